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
    } Choose a text file (CSV, TSV), an Excel file (.xlsx) or an OpenDocument spreadsheet (.ods).
error-import-other-spreadsheet =
    { $kind ->
        [xlsb] This is a binary Excel workbook (.xlsb).
       *[xls] This is a workbook in the old Excel format (.xls).
    } Open it in your spreadsheet program, save it as an Excel workbook (.xlsx) and choose the new file.
error-import-encrypted =
    The file is protected by a password. Remove the password in your spreadsheet program, save a copy and choose that.
error-import-broken-workbook =
    The file is damaged or incomplete. Open it in your spreadsheet program and save it again, or have it sent to you once more.
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
        [kind] kind of applicant
        [given-name] given name
        [phone] telephone
        [challenge] challenge
        [founded] founding
        [proof] register number
        [branch] branch
        [size] number of people
        [access] access needs
        [remote] joins by video
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
fault-date-no-such-year-title = Row { $row }: check the year
fault-date-no-such-year = “{ $value }”: the year { $year } is not possible here. It often stands for a blank date from a spreadsheet. Correct the date or import the row without a date.
fault-year-unreadable-title = Row { $row }: not a founding date
fault-year-unreadable = “{ $value }” is neither a year nor a date. Write YYYY or DD.MM.YYYY or import the row without a founding date.
fault-phone-lost-title = Row { $row }: incomplete telephone number
fault-phone-lost = “{ $value }” cannot be dialled. A spreadsheet may have shortened the number. Correct it or import the row without a telephone number.
fault-not-a-count-title = Row { $row }: not a number of people
fault-not-a-count = “{ $value }” cannot be read as a number of people. Correct it or import the row without this number.
fault-not-yes-or-no-title = Row { $row }: neither yes nor no
fault-not-yes-or-no = “{ $value }” does not say whether they join by video. Write “yes” or “no” or import the row without it.
fault-further-title = Row { $row }: further application, as row { $first }
fault-further =
    “{ $value }” also applies in row { $first }, with { $field ->
        [challenge] another challenge
        [description] another description
       *[reference] another reference
    }. { $taken ->
        [yes] Both applications are imported. Choose whether only the first stays.
       *[no] Only the first application is imported. Choose whether all stay.
    }

## What was found in the file and can be changed

found-titles = Rows above the header: { $count } (“{ $text }”). They are not imported.
found-header-rows = The header runs from row { $row } to row { $last }.
found-no-header = The table has no header. The columns are mapped by their content.
found-hidden-sheets = Hidden sheets: { $count } ({ $sheets }). You can choose one of them.
found-hidden-sheet-read = The sheet “{ $sheet }” is hidden in the file.
found-hidden =
    Hidden or filtered rows: { $count } (row { $rows }). { $taken ->
        [yes] They are taken along.
       *[no] They stay out.
    }
found-total =
    Rows of totals: { $count } (row { $rows }: “{ $text }”). { $taken ->
        [yes] They are taken along.
       *[no] They stay out.
    }
found-footnote =
    Notes below the list: { $count } (row { $rows }: “{ $text }”). { $taken ->
        [yes] They are taken along.
       *[no] They stay out.
    }
found-repeated-header =
    Repeated headers: { $count } (row { $rows }). { $taken ->
        [yes] They are taken along.
       *[no] They stay out.
    }
found-section =
    Headings between the rows: { $count } (row { $rows }: “{ $text }”). { $taken ->
        [yes] They are taken along.
       *[no] They stay out.
    }
found-hidden-columns =
    Hidden columns: { $count } ({ $columns }). { $taken ->
        [yes] They are mapped like the others.
       *[no] They are not mapped.
    }
found-open-quotes = Quotation marks that are never closed: { $count } (row { $rows }). They are read like letters. Check these rows.
found-garbled = Rows with garbled letters: { $count } (row { $rows }). Choose another encoding or correct the file.
found-wrapped =
    Cells of the form ="…": { $count }. { $taken ->
        [yes] What stands between the quotation marks is imported.
       *[no] They stay as they are.
    }
