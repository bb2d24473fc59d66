# Invitations and guests: what happens before the day. A line is struck out, never changed.
outreach-sub = Who was invited, when and with what, and who needs what to take part.
outreach-part-invitations = Invitations
outreach-part-questions = Questions
outreach-part-notices = Notices, Art. 13 GDPR
outreach-part-guests = Guests and access
outreach-waits = something is open here
outreach-not-read = The outreach log cannot be read right now
outreach-enter = Enter
outreach-channel = Channel
outreach-channel-email = E-mail
outreach-channel-letter = Letter
outreach-channel-publication = Publication
outreach-channel-phone = Phone
outreach-channel-in_person = In person or posted
outreach-on = Day
outreach-day-missing = The day is missing. Enter it.
outreach-words = Remark
outreach-words-hint = For example, who else was invited.
outreach-words-missing = The text is missing. Enter it.
outreach-erased = Text erased

## Striking out
outreach-strike = Strike out
outreach-strike-name = Strike out { $name }
outreach-strike-title = Strike out an entry
outreach-strike-words = { $name }: the entry stays readable and counts no more. The reason stands beside it.
outreach-struck = struck out
outreach-struck-why = Struck out: { $reason }
outreach-struck-erased = Struck out. The reason was erased.
outreach-save-strike = Striking out: { $name }

## Invitations
outreach-add-invitation = Enter an invitation
outreach-new-invitation = New invitation
outreach-new-invitation-sub = Everybody and all papers of the session are chosen already: the same papers for all.
outreach-no-invitations = No invitation yet
outreach-no-invitations-words = Enter who was invited when, through which channel and with which papers. It stands in the minutes later.
outreach-to = Invited
outreach-to-all = All { $count } admitted
outreach-to-some = A selection
outreach-others = Other people
outreach-papers = Papers of the session that went along
outreach-papers-none = The session has no papers of its own yet.
outreach-to-papers = To the papers
outreach-papers-named = Other papers
outreach-papers-named-hint = One a line, by name.
outreach-nobody = The invitation goes to nobody. Choose who got it.
outreach-enter-for =
    { $count ->
        [one] Enter for 1
       *[other] Enter for { $count }
    }
outreach-all-applicants =
    { $count ->
        [one] The one admitted
       *[other] All { $count } admitted
    }
outreach-names-more = { $names } and { $count } more
outreach-and-others =
    { $count ->
        [one] 1 other person
       *[other] { $count } other people
    }
outreach-invitation-of = Invitation of { $day }
outreach-with-papers = Papers: { $papers }
outreach-without-papers = Without papers
outreach-uninvited =
    { $count ->
        [one] 1 not invited yet: { $names }
       *[other] { $count } not invited yet: { $names }
    }
outreach-all-invited = Everybody admitted is invited.
outreach-the-same = Everybody invited got the same papers.
outreach-not-the-same = Not everybody got the same papers
outreach-not-the-same-words = Equal treatment means the same papers for all. Send what is missing and enter it.
outreach-lacks = { $paper } is missing for: { $names }
outreach-paper-sum = { $name } (checksum { $sum } …)
outreach-send-after = Enter as sent after
outreach-save-invitation = Invitation

## Questions and answers
outreach-add-question = Enter a question
outreach-new-question = New question
outreach-no-questions = No questions yet
outreach-no-questions-words = What is asked before the day stands here with the answer that everybody got.
outreach-question = Question
outreach-answer = Answer
outreach-from = From
outreach-from-others = another person or office
outreach-question-of = Question of { $day }
outreach-answer-of = Answer of { $day }
outreach-unanswered = unanswered
outreach-answer-it = Answer
outreach-answer-again = Add to it
outreach-to-everybody = Everybody got the answer
outreach-to-everybody-hint = What helps one is known to all: only then it is fair.
outreach-went-to-all = to all
outreach-went-to-one = to the one who asked only
outreach-save-question = Question
outreach-save-answer = Answer

## Notices after Art. 13 GDPR
outreach-notices-sub = Whoever’s data is processed is told when it is collected. Enter when the notice was given.
outreach-group-presenters = Presenters
outreach-group-panel = Panel
outreach-group-guests = Guests
outreach-group-count-presenters =
    { $count ->
        [one] 1 application
       *[other] { $count } applications
    }
outreach-group-count-panel =
    { $count ->
        [one] 1 member
       *[other] { $count } members
    }
outreach-group-count-guests =
    { $count ->
        [one] 1 guest
       *[other] { $count } guests
    }
