# The list of sessions.
start-sessions = Sessions
start-side = New and getting to know
start-search = Title or file reference
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
start-all = Show all { $count }
start-no-date = no date
start-no-purpose = Purpose open
start-startups =
    { $count ->
        [one] 1 start-up
       *[other] { $count } start-ups
    }
start-at = { $time }
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
start-backup = Backup { $day }, { $time }
start-no-backup = No backup copy yet
start-no-network = No connection to the internet

## The data cannot be opened
start-not-open = The data cannot be opened right now
start-fact-code = Message
start-copy-facts = Copy details for IT
start-copied = Copied
