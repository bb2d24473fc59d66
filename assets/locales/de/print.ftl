# Drucken und Versenden: Unterlagen der Vorbereitung und Kalenderdateien.
print-title = Drucken und Versenden
print-loading = Die Unterlagen werden geholt
print-not-there = Die Unterlagen lassen sich nicht zeigen.
print-back = Zur Vorbereitung
print-documents = Unterlagen
print-actions = Sichern
print-pdf = PDF
print-ics = iCal

## Namen
print-name-agenda = Tagesordnung
print-name-run_sheet = Ablaufplan
print-name-invitation = Einladung mit Kriterienblatt
print-name-criteria = Kriterienblatt
print-name-name_cards = Tischkarten
print-name-declarations = Erklärungen zur Unbefangenheit
print-name-notice_presenters = Datenschutzhinweise: Vortragende
print-name-notice_panel = Datenschutzhinweise: Gremium
print-name-notice_guests = Datenschutzhinweise: Gäste
print-name-draw = Aushang und Protokoll der Auslosung
print-name-papers = Vorprüfung der Unterlagen
print-name-keys = Tastenkarte für die Leitung
print-name-calendar = Kalender: Veranstaltung
print-name-calendar_pitches = Kalender: Vortragszeiten

## Zustand
print-state-ready = bereit
print-state-draft = Entwurf
print-state-final = nach festgeschriebener Planung
print-why-no-agenda = die Tagesordnung ist leer
print-why-no-date = Tag und Beginn fehlen
print-why-not-scored = nach dem Zweck wird nicht bewertet
print-why-no-criteria = es gibt noch keine Kriterien
print-why-nobody = noch niemand ist eingetragen
print-why-no-panel = das Gremium ist leer
print-why-no-applicants = es gibt noch keine Bewerbungen
print-why-no-office = die veranstaltende Stelle fehlt
print-why-no-draw = die Liste ist noch nicht festgelegt
print-why-no-papers = es werden keine Unterlagen verlangt
print-not-yet = Noch nicht möglich: { $why }.
print-not-yet-words = Sobald das eingetragen ist, steht die Unterlage hier bereit.
print-way = Fehlendes eintragen
error-print-not-yet = Für diese Unterlage fehlen noch Angaben. Die Liste links sagt, welche.

## Vorschau und Sichern
print-page-alt = { $name }, Seite { $page } von { $of }, als Bild. Den Text liest das gesicherte PDF vor.
print-calendar-title = Eine Datei für den Kalender
print-calendar-words = Wer sie öffnet, hat Tag, Zeit und Ort im eigenen Kalender. Ändert sich die Planung, ersetzt die neue Datei den alten Eintrag.
print-language = Sprache der Unterlage
print-language-de = Deutsch
print-language-en = Englisch
print-language-fr = Französisch
print-for = Für wen
print-for-all = Alle in einer Datei
print-for-nobody = Allgemein, ohne Namen
print-save-pdf = Als PDF sichern …
print-save-calendar = Kalenderdatei sichern …
print-preview-of = Vorschau: { $name }
print-pdf-note = PDF/A-2a, barrierefrei nach PDF/UA-1
print-sample-note = Muster. Lassen Sie den Text von Ihrer Datenschutzstelle prüfen, bevor Sie ihn ausgeben.
print-draft-note = Auf jeder Seite steht ENTWURF, bis die Planung festgeschrieben ist.
print-next = Nächste Unterlage
print-previous = Vorige Unterlage
print-group = Drucken und Versenden

print-sub = { $count ->
    [0] Noch liegt nichts bereit
    [one] 1 Unterlage liegt bereit
   *[other] { $count } Unterlagen liegen bereit
}
print-count = { $count ->
    [one] { $state }
   *[other] { $state }, { $count } Stück
}
print-pages = { $count ->
    [one] 1 Seite
   *[other] { $count } Seiten
}
