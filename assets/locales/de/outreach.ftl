# Einladung und Gäste: was vor dem Tag geschieht. Eine Zeile wird gestrichen, nie geändert.
outreach-sub = Wer wurde wann womit eingeladen, und wer braucht was, um dabei zu sein.
outreach-part-invitations = Einladungen
outreach-part-questions = Fragen
outreach-part-notices = Hinweise Art. 13 DSGVO
outreach-part-guests = Gäste und Zugang
outreach-waits = hier ist noch etwas offen
outreach-not-read = Das Einladungsverzeichnis lässt sich gerade nicht lesen
outreach-enter = Eintragen
outreach-channel = Weg
outreach-channel-email = E-Mail
outreach-channel-letter = Brief
outreach-channel-publication = Veröffentlichung
outreach-channel-phone = Telefon
outreach-channel-in_person = Persönlich oder Aushang
outreach-on = Tag
outreach-day-missing = Der Tag fehlt. Tragen Sie ihn ein.
outreach-words = Bemerkung
outreach-words-hint = Zum Beispiel, wer sonst eingeladen ist.
outreach-words-missing = Der Text fehlt. Tragen Sie ihn ein.
outreach-erased = Text gelöscht

## Streichen
outreach-strike = Streichen
outreach-strike-name = { $name } streichen
outreach-strike-title = Eintrag streichen
outreach-strike-words = { $name }: Der Eintrag bleibt lesbar und zählt nicht mehr. Der Grund steht dabei.
outreach-struck = gestrichen
outreach-struck-why = Gestrichen: { $reason }
outreach-struck-erased = Gestrichen. Der Grund ist gelöscht.
outreach-save-strike = Streichung: { $name }

## Einladungen
outreach-add-invitation = Einladung eintragen
outreach-new-invitation = Neue Einladung
outreach-new-invitation-sub = Vorgewählt sind alle und sämtliche Unterlagen der Sitzung: gleiche Unterlagen für alle.
outreach-no-invitations = Noch keine Einladung
outreach-no-invitations-words = Tragen Sie ein, wer wann auf welchem Weg mit welchen Unterlagen eingeladen wurde. Das steht später in der Niederschrift.
outreach-to = Eingeladen
outreach-to-all = Alle { $count } Zugelassenen
outreach-to-some = Auswahl
outreach-others = Weitere Personen
outreach-papers = Unterlagen der Sitzung, die mitgingen
outreach-papers-none = Die Sitzung hat noch keine eigenen Unterlagen.
outreach-to-papers = Zu den Unterlagen
outreach-papers-named = Andere Unterlagen
outreach-papers-named-hint = Eine je Zeile, mit Namen.
outreach-nobody = Die Einladung geht an niemanden. Wählen Sie aus, wer sie bekam.
outreach-enter-for =
    { $count ->
        [one] Für 1 eintragen
       *[other] Für { $count } eintragen
    }
outreach-all-applicants =
    { $count ->
        [one] Der eine Zugelassene
       *[other] Alle { $count } Zugelassenen
    }
outreach-names-more = { $names } und { $count } weitere
outreach-and-others =
    { $count ->
        [one] 1 weitere Person
       *[other] { $count } weitere Personen
    }
outreach-invitation-of = Einladung vom { $day }
outreach-with-papers = Unterlagen: { $papers }
outreach-without-papers = Ohne Unterlagen
outreach-uninvited =
    { $count ->
        [one] 1 noch nicht eingeladen: { $names }
       *[other] { $count } noch nicht eingeladen: { $names }
    }
outreach-all-invited = Alle Zugelassenen sind eingeladen.
outreach-the-same = Alle Eingeladenen haben dieselben Unterlagen bekommen.
outreach-not-the-same = Nicht alle haben dieselben Unterlagen bekommen
outreach-not-the-same-words = Gleichbehandlung heißt gleiche Unterlagen für alle. Senden Sie nach, was fehlt, und tragen Sie es ein.
outreach-lacks = { $paper } fehlt bei: { $names }
outreach-paper-sum = { $name } (Prüfsumme { $sum } …)
outreach-send-after = Nachsenden eintragen
outreach-save-invitation = Einladung

