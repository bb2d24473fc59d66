# Scoring form: in the evaluator's window and as a single file.

ballot-title = Pitchpult · Scoring form
ballot-skip = To the form
ballot-list = Start-ups
ballot-list-open = All start-ups
ballot-list-close = To the form
ballot-loading = Fetching the form
ballot-not-there = The form cannot be opened.
ballot-no-data-title = There is no scoring form here.
ballot-no-data-file = This file holds no scoring form. Ask the host to give you the file again.
ballot-no-data-window = Open your form with the link that the host made for you.
ballot-reference = Ref. { $reference }
ballot-purpose-market-sounding = Purpose: market sounding
ballot-purpose-ideas-contest = Purpose: ideas contest
ballot-purpose-award-procedure = Purpose: award procedure
ballot-purpose-information = Purpose: information
ballot-decimal-mark = .

## Form
ballot-pitch = Pitch { $number } of { $of }
ballot-scored = { $done } of { $of } scored
ballot-weight = Weight { $weight }%
ballot-weight-short = { $weight }%
ballot-reason = Rationale
ballot-reason-required = This level needs a rationale.
ballot-gap-score = Choose a level.
ballot-gap-reason = Write down why.
ballot-missing-scores =
    { $count ->
        [one] 1 criterion left
       *[other] { $count } criteria left
    }
ballot-missing-reasons =
    { $count ->
        [one] Rationale missing
       *[other] { $count } rationales missing
    }
ballot-submit = Submit scores
ballot-submit-again = Submit changed scores
ballot-next = Go on to { $number }. { $name }
ballot-not-submitted = Not submitted yet.
ballot-change-not-submitted = The change has not been submitted yet. What arrived at { $time } counts.
ballot-may-change = You can change and submit again until the host closes scoring.
ballot-no-connection = No connection. Will send by itself.
ballot-refused = This was not accepted.
ballot-waiting-draft = Draft for { $name }
ballot-waiting-ballot = Scores for { $name }
ballot-waiting-declaration = Impartiality declaration

## States in the list
ballot-state-arrived = Received
ballot-state-work = In progress, { $done } of { $of }
ballot-state-changed = Changed, not submitted ({ $done } of { $of })
ballot-state-open = Open
ballot-state-locked = Opens with the pitch
ballot-state-opens = Opens at { $time }
ballot-state-undeclared = Declaration missing
ballot-state-recused = Recused, no scoring
ballot-state-closed = Closed
ballot-state-no-scoring = No scoring
ballot-state-complete = Complete, not in the file
ballot-state-filed = Complete, in the file

## Why there is no scoring now
ballot-recused-title = You are recused for this start-up.
ballot-recused = You do not score, you do not deliberate, and you leave the room for this item. Your score is then missing; it does not count as zero.
ballot-recused-reason = Your reason: { $reason }
ballot-undeclared-title = Your impartiality declaration is missing.
ballot-undeclared = Make it with the host. You will then be given a new file.
ballot-undeclared-online = First declare under “Impartiality” whether there is a connection. The form then opens with the pitch.
ballot-locked-title = The form is not open yet.
ballot-locked = It opens by itself as soon as this pitch begins.
ballot-locked-until = It opens by itself as soon as this pitch begins, expected at { $time }.
ballot-closed-title = Scoring is closed.
ballot-closed-empty = No scores of yours arrived for this start-up. They are missing from the result and do not count as zero.
ballot-closed-arrived = These scores arrived and are final.
ballot-closed-changed = What stands here was not submitted in time. What arrived before counts.
ballot-no-scoring-title = There is no scoring in this session.
ballot-no-scoring = Its purpose allows neither points nor a ranking. Your impartiality declaration is still needed.

## Impartiality
ballot-declaration = Impartiality
ballot-declared = { $made } of { $of } declared
ballot-declare-title = Are you impartial?
ballot-declare-lead = One statement for each start-up. Only then do the scoring forms open.
ballot-declare-none = No connection
ballot-declare-conflict = Conflict
ballot-declare-missing = Choose one of the two.
ballot-declare-reason = Reason
ballot-declare-reason-missing = Without a reason the recusal cannot be ordered.
ballot-declare-orders = The recusal is ordered by
ballot-declare-chair = { $name }, chair
ballot-declare-open =
    { $count ->
        [one] 1 statement left
       *[other] { $count } statements left
    }
ballot-declare-reason-open = Reason missing
ballot-declare-submit = Submit declaration
ballot-declare-effect = Where you have a conflict, you leave the room and do not score.
ballot-declared-note = If anything changes, declare it here until scoring is closed.
ballot-when-title = When do I have a conflict?
ballot-when = If you or relatives work there, hold a share, have advised them or would gain from it. If in doubt, declare it (sections 20, 21 VwVfG).

## The file
ballot-file-save = Save file
ballot-file-open = Open file …
ballot-unfiled = Not saved in a file yet
ballot-unfiled-nothing = Nothing has been entered yet.
ballot-unfiled-count =
    { $count ->
        [one] 1 form with changes
       *[other] { $count } forms with changes
    }
ballot-hand-over = Save and hand over
ballot-hand-over-note = How it works
ballot-complete = { $complete } of { $possible } forms are complete. Only complete ones count once the host takes in the file.
ballot-not-sealed-title = The file is not sealed.
ballot-not-sealed = Whoever has it can read and change it. So give it to the host only, in person or in a way that your office allows for confidential papers.
ballot-step-save = Save the file. It is called { $name } and holds all your forms.
ballot-step-find = Look in the downloads folder to see that it is there before you close this page. Your browser decides on the folder.
ballot-step-give = Give the file to the host, for example on a USB stick. If you change anything afterwards, save again and hand over the new file; the newer one counts.
ballot-go-on-title = Going on
ballot-go-on = The saved file is what counts. Open it here to go on later or on another device.
ballot-browser-title = Working copy in this browser
ballot-browser-keeps = This browser remembers what you entered until you open the page again. It is only a convenience. On a device that is not yours, delete the working copy once the file is saved.
ballot-browser-keeps-not = This browser remembers nothing. Save the file before you close the page.
ballot-browser-forget = Delete working copy

## Messages about the file
ballot-dismiss = Dismiss
ballot-opened = Opened: { $name }
ballot-bring-back = Bring back what was here before
ballot-brought-back = What was here before is back.
ballot-forgotten = The working copy has been deleted from this browser.
ballot-restored = What you last entered in this browser is back.
ballot-restored-more = The saved file is what counts. If you went on with it on another device, open it here.
ballot-misfit = Not opened: { $name }
ballot-misfit-kept = What you entered here is unchanged.
ballot-misfit-not-a-ballot = This is not a file with scores. Choose a file that ends in .ballot.
ballot-misfit-newer = The file comes from a newer version of Pitchpult. Ask for a new form.
ballot-misfit-changed = The file is damaged or was changed after it was saved. Use another copy.
ballot-misfit-other-session = The file belongs to another session.
ballot-misfit-other-evaluator = The file belongs to another evaluator.
ballot-misfit-other-form = The file was filled in on another version of the scoring form.
