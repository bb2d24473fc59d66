# Vorbereiten: sechs Schritte bis zum Festschreiben.
prepare-steps = Schritte
prepare-group = Vorbereiten
prepare-step-particulars = Angaben
prepare-step-startups = Start-ups
prepare-step-agenda = Tagesordnung
prepare-step-form = Bewertungsbogen
prepare-step-panel = Bewertungsgremium
prepare-step-freeze = Festschreiben
prepare-open = Öffnen
prepare-undo = Rückgängig
prepare-redo = Wiederherstellen
prepare-undone = Der letzte Schritt ist zurückgenommen.
prepare-redone = Der Schritt gilt wieder.
prepare-removed = { $name } ist entfernt.
prepare-remove-name = { $name } entfernen
prepare-edit-name = { $name } ändern
prepare-cancel = Abbrechen
prepare-unnamed = Ohne Namen

## Eine Zeile unter jedem Schritt
prepare-note-complete = vollständig
prepare-note-incomplete = noch nicht vollständig
prepare-note-empty = noch leer
prepare-note-not-needed = nicht nötig
prepare-note-importing = Übernahme läuft
prepare-note-startups = { $count } übernommen
prepare-note-no-times = noch ohne Uhrzeit
prepare-note-criteria =
    { $count ->
        [one] 1 Kriterium
       *[other] { $count } Kriterien
    }
prepare-note-members =
    { $count ->
        [one] 1 Mitglied
       *[other] { $count } Mitglieder
    }
prepare-note-open =
    { $count ->
        [one] Noch 1 Punkt offen
       *[other] Noch { $count } Punkte offen
    }
prepare-note-ready = bereit
prepare-note-frozen = festgeschrieben
prepare-span = { $start } – { $end } Uhr

## Prüfliste vor dem Festschreiben
prepare-before-freeze = Vor dem Festschreiben
prepare-frozen = Festgeschrieben
prepare-points-label = Erledigte Punkte
prepare-points = { $done } von { $of }
prepare-freeze = Festschreiben
prepare-freeze-open =
    { $count ->
        [one] Festschreiben: noch 1 Punkt
       *[other] Festschreiben: noch { $count } Punkte
    }
prepare-freeze-after = Danach sind Bogen, Gewichte und Reihenfolge fest.
prepare-freeze-after-unscored = Danach sind Reihenfolge und Zeitfenster fest.
prepare-to-run = Zur Durchführung
prepare-duty-particulars = Angaben
prepare-duty-impartiality = Unbefangenheit
prepare-duty-equal_treatment = Gleichbehandlung
prepare-duty-evaluation = Bewertung
prepare-point-particulars-done = Angaben vollständig
prepare-point-purpose-done = Zweck: { $purpose }
prepare-point-purpose-open = Zweck fehlt
prepare-point-title-done = Titel steht
prepare-point-title-open = Titel fehlt
prepare-point-file-reference-done = Aktenzeichen steht
prepare-point-file-reference-open = Aktenzeichen fehlt
prepare-point-office-done = Dienststelle steht
prepare-point-office-open = Dienststelle fehlt
prepare-point-date-done = Tag und Beginn stehen
prepare-point-date-open = Tag oder Beginn fehlt
prepare-point-venue-done = Ort steht
prepare-point-venue-open = Ort fehlt
prepare-point-chair-and-minute-taker-done = Vorsitz und Protokollführung
prepare-point-chair-and-minute-taker-open = Vorsitz und Protokollführung offen
prepare-point-applicants-done =
    { $count ->
        [one] 1 Start-up
       *[other] { $count } Start-ups
    }
prepare-point-applicants-open = Noch keine Start-ups
prepare-point-slots-equal-done =
    { $count ->
        [one] 1 Start-up mit festem Zeitfenster
       *[other] Alle { $count } mit gleichem Zeitfenster
    }
prepare-point-slots-equal-open = Noch keine Zeitfenster
prepare-point-criteria-done =
    { $count ->
        [one] 1 Kriterium
       *[other] { $count } Kriterien
    }
