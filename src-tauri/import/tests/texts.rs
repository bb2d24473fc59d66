//! Lists as text, in every encoding and dialect in which offices send them, and with everything that goes wrong.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use import::{
    AsideKind, Candidate, Checked, DateStyle, Decisions, Delimiter, Field, LayoutChoice, NumberStyle,
    RawTable, Separator, TableChoice, TableError, TextEncoding, check_applicants, guess_mapping, read_table,
    read_table_as,
};
use std::fmt::Write as _;

fn read(text: &str) -> RawTable {
    read_table("liste.csv", text.as_bytes(), &TableChoice::default()).unwrap()
}

fn check(table: &RawTable) -> Checked {
    check_applicants(table, &guess_mapping(table), &Decisions::default()).unwrap()
}

fn ready(text: &str) -> Vec<Candidate> {
    let checked = check(&read(text));
    assert!(checked.faults.is_empty(), "{:?}", checked.faults);
    checked.ready
}

fn encode(text: &str, encoding: TextEncoding) -> Vec<u8> {
    let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
    let narrow = |euro: u8| {
        let byte = |c: char| if c == '€' { euro } else { u8::try_from(u32::from(c)).unwrap() };
        text.chars().map(byte).collect()
    };
    match encoding {
        TextEncoding::Utf8 => text.as_bytes().to_vec(),
        TextEncoding::Utf16Le => wide(u16::to_le_bytes),
        TextEncoding::Utf16Be => wide(u16::to_be_bytes),
        TextEncoding::Windows1252 => narrow(0x80),
        TextEncoding::Iso8859_15 => narrow(0xA4),
    }
}

#[test]
fn every_encoding_with_every_delimiter_mark_and_line_end_is_read_alike() {
    let lines = [
        vec!["Firma", "Ort", "Bedarf", "Beschreibung"],
        vec!["Bücher & Söhne GmbH", "Köln", "5.000,00 €", "\"Erste Zeile\nmit ; , | und Tab\""],
        vec!["Grünkataster UG", "Gießen", "1.234,56 €", "Straßenbäume"],
    ];
    for encoding in TextEncoding::ALL {
        for delimiter in Delimiter::ALL {
            for (mark, end) in [(false, "\n"), (false, "\r\n"), (true, "\r\n"), (true, "\r")] {
                let wide = matches!(encoding, TextEncoding::Utf16Le | TextEncoding::Utf16Be);
                let has_mark = mark && (wide || encoding == TextEncoding::Utf8);
                let quoted = |cell: &&str| {
                    let quote = delimiter == Delimiter::Comma && cell.contains(',') && !cell.starts_with('"');
                    if quote { format!("\"{cell}\"") } else { (*cell).to_owned() }
                };
                let row =
                    |cells: &Vec<&str>| cells.iter().map(quoted).collect::<Vec<_>>().join(delimiter.code());
                let text = lines.iter().map(row).collect::<Vec<_>>().join(end);
                let text = if has_mark { format!("\u{FEFF}{text}") } else { text };
                let bytes = encode(&text, encoding);
                let table = read_table("x", &bytes, &TableChoice::default()).unwrap();
                let told = format!("{encoding:?} {delimiter:?} {mark} {end:?}");
                assert_eq!(table.encoding, Some(encoding), "{told}");
                assert_eq!((table.delimiter, table.byte_order_mark), (Some(delimiter), has_mark), "{told}");
                let candidates = check(&table).ready;
                assert_eq!(candidates[0].name, "Bücher & Söhne GmbH", "{told}");
                assert_eq!(candidates[1].amount, Some("1234.56".parse().unwrap()), "{told}");
                assert!(candidates[0].description.as_ref().unwrap().contains("mit ; , | und"), "{told}");
            }
        }
    }
}

