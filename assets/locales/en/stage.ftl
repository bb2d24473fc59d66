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

## Window
stage-label = Stage
stage-full-screen = Full screen and back
stage-no-session = This stage belongs to no session. Open it from the console.
