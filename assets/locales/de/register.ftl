# Verzeichnisse: Bewerbungen, Personen, Stellen, Räume, Challenges.
register-new = Neu
register-further = Weitere zeigen
register-kind = Art
register-all-kinds = alle fünf
register-kind-start_up = Start-up
register-kind-team = Team
register-kind-association = Verein
register-kind-person = Person
register-kind-authority = Behörde
register-sector-none = keine Angabe
register-sector-administration = Verwaltung
register-sector-business = Wirtschaft
register-sector-research = Wissenschaft
register-sector-civil_society = Zivilgesellschaft
register-unit-referat = Referat
register-unit-dezernat = Dezernat
register-unit-amt = Amt
register-unit-fachbereich = Fachbereich
register-unit-abteilung = Abteilung

## Listen
register-search-applicants = Name, Ort oder E-Mail
register-search-people = Name oder Organisation
register-search-offices = Name der Stelle
register-search-venues = Haus, Anschrift oder Raum
register-search-challenges = Titel oder Problem
register-searching = Im Verzeichnis suchen
register-count =
    { $count ->
        [0] kein Eintrag
        [one] 1 Eintrag
       *[other] { $count } Einträge, A – Z
    }
register-count-more = mehr als { $count } Einträge
register-sessions =
    { $count ->
        [one] 1 Sitzung
       *[other] { $count } Sitzungen
    }
register-no-session = in keiner Sitzung
register-rooms =
    { $count ->
        [0] kein Raum
        [one] 1 Raum
       *[other] { $count } Räume
    }
register-until = Frist { $day }
register-perhaps-short = vielleicht doppelt
register-being-typed = wird gerade bearbeitet
register-nothing-found = Dazu gibt es keinen Eintrag. Nehmen Sie weniger Buchstaben oder eine andere Art.
register-empty-applicants = Hier steht, wer sich bewirbt. Einträge kommen aus Ihren Listen oder von Hand.
register-empty-people = Hier stehen die Menschen Ihrer Sitzungen: Vorsitz, Protokollführung, Jury.
register-empty-offices = Hier stehen die Stellen, die Sitzungen veranstalten.
register-empty-venues = Hier stehen die Häuser und Räume, in denen Sitzungen stattfinden.
register-empty-challenges = Hier stehen die Probleme, für die Stellen Lösungen suchen.

## Ein Eintrag
register-list = Liste: { $name }
register-entry = Eintrag
register-care = Was Pflege braucht
register-care-note = Hier steht, was an einem Eintrag Pflege braucht: vielleicht doppelt, Aufbewahrung, Offenes.
register-choose-applicants = Welche Bewerbung?
register-choose-people = Welche Person?
register-choose-offices = Welche Stelle?
register-choose-venues = Welches Haus?
register-choose-challenges = Welche Challenge?
register-about-applicants = Wählen Sie links einen Eintrag. Er gilt für alle Sitzungen: Was hier berichtigt wird, stimmt überall.
register-about-people = Wählen Sie links einen Eintrag. Ein berichtigter Name stimmt danach in jeder Sitzung.
register-about-offices = Wählen Sie links einen Eintrag. Briefkopf, Logo und Datenschutz-Kontakt stehen danach auf jedem Druckstück der Stelle.
register-about-venues = Wählen Sie links einen Eintrag. Die Prüfliste vergleicht die Räume mit dem, was Gäste brauchen.
register-about-challenges = Wählen Sie links einen Eintrag. Eine Challenge kann in mehreren Sitzungen vorkommen.
register-new-applicants = Neue Bewerbung
register-new-people = Neue Person
register-new-offices = Neue Stelle
register-new-venues = Neues Haus
register-new-challenges = Neue Challenge
register-not-there = Diesen Eintrag gibt es nicht
register-edit = Bearbeiten
register-form-sub = Gilt nach dem Speichern in allen Sitzungen.
register-typing-note = Sie bearbeiten diesen Eintrag. Was Sie tippen, bleibt stehen, auch wenn Sie zwischendurch woanders nachsehen.
register-store = Speichern
register-key-store = Strg S
register-cancel = Abbrechen
register-undo = Rückgängig
register-thrown-away = Die Änderungen sind verworfen.
register-save = „{ $name }“
register-not-stored = Noch nicht gespeichert
register-changed-elsewhere = Ein anderes Fenster hat diesen Eintrag inzwischen geändert
register-taken-over = Von dort übernommen: { $fields }.
register-both-changed = Von beiden geändert, hier steht Ihre Angabe: { $fields }.
register-look-and-store = Was Sie getippt haben, steht noch da. Prüfen Sie die Angaben und speichern Sie noch einmal.

