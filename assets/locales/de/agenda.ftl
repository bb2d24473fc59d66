# Tagesordnung: Blöcke, feste Beginnzeiten, eigene Spalten; das Zeitfenster.
agenda-arrange = Mehr
agenda-tracks = Blöcke
agenda-tracks-note = Vorträge nach Challenges ordnen
agenda-columns = Eigene Spalten
agenda-columns-note = Technik, Mikrofon, Betreuung
agenda-draw = Auslosen
agenda-show-draw = Auslosung
agenda-drawn = ausgelost
agenda-pitches =
    { $count ->
        [0] noch kein Vortrag
        [one] 1 Vortrag
       *[other] { $count } Vorträge
    }
agenda-hard-start = Fester Beginn
agenda-linked = schließt an
agenda-gap = { $length } frei vor dem festen Beginn
agenda-overlap = Überschneidung: Der Punkt davor dauert { $length } länger.
agenda-remote = aus der Ferne
agenda-far = Nimmt aus der Ferne teil
agenda-link = Link oder Nummer
agenda-link-hint = Steht im Ablaufplan, nicht auf der Bühne.
agenda-track = Block
agenda-no-track = kein Block
agenda-track-of = Block von { $name }
agenda-track-name = Name des Blocks
agenda-name-of-track = Name von Block { $number }
agenda-track-moved = { $name } ist jetzt Block { $place }.
agenda-moved-in = { $title } ist jetzt an Stelle { $place } im Block { $track }, Beginn { $time }.
agenda-tracks-words = Ein Block hält Vorträge zusammen, zum Beispiel alle zu einer Challenge. Ausgelost wird in jedem Block für sich.
agenda-tracks-new = Neue Blöcke
agenda-tracks-new-hint = Ein Name je Zeile.
agenda-tracks-add = Hinzufügen
agenda-tracks-added =
    { $count ->
        [one] 1 Block ist angelegt.
       *[other] { $count } Blöcke sind angelegt.
    }
agenda-assign = Wer trägt in welchem Block vor?
agenda-save-track = Block: { $name }
agenda-challenge = Challenge
agenda-challenge-of = Challenge von { $name }
agenda-lead = Leitung durch
agenda-no-lead = alle gemeinsam
agenda-speaker = Es spricht
agenda-length-fault = Das ist keine Dauer zwischen 1 Sekunde und 24 Stunden. Schreiben Sie 15 oder 1:30.
agenda-take-over = Übernehmen
agenda-done = Fertig
agenda-column = Spalte
agenda-column-name = Name von Spalte { $number }
agenda-column-example = Mikrofon
agenda-columns-words = Was Sie je Punkt festhalten wollen. Die Spalten stehen im Ablaufplan; ausgefüllt werden sie unter „Ändern“ an jedem Punkt.
slot-preset = Vorlage
slot-preset-own = eigene Zeiten
slot-preset-100-s = 100 Sekunden
slot-preset-3-3 = 3 + 3 Minuten
slot-preset-5-5 = 5 + 5 Minuten
slot-preset-10-10 = 10 + 10 Minuten
slot-preset-10-35 = 10 + 35 Minuten
slot-length-fault = Keine Dauer bis 24 Stunden: 5 oder 1:40
slot-marks = Zeichen: { $phase }
slot-marks-hint = Restzeit, bei der Bühne und Konsole ein Zeichen geben. Mehrere mit Strichpunkt: 2:00; 0:30.
slot-marks-fault = Schreiben Sie Restzeiten als 2:00; 0:30.
slot-marks-late = Das Zeichen käme vor dem Beginn der Phase und entfällt.
slot-marks-at = Zeichen bei { $marks }
slot-no-marks = kein Zeichen
slot-clock = Die Uhr beginnt
slot-clock-on_key = mit der Taste der Leitung
slot-clock-first_word = mit dem ersten Wort
slot-clock-first_slide = mit der ersten Folie
slot-clock-at_planned_time = zur geplanten Zeit
slot-overtime = Nach dem Ende
slot-overtime-count_up = danach läuft die Zeit sichtbar weiter
slot-overtime-hard_stop = danach Schluss
rules-deduction = Überziehen kostet Punkte
rules-deduction-hint = Nur, wenn es vorher bekannt ist. Die Regel wird mit festgeschrieben.
rules-deduction-points = Abzug in Punkten
rules-deduction-per = je begonnene
rules-deduction-criterion = veröffentlicht unter
rules-deduction-none = kein Kriterium
rules-deduction-first = Kriterium wählen
rules-deduction-award = Im Vergabeverfahren gilt ein Abzug nur mit dem Kriterium, unter dem er veröffentlicht ist. Wählen Sie es.
rules-deduction-fault = Der Abzug ist eine Zahl über null, die Spanne mindestens eine Sekunde.
