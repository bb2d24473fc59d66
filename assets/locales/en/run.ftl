# Words of the console: running a session.

run-loading = Opening the session
run-now = Now
run-stale = No connection to the host

## Agenda
run-agenda = Agenda
run-item-number = No.
run-planned = Plan
run-actual = Actual
run-expected = expected
run-italics = Italics: expected time
run-end-expected = Expected end
run-end-actual = Ended at
run-clock = { $time }
run-plan-in-brackets = (plan { $time })
run-notes-of = { $title }: show notes
run-notes-open = Notes are open
run-line-running = running: { $phase }
run-line-paused = paused: { $phase }
run-line-overtime = over time: { $phase }
run-line-running-only = running
run-line-paused-only = paused
run-line-overtime-only = over time

## Now
run-behind = { $count } min behind plan
run-ahead = { $count } min ahead of plan
run-on-time = on plan
run-pitch-count = Pitch { $number } of { $of }
run-next-pitch = Up next, pitch { $number } of { $of }
run-next-item = Up next
run-changeover-after = Changeover after { $number } { $title }
run-begins-in = Starts in
run-left = Time left, { $phase }
run-paused = { $label }: paused
run-overtime = Over time
run-overtime-since = Over time since { $time }
run-overdue = The next item is overdue
run-until = until { $time }
run-since = since { $time }
run-in = in { $time }
run-fact-elapsed = Elapsed
run-fact-speaking-time = Speaking time
run-fact-due = Allotted
run-fact-changeover = Changeover
run-fact-next-mark = Next mark
run-fact-end-in = End
run-fact-ends = Phase ends
run-fact-ended = Phase ended
run-fact-begins = Starts
run-fact-paused = open
run-fact-items = Agenda items
run-fact-pitches = Pitches
run-fact-end-planned = Planned end
run-complete = complete
run-missing =
    { $count ->
        [one] 1 missing
       *[other] { $count } missing
    }

## Keys
run-key-space = Space
run-pause = Pause
run-resume = Resume
run-begin-session = Start the session
run-begin-pitch = Start the pitch
run-begin = Next: { $title }
run-end = End the session
run-minute-less = −1 minute
run-minute-more = +1 minute
run-black = Black
run-undo = Undo
run-undo-nothing = nothing yet
run-group-time = Time
run-group-notes = Notes and ballots
run-keys-toggle = Pause and resume
run-keys-next = Next phase
run-keys-more = One minute more
run-keys-less = One minute less
run-keys-black = Black and back
run-keys-undo = Take back the last step

## Stage
run-open-stage = Open the stage
run-then = After that
run-understood = Got it

## Before and after
run-not-frozen = This session has not been frozen yet.
run-not-frozen-why = Before the first pitch the form, the weights and the order are frozen. Then the time runs here.
run-to-freeze = Go to freezing
run-not-begun = not started yet
run-first-item = First item of the agenda
run-begins-planned = Planned start
run-ended = The session has ended.
run-ended-sub =
    { $count ->
        [one] 1 pitch was heard.
       *[other] { $count } pitches were heard.
    }
run-ended-missing =
    { $count ->
        [one] One ballot is still missing.
       *[other] { $count } ballots are still missing.
    } You can wait or close the scoring.
run-ended-complete = All ballots are in. You can close the scoring.
run-ended-closed = Scoring is closed.
run-ended-notes = You can still add notes: choose an item on the left.
run-to-results = Go to the results
run-to-record = Go to the minutes

## Notes
run-notes = Notes
run-notes-later = You take notes from the first item on. Whatever you type is saved as a draft.
run-notes-at = Notes on { $number }
run-back-to = Back to { $item }
run-draft-left = Draft at { $number } { $title }
run-open = Open
run-content = Content
run-valuation = Valuation
run-in-minutes = into the minutes
run-not-in-minutes = not into the minutes
run-write-content = Write content
run-write-valuation = Write a valuation
run-draft-saved = Draft saved { $time }
run-enter-hint = Enter takes it, Shift + Enter new line
run-leave-hint = The keys rest. Esc leaves the field.
run-change-note = Change the note
run-change-hint = Enter takes it, empty removes the note
run-note-removed = Note removed.
run-note-erased = The text was erased
run-saving-note = Note
run-saving-draft = Draft of a note

## Scoring
run-scoring-of = Scoring { $number }
run-count-of = { $arrived } of { $of }
run-scores-hidden = Nobody sees scores yet.
run-ballots-all = All ballots
run-ballot-arrived = Received
run-ballot-arrived-at = Received { $time }
run-ballot-draft = In progress
run-ballot-missing = Still missing
run-ballot-recused = Not taking part: recused
run-no-round = No scoring open yet
# A note that was taken when its item did not run; stands where else its time stands.
run-note-later = later
run-not-scored = This session is not scored
run-status-missing = { $name } open
run-status-draft = { $name } in progress
run-status-recused = { $name } recused
run-open-ballot = Open ballot
run-open-ballot-of = Open ballot: { $name }
run-file = File …
run-file-of = File … for { $name }
run-file-saved = Saved: { $name }. The file opens in any browser, without a network.
run-take-file = Import a ballot file …
run-ballots = Ballots
run-ballots-note = On a device without a network: hand out the file, take it back filled in.
run-import-of = Ballot file of { $name }
run-import-taken =
    { $count ->
        [one] 1 ballot imported.
       *[other] { $count } ballots imported.
    }
run-import-replaced =
    { $count ->
        [one] 1 ballot replaces an earlier edition.
       *[other] { $count } ballots replace earlier editions.
    }
run-import-unchanged =
    { $count ->
        [one] 1 ballot was here already and stays as it is.
       *[other] { $count } ballots were here already and stay as they are.
    }
run-import-older =
    { $count ->
        [one] 1 ballot is older than the one here and was not imported.
       *[other] { $count } ballots are older than those here and were not imported.
    }
run-import-empty = No ballot in the file is finished yet.
