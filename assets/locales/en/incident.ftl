# Incidents of the day: what happened, what it changes, what the minutes say.

incident = Incident
incident-key = Record an incident
incident-what = What happened?
incident-loading = Preparing the incident

incident-kind-no_show = Did not appear
incident-kind-delayed = Arrives later
incident-kind-withdrawn = Withdraws
incident-kind-swapped = Changes places
incident-kind-joined = Joins late
incident-kind-replaced = Substitute on the panel
incident-kind-interrupted = Interruption
incident-kind-link_lost = Connection lost

incident-title-no_show = A start-up is not here
incident-title-delayed = A start-up arrives later
incident-title-withdrawn = A start-up withdraws
incident-title-swapped = Two start-ups change places
incident-title-joined = A start-up joins
incident-title-replaced = A member is replaced
incident-title-interrupted = Interrupt the time
incident-title-link_lost = The connection is gone

incident-applicant = Start-up
incident-swap-with = changes places with
incident-after = Comes after
incident-after-now = { $item } (running)
incident-expected = Expected at about
incident-returns = Who comes?
incident-returns-new = New, or from the directory
incident-returns-of = { $name } (recorded as absent)
incident-joins = Name
incident-evaluator = Who drops out?
incident-substitute = Substitute
incident-organisation = Organisation
incident-sector = Sector
incident-lost = Give lost time back
incident-lost-hint = Time that has passed since the disturbance
incident-minutes = Minutes
incident-seconds = Seconds
incident-unit-minutes = min
incident-unit-seconds = s
incident-reason = Reason
incident-agreed = Both agree
incident-ordered-by = Ordered by
incident-runs = Interrupted is
incident-choose = Choose

incident-effect = Effect
incident-before = Before
incident-now = New
incident-effect-speaks = { $name } speaks
incident-effect-out = { $name } is out of the room
incident-effect-recused = recused
incident-effect-scores = { $name } scores
incident-effect-declares =
    { $count ->
        [one] { $name } declares for 1 start-up before scoring
       *[other] { $name } declares for { $count } start-ups before scoring
    }
incident-effect-declares-open = still open
incident-effect-stands = Time
incident-effect-stands-before = runs
incident-effect-stands-after = stands still
incident-effect-due = Time due to the phase
incident-effect-ends = Expected end
incident-effect-shifted =
    { $count ->
        [one] 1 other item
       *[other] { $count } other items
    }
incident-effect-earlier = each { $minutes } min earlier
incident-effect-later = each { $minutes } min later
incident-effect-moved = at another time
incident-effect-stays = Slot, form, all other times
incident-effect-stays_form = Slot and form
incident-effect-stay = stay as they are
incident-effect-dropped = dropped
incident-effect-none = none

incident-foot-no_show = The stage goes on to the next item without a gap.
incident-foot-delayed = Stage and devices show the new order at once.
incident-foot-withdrawn = Without a pitch there is neither score nor rank.
incident-foot-swapped = Stage and devices show the new order at once.
incident-foot-joined = The panel declares before it scores.
incident-foot-replaced = Pitches that have begun are scored by whoever sat there.
incident-foot-interrupted = The time stands still until you go on (space bar).
incident-foot-link_lost = The time stands still until you go on (space bar).

incident-do-no_show = Record as not appeared
incident-do-delayed = Record the new place
incident-do-withdrawn = Record the withdrawal
incident-do-swapped = Record the swap
incident-do-joined = Admit the start-up
incident-do-replaced = Record the substitute
incident-do-interrupted = Record the interruption
incident-do-link_lost = Record the interruption
incident-do-reason = Still missing: reason
incident-do-choice = Still missing: choice
incident-leave = Cancel
incident-done = Recorded: { $what }. The key U takes it back.

incident-nobody = No pitch is still to come.
incident-nobody-why = What has begun can only be interrupted.
incident-one-only = A swap needs two pitches of the same track that are still to come.
incident-nothing-runs = Nothing is running that could be interrupted.
incident-sentence-later = Choose, and the sentence of the minutes stands here.

incident-absent-no_show = did not appear
incident-absent-withdrawn = withdrawn
incident-not-called = not called