outreach-notice-given = given
outreach-notice-open = open
outreach-notice-not-due = not needed
outreach-add-notice = Enter a notice
outreach-notice-of = Notice of { $day }
outreach-save-notice = Notice

## Guests and access
guests-none = No guests yet
guests-none-words = Whoever comes stands here with what is needed: step-free access, hearing loop, sign language.
guests-add = Guest
guests-new = New guest
guests-change = Change { $name }
guests-count =
    { $count ->
        [one] 1 person is entered.
       *[other] { $count } people are entered.
    }
guests-name = Name
guests-organisation = Organisation
guests-role = Comes as
guests-role-guest = Guest
guests-role-presenter = Presenter or companion
guests-role-panel = Member of the panel
guests-role-staff = Staff
guests-for = Comes for
guests-for-none = nobody in particular
guests-needs = Needed
guests-no-needs = nothing told
guests-need-step_free = Step-free access
guests-need-hearing_loop = Hearing loop
guests-need-sign_language = Sign language
guests-need-captions = Captions
guests-need-readable_papers = Readable papers
guests-need-assistance = Assistance
guests-need-remote = Taking part from afar
guests-met-room = in the room
guests-met-arranged = arranged
guests-met-open = open
guests-needs-note = More
guests-arranged = What is arranged
guests-arranged-hint = If something stands here, the need counts as met.
guests-arranged-is = Arranged: { $arranged }
guests-private = These details stand in no log and in no minutes. Documents only count them.
guests-save = Guest: { $name }
guests-no-venue = No venue is chosen yet. Only the room shows which needs are met.
guests-no-room = { $venue }: no room is chosen yet.
guests-room-step-free = step-free
guests-room-steps = not step-free
guests-room-step-free-unknown = steps not looked at yet
guests-room-loop = with hearing loop
guests-room-no-loop = without hearing loop
guests-room-loop-unknown = hearing loop not looked at yet
guests-room-seats =
    { $count ->
        [one] 1 seat
       *[other] { $count } seats
    }
guests-to-venue = Venue and room

## Papers
papers-sub = Decks and hand-outs, with their checksums. They are frozen with the plan.
papers-rules = What everybody hands in
papers-rules-sub = The same for all: what, until when, how large.
papers-required = To be handed in
papers-kind-deck = Deck
papers-kind-handout = Hand-out
papers-deadline = Last day
papers-limit = Largest file
papers-save-rules = Rules for papers
papers-handed-in = Handed in
papers-drop-here = Choose a file or drop it on the cell.
papers-choose = File …
papers-choose-for = File …: { $kind } of { $name }
papers-replace = Replace { $name }
papers-taking = Taking the file in
papers-missing = missing
papers-late = after the deadline
papers-none = nothing handed in
papers-gone = File gone from the data folder
papers-changed = File was changed
papers-lost =
    { $count ->
        [one] 1 file is not as it came
       *[other] { $count } files are not as they came
    }
papers-lost-words = Gone or changed in the data folder: { $names }. Choose the same file again, then it lies there rightly.
papers-still-missing =
    { $count ->
        [one] 1 file is still missing: { $names }
       *[other] { $count } files are still missing: { $names }
    }
papers-to-missing = To the first one
papers-no-applicants = Nobody admitted yet
papers-no-applicants-words = As soon as applications are admitted, each has its place here for deck and hand-out.
papers-own = Papers of the session
papers-own-sub = Call, criteria sheet, directions: what goes to all with the invitation.
papers-own-none = None yet.
papers-add = Add a file
papers-attached = { $name } is taken in.
papers-save-attach = Paper: { $name }
papers-not-taken = This file was not taken in
papers-too-large = “{ $name }” has { $size } MB; at most { $limit } MB are taken. Ask for a smaller version, for example with smaller pictures.
papers-pages =
    { $count ->
        [one] 1 page
       *[other] { $count } pages
    }
papers-size-mb = { $size } MB
papers-size-kb = { $size } KB
papers-not-previewable = no preview
papers-not-previewable-words = PDF files and pictures can be shown here. Save this file and open it with its program, or ask for a PDF.
papers-not-shown = The preview cannot be shown
papers-not-shown-pdf = The file lies safely in the data folder, but its pages cannot be drawn here. Save it and see whether it opens.
papers-not-shown-picture = The file lies safely in the data folder, but the picture in it is damaged. Ask for a new version.
papers-opening = Opening the file
papers-picture-alt = Picture { $name }
papers-page-alt = { $name }, page { $page } of { $of }
papers-page = Page { $page } of { $of }
papers-page-before = Page back
papers-page-after = Next page
papers-checksum = Checksum
papers-save = Save as …
