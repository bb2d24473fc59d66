# Fragen, Redeliste, Maßnahmen und Textbausteine.

## Fragen
notes-questions = Fragen
notes-questions-at = Fragen zu { $number }
notes-question = Frage
notes-question-new = Frage aufnehmen
notes-question-title = Neue Frage
notes-question-change = Frage ändern
notes-question-begun = Begonnene Frage öffnen
notes-question-hint = Leer lassen für eine Wortmeldung
notes-new = Neu
notes-none = Noch keine
notes-draft = Entwurf
notes-draft-short = Entwurf
notes-open =
    { $count ->
        [one] 1 offen
       *[other] { $count } offen
    }
notes-parked =
    { $count ->
        [one] 1 zurückgestellt
       *[other] { $count } zurückgestellt
    }
notes-wish = { $name } (Wortmeldung)
notes-to = an { $name }
notes-where = zu TOP { $number } { $title }
notes-asker = Wer fragt
notes-asked = An wen
notes-take = Aufnehmen
notes-keep = Übernehmen
notes-change = Ändern
notes-earlier = Früher an die Reihe
notes-later = Später an die Reihe
notes-give-word = Wort erteilen
notes-set-answered = Beantwortet
notes-set-parked = Schriftlich
notes-set-withdrawn = Zurückgezogen
notes-set-open = Wieder offen
notes-speaks = spricht { $time }
notes-answered-after = beantwortet, { $time }
notes-is-answered = beantwortet
notes-is-parked = schriftlich
notes-is-withdrawn = zurückgezogen
notes-mark-open = offen:
notes-mark-speaking = hat das Wort:
notes-mark-parked = zurückgestellt:
notes-mark-answered = beantwortet:
notes-mark-withdrawn = zurückgezogen:
notes-turned-answered = Frage beantwortet.
notes-turned-parked = Antwort folgt schriftlich.
notes-turned-withdrawn = Frage zurückgezogen.

## Maßnahmen
notes-actions = Maßnahmen
notes-action = Maßnahme
notes-action-new = Maßnahme aufnehmen
notes-action-title = Neue Maßnahme
notes-action-change = Maßnahme ändern
notes-action-begun = Begonnene Maßnahme öffnen
notes-action-drop = Entfällt
notes-action-dropped = Maßnahme entfällt.
notes-done-of = Erledigt: { $what }
notes-what = Was ist zu tun?
notes-who = Wer
notes-who-hint = Eine Person oder eine Stelle, etwa „Dezernat 34“
notes-due = Bis wann
notes-due-example = 01.12.2026
notes-due-wrong = Diesen Tag gibt es nicht. Schreiben Sie 01.12.2026.
notes-by = bis { $day }
notes-at = TOP { $number }

## Notizen
notes-outside = nachgetragen
notes-close = Schließen
notes-summary =
    { $content ->
        [0] Nichts zum Inhalt
        [one] 1 Eintrag zum Inhalt
       *[other] { $content } Einträge zum Inhalt
    }, { $valuation ->
        [0] keiner zur Wertung
       *[other] { $valuation } zur Wertung
    }

## Tasten
notes-keys-ask = Frage aufnehmen
notes-keys-action = Maßnahme aufnehmen
notes-keys-block = Textbaustein einsetzen
notes-key-abbreviation = Kürzel

## Textbausteine: Einstellungen
blocks-title = Textbausteine
blocks-sub = Kürzel und Tab setzen die Worte in jedes Notizfeld. Mit „…“ bleibt eine Lücke zum Ausfüllen.
blocks-abbreviation = Kürzel
blocks-words = Text
blocks-row = Textbaustein { $number }
blocks-add = Textbaustein hinzufügen
blocks-remove = Entfernen: { $abbreviation }
blocks-own = Mitgelieferte wiederherstellen
blocks-wrong = Ein Kürzel ist ein Wort mit höchstens 20 Zeichen.
blocks-twice = Dieses Kürzel gibt es schon.
blocks-empty = Der Text fehlt.
blocks-none = Keine Textbausteine. Fügen Sie einen hinzu oder holen Sie die mitgelieferten zurück.

## Textbausteine: mitgeliefert
text-block-1-short = qu
text-block-1-words = Die Quelle der Zahl wird nachgereicht.
text-block-2-short = ref
text-block-2-words = Referenzen: …
text-block-3-short = kost
text-block-3-words = Kosten laut Angabe: … € einmalig, … € im Jahr.
text-block-4-short = ds
text-block-4-words = Datenschutz: Speicherort und Auftragsverarbeitung sind zu klären.
text-block-5-short = betr
text-block-5-words = Betrieb: …
text-block-6-short = schr
text-block-6-words = Die Antwort folgt schriftlich.
