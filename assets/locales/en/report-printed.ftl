# Papers of the preparation that are printed or sent. Only the program reads them, no page.

## Names of the papers
printed-agenda = Agenda
printed-run_sheet = Run sheet
printed-invitation = Invitation
printed-criteria = Criteria sheet
printed-name_cards = Name cards
printed-declarations = Declaration of impartiality
printed-notice_presenters = Privacy notice for presenters
printed-notice_panel = Privacy notice for the panel
printed-notice_guests = Privacy notice for guests
printed-draw = Draw
printed-draw-list = Notice of the draw
printed-draw-protocol = Record of the draw
printed-papers = Check of the papers
printed-title = { $title } – { $name }
printed-untitled = Session without a title
printed-as-of = As of { $day }/{ $month }/{ $year }, { $clock }
printed-draft-note = Draft. The plan is not frozen yet; times and rules may change.

## Head and times
printed-address = Address
printed-hosts = Hosted by
printed-access = Access
printed-step-free = step-free
printed-hearing-loop = hearing loop
printed-track = { $name }: { $challenge }
printed-minutes = { $minutes } min
printed-agenda-number = Item
printed-agenda-time = Time
printed-agenda-subject = Subject
printed-agenda-length = Length
printed-agenda-phases = Phases and marks
printed-remote = takes part remotely
printed-remote-at = Remote: { $value }
printed-slot = Everyone gets the same slot: { $phases }.
printed-clock-on_key = The clock starts when the host gives the floor.
printed-clock-first_word = The clock starts with the first word of the pitch.
printed-clock-first_slide = The clock starts with the first slide.
printed-clock-at_planned_time = The clock starts at the time given in the agenda.
printed-overtime-count_up = When the time is up, the clock visibly runs on.
printed-overtime-hard_stop = When the time is up, the floor is taken.

## Run sheet
printed-course = Course
printed-slot-heading = Slot
printed-phase = Phase
printed-marks = mark { $marks } before the end
printed-marks-head = Marks before the end
printed-about = Challenge: { $value }
printed-speaks = Speaks: { $value }
printed-leads = Led by: { $value }
printed-hard-start = fixed start
printed-gap = gap of { $time } before
printed-overlap = overlaps the item before by { $time }
printed-own-column = { $name }: { $value }
printed-need = { $need }: { $count }
printed-need-step_free = step-free access
printed-need-hearing_loop = hearing loop
printed-need-sign_language = sign language
printed-need-captions = captions
printed-need-readable_papers = papers in large print or to be read aloud
printed-need-assistance = assistance
printed-need-remote = taking part remotely

## Criteria sheet
printed-not-scored = The purpose of this session asks for no evaluation.
printed-set-by = Criteria set by
printed-set-on = Set on
printed-published-on = Published on
printed-published = { $day }, { $how }
printed-origin-part = { $label }: { $value }.
printed-criteria-heading = Criteria and weights
printed-criterion = Criterion
printed-weight-head = Weight
printed-weight = { $weight }%
printed-minimum = Minimum
printed-rules-heading = Rules
printed-scale = Each criterion is scored from { $min } to { $max }, in steps of { $step }.
printed-rule-weighted-mean = The result is the weighted mean of all ballots. A missing score does not count as zero.
printed-reason-optional = Reasons are optional.
printed-reason-at_extremes = The lowest and the highest level need a reason.
printed-reason-always = Every score needs a reason.
printed-rule-minimum = Below { $minimum } points there is no rank.
printed-rule-tie-break = A tie is decided by { $criteria }, in this order. What is equal after that shares the rank.
printed-rule-no-tie-break = In a tie the applicants share the rank.
printed-rule-carried = The result of the stage before counts { $share }%.
printed-rule-no-deduction = Overtime costs no points.
printed-rule-deduction = For every { $minutes } min begun over the time, { $points } points are deducted.
printed-rule-deduction-criterion = For every { $minutes } min begun over the time, { $points } points are deducted, published under “{ $criterion }”.
printed-rule-award = After the first pitch nothing changes in criteria, weights and rules.
printed-levels-heading = What the levels mean
printed-level = Level
printed-meaning = Meaning
printed-paper-deck = deck
printed-paper-handout = hand-out
printed-paper-paper = paper
printed-hand-in = Please hand in: { $papers }.
printed-hand-in-by = Please hand in by { $day }: { $papers }.

