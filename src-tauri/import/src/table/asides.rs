//! Finds rows below the header that are no applicants: hidden ones, sums, repeated headers, sections, footnotes.
//!
//! Whoever is in doubt is an applicant: a row is set aside only for what is plainly seen in it.

use super::Row;
use super::layout::{Aside, AsideKind};
use super::region::Region;
use crate::values::is_amount;
use crate::words::fold;
use std::collections::{HashMap, HashSet};

/// Characters of a row that are shown.
const SHOWN_CHARS: usize = 120;
/// Rows from the end in which a sum may stand without a word beside it.
const BARE_TOTALS: usize = 3;

#[rustfmt::skip]
const TOTAL_WORDS: &[&str] = &[
    "summe", "gesamt", "gesamtsumme", "insgesamt", "zwischensumme", "endsumme", "total", "subtotal", "grand total",
    "sum", "somme", "total general", "sous total", "anzahl", "count", "nombre", "mittelwert", "durchschnitt",
    "ergebnis", "gesamtergebnis", "uebertrag",
];
#[rustfmt::skip]
const FOOTNOTE_WORDS: &[&str] = &[
    "stand", "quelle", "hinweis", "hinweise", "anmerkung", "anmerkungen", "erstellt", "druckdatum", "gedruckt",
    "seite", "legende", "source", "note", "notes", "remarque", "created", "generated", "vertraulich",
];

#[rustfmt::skip]
const SECTION_WORDS: &[&str] = &[
    "challenge", "herausforderung", "los", "track", "gruppe", "themenfeld", "block", "kategorie", "session", "defi",
    "lot", "group", "category",
];

/// What is known about the sheet when its rows are looked at.
pub(super) struct Look<'a> {
    pub headers: &'a [String],
    pub hidden: &'a [u32],
    pub regions: &'a [Region],
}

/// The rows to set aside, in the order of the file.
pub(super) fn find(rows: &[Row], look: &Look) -> Vec<Aside> {
    let hidden: HashSet<u32> = look.hidden.iter().copied().collect();
    let wide: HashMap<u32, usize> =
        look.regions.iter().filter(|r| r.is_wide()).map(|r| (r.rows.0, r.width())).collect();
    let header: Vec<(&str, String)> = look.headers.iter().map(|name| (last_part(name), fold(name))).collect();
    let named = look.headers.iter().filter(|name| !name.is_empty()).count();
    let width = if named > 0 { named } else { usual_width(rows) };
    let footnotes = rows.len() - trailing_notes(rows, width);
    let mut found = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let near_end = rows.len() - index <= BARE_TOTALS;
        // A hidden sum is a sum: whoever takes hidden rows does not mean it.
        let kind = if is_header(row, &header) {
            AsideKind::RepeatedHeader
        } else if is_section(row, width, wide.get(&row.number)) {
            AsideKind::Section
        } else if is_total(row, width, near_end) {
            AsideKind::Total
        } else if index >= footnotes {
            AsideKind::Footnote
        } else if hidden.contains(&row.number) {
            AsideKind::Hidden
        } else {
            continue;
        };
        found.push(Aside { row: row.number, kind, taken: false, text: text_of(row) });
    }
    found
}

