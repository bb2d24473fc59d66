# Words of the stage: to be read from ten metres, hence short.

## State
stage-minutes-left =
    { $count ->
        [one] 1 minute left
       *[other] { $count } minutes left
    }
stage-seconds-left =
    { $count ->
        [one] 1 second left
       *[other] { $count } seconds left
    }
stage-overtime = Over time
stage-time-up = Time is up
stage-paused = Paused
stage-offline = No connection
stage-black = The stage is black.
stage-until = until { $time }

## Before, between, after
stage-welcome = Welcome
stage-begins = Starts at { $time }
stage-next = Up next
stage-count = { $number } of { $of }
stage-clock = { $time }
stage-in-minutes =
    { $count ->
        [one] in 1 minute
       *[other] in { $count } minutes
    }
stage-at-once = any moment
stage-ended = The end
stage-thanks = Thank you

## Times side by side
stage-timer-phase_down = Left
stage-timer-phase_up = Elapsed
stage-timer-clock = Time
stage-timer-item_end = Item
stage-timer-session_end = Session
stage-timer-speaker = Speaker
stage-timer-above = above: { $timer }

## Message and slide
stage-message-said = Message: { $text }
stage-slide = Slide { $page }
stage-slide-of = Slide { $page } of { $of }

## In the console: message
stage-message = Message to the stage
stage-prepared = Prepared messages
stage-say-end = Please come to an end
stage-say-microphone = Please use the microphone
stage-say-louder = Louder, please
stage-flash = Flashes when it comes
stage-keep = Keep for later
stage-hush = Take off
stage-message-hint = Enter shows it. Arrow keys choose a prepared one.
stage-message-drop = Enter shows it, Delete takes it off the list.

## In the console: picture of the stage
stage-arrange = Picture of the stage: change how it looks
stage-setup = Picture of the stage
stage-layout = What the projector shows
stage-layout-timer = Time alone
stage-layout-timer-hint = Name, time and phase fill the stage.
stage-layout-deck = Slides with a time strip
stage-layout-deck-hint = The slides that were handed in, phase and time below.
stage-layout-ontop = Small time over other slides
stage-layout-ontop-hint = Others show their slides with their own program.
stage-slide-before = Previous slide
stage-slide-after = Next slide
stage-slide-keys = Page down and page up turn the slides on all screens.
stage-timers = Times on the stage
stage-timers-hint = Up to three. One is large, the others small below it.
stage-timer-long-phase_down = Time left of the phase
stage-timer-long-phase_up = Elapsed time of the phase
stage-timer-long-clock = Time of day
stage-timer-long-item_end = To the end of the item
stage-timer-long-session_end = To the end of the session
stage-timer-long-speaker = Speaking time in the questions
stage-timer-large = large
stage-timer-enlarge = Make large
stage-timer-enlarge-of = Make large: { $timer }
stage-scale = Size of words and digits
stage-scale-value = { $percent }%
stage-smaller = Smaller
stage-larger = Larger
stage-instead = In place of the time
stage-logo = Show the logo
stage-house = Show the name of the office
stage-mirror = This window becomes the stage
stage-mirror-hint = For projectors that only mirror. All keys of the console go on working.
stage-mirror-back = Back to the console
stage-mirror-caps = Shift + B
stage-keys-logo = Show the logo and back
stage-keys-slide-after = Next slide
stage-keys-slide-before = Previous slide
stage-key-page-down = Page ↓
stage-key-page-up = Page ↑

## In the console: slides that cannot be seen
stage-deck-gone = “{ $name }” is no longer in the data folder.
stage-deck-changed = “{ $name }” no longer has the content that was frozen.
stage-deck-not-shown = “{ $name }” cannot be shown on the stage.
stage-deck-none = No slides were handed in for this pitch.
stage-deck-alone = The stage shows the time alone.
stage-deck-instead = Have the slides shown from the presenters’ device and put the small time over them.
stage-deck-help = What now?

## Window
stage-label = Stage
stage-full-screen = Full screen and back
stage-no-session = This stage belongs to no session. Open it from the console.
