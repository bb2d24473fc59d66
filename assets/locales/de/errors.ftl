# Meldungen des Programms: Code des Fehlers. Was geschehen ist, dann, was zu tun ist.
error-plan-frozen = Die Planung ist festgeschrieben und ändert sich nicht mehr. Was am Tag anders kommt, halten Sie in der Durchführung fest.
error-plan-not-frozen = Die Planung ist noch nicht festgeschrieben. Schreiben Sie sie unter „Vorbereiten“ fest, dann geht es weiter.
error-points-open =
    { $open ->
        [one] Noch 1 Punkt ist offen. Die Prüfliste führt dorthin.
       *[other] Noch { $open } Punkte sind offen. Die Prüfliste führt dorthin.
    }
error-plan-changed = Die Planung wurde inzwischen in einem anderen Fenster geändert. Sie sehen jetzt den neuen Stand. Prüfen Sie ihn und nehmen Sie Ihre Änderung noch einmal vor.
error-nothing-to-undo = Es gibt keinen Schritt, der zurückgenommen werden kann.
error-not-undoable = Dieser Eintrag lässt sich nicht zurücknehmen. Rückgängig geht nur der eigene letzte Schritt an Zeit und Tagesordnung.
error-depended-upon = Ein späterer Eintrag baut darauf auf. Deshalb bleibt der Schritt bestehen.
error-invalid =
    { $field ->
        [duration] Diese Dauer ist nicht möglich. Der Vortrag braucht Zeit, und nichts dauert länger als ein Tag.
        [delta] So viel Zeit lässt sich nicht ändern. Nehmen Sie einen kleineren Schritt.
        [agenda-item] Dieser Punkt lässt sich so nicht ändern. Ein Vortrag geht nur mit seinem Start-up.
        [note] Die Notiz ist leer oder zu lang. Kürzen Sie sie.
        [resolution] Der Beschluss ist leer oder zu lang. Prüfen Sie den Text.
        [place] Der Ort fehlt. Tragen Sie ihn ein.
        [date] Diesen Tag gibt es nicht. Prüfen Sie das Datum.
        [start] Diese Uhrzeit gibt es nicht. Prüfen Sie den Beginn.
        [weight] Dieses Gewicht ist keine Zahl zwischen 0 und 100. Berichtigen Sie es.
        [minimum] Diese Schwelle liegt nicht auf der Skala. Berichtigen Sie sie.
       *[other] Eine Angabe passt nicht ({ $field }). Prüfen Sie, was Sie zuletzt eingegeben haben.
    }
error-not-now =
    { $why ->
        [run-ended] Die Sitzung ist beendet. An Zeit und Tagesordnung ändert sich nichts mehr.
        [paused] Die Zeit ist schon angehalten.
        [not-paused] Die Zeit läuft bereits.
        [nothing-runs] Gerade läuft kein Punkt. Beginnen Sie mit dem nächsten.
        [no-time-left] So viel Zeit ist nicht mehr übrig. Gehen Sie zur nächsten Phase.
        [unchanged] Das ist schon so.
        [pitch-not-begun] Der Bogen öffnet mit dem Vortrag.
        [pitches-open] Es stehen noch Vorträge aus. Danach lässt sich die Bewertung schließen.
        [run-not-ended] Die Sitzung läuft noch. Gezeichnet wird nach ihrem Ende.
        [not-signed] Es liegt keine Zeichnung vor, die zurückgenommen werden kann.
       *[other] Das geht gerade nicht ({ $why }). Die Ansicht zeigt den Stand von jetzt.
    }
error-recused = Für dieses Start-up besteht Befangenheit. Es wird nicht bewertet, und das zählt nie als null.
error-declaration-missing = Die Erklärung zur Unbefangenheit fehlt noch. Geben Sie sie zuerst ab.
error-other-form = Diese Bewertung gehört zu einem anderen Bewertungsbogen und wurde nicht übernommen. Geben Sie der Person die aktuelle Datei.
error-ballot-invalid = Ein Punktwert fehlt oder liegt nicht auf der Skala. Ergänzen Sie ihn und geben Sie noch einmal ab.
error-reason-missing = Hier ist eine Begründung nötig. Tragen Sie sie ein.
error-scoring-open = Die Bewertung ist noch nicht geschlossen. Vorher sieht niemand Punkte.
error-scoring-closed = Die Bewertung ist geschlossen. Es kommen keine Bögen mehr hinzu.
error-no-ranking-for-purpose = Der Zweck dieser Sitzung lässt keine Punkte und keine Rangfolge zu.
error-signed-off = Die Niederschrift ist gezeichnet. Wer etwas ändern will, nimmt zuerst die Zeichnungen mit Grund zurück.
error-unreadable-entry = Ein Eintrag des Protokolls lässt sich nicht lesen. Er bleibt erhalten; ein Ergebnis gibt es erst, wenn er geklärt ist. Wenden Sie sich an Ihre IT.

