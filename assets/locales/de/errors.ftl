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
        [pitch] Es fehlt, um welches Start-up es geht. Wählen Sie es aus.
        [other-pitch] Es fehlt, mit wem getauscht wird. Wählen Sie das zweite Start-up.
        [swap] Ein Start-up tauscht nicht mit sich selbst. Wählen Sie ein anderes.
        [after] Dieser Platz liegt nicht später als der bisherige. Wählen Sie einen späteren.
        [expected] Diese Uhrzeit gibt es nicht. Schreiben Sie zum Beispiel 10:50, oder lassen Sie das Feld leer.
        [evaluator] Es fehlt, wer ausfällt. Wählen Sie das Mitglied aus.
        [substitute] Es fehlt, wer einspringt. Tragen Sie den Namen ein.
        [applicant] Es fehlt, wer dazukommt. Tragen Sie den Namen ein.
        [sector] Es fehlt der Bereich. Wählen Sie ihn aus.
        [restored] So viel Zeit ist in dieser Phase noch nicht verstrichen. Geben Sie weniger zurück.
        [reason] Der Grund ist zu lang oder enthält Steuerzeichen. Kürzen Sie ihn.
        [moved-at] Diese Uhrzeit passt nicht: Sie liegt in der Zukunft, vor dem Eintrag davor oder mehr als zwölf Stunden zurück. Prüfen Sie die Uhrzeit.
        [heads] So viele passen in kein Haus. Prüfen Sie die Zahlen.
        [duration] Diese Dauer ist nicht möglich. Der Vortrag braucht Zeit, und nichts dauert länger als ein Tag.
        [delta] So viel Zeit lässt sich nicht ändern. Nehmen Sie einen kleineren Schritt.
        [agenda-item] Dieser Punkt lässt sich so nicht ändern. Ein Vortrag geht nur mit seinem Start-up.
        [note] Die Notiz ist leer oder zu lang. Kürzen Sie sie.
        [message] Die Nachricht ist leer oder länger als 80 Zeichen. Kürzen Sie sie.
        [timers] Gezeigt werden eine bis drei Zeiten, jede einmal.
        [scale] Die Größe liegt zwischen 80 und 140 %.
        [resolution] Der Beschluss ist leer oder zu lang. Prüfen Sie den Text.
        [place] Der Ort fehlt. Tragen Sie ihn ein.
        [date] Diesen Tag gibt es nicht, oder er liegt nicht zwischen 2000 und 2100. Prüfen Sie das Datum.
        [start] Diese Uhrzeit gibt es nicht. Prüfen Sie den Beginn.
        [co-hosts] Jede Stelle ist einmal Veranstalter, und zwei verschiedene Personen zeichnen für sie. Prüfen Sie die mitveranstaltenden Stellen.
        [criteria-set-by] Kriterien legen nur veranstaltende Stellen fest. Wählen Sie aus diesen aus.
        [published-on] Die Veröffentlichung liegt vor der Festlegung. Prüfen Sie die beiden Tage.
        [retention-years] Die Aufbewahrung liegt zwischen 1 und 30 Jahren. Prüfen Sie die Zahl.
        [shortlist] Die Auswahl passt nicht zu dieser Sitzung. Wählen Sie noch einmal.
        [carried] Dieser Anteil ist nicht möglich. Es gilt, was festgeschrieben ist.
        [stages] Jede Stufe braucht einen Namen.
        [weight] Dieses Gewicht ist keine Zahl zwischen 0 und 100. Berichtigen Sie es.
        [minimum] Diese Schwelle liegt nicht auf der Skala. Berichtigen Sie sie.
        [name-missing] Der Name fehlt. Tragen Sie ihn ein.
        [name] Dieser Name ist zu lang oder enthält Steuerzeichen. Erlaubt sind 300 Zeichen.
        [email] Das ist keine E-Mail-Adresse. Sie braucht ein @ und keine Leerzeichen.
        [founded] Die Gründung ist weder ein Jahr noch ein Tag. Schreiben Sie 2023 oder 17.02.2023.
        [amount] Die Summe ist keine Zahl ab null. Berichtigen Sie sie.
        [prior] Sagen Sie, woran die Bewerbung mitgewirkt hat.
        [logo-alt] Beschreiben Sie in Worten, was das Logo zeigt.
        [day-ahead] Dieser Tag liegt noch vor Ihnen. Eingetragen wird, was geschehen ist.
        [recipients] Die Einladung geht an niemanden oder an zu viele. Prüfen Sie, wer sie bekam.
        [papers] Das sind zu viele Unterlagen, oder eine hat keinen Namen. Prüfen Sie die Liste.
        [paper-size] Diese Datei ist leer oder größer als erlaubt. Wählen Sie eine andere.
        [paper-name] Der Name der Datei ist zu lang. Benennen Sie sie um und wählen Sie sie noch einmal.
        [guests] Mehr Gäste lassen sich für eine Sitzung nicht eintragen.
        [question] Die Frage ist leer oder zu lang. Prüfen Sie den Text.
        [answer] Die Antwort ist leer oder zu lang. Prüfen Sie den Text.
        [remark] Die Bemerkung ist zu lang. Kürzen Sie sie.
        [marks] Ein Zeichen liegt zwischen Beginn und Ende seiner Phase, höchstens acht je Phase. Prüfen Sie die Zeichen.
        [looks] Diese Form passt zu keinem Zeichen der Phase. Laden Sie die Ansicht neu.
        [mark-word] Ein Wort auf der Bühne hat höchstens 24 Zeichen und eine Zeile. Kürzen Sie es.
        [triggers] Dieser Auslöser ist hier nicht möglich. Nachrichten haben höchstens 80 Zeichen und eine Zeile, und zu einem Zeitpunkt gibt es jede Art einmal.
        [volume] Die Lautstärke liegt zwischen 0 und 100.
        [track] Ein Block braucht einen Namen mit höchstens 300 Zeichen; mehr als 100 Blöcke gibt es nicht.
        [agenda-place] Dort würde der Punkt einen Block auseinanderreißen. Schieben Sie ihn davor oder dahinter.
        [column] Eine Spalte braucht einen Namen mit höchstens 300 Zeichen; mehr als zwölf gibt es nicht.
        [caller] Es fehlt, wer gerufen oder zugesehen hat. Tragen Sie den Namen ein.
        [deduction] Dieser Abzug gilt nicht: Punkte über null, eine Spanne ab einer Sekunde, und im Vergabeverfahren das Kriterium dazu.
        [question-missing] Es fehlt die Frage oder wer fragt. Eins von beiden genügt.
        [asker] Der Name ist zu lang oder enthält Steuerzeichen. Erlaubt sind 300 Zeichen.
        [asked] Der Name ist zu lang oder enthält Steuerzeichen. Erlaubt sind 300 Zeichen.
        [action] Die Maßnahme ist zu lang. Kürzen Sie sie auf 2.000 Zeichen.
        [action-missing] Es fehlt, was zu tun ist. Tragen Sie es ein.
        [who] Der Name ist zu lang oder enthält Steuerzeichen. Erlaubt sind 300 Zeichen.
        [due] Dieser Tag liegt schon zurück. Nennen Sie einen, der noch kommt.
        [abbreviation] Ein Kürzel ist ein Wort mit höchstens 20 Zeichen.
        [abbreviation-twice] Ein Kürzel steht zweimal in der Liste. Ändern Sie eines davon.
        [text-block] Der Text eines Bausteins fehlt oder ist zu lang. Erlaubt sind 2.000 Zeichen.
        [text-blocks] Mehr als 100 Textbausteine gibt es nicht. Entfernen Sie einige.
        [speed] Eine Probe läuft ein- bis sechzigfach.
        [cut] So kurz oder so lang geht es hier nicht. Wählen Sie einen Wert zwischen Mindestdauer und bisheriger Dauer.
        [slept] Es gibt keine Zeit zurückzugeben: Die Phase lief in der Zwischenzeit nicht.
       *[other] Eine Angabe passt nicht ({ $field }). Prüfen Sie, was Sie zuletzt eingegeben haben.
    }
