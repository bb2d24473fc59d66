# Messages of the program: code of the error. What happened, then what to do.
error-plan-frozen = The plan is frozen and no longer changes. Record during the run what turns out differently on the day.
error-plan-not-frozen = The plan is not frozen yet. Freeze it under “Prepare”, then you can go on.
error-points-open =
    { $open ->
        [one] 1 point is still open. The check list leads there.
       *[other] { $open } points are still open. The check list leads there.
    }
error-plan-changed = The plan has meanwhile been changed in another window. You now see the new state. Check it and make your change again.
error-nothing-to-undo = There is no step to take back.
error-not-undoable = This entry cannot be taken back. Only your own last step on time and agenda can be undone.
error-depended-upon = A later entry depends on it, so the step stays.
error-invalid =
    { $field ->
        [pitch] It is not said which start-up this is about. Choose it.
        [other-pitch] It is not said who takes the other place. Choose the second start-up.
        [swap] A start-up does not change places with itself. Choose another one.
        [after] This place is not later than the present one. Choose a later one.
        [expected] There is no such time. Write 10:50, for example, or leave the field empty.
        [evaluator] It is not said who drops out. Choose the member.
        [substitute] It is not said who sits in. Enter the name.
        [applicant] It is not said who joins. Enter the name.
        [sector] The sector is missing. Choose it.
        [restored] So much time has not passed in this phase. Give less back.
        [reason] The reason is too long or contains control characters. Shorten it.
        [moved-at] This time does not fit: it lies in the future, before the entry before it, or more than twelve hours back. Check the time.
        [heads] No house holds that many. Check the numbers.
        [duration] This length is not possible. The pitch needs time, and nothing lasts longer than a day.
        [delta] The time cannot be changed by that much. Take a smaller step.
        [agenda-item] This item cannot be changed like that. A pitch only goes with its start-up.
        [note] The note is empty or too long. Shorten it.
        [message] The message is empty or longer than 80 characters. Shorten it.
        [timers] One to three times are shown, each once.
        [scale] The size is between 80 and 140%.
        [resolution] The resolution is empty or too long. Check the text.
        [place] The place is missing. Enter it.
        [date] There is no such day, or it does not lie between 2000 and 2100. Check the date.
        [start] There is no such time. Check the start.
        [co-hosts] Each organisation hosts once, and two different people sign for it. Check the co-hosts.
        [criteria-set-by] Only hosts set the criteria. Choose from these.
        [published-on] The criteria are published before they are set. Check both days.
        [retention-years] Retention is between 1 and 30 years. Check the number.
        [shortlist] The choice does not fit this session. Choose again.
        [carried] This share is not possible. What was frozen applies.
        [stages] Every stage needs a name.
        [weight] This weight is not a number between 0 and 100. Correct it.
        [minimum] This threshold is not on the scale. Correct it.
        [name-missing] The name is missing. Enter it.
        [name] This name is too long or has control characters. 300 characters are allowed.
        [email] This is no e-mail address. It needs an @ and no blanks.
        [founded] The founding is neither a year nor a day. Write 2023 or 17/02/2023.
        [amount] The amount is no number from nought on. Correct it.
        [prior] Say in what the applicant took part.
        [logo-alt] Describe in words what the logo shows.
        [day-ahead] This day is still to come. What is entered has happened.
        [recipients] The invitation goes to nobody, or to too many. Check who got it.
        [papers] These are too many papers, or one has no name. Check the list.
        [paper-size] This file is empty or larger than allowed. Choose another.
        [paper-name] The name of the file is too long. Rename it and choose it again.
        [guests] No more guests can be entered for one session.
        [question] The question is empty or too long. Check the text.
        [answer] The answer is empty or too long. Check the text.
        [remark] The remark is too long. Shorten it.
        [marks] A mark lies between begin and end of its phase, at most eight in each. Check the marks.
        [looks] This look belongs to no mark of the phase. Reload the view.
        [mark-word] A word on the stage has at most 24 characters and one line. Shorten it.
        [triggers] This trigger is not possible here. Messages have at most 80 characters and one line, and each kind comes once at a moment.
        [volume] The volume lies between 0 and 100.
        [track] A track needs a name of at most 300 characters; there are no more than 100 tracks.
        [agenda-place] There the item would tear a track apart. Move it before or after.
        [column] A column needs a name of at most 300 characters; there are no more than twelve.
        [caller] It is missing who called or watched. Enter the name.
        [deduction] This deduction does not hold: points above zero, a stretch from one second, and in an award procedure the criterion with it.
        [question-missing] Neither the question nor who asks is there. One of the two is enough.
        [asker] The name is too long or holds control characters. 300 characters are allowed.
        [asked] The name is too long or holds control characters. 300 characters are allowed.
        [action] The action item is too long. Shorten it to 2,000 characters.
        [action-missing] What is to be done is missing. Enter it.
        [who] The name is too long or holds control characters. 300 characters are allowed.
        [due] This day has passed. Name one that is still to come.
        [abbreviation] An abbreviation is one word of at most 20 characters.
        [abbreviation-twice] An abbreviation is in the list twice. Change one of them.
        [text-block] The text of a block is missing or too long. 2,000 characters are allowed.
        [text-blocks] There can be no more than 100 text blocks. Remove some.
        [speed] A rehearsal runs one to sixty times as fast.
        [cut] That length is not possible here. Choose one between the minimum and the present length.
        [slept] There is no time to give back: the phase did not run meanwhile.
       *[other] An entry does not fit ({ $field }). Check what you entered last.
    }