#[test]
fn title_rows_header_and_sums_are_parted_from_the_data() {
    let text = "Bewerbungen zum 24.11.2026;;;\nReferat 42, Stand 01.11.2026;;;\n\nNr.;Firma;Ort;Betrag\n\
        1;Aktenlotse GmbH;Köln;5.000,00\n2;Solarpfad UG;Bonn;6.000,00\n;Zwischensumme;;11.000,00\n\
        Nr.;Firma;Ort;Betrag\n3;Wegweiser eG;Essen;1,00\n;Gesamt;;11.001,00\n\nErstellt von Referat 42\n";
    let table = read(text);
    assert_eq!((table.header_row, table.titles.len()), (Some(4), 2));
    let asides: Vec<_> = table.asides.iter().map(|aside| (aside.row, aside.kind)).collect();
    let wanted = [
        (7, AsideKind::Total),
        (8, AsideKind::RepeatedHeader),
        (10, AsideKind::Total),
        (12, AsideKind::Footnote),
    ];
    assert_eq!(asides, wanted);
    assert_eq!(ready(text).len(), 3);
    let layout = LayoutChoice { take: vec![AsideKind::Total], ..LayoutChoice::default() };
    let table = read_table_as("x", text.as_bytes(), &TableChoice::default(), &layout).unwrap();
    assert_eq!(table.rows.len(), 5, "sums can be taken all the same");
}

#[test]
fn a_header_over_two_rows_survives_the_way_into_a_text() {
    let text = "Unternehmen;;Kontakt;;\nName;Sitz;Ansprechperson;E-Mail;Telefon\n\
        Aktenlotse GmbH;Köln;Frauke Dahl;a@x.example;0221 12345\n";
    let table = read(text);
    assert_eq!((table.header_row, table.header_rows), (Some(1), 2));
    assert_eq!(table.headers[1], "Unternehmen / Sitz");
    let wanted = [Field::Name, Field::Place, Field::Presenter, Field::Email, Field::Phone];
    assert_eq!(guess_mapping(&table), wanted);
    let below = read("Firma;Kontakt;;Ort\n;Name;E-Mail;\nA GmbH;Dahl;a@x.example;Köln\n");
    assert_eq!((below.header_rows, below.headers[2].as_str()), (2, "Kontakt / E-Mail"));
    assert_eq!(guess_mapping(&below), [Field::Name, Field::Presenter, Field::Email, Field::Place]);
}

#[test]
fn without_a_header_the_content_decides() {
    let text = "Aktenlotse GmbH;a@x.example;0221 12345;HRB 1234;50667 Köln;www.x.example\n\
        Solarpfad UG;b@x.example;0228 12345;HRB 99;53111 Bonn;www.y.example\n";
    let table = read(text);
    assert_eq!(table.header_row, None);
    let wanted = [Field::Name, Field::Email, Field::Phone, Field::Proof, Field::Place, Field::Website];
    assert_eq!(guess_mapping(&table), wanted);
}

#[test]
fn german_english_and_us_lists_are_read_for_what_they_mean() {
    let german = ready(
        "Firma;Eingang;Betrag;Gründungsjahr\nA;03.11.2026;1.234,56;2019\nB;4. November 2026;1.234;03/2020\n",
    );
    let english = ready(
        "Company,Received,Amount,Founded\nA,03/11/2026,\"1,234.56\",2019\nB,25/12/2026,\"1,234\",March 2020\n",
    );
    let us = ready(
        "Company,Submitted,Amount,Founded\nA,11/3/2026 9:15:00 AM,1234.56,2019\nB,12/25/2026,1234,3/1/2020\n",
    );
    for list in [german, english, us] {
        assert_eq!(list[0].received, chrono::NaiveDate::from_ymd_opt(2026, 11, 3));
        assert_eq!(list[0].amount, Some("1234.56".parse().unwrap()));
        assert_eq!(list[1].amount, Some("1234".parse().unwrap()));
        assert_eq!(list[1].founded.map(|founded| founded.year), Some(2020));
    }
}