prepare-point-criteria-open = Kriterien fehlen oder haben keinen Namen
prepare-point-weights-done = Gewichte ergeben 100 %
prepare-point-weights-open =
    { $criteria ->
        [0] Gewichte fehlen
       *[other] Gewichte ergeben { $sum } %
    }
prepare-point-anchors-done = Alle Stufen beschrieben
prepare-point-anchors-open =
    { $of ->
        [0] Stufen noch nicht beschrieben
       *[other] Stufen beschrieben: { $count } von { $of }
    }
prepare-point-tie-break-done = Gleichstand geregelt
prepare-point-tie-break-open = Stichentscheid nennt ein Kriterium, das es nicht mehr gibt
prepare-point-carried-done = Ergebnisse der Vorstufe für alle
prepare-point-carried-open = Ergebnisse der Vorstufe: { $count } von { $of }
prepare-point-panel-done =
    { $count ->
        [one] 1 Mitglied im Bewertungsgremium
       *[other] { $count } Mitglieder im Bewertungsgremium
    }
prepare-point-panel-open = Noch niemand im Bewertungsgremium
prepare-point-declarations-done = Unbefangenheit: { $count } von { $of }
prepare-point-declarations-open =
    { $of ->
        [0] Unbefangenheit: noch keine Erklärung
       *[other] Unbefangenheit: { $count } von { $of }
    }
prepare-note-purpose = Er bestimmt, ob bewertet wird.
prepare-note-people = { $chair }, { $minutes }
prepare-note-two-people = Vorsitz und Protokollführung sind zwei Personen: Beide zeichnen die Niederschrift.
prepare-note-slot = je { $length }
prepare-note-anchored =
    { $count ->
        [one] 1 Kriterium, alle Stufen beschrieben
       *[other] { $count } Kriterien, alle Stufen beschrieben
    }
prepare-note-shared = Wer auch dann gleichauf liegt, teilt sich den Rang.
prepare-note-declared = alle haben erklärt
prepare-note-undeclared =
    { $others ->
        [0] { $name } hat noch nicht für alle erklärt.
       *[other] { $name } und { $others } weitere haben noch nicht für alle erklärt.
    }
prepare-purpose-note-market_sounding = ohne Punkte und Rangfolge
prepare-purpose-note-ideas_contest = kein Vergabeverfahren
prepare-purpose-note-award_procedure = Punkte und Rangfolge nach festem Bogen
prepare-purpose-note-information = ohne Bewertung

## Angaben
prepare-particulars-sub = Was im Kopf jedes Dokuments steht.
prepare-title = Titel
prepare-file-reference = Aktenzeichen
prepare-office = Dienststelle
prepare-unit = Referat, Dezernat oder Amt
prepare-unit-referat = Referat
prepare-unit-dezernat = Dezernat
prepare-unit-amt = Amt
prepare-unit-fachbereich = Fachbereich
prepare-unit-abteilung = Abteilung
prepare-venue = Ort
prepare-room = Raum
prepare-date = Tag
prepare-start = Beginn
prepare-date-example = TT.MM.JJJJ
prepare-date-fault = Diesen Tag gibt es nicht. Schreiben Sie ihn als TT.MM.JJJJ.
prepare-start-example = 09:00
prepare-start-fault = Diese Uhrzeit gibt es nicht. Schreiben Sie sie als 09:00.
prepare-chair = Vorsitz
prepare-minute-taker = Protokollführung
prepare-purpose = Zweck
prepare-purpose-sub = Steht auf jeder Seite und bestimmt, was mit Punkten geschehen darf.
prepare-purpose-hint-market_sounding = § 28 VgV, § 20 UVgO. Es gibt nie Punkte oder eine Rangfolge, weder hier noch in einer Datei. Bewertungsbogen und Gremium entfallen.
prepare-purpose-hint-ideas_contest = Ein Gremium bewertet mit dem Bogen, es gibt eine Rangfolge. Ein Anspruch auf einen Auftrag entsteht daraus nicht.
prepare-purpose-hint-award_procedure = Ein Gremium bewertet mit dem Bogen. Nach dem ersten Vortrag ist keine Änderung mehr möglich.
prepare-purpose-hint-information = Vorträge und Fragen ohne Bewertung. Bewertungsbogen und Gremium entfallen.
prepare-save-head = Angaben zur Sitzung
prepare-sealed = Festgeschrieben am { $date } um { $time }.
prepare-sealed-words = Diese Planung ändert sich nicht mehr. Was am Tag anders kommt, steht mit Grund im Protokoll.