## Fragen und Antworten
outreach-add-question = Frage eintragen
outreach-new-question = Neue Frage
outreach-no-questions = Noch keine Fragen
outreach-no-questions-words = Was vor dem Tag gefragt wird, steht hier mit der Antwort, die alle bekommen haben.
outreach-question = Frage
outreach-answer = Antwort
outreach-from = Von
outreach-from-others = andere Person oder Stelle
outreach-question-of = Frage vom { $day }
outreach-answer-of = Antwort vom { $day }
outreach-unanswered = unbeantwortet
outreach-answer-it = Beantworten
outreach-answer-again = Ergänzen
outreach-to-everybody = Alle haben die Antwort bekommen
outreach-to-everybody-hint = Was einem hilft, wissen alle: Nur dann ist es fair.
outreach-went-to-all = an alle
outreach-went-to-one = nur an die fragende Stelle
outreach-save-question = Frage
outreach-save-answer = Antwort

## Hinweise nach Art. 13 DSGVO
outreach-notices-sub = Wessen Daten verarbeitet werden, der erfährt es bei der Erhebung. Tragen Sie ein, wann der Hinweis ausgegeben wurde.
outreach-group-presenters = Vortragende
outreach-group-panel = Bewertungsgremium
outreach-group-guests = Gäste
outreach-group-count-presenters =
    { $count ->
        [one] 1 Bewerbung
       *[other] { $count } Bewerbungen
    }
outreach-group-count-panel =
    { $count ->
        [one] 1 Mitglied
       *[other] { $count } Mitglieder
    }
outreach-group-count-guests =
    { $count ->
        [one] 1 Gast
       *[other] { $count } Gäste
    }
outreach-notice-given = gegeben
outreach-notice-open = noch offen
outreach-notice-not-due = nicht nötig
outreach-add-notice = Hinweis eintragen
outreach-notice-of = Hinweis vom { $day }
outreach-save-notice = Hinweis

## Gäste und Zugang
guests-none = Noch keine Gäste
guests-none-words = Wer kommt, steht hier mit dem, was gebraucht wird: stufenloser Zugang, Induktionsanlage, Gebärdensprache.
guests-add = Gast
guests-new = Neuer Gast
guests-change = { $name } ändern
guests-count =
    { $count ->
        [one] 1 Person ist eingetragen.
       *[other] { $count } Personen sind eingetragen.
    }
guests-name = Name
guests-organisation = Stelle
guests-role = Kommt als
guests-role-guest = Gast
guests-role-presenter = Vortragende Person oder Begleitung
guests-role-panel = Mitglied des Gremiums
guests-role-staff = Mitwirkende Person
guests-for = Kommt für
guests-for-none = ohne Zuordnung
guests-needs = Wird gebraucht
guests-no-needs = nichts angegeben
guests-need-step_free = Stufenloser Zugang
guests-need-hearing_loop = Induktionsanlage
guests-need-sign_language = Gebärdensprache
guests-need-captions = Untertitel, Schriftdolmetschen
guests-need-readable_papers = Lesbare Unterlagen
guests-need-assistance = Begleitung, Assistenz
guests-need-remote = Teilnahme aus der Ferne
guests-met-room = im Raum
guests-met-arranged = geregelt
guests-met-open = noch offen
guests-needs-note = Genaueres
guests-arranged = Was geregelt ist
guests-arranged-hint = Steht hier etwas, gilt der Bedarf als erfüllt.
guests-arranged-is = Geregelt: { $arranged }
guests-private = Diese Angaben stehen in keinem Protokoll und in keiner Niederschrift. Dokumente zählen sie nur.
guests-save = Gast: { $name }
guests-no-venue = Noch ist kein Ort gewählt. Erst der Raum zeigt, welcher Bedarf erfüllt ist.
guests-no-room = { $venue }: Noch ist kein Raum gewählt.
guests-room-step-free = stufenlos
guests-room-steps = nicht stufenlos
guests-room-step-free-unknown = Stufen noch nicht geprüft
guests-room-loop = mit Induktionsanlage
guests-room-no-loop = ohne Induktionsanlage
guests-room-loop-unknown = Induktionsanlage noch nicht geprüft
guests-room-seats =
    { $count ->
        [one] 1 Platz
       *[other] { $count } Plätze
    }
