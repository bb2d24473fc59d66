# Agenda: tracks, fixed starts, own columns; the slot.
agenda-arrange = More
agenda-tracks = Tracks
agenda-tracks-note = Group pitches by challenge
agenda-columns = Own columns
agenda-columns-note = Equipment, microphone, host
agenda-draw = Draw
agenda-show-draw = Draw
agenda-drawn = drawn
agenda-pitches =
    { $count ->
        [0] no pitch yet
        [one] 1 pitch
       *[other] { $count } pitches
    }
agenda-hard-start = Fixed start
agenda-linked = follows on
agenda-gap = { $length } free before the fixed start
agenda-overlap = Overlap: the item before lasts { $length } longer.
agenda-remote = remote
agenda-far = Takes part remotely
agenda-link = Link or number
agenda-link-hint = Stands in the run sheet, not on the stage.
agenda-track = Track
agenda-no-track = no track
agenda-track-of = Track of { $name }
agenda-track-name = Name of the track
agenda-name-of-track = Name of track { $number }
agenda-track-moved = { $name } is now track { $place }.
agenda-moved-in = { $title } is now item { $place } in the track { $track }, starting { $time }.
agenda-tracks-words = A track keeps pitches together, for example all for one challenge. Each track is drawn by itself.
agenda-tracks-new = New tracks
agenda-tracks-new-hint = One name a line.
agenda-tracks-add = Add
agenda-tracks-added =
    { $count ->
        [one] 1 track has been added.
       *[other] { $count } tracks have been added.
    }
agenda-assign = Who pitches in which track?
agenda-save-track = Track: { $name }
agenda-challenge = Challenge
agenda-challenge-of = Challenge of { $name }
agenda-lead = Led by
agenda-no-lead = all together
agenda-speaker = Speaker
agenda-length-fault = That is no length between 1 second and 24 hours. Write 15 or 1:30.
agenda-take-over = Apply
agenda-done = Done
agenda-column = Column
agenda-column-name = Name of column { $number }
agenda-column-example = Microphone
agenda-columns-words = What you want to note for each item. The columns stand in the run sheet; they are filled in under “Edit” at each item.
slot-preset = Preset
slot-preset-own = own times
slot-preset-100-s = 100 seconds
slot-preset-3-3 = 3 + 3 minutes
slot-preset-5-5 = 5 + 5 minutes
slot-preset-10-10 = 10 + 10 minutes
slot-preset-10-35 = 10 + 35 minutes
slot-length-fault = No length up to 24 hours: 5 or 1:40
slot-marks = Marks: { $phase }
slot-marks-hint = Time left at which stage and console give a sign. Several with a semicolon: 2:00; 0:30.
slot-marks-fault = Write times left as 2:00; 0:30.
slot-marks-late = The mark would come before the phase begins and is left out.
slot-marks-at = Marks at { $marks }
slot-no-marks = no mark
slot-clock = The clock starts
slot-clock-on_key = with the host’s key
slot-clock-first_word = with the first word
slot-clock-first_slide = with the first slide
slot-clock-at_planned_time = at the planned time
slot-overtime = After the end
slot-overtime-count_up = then the time runs on visibly
slot-overtime-hard_stop = then it stops
rules-deduction = Overrunning costs points
rules-deduction-hint = Only if it is known beforehand. The rule is frozen with the plan.
rules-deduction-points = Points off
rules-deduction-per = per begun
rules-deduction-criterion = published under
rules-deduction-none = no criterion
rules-deduction-first = Choose a criterion
rules-deduction-award = In an award procedure a deduction counts only with the criterion under which it was published. Choose it.
rules-deduction-fault = Points off are a number above zero, the stretch at least a second.