## Felder
register-field-kind = Art
register-field-name = Name
register-field-place = Sitz
register-field-presenter = Vortragende Person
register-field-email = E-Mail
register-field-phone = Telefon
register-field-description = Worum es geht
register-field-website = Webseite
register-field-reference = Nummer
register-field-received = Eingang
register-field-amount = Summe in Euro
register-field-founded = Gegründet
register-field-proof = Nachweis
register-field-sector = Bereich
register-field-branch = Branche
register-field-size = Größe
register-field-prior = Vorbefassung
register-field-contacts = Weitere Kontakte
register-field-hold = Löschsperre
register-field-organisation = Organisation
register-field-role = Funktion
register-field-office = Stelle
register-field-unit_label = Einheiten heißen
register-field-address = Anschrift
register-field-privacy_contact = Datenschutz-Kontakt
register-field-logo_alt = Was das Logo zeigt
register-field-logo = Logo
register-field-rooms = Räume
register-field-title = Titel
register-field-owner = Bedarfsträger
register-field-speaker = Wer sie vorstellt
register-field-problem = Problem
register-field-call = Aufruf
register-field-deadline = Bewerbungsfrist
register-part-entry = Grunddaten
register-part-contact = Kontakt
register-part-application = Bewerbung
register-part-letterhead = Briefkopf
register-name-hint = Voller Name mit Rechtsform, wie er in der Niederschrift steht.
register-person-hint = Mit Titel, wie er in der Niederschrift steht.
register-office-hint = Aus dem Verzeichnis oder neu.
register-office-name-hint = Voller amtlicher Name.
register-venue-hint = Name des Hauses, oder des Raums, wenn es nur einen gibt.
register-founded-example = Jahr oder TT.MM.JJJJ
register-founded-fault = Das ist weder ein Jahr noch ein Tag. Schreiben Sie 2023 oder 17.02.2023.
register-proof-example = HRB 12345, liegt vor
register-day-example = TT.MM.JJJJ
register-day-fault = Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel 24.11.2026.
register-call-hint = Wo und wie er veröffentlicht ist.
register-people-count =
    { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    }
register-euro = { $amount } €
register-amount = Summe
register-size-unit = Personen
register-contact = Kontakt
register-contact-add = Kontakt hinzufügen
register-contact-remove = Kontakt entfernen: { $name }
register-only-name = Bisher ist nur der Name bekannt.
register-only-title = Bisher ist nur der Titel bekannt.
register-nothing-yet = Noch nichts eingetragen.

## Sitzungen einer Bewerbung
register-history = Sitzungen
register-no-history = Noch in keiner Sitzung. „In Sitzung aufnehmen“ steht rechts unten.
register-first-time = Erstmals dabei
register-first-yes = ja
register-first-no = nein, zum { $count }. Mal
register-no-day = ohne Tag
register-no-purpose = Zweck offen
register-item = TOP { $number }, { $state }
register-state-planned = vorgesehen
register-state-pitched = vorgetragen
register-state-not_pitched = nicht vorgetragen
register-no-ranking = ohne Rangfolge
register-rank = Rang { $rank }
register-invited = Eingeladen am { $day }
register-invited-with = mit denselben Unterlagen wie alle { $count }
register-channel-email = per E-Mail
register-channel-letter = per Brief
register-channel-publication = durch Veröffentlichung
register-channel-phone = am Telefon
register-channel-in_person = persönlich
register-look = Ansehen

