# Dokumente: Ergebnisprotokoll und Ergebnistabelle.

report-minutes = Ergebnisprotokoll
report-minutes-title = { $title } – Ergebnisprotokoll
report-file-reference = Az. { $reference }
report-draft = Entwurf
report-draft-stamp = ENTWURF
report-draft-note = Entwurf. Gültig wird diese Niederschrift, wenn Vorsitz und Protokollführung gezeichnet haben.
report-draft-note-together = Entwurf. Gültig wird diese Niederschrift, wenn alle gezeichnet haben, die unten stehen.
report-page = Seite { $page } von { $pages }
report-version = Fassung { $hash }
report-list = { $first } und { $last }

report-purpose = Zweck: { $purpose }.
report-purpose-footer-market_sounding = Zweck: Markterkundung, kein Vergabeverfahren
report-purpose-footer-ideas_contest = Zweck: Ideenwettbewerb, kein Vergabeverfahren
report-purpose-footer-award_procedure = Zweck: Vergabeverfahren
report-purpose-footer-information = Zweck: Information
report-purpose-footer-open = Zweck: noch nicht festgelegt
report-purpose-name-market_sounding = Markterkundung
report-purpose-name-ideas_contest = Ideenwettbewerb
report-purpose-name-award_procedure = Vergabeverfahren
report-purpose-name-information = Information
report-purpose-name-open = noch nicht festgelegt
report-purpose-text-market_sounding = Markterkundung nach § 28 VgV und § 20 UVgO. Es wird kein Auftrag vergeben und keine Rangfolge gebildet.
report-purpose-text-ideas_contest = Diese Veranstaltung ist kein Vergabeverfahren. Aus der Rangfolge entsteht kein Anspruch auf einen Auftrag.
report-purpose-text-award_procedure = Die Vorträge sind Teil eines Vergabeverfahrens. Bewertet wird allein nach der festgeschriebenen Fassung.
report-purpose-text-information = Diese Veranstaltung dient der Information. Bewertet wird nicht.
report-purpose-text-open = Der Zweck muss festgelegt sein, bevor die Planung festgeschrieben wird.

report-fact-day = Tag
report-fact-time = Beginn und Ende
report-fact-planned = Geplant
report-fact-venue = Ort
report-fact-chair = Vorsitz
report-fact-minute-taker = Protokoll
report-fact-order = Reihenfolge
report-order-tracks = ausgelost, { $count } Auslosungen
report-order-lots = ausgelost, von Hand
report-order-number = ausgelost, Zahl { $number }
report-fact-co-hosts = Mitveranstaltet
report-time-span = { $from } – { $to } Uhr
report-time-from = ab { $from } Uhr
report-moment = { $date }, { $clock } Uhr

report-panel = Bewertungsgremium
report-panel-name = Name
report-panel-organisation = Stelle
report-panel-sector = Bereich
report-panel-impartiality = Unbefangenheit
report-nominated-by = benannt von { $office }
report-sector-administration = Verwaltung
report-sector-business = Wirtschaft
report-sector-research = Wissenschaft
report-sector-civil_society = Zivilgesellschaft
report-declared-all = alle erklärt
report-declared-open = nicht vollständig erklärt
report-recused-items = befangen zu TOP { $items }
report-recused-by = { $name } war zu TOP { $item } wegen Befangenheit ausgeschlossen, angeordnet durch { $by }.

report-before = Vor der Veranstaltung
report-invitations = Einladungen
report-before-day = Tag
report-before-channel = Weg
report-before-invited = An
report-before-papers = Unterlagen
report-invited = { $count } eingeladen
report-invited-others = { $count } weitere
report-papers-same = Alle erhielten dieselben Unterlagen.
report-papers-differ = Nicht alle Einladungen enthielten dieselben Unterlagen.
report-channel-email = E-Mail
report-channel-letter = Brief
report-channel-publication = Veröffentlichung
report-channel-phone = Telefon
report-channel-in_person = persönlich oder als Aushang
report-questions = Fragen und Antworten
report-asked = Frage, { $day }
report-answered-all = Antwort an alle, { $day }, { $channel }
report-answered-one = Antwort, nicht an alle, { $day }, { $channel }
report-unanswered = Diese Frage blieb ohne Antwort.
report-notices = Hinweise nach Art. 13 DSGVO
report-group-presenters = Vortragende
report-group-panel = Bewertungsgremium
report-group-guests = Gäste
report-noticed = { $day }, { $channel }

