# The draw of the running order: list, number, order.
draw-title = Draw of the running order
draw-sub = One draw. A repeat needs a reason; both then stand in the minutes.
draw-nothing = There is nothing to draw: nobody or only one applicant pitches yet.
draw-entered = entered { $time }
draw-outside = outside of tracks
draw-track = Track: { $drawn } of { $of } drawn
draw-track-drawn = { $name } · { $count ->
        [one] 1 pitch
       *[other] { $count } pitches
    }, drawn
draw-track-open = { $name } · { $count ->
        [one] 1 pitch
       *[other] { $count } pitches
    }
draw-stale = Since the list was fixed, it has changed who pitches here. Fix it anew.
draw-list = List
draw-names =
    { $count ->
        [one] 1 name
       *[other] { $count } names
    }
draw-fixed-at = fixed since { $time }
draw-sorted = Sorted by
draw-rule-newest_first = date received, newest first
draw-rule-by_name = name, A to Z
draw-rule-words-newest_first = Newest application first, counted from 0.
draw-rule-words-by_name = By name, counted from 0.
draw-hash = Hash of the list:
draw-hash-later = The hash comes once the list is fixed.
draw-number-short = No.
draw-received = Received
draw-number = Number
draw-lots = Lots
draw-after-list = after the list
draw-by-lots = drawn by hand
draw-digits-called = { $count } digits, called aloud
draw-digits-so-far = { $count } of { $needed } digits
draw-number-words = First the list, then the number: at least two people call digits in turn, { $count } in all.
draw-how = How is it drawn?
draw-how-digits = Call digits
draw-how-lots = Draw lots
draw-caller = Caller { $number }
draw-digits = Digits
draw-digits-only = Only digits 0 to 9
draw-more-callers = More digits
draw-callers-words = Whoever calls does not host, evaluate or apply. Nobody knows what the next one will call, so nobody steers the order.
draw-number-from-room = Number from the room
draw-called-by = called by
draw-watched-by = watched by
draw-no-part = do not host, evaluate or apply
draw-unknown = Name erased
draw-reason-repeat = Reason for the repeat
draw-in-bowl = Still in the bowl
draw-drawn = Drawn
draw-bowl-empty = All have been drawn.
draw-put-back = Put the last lot back
draw-lot-drawn = { $name } has place { $place }.
draw-lot-back = { $name } is back in the bowl.
draw-witness = Witness { $number }
draw-lots-words = Choose the names in the order in which they are drawn. Whoever watches does not host, evaluate or apply.
draw-order = Order
draw-after-number = follows from list and number
draw-to-recompute = to be recomputed
draw-as-drawn = as drawn
draw-method-pencil = Divide the number by the names still open. The remainder is the number in the list. Strike the name, count the list anew from 0, go on with the quotient.
draw-method-hash = Take SHA-256 of the list’s hash, the called number and the counter. Divide the first 8 bytes by the names still open. The remainder is the number in the list of open names.
draw-place = Place
draw-block = Counter
draw-sum = Sum
draw-rest = Rest
draw-last-name = last name
draw-earlier = Draw { $number }, { $time } (replaced)
draw-earlier-reason = Reason for the repeat: { $reason }
draw-earlier-order = Order of draw { $number }
draw-fix-list = Fix the list
draw-hold = Establish the order
draw-hold-digits = Order: { $count ->
        [one] 1 digit left
       *[other] { $count } digits left
    }
draw-hold-people = Order: { $count ->
        [one] 1 person left
       *[other] { $count } people left
    }
draw-hold-names = Order: { $count ->
        [one] 1 lot left
       *[other] { $count } lots left
    }
draw-hold-reason = Order: reason missing
draw-back = To the agenda
draw-to-agenda = On to the agenda
draw-next-track = Next: { $name }
draw-print = Print the notice …
draw-repeat = Repeat with a reason …
draw-repeat-title = Repeat the draw
draw-repeat-words = The list is fixed anew ({ $track }). The first draw stays; both go into the minutes with the reason.
draw-repeat-act = Fix the list anew
draw-save-list = List of the draw
draw-save-held = Draw
