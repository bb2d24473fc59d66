# Directories: applications, people, offices, rooms, challenges.
register-new = New
register-further = Show more
register-kind = Kind
register-all-kinds = all five
register-kind-start_up = Start-up
register-kind-team = Team
register-kind-association = Association
register-kind-person = Person
register-kind-authority = Authority
register-sector-none = not stated
register-sector-administration = Administration
register-sector-business = Business
register-sector-research = Research
register-sector-civil_society = Civil society
register-unit-referat = Referat (ministry)
register-unit-dezernat = Dezernat (district government)
register-unit-amt = Amt (town hall)
register-unit-fachbereich = Fachbereich (town hall)
register-unit-abteilung = Abteilung (department)

## Lists
register-search-applicants = Name, town or e-mail
register-search-people = Name or organisation
register-search-offices = Name of the office
register-search-venues = House, address or room
register-search-challenges = Title or problem
register-searching = Search the directory
register-count =
    { $count ->
        [0] no entry
        [one] 1 entry
       *[other] { $count } entries, A – Z
    }
register-count-more = more than { $count } entries
register-sessions =
    { $count ->
        [one] 1 session
       *[other] { $count } sessions
    }
register-no-session = in no session
register-rooms =
    { $count ->
        [0] no room
        [one] 1 room
       *[other] { $count } rooms
    }
register-until = until { $day }
register-perhaps-short = perhaps double
register-being-typed = being edited
register-nothing-found = There is no such entry. Use fewer letters or another kind.
register-empty-applicants = This is where applicants stand. Entries come from your lists or by hand.
register-empty-people = This is where the people of your sessions stand: chair, minute taker, jury.
register-empty-offices = This is where the offices that host sessions stand.
register-empty-venues = This is where the houses and rooms of your sessions stand.
register-empty-challenges = This is where problems stand that offices seek solutions for.

## An entry
register-list = List: { $name }
register-entry = Entry
register-care = What needs care
register-care-note = What needs care about an entry stands here: perhaps double, retention, open points.
register-choose-applicants = Which application?
register-choose-people = Which person?
register-choose-offices = Which office?
register-choose-venues = Which house?
register-choose-challenges = Which challenge?
register-about-applicants = Choose an entry at the left. It holds for all sessions: what is corrected here is correct everywhere.
register-about-people = Choose an entry at the left. A corrected name is then correct in every session.
register-about-offices = Choose an entry at the left. Letterhead, logo and privacy contact then stand on every paper of the office.
register-about-venues = Choose an entry at the left. The check list compares the rooms with what guests need.
register-about-challenges = Choose an entry at the left. A challenge can come up in several sessions.
register-new-applicants = New application
register-new-people = New person
register-new-offices = New office
register-new-venues = New house
register-new-challenges = New challenge
register-not-there = There is no such entry
register-edit = Edit
register-form-sub = Holds in all sessions once it is stored.
register-typing-note = You are editing this entry. What you type stays, even while you look something up elsewhere.
register-store = Store
register-key-store = Ctrl S
register-cancel = Cancel
register-undo = Undo
register-thrown-away = The changes are thrown away.
register-save = “{ $name }”
register-not-stored = Not stored yet
register-changed-elsewhere = Another window has changed this entry meanwhile
register-taken-over = Taken over from there: { $fields }.
register-both-changed = Changed by both, yours stands here: { $fields }.
register-look-and-store = What you typed is still here. Check the fields and store once more.

