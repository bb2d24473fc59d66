# Preparing: six steps up to the freeze.
prepare-steps = Steps
prepare-group = Preparing
prepare-step-particulars = Particulars
prepare-step-startups = Start-ups
prepare-step-agenda = Agenda
prepare-step-form = Scoring form
prepare-step-panel = Panel
prepare-step-freeze = Freeze
prepare-open = Open
prepare-undo = Undo
prepare-redo = Redo
prepare-undone = The last step has been taken back.
prepare-redone = The step applies again.
prepare-removed = { $name } has been removed.
prepare-remove-name = Remove { $name }
prepare-edit-name = Edit { $name }
prepare-cancel = Cancel
prepare-unnamed = Unnamed

## One line below each step
prepare-note-complete = complete
prepare-note-incomplete = not complete yet
prepare-note-empty = still empty
prepare-note-not-needed = not needed
prepare-note-importing = Import under way
prepare-note-startups = { $count } imported
prepare-note-no-times = no times yet
prepare-note-criteria =
    { $count ->
        [one] 1 criterion
       *[other] { $count } criteria
    }
prepare-note-members =
    { $count ->
        [one] 1 member
       *[other] { $count } members
    }
prepare-note-open =
    { $count ->
        [one] 1 point still open
       *[other] { $count } points still open
    }
prepare-note-ready = ready
prepare-note-frozen = frozen
prepare-span = { $start } – { $end }

## Check list before the freeze
prepare-before-freeze = Before the freeze
prepare-frozen = Frozen
prepare-points-label = Settled points
prepare-points = { $done } of { $of }
prepare-freeze = Freeze
prepare-freeze-open =
    { $count ->
        [one] Freeze: 1 point left
       *[other] Freeze: { $count } points left
    }
prepare-freeze-after = After that, form, weights and order are fixed.
prepare-freeze-after-unscored = After that, order and slots are fixed.
prepare-to-run = Go to the run
prepare-duty-particulars = Particulars
prepare-duty-impartiality = Impartiality
prepare-duty-equal_treatment = Equal treatment
prepare-duty-evaluation = Evaluation
prepare-point-particulars-done = Particulars complete
prepare-point-purpose-done = Purpose: { $purpose }
prepare-point-purpose-open = Purpose missing
prepare-point-title-done = Title given
prepare-point-title-open = Title missing
prepare-point-file-reference-done = File reference given
prepare-point-file-reference-open = File reference missing
prepare-point-office-done = Authority given
prepare-point-office-open = Authority missing
prepare-point-date-done = Day and start given
prepare-point-date-open = Day or start missing
prepare-point-venue-done = Venue given
prepare-point-venue-open = Venue missing
prepare-point-chair-and-minute-taker-done = Chair and minute taker
prepare-point-chair-and-minute-taker-open = Chair and minute taker open
prepare-point-applicants-done =
    { $count ->
        [one] 1 start-up
       *[other] { $count } start-ups
    }
prepare-point-applicants-open = No start-ups yet
prepare-point-slots-equal-done =
    { $count ->
        [one] 1 start-up with a fixed slot
       *[other] All { $count } with the same slot
    }
prepare-point-slots-equal-open = No slots yet
prepare-point-criteria-done =
    { $count ->
        [one] 1 criterion
       *[other] { $count } criteria
    }
prepare-point-criteria-open = Criteria are missing or unnamed
prepare-point-weights-done = Weights add up to 100%
prepare-point-weights-open =
    { $criteria ->
        [0] Weights missing
       *[other] Weights add up to { $sum }%
    }
prepare-point-anchors-done = All levels described
prepare-point-anchors-open =
    { $of ->
        [0] Levels not described yet
       *[other] Levels described: { $count } of { $of }
    }
prepare-point-tie-break-done = Ties settled
prepare-point-tie-break-open = The tie-break names a criterion that is gone
prepare-point-carried-done = Results of the stage before for all
prepare-point-carried-open = Results of the stage before: { $count } of { $of }
prepare-point-panel-done =
    { $count ->
        [one] 1 member on the panel
       *[other] { $count } members on the panel
    }
prepare-point-panel-open = Nobody on the panel yet
prepare-point-declarations-done = Impartiality: { $count } of { $of }
prepare-point-declarations-open =
    { $of ->
        [0] Impartiality: no declaration yet
       *[other] Impartiality: { $count } of { $of }
    }
prepare-note-purpose = It decides whether anybody scores.
prepare-note-people = { $chair }, { $minutes }
prepare-note-two-people = Chair and minute taker are two people: both sign the minutes.
prepare-note-slot = { $length } each
prepare-note-anchored =
    { $count ->
        [one] 1 criterion, all levels described
       *[other] { $count } criteria, all levels described
    }
