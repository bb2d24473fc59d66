# Unterlagen der Vorbereitung, die gedruckt oder verschickt werden. Nur das Programm liest sie, keine Seite.

## Namen der Unterlagen
printed-agenda = Tagesordnung
printed-run_sheet = Ablaufplan
printed-invitation = Einladung
printed-criteria = Kriterienblatt
printed-name_cards = Tischkarten
printed-declarations = Erklärung zur Unbefangenheit
printed-notice_presenters = Datenschutzhinweise für Vortragende
printed-notice_panel = Datenschutzhinweise für das Bewertungsgremium
printed-notice_guests = Datenschutzhinweise für Gäste
printed-draw = Auslosung
printed-draw-list = Aushang zur Auslosung
printed-draw-protocol = Protokoll der Auslosung
printed-papers = Vorprüfung der Unterlagen
printed-title = { $title } – { $name }
printed-untitled = Veranstaltung ohne Titel
printed-as-of = Stand { $day }.{ $month }.{ $year }, { $clock }
printed-draft-note = Entwurf. Die Planung ist noch nicht festgeschrieben, Zeiten und Regeln können sich ändern.

## Kopf und Zeiten
printed-address = Anschrift
printed-hosts = Veranstaltet von
printed-access = Zugang
printed-step-free = stufenlos
printed-hearing-loop = Induktionsanlage
printed-track = { $name }: { $challenge }
printed-minutes = { $minutes } min
printed-agenda-number = TOP
printed-agenda-time = Zeit
printed-agenda-subject = Gegenstand
printed-agenda-length = Dauer
printed-agenda-phases = Phasen und Zeichen
printed-remote = aus der Ferne zugeschaltet
printed-remote-at = Zuschaltung: { $value }
printed-slot = Allen steht dasselbe Zeitfenster zu: { $phases }.
printed-clock-on_key = Die Uhr beginnt, wenn die Leitung das Wort erteilt.
printed-clock-first_word = Die Uhr beginnt mit dem ersten Wort des Vortrags.
printed-clock-first_slide = Die Uhr beginnt mit der ersten Folie.
printed-clock-at_planned_time = Die Uhr beginnt zur Zeit, die in der Tagesordnung steht.
printed-overtime-count_up = Ist die Zeit um, läuft die Uhr sichtbar weiter.
printed-overtime-hard_stop = Ist die Zeit um, endet das Wort.

## Ablaufplan
printed-course = Ablauf
printed-slot-heading = Zeitfenster
printed-phase = Phase
printed-marks = Zeichen { $marks } vor Ende
printed-marks-head = Zeichen vor Ende
printed-about = Aufgabe: { $value }
printed-speaks = Spricht: { $value }
printed-leads = Leitung: { $value }
printed-hard-start = fester Beginn
printed-gap = { $time } Lücke davor
printed-overlap = überschneidet sich um { $time } mit dem Punkt davor
printed-own-column = { $name }: { $value }
printed-need = { $need }: { $count }
printed-need-step_free = stufenloser Zugang
printed-need-hearing_loop = Induktionsanlage
printed-need-sign_language = Gebärdensprache
printed-need-captions = Untertitel oder Schriftdolmetschen
printed-need-readable_papers = Unterlagen in großer Schrift oder zum Vorlesen
printed-need-assistance = Begleitung oder Assistenz
printed-need-remote = Teilnahme aus der Ferne

