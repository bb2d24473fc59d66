# Words for the lectern: the page of those who present, and what the console says of it.

presenter-label = Lectern
presenter-loading = Opening the page
presenter-no-session = This page belongs to no session. Ask the host for the link.
presenter-before = Nothing is running yet. As soon as the session is ready, this page says whose turn it is and how much time is left.
presenter-over = No more pitches follow.

## Time
presenter-time = Time
presenter-connected = Connected
presenter-pitch = Pitch { $number } of { $of }
presenter-until = until { $time }
presenter-begins-in = Starts in
presenter-next-mark = Next signal
presenter-end = End
presenter-message = Message from the host

## Own notes
presenter-notes = Your notes
presenter-notes-here = on this device only
presenter-notes-empty = No notes yet. What you write here does not leave this device.
presenter-notes-write = Write notes
presenter-notes-change = Change
presenter-notes-delete = Delete all
presenter-notes-field = Notes
presenter-notes-hint = Each line is a point. If it begins with a dash, it belongs to the line above.
presenter-notes-done = Done
presenter-notes-lost = This device keeps nothing. The notes stay as long as the page is open.

## Answers
presenter-reply = Tell the host
presenter-ready = Ready
presenter-done = Done
presenter-problem = Technical problem
presenter-works = It works again
presenter-nothing-sent = Tell the host:
presenter-sending = being sent
presenter-waits = not sent yet. Will be sent by itself.
presenter-arrived = received by the host { $time }

## In the console
lectern-ready-for = Ready for { $number }
lectern-presenter = Presenters
lectern-presenter-open = not heard from yet
lectern-presenter-problem = Technical problem
lectern-deck =
    { $pages ->
        [0] Slides
        [one] Slides, 1 page
       *[other] Slides, { $pages } pages
    }
lectern-deck-none = none attached
lectern-deck-there = at hand
lectern-deck-gone = file is missing
lectern-deck-other = needs its own program
lectern-stage-closed = stage is closed
lectern-problem = Technical problem at the lectern
lectern-problem-who = { $title }, reported { $time }.
lectern-interrupt = Interruption …
lectern-done-at = done { $time }
lectern-link-make = Link for the browser of this computer
lectern-link-once = The link works once, for one device. It shows no notes, no ballots and no scores.
lectern-link-field = Link for the lectern
lectern-link-copy = Copy link
lectern-link-copied = Copied. Open it on the device at the lectern.
lectern-link-by-hand = The browser does not allow copying. Select the link and copy it by hand.