## Invitation
printed-our-reference = Our reference
printed-contact = Contact
printed-phone = Phone
printed-email = E-mail
printed-date = Date
printed-privacy-contact = Data protection:
printed-letter-subject = Invitation: { $title }
printed-to-all = To everyone who has applied
printed-greeting-all = Dear Sir or Madam,
printed-greeting = Dear { $name },
printed-you = you
printed-invite = we invite { $name } to pitch at this session: { $title }.
printed-invite-together = together { $hosts } invite { $name } to pitch at this session: { $title }.
printed-your-slot = Your pitch is planned to start at { $clock }.
printed-order-open = The running order will be drawn. We will tell you as soon as it is fixed.
printed-ask-needs = Please tell us if you need anything to take part, such as step-free access, a hearing loop, sign language or captions.
printed-regards = Yours faithfully
printed-annexes = Annexes

## Name cards
printed-role-presenter = Presenter
printed-role-staff = Staff
printed-role-guest = Guest

## Declarations
printed-nominated-by = Nominated by
printed-signature = Signature
printed-declare = I declare for each applicant whether there is a reason to doubt my impartial evaluation. Whoever is recused leaves the room for this pitch, and neither scores nor deliberates nor votes on it.
printed-declare-reasons = Reasons are for example kinship, employment or a contract within the last three years, a share, a mandate or advice given.
printed-declare-number = No.
printed-declare-applicant = Applicant
printed-declare-free = impartial
printed-declare-conflict = recused
printed-declare-reason = Reason, in short
printed-declare-privacy = The reason stays with the papers on impartiality. The minutes only say for which item somebody was recused.

## Privacy notices
printed-sample = Sample, please check.
printed-sample-text = This text does not replace a check by the data protection officer. What stands in brackets has to be filled in.
printed-fill-in = { "[" }please fill in]
printed-fill-in-address = { "[" }please fill in the address]
printed-notice-controller = Who is responsible
printed-notice-joint = These organisations decide jointly (Art. 26 GDPR). The essence of their arrangement: [please fill in].
printed-notice-privacy = Data protection officer
printed-notice-purpose = What the data are used for
printed-notice-purpose-presenters = To prepare, hold and record the session and to treat all applicants equally.
printed-notice-purpose-panel = To appoint the panel, check impartiality, record scores and give reasons for the result.
printed-notice-purpose-guests = To invite to the session, assign seats and provide access.
printed-notice-basis = On what legal basis
printed-notice-basis-presenters = Art. 6 (1) (e) GDPR together with section 3 BDSG or the data protection law of the Land [please check].
printed-notice-basis-panel = Art. 6 (1) (e) GDPR together with section 3 BDSG or the data protection law of the Land; for employees, service and labour law [please check].
printed-notice-basis-guests = Art. 6 (1) (e) GDPR together with section 3 BDSG or the data protection law of the Land; for access needs your consent, Art. 9 (2) (a) GDPR [please check].
printed-notice-data = Which data
printed-notice-data-presenters = Name and contact, application, papers handed in, times of the pitch, notes on content; access needs only if you tell us.
printed-notice-data-panel = Name, organisation and contact, declarations of impartiality, scores with reasons, signatures.
printed-notice-data-guests = Name, organisation and contact; access needs only if you tell us.
printed-notice-recipients = Who receives data
printed-notice-recipients-presenters = The hosts and the panel; the minutes go into the file.
printed-notice-recipients-panel = The hosts. Single ballots are not in the minutes.
printed-notice-recipients-guests = The hosts.
printed-notice-retention = How long
printed-notice-retention-text = As long as needed for these purposes, after that by the filing rules: [please fill in the period]. Access needs are deleted after the session.
printed-notice-retention-years = The file is disposed of after { $years } years [please check]. Access needs are deleted after the session.
printed-notice-rights = Your rights
printed-notice-rights-text = You have these rights towards the organisations named:
printed-right-access = access (Art. 15 GDPR)
printed-right-correction = rectification (Art. 16 GDPR)
printed-right-erasure = erasure (Art. 17 GDPR)
printed-right-restriction = restriction of processing (Art. 18 GDPR)
printed-right-objection = objection (Art. 21 GDPR) and withdrawal of a consent for the future (Art. 7 (3) GDPR)
printed-right-complaint = complaint to the supervisory authority (Art. 77 GDPR): [please fill in]
printed-notice-duty = Whether you have to give data
printed-notice-duty-presenters = Without name and application you cannot pitch. There is no automated individual decision (Art. 22 GDPR).
printed-notice-duty-panel = Without name and declaration of impartiality you cannot serve on the panel. There is no automated individual decision (Art. 22 GDPR).
printed-notice-duty-guests = You are not obliged to. Without a name we cannot keep a seat. There is no automated individual decision (Art. 22 GDPR).