## Vorbefassung und Löschsperre
register-prior-law = § 7 VgV, § 5 UVgO
register-prior-sub = Hat diese Bewerbung an der Vorbereitung dessen mitgewirkt, was jetzt gefragt ist? § 7 VgV, § 5 UVgO.
register-prior-unasked = Noch nicht erfragt.
register-prior-none = Nein, keine Vorbefassung.
register-prior-yes = Ja.
register-prior-remedy = Ausgleich:
register-prior-no-remedy = Der Ausgleich für die anderen fehlt noch.
register-prior-choice-unasked = noch nicht erfragt
register-prior-choice-none = nein
register-prior-choice-involved = ja
register-prior-what = Woran, und wann
register-prior-remedy-label = Ausgleich
register-prior-remedy-hint = Was dafür sorgt, dass die anderen keinen Nachteil haben.
register-hold = Löschsperre
register-hold-on = Löschsperre
register-hold-choice = Die Daten dürfen nicht gelöscht werden
register-hold-hint = Solange ein Verfahren sie braucht.
register-hold-why = Welches Verfahren hält sie fest

## Stellen und Räume
register-logo = Logo
register-logo-sub = PNG oder JPEG, höchstens 1 MB.
register-logo-choose = Logo wählen …
register-logo-other = Anderes Logo …
register-logo-remove = Logo entfernen
register-logo-alt-hint = Für alle, die es nicht sehen. Zum Beispiel: Wappen der Stadt Musterstadt.
register-logo-not-taken = Das Logo ist nicht übernommen
register-logo-gone = Die Datei des Logos fehlt im Datenordner. Wählen Sie das Logo noch einmal.
register-no-letterhead = Noch kein Briefkopf. Druckstücke tragen dann nur den Namen.
register-privacy-sub = Steht in den Hinweisen nach Art. 13 DSGVO.
register-privacy-example = datenschutz@musterstadt.example
register-no-privacy = Noch nicht eingetragen. Die Hinweise nach Art. 13 DSGVO brauchen ihn.
register-no-address = Noch keine Anschrift.
register-no-rooms = Noch keine Räume eingetragen.
register-room = Raum
register-room-number = Raum { $number }
register-room-name = Name oder Nummer
register-room-seats = Plätze
register-room-step_free = Stufenlos
register-room-hearing_loop = Höranlage
register-room-screens = Bildschirme
register-room-note = Was man sonst wissen muss
register-room-add = Raum hinzufügen
register-room-remove = Raum entfernen: { $name }
register-not-looked = nicht geprüft
register-yes = ja
register-no = nein

## Pflege
register-perhaps = Vielleicht doppelt
register-compare = Vergleichen …
register-not-same = Nicht dieselbe
register-like-same_email = gleiche E-Mail-Adresse
register-like-same_phone = gleiche Telefonnummer
register-like-same_website = gleiche Webseite
register-like-same_name = gleicher Name
register-like-other_legal_form = gleicher Name, andere Rechtsform
register-like-same_domain = gleiche Internet-Domain
register-like-same_place = gleicher Ort
register-like-same_organisation = gleiche Organisation
register-like-other = ähnliche Angaben
register-retention = Aufbewahrung
register-delete-on = Löschen am { $day }
register-delete-note =
    { $years ->
        [one] 1 Jahr nach der letzten Sitzung
       *[other] { $years } Jahre nach der letzten Sitzung
    }
register-no-deletion = Noch kein Löschtag
register-no-deletion-note =
    { $years ->
        [one] 1 Jahr nach der ersten Sitzung mit Tag
       *[other] { $years } Jahre nach der letzten Sitzung, die einen Tag hat
    }
register-no-hold = Keine Löschsperre
register-no-hold-note = Kein Verfahren hält die Daten fest
register-named =
    { $count ->
        [0] Keine Person genannt
        [one] 1 Person genannt
       *[other] { $count } Personen genannt
    }