guests-to-venue = Ort und Raum

## Unterlagen
papers-sub = Präsentationen und Handzettel, mit Prüfsumme. Mit der Planung werden sie festgeschrieben.
papers-rules = Was alle einreichen
papers-rules-sub = Für alle gleich: was, bis wann, wie groß.
papers-required = Einzureichen ist
papers-kind-deck = Präsentation
papers-kind-handout = Handzettel
papers-deadline = Letzter Tag
papers-limit = Größte Datei
papers-save-rules = Regeln für Unterlagen
papers-handed-in = Eingereicht
papers-drop-here = Datei wählen oder auf das Feld ziehen.
papers-choose = Datei …
papers-choose-for = Datei …: { $kind } von { $name }
papers-replace = { $name } ersetzen
papers-taking = Die Datei wird übernommen
papers-missing = fehlt
papers-late = nach Fristende
papers-none = nichts eingereicht
papers-gone = Datei fehlt im Datenordner
papers-changed = Datei wurde verändert
papers-lost =
    { $count ->
        [one] 1 Datei ist nicht mehr, wie sie kam
       *[other] { $count } Dateien sind nicht mehr, wie sie kamen
    }
papers-lost-words = Im Datenordner fehlt oder änderte sich: { $names }. Wählen Sie dieselbe Datei noch einmal, dann liegt sie wieder richtig.
papers-still-missing =
    { $count ->
        [one] 1 Datei fehlt noch: { $names }
       *[other] { $count } Dateien fehlen noch: { $names }
    }
papers-to-missing = Zur ersten Stelle
papers-no-applicants = Noch niemand zugelassen
papers-no-applicants-words = Sobald Bewerbungen zugelassen sind, hat hier jede ihren Platz für Präsentation und Handzettel.
papers-own = Unterlagen der Sitzung
papers-own-sub = Aufruf, Kriterienblatt, Anfahrt: was mit der Einladung an alle geht.
papers-own-none = Noch keine.
papers-add = Datei hinzufügen
papers-attached = { $name } ist übernommen.
papers-save-attach = Unterlage: { $name }
papers-not-taken = Diese Datei wurde nicht übernommen
papers-too-large = „{ $name }“ hat { $size } MB, genommen werden höchstens { $limit } MB. Bitten Sie um eine kleinere Fassung, zum Beispiel mit verkleinerten Bildern.
papers-pages =
    { $count ->
        [one] 1 Seite
       *[other] { $count } Seiten
    }
papers-size-mb = { $size } MB
papers-size-kb = { $size } KB
papers-not-previewable = ohne Vorschau
papers-not-previewable-words = Hier zeigen lassen sich PDF-Dateien und Bilder. Speichern Sie diese Datei und öffnen Sie sie mit ihrem Programm, oder bitten Sie um ein PDF.
papers-not-shown = Die Vorschau lässt sich nicht zeigen
papers-not-shown-pdf = Die Datei liegt sicher im Datenordner, ihre Seiten lassen sich hier aber nicht zeichnen. Speichern Sie sie und prüfen Sie, ob sie sich öffnen lässt.
papers-not-shown-picture = Die Datei liegt sicher im Datenordner, das Bild darin ist aber beschädigt. Bitten Sie um eine neue Fassung.
papers-opening = Die Datei wird geöffnet
papers-picture-alt = Bild { $name }
papers-page-alt = { $name }, Seite { $page } von { $of }
papers-page = Seite { $page } von { $of }
papers-page-before = Seite zurück
papers-page-after = Seite weiter
papers-checksum = Prüfsumme
papers-save = Speichern unter …