## Draw
printed-no-draw = The list for the draw is not fixed yet.
printed-list-heading = List
printed-list-number = No.
printed-list-name = Name
printed-list-received = Received
printed-sorted-newest_first = newest application first
printed-sorted-by_name = by name
printed-list-note = Sorted: { $rule }. Fixed since { $moment }.
printed-list-erased = The text behind the hash was erased under data protection law; the names are today’s.
printed-list-hash = Hash of the list (SHA-256)
printed-rule-heading = Rule
printed-rule-digits = At least two people who neither host nor evaluate nor apply call digits in turn, at least { $count } together. In a row they are the number.
printed-rule-pencil-divide = The number is divided by the number of open names. The remainder is the number in the list, counted from 0.
printed-rule-pencil-strike = This name is next. It is struck, the list counted anew from 0, and the quotient goes on.
printed-rule-hash-block = Block i is SHA-256 of the hash of the list, the called number as digits and i as 8 bytes. Its first 8 bytes are the number x.
printed-rule-hash-place = For each place the next x is divided by the number of open names. The remainder is the number in the list of open names, counted from 0.
printed-rule-hash-fair = An x that would favour the names in front is left out.
printed-rule-lots = The lots are drawn by hand before everyone’s eyes; at least two people watch.
printed-calls-heading = Called digits
printed-call-name = Name
printed-call-organisation = Organisation
printed-call-digits = Digits
printed-watched = watched
printed-number = Number
printed-held-at = Drawn
printed-callers-free = Whoever called or watched neither hosts nor evaluates nor applies.
printed-repeated = Repeated, { $count } draw before. Reason: { $reason }
printed-order-heading = Order
printed-order-doubt = The sums do not give the order that stands in the log. Please clarify before the order applies.
printed-sum-place = Place
printed-sum-sum = Sum
printed-sum-rest = Rest
printed-sum-name = Name
printed-last-name = last name
printed-hash-sum = block { $counter }: { $x } : { $open }
printed-recompute-heading = Working it out again
printed-recompute-list = The hash is SHA-256 of the list as text in UTF-8: a line a name, made of number, tab, name, tab, date received as YYYY-MM-DD or nothing, line feed (LF).
printed-recompute-script = The script “recompute.mjs” from the source of Pitchpult works hash and order out independently of the program.
printed-caller = called digits
printed-witness = watched

## Check of the papers
printed-deadline = Deadline
printed-papers-required = Papers asked for
printed-papers-own = Papers of the session
printed-missing = missing
printed-there = here since { $day }
printed-late = late, { $day }
printed-kilobytes = { $size } kB
printed-megabytes = { $size } MB
printed-paper-name = Name
printed-paper-pages-head = Pages
printed-paper-size = Size
printed-paper-received = Received

## Calendar
printed-calendar-pitch = Pitch of { $name }: { $title }
printed-calendar-remote = Remote: { $link }

## Names of files
printed-file-agenda = Agenda
printed-file-run_sheet = Run-sheet
printed-file-invitation = Invitation
printed-file-criteria = Criteria
printed-file-name_cards = Name-cards
printed-file-declarations = Declarations
printed-file-notice_presenters = Privacy-presenters
printed-file-notice_panel = Privacy-panel
printed-file-notice_guests = Privacy-guests
printed-file-draw = Draw
printed-file-papers = Papers
printed-file-calendar = Event
printed-file-calendar_pitches = Pitch-times

printed-papers-missing = { $count ->
    [0] Nothing is missing.
    [one] One paper is missing or came late.
   *[other] { $count } papers are missing or came late.
}
printed-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