## Fields
register-field-kind = Kind
register-field-name = Name
register-field-place = Seat
register-field-presenter = Presenter
register-field-email = E-mail
register-field-phone = Telephone
register-field-description = What it is about
register-field-website = Web page
register-field-reference = Number
register-field-received = Received
register-field-amount = Amount in euro
register-field-founded = Founded
register-field-proof = Proof
register-field-sector = Sector
register-field-branch = Branch
register-field-size = Size
register-field-prior = Prior involvement
register-field-contacts = Further contacts
register-field-hold = Legal hold
register-field-organisation = Organisation
register-field-role = Role
register-field-office = Office
register-field-unit_label = Units are called
register-field-address = Address
register-field-privacy_contact = Privacy contact
register-field-logo_alt = What the logo shows
register-field-logo = Logo
register-field-rooms = Rooms
register-field-title = Title
register-field-owner = Challenge owner
register-field-speaker = Who presents it
register-field-problem = Problem
register-field-call = Call
register-field-deadline = Deadline
register-part-entry = Basic data
register-part-contact = Contact
register-part-application = Application
register-part-letterhead = Letterhead
register-name-hint = Full name with legal form, as it stands in the minutes.
register-person-hint = With title, as it stands in the minutes.
register-office-hint = From the directory, or new.
register-office-name-hint = Full official name.
register-venue-hint = Name of the house, or of the room where there is only one.
register-founded-example = Year or DD/MM/YYYY
register-founded-fault = This is neither a year nor a day. Write 2023 or 17/02/2023.
register-proof-example = HRB 12345, at hand
register-day-example = DD/MM/YYYY
register-day-fault = There is no such day. Write for example 24/11/2026.
register-call-hint = Where and how it was published.
register-people-count =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
register-euro = €{ $amount }
register-amount = Amount
register-size-unit = people
register-contact = Contact
register-contact-add = Add a contact
register-contact-remove = Remove contact: { $name }
register-only-name = Only the name is known so far.
register-only-title = Only the title is known so far.
register-nothing-yet = Nothing entered yet.

## Sessions of an applicant
register-history = Sessions
register-no-history = In no session yet. “Take into a session” stands at the lower right.
register-first-time = First time
register-first-yes = yes
register-first-no = no, time number { $count }
register-no-day = no day
register-no-purpose = purpose open
register-item = item { $number }, { $state }
register-state-planned = planned
register-state-pitched = pitched
register-state-not_pitched = did not pitch
register-no-ranking = no ranking
register-rank = rank { $rank }
register-invited = Invited on { $day }
register-invited-with = with the same papers as all { $count }
register-channel-email = by e-mail
register-channel-letter = by letter
register-channel-publication = by publication
register-channel-phone = by telephone
register-channel-in_person = in person
register-look = Look

## Prior involvement and legal hold
register-prior-law = § 7 VgV, § 5 UVgO
register-prior-sub = Did this applicant take part in preparing what is now asked for? § 7 VgV, § 5 UVgO.
register-prior-unasked = Not asked yet.
register-prior-none = No, no prior involvement.
register-prior-yes = Yes.
register-prior-remedy = Remedy:
register-prior-no-remedy = The remedy for the others is still missing.
register-prior-choice-unasked = not asked yet
register-prior-choice-none = no
register-prior-choice-involved = yes
register-prior-what = In what, and when
register-prior-remedy-label = Remedy
register-prior-remedy-hint = What makes sure that the others have no disadvantage.
register-hold = Legal hold
register-hold-on = Legal hold
register-hold-choice = The data must not be deleted
register-hold-hint = As long as a procedure needs them.
register-hold-why = Which procedure holds them

## Offices and rooms
register-logo = Logo
register-logo-sub = PNG or JPEG, at most 1 MB.
register-logo-choose = Choose a logo …
register-logo-other = Another logo …
register-logo-remove = Remove the logo
register-logo-alt-hint = For those who cannot see it. For example: arms of the town of Musterstadt.
register-logo-not-taken = The logo was not taken
register-logo-gone = The file of the logo is missing in the data folder. Choose the logo again.
register-no-letterhead = No letterhead yet. Papers then carry the name alone.
register-privacy-sub = Stands in the notices after Art. 13 GDPR.
register-privacy-example = privacy@musterstadt.example
register-no-privacy = Not entered yet. The notices after Art. 13 GDPR need it.
register-no-address = No address yet.
register-no-rooms = No rooms entered yet.
register-room = Room
register-room-number = Room { $number }
register-room-name = Name or number
register-room-seats = Seats
register-room-step_free = Step-free
register-room-hearing_loop = Hearing loop
register-room-screens = Screens
register-room-note = What else one must know
register-room-add = Add a room
register-room-remove = Remove room: { $name }
register-not-looked = not checked
register-yes = yes
register-no = no

