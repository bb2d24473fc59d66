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
        [duration] This length is not possible. The pitch needs time, and nothing lasts longer than a day.
        [delta] The time cannot be changed by that much. Take a smaller step.
        [agenda-item] This item cannot be changed like that. A pitch only goes with its start-up.
        [note] The note is empty or too long. Shorten it.
        [resolution] The resolution is empty or too long. Check the text.
        [place] The place is missing. Enter it.
        [date] There is no such day. Check the date.
        [start] There is no such time. Check the start.
        [weight] This weight is not a number between 0 and 100. Correct it.
        [minimum] This threshold is not on the scale. Correct it.
       *[other] An entry does not fit ({ $field }). Check what you entered last.
    }
error-not-now =
    { $why ->
        [run-ended] The session has ended. Time and agenda no longer change.
        [paused] The time is paused already.
        [not-paused] The time is running already.
        [nothing-runs] No item is running. Start the next one.
        [no-time-left] There is not that much time left. Go to the next phase.
        [unchanged] It is so already.
        [pitch-not-begun] The form opens with the pitch.
        [pitches-open] Some pitches are still to come. After them scoring can be closed.
        [run-not-ended] The session is still running. It is signed after its end.
        [not-signed] There is no signature to revoke.
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
error-store-internal = Something unexpected happened while saving. Your input is still here. If it persists, turn to your IT.

## What the use cases refuse
error-bad-request = This view and the program do not fit together. Reload the window.
error-bad-answer = The program answered otherwise than expected. Reload the window.
error-not-there = That is not (or no longer) in this session. Reload the view and choose again.
error-unknown-command = This view and the program do not fit together. Reload the window.
error-not-allowed = This window may not do that. Use the host’s window.
error-no-randomness = The operating system gives no random numbers right now. Restart the computer.
error-upload-gone = The chosen file is no longer at hand. Choose it again.
error-upload-too-large = The file is too large. In a copy, delete what does not belong to the list.
error-import-changed = Meanwhile { $ready } rows are ready. Nothing was stored. Check the selection and import again.
error-form-template-faulty = The template “{ $template }” cannot be read (line { $line }: { $why }). Use another one.
error-sample-faulty = The sample session cannot be created. Your own sessions are not affected.
error-ballot-file-not-one = This is no ballot file. Choose the file ending in .ballot that the member saved.
error-ballot-file-newer = This ballot file comes from a newer Pitchpult. Open it there.
error-ballot-file-changed = This ballot file was changed after it was saved. Nothing was taken. Ask the member to save it again.
error-ballot-file-other-session = This ballot file belongs to another session. Nothing was taken.
error-ballot-file-other-form = This ballot file was filled in on another scoring form. Nothing was taken. Give the member the current page.
error-ballot-page-missing = The template of the ballot page is missing from this installation. Install Pitchpult again.
