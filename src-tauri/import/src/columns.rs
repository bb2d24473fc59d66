//! Guesses which column is which field, by the words over it and by what stands in it.
//!
//! A guess only: the host sees it with real rows beside it and decides. Every field is given once at most, and the
//! name exactly once.

use crate::field::Field;
use crate::table::RawTable;
use crate::values::{is_amount, is_date, is_email, is_web_address};
use crate::words::{self, Sureness};
use std::collections::HashSet;

/// Rows looked at.
const SAMPLE_ROWS: usize = 500;
/// Longest average of a column that is still names.
const NAME_AVERAGE_CHARS: usize = 120;
/// From this average on a column of words is a description.
const DESCRIPTION_AVERAGE_CHARS: usize = 80;

/// What stands in one column, in parts of a hundred of its cells that are not blank.
#[derive(Debug, Default)]
struct Content {
    cells: usize,
    emails: usize,
    dates: usize,
    amounts: usize,
    currencies: usize,
    addresses: usize,
    distinct: usize,
    average_chars: usize,
}

impl Content {
    fn of(table: &RawTable, column: usize) -> Content {
        let cells: Vec<&str> = table
            .rows
            .iter()
            .take(SAMPLE_ROWS)
            .map(|row| row.cell(column).trim())
            .filter(|cell| !cell.is_empty())
            .collect();
        let of = cells.len().max(1);
        let share = |test: fn(&str) -> bool| cells.iter().filter(|c| test(c)).count() * 100 / of;
        Content {
            cells: cells.len(),
            emails: share(is_email),
            dates: share(is_date),
            amounts: share(is_amount),
            currencies: share(|c| c.contains('€') || c.contains("EUR")),
            addresses: share(is_web_address),
            distinct: cells.iter().collect::<HashSet<_>>().len() * 100 / of,
            average_chars: cells.iter().map(|c| c.chars().count()).sum::<usize>() / of,
        }
    }

    fn is_words(&self) -> bool {
        let values = self.emails.max(self.dates).max(self.amounts).max(self.addresses);
        self.cells > 0 && values < 50
    }

    /// Whether the content speaks against what the header says.
    fn contradicts(&self, field: Field) -> bool {
        if self.cells == 0 {
            return false;
        }
        match field {
            Field::Email => self.emails < 30,
            Field::Received => self.dates < 30,
            Field::Amount => self.amounts < 30,
            Field::Name | Field::Description | Field::Place | Field::Presenter => !self.is_words(),
            Field::Reference => self.dates >= 50 || self.emails >= 50,
            Field::Website | Field::Ignore => false,
        }
    }

    /// What the content says by itself, where no header helps.
    fn suggests(&self, field: Field) -> Sureness {
        match field {
            Field::Email if self.emails >= 80 => 60,
            Field::Website if self.addresses >= 80 => 45,
            Field::Amount if self.amounts >= 80 && self.currencies >= 50 => 40,
            Field::Description if self.is_words() && self.average_chars >= DESCRIPTION_AVERAGE_CHARS => 20,
            _ => 0,
        }
    }
}

/// Guesses one field a column; as many as the table has columns.
#[must_use]
pub fn guess_mapping(table: &RawTable) -> Vec<Field> {
    let contents: Vec<Content> = (0..table.width()).map(|c| Content::of(table, c)).collect();
    let headers: Vec<String> = table.headers.iter().map(|h| words::fold(h)).collect();
    let mut mapping = vec![Field::Ignore; table.width()];
    let mut open = candidates(&headers, &contents);
    // The surest first; equally sure ones by column, since lists put what matters to the left.
    open.sort_by_key(|(sureness, column, field)| (std::cmp::Reverse(*sureness), *column, *field));
    for (_, column, field) in open {
        if !mapping.contains(&field) {
            give(&mut mapping, column, field);
        }
    }
    add_lone_date(&mut mapping, &headers, &contents);
    add_name(&mut mapping, &contents);
    mapping
}

fn candidates(headers: &[String], contents: &[Content]) -> Vec<(Sureness, usize, Field)> {
    let mut found = Vec::new();
    for (column, (header, content)) in headers.iter().zip(contents).enumerate() {
        for field in Field::TAKEN {
            let worded = if content.contradicts(field) { 0 } else { words::sureness(header, field) };
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
fn add_name(mapping: &mut [Field], contents: &[Content]) {
    if mapping.contains(&Field::Name) {
        return;
    }
    let open = |column: &usize| mapping.get(*column) == Some(&Field::Ignore);
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