found-merged =
    Cells that belong to a merged cell: { $count }. { $taken ->
        [yes] Its value holds for every row that it spans.
       *[no] Its value holds for the first row only.
    }
found-several-values =
    Column { $column } has several values in one cell, parted by { $separator ->
        [line] line breaks
        [semicolon] semicolons
        [pipe] vertical bars
        [slash] slashes
       *[comma] commas
    }.
found-doubtful-dates = Whether the day or the month comes first in column { $columns } cannot be told. Check how dates are written.
found-serial-dates = Column { $column } has days as numbers, as spreadsheets count them: { $count }. They are read as dates.
found-doubtful-numbers = Whether point or comma parts thousands in column { $columns } is not certain. They are read as thousands. Check how numbers are written.

## On the screen: what was recognised

import-found = Recognised
import-found-more =
    { $count ->
        [one] Show 1 more finding
       *[other] Show { $count } more findings
    }
import-change = Change
import-column = Column { $letter }
import-remembered = The columns are mapped as the last time with such a list.
import-remembered-reset = Recognise anew
import-rows-span = Rows { $row } to { $last }
import-sheet-hidden = { $sheet } (hidden)
import-separator-none = one value a cell
import-separator-line = line breaks part
import-separator-semicolon = semicolons part
import-separator-pipe = bars | part
import-separator-comma = commas part
import-separator-slash = slashes part
import-checking = Checking the rows
found-turn-aside-yes = Take along
found-turn-aside-no = Leave out
found-turn-hidden-columns-yes = Map them
found-turn-hidden-columns-no = Do not map
found-turn-wrapped-yes = Unwrap
found-turn-wrapped-no = Leave as is
found-turn-merged-yes = For all rows
found-turn-merged-no = First row only
found-turn-further-yes = Take all
found-turn-further-no = First one only
found-turn-challenges-yes = Create tracks
found-turn-challenges-no = No tracks
found-chosen-dates = You have chosen how dates are written in column { $columns }.
found-chosen-numbers = You have chosen how numbers are written in column { $columns }.
found-chosen-values = You have chosen what parts several values in column { $columns }.
found-further =
    Further applications of the same applicants: { $count }. { $taken ->
        [yes] Each application gets an entry and a slot of its own.
       *[no] Who applies several times pitches once: with the first application in the file.
    }
found-challenges =
    Challenges in the list: { $count }. { $taken ->
        [yes] Each becomes a track of the agenda.
       *[no] They are not imported.
    }{ $more ->
        [yes] {" "}Who names several pitches for the first ({ $several }).
       *[no] {""}
    }

## On the screen: a list that comes again

import-difference = Compared with what is stored
import-count-new = { $count } new
import-count-linked = { $count } from the directory
import-count-changed = { $count } changed
import-count-same = { $count } unchanged
import-count-gone = { $count } not in the file
import-count-removed = { $count } leave the session
import-is-known = Who stands in the directory is taken from there, and not entered twice.
import-is-separate = Becomes a new entry.
import-is-another = Is somebody else
import-is-same = The same entry after all
import-nothing = empty
import-remote-yes = yes
import-remote-no = no
import-missing =
    { $count ->
        [one] 1 entry of the session is not in the file
       *[other] { $count } entries of the session are not in the file
    }
import-missing-words = They stay in the session as long as you tick nothing.
import-remove = Take { $name } out of the session
import-stored = The list has been imported: { $counts }.
import-take-changes = Import the changes
import-idle = Nothing new: back
import-too-many = Pick { $limit } at most
import-row-new = new
import-row-changed = changed
import-row-linked = known
import-row-further = further
import-only-row = Only row { $row }
import-both-rows = Both
import-faults-save = Save as a table
error-import-too-many-pitches = The agenda takes { $limit } more pitches, and { $count } new ones are picked. Pick fewer rows.

## Table of the rows that stay out

fault-csv-name = rows-not-imported
fault-csv-row = Row
fault-csv-column = Column
fault-csv-field = Field
fault-csv-value = Value
fault-csv-reason = Reason