prepare-note-shared = Those still level share the rank.
prepare-note-declared = everybody has declared
prepare-note-undeclared =
    { $others ->
        [0] { $name } has not declared for all yet.
       *[other] { $name } and { $others } more have not declared for all yet.
    }
prepare-purpose-note-market_sounding = without points or ranking
prepare-purpose-note-ideas_contest = not an award procedure
prepare-purpose-note-award_procedure = points and ranking by a fixed form
prepare-purpose-note-information = without evaluation

## Particulars
prepare-particulars-sub = What stands at the head of every document.
prepare-title = Title
prepare-file-reference = File reference
prepare-office = Authority
prepare-unit = Unit
prepare-unit-referat = Unit (Referat)
prepare-unit-dezernat = Unit (Dezernat)
prepare-unit-amt = Unit (Amt)
prepare-unit-fachbereich = Department (Fachbereich)
prepare-unit-abteilung = Department (Abteilung)
prepare-venue = Venue
prepare-room = Room
prepare-date = Day
prepare-start = Start
prepare-date-example = DD/MM/YYYY
prepare-date-fault = There is no such day. Write it as DD/MM/YYYY.
prepare-start-example = 09:00
prepare-start-fault = There is no such time. Write it as 09:00.
prepare-chair = Chair
prepare-minute-taker = Minute taker
prepare-purpose = Purpose
prepare-purpose-sub = Stands on every page and decides what may be done with points.
prepare-purpose-hint-market_sounding = § 28 VgV, § 20 UVgO. There are never points or a ranking, neither here nor in a file. Form and panel are left out.
prepare-purpose-hint-ideas_contest = A panel scores with the form and there is a ranking. It gives no claim to a contract.
prepare-purpose-hint-award_procedure = A panel scores with the form. After the first pitch nothing can be changed.
prepare-purpose-hint-information = Pitches and questions without evaluation. Form and panel are left out.
prepare-save-head = Particulars of the session
prepare-sealed = Frozen on { $date } at { $time }.
prepare-sealed-words = This plan no longer changes. What turns out differently on the day goes into the log with its reason.

## Start-ups
prepare-startups-sub = Who presents?
prepare-startups-count =
    { $count ->
        [one] 1 is admitted.
       *[other] { $count } are admitted.
    }
prepare-startups-table = Admitted start-ups
prepare-no-startups = No start-ups yet
prepare-no-startups-words = Drag the list of applications here: CSV or Excel. Nothing is stored before you agree.
prepare-pick-file = Choose file …
prepare-more-from-file = More from a file …
prepare-drop-here = You can also drag further lists here.
prepare-file-not-read = This file was not imported.
prepare-column-name = Name
prepare-column-place = Place
prepare-column-presenter = Presenter
prepare-column-remove = Remove
prepare-save-remove = Removing { $name }

## Import from a file
prepare-import = Import applications
prepare-import-sub = Check what was recognised. Nothing has been saved yet.
prepare-import-reading = Reading the file
prepare-import-size = { $rows } rows · { $columns } columns
prepare-other-file = Other file …
prepare-encoding = Encoding
prepare-delimiter = Delimiter
prepare-delimiter-semicolon = Semicolon
prepare-delimiter-comma = Comma
prepare-delimiter-tab = Tab
prepare-delimiter-bar = Vertical bar
prepare-dates = Date
prepare-dates-dmy = DD.MM.YYYY
prepare-dates-mdy = MM/DD/YYYY
prepare-dates-ymd = YYYY-MM-DD
prepare-numbers = Numbers
prepare-header-row = Header row
prepare-no-header-row = none
prepare-sheet = Sheet
prepare-row = Row { $row }
prepare-columns-table = Columns of the file and fields
prepare-column-letter = Column
prepare-column-file = Column in the file
prepare-column-arrow = becomes
prepare-column-field = Field in Pitchpult
prepare-no-header = no heading
prepare-field-of = Field for column { $letter } { $header }
prepare-field-name = Name of the start-up
prepare-field-place = Place
prepare-field-presenter = Presenter
prepare-field-email = E-mail
prepare-field-description = Description
prepare-field-received = Received on
prepare-field-amount = Amount in euros
prepare-field-reference = Reference
prepare-field-website = Website
prepare-field-kind = Kind
prepare-field-given-name = Given name
prepare-field-phone = Telephone
prepare-field-challenge = Challenge
prepare-field-founded = Founded
prepare-field-proof = Register number
prepare-field-branch = Branch
prepare-field-size = Number of people
prepare-field-access = Access needs
prepare-field-remote = Joins by video
prepare-field-ignore = do not import
prepare-rows = Rows
prepare-rows-picked = { $picked } of { $of } picked
prepare-rows-search = Search the rows
prepare-pick-all = Pick all
prepare-pick-none = Pick none
prepare-pick-found = Pick those found
prepare-drop-found = Drop those found
prepare-rows-none = No row matches.
prepare-rows-more =
    { $count ->
        [one] Show 1 more row
       *[other] Show more ({ $count } left)
    }
