# Worte des Baukastens: was in jeder Ansicht gleich heißt.

## Ansichten
tab-prepare = Vorbereiten
tab-run = Durchführen
tab-results = Auswerten
tab-record = Niederschrift
tab-start = Sitzungen
tab-applicants = Bewerbungen
tab-people = Personen
tab-offices = Stellen
tab-venues = Räume
tab-challenges = Challenges

## Kopf- und Statuszeile
header-home = Pitchpult: zu den Sitzungen
header-views = Ansichten
header-clock = Uhrzeit
header-keys = Tasten
header-settings = Einstellungen
status-label = Status
step-done = erledigt

## Speichern
save-device = Auf diesem Gerät gespeichert
save-arrived = Bei der Leitung angekommen
save-saved = Gespeichert
save-draft = Entwurf gesichert
save-saving = Wird gespeichert
save-idle = Noch ist nichts gespeichert.
save-failed = Noch nicht gespeichert. Pitchpult versucht es weiter.
save-failed-short = Noch nicht gespeichert
save-keep-on = Bitte nicht ausschalten.
save-next = Nächster Versuch in { $seconds } s
save-trying = Versuch läuft
save-now = Jetzt versuchen
save-waiting =
    { $count ->
        [one] 1 Eintrag wartet
       *[other] { $count } Einträge warten
    }
save-since = seit { $time }

## Bausteine
dialog-close = Schließen
field-optional = (freiwillig)
check-ok = in Ordnung
check-open = offen
into-minutes = Kommt so in die Niederschrift
name-new = neu
name-enter = „{ $name }“ neu eintragen
name-none = Kein passender Eintrag
name-free = Steht in keinem Verzeichnis und bleibt so stehen
name-count =
    { $count ->
        [0] kein Eintrag gefunden
        [one] 1 Eintrag gefunden
       *[other] { $count } Einträge gefunden
    }

## Dauer
duration-minutes = { $minutes } min
duration-hours = { $hours } h { $minutes } min

## Was die Seite selbst feststellt. Die Meldungen des Programms stehen in errors.ftl.
error-unknown = Das hat nicht geklappt, und Pitchpult kennt den Grund nicht ({ $code }). Ihre Eingaben sind noch da. Versuchen Sie es noch einmal.
error-connection-lost = Keine Verbindung zur Leitung. Pitchpult verbindet sich von selbst wieder.
error-connection-lost-title = Pitchpult ist gerade nicht zu erreichen
error-file-no-host = Das geht in dieser Datei nicht. Sie ist zum Bewerten und Speichern da.
error-window-blocked = Der Browser hat das neue Fenster verhindert. Erlauben Sie Fenster für diese Adresse und versuchen Sie es noch einmal.

## Vorschau von Seiten
preview-page = Seite { $page } von { $of }
preview-tools = Ansicht der Seite
preview-smaller = Kleiner
preview-larger = Größer
preview-fit = { $zoom }, ganze Seite zeigen
preview-previous-page = Vorige Seite
preview-next-page = Nächste Seite
preview-cap-page-up = Bild auf
preview-cap-page-down = Bild ab
preview-setting = Die Seiten werden gesetzt
preview-none = Die Vorschau ist nicht da.
preview-retry = Noch einmal versuchen
preview-title = Vorschau

## Gesicherte Dateien
saved-file = Gespeichert:
saved-file-browser = Im Ordner für Downloads Ihres Browsers:
saved-file-left = Nicht gespeichert. Sie haben die Auswahl verlassen.
saved-file-failed = Nicht gespeichert
