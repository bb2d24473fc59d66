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
    } Wählen Sie eine Textdatei (CSV, TSV), eine Excel-Datei (.xlsx) oder eine OpenDocument-Tabelle (.ods).
error-import-other-spreadsheet =
    { $kind ->
        [xlsb] Das ist eine binäre Excel-Arbeitsmappe (.xlsb).
       *[xls] Das ist eine Arbeitsmappe im alten Excel-Format (.xls).
    } Öffnen Sie sie im Tabellenprogramm, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und wählen Sie die neue Datei.
error-import-encrypted =
    Die Datei ist mit einem Kennwort geschützt. Entfernen Sie das Kennwort im Tabellenprogramm, speichern Sie eine Kopie und wählen Sie diese.
error-import-broken-workbook =
    Die Datei ist beschädigt oder unvollständig. Öffnen Sie sie im Tabellenprogramm, speichern Sie sie neu oder lassen Sie sie sich noch einmal schicken.
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
        [kind] Art der Bewerbenden
        [given-name] Vorname
        [phone] Telefon
        [challenge] Challenge
        [founded] Gründung
        [proof] Registernummer
        [branch] Branche
        [size] Zahl der Personen
        [access] Bedarf für die Teilnahme
        [remote] Teilnahme per Video
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
fault-date-no-such-year-title = Zeile { $row }: Jahr prüfen
fault-date-no-such-year = „{ $value }“: Das Jahr { $year } ist hier nicht möglich. Oft steht es für ein leeres Datum aus einem Tabellenprogramm. Berichtigen Sie das Datum oder übernehmen Sie die Zeile ohne Datum.
fault-year-unreadable-title = Zeile { $row }: kein Gründungsdatum
fault-year-unreadable = „{ $value }“ ist weder ein Jahr noch ein Datum. Schreiben Sie JJJJ oder TT.MM.JJJJ oder übernehmen Sie die Zeile ohne Gründungsdatum.
fault-phone-lost-title = Zeile { $row }: Telefonnummer unvollständig
fault-phone-lost = „{ $value }“ lässt sich nicht wählen. Ein Tabellenprogramm hat die Nummer womöglich gekürzt. Berichtigen Sie sie oder übernehmen Sie die Zeile ohne Telefonnummer.
fault-not-a-count-title = Zeile { $row }: keine Personenzahl
fault-not-a-count = „{ $value }“ lässt sich nicht als Zahl der Personen lesen. Berichtigen Sie sie oder übernehmen Sie die Zeile ohne diese Zahl.
fault-not-yes-or-no-title = Zeile { $row }: weder ja noch nein
fault-not-yes-or-no = „{ $value }“ sagt nicht, ob per Video teilgenommen wird. Schreiben Sie „ja“ oder „nein“ oder übernehmen Sie die Zeile ohne diese Angabe.
fault-further-title = Zeile { $row }: weitere Bewerbung wie Zeile { $first }
fault-further =
    „{ $value }“ bewirbt sich auch in Zeile { $first }, mit { $field ->
        [challenge] einer anderen Challenge
        [description] einer anderen Beschreibung
       *[reference] einem anderen Kennzeichen
    }. { $taken ->
        [yes] Beide Bewerbungen werden übernommen. Wählen Sie, ob nur die erste bleibt.
       *[no] Nur die erste Bewerbung wird übernommen. Wählen Sie, ob alle bleiben.
    }

## Was in der Datei gefunden wurde und sich ändern lässt

found-titles = Zeilen über der Kopfzeile: { $count } („{ $text }“). Sie werden nicht übernommen.
found-header-rows = Die Kopfzeile reicht von Zeile { $row } bis Zeile { $last }.
found-no-header = Die Tabelle hat keine Kopfzeile. Die Spalten sind nach ihrem Inhalt zugeordnet.
found-hidden-sheets = Ausgeblendete Tabellenblätter: { $count } ({ $sheets }). Sie können eines davon wählen.
found-hidden-sheet-read = Das Tabellenblatt „{ $sheet }“ ist in der Datei ausgeblendet.
found-hidden =
    Ausgeblendete oder weggefilterte Zeilen: { $count } (Zeile { $rows }). { $taken ->
        [yes] Sie werden mitgenommen.
       *[no] Sie bleiben draußen.
    }
found-total =
    Summenzeilen: { $count } (Zeile { $rows }: „{ $text }“). { $taken ->
        [yes] Sie werden mitgenommen.
       *[no] Sie bleiben draußen.
    }
found-footnote =
    Anmerkungen unter der Liste: { $count } (Zeile { $rows }: „{ $text }“). { $taken ->
        [yes] Sie werden mitgenommen.
       *[no] Sie bleiben draußen.
    }
found-repeated-header =
    Wiederholte Kopfzeilen: { $count } (Zeile { $rows }). { $taken ->
        [yes] Sie werden mitgenommen.
       *[no] Sie bleiben draußen.
    }
found-section =
    Zwischenüberschriften: { $count } (Zeile { $rows }: „{ $text }“). { $taken ->
        [yes] Sie werden mitgenommen.
       *[no] Sie bleiben draußen.
    }
found-hidden-columns =
    Ausgeblendete Spalten: { $count } ({ $columns }). { $taken ->
        [yes] Sie werden wie die anderen zugeordnet.
       *[no] Sie werden nicht zugeordnet.
    }
found-open-quotes = Anführungszeichen, die nicht geschlossen werden: { $count } (Zeile { $rows }). Sie sind wie Buchstaben gelesen. Prüfen Sie diese Zeilen.
found-garbled = Zeilen mit verdorbenen Buchstaben: { $count } (Zeile { $rows }). Wählen Sie einen anderen Zeichensatz oder berichtigen Sie die Datei.
found-wrapped =
    Zellen der Form ="…": { $count }. { $taken ->
        [yes] Übernommen wird, was zwischen den Anführungszeichen steht.
       *[no] Sie bleiben, wie sie sind.
    }