report-draws = Auslosung
report-draw-pencil = Ausgelost am { $moment } mit der Zahl { $number }, gerufen von { $callers }. Regel: Zahl durch die Anzahl der offenen Namen teilen; der Rest ist die Nummer in der Liste; Namen streichen, Liste neu ab 0 zählen, mit dem Ergebnis weiterrechnen.
report-draw-hash = Ausgelost am { $moment } mit der Zahl { $number }, gerufen von { $callers }. Regel: SHA-256 aus Prüfsumme der Liste, Zahl und Nummer des Blocks; die ersten 8 Bytes durch die Anzahl der offenen Namen teilen; der Rest ist die Nummer in der Liste der offenen Namen.
report-draw-lots = Ausgelost am { $moment } mit Losen von Hand. Zugesehen haben { $callers }.
report-draw-caller = { $name } ({ $digits })
report-draw-once = Wiederholt wurde nicht.
report-draw-list = Liste, { $rule }
report-draw-fixed = Liste fest seit { $moment }

report-waivers = Offen gelassene Punkte
report-waiver-point = Punkt
report-waiver-reason = Begründung
report-point-draw = Auslosung der Reihenfolge
report-point-papers = Unterlagen vollständig
report-point-agenda-times = Zeiten ohne Überschneidung
report-point-criteria-published = Kriterien bekannt gemacht
report-point-notices = Hinweise nach Art. 13 DSGVO gegeben
report-point-access = Zugang für alle gesichert

report-course = Ablauf
report-course-number = TOP
report-course-subject = Gegenstand
report-course-planned = Plan
report-course-actual = Ist
report-course-speaking = Redezeit
report-kind-welcome = Begrüßung und Einführung
report-kind-pitch = Vortrag
report-kind-break = Pause
report-kind-deliberation = Beratung des Bewertungsgremiums
report-kind-closing = Bekanntgabe und Abschluss
report-kind-custom = Weiterer Punkt
report-kind-reverse_pitch = Vorstellung einer Aufgabe
report-kind-talk = Vortrag eines Gastes
report-not-public = nicht öffentlich
report-not-called = nicht aufgerufen
report-overrun = Redezeit um { $time } überzogen
report-time-added = Leitung gab { $time } Redezeit dazu
report-time-taken = Leitung kürzte die Redezeit um { $time }
report-paused = { $time } angehalten
report-recused-here = { $names } befangen, ohne Bewertung
report-wall-clock = nach der Uhr des Rechners gemessen (Neustart)
report-slot = Allen stand dasselbe Zeitfenster zu: { $phases }.
report-slot-minutes = { $minutes } min { $phase }
report-phase-pitch = Vortrag
report-phase-questions = Fragerunde
report-phase-scoring = Bewertung
report-phase-changeover = Wechsel
report-phase-whole = Dauer

report-notes = Inhalt
report-notes-item = TOP { $number } { $title }
report-note-erased = Text nach Datenschutzrecht gelöscht

report-result = Offizielles Ergebnis
report-no-ranking-market_sounding = Eine Markterkundung nach § 28 VgV und § 20 UVgO dient nicht der Vergabe. Deshalb gibt es weder Punkte noch eine Rangfolge.
report-no-ranking-information = Die Veranstaltung diente der Information. Deshalb gibt es weder Punkte noch eine Rangfolge.
report-result-open = Die Bewertung ist noch nicht geschlossen. Deshalb gibt es noch kein Ergebnis.
report-rule-weighted_mean = Gewichtetes Mittel der abgegebenen Bewertungen, Skala { $min } bis { $max }.
report-rule-weights = Gewichte: { $weights }.
report-rule-weight = { $criterion } { $weight } %
report-rule-carried = Das Ergebnis der vorigen Stufe zählt mit { $weight } %, das eigene Mittel mit dem Rest.
report-rule-deduction = Je angefangene { $seconds } s über der Redezeit werden { $points } Punkte abgezogen, nie unter den niedrigsten Wert der Skala.
report-rule-minimum = Mindestpunktzahl { $minimum }.
report-rule-criterion-minimum = Mindestens { $minimum } bei „{ $criterion }“.
report-rule-tie-break = Bei Gleichstand entscheidet { $criteria }.
report-rule-ballots = Abgegeben wurden { $counted } von { $possible } Bewertungen.
report-result-rank = Rang
report-result-name = Bewerbung
report-result-points = Punkte, { $min } bis { $max }
report-result-ballots = Anzahl
report-result-remark = Bemerkung
report-no-rank = –
report-no-points = –
report-bar = Balken: { $points } auf der Skala { $min } bis { $max }
report-bar-below = Schraffierter Balken: { $points } auf der Skala { $min } bis { $max }, ohne Rang
report-remark-shared = Rang geteilt
report-remark-tie-break = Stichentscheid „{ $criterion }“
report-remark-no-ballot = keine Bewertung
report-remark-below-total = unter Mindestwert
report-remark-below-criterion = unter Mindestwert „{ $criterion }“
report-remark-recused = { $count } befangen
report-remark-missing = { $count ->
    [one] { $count } Bewertung fehlt
   *[other] { $count } Bewertungen fehlen
}
report-legend-dashed = Gestrichelt: Mindestpunktzahl { $minimum }.
report-legend-hatched = Schraffiert: ohne Rang.
report-legend-carried = Aus der vorigen Stufe: { $points }.
report-legend-deducted = Abzug wegen Überziehung: { $points }.
report-legend-shared = { $count ->
    [2] Rang { $rank } ist geteilt ({ $names }), Rang { $gone } entfällt.
   *[other] Rang { $rank } ist geteilt ({ $names }), die Ränge { $gone } entfallen.
}
report-legend-recused = { $count ->
    [one] { $name }: eine Bewertung entfällt wegen Befangenheit.
   *[other] { $name }: { $count } Bewertungen entfallen wegen Befangenheit.
}
report-legend-missing = { $count ->
    [one] { $name }: eine Bewertung fehlt.
   *[other] { $name }: { $count } Bewertungen fehlen.
}

