# Marks of a phase, what happens by itself, and the gong.

## Preparing: for the slot
marks-open = Marks, sounds and triggers
marks-title = Marks, sounds and triggers
marks-note = The same for everyone. Frozen with the plan.
marks-fact-sounds =
    { $count ->
        [one] 1 sound
       *[other] { $count } sounds
    }
marks-fact-acts =
    { $count ->
        [one] 1 trigger
       *[other] { $count } triggers
    }
marks-phase = Phase
marks-scoring-opens = Scoring opens
marks-scoring-with-pitch = with the pitch
marks-scoring-with-questions = with the questions
marks-scoring-with-scoring = with the scoring time
marks-scoring-with-changeover = with the changeover
marks-moment = Moment
marks-at-start = Start
marks-at-end = End
marks-at-mark = Mark
marks-left = time left { $time }
marks-left-after = { $left } left, after { $after }
marks-after = after { $after }
marks-word = Word on the stage
marks-word-own = Say the time left
marks-word-at = Word on the stage, { $moment }
marks-shape = Shape
marks-shape-at = Shape, { $moment }
mark-shape-triangle = Triangle
mark-shape-diamond = Diamond
mark-shape-square = Square
mark-shape-octagon = Octagon
marks-tone = Colour
marks-tone-at = Colour, { $moment }
mark-tone-info = Blue
mark-tone-warn = Orange
mark-tone-danger = Red
marks-sound-at = Sound, { $moment }
marks-sound-none = no sound
marks-sound-soft = Singing bowl
marks-sound-gong = Gong
marks-sound-double_gong = Double gong
marks-message = Message to the stage
marks-message-at = Message to the stage, { $moment }
marks-layout = View
marks-layout-at = View of the stage, { $moment }
marks-layout-none = stays
marks-layout-timer = Timer alone
marks-layout-deck = Slides with timer
marks-layout-logo = Logo
marks-hint = Enter the times of the marks under “Marks” in the slot. Message and view count until the phase ends or the next one comes.
marks-none = This phase has no marks yet. Enter their times under “Marks” in the slot.

## Revisions of the plan
change-phase-looks = Shape, colour and sound of the marks
change-phase-triggers = Triggers
trigger-act-open_scoring = Scoring opens

## The gong
marks-gong = Gong
marks-sound = Sound
marks-sound-sub = The gong comes from this device, at the marks of the plan and with the key G.
marks-volume = Volume
marks-volume-hint = Applies to all sessions on this device.
marks-volume-off = Off: the marks of the plan are silent as well.
marks-off = Sound off
marks-test = Listen
marks-panel-words = The plan says when something sounds. With the key G the gong sounds at any time.
marks-short-blocked = Sound blocked
marks-short-silent = No sound
marks-trouble-blocked = The browser does not allow sound yet. Press a key or click here, then the gong will sound.
marks-trouble-silent = This device does not play the sound. Check the speakers and the volume of the system; the marks on the stage still come.