prepare-no-name = no name
prepare-row-fault = check
prepare-row-double = double
prepare-import-faults-region = Rows that need a decision
prepare-rows-need =
    { $count ->
        [0] Nothing to settle
        [one] 1 row needs you
       *[other] { $count } rows need you
    }
prepare-rows-need-words = Without a decision they stay out.
prepare-rows-need-none = The picked rows can be imported as they are.
prepare-rows-pick-first = First pick under “Rows” who is invited.
prepare-keep-row = Keep row { $row }
prepare-without-email = Without e-mail
prepare-without-received = Without date
prepare-without-amount = Without amount
prepare-without-place = Without place
prepare-without-presenter = Without presenter
prepare-without-description = Without description
prepare-without-reference = Without reference
prepare-without-website = Without website
prepare-without-kind = Without kind
prepare-without-given-name = Without given name
prepare-without-phone = Without telephone
prepare-without-challenge = Without challenge
prepare-without-founded = Without founding
prepare-without-proof = Without register number
prepare-without-branch = Without branch
prepare-without-size = Without number of people
prepare-without-access = Without needs
prepare-without-remote = Without this answer
prepare-correct = Correct
prepare-correct-value = Right value for row { $row }
prepare-leave-out = Leave out
prepare-waived = Row { $row }: { $without }
prepare-take-back = Take back
prepare-faults-more = And { $count } more.
prepare-import-ready =
    { $kinds ->
        [start_up] { $count ->
            [one] 1 start-up ready
           *[other] { $count } start-ups ready
        }
       *[mixed] { $count ->
            [one] 1 application ready
           *[other] { $count } applications ready
        }
    }
prepare-import-left-out =
    { $count ->
        [0] no picked row stays out
        [one] 1 row stays out
       *[other] { $count } rows stay out
    }
prepare-import-all-or-nothing = all or nothing
prepare-import-check-columns = Check the columns
prepare-import-pick-rows = Pick rows
prepare-import-take =
    { $kinds ->
        [start_up] { $count ->
            [one] Import 1 start-up
           *[other] Import { $count } start-ups
        }
       *[mixed] { $count ->
            [one] Import 1 application
           *[other] Import { $count } applications
        }
    }
prepare-imported =
    { $kinds ->
        [start_up] { $count ->
            [one] 1 start-up has been imported.
           *[other] { $count } start-ups have been imported.
        }
       *[mixed] { $count ->
            [one] 1 application has been imported.
           *[other] { $count } applications have been imported.
        }
    }
prepare-save-import =
    { $kinds ->
        [start_up] { $count ->
            [one] Importing 1 start-up
           *[other] Importing { $count } start-ups
        }
       *[mixed] { $count ->
            [one] Importing 1 application
           *[other] Importing { $count } applications
        }
    }

## Agenda
prepare-agenda-no-times = Times follow once day and start are given under Particulars.
prepare-agenda-empty = Once start-ups are imported, each gets its slot here.
prepare-to-startups = To the start-ups
prepare-agenda-hint = To change the order, drag a row, or choose a row and use the arrows.
prepare-slot = Slot for each start-up
prepare-slot-all = the same for all
prepare-slot-sum = in all
prepare-min = min
prepare-min-of = { $count } minutes
prepare-add-item = Item
prepare-column-move = Move
prepare-column-top = Item
prepare-column-item = Title
prepare-column-phases = Phases
prepare-column-length = Length
prepare-column-starts = Start
prepare-move-name = Move { $title }
prepare-up-name = Move { $title } up
prepare-down-name = Move { $title } down
prepare-item-up = Item up
prepare-item-down = Item down
prepare-item-title = Title of its own
prepare-item-length = Length of { $title } in minutes
prepare-moved = { $title } is now number { $place }, start { $time }.
prepare-save-order = Order
prepare-save-slot = Slot
prepare-save-add = New item: { $title }
prepare-save-item = Item: { $title }

## Scoring form
prepare-form-sub =
    { $count ->
        [one] 1 criterion, scale { $low } to { $high }
       *[other] { $count } criteria, scale { $low } to { $high }
    }