## Kriterienblatt
printed-not-scored = Nach dem Zweck dieser Veranstaltung wird nicht bewertet.
printed-set-by = Kriterien festgelegt von
printed-set-on = Festgelegt am
printed-published-on = Bekannt gemacht am
printed-published = { $day }, { $how }
printed-origin-part = { $label }: { $value }.
printed-criteria-heading = Kriterien und Gewichte
printed-criterion = Kriterium
printed-weight-head = Gewicht
printed-weight = { $weight } %
printed-minimum = Mindestwert
printed-rules-heading = Regeln
printed-scale = Jedes Kriterium wird von { $min } bis { $max } bewertet, in Schritten von { $step }.
printed-rule-weighted-mean = Das Ergebnis ist das gewichtete Mittel aller abgegebenen Bewertungen. Eine fehlende Bewertung zählt nicht als null.
printed-reason-optional = Begründungen sind freigestellt.
printed-reason-at_extremes = Die niedrigste und die höchste Stufe werden begründet.
printed-reason-always = Jede Bewertung wird begründet.
printed-rule-minimum = Unter { $minimum } Punkten gibt es keinen Rang.
printed-rule-tie-break = Bei Gleichstand entscheidet { $criteria }, in dieser Reihenfolge. Was danach gleich ist, teilt sich den Rang.
printed-rule-no-tie-break = Bei Gleichstand teilen sich die Bewerbungen den Rang.
printed-rule-carried = Das Ergebnis der vorigen Stufe zählt { $share } %.
printed-rule-no-deduction = Für überzogene Zeit gibt es keinen Abzug.
printed-rule-deduction = Für je angefangene { $minutes } min über der Zeit werden { $points } Punkte abgezogen.
printed-rule-deduction-criterion = Für je angefangene { $minutes } min über der Zeit werden { $points } Punkte abgezogen, bekannt gemacht unter „{ $criterion }“.
printed-rule-award = Nach dem ersten Vortrag ändert sich an Kriterien, Gewichten und Regeln nichts mehr.
printed-levels-heading = Was die Stufen bedeuten
printed-level = Stufe
printed-meaning = Bedeutung
printed-paper-deck = Präsentation
printed-paper-handout = Handzettel
printed-paper-paper = Unterlage
printed-hand-in = Bitte reichen Sie ein: { $papers }.
printed-hand-in-by = Bitte reichen Sie bis { $day } ein: { $papers }.

## Einladung
printed-our-reference = Unser Zeichen
printed-contact = Auskunft gibt
printed-phone = Telefon
printed-email = E-Mail
printed-date = Datum
printed-privacy-contact = Datenschutz:
printed-letter-subject = Einladung: { $title }
printed-to-all = An alle, die sich beworben haben
printed-greeting-all = Sehr geehrte Damen und Herren,
printed-greeting = Guten Tag, { $name },
printed-you = Sie
printed-invite = wir laden { $name } ein, bei dieser Veranstaltung vorzutragen: { $title }.
printed-invite-together = gemeinsam laden { $hosts } { $name } ein, bei dieser Veranstaltung vorzutragen: { $title }.
printed-your-slot = Ihr Vortrag beginnt nach der Planung um { $clock } Uhr.
printed-order-open = Die Reihenfolge der Vorträge wird ausgelost. Wir teilen sie Ihnen mit, sobald sie feststeht.
printed-ask-needs = Bitte sagen Sie uns, wenn Sie für Ihre Teilnahme etwas brauchen, etwa stufenlosen Zugang, eine Induktionsanlage, Gebärdensprache oder Untertitel.
printed-regards = Mit freundlichen Grüßen
printed-annexes = Anlagen

## Tischkarten
printed-role-presenter = Vortrag
printed-role-staff = Veranstaltung
printed-role-guest = Gast

## Erklärungen
printed-nominated-by = Benannt von
printed-signature = Unterschrift
printed-declare = Ich erkläre für jede Bewerbung, ob ein Grund besteht, der meine unparteiische Bewertung in Frage stellt. Wer befangen ist, verlässt zu diesem Vortrag den Raum, bewertet nicht, berät nicht und stimmt nicht ab.
printed-declare-reasons = Gründe sind etwa eine Verwandtschaft, eine Beschäftigung oder ein Auftrag in den letzten drei Jahren, eine Beteiligung, ein Mandat oder eine Beratung.
printed-declare-number = Nr.
printed-declare-applicant = Bewerbung
printed-declare-free = nicht befangen
printed-declare-conflict = befangen
printed-declare-reason = Grund, kurz
printed-declare-privacy = Der Grund bleibt bei den Unterlagen zur Unbefangenheit. In die Niederschrift kommt nur, zu welchem Tagesordnungspunkt jemand befangen war.