error-not-now =
    { $why ->
        [pitch-begun] This pitch has begun. If nobody has spoken yet, take its start back with U.
        [absent] This start-up is recorded as absent already. If it is here after all, choose “Joins late”.
        [not-absent] This start-up is not recorded as absent.
        [place-behind] This place has passed. Choose one that is still to come.
        [other-track] Places are changed within one track only. Choose another start-up.
        [hard-start] A fixed time was promised. The swap needs the consent of both.
        [on-agenda] This start-up is on the agenda already.
        [on-panel] This person belongs to the panel already. Choose somebody else.
        [of-applicant] This person speaks for a start-up of the day and therefore does not score. Choose somebody else.
        [no-pitch-ahead] No pitch is left that a substitute could score.
        [interrupted] The time is interrupted already. The space bar goes on.
        [already-done] This is recorded already. The view shows what is true now.
        [not-recused] This member is not recused from this pitch and need not leave. Check the declaration.
        [moved-since] Something newer has been taken down since. Strike out this person’s last entry first.
        [run-ended] The session has ended. Time and agenda no longer change.
        [paused] The time is paused already.
        [not-paused] The time is running already.
        [nothing-runs] No item is running. Start the next one.
        [no-time-left] There is not that much time left. Go to the next phase.
        [unchanged] It is so already.
        [pitch-not-begun] The form opens with the pitch.
        [scoring-not-open] In this session the form opens with a later phase of the pitch. What you entered stays as a draft.
        [pitch-runs] The last pitch is still running, and overtime costs points. Close afterwards.
        [lectern-turned] It is somebody else’s turn by now.
        [lectern-begun] The pitch is already running.
        [lectern-not-begun] The pitch has not begun yet.
        [last-stage] That was the last stage of the contest.
        [stage-there] The next stage was begun already. It stands in the list of sessions.
        [pitches-open] Some pitches are still to come. After them scoring can be closed.
        [run-not-ended] The session is still running. It is signed after its end.
        [not-signed] There is no signature to revoke.
        [no-draw-list] The list is not fixed yet, or it no longer fits the pitches. Fix it, then draw.
        [nothing-to-draw] At most one applicant pitches here. There is nothing to draw.
        [rehearsing] A rehearsal is running already. End it first.
        [not-rehearsing] No rehearsal is running any more. Reload the view.
        [run-begun] The session has begun already. Rehearse before it.
        [replaced] This member was replaced and does not score the pitches that began afterwards.
        [nothing-cut] Nothing gets shorter. First choose what to cut.
        [item-begun] This item is running or over. Only what is still to come can be moved.
        [fixed-start] This item has a fixed start and keeps its place.
        [no-place] There is no further place for this item in that direction.
        [nothing-undone] There is no step taken back that could return.
        [gone-on] The room has gone on since. The step taken back no longer fits before that.
        [slept-before] This phase began only after the computer woke. It has lost no time.
        [session-runs] A session is running right now. Rehearse when none is.
       *[other] Not possible right now ({ $why }). The view shows the state as it is.
    }