#[test]
fn the_order_of_day_and_month_is_decided_by_the_whole_column() {
    let mut text = String::from("Company,Received\n");
    for day in 1..=12 {
        writeln!(text, "C{day},05/{day:02}/2026").unwrap();
    }
    let doubtful = read(&text);
    assert_eq!(
        (doubtful.dates, doubtful.doubtful_dates.as_slice()),
        (Some(DateStyle::DayMonthYear), [1].as_slice())
    );
    text.push_str("C13,05/13/2026\n");
    let table = read(&text);
    assert_eq!((table.column_dates[1], table.doubtful_dates.len()), (Some(DateStyle::MonthDayYear), 0));
    assert!(check(&table).ready.iter().all(|c| c.value(Field::Received).unwrap().starts_with("2026-05")));
    let layout = LayoutChoice { dates: vec![(1, DateStyle::DayMonthYear)], ..LayoutChoice::default() };
    let chosen = read_table_as("x", text.as_bytes(), &TableChoice::default(), &layout).unwrap();
    assert_eq!(check(&chosen).faults.len(), 1, "there is no 13th month");
}

#[test]
fn a_column_of_amounts_does_not_follow_a_column_of_codes() {
    let text = "Firma;Titel;Betrag\nA;684.12;1.234\nB;684.13;5,50\n";
    let table = read(text);
    assert_eq!(table.column_numbers[1..], [Some(NumberStyle::DecimalPoint), Some(NumberStyle::DecimalComma)]);
    assert_eq!(ready(text)[0].amount, Some("1234".parse().unwrap()));
    let layout = LayoutChoice { numbers: vec![(2, NumberStyle::DecimalPoint)], ..LayoutChoice::default() };
    let chosen = read_table_as("x", text.as_bytes(), &TableChoice::default(), &layout).unwrap();
    assert_eq!(check(&chosen).ready[0].amount, Some("1.234".parse().unwrap()));
}

#[test]
fn an_amount_that_never_tells_is_read_in_thousands_and_said_to_be_doubtful() {
    let text = "Company,Amount\nA,\"1,234\"\nB,\"12,000\"\n";
    let table = read(text);
    assert_eq!(table.findings()[0].code, "doubtful-numbers");
    assert_eq!(ready(text)[1].amount, Some("12000".parse().unwrap()));
    assert_eq!(ready("Firma;Betrag\nA;1.234\nB;12.000\n")[0].amount, Some("1234".parse().unwrap()));
    let choice = TableChoice { numbers: Some(NumberStyle::DecimalComma), ..TableChoice::default() };
    let chosen = read_table("x", text.as_bytes(), &choice).unwrap();
    assert_eq!(check(&chosen).ready[1].amount, Some("12".parse().unwrap()));
    assert!(chosen.findings().is_empty());
}

#[test]
fn wrapped_numbers_keep_their_zeros_and_can_be_left_wrapped() {
    let text = "Firma;Kennzeichen\n\"=\"\"A\"\"\";=\"00123\"\n=\"B\";\"=\"\"0456\"\"\"\n";
    let table = read(text);
    assert_eq!(table.wrapped, 4);
    assert_eq!(check(&table).ready[0].reference.as_deref(), Some("00123"));
    let layout = LayoutChoice { unwrap: Some(false), ..LayoutChoice::default() };
    let kept = read_table_as("x", text.as_bytes(), &TableChoice::default(), &layout).unwrap();
    assert_eq!((kept.wrapped, kept.rows[0].cell(1)), (4, "=\"00123\""));
}