## Care
register-perhaps = Perhaps double
register-compare = Compare …
register-not-same = Not the same
register-like-same_email = same e-mail address
register-like-same_phone = same telephone number
register-like-same_website = same web page
register-like-same_name = same name
register-like-other_legal_form = same name, other legal form
register-like-same_domain = same internet domain
register-like-same_place = same town
register-like-same_organisation = same organisation
register-like-other = similar data
register-retention = Retention
register-delete-on = Delete on { $day }
register-delete-note =
    { $years ->
        [one] 1 year after the last session
       *[other] { $years } years after the last session
    }
register-no-deletion = No day of deletion yet
register-no-deletion-note =
    { $years ->
        [one] 1 year after the last session that has a day
       *[other] { $years } years after the last session that has a day
    }
register-no-hold = No legal hold
register-no-hold-note = No procedure holds the data
register-named =
    { $count ->
        [0] No person named
        [one] 1 person named
       *[other] { $count } people named
    }
register-named-note = Presenters and contacts
register-open = Open
register-nothing-open = Nothing open
register-open-prior = Ask about prior involvement
register-open-why-prior = The check list asks for it
register-open-remedy = Enter the remedy
register-open-why-remedy = So that the others have no disadvantage
register-open-contact = Enter a contact
register-open-why-contact = Without one there is no invitation
register-open-proof = Enter the proof of founding
register-open-why-proof = Register extract or founding deed
register-open-email = Enter an e-mail address
register-open-why-email = For invitation and notices
register-open-organisation = Enter the organisation
register-open-why-organisation = It stands in the minutes
register-open-privacy = Enter the privacy contact
register-open-why-privacy = For the notices after Art. 13 GDPR
register-open-letterhead = Enter the address
register-open-why-letterhead = For the letterhead of the invitation
register-open-alt = Describe the logo in words
register-open-why-alt = For those who cannot see it
register-open-rooms = Enter the rooms
register-open-why-rooms = The session needs a room
register-open-seats = Count the seats
register-open-why-seats = So that all guests are seated
register-open-access = Check access and hearing loop
register-open-why-access = The check list compares them with the guests’ needs
register-open-owner = Enter the challenge owner
register-open-why-owner = Who has the problem
register-open-problem = Describe the problem
register-open-why-problem = Without a problem no solution
register-open-call = Enter the call
register-open-why-call = Where and how it was published
register-open-deadline = Enter the deadline
register-open-why-deadline = The same for all

## Merging
register-compare-title = Are these the same?
register-in-common = In common:
register-compare-field = Field
register-compare-result = Afterwards
register-kept-of-both = kept of both
register-preview = Preview. Nothing applies yet.
register-sessions-move =
    { $count ->
        [0] All sessions show “{ $name }” already.
        [one] 1 session will show this entry instead of the other:
       *[other] { $count } sessions will show this entry instead of the other:
    }
register-twice = Both are admitted in: { $sessions }. They then stand there twice. While the plan is open, take one place out there.
register-merge = Merge
register-merge-note = Can be undone later.
register-not-merged = Nothing was merged
register-save-merge = Merging with “{ $name }”
register-save-not-same = Not the same: “{ $name }”
register-save-part = Parting from “{ $name }”
register-merged = “{ $name }” is now part of this entry.
register-parted = Both entries stand again as they did before the merge.
register-noted-not-same = Noted: “{ $name }” is not the same. Pitchpult will not ask again.
register-merges = Merged
register-merged-on = on { $day }
register-part = Undo
register-part-note = Both become again what they were before. Later changes to this entry are lost.
register-part-later = Undo the later merge first.

## Into a session
register-admit = Take into a session …
register-admit-title = Take into a session
register-admit-here = Take in
register-admit-into = Take into “{ $title }”
register-admit-none = No session is open: frozen plans change no more. Create a new one under “Sessions”.
register-admitted-already = already in
register-admitted-count =
    { $count ->
        [0] nobody in yet
        [one] 1 in
       *[other] { $count } in
    }
register-admitted = Taken into “{ $title }”.
register-save-admit = Admission of “{ $name }”
register-to-session = To the session
