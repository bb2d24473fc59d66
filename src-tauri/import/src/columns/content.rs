//! What stands in one column, and what it says for or against a field.

use crate::field::Field;
use crate::table::RawTable;
use crate::values::{
    Separator, has_legal_form, is_amount, is_date, is_email, is_founding, is_heads, is_phone, is_placeholder,
    is_register_number, is_serial_day, is_web_address, is_yes_or_no, parts,
};
use crate::words::Sureness;
use std::collections::HashSet;

/// Rows looked at.
const SAMPLE_ROWS: usize = 500;
/// From this average on a column of words is a description.
const DESCRIPTION_AVERAGE_CHARS: usize = 80;

/// What stands in one column, in parts of a hundred of its cells that are not blank.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub cells: usize,
    emails: usize,
    pub dates: usize,
    serials: usize,
    foundings: usize,
    amounts: usize,
    currencies: usize,
    addresses: usize,
    phones: usize,
    registers: usize,
    forms: usize,
    towns: usize,
    heads: usize,
    answers: usize,
    pub distinct: usize,
    pub average_chars: usize,
}

impl Content {
    pub fn of(table: &RawTable, column: usize) -> Content {
        let separator = table.separator_of(column).unwrap_or(Separator::None);
        let cells: Vec<&str> = table
            .rows
            .iter()
            .take(SAMPLE_ROWS)
            .map(|row| row.cell(column).trim())
            .filter(|cell| !cell.is_empty() && !is_placeholder(cell))
            .collect();
        let of = cells.len().max(1);
        // Of several values in a cell the first speaks for it.
        let first = |cell: &str| parts(cell, separator).first().copied().unwrap_or_default().to_owned();
        let firsts: Vec<String> = cells.iter().map(|cell| first(cell)).collect();
        let share = |test: fn(&str) -> bool| firsts.iter().filter(|c| test(c)).count() * 100 / of;
        Content {
            cells: cells.len(),
            emails: share(is_email),
            dates: share(is_date),
            serials: share(is_serial_day),
            foundings: share(is_founding),
            amounts: share(is_amount),
            currencies: share(|c| c.contains('€') || c.contains("EUR")),
            addresses: share(is_web_address),
            phones: share(is_phone),
            registers: share(is_register_number),
            forms: share(has_legal_form),
            towns: share(is_town),
            heads: share(is_heads),
            answers: share(is_yes_or_no),
            distinct: cells.iter().collect::<HashSet<_>>().len() * 100 / of,
            average_chars: cells.iter().map(|c| c.chars().count()).sum::<usize>() / of,
        }
    }

    pub fn is_words(&self) -> bool {
        let values = [self.emails, self.dates, self.amounts, self.addresses, self.phones];
        self.cells > 0 && values.into_iter().all(|share| share < 50)
    }

    /// Whether the content speaks against what the header says.
    pub fn contradicts(&self, field: Field) -> bool {
        if self.cells == 0 {
            return false;
        }
        match field {
            Field::Email => self.emails < 30,
            Field::Received => self.dates.max(self.serials) < 30,
            Field::Amount => self.amounts < 30,
            Field::Founded => self.foundings.max(self.serials) < 30,
            Field::Size => self.heads < 30,
            Field::Remote => self.answers < 30,
            Field::Phone => self.emails >= 30 || self.dates >= 30 || self.addresses >= 30,
            Field::Name
            | Field::Description
            | Field::Place
            | Field::Presenter
            | Field::GivenName
            | Field::Kind
            | Field::Branch
            | Field::Access => !self.is_words(),
            Field::Challenge => self.emails >= 50 || self.addresses >= 50 || self.dates >= 50,
            Field::Reference | Field::Proof => self.dates >= 50 || self.emails >= 50,
            Field::Website | Field::Ignore => false,
        }
    }

    /// What the content says by itself, where no header helps.
    pub fn suggests(&self, field: Field) -> Sureness {
        match field {
            Field::Email if self.emails >= 80 => 60,
            Field::Proof if self.registers >= 60 => 55,
            Field::Phone if self.phones >= 80 => 46,
            Field::Website if self.addresses >= 80 => 45,
            Field::Amount if self.amounts >= 80 && self.currencies >= 50 => 40,
            Field::Name if self.forms >= 30 && self.distinct >= 50 && self.is_words() => 35,
            Field::Place if self.towns >= 50 => 30,
            Field::Description if self.is_words() && self.average_chars >= DESCRIPTION_AVERAGE_CHARS => 20,
            _ => 0,
        }
    }
}

/// Towns that stand in many lists; enough to know a column of towns by, not a gazetteer.
#[rustfmt::skip]
const TOWNS: &[&str] = &[
    "berlin", "hamburg", "münchen", "köln", "frankfurt", "frankfurt am main", "stuttgart", "düsseldorf", "leipzig",
    "dortmund", "essen", "bremen", "dresden", "hannover", "nürnberg", "duisburg", "bochum", "wuppertal", "bielefeld",
    "bonn", "münster", "karlsruhe", "mannheim", "augsburg", "wiesbaden", "mönchengladbach", "gelsenkirchen", "aachen",
    "braunschweig", "kiel", "chemnitz", "halle", "magdeburg", "freiburg", "krefeld", "mainz", "lübeck", "erfurt",
    "oberhausen", "rostock", "kassel", "hagen", "potsdam", "saarbrücken", "hamm", "ludwigshafen", "oldenburg",
    "osnabrück", "leverkusen", "heidelberg", "solingen", "darmstadt", "herne", "neuss", "regensburg", "paderborn",
    "ingolstadt", "würzburg", "ulm", "jena", "schwerin", "cottbus", "wien", "graz", "linz", "salzburg", "innsbruck",
    "zürich", "bern", "basel", "genf", "lausanne", "paris", "lyon", "marseille", "lille", "strasbourg", "toulouse",
    "nantes", "bordeaux", "bruxelles", "brüssel", "luxembourg", "amsterdam", "london", "dublin", "madrid", "rom",
];

/// True for a town: one of the well-known ones, or whatever stands behind a postal code.
fn is_town(cell: &str) -> bool {
    let lower = cell.to_lowercase();
    if TOWNS.contains(&lower.as_str()) {
        return true;
    }
    cell.len() <= 120
        && cell.split([',', '\n']).any(|part| {
            let part = part.trim();
            let code = part.strip_prefix("D-").unwrap_or(part).split(' ').next().unwrap_or_default();
            code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()) && part.contains(char::is_alphabetic)
        })
}