error-not-now =
    { $why ->
        [pitch-begun] Dieser Vortrag hat schon begonnen. Hat noch niemand gesprochen, nehmen Sie den Beginn mit U zurück.
        [absent] Dieses Start-up ist schon als abwesend eingetragen. Ist es doch da, wählen Sie „Kommt noch dazu“.
        [not-absent] Dieses Start-up ist nicht als abwesend eingetragen.
        [place-behind] Dieser Platz ist schon vorbei. Wählen Sie einen, der noch kommt.
        [other-track] Getauscht wird nur innerhalb desselben Blocks. Wählen Sie ein anderes Start-up.
        [hard-start] Eine feste Uhrzeit ist zugesagt. Der Tausch geht nur, wenn beide einverstanden sind.
        [on-agenda] Dieses Start-up steht schon auf der Tagesordnung.
        [on-panel] Diese Person gehört schon zum Gremium. Wählen Sie eine andere.
        [of-applicant] Diese Person spricht für ein Start-up des Tages und bewertet deshalb nicht. Wählen Sie eine andere.
        [no-pitch-ahead] Es steht kein Vortrag mehr aus, den ein Ersatz bewerten könnte.
        [interrupted] Die Zeit ist schon unterbrochen. Mit der Leertaste geht es weiter.
        [already-done] Das ist schon eingetragen. Die Ansicht zeigt den Stand von jetzt.
        [not-recused] Für diesen Vortrag ist niemand befangen, der hinausgehen müsste. Prüfen Sie die Erklärung.
        [moved-since] Danach ist schon etwas Neues festgehalten. Streichen Sie zuerst den letzten Eintrag dieser Person.
        [run-ended] Die Sitzung ist beendet. An Zeit und Tagesordnung ändert sich nichts mehr.
        [paused] Die Zeit ist schon angehalten.
        [not-paused] Die Zeit läuft bereits.
        [nothing-runs] Gerade läuft kein Punkt. Beginnen Sie mit dem nächsten.
        [no-time-left] So viel Zeit ist nicht mehr übrig. Gehen Sie zur nächsten Phase.
        [unchanged] Das ist schon so.
        [pitch-not-begun] Der Bogen öffnet mit dem Vortrag.
        [scoring-not-open] Der Bogen öffnet in dieser Sitzung erst mit einer späteren Phase des Vortrags. Ihre Einträge bleiben als Entwurf.
        [pitch-runs] Der letzte Vortrag läuft noch, und Überziehung kostet Punkte. Schließen Sie danach.
        [lectern-turned] Inzwischen ist jemand anderes an der Reihe.
        [lectern-begun] Der Vortrag läuft schon.
        [lectern-not-begun] Der Vortrag hat noch nicht begonnen.
        [last-stage] Das war die letzte Stufe des Wettbewerbs.
        [stage-there] Die nächste Stufe ist schon angelegt. Sie steht in der Liste der Sitzungen.
        [pitches-open] Es stehen noch Vorträge aus. Danach lässt sich die Bewertung schließen.
        [run-not-ended] Die Sitzung läuft noch. Gezeichnet wird nach ihrem Ende.
        [not-signed] Es liegt keine Zeichnung vor, die zurückgenommen werden kann.
        [no-draw-list] Die Liste ist noch nicht festgelegt, oder sie passt nicht mehr zu den Vorträgen. Legen Sie sie fest, dann wird gelost.
        [nothing-to-draw] Hier trägt höchstens eine Bewerbung vor. Auszulosen gibt es nichts.
        [rehearsing] Es läuft schon eine Probe. Beenden Sie sie zuerst.
        [not-rehearsing] Es läuft keine Probe mehr. Laden Sie die Ansicht neu.
        [run-begun] Die Sitzung hat schon begonnen. Geprobt wird vorher.
        [replaced] Dieses Mitglied wurde ersetzt und bewertet die Vorträge nicht, die danach begonnen haben.
        [nothing-cut] Es wird nichts kürzer. Wählen Sie zuerst, was gekürzt werden soll.
        [item-begun] Dieser Punkt läuft schon oder ist vorbei. Verschieben lässt sich nur, was noch kommt.
        [fixed-start] Dieser Punkt hat einen festen Beginn und bleibt an seinem Platz.
        [no-place] In dieser Richtung gibt es keinen weiteren Platz für diesen Punkt.
        [nothing-undone] Es gibt keinen zurückgenommenen Schritt, der wiederkommen könnte.
        [gone-on] Seitdem ging es weiter. Der zurückgenommene Schritt passt nicht mehr davor.
        [slept-before] Diese Phase hat erst nach dem Aufwachen begonnen. Ihr ist keine Zeit verloren gegangen.
        [session-runs] Gerade läuft eine Sitzung. Geprobt wird, wenn keine läuft.
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
error-drawn-order = Die Reihenfolge dieser Vorträge ist ausgelost. Sie ändert sich nur durch eine neue Auslosung mit Begründung.
error-draw-no-names = Auf der Liste steht noch niemand. Nehmen Sie zuerst auf, wer vorträgt.
error-draw-name-twice = Auf der Liste steht jemand zweimal. Jeder Name steht dort einmal.
error-draw-not-digits = Die Zahl besteht nur aus den Ziffern 0 bis 9. Prüfen Sie, was genannt wurde.
error-draw-too-few-digits = Genannt sind { $called } Ziffern, nötig sind { $needed }. Erst damit kann jede Reihenfolge gleich oft kommen. Lassen Sie weitere Ziffern nennen.
error-draw-too-many-digits = Das sind mehr als { $most } Ziffern. So viele braucht keine Auslosung. Kürzen Sie die Zahl.
error-draw-too-few-callers = Mindestens zwei verschiedene Personen nennen Ziffern, damit niemand die Reihenfolge lenkt. Tragen Sie eine weitere Person ein.
error-draw-caller-takes-part = { $name } veranstaltet, bewertet oder bewirbt sich hier und wirkt deshalb an der Auslosung nicht mit. Wählen Sie eine andere Person.
error-draw-not-a-permutation = Die Reihenfolge nennt nicht genau die Namen der Liste. Jeder Name kommt einmal vor.
error-draw-too-few-witnesses = Mindestens zwei verschiedene Personen sehen beim Ziehen der Lose zu. Tragen Sie sie ein.

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
error-store-folder-gone = Den Ordner { $path } gibt es gerade nicht. Stecken Sie den Stick ein oder verbinden Sie das Laufwerk, oder nehmen Sie einen anderen Ordner.
error-store-folder-taken = In { $path } liegen schon Daten von Pitchpult. Sie bleiben unberührt. Nehmen Sie einen leeren Ordner.
error-store-folder-not-writable = In { $path } darf Pitchpult nicht schreiben. Nehmen Sie einen anderen Ordner, oder bitten Sie Ihre IT um das Schreibrecht.
error-store-network-path = { $path } liegt auf einem Netzlaufwerk. Dort kann Pitchpult nicht sicher arbeiten. Nehmen Sie einen Ordner auf diesem Gerät.
error-store-in-use = Ein anderes Pitchpult arbeitet mit diesem Ordner. Schließen Sie es.
error-store-copy-unsound = Die Kopie stimmt nicht mit den Daten überein und zählt nicht. Prüfen Sie den Datenträger, oder nehmen Sie einen anderen.
error-store-internal = Beim Speichern ist etwas Unerwartetes geschehen. Ihre Eingaben sind noch da. Bleibt es dabei, wenden Sie sich an Ihre IT.

## Was die Anwendungsfälle ablehnen
error-bad-request = Diese Ansicht und das Programm passen nicht zusammen. Laden Sie das Fenster neu.
error-bad-answer = Das Programm hat anders geantwortet als erwartet. Laden Sie das Fenster neu.
error-not-there = Das gibt es in dieser Sitzung nicht (mehr). Laden Sie die Ansicht neu und wählen Sie noch einmal.
error-unknown-command = Diese Ansicht und das Programm passen nicht zusammen. Laden Sie das Fenster neu.
error-not-allowed = Dieses Fenster darf das nicht. Nutzen Sie das Fenster der Leitung.
error-no-randomness = Das Betriebssystem liefert gerade keine Zufallszahlen. Starten Sie den Rechner neu.
error-rehearsal-no-documents = In der Probe wird nichts ausgegeben, damit keine Unterlage mit der echten verwechselt wird. Beenden Sie die Probe.
error-upload-gone = Die gewählte Datei liegt nicht mehr bereit. Wählen Sie sie noch einmal.
error-upload-too-large = Die Datei hat mehr als { $limit-mb } MB und wurde nicht gelesen. Nehmen Sie eine kleinere Fassung; bei einer Liste löschen Sie in einer Kopie, was nicht dazugehört.
error-paper-changed = Die Datei „{ $name }“ wurde im Datenordner verändert. Wählen Sie unter „Unterlagen“ die ursprüngliche Datei noch einmal.
error-paper-gone = Die Datei „{ $name }“ liegt nicht mehr im Datenordner. Wählen Sie sie unter „Unterlagen“ noch einmal.
error-paper-too-large = Die Datei hat { $size-mb } MB, genommen werden höchstens { $limit-mb } MB. Bitten Sie um eine kleinere Fassung, zum Beispiel mit verkleinerten Bildern.
error-paper-locked = Das PDF „{ $name }“ öffnet sich nur mit Kennwort und wurde nicht übernommen. Bitten Sie um eine Fassung ohne Kennwort.
error-paper-cut-off = Das PDF „{ $name }“ bricht mittendrin ab und wurde nicht übernommen. Laden Sie es noch einmal herunter oder bitten Sie um eine neue Fassung.
error-paper-not-what-it-says = „{ $name }“ ist nicht, was der Name verspricht, und wurde nicht übernommen. Bitten Sie um eine neue Fassung, oder geben Sie der Datei ihre richtige Endung.
error-paper-empty = Die Datei „{ $name }“ ist leer und wurde nicht übernommen. Bitten Sie um eine neue Fassung.
error-import-changed = Inzwischen sind { $ready } Zeilen bereit. Es wurde nichts gespeichert. Prüfen Sie die Auswahl und übernehmen Sie noch einmal.
error-form-template-faulty = Die Vorlage „{ $template }“ lässt sich nicht lesen (Zeile { $line }: { $why }). Nehmen Sie eine andere.
error-session-template-faulty = Die Vorlage „{ $template }“ lässt sich nicht lesen (Zeile { $line }: { $why }). Nehmen Sie eine andere.
error-sample-faulty = Die Beispielsitzung lässt sich nicht anlegen. Ihre eigenen Sitzungen sind nicht betroffen.
error-ballot-file-not-one = Das ist keine Bewertungsdatei. Wählen Sie die Datei mit der Endung .ballot, die das Mitglied gespeichert hat.
error-ballot-file-newer = Diese Bewertungsdatei stammt aus einem neueren Pitchpult. Öffnen Sie sie dort.
error-ballot-file-changed = Diese Bewertungsdatei wurde nach dem Speichern verändert. Es wurde nichts übernommen. Bitten Sie das Mitglied, sie neu zu speichern.
error-ballot-file-other-session = Diese Bewertungsdatei gehört zu einer anderen Sitzung. Es wurde nichts übernommen.
error-ballot-file-other-form = Diese Bewertungsdatei wurde mit einem anderen Bewertungsbogen ausgefüllt. Es wurde nichts übernommen. Geben Sie dem Mitglied die aktuelle Seite.
error-ballot-page-missing = Die Vorlage der Bewertungsseite fehlt in dieser Installation. Installieren Sie Pitchpult neu.

## Verzeichnisse, Sicherung, Umzug der Daten
error-several-of-this-name = „{ $name }“ steht mehrmals im Verzeichnis. Wählen Sie in der Liste des Feldes, wer gemeint ist.
error-backup-folder = In diesen Ordner lässt sich nicht sichern: { $path }. Er muss erreichbar und beschreibbar sein und außerhalb des Datenordners liegen.
error-backup-files =
    { $count ->
        [one] Gesichert, bis auf eine angehängte Datei: Sie fehlt im Datenordner oder ist verändert. Hängen Sie sie beim Vorbereiten neu an.
       *[other] Gesichert, bis auf { $count } angehängte Dateien: Sie fehlen im Datenordner oder sind verändert. Hängen Sie sie beim Vorbereiten neu an.
    }
error-move-refused = Nach { $path } können die Daten nicht umziehen. Nehmen Sie einen leeren oder neuen Ordner auf diesem Gerät, außerhalb des jetzigen.

## Verzeichnisse
error-entry-changed = Dieser Eintrag wurde inzwischen in einem anderen Fenster geändert. Es wurde nichts überschrieben. Prüfen Sie den neuen Stand und speichern Sie noch einmal.
error-logo-too-large = Das Bild ist größer als { $limit-mb } MB. Speichern Sie es kleiner und wählen Sie es noch einmal.
error-logo-not-a-picture = Das ist kein vollständiges PNG- oder JPEG-Bild. Speichern Sie das Logo als PNG und wählen Sie es noch einmal.
error-store-already-merged = Einer der beiden Einträge ist schon mit einem anderen zusammengeführt. Laden Sie die Ansicht neu und vergleichen Sie noch einmal.
error-store-merge-built-on = Ein späteres Zusammenführen baut darauf auf. Machen Sie dieses zuerst rückgängig.

# Dokumente und Tabellen (crate report)
error-report-no-ranking = Diese Veranstaltung ist eine Markterkundung oder Information. Punkte und Rangfolge gibt es nicht, auch nicht als Datei.
error-report-no-result = Die Bewertung ist noch nicht geschlossen. Schließen Sie die Bewertung, dann gibt es das Ergebnis als Datei.
error-report-typesetting = Das Dokument ließ sich nicht setzen. Ihre Daten sind unverändert. Technischer Grund: { $reason }
error-report-table = Die Tabelle ließ sich nicht schreiben. Ihre Daten sind unverändert. Technischer Grund: { $reason }