#[test]
fn several_values_in_a_cell_are_parted_and_can_be_left_together() {
    let text = "Firma;E-Mail;Website;Challenge\n\
        A GmbH;a@x.example, b@x.example;https://a.example,https://b.example;\"Mobilität\nWohnen\"\n\
        B GmbH;c@x.example;https://c.example;Wohnen\n";
    let table = read(text);
    let checked = check(&table);
    let first = &checked.ready[0];
    assert_eq!(
        (first.email.as_deref(), first.more_emails.as_slice()),
        (Some("a@x.example"), ["b@x.example".to_owned()].as_slice())
    );
    assert_eq!(first.website.as_deref(), Some("https://a.example"));
    assert_eq!(first.challenges, ["Mobilität", "Wohnen"]);
    let layout = LayoutChoice {
        separators: vec![(1, Separator::None), (3, Separator::None)],
        ..LayoutChoice::default()
    };
    let table = read_table_as("x", text.as_bytes(), &TableChoice::default(), &layout).unwrap();
    let checked = check(&table);
    assert_eq!(checked.faults[0].code.code(), "email-incomplete");
}

#[test]
fn new_fields_are_read_and_their_faults_named() {
    let text = "Firma;Rechtsform;Telefon;Registernummer;Branche;Mitarbeitende;Barrierefreiheit;Teilnahme per Video;Gründung\n\
        Nordlicht;Verein;0221 12345;VR 99;Bildung;ca. 12;Induktionsschleife;ja;1899\n\
        Stadt Musterstadt;;;;;;k. A.;nein;\n\
        Murks;;4,92211E+11;;;viele;;vielleicht;bald\n";
    let table = read(text);
    let mapping = guess_mapping(&table);
    let wanted = [
        Field::Name,
        Field::Kind,
        Field::Phone,
        Field::Proof,
        Field::Branch,
        Field::Size,
        Field::Access,
        Field::Remote,
        Field::Founded,
    ];
    assert_eq!(mapping, wanted);
    let checked = check(&table);
    let first = &checked.ready[0];
    let values = wanted.map(|field| first.value(field).unwrap());
    let told = [
        "Nordlicht",
        "association",
        "0221 12345",
        "VR 99",
        "Bildung",
        "12",
        "Induktionsschleife",
        "yes",
        "1899",
    ];
    assert_eq!(values, told);
    assert_eq!(checked.ready[1].value(Field::Kind).as_deref(), Some("authority"));
    assert!(checked.ready[1].kind_guessed && !first.kind_guessed);
    assert_eq!((checked.ready[1].access.as_deref(), checked.ready[1].remote), (None, Some(false)));
    let codes: Vec<&str> = checked.faults.iter().map(|fault| fault.code.code()).collect();
    assert_eq!(codes, ["phone-lost", "year-unreadable", "not-a-count", "not-yes-or-no"]);
}

#[test]
fn a_day_in_1899_is_named_where_somebody_applied_and_taken_where_somebody_was_founded() {
    let table = read("Firma;Eingang;Gegründet am\nA;31.12.1899;31.12.1899\n");
    let checked = check(&table);
    let codes: Vec<_> = checked.faults.iter().map(|fault| (fault.field, fault.code.code())).collect();
    assert_eq!(codes, [(Field::Received, "date-no-such-year")]);
}

#[test]
fn ragged_rows_double_headers_and_stray_zeros_are_no_reason_to_give_up() {
    let table = read("Firma;Ort;Ort\nA;Bonn\nB;Köln;Essen;zu viel;noch mehr\nC\n");
    assert_eq!((table.width(), table.rows.len()), (5, 3));
    assert_eq!(guess_mapping(&table)[..3], [Field::Name, Field::Place, Field::Ignore]);
    let table = read("Firma;Ort\nA\0B;Bonn\nC;Köln\n");
    let checked = check(&table);
    assert_eq!((checked.ready.len(), checked.faults[0].code.code()), (1, "control-characters"));
    assert_eq!(checked.faults[0].value, "A\u{FFFD}B");
}

