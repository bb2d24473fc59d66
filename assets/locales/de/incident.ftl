# Vorkommnisse am Tag: was geschehen ist, was es ändert, was in der Niederschrift steht.

incident = Vorkommnis
incident-key = Vorkommnis eintragen
incident-what = Was ist geschehen?
incident-loading = Das Vorkommnis wird vorbereitet

incident-kind-no_show = Nicht erschienen
incident-kind-delayed = Kommt später
incident-kind-withdrawn = Zieht zurück
incident-kind-swapped = Tauscht den Platz
incident-kind-joined = Kommt noch dazu
incident-kind-replaced = Ersatz im Gremium
incident-kind-interrupted = Unterbrechung
incident-kind-link_lost = Verbindung verloren

incident-title-no_show = Ein Start-up ist nicht da
incident-title-delayed = Ein Start-up kommt später
incident-title-withdrawn = Ein Start-up zieht zurück
incident-title-swapped = Zwei Start-ups tauschen
incident-title-joined = Ein Start-up kommt dazu
incident-title-replaced = Ein Mitglied wird ersetzt
incident-title-interrupted = Die Zeit unterbrechen
incident-title-link_lost = Die Verbindung ist weg

incident-applicant = Start-up
incident-swap-with = tauscht mit
incident-after = Folgt auf
incident-after-now = { $item } (läuft)
incident-expected = Erwartet gegen
incident-returns = Wer kommt?
incident-returns-new = Neu oder aus dem Verzeichnis
incident-returns-of = { $name } (abwesend gemeldet)
incident-joins = Name
incident-evaluator = Wer fällt aus?
incident-substitute = Ersatz
incident-organisation = Stelle
incident-sector = Bereich
incident-lost = Verlorene Zeit zurückgeben
incident-lost-hint = Zeit, die seit der Störung schon verstrichen ist
incident-minutes = Minuten
incident-seconds = Sekunden
incident-unit-minutes = min
incident-unit-seconds = s
incident-reason = Grund
incident-agreed = Beide sind einverstanden
incident-ordered-by = Angeordnet durch
incident-runs = Unterbrochen wird
incident-choose = Wählen Sie aus

incident-effect = Wirkung
incident-before = Bisher
incident-now = Neu
incident-effect-speaks = { $name } spricht
incident-effect-out = { $name } ist nicht im Raum
incident-effect-recused = befangen
incident-effect-scores = { $name } bewertet
incident-effect-declares =
    { $count ->
        [one] { $name } erklärt sich vor der Bewertung zu 1 Start-up
       *[other] { $name } erklärt sich vor der Bewertung zu { $count } Start-ups
    }
incident-effect-declares-open = noch offen
incident-effect-stands = Zeit
incident-effect-stands-before = läuft
incident-effect-stands-after = steht
incident-effect-due = Vorgesehene Zeit der Phase
incident-effect-ends = Ende voraussichtlich
incident-effect-shifted =
    { $count ->
        [one] 1 weiterer Punkt
       *[other] { $count } weitere Punkte
    }
incident-effect-earlier = je { $minutes } min früher
incident-effect-later = je { $minutes } min später
incident-effect-moved = zu anderer Zeit
incident-effect-stays = Zeitfenster, Bogen, alle übrigen Zeiten
incident-effect-stays_form = Zeitfenster und Bogen
incident-effect-stay = bleiben, wie sie sind
incident-effect-dropped = entfällt
incident-effect-none = keine

incident-foot-no_show = Die Bühne geht ohne Lücke zum nächsten Punkt.
incident-foot-delayed = Bühne und Geräte zeigen die neue Reihenfolge sofort.
incident-foot-withdrawn = Ohne Vortrag gibt es weder Bewertung noch Rang.
incident-foot-swapped = Bühne und Geräte zeigen die neue Reihenfolge sofort.
incident-foot-joined = Das Gremium erklärt sich, bevor es bewertet.
incident-foot-replaced = Begonnene Vorträge bewertet, wer bisher dabei war.
incident-foot-interrupted = Die Zeit steht, bis Sie fortsetzen (Leertaste).
incident-foot-link_lost = Die Zeit steht, bis Sie fortsetzen (Leertaste).

incident-do-no_show = Als nicht erschienen eintragen
incident-do-delayed = Neuen Platz eintragen
incident-do-withdrawn = Rückzug eintragen
incident-do-swapped = Tausch eintragen
incident-do-joined = Start-up aufnehmen
incident-do-replaced = Ersatz eintragen
incident-do-interrupted = Unterbrechung eintragen
incident-do-link_lost = Unterbrechung eintragen
incident-do-reason = Noch fehlt: Grund
incident-do-choice = Noch fehlt: Auswahl
incident-leave = Abbrechen
incident-done = Eingetragen: { $what }. Die Taste U nimmt es zurück.

incident-nobody = Es steht kein Vortrag mehr aus.
incident-nobody-why = Was begonnen hat, lässt sich nur unterbrechen.
incident-one-only = Zum Tauschen braucht es zwei Vorträge desselben Blocks, die noch ausstehen.
incident-nothing-runs = Gerade läuft nichts, was sich unterbrechen ließe.
incident-sentence-later = Wählen Sie aus, dann steht hier der Satz der Niederschrift.

incident-absent-no_show = nicht erschienen
incident-absent-withdrawn = zurückgezogen
incident-not-called = nicht aufgerufen