fn filled(row: &Row) -> impl Iterator<Item = &str> {
    row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

/// The number of filled cells that half of the rows have at least.
fn usual_width(rows: &[Row]) -> usize {
    let mut widths: Vec<usize> = rows.iter().map(|row| filled(row).count()).collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or_default()
}

/// True where each filled cell is what stands over its column; of a header over two rows, in its last one.
fn is_header(row: &Row, header: &[(&str, String)]) -> bool {
    let mut same = 0usize;
    for (cell, (name, folded)) in row.cells.iter().zip(header) {
        let cell = cell.trim();
        if cell.is_empty() {
            continue;
        }
        // Comparing lengths spares the folding of nearly every cell; case and blanks change them little.
        let near = cell.chars().count().abs_diff(name.chars().count()) <= 4;
        if folded.is_empty() || !near || !folded.ends_with(&fold(cell)) {
            return false;
        }
        same += 1;
    }
    same >= 2 && row.cells.len() <= header.len()
}

fn last_part(name: &str) -> &str {
    name.rsplit(super::BETWEEN).next().unwrap_or(name)
}

/// One cell that is merged over most of the table, or that alone stands in its row and says what it opens.
fn is_section(row: &Row, width: usize, merged: Option<&usize>) -> bool {
    if width < 3 || filled(row).count() != 1 {
        return false;
    }
    let across = merged.is_some_and(|columns| *columns >= width.div_ceil(2).max(3));
    across || filled(row).any(opens_section)
}

/// `Challenge 3: Wohnen`, `Los 2`: a word for a group and its number.
fn opens_section(cell: &str) -> bool {
    let text = fold(cell);
    let mut words = text.split(' ');
    let known = words.next().is_some_and(|word| SECTION_WORDS.contains(&word));
    known
        && words
            .next()
            .is_some_and(|word| word.len() <= 2 && (word.parse::<u32>().is_ok() || word.len() == 1))
}

/// A word for sums with nothing but numbers beside it; at the end of the list also numbers without a word.
fn is_total(row: &Row, width: usize, near_end: bool) -> bool {
    let mut cells = filled(row);
    let Some(first) = cells.next() else { return false };
    if is_total_word(first) {
        let numbers = filled(row).skip(1).filter(|cell| is_count(cell)).count();
        let alone = width > 1 && (near_end || first.contains(|c: char| c.is_ascii_digit()));
        return numbers == cells.count() && (numbers > 0 || alone);
    }
    if !is_count(first) {
        return false;
    }
    // The word may stand behind a running number or in a later column.
    let rest: Vec<&str> = cells.collect();
    let worded = rest.iter().filter(|cell| is_total_word(cell)).count();
    let counted = rest.iter().filter(|cell| is_count(cell)).count();
    if width > 1 && worded > 0 && counted > 0 && worded + counted == rest.len() {
        return true;
    }
    near_end && width >= 3 && rest.len() < 2 && is_sum(first) && rest.iter().all(|cell| is_sum(cell))
}

fn is_count(cell: &str) -> bool {
    is_amount(cell) || cell.strip_suffix('%').is_some_and(is_amount)
}

/// An amount that is more than a running number.
fn is_sum(cell: &str) -> bool {
    is_amount(cell) && cell.chars().filter(char::is_ascii_digit).count() >= 3
}

fn is_total_word(cell: &str) -> bool {
    // Every cell of a list passes here, and few begin like a word for sums.
    let begins = cell.bytes().next().is_some_and(|b| b"AGISTZECNMDUagistzecnmdu".contains(&b) || b > 127);
    if !begins || cell.len() > 60 {
        return false;
    }
    let text = fold(cell);
    // `Summe: 36 Bewerbungen` and `Gesamt 2026` say the same as the word alone, `Gesamtschule` does not.
    let bare = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let short = bare.split(' ').count() <= 3;
    let after = |word: &&str| bare.strip_prefix(*word).is_some_and(|rest| rest.starts_with(' ') && short);
    let named = ["summe", "gesamtsumme", "anzahl", "zwischensumme"].iter().any(after);
    TOTAL_WORDS.contains(&bare) || named
}

/// How many rows at the end are lines under the list.
fn trailing_notes(rows: &[Row], width: usize) -> usize {
    if width < 3 {
        return 0;
    }
    let thin = rows.iter().rev().take_while(|row| filled(row).count() == 1).count();
    let body = rows.len() - thin;
    let (Some(last), Some(first)) = (body.checked_sub(1).and_then(|at| rows.get(at)), rows.get(body)) else {
        return 0;
    };
    let apart = first.number > last.number + 1 || is_total(last, width, true);
    let worded = |row: &&Row| filled(row).next().is_some_and(is_footnote_word);
    if apart { thin } else { rows.iter().skip(body).skip_while(|row| !worded(row)).count() }
}

fn is_footnote_word(cell: &str) -> bool {
    if cell.starts_with('*') || cell.starts_with('¹') {
        return true;
    }
    let text = fold(cell);
    FOOTNOTE_WORDS.iter().any(|word| text.split(' ').next() == Some(word))
}

fn text_of(row: &Row) -> String {
    let text = filled(row).collect::<Vec<_>>().join(" · ");
    let seen = |c| if crate::values::is_unseen_control(c) { '\u{FFFD}' } else { c };
    text.chars().take(SHOWN_CHARS).map(seen).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(lines: &[&str]) -> Vec<Row> {
        let cells = |line: &str| line.split('|').map(str::to_owned).collect();
        let numbered = lines.iter().zip(2..).filter(|(line, _)| !line.is_empty());
        numbered.map(|(line, number)| Row { number, cells: cells(line) }).collect()
    }

    fn kinds(lines: &[&str]) -> Vec<(u32, AsideKind)> {
        let headers: Vec<String> = ["Firma", "Ort", "Betrag"].map(str::to_owned).into();
        let look = Look { headers: &headers, hidden: &[3], regions: &[] };
        find(&rows(lines), &look).into_iter().map(|aside| (aside.row, aside.kind)).collect()
    }

    const BODY: [&str; 3] = ["A GmbH|Bonn|5", "B GmbH|Köln|6", "C GmbH|Köln|7"];

    #[test]
    fn sums_are_told_from_companies_that_are_called_like_them() {
        for total in ["Summe||18", "Gesamt:||18,00", "|Total|18", "Summe: 3 Bewerbungen", "||892152355.55"] {
            let found = kinds(&[BODY[0], "", BODY[2], total]);
            assert_eq!(found, [(5, AsideKind::Total)], "{total}");
        }
        for company in
            ["Gesamtschule Köln|Köln|18", "Total Energie|Bonn|18", "Total|Paris|18", "Summa GmbH||18"]
        {
            assert_eq!(kinds(&[BODY[0], "", BODY[2], company]), [], "{company}");
        }
    }

    #[test]
    fn hidden_rows_repeated_headers_and_footnotes_are_set_aside() {
        let found =
            kinds(&[BODY[0], BODY[1], "Firma|Ort|Betrag", BODY[2], "", "Stand: 01.11.2026", "* geschätzt"]);
        let wanted = [
            (3, AsideKind::Hidden),
            (4, AsideKind::RepeatedHeader),
            (7, AsideKind::Footnote),
            (8, AsideKind::Footnote),
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn a_word_for_a_group_and_its_number_open_a_section() {
        let found =
            kinds(&["Challenge 1: Mobilität||", "", BODY[2], "Los 2", BODY[0], "Challenge Group|Ulm|5"]);
        assert_eq!(found, [(2, AsideKind::Section), (5, AsideKind::Section)]);
    }

    #[test]
    fn a_last_row_with_a_name_alone_is_an_applicant() {
        assert_eq!(kinds(&[BODY[0], "", BODY[2], "D GmbH"]), []);
        let names = ["Firma".to_owned()];
        let look = Look { headers: &names, hidden: &[], regions: &[] };
        assert_eq!(find(&rows(&["A", "", "Summe"]), &look), [], "a list of names has no sums");
    }

    #[test]
    fn a_cell_across_the_table_opens_a_section() {
        let headers = ["Firma", "Ort", "Betrag"].map(str::to_owned);
        let regions = [Region { rows: (2, 2), columns: (0, 2) }];
        let look = Look { headers: &headers, hidden: &[], regions: &regions };
        let found = find(&rows(&["Mobilität", BODY[0], BODY[1], BODY[2]]), &look);
        assert_eq!((found.len(), found[0].kind), (1, AsideKind::Section));
        assert_eq!(found[0].text, "Mobilität");
    }
}
