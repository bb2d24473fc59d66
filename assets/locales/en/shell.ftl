# The program's window: titles of dialogs, and what happens when files are read and written.
dialog-open-table = Choose the list of applicants
dialog-open-ballot = Choose a score sheet
dialog-open-picture = Choose a logo
dialog-open-folder = Choose a folder
dialog-open-paper = Choose a deck or a hand-out
dialog-save = Save as
error-save-denied = Not saved: { $path } cannot be written to. Choose another place.
error-save-no-room = Not saved: there is no room on the drive for { $path }. Free some space or choose another place.
error-save-failed = Not saved: { $path }. { $reason ->
    [not-found] The folder is not, or no longer, there.
    [folder] There is a folder of that name.
   *[drive] The drive does not take the file.
} Choose another place.
error-read-failed = { $path } cannot be read. { $reason ->
    [not-found] The file is not, or no longer, there.
    [denied] You may not read this file.
    [folder] This is a folder, not a file.
   *[drive] The drive does not answer.
} Nothing was imported. Choose the file again.
error-window-failed = The window could not be opened. Try again.
error-internal = That did not work, and nothing was saved. Try again.
