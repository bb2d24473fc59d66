# Words for what is left of the day: catching up, moving items, times of an item, time the machine slept through.

catch-up = Catch up
catch-up-group = Agenda
catch-up-keys = Propose how to catch up
catch-up-keys-move = Move item
catch-up-key-up = Alt ↑
catch-up-key-down = Alt ↓
catch-up-key-enter = Enter
catch-up-next-item = Next item
catch-up-redo = Redo
catch-up-working = Working it out

## Proposal
catch-up-late = { $delay }.
catch-up-cause = Last interruption, { $number }: { $words }
catch-up-on-time = On plan.
catch-up-on-time-why = There is nothing to catch up.
catch-up-nothing = Nothing is left that may get shorter: no break over five minutes, no changeover over 30 seconds, no deliberation. The end moves.
catch-up-held-all = Cutting gains nothing here: a fixed start lies before the end and will be waited for anyway.
catch-up-changeovers =
    { $count ->
        [one] Changeover, once
        [2] Changeover, twice
       *[other] Changeover, { $count } times
    }
catch-up-changeover-one = after { $number }
catch-up-changeover-many = { $first } to { $last }, all alike
catch-up-back = Guests are back at { $time }
catch-up-at-least = at least { $span } min
catch-up-held = Gains nothing: a fixed start waits behind it.
catch-up-held-by = Gains nothing: “{ $title }” has a fixed start at { $time }.
catch-up-gain = −{ $span } min
catch-up-minutes = { $span } min
catch-up-min = min
catch-up-before = was { $span } min
catch-up-shorter-one = { $name }: shorter
catch-up-longer-one = { $name }: longer
catch-up-stays = Pitch and questions stay
catch-up-stays-each =
    { $count ->
        [one] { $slot } min
       *[other] { $slot } min each, the same for all { $count }
    }
catch-up-both = { $pitch } and { $questions }
catch-up-sum = Gained in total
catch-up-of = { $gained } of { $needed } min
catch-up-swallowed = Another { $span } min are absorbed by a fixed start.
catch-up-apply = Apply new times
catch-up-nothing-chosen = Cut nothing
catch-up-undo = Undo with U until the next step follows.

## Agenda before and after
catch-up-preview = Agenda, before and after
catch-up-old = Before
catch-up-new = New
catch-up-only-preview = Preview. Nothing applies yet.
catch-up-end = End after catching up
catch-up-end-before = (was { $time })
catch-up-instead = { $to } instead of { $from } min

## Over and under
catch-up-punctual = on time
catch-up-plus = +{ $count } min
catch-up-minus = −{ $count } min
catch-up-longer = { $count } min longer than planned
catch-up-shorter = { $count } min shorter than planned

## An item and its phases
catch-up-times-of = { $title }: show times
catch-up-phase = Phase
catch-up-difference = Difference
catch-up-from = from { $time }
catch-up-passed-over = passed over
catch-up-stops = { $time } of it stopped
catch-up-fixed = Fixed start { $time }: the item keeps its place.
catch-up-earlier = Earlier
catch-up-later = Later

## Moving
catch-up-moving = Move item
catch-up-move = Move pitch
catch-up-move-do = Move
catch-up-cancel = Do not move
catch-up-reason = Reason
catch-up-reason-missing = The order of the pitches is fixed. Enter why it changes.
catch-up-effect = Effect on the times

## The machine slept
catch-up-slept = The computer slept from { $from } to { $to }; time went on.
catch-up-slept-reason = The computer slept from { $from } to { $to }.
catch-up-slept-restore = Record as interruption
catch-up-slept-leave = Leave it
