# Worte der Konsole: eine Veranstaltung durchführen.

run-loading = Die Sitzung wird geöffnet
run-now = Jetzt
run-stale = Keine Verbindung zur Leitung

## Tagesordnung
run-agenda = Tagesordnung
run-item-number = TOP
run-planned = Plan
run-actual = Ist
run-expected = voraussichtlich
run-italics = Kursiv: erwartete Zeit
run-end-expected = Ende voraussichtlich
run-end-actual = Beendet um
run-clock = { $time } Uhr
run-plan-in-brackets = (Plan { $time })
run-notes-of = { $title }: Notizen zeigen
run-notes-open = Notizen sind offen
run-line-running = läuft: { $phase }
run-line-paused = angehalten: { $phase }
run-line-overtime = überzogen: { $phase }
run-line-running-only = läuft
run-line-paused-only = angehalten
run-line-overtime-only = überzogen

## Jetzt
run-behind = { $count } min über Plan
run-ahead = { $count } min vor Plan
run-on-time = im Plan
run-pitch-count = Pitch { $number } von { $of }
run-next-pitch = Als Nächstes, Pitch { $number } von { $of }
run-next-item = Als Nächstes
run-changeover-after = Wechsel nach { $number } { $title }
run-begins-in = Beginn in
run-left = Restzeit { $phase }
run-paused = { $label }: angehalten
run-overtime = Überzogen
run-overtime-since = Überzogen seit { $time }
run-overdue = Der nächste Punkt ist überfällig
run-until = bis { $time }
run-since = seit { $time }
run-in = in { $time }
run-fact-elapsed = Vergangen
run-fact-speaking-time = Redezeit
run-fact-due = Vorgesehen
run-fact-changeover = Wechsel
run-fact-next-mark = Nächstes Zeichen
run-fact-end-in = Ende
run-fact-ends = Phase endet
run-fact-ended = Phase endete
run-fact-begins = Beginnt
run-fact-paused = offen
run-fact-items = Tagesordnungspunkte
run-fact-pitches = Pitches
run-fact-end-planned = Ende laut Plan
run-complete = vollständig
run-missing =
    { $count ->
        [one] 1 fehlt
       *[other] { $count } fehlen
    }

## Tasten
run-key-space = Leertaste
run-pause = Anhalten
run-resume = Fortsetzen
run-begin-session = Sitzung beginnen
run-begin-pitch = Vortrag beginnen
run-begin = Weiter: { $title }
run-end = Sitzung beenden
run-minute-less = −1 Minute
run-minute-more = +1 Minute
run-black = Schwarz
run-undo = Rückgängig
run-undo-nothing = nichts offen
run-group-time = Zeit
run-group-notes = Notizen und Bögen
run-keys-toggle = Anhalten und weiter
run-keys-next = Nächste Phase
run-keys-more = Eine Minute mehr
run-keys-less = Eine Minute weniger
run-keys-black = Schwarz und zurück
run-keys-undo = Letzten Schritt zurücknehmen

## Bühne
run-open-stage = Bühne öffnen
run-then = Danach
run-understood = Verstanden

## Davor und danach
run-not-frozen = Diese Sitzung ist noch nicht festgeschrieben.
run-not-frozen-why = Vor dem ersten Pitch werden Bogen, Gewichte und Reihenfolge festgeschrieben. Danach läuft hier die Zeit.
run-to-freeze = Zum Festschreiben
run-not-begun = noch nicht begonnen
run-first-item = Erster Punkt der Tagesordnung
run-begins-planned = Beginn laut Plan
run-ended = Die Sitzung ist beendet.
run-ended-sub =
    { $count ->
        [one] 1 Pitch wurde gehört.
       *[other] { $count } Pitches wurden gehört.
    }
run-ended-missing =
    { $count ->
        [one] Ein Bogen fehlt noch.
       *[other] { $count } Bögen fehlen noch.
    } Sie können warten oder die Bewertung schließen.
run-ended-complete = Alle Bögen sind da. Sie können die Bewertung schließen.
run-ended-closed = Die Bewertung ist geschlossen.
run-ended-notes = Notizen können Sie weiter ergänzen: Wählen Sie links einen Punkt.
run-to-results = Zum Auswerten
run-to-record = Zur Niederschrift

## Notizen
run-notes = Notizen
run-notes-later = Notizen schreiben Sie ab dem ersten Punkt. Jede Eingabe wird als Entwurf gesichert.
run-notes-at = Notizen zu { $number }
run-back-to = Zurück zu { $item }
run-draft-left = Entwurf bei { $number } { $title }
run-open = Öffnen
run-content = Inhalt
run-valuation = Wertung
run-in-minutes = in die Niederschrift
run-not-in-minutes = nicht in die Niederschrift
run-write-content = Inhalt schreiben
run-write-valuation = Wertung schreiben
run-draft-saved = Entwurf gesichert { $time }
run-enter-hint = Enter übernimmt, Umschalt + Enter neue Zeile
run-leave-hint = Die Tasten ruhen. Esc verlässt das Feld.
run-change-note = Notiz ändern
run-change-hint = Enter übernimmt, leer entfernt die Notiz
run-note-removed = Notiz entfernt.
run-note-erased = Text wurde gelöscht
run-saving-note = Notiz
run-saving-draft = Entwurf einer Notiz

## Bewertung
run-scoring-of = Bewertung { $number }
run-count-of = { $arrived } von { $of }
run-scores-hidden = Werte sieht noch niemand.
run-ballots-all = Alle Bögen
run-ballot-arrived = Angekommen
run-ballot-arrived-at = Angekommen { $time }
run-ballot-draft = In Arbeit
run-ballot-missing = Fehlt noch
run-ballot-recused = Nimmt wegen Befangenheit nicht teil
run-no-round = Noch keine Bewertung offen
# A note that was taken when its item did not run; stands where else its time stands.
run-note-later = später
run-not-scored = Diese Sitzung wird nicht bewertet
run-status-missing = { $name } offen
run-status-draft = { $name } in Arbeit
run-status-recused = { $name } befangen
run-open-ballot = Bogen öffnen
run-open-ballot-of = Bogen öffnen: { $name }
run-file = Datei …
run-file-of = Datei … für { $name }
run-file-saved = Gespeichert: { $name }. Die Datei öffnet sich in jedem Browser, ohne Netz.
run-take-file = Bogendatei übernehmen …
run-ballots = Bewertungsbögen
run-ballots-note = Am eigenen Gerät ohne Netz: Datei mitgeben, ausgefüllt zurücknehmen.
run-import-of = Bogendatei von { $name }
run-import-taken =
    { $count ->
        [one] 1 Bogen übernommen.
       *[other] { $count } Bögen übernommen.
    }
run-import-replaced =
    { $count ->
        [one] 1 Bogen ersetzt eine frühere Fassung.
       *[other] { $count } Bögen ersetzen frühere Fassungen.
    }
run-import-unchanged =
    { $count ->
        [one] 1 Bogen war schon da und bleibt, wie er ist.
       *[other] { $count } Bögen waren schon da und bleiben, wie sie sind.
    }
run-import-older =
    { $count ->
        [one] 1 Bogen ist älter als der vorhandene und wurde nicht übernommen.
       *[other] { $count } Bögen sind älter als die vorhandenen und wurden nicht übernommen.
    }
run-import-empty = In der Datei ist noch kein Bogen fertig.