found-merged =
    Zellen, die zu einer verbundenen Zelle gehören: { $count }. { $taken ->
        [yes] Ihr Wert gilt für jede Zeile, über die sie reicht.
       *[no] Ihr Wert gilt nur für die erste Zeile.
    }
found-several-values =
    In Spalte { $column } stehen mehrere Werte in einer Zelle, getrennt durch { $separator ->
        [line] Zeilenumbruch
        [semicolon] Semikolon
        [pipe] senkrechten Strich
        [slash] Schrägstrich
       *[comma] Komma
    }.
found-doubtful-dates = Ob in Spalte { $columns } der Tag oder der Monat zuerst steht, lässt sich nicht erkennen. Prüfen Sie die Schreibweise der Daten.
found-serial-dates = In Spalte { $column } stehen Tage als Zahlen, wie Tabellenprogramme sie zählen: { $count }. Sie sind als Datum gelesen.
found-doubtful-numbers = In Spalte { $columns } ist nicht sicher, ob Punkt oder Komma Tausender trennt. Gelesen werden Tausender. Prüfen Sie die Schreibweise der Zahlen.

## Auf dem Bildschirm: was erkannt wurde

import-found = Erkannt
import-found-more =
    { $count ->
        [one] Noch 1 Hinweis zeigen
       *[other] Noch { $count } Hinweise zeigen
    }
import-change = Ändern
import-column = Spalte { $letter }
import-remembered = Die Spalten sind zugeordnet wie beim letzten Mal mit einer solchen Liste.
import-remembered-reset = Neu erkennen
import-rows-span = Zeile { $row } bis { $last }
import-sheet-hidden = { $sheet } (ausgeblendet)
import-separator-none = ein Wert je Zelle
import-separator-line = Zeilenumbruch trennt
import-separator-semicolon = Semikolon trennt
import-separator-pipe = Strich | trennt
import-separator-comma = Komma trennt
import-separator-slash = Schrägstrich trennt
import-checking = Die Zeilen werden geprüft
found-turn-aside-yes = Mitnehmen
found-turn-aside-no = Weglassen
found-turn-hidden-columns-yes = Zuordnen
found-turn-hidden-columns-no = Nicht zuordnen
found-turn-wrapped-yes = Auspacken
found-turn-wrapped-no = So lassen
found-turn-merged-yes = Für alle Zeilen
found-turn-merged-no = Nur erste Zeile
found-turn-further-yes = Alle aufnehmen
found-turn-further-no = Nur die erste
found-turn-challenges-yes = Blöcke anlegen
found-turn-challenges-no = Ohne Blöcke
found-chosen-dates = Die Schreibweise der Daten in Spalte { $columns } haben Sie gewählt.
found-chosen-numbers = Die Schreibweise der Zahlen in Spalte { $columns } haben Sie gewählt.
found-chosen-values = Was in Spalte { $columns } mehrere Werte trennt, haben Sie gewählt.
found-further =
    Weitere Bewerbungen derselben Bewerbenden: { $count }. { $taken ->
        [yes] Jede Bewerbung bekommt einen eigenen Eintrag und ein eigenes Zeitfenster.
       *[no] Wer sich mehrfach bewirbt, trägt einmal vor: mit der ersten Bewerbung in der Datei.
    }
found-challenges =
    Challenges in der Liste: { $count }. { $taken ->
        [yes] Jede wird ein Block der Tagesordnung.
       *[no] Sie werden nicht übernommen.
    }{ $more ->
        [yes] {" "}Wer mehrere nennt, trägt zur ersten vor ({ $several }).
       *[no] {""}
    }

## Auf dem Bildschirm: eine Liste, die wiederkommt

import-difference = Abgleich mit dem, was gespeichert ist
import-count-new = { $count } neu
import-count-linked = { $count } aus dem Verzeichnis
import-count-changed = { $count } geändert
import-count-same = { $count } unverändert
import-count-gone = { $count } nicht in der Datei
import-count-removed = { $count } verlassen die Sitzung
import-is-known = Wer im Verzeichnis steht, wird von dort übernommen und nicht doppelt angelegt.
import-is-separate = Wird als neuer Eintrag angelegt.
import-is-another = Ist jemand anderes
import-is-same = Doch derselbe Eintrag
import-nothing = leer
import-remote-yes = ja
import-remote-no = nein
import-missing =
    { $count ->
        [one] 1 Eintrag der Sitzung steht nicht in der Datei
       *[other] { $count } Einträge der Sitzung stehen nicht in der Datei
    }
import-missing-words = Sie bleiben in der Sitzung, solange Sie nichts ankreuzen.
import-remove = { $name } aus der Sitzung nehmen
import-stored = Die Liste ist übernommen: { $counts }.
import-take-changes = Änderungen übernehmen
import-idle = Nichts Neues: zurück
import-too-many = Höchstens { $limit } auswählen
import-row-new = neu
import-row-changed = geändert
import-row-linked = bekannt
import-row-further = weitere
import-only-row = Nur Zeile { $row }
import-both-rows = Beide
import-faults-save = Als Tabelle speichern
error-import-too-many-pitches = Die Tagesordnung nimmt noch { $limit } Vorträge auf, ausgewählt sind { $count } neue. Wählen Sie weniger Zeilen aus.

## Tabelle der Zeilen, die draußen bleiben

fault-csv-name = zeilen-ohne-uebernahme
fault-csv-row = Zeile
fault-csv-column = Spalte
fault-csv-field = Feld
fault-csv-value = Wert
fault-csv-reason = Grund