report-resolution = Beschluss des Bewertungsgremiums

report-evidence = Nachweise
report-evidence-frozen = Festgeschriebene Fassung
report-evidence-log = Änderungsprotokoll bis Eintrag { $seq }
report-evidence-moment = { $day }.{ $month }.{ $year }, { $clock } Uhr
report-missing-character = ▯ steht für ein Zeichen, das die Schrift dieses Dokuments nicht hat.

report-signature-chair = Vorsitz
report-signature-minute_taker = Protokollführung
report-signature-for = für { $office }
report-signature-open = { $role } · Ort, Datum
report-signature-signed = { $place }, { $moment }
report-signature-mark = elektronisch gezeichnet

report-csv-rank = Rang
report-csv-name = Bewerbung
report-csv-points = Punkte
report-csv-numerator = Punkte als Bruch: Zähler
report-csv-denominator = Punkte als Bruch: Nenner
report-csv-counted = Gezählte Bewertungen
report-csv-recused = Befangen
report-csv-missing = Fehlende Bewertungen
report-csv-remark = Bemerkung
report-csv-criterion = Mittel: { $criterion }
report-csv-own = Eigenes Mittel
report-csv-carried = Vorstufe
report-csv-deducted = Abzug

report-file-minutes = Ergebnisprotokoll
report-file-results = Ergebnis
report-file-results-rfc = Ergebnis-RFC-4180
report-file-draft = Entwurf

report-date = { $day }. { $month } { $year }
report-weekday-date = { $weekday }, { $date }
report-weekday-1 = Montag
report-weekday-2 = Dienstag
report-weekday-3 = Mittwoch
report-weekday-4 = Donnerstag
report-weekday-5 = Freitag
report-weekday-6 = Samstag
report-weekday-7 = Sonntag
report-month-1 = Januar
report-month-2 = Februar
report-month-3 = März
report-month-4 = April
report-month-5 = Mai
report-month-6 = Juni
report-month-7 = Juli
report-month-8 = August
report-month-9 = September
report-month-10 = Oktober
report-month-11 = November
report-month-12 = Dezember

# Attendance
report-attendance = Anwesenheit
report-also-there = Anwesend außerdem: { $who }.
report-presenters = { $count ->
    [one] 1 Vortragende Person
   *[other] { $count } Vortragende
}
report-presenters-of = { report-presenters } { $heard ->
    [one] von einem Start-up
   *[other] von { $heard } Start-ups
}
report-staff = { $count ->
    [one] 1 Person der Veranstalter
   *[other] { $count } Personen der Veranstalter
}
report-guests = { $count ->
    [one] 1 Gast
   *[other] { $count } Gäste
}
report-voluntary = Gäste nach freiwilliger Angabe: { $counts }.
report-voluntary-hidden = Bei der freiwilligen Angabe nicht ausgewiesen, damit niemand erkennbar ist, der zu einer Gruppe unter fünf Personen gehört: { $sectors }.
report-recorded-from = Anwesenheit erst ab { $at } erfasst: { $names }.
report-absent = Nicht im Raum: { $who }.
report-absent-recused = { $name } { $span } (befangen zu TOP { $item })
report-went-out = { $name } hat den Raum verlassen, { $spans }
report-from-clock = ab { $from }
report-until-clock = bis { $to }
report-all-the-time = die ganze Zeit
report-noted-later = { $span } (nachgetragen { $at })
report-name-erased = Name gelöscht

## Offene Fragen und Maßnahmen
report-note-at = { $phase } { $time }
report-note-clock = { $time } Uhr
report-open = Offene Fragen
report-open-number = TOP
report-open-text = Frage
report-open-asker = Gefragt von
report-open-answer = Antwort
report-open-asked = an { $name }
report-open-in-writing = folgt schriftlich
report-open-left = offen geblieben
report-actions = Maßnahmen
report-action-what = Was
report-action-who = Wer
report-action-due = Bis wann
report-action-at = { $what } (TOP { $number })
report-action-done = erledigt
report-action-no-day = ohne Termin
# A pattern of chrono: day, month, year in figures.
report-action-day = %d.%m.%Y