## Datenschutzhinweise
printed-sample = Muster, bitte prüfen.
printed-sample-text = Dieser Text ersetzt keine Prüfung durch die behördliche Datenschutzstelle. Was in eckigen Klammern steht, ist noch einzutragen.
printed-fill-in = { "[" }bitte eintragen]
printed-fill-in-address = { "[" }Anschrift bitte eintragen]
printed-notice-controller = Wer verantwortlich ist
printed-notice-joint = Die genannten Stellen entscheiden gemeinsam (Art. 26 DSGVO). Das Wesentliche ihrer Vereinbarung: [bitte eintragen].
printed-notice-privacy = Wer zum Datenschutz Auskunft gibt
printed-notice-purpose = Wozu Daten verarbeitet werden
printed-notice-purpose-presenters = Um die Veranstaltung vorzubereiten, durchzuführen und in einer Niederschrift festzuhalten, und um alle Bewerbungen gleich zu behandeln.
printed-notice-purpose-panel = Um das Bewertungsgremium zu besetzen, Unbefangenheit zu prüfen, Bewertungen zu erfassen und das Ergebnis zu begründen.
printed-notice-purpose-guests = Um zur Veranstaltung einzuladen, Plätze zu vergeben und den Zugang zu sichern.
printed-notice-basis = Auf welcher Grundlage
printed-notice-basis-presenters = Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 BDSG oder dem Datenschutzgesetz des Landes [bitte prüfen].
printed-notice-basis-panel = Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 BDSG oder dem Datenschutzgesetz des Landes; bei Beschäftigten das Dienst- und Arbeitsrecht [bitte prüfen].
printed-notice-basis-guests = Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 BDSG oder dem Datenschutzgesetz des Landes; für Angaben zum Zugang Ihre Einwilligung, Art. 9 Abs. 2 Buchst. a DSGVO [bitte prüfen].
printed-notice-data = Welche Daten es sind
printed-notice-data-presenters = Name und Kontakt, Angaben zur Bewerbung, eingereichte Unterlagen, Zeiten des Vortrags, Notizen zum Inhalt; Angaben zum Zugang nur, wenn Sie sie machen.
printed-notice-data-panel = Name, Stelle und Kontakt, Erklärungen zur Unbefangenheit, Bewertungen mit Begründung, Zeichnungen.
printed-notice-data-guests = Name, Stelle und Kontakt; Angaben zum Zugang nur, wenn Sie sie machen.
printed-notice-recipients = Wer Daten erhält
printed-notice-recipients-presenters = Die veranstaltenden Stellen und das Bewertungsgremium; die Niederschrift geht in die Akte.
printed-notice-recipients-panel = Die veranstaltenden Stellen. Einzelne Bewertungen stehen nicht in der Niederschrift.
printed-notice-recipients-guests = Die veranstaltenden Stellen.
printed-notice-retention = Wie lange
printed-notice-retention-text = Solange es für die genannten Zwecke nötig ist, danach nach der Aktenordnung: [Frist bitte eintragen]. Angaben zum Zugang werden nach der Veranstaltung gelöscht.
printed-notice-retention-years = Die Akte wird nach { $years } Jahren ausgesondert [bitte prüfen]. Angaben zum Zugang werden nach der Veranstaltung gelöscht.
printed-notice-rights = Ihre Rechte
printed-notice-rights-text = Sie haben gegenüber den genannten Stellen diese Rechte:
printed-right-access = Auskunft (Art. 15 DSGVO)
printed-right-correction = Berichtigung (Art. 16 DSGVO)
printed-right-erasure = Löschung (Art. 17 DSGVO)
printed-right-restriction = Einschränkung der Verarbeitung (Art. 18 DSGVO)
printed-right-objection = Widerspruch (Art. 21 DSGVO) und Widerruf einer Einwilligung für die Zukunft (Art. 7 Abs. 3 DSGVO)
printed-right-complaint = Beschwerde bei der Aufsichtsbehörde (Art. 77 DSGVO): [bitte eintragen]
printed-notice-duty = Ob Sie Daten angeben müssen
printed-notice-duty-presenters = Ohne Namen und Angaben zur Bewerbung ist ein Vortrag nicht möglich. Es gibt keine automatisierte Entscheidung im Einzelfall (Art. 22 DSGVO).
printed-notice-duty-panel = Ohne Namen und Erklärung zur Unbefangenheit ist eine Mitwirkung im Gremium nicht möglich. Es gibt keine automatisierte Entscheidung im Einzelfall (Art. 22 DSGVO).
printed-notice-duty-guests = Sie sind dazu nicht verpflichtet. Ohne Namen können wir keinen Platz freihalten. Es gibt keine automatisierte Entscheidung im Einzelfall (Art. 22 DSGVO).

