# Worte für das Rednerpult: die Seite derer, die vortragen, und was die Konsole davon sagt.

presenter-label = Rednerpult
presenter-loading = Die Seite wird geöffnet
presenter-no-session = Diese Seite gehört zu keiner Sitzung. Lassen Sie sich den Link von der Leitung geben.
presenter-before = Noch läuft nichts. Sobald die Sitzung bereit ist, steht hier, wer an der Reihe ist und wie viel Zeit bleibt.
presenter-over = Es folgt kein Vortrag mehr.

## Zeit
presenter-time = Zeit
presenter-connected = Verbunden
presenter-pitch = Pitch { $number } von { $of }
presenter-until = bis { $time }
presenter-begins-in = Beginn in
presenter-next-mark = Nächstes Zeichen
presenter-end = Ende
presenter-message = Nachricht der Leitung

## Stichworte
presenter-notes = Ihre Stichworte
presenter-notes-here = nur auf diesem Gerät
presenter-notes-empty = Noch keine Stichworte. Was Sie hier schreiben, verlässt dieses Gerät nicht.
presenter-notes-write = Stichworte schreiben
presenter-notes-change = Ändern
presenter-notes-delete = Alle löschen
presenter-notes-field = Stichworte
presenter-notes-hint = Jede Zeile ist ein Stichwort. Beginnt sie mit einem Strich, gehört sie zur Zeile darüber.
presenter-notes-done = Übernehmen
presenter-notes-lost = Dieses Gerät merkt sich nichts. Die Stichworte bleiben, solange die Seite offen ist.

## Antworten
presenter-reply = Der Leitung Bescheid geben
presenter-ready = Bereit
presenter-done = Fertig
presenter-problem = Technisches Problem
presenter-works = Es geht wieder
presenter-nothing-sent = Der Leitung Bescheid geben:
presenter-sending = wird gesendet
presenter-waits = noch nicht gesendet. Wird von selbst gesendet.
presenter-arrived = bei der Leitung angekommen { $time }

## In der Konsole
lectern-ready-for = Bereit für { $number }
lectern-presenter = Vortragende
lectern-presenter-open = noch nicht gemeldet
lectern-presenter-problem = Technisches Problem
lectern-deck =
    { $pages ->
        [0] Folien
        [one] Folien, 1 Seite
       *[other] Folien, { $pages } Seiten
    }
lectern-deck-none = keine hinterlegt
lectern-deck-there = liegt bereit
lectern-deck-gone = Datei fehlt
lectern-deck-other = eigenes Programm nötig
lectern-stage-closed = Bühne ist zu
lectern-problem = Technisches Problem am Pult
lectern-problem-who = { $title }, gemeldet { $time }.
lectern-interrupt = Unterbrechung …
lectern-done-at = fertig { $time }
lectern-link-make = Link für den Browser dieses Rechners
lectern-link-once = Der Link gilt einmal, für ein Gerät. Er zeigt keine Notizen, keine Bögen und keine Werte.
lectern-link-field = Link für das Rednerpult
lectern-link-copy = Link kopieren
lectern-link-copied = Kopiert. Öffnen Sie ihn auf dem Gerät am Pult.
lectern-link-by-hand = Der Browser erlaubt das Kopieren nicht. Markieren Sie den Link und kopieren Sie ihn von Hand.