error-recused = There is a recusal for this start-up. It is not scored, and that never counts as zero.
error-declaration-missing = The declaration of impartiality is still missing. Make it first.
error-other-form = This ballot belongs to another scoring form and was not taken. Give the person the current file.
error-ballot-invalid = A score is missing or not on the scale. Complete it and hand in again.
error-reason-missing = A reason is needed here. Enter it.
error-scoring-open = Scoring is not closed yet. Nobody sees points before that.
error-scoring-closed = Scoring is closed. No more ballots can come in.
error-no-ranking-for-purpose = The purpose of this session allows neither points nor a ranking.
error-signed-off = The minutes are signed. To change something, first revoke the signatures with a reason.
error-unreadable-entry = An entry of the log cannot be read. It is kept; there is no result until it is settled. Turn to your IT.
error-drawn-order = The order of these pitches was drawn. Only another draw with a reason changes it.
error-draw-no-names = There is nobody on the list yet. First add those who pitch.
error-draw-name-twice = Somebody is on the list twice. Every name stands there once.
error-draw-not-digits = The number consists of the digits 0 to 9 only. Check what was called.
error-draw-too-few-digits = { $called } digits were called, { $needed } are needed. Only then can every order come equally often. Let people call more digits.
error-draw-too-many-digits = These are more than { $most } digits. No draw needs so many. Shorten the number.
error-draw-too-few-callers = At least two different people call digits, so that nobody steers the order. Enter another person.
error-draw-caller-takes-part = { $name } hosts, evaluates or applies here and therefore has no part in the draw. Choose another person.
error-draw-not-a-permutation = The order does not name exactly the names of the list. Every name comes once.
error-draw-too-few-witnesses = At least two different people watch the lots being drawn. Enter them.

## Faults of the store: what happened while saving
error-store-disk-full = The drive is full. Make room, then Pitchpult saves by itself.
error-store-busy = Another program is holding the file, often a backup or a virus scanner.
error-store-read-only = The file or its folder is write-protected. Remove the protection.
error-store-disk = The drive does not answer as it should. Check that the data folder can be reached.
error-store-io = The drive did not write. Check that the data folder can be reached.
error-store-damaged = The data file is damaged. Close Pitchpult and open it again: the last backup is then offered.
error-store-gone = The data are being closed. Open Pitchpult again.
error-store-not-found = That is no longer there. Go back to the sessions.
error-store-chain-broken = The log of this session does not match its hashes. It stays unchanged. Turn to your IT.
error-store-rolled-back = This was not saved because something else in the same step was refused. Try again.
error-store-folder-gone = The folder { $path } is not there now. Plug in the stick or connect the drive, or take another folder.
error-store-folder-taken = Data of Pitchpult lie in { $path } already. They stay untouched. Take an empty folder.
error-store-folder-not-writable = Pitchpult may not write in { $path }. Take another folder, or ask your IT for the permission.
error-store-network-path = { $path } is on a network drive. Pitchpult cannot work safely there. Take a folder on this device.
error-store-in-use = Another Pitchpult works with this folder. Close it.
error-store-copy-unsound = The copy does not agree with the data and does not count. Check the medium, or take another one.
error-store-internal = Something unexpected happened while saving. Your input is still here. If it persists, turn to your IT.

