# Importing applications from files. Each text says what happened, then what to do.

## Files that are not imported

error-import-empty =
    The file is empty. Check that you chose the right file, and save the list again in your spreadsheet program.
error-import-no-rows =
    There is nothing below the header row. Choose another header row, another sheet or another file.
error-import-not-a-table =
    { $kind ->
        [pdf] This is a PDF document, not a table.
        [image] This is a picture, not a table.
        [document] This is a text document, not a table.
        [markup] This is a web page or an XML file, not a table.
        [json] This is a JSON file, not a table.
        [prose] This is running text without columns, not a table.
        [archive] This is a packed archive, not a table.
       *[binary] There is no table in this file.
    } Choose a CSV or Excel file (.xlsx).
error-import-other-spreadsheet =
    { $kind ->
        [ods] This is an OpenDocument file.
        [xlsb] This is a binary Excel workbook (.xlsb).
       *[xls] This is a workbook in the old Excel format (.xls).
    } Open it in your spreadsheet program, save it as an Excel workbook (.xlsx) and choose the new file.
error-import-encrypted =
    The file is protected by a password. Remove the password in your spreadsheet program, save a copy and choose that.
error-import-broken-workbook =
    The Excel file is damaged or incomplete. Open it in your spreadsheet program and save it again, or have it sent to you once more.
error-import-unpacks-too-far =
    Unpacked, the file holds more than { $limit } MB, so it is not opened. In a copy, delete what does not belong to the list, or save the list as CSV.
error-import-too-large =
    The file has { $size } MB; at most { $limit } MB are imported. In a copy, delete what does not belong to the list.
error-import-too-many-rows =
    The list has { $rows } rows; at most { $limit } are imported. Split the list, or keep only the applications for this event.
error-import-too-many-columns =
    Row { $row } has { $columns } columns; at most { $limit } are imported. Delete the surplus columns or choose another delimiter.
error-import-too-many-cells =
    The table has more than { $limit } cells. In a copy, delete what does not belong to the list.
error-import-cell-too-long =
    Cell { $column } in row { $row } has more than { $limit } characters. Most often a closing quotation mark is missing there. Correct the cell in the file.
error-import-wrong-encoding =
    The file cannot be read as { $encoding }. Choose another encoding, or save the list in your spreadsheet program as “CSV UTF-8”.
error-import-no-such-header-row =
    Row { $row } is blank or does not exist. Choose another header row.
error-import-no-such-sheet =
    The sheet “{ $sheet }” is not in the file. Choose another sheet.

## Mapping of the columns

error-import-no-name-column =
    No column is mapped to the name yet. Choose the column that holds the names.
error-import-field-twice =
    Two columns are mapped to the same field ({ $field ->
        [name] name
        [place] place
        [presenter] presenter
        [email] e-mail
        [description] short description
        [received] application received
        [amount] amount in euros
        [reference] reference in the file
       *[website] web site
    }). Map one of them differently.
error-import-unknown-column =
    The mapping does not fit this table of { $columns } columns. Choose the file once more.

## Rows that need a decision

fault-missing-name-title = Row { $row }: name missing
fault-missing-name = Column { $column } is blank in this row. Enter the name or leave the row out.
fault-name-too-long-title = Row { $row }: name too long
fault-name-too-long = The name has { $chars } characters; { $limit } are possible. Shorten it, or check that column { $column } holds the names.
fault-email-no-ending-title = Row { $row }: e-mail incomplete
fault-email-no-ending = “{ $value }” has no ending. Correct the address or import the row without e-mail.
fault-email-incomplete-title = Row { $row }: e-mail incomplete
fault-email-incomplete = “{ $value }” is not a single, complete address. Correct it or import the row without e-mail.
fault-date-no-such-day-title = Row { $row }: no such date
fault-date-no-such-day =
    “{ $value }”: { $month ->
        [january] January has
        [february] February { $year } has
        [march] March has
        [april] April has
        [may] May has
        [june] June has
        [july] July has
        [august] August has
        [september] September has
        [october] October has
        [november] November has
       *[december] December has
    } { $days } days. Correct the date or import the row without a date.
fault-date-no-such-month-title = Row { $row }: no such date
fault-date-no-such-month = “{ $value }”: there is no month { $number }. Correct the date or choose another date format above.
fault-date-unreadable-title = Row { $row }: not a date
fault-date-unreadable = “{ $value }” cannot be read as a date. Write it as DD.MM.YYYY or import the row without a date.
fault-not-a-number-title = Row { $row }: not a number
fault-not-a-number = “{ $value }” cannot be read as an amount. Correct it or import the row without an amount.
fault-control-characters-title = Row { $row }: invisible characters
fault-control-characters = Column { $column } holds invisible control characters (shown here as �): “{ $value }”. Write the text anew.
fault-double-title = Row { $row }: same as row { $taken }
fault-double =
    { $email ->
        [same] “{ $value }”: same name, same e-mail.
       *[missing] “{ $value }”: same name; one of the rows has no e-mail.
    } Choose which row to keep.