## Fehler der Ablage: was beim Speichern geschah
error-store-disk-full = Das Laufwerk ist voll. Schaffen Sie Platz, dann speichert Pitchpult von selbst.
error-store-busy = Ein anderes Programm hält die Datei gerade fest, oft eine Datensicherung oder ein Virenscanner.
error-store-read-only = Die Datei oder ihr Ordner ist schreibgeschützt. Heben Sie den Schreibschutz auf.
error-store-disk = Das Laufwerk antwortet nicht, wie es soll. Prüfen Sie, ob der Datenordner erreichbar ist.
error-store-io = Das Laufwerk hat nicht geschrieben. Prüfen Sie, ob der Datenordner erreichbar ist.
error-store-damaged = Die Datei mit den Daten ist beschädigt. Beenden Sie Pitchpult und öffnen Sie es neu: Dann wird die letzte Sicherung angeboten.
error-store-gone = Die Daten werden gerade geschlossen. Öffnen Sie Pitchpult noch einmal.
error-store-not-found = Das gibt es nicht mehr. Gehen Sie zurück zu den Sitzungen.
error-store-chain-broken = Das Protokoll dieser Sitzung passt nicht zu seinen Prüfsummen. Es bleibt unverändert. Wenden Sie sich an Ihre IT.
error-store-rolled-back = Das wurde nicht gespeichert, weil etwas anderes im selben Schritt abgelehnt wurde. Versuchen Sie es noch einmal.
error-store-internal = Beim Speichern ist etwas Unerwartetes geschehen. Ihre Eingaben sind noch da. Bleibt es dabei, wenden Sie sich an Ihre IT.

## Was die Anwendungsfälle ablehnen
error-bad-request = Diese Ansicht und das Programm passen nicht zusammen. Laden Sie das Fenster neu.
error-bad-answer = Das Programm hat anders geantwortet als erwartet. Laden Sie das Fenster neu.
error-not-there = Das gibt es in dieser Sitzung nicht (mehr). Laden Sie die Ansicht neu und wählen Sie noch einmal.
error-unknown-command = Diese Ansicht und das Programm passen nicht zusammen. Laden Sie das Fenster neu.
error-not-allowed = Dieses Fenster darf das nicht. Nutzen Sie das Fenster der Leitung.
error-no-randomness = Das Betriebssystem liefert gerade keine Zufallszahlen. Starten Sie den Rechner neu.
error-upload-gone = Die gewählte Datei liegt nicht mehr bereit. Wählen Sie sie noch einmal.
error-upload-too-large = Die Datei ist zu groß. Löschen Sie in einer Kopie, was nicht zur Liste gehört.
error-import-changed = Inzwischen sind { $ready } Zeilen bereit. Es wurde nichts gespeichert. Prüfen Sie die Auswahl und übernehmen Sie noch einmal.
error-form-template-faulty = Die Vorlage „{ $template }“ lässt sich nicht lesen (Zeile { $line }: { $why }). Nehmen Sie eine andere.
error-sample-faulty = Die Beispielsitzung lässt sich nicht anlegen. Ihre eigenen Sitzungen sind nicht betroffen.
error-ballot-file-not-one = Das ist keine Bewertungsdatei. Wählen Sie die Datei mit der Endung .ballot, die das Mitglied gespeichert hat.
error-ballot-file-newer = Diese Bewertungsdatei stammt aus einem neueren Pitchpult. Öffnen Sie sie dort.
error-ballot-file-changed = Diese Bewertungsdatei wurde nach dem Speichern verändert. Es wurde nichts übernommen. Bitten Sie das Mitglied, sie neu zu speichern.
error-ballot-file-other-session = Diese Bewertungsdatei gehört zu einer anderen Sitzung. Es wurde nichts übernommen.
error-ballot-file-other-form = Diese Bewertungsdatei wurde mit einem anderen Bewertungsbogen ausgefüllt. Es wurde nichts übernommen. Geben Sie dem Mitglied die aktuelle Seite.
error-ballot-page-missing = Die Vorlage der Bewertungsseite fehlt in dieser Installation. Installieren Sie Pitchpult neu.