## Start-ups
prepare-startups-sub = Wer stellt sich vor?
prepare-startups-count =
    { $count ->
        [one] 1 ist zugelassen.
       *[other] { $count } sind zugelassen.
    }
prepare-startups-table = Zugelassene Start-ups
prepare-no-startups = Noch keine Start-ups
prepare-no-startups-words = Ziehen Sie die Bewerbungsliste hierher: CSV oder Excel. Gespeichert wird erst, wenn Sie zustimmen.
prepare-pick-file = Datei wählen …
prepare-more-from-file = Weitere aus Datei …
prepare-drop-here = Weitere Listen können Sie auch hierher ziehen.
prepare-file-not-read = Diese Datei wurde nicht übernommen.
prepare-column-name = Name
prepare-column-place = Ort
prepare-column-presenter = Vortragende Person
prepare-column-remove = Entfernen
prepare-save-remove = { $name } entfernen

## Übernahme aus einer Datei
prepare-import = Bewerbungen übernehmen
prepare-import-sub = Prüfen Sie, was erkannt wurde. Noch ist nichts gespeichert.
prepare-import-reading = Die Datei wird gelesen
prepare-import-size = { $rows } Zeilen · { $columns } Spalten
prepare-other-file = Andere Datei …
prepare-encoding = Zeichensatz
prepare-delimiter = Trennzeichen
prepare-delimiter-semicolon = Semikolon
prepare-delimiter-comma = Komma
prepare-delimiter-tab = Tabulator
prepare-delimiter-bar = Senkrechter Strich
prepare-dates = Datum
prepare-dates-dmy = TT.MM.JJJJ
prepare-dates-mdy = MM/TT/JJJJ
prepare-dates-ymd = JJJJ-MM-TT
prepare-numbers = Zahlen
prepare-header-row = Kopfzeile
prepare-no-header-row = keine
prepare-sheet = Tabellenblatt
prepare-row = Zeile { $row }
prepare-columns-table = Spalten der Datei und Felder
prepare-column-letter = Spalte
prepare-column-file = Spalte in der Datei
prepare-column-arrow = wird zu
prepare-column-field = Feld in Pitchpult
prepare-no-header = ohne Überschrift
prepare-field-of = Feld für Spalte { $letter } { $header }
prepare-field-name = Name des Start-ups
prepare-field-place = Ort
prepare-field-presenter = Vortragende Person
prepare-field-email = E-Mail
prepare-field-description = Kurzbeschreibung
prepare-field-received = Bewerbung vom
prepare-field-amount = Betrag in Euro
prepare-field-reference = Kennzeichen
prepare-field-website = Webseite
prepare-field-kind = Art
prepare-field-given-name = Vorname
prepare-field-phone = Telefon
prepare-field-challenge = Challenge
prepare-field-founded = Gründung
prepare-field-proof = Registernummer
prepare-field-branch = Branche
prepare-field-size = Zahl der Personen
prepare-field-access = Besonderer Bedarf
prepare-field-remote = Teilnahme per Video
prepare-field-ignore = nicht übernehmen
prepare-rows = Zeilen
prepare-rows-picked = { $picked } von { $of } ausgewählt
prepare-rows-search = In den Zeilen suchen
prepare-pick-all = Alle auswählen
prepare-pick-none = Keine auswählen
prepare-pick-found = Gefundene auswählen
prepare-drop-found = Gefundene abwählen
prepare-rows-none = Keine Zeile passt dazu.
prepare-rows-more =
    { $count ->
        [one] Noch 1 Zeile zeigen
       *[other] Weitere zeigen (noch { $count })
    }
prepare-no-name = ohne Namen
prepare-row-fault = prüfen
prepare-row-double = doppelt
prepare-import-faults-region = Zeilen, die eine Entscheidung brauchen
prepare-rows-need =
    { $count ->
        [0] Nichts zu klären
        [one] 1 Zeile braucht Sie
       *[other] { $count } Zeilen brauchen Sie
    }