prepare-other-template = Change template
prepare-use-template = Use template “{ $title }”
prepare-template-used = The form has been replaced by the template.
prepare-add-criterion = Criterion
prepare-no-criteria = No criteria yet
prepare-no-criteria-words = Start with a template. Adjust weights and words afterwards.
prepare-criteria = Criteria
prepare-column-criterion = Criterion
prepare-column-share = Share
prepare-column-weight = Weight
prepare-weight-of = Weight of { $name } in percent
prepare-at-least = at least { $minimum }
prepare-sum = The weights add up to
prepare-sum-under = { $count }% are missing, in all
prepare-sum-over = { $count }% too much, in all
prepare-anchors-of = { $name }: levels
prepare-anchors-described = { $count } of { $of } described
prepare-anchor-of = What { $level } means
prepare-criterion-name = Name
prepare-question = The question behind it
prepare-minimum = At least
prepare-rationale = Reason
prepare-rationale-optional = optional
prepare-rationale-extremes = at { $low } and { $high }
prepare-rationale-always = always
prepare-rules = Rules of the evaluation
prepare-minimum-total = Total at least
prepare-minimum-total-hint = Below it there is no rank. Empty: no threshold.
prepare-tie-break = Tie-break
prepare-tie-break-add = Criterion for the tie-break
prepare-tie-break-first = Choose a criterion
prepare-tie-break-next = Then decides
prepare-save-form = Scoring form
prepare-save-template = Template for the form
prepare-save-rules = Rules of the evaluation
prepare-preview = As the panel sees it
prepare-preview-pitch = Preview · pitch 1 of { $of }
prepare-preview-startup = Start-up A
prepare-preview-weight = Weight { $weight }.
prepare-preview-minimum = At least { $minimum } points needed.
prepare-preview-empty = The criteria appear here.

## Purposes without evaluation
prepare-not-scored = { $purpose }: nobody scores here
prepare-purpose-first = The purpose first
prepare-purpose-first-words = The purpose of the session decides whether a panel scores.
prepare-choose-purpose = Choose the purpose
prepare-change-purpose = Change the purpose

## Panel
prepare-panel-sub = Who scores, and who is impartial towards whom.
prepare-add-evaluator = Member
prepare-new-evaluator = New member
prepare-no-panel = Nobody on the panel yet
prepare-no-panel-words = Those who score stand here with name and organisation. Their impartiality towards each start-up comes next.
prepare-column-person = Name
prepare-column-organisation = Organisation
prepare-column-declaration = Impartiality
prepare-column-acts = Edit and remove
prepare-sector = Sector
prepare-sector-administration = Administration
prepare-sector-business = Business
prepare-sector-research = Research
prepare-sector-civil_society = Civil society
prepare-take-up = Add
prepare-take-over = Save
prepare-name-missing = The name is missing.
prepare-declared = { $count } of { $of } declared
prepare-declared-none = all without a tie
prepare-declared-conflicts = { $count } recused
prepare-declared-later = no start-ups yet
prepare-declare-later = The declarations follow once start-ups are imported.
prepare-declarations-of = Impartiality: { $name }
prepare-declarations-sub = One statement for each start-up, as the member made it.
prepare-declare-all = All without a tie
prepare-declare-rest = Remaining { $count } without a tie
prepare-declaration-for = Impartiality towards { $name }
prepare-declaration-none = No tie
prepare-declaration-conflict = Recused
prepare-declaration-open = Not stated
prepare-reason = Reason
prepare-reason-missing = Without a reason this is not saved yet.
prepare-reason-typing = Saved when you leave the field.
prepare-ordered-by = The recusal is ordered by
prepare-no-chair = no chair yet
prepare-chair-first = A recusal is ordered by the chair, who is still missing under Particulars.
prepare-save-evaluator = Member: { $name }
prepare-save-declaration = Declaration of { $name }

## Freeze
prepare-save-freeze = Freeze
prepare-save-undo = Undo
prepare-save-redo = Redo
freeze-sub =
    { $count ->
        [one] From then on the basis is fixed.
       *[other] From then on the same basis holds for all { $count }.
    }
freeze-sub-none = From then on the same basis holds for all.
freeze-fixed = This becomes fixed
freeze-is-fixed = This is fixed
freeze-revision = Revision { $revision }
freeze-change = Change
freeze-change-row = Change: { $row }
freeze-row-purpose = Purpose
freeze-row-form = Scoring form
freeze-row-weights = Weights
freeze-row-aggregation = Aggregation
freeze-row-minima = Thresholds
freeze-row-ties = Tie-break
freeze-row-panel = Panel
freeze-row-order = Order
freeze-row-slot = Slot
freeze-form =
    { $count ->
        [one] 1 criterion, scale { $low } to { $high }
       *[other] { $count } criteria, scale { $low } to { $high }
    }
