# Übernahme von Bewerbungen aus Dateien. Jeder Text sagt, was geschehen ist, dann, was zu tun ist.

## Dateien, die nicht übernommen werden

error-import-empty =
    Die Datei ist leer. Prüfen Sie, ob Sie die richtige Datei gewählt haben, und speichern Sie die Liste im Tabellenprogramm neu.
error-import-no-rows =
    Unter der Kopfzeile steht nichts. Wählen Sie eine andere Kopfzeile, ein anderes Tabellenblatt oder eine andere Datei.
error-import-not-a-table =
    { $kind ->
        [pdf] Das ist ein PDF-Dokument, keine Tabelle.
        [image] Das ist ein Bild, keine Tabelle.
        [document] Das ist ein Textdokument, keine Tabelle.
        [markup] Das ist eine Webseite oder XML-Datei, keine Tabelle.
        [json] Das ist eine JSON-Datei, keine Tabelle.
        [prose] Das ist ein Fließtext ohne Spalten, keine Tabelle.
        [archive] Das ist ein gepacktes Archiv, keine Tabelle.
       *[binary] Die Datei enthält keine Tabelle.
    } Wählen Sie eine CSV- oder Excel-Datei (.xlsx).
error-import-other-spreadsheet =
    { $kind ->
        [ods] Das ist eine OpenDocument-Datei.
        [xlsb] Das ist eine binäre Excel-Arbeitsmappe (.xlsb).
       *[xls] Das ist eine Arbeitsmappe im alten Excel-Format (.xls).
    } Öffnen Sie sie im Tabellenprogramm, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und wählen Sie die neue Datei.
error-import-encrypted =
    Die Datei ist mit einem Kennwort geschützt. Entfernen Sie das Kennwort im Tabellenprogramm, speichern Sie eine Kopie und wählen Sie diese.
error-import-broken-workbook =
    Die Excel-Datei ist beschädigt oder unvollständig. Öffnen Sie sie im Tabellenprogramm, speichern Sie sie neu oder lassen Sie sie sich noch einmal schicken.
error-import-unpacks-too-far =
    Die Datei enthält entpackt mehr als { $limit } MB und wird deshalb nicht geöffnet. Löschen Sie in einer Kopie, was nicht zur Liste gehört, oder speichern Sie die Liste als CSV.
error-import-too-large =
    Die Datei hat { $size } MB, übernommen werden höchstens { $limit } MB. Löschen Sie in einer Kopie, was nicht zur Liste gehört.
error-import-too-many-rows =
    Die Liste hat { $rows } Zeilen, übernommen werden höchstens { $limit }. Teilen Sie die Liste oder behalten Sie nur die Bewerbungen dieser Veranstaltung.
error-import-too-many-columns =
    Zeile { $row } hat { $columns } Spalten, übernommen werden höchstens { $limit }. Löschen Sie überzählige Spalten oder wählen Sie ein anderes Trennzeichen.
error-import-too-many-cells =
    Die Tabelle hat mehr als { $limit } Zellen. Löschen Sie in einer Kopie, was nicht zur Liste gehört.
error-import-cell-too-long =
    Die Zelle { $column } in Zeile { $row } hat mehr als { $limit } Zeichen. Meist fehlt dort ein schließendes Anführungszeichen. Berichtigen Sie die Zelle in der Datei.
error-import-wrong-encoding =
    Die Datei lässt sich nicht als { $encoding } lesen. Wählen Sie einen anderen Zeichensatz oder speichern Sie die Liste im Tabellenprogramm als „CSV UTF-8“.
error-import-no-such-header-row =
    Zeile { $row } ist leer oder nicht vorhanden. Wählen Sie eine andere Kopfzeile.
error-import-no-such-sheet =
    Das Tabellenblatt „{ $sheet }“ ist nicht in der Datei. Wählen Sie ein anderes Tabellenblatt.

## Zuordnung der Spalten

error-import-no-name-column =
    Noch ist keine Spalte dem Namen zugeordnet. Wählen Sie die Spalte, in der die Namen stehen.
error-import-field-twice =
    Zwei Spalten sind demselben Feld zugeordnet ({ $field ->
        [name] Name
        [place] Ort
        [presenter] Vortragende Person
        [email] E-Mail
        [description] Kurzbeschreibung
        [received] Bewerbung vom
        [amount] Betrag in Euro
        [reference] Kennzeichen in der Datei
       *[website] Webseite
    }). Ordnen Sie eine davon anders zu.
error-import-unknown-column =
    Die Zuordnung passt nicht zu dieser Tabelle mit { $columns } Spalten. Wählen Sie die Datei noch einmal.

## Zeilen, die eine Entscheidung brauchen

fault-missing-name-title = Zeile { $row }: Name fehlt
fault-missing-name = Spalte { $column } ist in dieser Zeile leer. Tragen Sie den Namen ein oder lassen Sie die Zeile draußen.
fault-name-too-long-title = Zeile { $row }: Name zu lang
fault-name-too-long = Der Name hat { $chars } Zeichen, möglich sind { $limit }. Kürzen Sie ihn oder prüfen Sie, ob Spalte { $column } die Namen enthält.
fault-email-no-ending-title = Zeile { $row }: E-Mail unvollständig
fault-email-no-ending = „{ $value }“ hat keine Endung. Berichtigen Sie die Adresse oder übernehmen Sie die Zeile ohne E-Mail.
fault-email-incomplete-title = Zeile { $row }: E-Mail unvollständig
fault-email-incomplete = „{ $value }“ ist keine einzelne, vollständige Adresse. Berichtigen Sie sie oder übernehmen Sie die Zeile ohne E-Mail.
fault-date-no-such-day-title = Zeile { $row }: Datum gibt es nicht
fault-date-no-such-day =
    „{ $value }“: { $month ->
        [january] Der Januar hat
        [february] Der Februar { $year } hat
        [march] Der März hat
        [april] Der April hat
        [may] Der Mai hat
        [june] Der Juni hat
        [july] Der Juli hat
        [august] Der August hat
        [september] Der September hat
        [october] Der Oktober hat
        [november] Der November hat
       *[december] Der Dezember hat
    } { $days } Tage. Berichtigen Sie das Datum oder übernehmen Sie die Zeile ohne Datum.
fault-date-no-such-month-title = Zeile { $row }: Datum gibt es nicht
fault-date-no-such-month = „{ $value }“: Einen Monat { $number } gibt es nicht. Berichtigen Sie das Datum oder wählen Sie oben eine andere Schreibweise.
fault-date-unreadable-title = Zeile { $row }: kein Datum
fault-date-unreadable = „{ $value }“ lässt sich nicht als Datum lesen. Schreiben Sie es als TT.MM.JJJJ oder übernehmen Sie die Zeile ohne Datum.
fault-not-a-number-title = Zeile { $row }: keine Zahl
fault-not-a-number = „{ $value }“ lässt sich nicht als Betrag lesen. Berichtigen Sie ihn oder übernehmen Sie die Zeile ohne Betrag.
fault-control-characters-title = Zeile { $row }: unsichtbare Zeichen
fault-control-characters = In Spalte { $column } stehen unsichtbare Steuerzeichen (hier als � gezeigt): „{ $value }“. Schreiben Sie den Text neu.
fault-double-title = Zeile { $row }: doppelt mit Zeile { $taken }
fault-double =
    { $email ->
        [same] „{ $value }“: gleicher Name, gleiche E-Mail.
       *[missing] „{ $value }“: gleicher Name, in einer der Zeilen fehlt die E-Mail.
    } Wählen Sie, welche Zeile bleibt.
