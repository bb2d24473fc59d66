# Auswerten: vor dem Schließen, danach, und wo nicht bewertet wird.

results-loading = Das Ergebnis wird geholt
results-not-there = Das Ergebnis lässt sich nicht öffnen.
results-official = Offizielles Ergebnis
results-right = Mittel und Beschluss
results-cancel = Abbrechen

## Vor dem Schließen
results-open-sub = Noch verdeckt, bis die Bewertung geschlossen ist
results-arrived = { $arrived } von { $of } Bewertungen sind angekommen
results-all-arrived = Alle Bewertungen sind da.
results-missing =
    { $count ->
        [one] 1 Bewertung fehlt.
       *[other] { $count } Bewertungen fehlen.
    }
results-not-pitched = Noch haben nicht alle vorgetragen. Schließen lässt sich die Bewertung nach dem letzten Vortrag.
results-run-first = Zur Durchführung
results-missing-table = Fehlende Bewertungen
results-evaluator = Bewertende Person
results-missing-for = Fehlt zu
results-missing-hint = Wer mit einer Datei bewertet hat, steht hier, bis die Datei übernommen ist.
results-why-title = Niemand sieht Punkte
results-why-nobody = Bis zum Schließen sieht niemand Punkte oder Summen, auch die Leitung nicht.
results-why-exact = Danach rechnet Pitchpult nach der festgeschriebenen Regel, mit genauen Brüchen. Gerundet wird nur für das Auge.
results-why-final = Nach dem Schließen kommt keine Bewertung mehr hinzu, und keine ändert sich.
results-close = Bewertung schließen
results-close-missing =
    { $count ->
        [one] Bewertung schließen: 1 fehlt
       *[other] Bewertung schließen: { $count } fehlen
    }
results-close-anyway =
    { $count ->
        [one] Ohne 1 Bewertung schließen
       *[other] Ohne { $count } Bewertungen schließen
    }
results-close-fixed-ballots = Fest werden alle Bewertungen, die angekommen sind.
results-close-fixed-result = Das Ergebnis öffnet sich und steht so in der Niederschrift.
results-close-fixed-undo = Schließen lässt sich nicht zurücknehmen.
results-close-missing-effect = Was fehlt, bleibt fehlend und zählt nicht als null. Die Niederschrift nennt, wie viele Bewertungen zählen.
results-close-refused = Die Bewertung ist noch offen.

## Das Ergebnis
results-official-sub = Gewichtetes Mittel, { $arrived } von { $of } Bewertungen · Regel fest seit { $time }
results-official-sub-plain = Gewichtetes Mittel, { $arrived } von { $of } Bewertungen
results-reckoning = Rechenweg
results-resolve = Beschluss fassen
results-to-record = Zur Niederschrift
results-rank = Rang
results-no-rank = ohne Rang
results-applicant = Start-up
results-bar = Balken
results-points = Punkte
results-notes = Anmerkungen
results-minimum = Mindestens { $minimum }
results-shared = gleichauf
results-recused = { $count } befangen
results-row-missing =
    { $count ->
        [one] 1 fehlt
       *[other] { $count } fehlen
    }
results-below = unter { $minimum }
results-below-criterion = Kriterium { $number }
results-below-criterion-title = { $name } hat keinen Rang.
results-below-criterion-words = Im Kriterium „{ $criterion }“ liegt das Mittel unter dem Mindestwert.
results-no-ballot = keine Bewertung
results-legend-spread = niedrigste bis höchste Bewertung
results-legend-no-rank = ohne Rang
results-quoted = „{ $name }“
results-tie =
    { $count ->
        [2] Zwei Start-ups teilen sich Rang { $rank }
        [3] Drei Start-ups teilen sich Rang { $rank }
        [4] Vier Start-ups teilen sich Rang { $rank }
       *[other] { $count } Start-ups teilen sich Rang { $rank }
    }, { $left ->
        [one] Rang { $omitted } entfällt.
       *[other] die Ränge { $omitted } entfallen.
    }
results-tie-equal =
    { $count ->
        [2] Beide haben
       *[other] Alle haben
    } genau dasselbe Ergebnis, gerundet { $points } Punkte.
results-tie-equal-break =
    { $count ->
        [2] Beide haben
       *[other] Alle haben
    } genau dasselbe Ergebnis, gerundet { $points } Punkte, und auch der Stichentscheid { $criteria } ist gleich.
results-decided = Der Stichentscheid „{ $criterion }“ hat entschieden.
results-decided-words = Genau gleich mit { $points } Punkten, in dieser Reihenfolge: { $names }.
results-means = Mittel je Kriterium
results-weight = { $weight } %
results-counted = Zählt
results-own = Eigenes Mittel
results-carried = Vorstufe ({ $weight } %)
results-deducted = Abzug
results-reckoning-carried = Das Ergebnis der Vorstufe zählt mit { $weight } %, das eigene Mittel mit dem Rest.
results-reckoning-deducted = Je angefangene { $seconds } s über der Redezeit gehen { $points } Punkte ab, nie unter den niedrigsten Wert der Skala.
results-reckoning-rule = Gewicht mal Mittel je Kriterium, zusammengezählt. Gerechnet wird mit Brüchen; Ränge, Gleichstände und Mindestpunkte vergleichen die Brüche.
results-reckoning-break = Bei Gleichstand entscheidet: { $criteria }.
results-reckoning-note = „Zählt“ nennt, wie viele Bewertungen im Mittel stehen.
results-exact = { $exact } = { $points }
results-exact-rounded = { $exact } ≈ { $points }

## Keine Punkte
results-none-title = Keine Punkte, keine Rangfolge
results-none-market-sounding = Eine Markterkundung holt Auskünfte ein und bereitet eine Vergabe nur vor (§ 28 VgV, § 20 UVgO). Sie bewertet nicht.
results-none-information = Eine Informationsveranstaltung bewertet nicht.
results-none-no-purpose = Ohne Zweck wird nicht bewertet. Der Zweck steht unter „Vorbereiten“.
results-none-instead = Die Niederschrift enthält Ablauf und Inhalt. Was das Gremium festhält, tragen Sie rechts ein.

## Beschluss
results-resolution = Beschluss
results-resolution-sub = Mit Gründen. Er steht in der Niederschrift.
results-resolution-label = Beschluss des Gremiums
results-resolution-record = Beschluss eintragen
results-resolution-empty = Schreiben Sie den Beschluss, dann tragen Sie ihn ein.
results-resolution-changed = Geändert, noch nicht eingetragen
results-resolution-stored = Eingetragen
results-resolution-none = Es wurde kein Beschluss eingetragen.
results-resolution-signed = Gezeichnet. Ändern erst nach Rücknahme der Freigabe.
results-resolution-refused = Der Beschluss ist nicht eingetragen.
