# Settings of this device: office, retention, backup, data folder.
settings-sub = They hold on this device for all sessions and are saved at once.
settings-cancel = Cancel
settings-pick = Choose …
settings-pick-for = { $label }: choose
settings-other-folder = Another folder …
settings-folder-missing = Name the folder.

## Office
settings-office = Office
settings-office-sub = Every new session begins with it.
settings-home-office = Your own office
settings-to-office = Letterhead, logo and labels in the directory
settings-no-office = Logo and letterhead follow in the directory once the office stands here.
settings-retention = Retention of data
settings-years = years
settings-retention-hint = after the last session that somebody took part in
settings-retention-wrong = Between 1 and 30 years

## Language and look
settings-look = Language and look
settings-look-sub = Holds in all windows.

## Backup
settings-backup = Backup
settings-backup-sub = A verified copy of all data at every start and at the end of every session.
settings-backup-at = Backup { $day }, { $time }
settings-backup-at-short = Backup { $day } { $time }
settings-backup-last = Last one that succeeded { $day }, { $time }
settings-backup-none = No backup yet
settings-backup-running = Backing up
settings-backup-failed = Backup did not succeed
settings-backup-failed-short = Not backed up
settings-backup-stays = This stays until a backup succeeds. Your data are untouched.
settings-backup-now = Back up now
settings-backup-folder = Folder of the backups
settings-backup-own = On the same drive as the data. A stick or another drive helps even if this one fails.
settings-backup-chosen = The ten newest copies stay there.
settings-backup-new = New folder for backups
settings-backup-hint = A folder that is there, best on a stick or another drive
settings-backup-take = Back up here
settings-backup-take-own = Take the program’s own folder

## Data folder
settings-data = Data folder
settings-data-sub = Everything lies here: sessions, directories, attached files.
settings-move = Move …
settings-move-to = Where the data move
settings-move-hint = An empty or new folder on this device, no network drive
settings-move-words = At the next start Pitchpult copies everything there, checks the copy and goes on working there. The present folder stays as it is.
settings-move-do = Move at the next start
settings-moves = The data move at the next start
settings-moves-words = Until then you go on working here. Nothing is lost.
settings-stay = Stay here after all
settings-move-failed = The data did not move
