# Die Liste der Sitzungen.
start-sessions = Sitzungen
start-side = Neu und Kennenlernen
start-search = Titel, Start-up, Notiz, Beschluss
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
start-all =
    { $more ->
        [more] Alle zeigen, mehr als { $count }
       *[other] Alle { $count } anzeigen
    }
start-further =
    { $more ->
        [more] Weitere zeigen ({ $shown } von mehr als { $total })
       *[other] Weitere zeigen ({ $shown } von { $total })
    }
start-no-date = ohne Tag
start-no-purpose = Zweck offen
start-startups =
    { $count ->
        [one] 1 Start-up
       *[other] { $count } Start-ups
    }
start-at = { $time } Uhr
start-stage = Stufe { $number } von { $of }: { $name }
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
start-status-unreadable = Nicht lesbar

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
start-no-network = Keine Verbindung ins Internet

## Die Daten lassen sich nicht öffnen
start-not-open = Die Daten lassen sich gerade nicht öffnen
start-fact-code = Meldung
start-copy-facts = Angaben für die IT kopieren
start-copied = Kopiert

## Suchen
start-search-key = Alle Sitzungen durchsuchen
start-found = Gefunden
start-found-count =
    { $count ->
        [0] Keine Sitzung gefunden
        [one] 1 Sitzung gefunden
       *[other] { $count } Sitzungen gefunden
    }
start-found-more = Es gibt mehr als diese { $count }. Ein weiteres Wort grenzt ein.
start-in-title = Titel:
start-in-reference = Aktenzeichen:
start-in-applicant = Bewerbung:
start-in-decision = Beschluss:
start-in-note = Notiz:

## Eine neue Sitzung beginnen
start-new-empty = Leere Sitzung
start-new-empty-words = Sie legen alles selbst fest, Schritt für Schritt.
start-template-faulty = Diese Vorlage lässt sich nicht lesen (Zeile { $line }: { $why }).
start-slot-minutes = { $numbers } min
start-slot-seconds = { $numbers } s
start-cancel = Abbrechen
start-save-copy = Kopie einer Sitzung
start-copy = Aus früherer Sitzung kopieren
start-copy-which = Welche Sitzung?
start-copy-none = Noch gibt es keine Sitzung, die sich kopieren lässt.
start-copy-choose = Wählen Sie eine Sitzung, dann wird kopiert.
start-copy-what = Was kommt mit?
start-copy-panel = Das Bewertungsgremium
start-copy-panel-hint = Jedes Mitglied erklärt sich neu.
start-copy-applicants = Die Bewerbungen
start-copy-applicants-hint = Mit ihren Plätzen in der Tagesordnung. Gelost wird neu.
start-copy-always = Immer dabei: Titel, Dienststellen, Ort, Zweck, Zeitfenster, Tagesordnung, Bewertungsbogen und Regeln. Nie dabei: Tag, Aktenzeichen, Dateien und alles, was in der Sitzung geschah.
start-copy-do = Kopieren
