//! Guesses which column is which field, by the words over it and by what stands in it.
//!
//! A guess only: the host sees it with real rows beside it and decides. Every field is given once at most, and the
//! name exactly once.

use crate::field::Field;
use crate::table::RawTable;
use crate::words::{self, Sureness};
use content::Content;

mod content;

/// By how much a header says less over a column in which nothing stands.
const BLANK: Sureness = 20;
/// Longest average of a column that is still names.
const NAME_AVERAGE_CHARS: usize = 120;

/// Guesses one field a column; as many as the table has columns.
#[must_use]
pub fn guess_mapping(table: &RawTable) -> Vec<Field> {
    let contents: Vec<Content> = (0..table.width()).map(|c| Content::of(table, c)).collect();
    let several = table.header_rows > 1;
    let header = |header: &String| if several { words::telling_part(header) } else { words::fold(header) };
    let headers: Vec<String> = table.headers.iter().map(header).collect();
    let mut mapping = vec![Field::Ignore; table.width()];
    let mut open = candidates(&headers, &contents);
    // The surest first; equally sure ones by column, since lists put what matters to the left.
    open.retain(|(_, column, _)| !table.is_kept_hidden(*column));
    open.sort_by_key(|(sureness, column, field)| (std::cmp::Reverse(*sureness), *column, *field));
    for (_, column, field) in open {
        if !mapping.contains(&field) {
            give(&mut mapping, column, field);
        }
    }
    add_lone_date(&mut mapping, &headers, &contents);
    add_name(&mut mapping, &contents, |column| table.is_kept_hidden(column));
    mapping
}

fn candidates(headers: &[String], contents: &[Content]) -> Vec<(Sureness, usize, Field)> {
    let mut found = Vec::new();
    for (column, (header, content)) in headers.iter().zip(contents).enumerate() {
        for field in Field::TAKEN {
            let contradicted = content.contradicts(field);
            let worded = if contradicted { 0 } else { words::sureness(header, field) };
            // A column in which nothing stands is taken only where no other speaks of the same.
            let worded = if content.cells == 0 { worded / BLANK } else { worded };
            let sureness = worded.max(content.suggests(field));
            if sureness > 0 {
                found.push((sureness, column, field));
            }
        }
    }
    found
}

/// Gives a column a field if it has none yet.
fn give(mapping: &mut [Field], column: usize, field: Field) {
    if let Some(place) = mapping.get_mut(column)
        && *place == Field::Ignore
    {
        *place = field;
    }
}

/// In a table without headers a single column of dates is the day of receipt.
fn add_lone_date(mapping: &mut [Field], headers: &[String], contents: &[Content]) {
    let dated = || contents.iter().enumerate().filter(|(_, c)| c.cells > 0 && c.dates >= 80);
    let nameless = |column: usize| headers.get(column).is_some_and(String::is_empty);
    if let (1, Some((column, _))) = (dated().count(), dated().next())
        && nameless(column)
        && !mapping.contains(&Field::Received)
    {
        give(mapping, column, Field::Received);
    }
}

/// Every mapping needs one name: the first open column that looks like names, else the first open one, else the first.
fn add_name(mapping: &mut [Field], contents: &[Content], is_hidden: impl Fn(usize) -> bool) {
    if mapping.contains(&Field::Name) {
        return;
    }
    let open = |column: &usize| mapping.get(*column) == Some(&Field::Ignore) && !is_hidden(*column);
    let looks = |column: &usize| {
        contents
            .get(*column)
            .is_some_and(|c| c.is_words() && c.distinct >= 50 && c.average_chars <= NAME_AVERAGE_CHARS)
    };
    let column = (0..mapping.len())
        .find(|c| open(c) && looks(c))
        .or_else(|| (0..mapping.len()).find(open))
        .unwrap_or(0);
    if let Some(place) = mapping.get_mut(column) {
        *place = Field::Name;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::table::{TableChoice, read_table};

    fn guess(text: &str) -> Vec<Field> {
        guess_mapping(&read_table("x", text.as_bytes(), &TableChoice::default()).unwrap())
    }

    #[test]
    fn the_list_of_the_design_picture_is_mapped_whole() {
        let text = "Firma;Sitz;Ansprechperson;E-Mail;Kurzbeschreibung;Eingang;Bedarf_EUR;interne Notiz\n\
            Aktenlotse GmbH;Köln;Frauke Dahl;dahl@lotse.example;Posteingang zuordnen;03.11.2026;48.500,00;\n\
            Verkehrspuls GmbH;Dortmund;Deniz Öztürk;oe@puls.example;Baustellen planen;04.11.2026;36.000,00;Rückruf\n";
        let wanted = [
            Field::Name,
            Field::Place,
            Field::Presenter,
            Field::Email,
            Field::Description,
            Field::Received,
            Field::Amount,
            Field::Ignore,
        ];
        assert_eq!(guess(text), wanted);
    }

    #[test]
    fn without_headers_the_content_decides() {
        let text = "1;Aktenlotse GmbH;dahl@lotse.example;03.11.2026;https://lotse.example;5.000 €\n\
            2;Solarpfad UG;info@solarpfad.example;04.11.2026;https://pfad.example;6.000 €\n";
        let wanted =
            [Field::Ignore, Field::Name, Field::Email, Field::Received, Field::Website, Field::Amount];
        assert_eq!(guess(text), wanted);
    }

    #[test]
    fn there_is_always_exactly_one_name() {
        for text in
            ["1;2\n3;4\n", "Firma;Unternehmen\na;b\n", "E-Mail\na@b.example\n", "Aktenlotse\nSolarpfad\n"]
        {
            let names = guess(text).into_iter().filter(|f| *f == Field::Name).count();
            assert_eq!(names, 1, "{text}");
        }
    }
}