prepare-rows-need-words = Ohne Entscheidung bleiben sie draußen.
prepare-rows-need-none = Die ausgewählten Zeilen lassen sich übernehmen, wie sie sind.
prepare-rows-pick-first = Wählen Sie zuerst unter „Zeilen“ aus, wer eingeladen ist.
prepare-keep-row = Zeile { $row } behalten
prepare-without-email = Ohne E-Mail
prepare-without-received = Ohne Datum
prepare-without-amount = Ohne Betrag
prepare-without-place = Ohne Ort
prepare-without-presenter = Ohne Person
prepare-without-description = Ohne Beschreibung
prepare-without-reference = Ohne Kennzeichen
prepare-without-website = Ohne Webseite
prepare-without-kind = Ohne Art
prepare-without-given-name = Ohne Vorname
prepare-without-phone = Ohne Telefon
prepare-without-challenge = Ohne Challenge
prepare-without-founded = Ohne Gründung
prepare-without-proof = Ohne Registernummer
prepare-without-branch = Ohne Branche
prepare-without-size = Ohne Personenzahl
prepare-without-access = Ohne Bedarf
prepare-without-remote = Ohne diese Angabe
prepare-correct = Berichtigen
prepare-correct-value = Richtiger Wert für Zeile { $row }
prepare-leave-out = Draußen lassen
prepare-waived = Zeile { $row }: { $without }
prepare-take-back = Zurücknehmen
prepare-faults-more = Und { $count } weitere.
prepare-import-ready =
    { $kinds ->
        [start_up] { $count ->
            [one] 1 Start-up bereit
           *[other] { $count } Start-ups bereit
        }
       *[mixed] { $count ->
            [one] 1 Bewerbung bereit
           *[other] { $count } Bewerbungen bereit
        }
    }
prepare-import-left-out =
    { $count ->
        [0] keine ausgewählte Zeile bleibt draußen
        [one] 1 Zeile bleibt draußen
       *[other] { $count } Zeilen bleiben draußen
    }
prepare-import-all-or-nothing = alles oder nichts
prepare-import-check-columns = Zuordnung prüfen
prepare-import-pick-rows = Zeilen auswählen
prepare-import-take =
    { $kinds ->
        [start_up] { $count ->
            [one] 1 Start-up übernehmen
           *[other] { $count } Start-ups übernehmen
        }
       *[mixed] { $count ->
            [one] 1 Bewerbung übernehmen
           *[other] { $count } Bewerbungen übernehmen
        }
    }
prepare-imported =
    { $kinds ->
        [start_up] { $count ->
            [one] 1 Start-up ist übernommen.
           *[other] { $count } Start-ups sind übernommen.
        }
       *[mixed] { $count ->
            [one] 1 Bewerbung ist übernommen.
           *[other] { $count } Bewerbungen sind übernommen.
        }
    }
prepare-save-import =
    { $kinds ->
        [start_up] { $count ->
            [one] 1 Start-up übernehmen
           *[other] { $count } Start-ups übernehmen
        }
       *[mixed] { $count ->
            [one] 1 Bewerbung übernehmen
           *[other] { $count } Bewerbungen übernehmen
        }
    }

## Tagesordnung
prepare-agenda-no-times = Uhrzeiten folgen, sobald unter Angaben Tag und Beginn stehen.
prepare-agenda-empty = Sobald Start-ups übernommen sind, bekommt hier jedes sein Zeitfenster.
prepare-to-startups = Zu den Start-ups
prepare-agenda-hint = Reihenfolge ändern: Zeile ziehen, oder Zeile wählen und die Pfeile nehmen.
prepare-slot = Zeitfenster je Start-up
prepare-slot-all = für alle gleich
prepare-slot-sum = zusammen
prepare-min = min
prepare-min-of = { $count } Minuten
prepare-add-item = Punkt
prepare-column-move = Verschieben
prepare-column-top = TOP
prepare-column-item = Punkt
prepare-column-phases = Phasen
prepare-column-length = Dauer
prepare-column-starts = Beginn
prepare-move-name = { $title } verschieben
prepare-up-name = { $title } nach oben
prepare-down-name = { $title } nach unten
prepare-item-up = Punkt nach oben
prepare-item-down = Punkt nach unten
prepare-item-title = Eigener Titel
prepare-item-length = Dauer von { $title } in Minuten
prepare-moved = { $title } ist jetzt an Stelle { $place }, Beginn { $time }.
prepare-save-order = Reihenfolge
prepare-save-slot = Zeitfenster
prepare-save-add = Neuer Punkt: { $title }
prepare-save-item = Punkt: { $title }

