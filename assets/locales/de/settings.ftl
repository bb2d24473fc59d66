# Einstellungen dieses Geräts: Dienststelle, Fristen, Sicherung, Datenordner.
settings-sub = Gelten auf diesem Gerät für alle Sitzungen und werden sofort gespeichert.
settings-cancel = Abbrechen
settings-pick = Wählen …
settings-pick-for = { $label }: wählen
settings-other-folder = Anderer Ordner …
settings-folder-missing = Nennen Sie den Ordner.

## Dienststelle
settings-office = Dienststelle
settings-office-sub = Damit beginnt jede neue Sitzung.
settings-home-office = Eigene Dienststelle
settings-to-office = Briefkopf, Logo und Bezeichnungen im Verzeichnis
settings-no-office = Logo und Briefkopf folgen im Verzeichnis, sobald die Stelle hier steht.
settings-retention = Aufbewahrung der Daten
settings-years = Jahre
settings-retention-hint = nach der letzten Sitzung, an der jemand teilnahm
settings-retention-wrong = Zwischen 1 und 30 Jahren

## Sprache und Darstellung
settings-look = Sprache und Darstellung
settings-look-sub = Gilt in allen Fenstern.

## Sicherung
settings-backup = Sicherung
settings-backup-sub = Eine geprüfte Kopie aller Daten bei jedem Start und am Ende jeder Sitzung.
settings-backup-at = Sicherung { $day }, { $time } Uhr
settings-backup-at-short = Sicherung { $day } { $time }
settings-backup-last = Zuletzt gelungen { $day }, { $time } Uhr
settings-backup-none = Noch keine Sicherung
settings-backup-running = Wird gesichert
settings-backup-failed = Sicherung nicht gelungen
settings-backup-failed-short = Nicht gesichert
settings-backup-stays = Dieser Hinweis bleibt, bis eine Sicherung gelingt. Ihre Daten sind unberührt.
settings-backup-now = Jetzt sichern
settings-backup-folder = Ordner der Sicherungen
settings-backup-own = Liegt auf demselben Laufwerk wie die Daten. Ein Stick oder ein anderes Laufwerk hilft auch dann, wenn dieses ausfällt.
settings-backup-chosen = Die zehn neuesten Kopien bleiben dort.
settings-backup-new = Neuer Ordner für Sicherungen
settings-backup-hint = Ein vorhandener Ordner, am besten auf einem Stick oder einem anderen Laufwerk
settings-backup-take = Hier sichern
settings-backup-take-own = Eigenen Ordner des Programms nehmen

## Datenordner
settings-data = Datenordner
settings-data-sub = Hier liegt alles: Sitzungen, Verzeichnisse, angehängte Dateien.
settings-move = Umziehen …
settings-move-to = Wohin die Daten umziehen
settings-move-hint = Ein leerer oder neuer Ordner auf diesem Gerät, kein Netzlaufwerk
settings-move-words = Beim nächsten Start kopiert Pitchpult alles dorthin, prüft die Kopie und arbeitet dort weiter. Der jetzige Ordner bleibt, wie er ist.
settings-move-do = Beim nächsten Start umziehen
settings-moves = Beim nächsten Start ziehen die Daten um
settings-moves-words = Bis dahin arbeiten Sie hier weiter. Es geht nichts verloren.
settings-stay = Doch hier bleiben
settings-move-failed = Die Daten sind nicht umgezogen
