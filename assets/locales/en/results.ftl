# Results: before closing, after it, and where nothing is scored.

results-loading = Fetching the result
results-not-there = The result cannot be opened.
results-official = Official result
results-right = Means and resolution
results-cancel = Cancel

## Before closing
results-open-sub = Covered until scoring is closed
results-arrived = { $arrived } of { $of } ballots have arrived
results-all-arrived = All ballots are in.
results-missing =
    { $count ->
        [one] 1 ballot is missing.
       *[other] { $count } ballots are missing.
    }
results-not-pitched = Not everyone has pitched yet. Scoring can be closed after the last pitch.
results-run-first = Go to the run
results-missing-table = Missing ballots
results-evaluator = Evaluator
results-missing-for = Missing for
results-missing-hint = Whoever scored with a file stands here until the file has been taken in.
results-why-title = Nobody sees scores
results-why-nobody = Until closing nobody sees scores or totals, the host included.
results-why-exact = Pitchpult then computes by the frozen rule, in exact fractions. Rounding is for the eye only.
results-why-final = After closing no ballot is added and none changes.
results-close = Close scoring
results-close-missing =
    { $count ->
        [one] Close scoring: 1 missing
       *[other] Close scoring: { $count } missing
    }
results-close-anyway =
    { $count ->
        [one] Close without 1 ballot
       *[other] Close without { $count } ballots
    }
results-close-fixed-ballots = All ballots that have arrived become final.
results-close-fixed-result = The result opens and stands so in the minutes.
results-close-fixed-undo = Closing cannot be undone.
results-close-missing-effect = What is missing stays missing and does not count as zero. The minutes say how many ballots count.
results-close-refused = Scoring is still open.

## The result
results-official-sub = Weighted mean, { $arrived } of { $of } ballots · rule frozen { $time }
results-official-sub-plain = Weighted mean, { $arrived } of { $of } ballots
results-reckoning = Calculation
results-resolve = Resolve
results-to-record = To the minutes
results-rank = Rank
results-no-rank = no rank
results-applicant = Start-up
results-bar = Bar
results-points = Points
results-notes = Notes
results-minimum = At least { $minimum }
results-shared = tied
results-recused = { $count } recused
results-row-missing =
    { $count ->
        [one] 1 missing
       *[other] { $count } missing
    }
results-below = below { $minimum }
results-below-criterion = Criterion { $number }
results-below-criterion-title = { $name } has no rank.
results-below-criterion-words = In the criterion “{ $criterion }” the mean is below its minimum.
results-no-ballot = no ballot
results-legend-spread = lowest to highest evaluator
results-legend-no-rank = no rank
results-quoted = “{ $name }”
results-tie =
    { $count ->
        [2] Two start-ups share rank { $rank }
        [3] Three start-ups share rank { $rank }
        [4] Four start-ups share rank { $rank }
       *[other] { $count } start-ups share rank { $rank }
    }; { $left ->
        [one] there is no rank { $omitted }.
       *[other] there are no ranks { $omitted }.
    }
results-tie-equal =
    { $count ->
        [2] Both have
       *[other] All have
    } exactly the same result, { $points } points when rounded.
results-tie-equal-break =
    { $count ->
        [2] Both have
       *[other] All have
    } exactly the same result, { $points } points when rounded, and the tie-break { $criteria } is equal too.
results-decided = The tie-break “{ $criterion }” decided.
results-decided-words = Exactly equal at { $points } points, in this order: { $names }.
results-means = Means per criterion
results-weight = { $weight }%
results-counted = Counted
results-own = Own mean
results-carried = Stage before ({ $weight }%)
results-deducted = Deduction
results-reckoning-carried = The result of the stage before counts { $weight }%, the own mean the rest.
results-reckoning-deducted = For every begun { $seconds } s over the speaking time { $points } points are taken off, never below the lowest level of the scale.
results-reckoning-rule = Weight times mean for each criterion, added up. The calculation uses fractions; ranks, ties and minimum scores compare the fractions.
results-reckoning-break = Ties are broken by: { $criteria }.
results-reckoning-note = “Counted” says how many ballots are in the mean.
results-exact = { $exact } = { $points }
results-exact-rounded = { $exact } ≈ { $points }

## No points
results-none-title = No points, no ranking
results-none-market-sounding = A market sounding gathers information and only prepares a procurement (section 28 VgV, section 20 UVgO). It does not score.
results-none-information = An information event does not score.
results-none-no-purpose = Without a purpose nothing is scored. The purpose is set under “Prepare”.
results-none-instead = The minutes hold what happened and what was said. Enter on the right what the panel puts on record.

## Resolution
results-resolution = Resolution
results-resolution-sub = With reasons. It stands in the minutes.
results-resolution-label = Resolution of the panel
results-resolution-record = Record resolution
results-resolution-empty = Write the resolution, then record it.
results-resolution-changed = Changed, not recorded yet
results-resolution-stored = Recorded
results-resolution-none = No resolution was recorded.
results-resolution-signed = Signed. To change it, revoke the sign-off first.
results-resolution-refused = The resolution was not recorded.