## Bewertungsbogen
prepare-form-sub =
    { $count ->
        [one] 1 Kriterium, Skala { $low } bis { $high }
       *[other] { $count } Kriterien, Skala { $low } bis { $high }
    }
prepare-other-template = Vorlage wechseln
prepare-use-template = Vorlage „{ $title }“ nehmen
prepare-template-used = Der Bogen ist durch die Vorlage ersetzt.
prepare-add-criterion = Kriterium
prepare-no-criteria = Noch keine Kriterien
prepare-no-criteria-words = Beginnen Sie mit einer Vorlage. Gewichte und Worte passen Sie danach an.
prepare-criteria = Kriterien
prepare-column-criterion = Kriterium
prepare-column-share = Anteil
prepare-column-weight = Gewicht
prepare-weight-of = Gewicht von { $name } in Prozent
prepare-at-least = mindestens { $minimum }
prepare-sum = Die Gewichte ergeben zusammen
prepare-sum-under = Es fehlen { $count } %, zusammen
prepare-sum-over = { $count } % zu viel, zusammen
prepare-anchors-of = { $name }: Stufen
prepare-anchors-described = { $count } von { $of } beschrieben
prepare-anchor-of = Was { $level } bedeutet
prepare-criterion-name = Name
prepare-question = Frage dahinter
prepare-minimum = Mindestens
prepare-rationale = Begründung
prepare-rationale-optional = freiwillig
prepare-rationale-extremes = bei { $low } und { $high }
prepare-rationale-always = immer
prepare-rules = Regeln der Auswertung
prepare-minimum-total = Gesamt mindestens
prepare-minimum-total-hint = Darunter gibt es keinen Rang. Leer: keine Schwelle.
prepare-tie-break = Stichentscheid bei Gleichstand
prepare-tie-break-add = Kriterium für den Stichentscheid
prepare-tie-break-first = Kriterium wählen
prepare-tie-break-next = Danach entscheidet
prepare-save-form = Bewertungsbogen
prepare-save-template = Vorlage für den Bewertungsbogen
prepare-save-rules = Regeln der Auswertung
prepare-preview = So sieht es das Gremium
prepare-preview-pitch = Vorschau · Pitch 1 von { $of }
prepare-preview-startup = Start-up A
prepare-preview-weight = Gewicht { $weight }.
prepare-preview-minimum = Mindestens { $minimum } Punkte nötig.
prepare-preview-empty = Hier erscheinen die Kriterien.

## Zwecke ohne Bewertung
prepare-not-scored = { $purpose }: hier wird nicht bewertet
prepare-purpose-first = Erst der Zweck
prepare-purpose-first-words = Der Zweck der Sitzung bestimmt, ob ein Gremium bewertet.
prepare-choose-purpose = Zweck wählen
prepare-change-purpose = Zweck ändern

