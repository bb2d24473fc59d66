# Documents: minutes and table of results.

report-minutes = Minutes
report-minutes-title = { $title } – Minutes
report-file-reference = Ref. { $reference }
report-draft = Draft
report-draft-stamp = DRAFT
report-draft-note = Draft. These minutes become valid once the chair and the minute taker have signed.
report-draft-note-together = Draft. These minutes are valid once everyone named below has signed.
report-page = Page { $page } of { $pages }
report-version = Version { $hash }
report-list = { $first } and { $last }

report-purpose = Purpose: { $purpose }.
report-purpose-footer-market_sounding = Purpose: market sounding, no award procedure
report-purpose-footer-ideas_contest = Purpose: ideas contest, no award procedure
report-purpose-footer-award_procedure = Purpose: award procedure
report-purpose-footer-information = Purpose: information
report-purpose-footer-open = Purpose: not set yet
report-purpose-name-market_sounding = market sounding
report-purpose-name-ideas_contest = ideas contest
report-purpose-name-award_procedure = award procedure
report-purpose-name-information = information
report-purpose-name-open = not set yet
report-purpose-text-market_sounding = Market sounding under § 28 VgV and § 20 UVgO. No contract is awarded and no ranking is made.
report-purpose-text-ideas_contest = This session is not an award procedure. The ranking gives no claim to a contract.
report-purpose-text-award_procedure = The pitches are part of an award procedure. Scoring follows the frozen version only.
report-purpose-text-information = This session serves information. Nothing is scored.
report-purpose-text-open = The purpose must be set before the plan is frozen.

report-fact-day = Day
report-fact-time = Start and end
report-fact-planned = Planned
report-fact-venue = Venue
report-fact-chair = Chair
report-fact-minute-taker = Minutes
report-fact-order = Order
report-order-tracks = drawn, { $count } draws
report-order-lots = drawn by hand
report-order-number = drawn, number { $number }
report-fact-co-hosts = Co-hosted by
report-time-span = { $from } – { $to }
report-time-from = from { $from }
report-moment = { $date }, { $clock }

report-panel = Panel
report-panel-name = Name
report-panel-organisation = Organisation
report-panel-sector = Sector
report-panel-impartiality = Impartiality
report-nominated-by = nominated by { $office }
report-sector-administration = Administration
report-sector-business = Business
report-sector-research = Research
report-sector-civil_society = Civil society
report-declared-all = all declared
report-declared-open = not all declared
report-recused-items = recused from item { $items }
report-recused-by = { $name } was recused from item { $item }, ordered by { $by }.

report-before = Before the session
report-invitations = Invitations
report-before-day = Day
report-before-channel = Channel
report-before-invited = To
report-before-papers = Papers
report-invited = { $count } invited
report-invited-others = { $count } others
report-papers-same = Everyone got the same papers.
report-papers-differ = Not all invitations held the same papers.
report-channel-email = e-mail
report-channel-letter = letter
report-channel-publication = publication
report-channel-phone = phone
report-channel-in_person = in person or hung up
report-questions = Questions and answers
report-asked = Question, { $day }
report-answered-all = Answer to all, { $day }, { $channel }
report-answered-one = Answer, not to all, { $day }, { $channel }
report-unanswered = This question was not answered.
report-notices = Notices after Art. 13 GDPR
report-group-presenters = Presenters
report-group-panel = Panel
report-group-guests = Guests
report-noticed = { $day }, { $channel }

report-draws = Draw
report-draw-pencil = Drawn on { $moment } with the number { $number }, called by { $callers }. Rule: divide the number by the open names; the remainder is the number in the list; strike the name, count anew from 0, go on with the quotient.
report-draw-hash = Drawn on { $moment } with the number { $number }, called by { $callers }. Rule: SHA-256 of the hash of the list, the number and the number of the block; divide its first 8 bytes by the open names; the remainder is the number in the list of open names.
report-draw-lots = Drawn on { $moment } with lots by hand. Watched by { $callers }.
report-draw-caller = { $name } ({ $digits })
report-draw-once = It was not repeated.
report-draw-list = List, { $rule }
report-draw-fixed = List fixed since { $moment }

report-waivers = Points let go
report-waiver-point = Point
report-waiver-reason = Reason
report-point-draw = Draw of the order
report-point-papers = Papers complete
report-point-agenda-times = Times without overlap
report-point-criteria-published = Criteria published
report-point-notices = Notices after Art. 13 GDPR given
report-point-access = Access provided for all

report-course = Course
report-course-number = Item
report-course-subject = Subject
report-course-planned = Planned
report-course-actual = Actual
report-course-speaking = Speaking
report-kind-welcome = Welcome and introduction
report-kind-pitch = Pitch
report-kind-break = Break
report-kind-deliberation = Deliberation of the panel
report-kind-closing = Announcement and close
report-kind-custom = Further item
report-kind-reverse_pitch = Reverse pitch
report-kind-talk = Talk
report-not-public = not public
report-not-called = not called
report-overrun = { $time } over the speaking time
report-time-added = host added { $time } of speaking time
report-time-taken = host took { $time } from the speaking time
report-paused = paused for { $time }
report-recused-here = { $names } recused, no score
report-wall-clock = measured by the computer’s clock (restart)
report-slot = Everyone had the same slot: { $phases }.
report-slot-minutes = { $minutes } min { $phase }
report-phase-pitch = pitch
report-phase-questions = Q&A
report-phase-scoring = scoring
report-phase-changeover = changeover
report-phase-whole = length

report-notes = Content
report-notes-item = Item { $number } { $title }
report-note-erased = Text erased under data protection law