## Auslosung
printed-no-draw = Die Liste für die Auslosung ist noch nicht festgelegt.
printed-list-heading = Liste
printed-list-number = Nr.
printed-list-name = Name
printed-list-received = Eingang
printed-sorted-newest_first = neueste Bewerbung zuerst
printed-sorted-by_name = nach Namen
printed-list-note = Sortiert: { $rule }. Fest seit { $moment }.
printed-list-erased = Der Text, der die Prüfsumme ergibt, wurde nach Datenschutzrecht gelöscht; die Namen sind die heutigen.
printed-list-hash = Prüfsumme der Liste (SHA-256)
printed-rule-heading = Regel
printed-rule-digits = Mindestens zwei Personen, die weder leiten noch bewerten noch sich bewerben, rufen abwechselnd Ziffern, zusammen mindestens { $count }. Aneinandergereiht ergeben sie die Zahl.
printed-rule-pencil-divide = Die Zahl wird durch die Anzahl der offenen Namen geteilt. Der Rest ist die Nummer in der Liste, gezählt ab 0.
printed-rule-pencil-strike = Dieser Name ist der nächste. Er wird gestrichen, die Liste neu ab 0 gezählt, und mit dem Ergebnis der Teilung geht es weiter.
printed-rule-hash-block = Block i ist SHA-256 aus der Prüfsumme der Liste, der gerufenen Zahl als Ziffern und i als 8 Bytes. Seine ersten 8 Bytes sind die Zahl x.
printed-rule-hash-place = Für jeden Platz wird das nächste x durch die Anzahl der offenen Namen geteilt. Der Rest ist die Nummer in der Liste der offenen Namen, gezählt ab 0.
printed-rule-hash-fair = Ein x, mit dem vordere Namen öfter kämen, wird ausgelassen.
printed-rule-lots = Die Lose werden vor aller Augen von Hand gezogen; mindestens zwei Personen sehen zu.
printed-calls-heading = Gerufene Ziffern
printed-call-name = Name
printed-call-organisation = Stelle
printed-call-digits = Ziffern
printed-watched = hat zugesehen
printed-number = Zahl
printed-held-at = Ausgelost
printed-callers-free = Wer gerufen oder zugesehen hat, leitet nicht, bewertet nicht und bewirbt sich nicht.
printed-repeated = Wiederholt, { $count } Auslosung vorher. Begründung: { $reason }
printed-order-heading = Reihenfolge
printed-order-doubt = Die Rechnung ergibt nicht die Reihenfolge, die im Änderungsprotokoll steht. Bitte klären, bevor die Reihenfolge gilt.
printed-sum-place = Platz
printed-sum-sum = Rechnung
printed-sum-rest = Rest
printed-sum-name = Name
printed-last-name = letzter Name
printed-hash-sum = Block { $counter }: { $x } : { $open }
printed-recompute-heading = Nachrechnen
printed-recompute-list = Die Prüfsumme ist SHA-256 über die Liste als Text in UTF-8: je Name eine Zeile aus Nummer, Tabulator, Name, Tabulator, Eingang als JJJJ-MM-TT oder nichts, Zeilenende (LF).
printed-recompute-script = Das Skript „recompute.mjs“ aus dem Quelltext von Pitchpult rechnet Prüfsumme und Reihenfolge unabhängig vom Programm nach.
printed-caller = hat Ziffern gerufen
printed-witness = hat zugesehen

## Vorprüfung
printed-deadline = Frist
printed-papers-required = Verlangte Unterlagen
printed-papers-own = Unterlagen der Veranstaltung
printed-missing = fehlt
printed-there = da seit { $day }
printed-late = zu spät, { $day }
printed-kilobytes = { $size } KB
printed-megabytes = { $size } MB
printed-paper-name = Name
printed-paper-pages-head = Seiten
printed-paper-size = Größe
printed-paper-received = Eingang

## Kalender
printed-calendar-pitch = Vortrag { $name }: { $title }
printed-calendar-remote = Zuschaltung: { $link }

## Dateinamen
printed-file-agenda = Tagesordnung
printed-file-run_sheet = Ablaufplan
printed-file-invitation = Einladung
printed-file-criteria = Kriterienblatt
printed-file-name_cards = Tischkarten
printed-file-declarations = Unbefangenheit
printed-file-notice_presenters = Datenschutz-Vortragende
printed-file-notice_panel = Datenschutz-Gremium
printed-file-notice_guests = Datenschutz-Gaeste
printed-file-draw = Auslosung
printed-file-papers = Vorpruefung
printed-file-calendar = Termin
printed-file-calendar_pitches = Vortragszeiten

printed-papers-missing = { $count ->
    [0] Es fehlt nichts.
    [one] Eine Unterlage fehlt oder kam zu spät.
   *[other] { $count } Unterlagen fehlen oder kamen zu spät.
}
printed-pages = { $count ->
    [one] { $count } Seite
   *[other] { $count } Seiten
}