## Bewertungsgremium
prepare-panel-sub = Wer bewertet, und wer ist für wen unbefangen.
prepare-add-evaluator = Mitglied
prepare-new-evaluator = Neues Mitglied
prepare-no-panel = Noch niemand im Gremium
prepare-no-panel-words = Wer bewertet, steht hier mit Namen und Stelle. Danach folgt die Unbefangenheit zu jedem Start-up.
prepare-column-person = Name
prepare-column-organisation = Stelle
prepare-column-declaration = Unbefangenheit
prepare-column-acts = Ändern und entfernen
prepare-sector = Bereich
prepare-sector-administration = Verwaltung
prepare-sector-business = Wirtschaft
prepare-sector-research = Wissenschaft
prepare-sector-civil_society = Zivilgesellschaft
prepare-take-up = Aufnehmen
prepare-take-over = Übernehmen
prepare-name-missing = Der Name fehlt.
prepare-declared = { $count } von { $of } erklärt
prepare-declared-none = alle ohne Verbindung
prepare-declared-conflicts = { $count } befangen
prepare-declared-later = noch keine Start-ups
prepare-declare-later = Die Erklärungen folgen, sobald Start-ups übernommen sind.
prepare-declarations-of = Unbefangenheit: { $name }
prepare-declarations-sub = Zu jedem Start-up eine Angabe, so wie das Mitglied sie gemacht hat.
prepare-declare-all = Alle ohne Verbindung
prepare-declare-rest = Übrige { $count } ohne Verbindung
prepare-declaration-for = Unbefangenheit zu { $name }
prepare-declaration-none = Keine Verbindung
prepare-declaration-conflict = Befangen
prepare-declaration-open = Keine Angabe
prepare-reason = Grund
prepare-reason-missing = Ohne Grund ist das noch nicht gespeichert.
prepare-reason-typing = Gespeichert wird, wenn Sie das Feld verlassen.
prepare-ordered-by = Den Ausschluss ordnet an
prepare-no-chair = noch kein Vorsitz
prepare-chair-first = Einen Ausschluss ordnet der Vorsitz an. Er fehlt noch unter Angaben.
prepare-save-evaluator = Mitglied: { $name }
prepare-save-declaration = Erklärung von { $name }

## Festschreiben
prepare-save-freeze = Festschreiben
prepare-save-undo = Rückgängig
prepare-save-redo = Wiederherstellen
freeze-sub =
    { $count ->
        [one] Ab dann gilt eine feste Grundlage.
       *[other] Ab dann gilt für alle { $count } dieselbe Grundlage.
    }
freeze-sub-none = Ab dann gilt für alle dieselbe Grundlage.
freeze-fixed = Das wird fest
freeze-is-fixed = Das ist fest
freeze-revision = Stand { $revision }
freeze-change = Ändern
freeze-change-row = { $row } ändern
freeze-row-purpose = Zweck
freeze-row-form = Bewertungsbogen
freeze-row-weights = Gewichte
freeze-row-aggregation = Zusammenfassung
freeze-row-minima = Schwellen
freeze-row-ties = Stichentscheid
freeze-row-panel = Gremium
freeze-row-order = Reihenfolge
freeze-row-slot = Zeitfenster
freeze-form =
    { $count ->
        [one] 1 Kriterium, Skala { $low } bis { $high }
       *[other] { $count } Kriterien, Skala { $low } bis { $high }
    }
freeze-aggregation-words = Gewichtetes Mittel der abgegebenen Bewertungen
freeze-aggregation-note = Wer befangen ist, fehlt; eine fehlende Bewertung zählt nie als null.
freeze-minimum-total = Gesamt mindestens { $minimum }
freeze-minimum-of = { $name } mindestens { $minimum }
freeze-minima-none = Keine
freeze-minima-note = Darunter ohne Rang.
freeze-ties-none = Keiner
freeze-panel-words =
    { $count ->
        [one] 1 Mitglied
       *[other] { $count } Mitglieder
    }
freeze-order-words =
    { $count ->
        [one] 1 Vortrag
       *[other] { $count } Vorträge in dieser Folge
    }
freeze-slot-part = { $minutes } { $phase }
freeze-slot-note = Überziehen: Die Zeit läuft sichtbar weiter, kein Abzug.
freeze-hash = Prüfsumme der Fassung
freeze-hash-words = Entsteht genau aus dem, was oben steht. Sie kommt auf jeden Bogen und in die Niederschrift.
freeze-hash-fixed = Steht auf jedem Bogen und in der Niederschrift.
freeze-after = Danach geht noch
freeze-after-pause = Anhalten und weiterlaufen lassen
freeze-after-time = Zeit zugeben oder kürzen, mit Eintrag
freeze-after-recusal = Befangenheit erklären, mit Grund
freeze-after-notes-unscored = Notizen für die Niederschrift
freeze-after-notes = Notizen, Bewertungen und Beschluss