freeze-aggregation-words = Weighted mean of the ballots handed in
freeze-aggregation-note = Who is recused is missing; a missing score never counts as zero.
freeze-minimum-total = Total at least { $minimum }
freeze-minimum-of = { $name } at least { $minimum }
freeze-minima-none = None
freeze-minima-note = Below them no rank.
freeze-ties-none = None
freeze-panel-words =
    { $count ->
        [one] 1 member
       *[other] { $count } members
    }
freeze-order-words =
    { $count ->
        [one] 1 pitch
       *[other] { $count } pitches in this order
    }
freeze-slot-part = { $minutes } { $phase }
freeze-slot-note = Over time: the time runs on visibly, nothing is deducted.
freeze-hash = Hash of this version
freeze-hash-words = Made of exactly what stands above. It goes onto every ballot and into the minutes.
freeze-hash-fixed = Stands on every ballot and in the minutes.
freeze-after = Still possible afterwards
freeze-after-pause = Pause and resume
freeze-after-time = Give or take time, on record
freeze-after-recusal = Declare a conflict, with its reason
freeze-after-notes-unscored = Notes for the minutes
freeze-after-notes = Notes, ballots and resolution

## Papers, invitations and guests; points that are settled with a reason
prepare-step-papers = Papers
prepare-step-outreach = Invitations and guests
prepare-note-files =
    { $count ->
        [one] 1 file
       *[other] { $count } files
    }
prepare-note-outreach = entered
prepare-note-outreach-open = something is open
prepare-duty-privacy = Data protection and access
prepare-point-co-host-signers-done = Co-hosts sign with two people each
prepare-point-co-host-signers-open = Signers of the co-hosts: { $count } of { $of }
prepare-point-draw-done = Order drawn
prepare-point-draw-open = Order not drawn yet
prepare-point-agenda-times-done = Fixed starts fit
prepare-point-agenda-times-open =
    { $count ->
        [one] 1 fixed start overlaps
       *[other] { $count } fixed starts overlap
    }
prepare-point-papers-done = Papers: { $count } of { $of }
prepare-point-papers-open = Papers: { $count } of { $of }
prepare-point-criteria-published-done = Criteria published
prepare-point-criteria-published-open = Criteria not published yet
prepare-point-criteria-set-by-done = Who set the criteria is recorded
prepare-point-criteria-set-by-open = Who set the criteria?
prepare-point-deduction-done = Deduction for overtime settled
prepare-point-deduction-open = Deduction without a published criterion
prepare-point-prior-involvement-done = Prior involvement asked of all
prepare-point-prior-involvement-open = Prior involvement asked: { $count } of { $of }
prepare-point-notices-done = Notices after Art. 13 GDPR
prepare-point-notices-open = Notices Art. 13: { $count } of { $of }
prepare-point-access-done =
    { $of ->
        [0] Access: no needs told
       *[other] Access: { $count } of { $of } settled
    }
prepare-point-access-open = Access: { $count } of { $of } settled
prepare-note-owing =
    { $others ->
        [0] { $name } is still missing.
       *[other] { $name } and { $others } more are still missing.
    }
prepare-note-late =
    { $count ->
        [one] 1 file came after the deadline.
       *[other] { $count } files came after the deadline.
    }
prepare-note-waived = Going on without: { $reason }
prepare-waive = Go on without …
prepare-waive-title = Go on without
prepare-waive-words = { $point }. The reason goes into the minutes.
prepare-waive-act = Go on without
prepare-save-waive = Point of the check list
prepare-save-unwaive = Point of the check list
prepare-reason-first = The reason is missing. Enter it.
freeze-row-hosts = Hosts
freeze-row-papers = Papers
freeze-hosts-note = With equal standing; each signs with two people.
freeze-papers-words =
    { $count ->
        [one] 1 file with its checksum
       *[other] { $count } files with their checksums
    }
freeze-papers-note = After it no other version comes in.
freeze-order-drawn =
    { $count ->
        [one] 1 pitch, drawn
       *[other] { $count } pitches, drawn
    }
freeze-order-to-draw =
    { $count ->
        [one] 1 pitch, not drawn yet
       *[other] { $count } pitches, not drawn yet
    }
freeze-order-undrawn = Without a draw: { $reason }
freeze-slot-stop = Overtime: time is up, the word is taken.
freeze-slot-deduction = Overtime: { $points } points are taken off for every begun { $length }.
prepare-let-go = The point is settled with a reason.
freeze-see = View
freeze-see-row = View { $row }
