# Rahmen des Fensters: Tasten, Sprache, Wege.
app-skip = Zum Inhalt
app-untitled = Ohne Titel
app-reference = Az. { $reference }
app-loading = Wird geholt
app-again = Noch einmal versuchen
app-understood = Verstanden
app-close-notice = Hinweis schließen
app-no-session = Diese Sitzung lässt sich nicht öffnen
app-to-sessions = Zu den Sitzungen

## Sprache und Darstellung
app-language = Sprache
app-theme = Darstellung
app-theme-system = System
app-theme-light = Hell
app-theme-dark = Dunkel

## Tasten
app-key-ctrl = Strg
app-key-alt = Alt
app-key-shift = Umschalt
app-key-ctrl-o = Strg O
app-group-views = Ansichten
app-group-everywhere = Überall
app-keys-this = Diese Übersicht
app-keys-region = Nächster Bereich
app-keys-leave = Abbrechen, Feld verlassen
app-keys-note = Was hier steht, gilt in der Ansicht, die gerade offen ist.
app-keys-card = Tastenkarte drucken
app-keys-rest-title = Sie schreiben gerade in einem Feld.
app-keys-rest = Solange ruhen einzelne Buchstaben und die Leertaste.
app-keys-rest-leave = verlässt das Feld, der Text bleibt.

## Zweck der Sitzung: Code aus dem Plan
app-purpose-market_sounding = Markterkundung
app-purpose-ideas_contest = Ideenwettbewerb
app-purpose-award_procedure = Vergabeverfahren
app-purpose-information = Information

## Punkte der Tagesordnung ohne eigenen Titel
app-kind-welcome = Begrüßung und Einführung
app-kind-pitch = Vortrag
app-kind-break = Pause
app-kind-deliberation = Beratung des Bewertungsgremiums
app-kind-closing = Bekanntgabe und Abschluss
app-kind-talk = Impuls
app-kind-reverse_pitch = Challenge-Vorstellung
app-kind-custom = Eigener Punkt
app-kind-short-deliberation = Beratung des Gremiums
app-kind-short-closing = Bekanntgabe, Abschluss

## Phasen des Zeitfensters
app-phase-pitch = Vortrag
app-phase-questions = Fragerunde
app-phase-scoring = Bewertung
app-phase-changeover = Wechsel
app-phase-whole = Läuft