## What the use cases refuse
error-bad-request = This view and the program do not fit together. Reload the window.
error-bad-answer = The program answered otherwise than expected. Reload the window.
error-not-there = That is not (or no longer) in this session. Reload the view and choose again.
error-unknown-command = This view and the program do not fit together. Reload the window.
error-not-allowed = This window may not do that. Use the host’s window.
error-no-randomness = The operating system gives no random numbers right now. Restart the computer.
error-rehearsal-no-documents = A rehearsal hands nothing out, so that no document is taken for the real one. End the rehearsal.
error-upload-gone = The chosen file is no longer at hand. Choose it again.
error-upload-too-large = The file has more than { $limit-mb } MB and was not read. Take a smaller version; in a copy of a list, delete what does not belong to it.
error-paper-changed = The file “{ $name }” was changed in the data folder. Choose the original file again under “Papers”.
error-paper-gone = The file “{ $name }” is no longer in the data folder. Choose it again under “Papers”.
error-paper-too-large = The file has { $size-mb } MB; at most { $limit-mb } MB are taken. Ask for a smaller version, for example with smaller pictures.
error-paper-locked = The PDF “{ $name }” opens with a password only and was not taken in. Ask for a version without one.
error-paper-cut-off = The PDF “{ $name }” breaks off in the middle and was not taken in. Download it again or ask for a new version.
error-paper-not-what-it-says = “{ $name }” is not what its name says and was not taken in. Ask for a new version, or give the file its right ending.
error-paper-empty = The file “{ $name }” is empty and was not taken in. Ask for a new version.
error-import-changed = Meanwhile { $ready } rows are ready. Nothing was stored. Check the selection and import again.
error-form-template-faulty = The template “{ $template }” cannot be read (line { $line }: { $why }). Use another one.
error-session-template-faulty = The template “{ $template }” cannot be read (line { $line }: { $why }). Choose another one.
error-sample-faulty = The sample session cannot be created. Your own sessions are not affected.
error-ballot-file-not-one = This is no ballot file. Choose the file ending in .ballot that the member saved.
error-ballot-file-newer = This ballot file comes from a newer Pitchpult. Open it there.
error-ballot-file-changed = This ballot file was changed after it was saved. Nothing was taken. Ask the member to save it again.
error-ballot-file-other-session = This ballot file belongs to another session. Nothing was taken.
error-ballot-file-other-form = This ballot file was filled in on another scoring form. Nothing was taken. Give the member the current page.
error-ballot-page-missing = The template of the ballot page is missing from this installation. Install Pitchpult again.

## Directories, backup, moving the data
error-several-of-this-name = “{ $name }” is in the directory more than once. Choose in the list of the field who is meant.
error-backup-folder = Nothing can be backed up to this folder: { $path }. It has to be within reach, writable and outside the data folder.
error-backup-files =
    { $count ->
        [one] Backed up, except for one attached file: it is missing from the data folder or changed. Attach it again while preparing.
       *[other] Backed up, except for { $count } attached files: they are missing from the data folder or changed. Attach them again while preparing.
    }
error-move-refused = The data cannot move to { $path }. Take an empty or new folder on this device, outside the present one.

## Directories
error-entry-changed = This entry was changed in another window meanwhile. Nothing was overwritten. Look at the new state and store once more.
error-logo-too-large = The picture is larger than { $limit-mb } MB. Save it smaller and choose it again.
error-logo-not-a-picture = This is no complete PNG or JPEG picture. Save the logo as PNG and choose it again.
error-store-already-merged = One of the two entries is merged with another one already. Reload the view and compare again.
error-store-merge-built-on = A later merge builds on it. Undo that one first.

# Documents and tables (crate report)
error-report-no-ranking = This session is a market sounding or an information event. There are no points and no ranking, not in a file either.
error-report-no-result = Scoring is not closed yet. Close scoring, and the result is there as a file.
error-report-typesetting = The document could not be set. Your data is unchanged. Technical reason: { $reason }
error-report-table = The table could not be written. Your data is unchanged. Technical reason: { $reason }
