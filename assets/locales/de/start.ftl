# Die Liste der Sitzungen.
start-sessions = Sitzungen
start-side = Neu und Kennenlernen
start-search = Titel oder Aktenzeichen
start-nothing-found = Zu „{ $wanted }“ gibt es keine Sitzung.
start-show-all = Alle zeigen
start-recovered = Es ist alles noch da.
start-recovered-words = Pitchpult endete unerwartet. Letzter gespeicherter Eintrag: { $day }, { $time } Uhr.
start-today = heute
start-yesterday = gestern
start-on-day = am { $day }

## Gruppen: Code der Karte
start-group-running = Läuft
start-group-upcoming = Demnächst
start-group-past = Abgeschlossen
start-all = Alle { $count } anzeigen
start-no-date = ohne Tag
start-no-purpose = Zweck offen
start-startups =
    { $count ->
        [one] 1 Start-up
       *[other] { $count } Start-ups
    }
start-at = { $time } Uhr
start-progress = TOP { $number } von { $last }
start-progress-paused = TOP { $number } von { $last } · angehalten um { $since }
start-go-on = Fortsetzen
start-open-points =
    { $count ->
        [one] 1 Punkt offen
       *[other] { $count } Punkte offen
    }
start-status-ready = Bereit zum Festschreiben
start-status-frozen = Festgeschrieben
start-status-running = Läuft
start-status-paused = Angehalten
start-status-unsigned = Freigabe fehlt
start-status-signed = Freigegeben

## Neu
start-new = Neue Sitzung
start-key-new = Strg N
start-save-new = Neue Sitzung
start-save-sample = Beispielsitzung
start-sample = Zum Kennenlernen
start-sample-words = Erfundene Dienststelle, 8 Start-ups, 5 Jurymitglieder. Probieren Sie alles aus. Diese Sitzung zählt nirgends mit.
start-sample-open = Beispielsitzung öffnen
start-sample-mark = Beispiel
start-empty = Noch keine Sitzung
start-empty-words = Hier stehen Ihre Pitch-Sitzungen, von der Vorbereitung bis zur Niederschrift. Alles bleibt auf diesem Gerät.

## Die Daten auf diesem Gerät
start-facts = Die Daten auf diesem Gerät
start-folder = Datenordner
start-backup = Sicherung { $day }, { $time } Uhr
start-no-backup = Noch keine Sicherung
start-no-network = Keine Verbindung ins Internet

## Die Daten lassen sich nicht öffnen
start-not-open = Die Daten lassen sich gerade nicht öffnen
start-fact-code = Meldung
start-copy-facts = Angaben für die IT kopieren
start-copied = Kopiert