## Unterlagen, Einladung und Gäste; Punkte, die mit Grund erledigt werden
prepare-step-papers = Unterlagen
prepare-step-outreach = Einladung und Gäste
prepare-note-files =
    { $count ->
        [one] 1 Datei
       *[other] { $count } Dateien
    }
prepare-note-outreach = eingetragen
prepare-note-outreach-open = noch etwas offen
prepare-duty-privacy = Datenschutz und Zugang
prepare-point-co-host-signers-done = Mitveranstaltende zeichnen zu zweit
prepare-point-co-host-signers-open = Zeichnende der Mitveranstaltenden: { $count } von { $of }
prepare-point-draw-done = Reihenfolge ausgelost
prepare-point-draw-open = Reihenfolge noch nicht ausgelost
prepare-point-agenda-times-done = Feste Anfangszeiten passen
prepare-point-agenda-times-open =
    { $count ->
        [one] 1 feste Anfangszeit überschneidet sich
       *[other] { $count } feste Anfangszeiten überschneiden sich
    }
prepare-point-papers-done = Unterlagen: { $count } von { $of }
prepare-point-papers-open = Unterlagen: { $count } von { $of }
prepare-point-criteria-published-done = Kriterien bekannt gegeben
prepare-point-criteria-published-open = Kriterien noch nicht bekannt gegeben
prepare-point-criteria-set-by-done = Wer die Kriterien festlegte, steht
prepare-point-criteria-set-by-open = Wer legte die Kriterien fest?
prepare-point-deduction-done = Abzug bei Überziehen geregelt
prepare-point-deduction-open = Abzug ohne veröffentlichtes Kriterium
prepare-point-prior-involvement-done = Vorbefassung bei allen erfragt
prepare-point-prior-involvement-open = Vorbefassung erfragt: { $count } von { $of }
prepare-point-notices-done = Hinweise nach Art. 13 DSGVO
prepare-point-notices-open = Hinweise Art. 13: { $count } von { $of }
prepare-point-access-done =
    { $of ->
        [0] Zugang: kein Bedarf angegeben
       *[other] Zugang: { $count } von { $of } geregelt
    }
prepare-point-access-open = Zugang: { $count } von { $of } geregelt
prepare-note-owing =
    { $others ->
        [0] { $name } fehlt noch.
       *[other] { $name } und { $others } weitere fehlen noch.
    }
prepare-note-late =
    { $count ->
        [one] 1 Datei kam nach Fristende.
       *[other] { $count } Dateien kamen nach Fristende.
    }
prepare-note-waived = Ohne weiter: { $reason }
prepare-waive = Ohne weiter …
prepare-waive-title = Ohne weiter
prepare-waive-words = { $point }. Der Grund kommt in die Niederschrift.
prepare-waive-act = Ohne weiter
prepare-save-waive = Punkt der Prüfliste
prepare-save-unwaive = Punkt der Prüfliste
prepare-reason-first = Der Grund fehlt. Tragen Sie ihn ein.
freeze-row-hosts = Veranstaltende
freeze-row-papers = Unterlagen
freeze-hosts-note = Gleichberechtigt; jede Stelle zeichnet mit zwei Personen.
freeze-papers-words =
    { $count ->
        [one] 1 Datei mit Prüfsumme
       *[other] { $count } Dateien mit Prüfsumme
    }
freeze-papers-note = Danach kommt keine andere Fassung mehr hinein.
freeze-order-drawn =
    { $count ->
        [one] 1 Vortrag, ausgelost
       *[other] { $count } Vorträge, ausgelost
    }
freeze-order-to-draw =
    { $count ->
        [one] 1 Vortrag, noch nicht ausgelost
       *[other] { $count } Vorträge, noch nicht ausgelost
    }
freeze-order-undrawn = Ohne Auslosung: { $reason }
freeze-slot-stop = Überziehen: Die Zeit endet, das Wort wird entzogen.
freeze-slot-deduction = Überziehen: je angefangene { $length } werden { $points } Punkte abgezogen.
prepare-let-go = Der Punkt ist mit Grund erledigt.
freeze-see = Ansehen
freeze-see-row = { $row } ansehen