register-named-note = Vortragende und Kontakte
register-open = Offen
register-nothing-open = Nichts offen
register-open-prior = Vorbefassung erfragen
register-open-why-prior = Die Prüfliste fragt danach
register-open-remedy = Ausgleich eintragen
register-open-why-remedy = Damit die anderen keinen Nachteil haben
register-open-contact = Kontakt eintragen
register-open-why-contact = Ohne ihn ist keine Einladung möglich
register-open-proof = Nachweis der Gründung eintragen
register-open-why-proof = Registerauszug oder Gründungsurkunde
register-open-email = E-Mail eintragen
register-open-why-email = Für Einladung und Hinweise
register-open-organisation = Organisation eintragen
register-open-why-organisation = Sie steht in der Niederschrift
register-open-privacy = Datenschutz-Kontakt eintragen
register-open-why-privacy = Für die Hinweise nach Art. 13 DSGVO
register-open-letterhead = Anschrift eintragen
register-open-why-letterhead = Für den Briefkopf der Einladung
register-open-alt = Logo in Worten beschreiben
register-open-why-alt = Für alle, die es nicht sehen
register-open-rooms = Räume eintragen
register-open-why-rooms = Die Sitzung braucht einen Raum
register-open-seats = Plätze zählen
register-open-why-seats = Damit alle Gäste sitzen
register-open-access = Zugang und Höranlage prüfen
register-open-why-access = Die Prüfliste vergleicht sie mit dem Bedarf der Gäste
register-open-owner = Bedarfsträger eintragen
register-open-why-owner = Wer das Problem hat
register-open-problem = Problem beschreiben
register-open-why-problem = Ohne Problem keine Lösung
register-open-call = Aufruf eintragen
register-open-why-call = Wo und wie er veröffentlicht ist
register-open-deadline = Bewerbungsfrist eintragen
register-open-why-deadline = Für alle dieselbe

## Zusammenführen
register-compare-title = Sind das dieselben?
register-in-common = Gemeinsam:
register-compare-field = Angabe
register-compare-result = Danach
register-kept-of-both = bleibt von beiden
register-preview = Vorschau. Es gilt noch nichts.
register-sessions-move =
    { $count ->
        [0] Alle Sitzungen zeigen schon „{ $name }“.
        [one] 1 Sitzung zeigt danach diesen Eintrag statt des anderen:
       *[other] { $count } Sitzungen zeigen danach diesen Eintrag statt des anderen:
    }
register-twice = Beide sind zugelassen in: { $sessions }. Dort stehen sie danach zweimal. Solange die Planung offen ist, nehmen Sie dort einen Platz heraus.
register-merge = Zusammenführen
register-merge-note = Lässt sich später rückgängig machen.
register-not-merged = Es ist nichts zusammengeführt
register-save-merge = Zusammenführen mit „{ $name }“
register-save-not-same = Nicht dieselbe: „{ $name }“
register-save-part = Trennen von „{ $name }“
register-merged = „{ $name }“ ist jetzt Teil dieses Eintrags.
register-parted = Beide Einträge stehen wieder so da wie vor dem Zusammenführen.
register-noted-not-same = Gemerkt: „{ $name }“ ist nicht dieselbe. Pitchpult fragt nicht wieder.
register-merges = Zusammengeführt
register-merged-on = am { $day }
register-part = Rückgängig
register-part-note = Beide werden wieder, was sie vorher waren. Spätere Änderungen an diesem Eintrag gehen dabei verloren.
register-part-later = Zuerst das spätere Zusammenführen rückgängig machen.

## In eine Sitzung
register-admit = In Sitzung aufnehmen …
register-admit-title = In Sitzung aufnehmen
register-admit-here = Aufnehmen
register-admit-into = Aufnehmen in „{ $title }“
register-admit-none = Keine Sitzung ist offen: Festgeschriebene Planungen ändern sich nicht mehr. Legen Sie unter „Sitzungen“ eine neue an.
register-admitted-already = schon dabei
register-admitted-count =
    { $count ->
        [0] noch niemand dabei
        [one] 1 dabei
       *[other] { $count } dabei
    }
register-admitted = In „{ $title }“ aufgenommen.
register-save-admit = Aufnahme von „{ $name }“
register-to-session = Zur Sitzung