report-result = Official result
report-no-ranking-market_sounding = A market sounding under § 28 VgV and § 20 UVgO does not serve an award. There are therefore neither points nor a ranking.
report-no-ranking-information = The session served information. There are therefore neither points nor a ranking.
report-result-open = Scoring is not closed yet. There is therefore no result yet.
report-rule-weighted_mean = Weighted mean of the ballots received, scale { $min } to { $max }.
report-rule-weights = Weights: { $weights }.
report-rule-weight = { $criterion } { $weight }%
report-rule-carried = The result of the stage before counts { $weight }%, the own mean the rest.
report-rule-deduction = For every begun { $seconds } s over the speaking time { $points } points are taken off, never below the lowest level of the scale.
report-rule-minimum = Minimum score { $minimum }.
report-rule-criterion-minimum = At least { $minimum } for “{ $criterion }”.
report-rule-tie-break = Ties are decided by { $criteria }.
report-rule-ballots = { $counted } of { $possible } ballots were received.
report-result-rank = Rank
report-result-name = Applicant
report-result-points = Points, { $min } to { $max }
report-result-ballots = Ballots
report-result-remark = Remark
report-no-rank = –
report-no-points = –
report-bar = Bar: { $points } on the scale { $min } to { $max }
report-bar-below = Hatched bar: { $points } on the scale { $min } to { $max }, no rank
report-remark-shared = shared rank
report-remark-tie-break = tie-break “{ $criterion }”
report-remark-no-ballot = no ballot
report-remark-below-total = below minimum
report-remark-below-criterion = below minimum for “{ $criterion }”
report-remark-recused = { $count } recused
report-remark-missing = { $count ->
    [one] { $count } ballot missing
   *[other] { $count } ballots missing
}
report-legend-dashed = Dashed: minimum score { $minimum }.
report-legend-hatched = Hatched: no rank.
report-legend-carried = From the stage before: { $points }.
report-legend-deducted = Deducted for overtime: { $points }.
report-legend-shared = { $count ->
    [2] Rank { $rank } is shared ({ $names }); there is no rank { $gone }.
   *[other] Rank { $rank } is shared ({ $names }); there are no ranks { $gone }.
}
report-legend-recused = { $count ->
    [one] { $name }: one ballot is left out because of a recusal.
   *[other] { $name }: { $count } ballots are left out because of recusals.
}
report-legend-missing = { $count ->
    [one] { $name }: one ballot is missing.
   *[other] { $name }: { $count } ballots are missing.
}

report-resolution = Resolution of the panel

report-evidence = Evidence
report-evidence-frozen = Frozen version
report-evidence-log = Log up to entry { $seq }
report-evidence-moment = { $day }/{ $month }/{ $year }, { $clock }
report-missing-character = ▯ stands for a character that this document’s typeface does not have.

report-signature-chair = Chair
report-signature-minute_taker = Minute taker
report-signature-for = for { $office }
report-signature-open = { $role } · Place, date
report-signature-signed = { $place }, { $moment }
report-signature-mark = signed electronically

report-csv-rank = Rank
report-csv-name = Applicant
report-csv-points = Points
report-csv-numerator = Points as a fraction: numerator
report-csv-denominator = Points as a fraction: denominator
report-csv-counted = Ballots counted
report-csv-recused = Recused
report-csv-missing = Ballots missing
report-csv-remark = Remark
report-csv-criterion = Mean: { $criterion }
report-csv-own = Own mean
report-csv-carried = Stage before
report-csv-deducted = Deduction

report-file-minutes = Minutes
report-file-results = Results
report-file-results-rfc = Results-RFC-4180
report-file-draft = Draft

report-date = { $day } { $month } { $year }
report-weekday-date = { $weekday }, { $date }
report-weekday-1 = Monday
report-weekday-2 = Tuesday
report-weekday-3 = Wednesday
report-weekday-4 = Thursday
report-weekday-5 = Friday
report-weekday-6 = Saturday
report-weekday-7 = Sunday
report-month-1 = January
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December

# Attendance
report-attendance = Attendance
report-also-there = Also present: { $who }.
report-presenters = { $count ->
    [one] 1 presenter
   *[other] { $count } presenters
}
report-presenters-of = { report-presenters } { $heard ->
    [one] from one start-up
   *[other] from { $heard } start-ups
}
report-staff = { $count ->
    [one] 1 person working for the hosts
   *[other] { $count } people working for the hosts
}
report-guests = { $count ->
    [one] 1 guest
   *[other] { $count } guests
}
report-voluntary = Guests by their own account: { $counts }.
report-voluntary-hidden = Not shown for those accounts, so that nobody in a group of fewer than five can be recognised: { $sectors }.
report-recorded-from = Attendance recorded only from { $at }: { $names }.
report-absent = Not in the room: { $who }.
report-absent-recused = { $name } { $span } (recused from item { $item })
report-went-out = { $name } left the room, { $spans }
report-from-clock = from { $from }
report-until-clock = until { $to }
report-all-the-time = all the time
report-noted-later = { $span } (taken down { $at })
report-name-erased = name erased

## Open questions and action items
report-note-at = { $phase } { $time }
report-note-clock = at { $time }
report-open = Open questions
report-open-number = Item
report-open-text = Question
report-open-asker = Asked by
report-open-answer = Answer
report-open-asked = to { $name }
report-open-in-writing = to follow in writing
report-open-left = left open
report-actions = Action items
report-action-what = What
report-action-who = Who
report-action-due = By when
report-action-at = { $what } (item { $number })
report-action-done = done
report-action-no-day = no date
# A pattern of chrono: day, month, year in figures.
report-action-day = %d/%m/%Y
