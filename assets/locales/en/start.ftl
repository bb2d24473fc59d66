# The list of sessions.
start-sessions = Sessions
start-side = New and getting to know
start-search = Title, start-up, note, resolution
start-nothing-found = There is no session for “{ $wanted }”.
start-show-all = Show all
start-recovered = Everything is still here.
start-recovered-words = Pitchpult ended unexpectedly. Last saved entry: { $day }, { $time }.
start-today = today
start-yesterday = yesterday
start-on-day = on { $day }

## Groups: code of the card
start-group-running = Running
start-group-upcoming = Upcoming
start-group-past = Past
start-all =
    { $more ->
        [more] Show all, more than { $count }
       *[other] Show all { $count }
    }
start-further =
    { $more ->
        [more] Show more ({ $shown } of more than { $total })
       *[other] Show more ({ $shown } of { $total })
    }
start-no-date = no date
start-no-purpose = Purpose open
start-startups =
    { $count ->
        [one] 1 start-up
       *[other] { $count } start-ups
    }
start-at = { $time }
start-stage = Stage { $number } of { $of }: { $name }
start-progress = Item { $number } of { $last }
start-progress-paused = Item { $number } of { $last } · paused at { $since }
start-go-on = Continue
start-open-points =
    { $count ->
        [one] 1 point open
       *[other] { $count } points open
    }
start-status-ready = Ready to freeze
start-status-frozen = Frozen
start-status-running = Running
start-status-paused = Paused
start-status-unsigned = Sign-off missing
start-status-signed = Signed off
start-status-unreadable = Not readable

## New
start-new = New session
start-key-new = Ctrl N
start-save-new = New session
start-save-sample = Sample session
start-sample = Get to know it
start-sample-words = An invented office, 8 start-ups, 5 jurors. Try everything. This session counts nowhere.
start-sample-open = Open the sample session
start-sample-mark = Sample
start-empty = No session yet
start-empty-words = Your pitch sessions stand here, from preparing to the minutes. Everything stays on this device.

## The data on this device
start-facts = The data on this device
start-folder = Data folder
start-no-network = No connection to the internet

## The data cannot be opened
start-not-open = The data cannot be opened right now
start-fact-code = Message
start-copy-facts = Copy details for IT
start-copied = Copied

## Searching
start-search-key = Search all sessions
start-found = Found
start-found-count =
    { $count ->
        [0] No session found
        [one] 1 session found
       *[other] { $count } sessions found
    }
start-found-more = There are more than these { $count }. Another word narrows them down.
start-in-title = Title:
start-in-reference = File reference:
start-in-applicant = Application:
start-in-decision = Resolution:
start-in-note = Note:

## Beginning a new session
start-new-empty = Empty session
start-new-empty-words = You set everything yourself, step by step.
start-template-faulty = This template cannot be read (line { $line }: { $why }).
start-slot-minutes = { $numbers } min
start-slot-seconds = { $numbers } s
start-cancel = Cancel
start-save-copy = Copy of a session
start-copy = Copy from an earlier session
start-copy-which = Which session?
start-copy-none = There is no session to copy yet.
start-copy-choose = Choose a session, then it is copied.
start-copy-what = What comes along?
start-copy-panel = The panel
start-copy-panel-hint = Every member declares anew.
start-copy-applicants = The applications
start-copy-applicants-hint = With their places in the agenda. The draw is held anew.
start-copy-always = Always comes along: title, offices, venue, purpose, slot, agenda, scoring form and rules. Never: day, file reference, files and everything that happened in the session.
start-copy-do = Copy
