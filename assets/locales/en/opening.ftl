# Opening the data: what is going on, why it does not work, and what can be done. The program
# without a window speaks with these words too.

opening-title = Pitchpult is opening your data
opening-phase-locking = Opening the data.
opening-phase-checking = Checking the data.
opening-phase-migrating = Bringing the data up to this version of the program. A backup is made first.

opening-store-in-use-title = Pitchpult is already running
opening-store-in-use-text = Another Pitchpult on this computer is working with this data. Close it, then try again.
opening-store-network-path-title = The data is on a network drive
opening-store-network-path-text = Pitchpult cannot save safely there. Put the folder on a drive of this computer.
opening-store-folder-not-writable-title = The data folder cannot be written to
opening-store-folder-not-writable-text = Without write permission, Pitchpult cannot save anything. Ask your IT department for permission to write to this folder.
opening-store-newer-title = This data is newer than the program
opening-store-newer-text = A newer Pitchpult last worked with it. The file is left untouched so that nothing is lost. Open it with the newer Pitchpult.
opening-store-not-ours-title = The file belongs to another program
opening-store-not-ours-text = A file from another program is in the place of the Pitchpult data. It is left untouched. Move it somewhere else.
opening-store-corrupt-title = The file is damaged
opening-store-corrupt-text = Pitchpult has set it aside and deleted nothing. Choose how to go on.
opening-store-read-only-title = The data can only be read
opening-store-read-only-text = The file or its folder is write-protected and is left untouched. Remove the write protection and try again.
opening-store-disk-full-title = The drive is full
opening-store-disk-full-text = Pitchpult needs some room to save safely. Free some space and try again.
opening-store-busy-title = Another program is holding the file
opening-store-busy-text = This is often a backup or a virus scanner. Wait a moment and try again.
opening-no-data-folder-title = There is no folder for the data
opening-no-data-folder-text = The user account has no folder for program data. Name a folder in the environment variable PITCHPULT_FOLDER.
opening-data-folder-gone-title = The folder with the data is not there
opening-data-folder-gone-text = The data moved to the folder named here, and nothing lies there now. Connect the drive, then try again. The former folder is untouched.
opening-other-title = The data cannot be opened right now
opening-other-text = The file stays as it is. Try again. If that does not help, give the details to your IT department.

opening-fact-folder = Location
opening-fact-moved-to = Damaged file
opening-fact-backup = Last backup
opening-fact-no-backup = none found
opening-fact-found = Version of the data
opening-fact-known = Version of the program
opening-fact-code = Code

opening-again = Try again
opening-restore = Restore the backup
opening-start-empty = Start empty
opening-copy = Copy details for IT
opening-copied = Copied

## Access through a browser, for the program without a window
error-not-entered = This page belongs to an earlier start of Pitchpult. Open the link of the present one.
error-ticket-not-valid = This link has already been used or is no longer valid. Ask for a new one.
error-too-many-tickets = Too many wrong links have arrived. Try again in a minute.
headless-port = Port { $port } on this computer is not free ({ $reason }).
