# Printing and sending: papers of the preparation and calendar files.
print-title = Print and send
print-loading = Fetching the papers
print-not-there = The papers cannot be shown.
print-back = To preparing
print-documents = Papers
print-actions = Save
print-pdf = PDF
print-ics = iCal

## Names
print-name-agenda = Agenda
print-name-run_sheet = Run sheet
print-name-invitation = Invitation with criteria sheet
print-name-criteria = Criteria sheet
print-name-name_cards = Name cards
print-name-declarations = Declarations of impartiality
print-name-notice_presenters = Privacy notice: presenters
print-name-notice_panel = Privacy notice: panel
print-name-notice_guests = Privacy notice: guests
print-name-draw = Notice and record of the draw
print-name-papers = Check of the papers
print-name-keys = Card of keys for the host
print-name-calendar = Calendar: session
print-name-calendar_pitches = Calendar: times of the pitches

## State
print-state-ready = ready
print-state-draft = draft
print-state-final = by the frozen plan
print-why-no-agenda = the agenda is empty
print-why-no-date = day and start are missing
print-why-not-scored = the purpose asks for no evaluation
print-why-no-criteria = there are no criteria yet
print-why-nobody = nobody is entered yet
print-why-no-panel = the panel is empty
print-why-no-applicants = there are no applicants yet
print-why-no-office = the hosting office is missing
print-why-no-draw = the list is not fixed yet
print-why-no-papers = no papers are asked for
print-not-yet = Not possible yet: { $why }.
print-not-yet-words = As soon as this is entered, the paper is ready here.
print-way = Enter what is missing
error-print-not-yet = Something is still missing for this paper. The list at the left says what.

## Preview and saving
print-page-alt = { $name }, page { $page } of { $of }, as a picture. The saved PDF reads the text aloud.
print-calendar-title = A file for the calendar
print-calendar-words = Whoever opens it has day, time and place in the calendar. When the plan changes, the new file replaces the old entry.
print-language = Language of the paper
print-language-de = German
print-language-en = English
print-language-fr = French
print-for = For whom
print-for-all = All in one file
print-for-nobody = General, without a name
print-save-pdf = Save as PDF …
print-save-calendar = Save calendar file …
print-preview-of = Preview: { $name }
print-pdf-note = PDF/A-2a, accessible by PDF/UA-1
print-sample-note = Sample. Have your data protection officer check the text before you hand it out.
print-draft-note = Every page says DRAFT until the plan is frozen.
print-next = Next paper
print-previous = Previous paper
print-group = Print and send

print-sub = { $count ->
    [0] Nothing is ready yet
    [one] 1 paper is ready
   *[other] { $count } papers are ready
}
print-count = { $count ->
    [one] { $state }
   *[other] { $state }, { $count } of them
}
print-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
