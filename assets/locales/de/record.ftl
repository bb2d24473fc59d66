# Niederschrift: Unterlagen, Vorschau, Freigabe, Siegel.

record-loading = Die Niederschrift wird geholt
record-not-there = Die Niederschrift lässt sich nicht öffnen.
record-title = Niederschrift
record-sub =
    { $count ->
        [one] 1 Unterlage
       *[other] { $count } Unterlagen
    }
record-documents = Unterlagen
record-right = Offene Punkte und Freigabe
record-cancel = Abbrechen

## Unterlagen
record-minutes = Ergebnisprotokoll
record-csv = Ergebnisse als CSV
record-csv-german = Ergebnisse für Excel
record-final = vollständig
record-draft = Entwurf
record-state-pages =
    { $count ->
        [one] { $state }, 1 Seite
       *[other] { $state }, { $count } Seiten
    }
record-why-scoring-open = nach dem Schließen der Bewertung
record-why-no-ranking = der Zweck kennt keine Punkte
record-save-named = { $name }: Speichern …
record-save = Speichern …
record-pdf = PDF
record-state-dialect = { $state }, Dezimalpunkt
record-state-dialect-german = { $state }, Dezimalkomma
record-outside = Bleibt draußen
record-outside-words = Einzelbewertungen und Wertungsnotizen. Sie gehören nicht in diese Akte.

## Vorschau
record-page-alt = Ergebnisprotokoll, Seite { $page } von { $of }, als Bild. Den Text liest das gespeicherte PDF vor.
record-page-alt-draft = Entwurf des Ergebnisprotokolls, Seite { $page } von { $of }, als Bild. Den Text liest das gespeicherte PDF vor.

## Noch offen
record-open = Noch offen
record-open-not-frozen = Die Planung ist nicht festgeschrieben
record-open-not-frozen-words = Zeichnen lässt sich erst, was festgeschrieben und durchgeführt ist.
record-open-run = Die Veranstaltung läuft noch
record-open-run-words = Gezeichnet wird nach dem letzten Tagesordnungspunkt.
record-open-scoring = Die Bewertung ist offen
record-open-scoring-words = Mit dem Schließen kommt das Ergebnis in die Niederschrift.
record-open-unreadable = Ein Eintrag ist nicht lesbar
record-open-unreadable-words = Er bleibt erhalten. Über ihn hinweg wird nichts gezeichnet. Öffnen Sie die Sitzung mit einer neueren Fassung von Pitchpult.
record-open-unknown = Ein Punkt ist offen
record-open-unknown-words = Diese Ansicht kennt ihn nicht. Öffnen Sie die Sitzung mit einer neueren Fassung von Pitchpult.
record-way-prepare = Zur Vorbereitung
record-way-run = Zur Durchführung
record-way-results = Zur Auswertung
record-chain-broken = Die Prüfsummenkette passt nicht
record-chain-broken-words = Einträge wurden außerhalb von Pitchpult verändert. Nehmen Sie die letzte Sicherung und sprechen Sie mit Ihrer IT.

## Freigabe
record-sign-off = Freigabe
record-four-eyes = Vier Augen: Protokoll und Vorsitz
record-four-eyes-hosts = Vier Augen in jeder Stelle
record-chair = Vorsitz
record-minute-taker = Protokollführung
record-co-host-signer = für die Stelle
record-co-host = mitveranstaltend
record-host-unnamed = Veranstaltende Stelle
record-signer-open = { $role }, steht aus
record-signer-signed = { $role }, gezeichnet { $time }
record-sign =
    { $count ->
        [one] Freigeben: noch 1 Zeichnung
       *[other] Freigeben: noch { $count } Zeichnungen
    }
record-signing-title = Vier Augen
record-signing-title-hosts = Vier Augen in jeder Stelle
record-signed-count = { $signed } von { $of } haben gezeichnet. Die Reihenfolge ist frei.
record-to-preview = Zur Vorschau
record-signs-now = zeichnet jetzt
record-sign-first = Zuerst zeichnen
record-sign-first-name = { $name }: zuerst zeichnen
record-signed-at = gezeichnet in { $place }, { $time }
record-sign-order = Mit beiden Zeichnungen ist die Niederschrift freigegeben. Ändern lässt sie sich danach nur, wenn die Freigabe mit Grund zurückgenommen wird.
record-sealed = Beide haben gezeichnet. Die Niederschrift ist freigegeben.
record-sign-order-hosts = Mit allen Zeichnungen ist die Niederschrift freigegeben. Ändern lässt sie sich danach nur, wenn die Freigabe mit Grund zurückgenommen wird; dann entfallen die Zeichnungen aller Stellen.
record-sealed-hosts = Alle haben gezeichnet. Die Niederschrift ist freigegeben.
record-sign-read = Ich habe das Ergebnisprotokoll gelesen.
record-sign-read-error = Lesen Sie zuerst das Ergebnisprotokoll in der Vorschau.
record-sign-read-missing = Zeichnen: Lesen bestätigen
record-place = Ort
record-place-error = Der Ort steht unter der Unterschrift.
record-sign-place-missing = Zeichnen: Ort fehlt
record-sign-as = Als { $name } zeichnen
record-sign-refused = Die Zeichnung wurde nicht angenommen.
record-revoke = Freigabe zurücknehmen …
record-revoke-title = Freigabe zurücknehmen
record-revoke-effect = Alle Zeichnungen entfallen, die Niederschrift ist wieder ein Entwurf. Rücknahme und Grund bleiben im Änderungsprotokoll. Schon gespeicherte Fassungen ändern sich nicht.
record-revoke-reason = Grund
record-revoke-reason-error = Ohne Grund bleibt die Freigabe bestehen.
record-revoke-missing = Grund fehlt
record-revoke-do = Zurücknehmen
record-revoke-refused = Die Freigabe besteht weiter.

## Siegel
record-seal = Siegel
record-seal-plan = Festgeschriebene Fassung, { $time }
record-seal-log = Änderungsprotokoll bis Eintrag { $entry }, { $time }

## Speichern
record-save-draft = Entwurf speichern …
record-save-final = Niederschrift speichern …
record-pdf-note = PDF/A-2a, barrierefrei nach PDF/UA-1