#[test]
fn long_names_other_scripts_and_combining_letters_are_kept_as_they_are() {
    let long = "ä".repeat(300);
    let names = [
        long.as_str(),
        "שלום עולם",
        "شركة المثال",
        "Zu\u{308}rich Labs",
        "👩‍🔬 Labor",
        "Ｆｕｌｌ Ｗｉｄｔｈ",
        "O’Neil & Söhne",
    ];
    let text = format!("Firma;Ort\n{}", names.map(|name| format!("{name};Bonn\n")).concat());
    let read: Vec<String> = ready(&text).into_iter().map(|candidate| candidate.name).collect();
    assert_eq!(read, names);
    let doubles = check(&self::read("Firma;Ort\nZürich Labs;Bonn\nZu\u{308}rich labs;Bonn\n")).doubles;
    assert_eq!(doubles.len(), 1, "two spellings of one letter");
}

#[test]
fn stray_quotation_marks_and_garbled_letters_are_said() {
    let table = read("Firma;Ort\n\"Alpha GmbH;Köln\nBeta;Bonn\nMÃ¼ller;Ulm\n");
    assert_eq!(table.rows.len(), 3);
    assert_eq!((table.open_quotes.as_slice(), table.garbled.as_slice()), ([2].as_slice(), [4].as_slice()));
    let codes: Vec<&str> = table.findings().iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["open-quotes", "garbled"]);
    let mixed = [b"Firma;Ort\nM\xC3\xBCller;Ulm\n".as_slice(), b"Gr\xFCn;K\xF6ln\n"].concat();
    assert_eq!(read_table("x", &mixed, &TableChoice::default()).unwrap().garbled, [2]);
}

#[test]
fn a_form_of_questions_is_mapped_by_what_they_ask() {
    let text = "ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Wie heißt Ihr Unternehmen?;In welcher Stadt sitzen Sie?;\
        Wann wurde Ihr Unternehmen gegründet?;Wie viele Mitarbeitende hat Ihr Unternehmen?;\
        Für welche Challenge bewerben Sie sich?;E-Mail der Ansprechperson;Nehmen Sie online teil?\n\
        1;11/3/26 10:15:32;11/3/26 10:20:00;anonymous;;Nordlicht UG;Köln;2019;12;1, 4;a@x.example;Nein\n\
        2;11/4/26 10:15:32;11/4/26 10:20:00;anonymous;;Südlicht UG;Bonn;2020;3;2;b@x.example;Ja\n";
    let wanted = [
        Field::Reference,
        Field::Ignore,
        Field::Received,
        Field::Ignore,
        Field::Ignore,
        Field::Name,
        Field::Place,
        Field::Founded,
        Field::Size,
        Field::Challenge,
        Field::Email,
        Field::Remote,
    ];
    assert_eq!(guess_mapping(&read(text)), wanted);
    assert_eq!(ready(text)[0].challenges, ["1", "4"]);
}

#[test]
fn nothing_and_nothing_but_a_header_are_told_apart() {
    let refused = |bytes: &[u8]| read_table("x", bytes, &TableChoice::default()).unwrap_err();
    assert_eq!(refused(b""), TableError::Empty);
    assert_eq!(refused(b"\xEF\xBB\xBF"), TableError::Empty);
    assert_eq!(refused(b"\xFF\xFE"), TableError::Empty);
    assert_eq!(refused(b"\n\n;;\n"), TableError::Empty);
    assert_eq!(refused(b"Firma;Ort;E-Mail\n"), TableError::NoRows);
    assert_eq!(refused(b"Firma;Ort;E-Mail\nSumme;;0\n"), TableError::NoRows, "a sum of nothing");
}

#[test]
fn a_hundred_thousand_rows_are_read_and_checked() {
    let mut text = String::from("Nr;Firma;E-Mail;Projekt;Eingang;Betrag\n");
    for row in 0..100_000 {
        // One applicant with a fifth of all rows, so that comparing each with each would never end.
        let name = if row % 5 == 0 { 0 } else { row };
        writeln!(text, "{row};Firma {name} GmbH;;Projekt {row};03.11.2026;1.234,50").unwrap();
    }
    let table = read(&text);
    assert_eq!(table.rows.len(), 100_000);
    let checked = check(&table);
    assert_eq!((checked.ready.len(), checked.further.len(), checked.doubles.len()), (100_000, 19_999, 0));
}
