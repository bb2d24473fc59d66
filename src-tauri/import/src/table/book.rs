//! Which sheet of a workbook is read: the chosen one, or the one that looks most like a list.

use super::sheet::Sheet;
use crate::error::TableError;

/// One sheet of a workbook, and the names of all.
#[derive(Debug)]
pub(super) struct ReadBook {
    /// Visible sheets.
    pub names: Vec<String>,
    /// Hidden sheets.
    pub hidden: Vec<String>,
    pub name: String,
    pub sheet: Sheet,
}

/// The sheets that were looked at so far; only the best is kept.
#[derive(Debug, Default)]
pub(super) struct Sheets {
    pub names: Vec<String>,
    pub hidden: Vec<String>,
    best: Option<(Rank, String, Sheet)>,
}

/// The lower, the better: a cover sheet of a few lines is passed over for the list behind it, and a hidden sheet is
/// taken only where no other has anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    List,
    Lines,
    HiddenList,
    HiddenLines,
    Blank,
}

impl Sheets {
    pub fn new(names: Vec<String>, hidden: Vec<String>) -> Sheets {
        Sheets { names, hidden, best: None }
    }

    /// Whether a sheet has to be read.
    pub fn wants(&self, name: &str, chosen: Option<&str>) -> bool {
        match chosen {
            Some(chosen) => chosen == name && self.best.is_none(),
            None => self.best.as_ref().is_none_or(|(rank, ..)| *rank > Rank::List),
        }
    }

    /// Keeps a sheet if it is better than the ones before.
    pub fn offer(&mut self, name: String, sheet: Sheet) {
        let rank = match (sheet.rows.is_empty(), is_list(&sheet), self.hidden.contains(&name)) {
            (true, ..) => Rank::Blank,
            (_, true, false) => Rank::List,
            (_, false, false) => Rank::Lines,
            (_, true, true) => Rank::HiddenList,
            (_, false, true) => Rank::HiddenLines,
        };
        if self.best.as_ref().is_none_or(|(best, ..)| rank < *best) {
            self.best = Some((rank, name, sheet));
        }
    }

    /// The sheet to take.
    pub fn take(self, chosen: Option<&str>) -> Result<ReadBook, TableError> {
        let Some((_, name, sheet)) = self.best else {
            return Err(match chosen {
                Some(sheet) => TableError::NoSuchSheet { sheet: sheet.to_owned() },
                None => TableError::Empty,
            });
        };
        Ok(ReadBook { names: self.names, hidden: self.hidden, name, sheet })
    }
}

/// Several rows of which most have several cells.
fn is_list(sheet: &Sheet) -> bool {
    let several =
        sheet.rows.iter().filter(|row| row.cells.iter().filter(|c| !c.is_empty()).count() > 1).count();
    several > 1 && several * 2 >= sheet.rows.len()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn sheet(rows: &[&str]) -> Sheet {
        let mut sheet = Sheet::default();
        for (row, number) in rows.iter().zip(1..) {
            sheet.push(number, row.split('|').map(str::to_owned).collect()).unwrap();
        }
        sheet
    }

    #[test]
    fn a_list_is_preferred_to_a_cover_and_both_to_what_is_hidden() {
        let mut sheets = Sheets::new(Vec::new(), vec!["Versteckt".into()]);
        sheets.offer("Versteckt".into(), sheet(&["Firma|Ort", "A|Bonn"]));
        sheets.offer("Deckblatt".into(), sheet(&["Bewerbungen", "Stand heute"]));
        assert!(sheets.wants("Liste", None));
        sheets.offer("Liste".into(), sheet(&["Firma|Ort", "A|Bonn"]));
        assert!(!sheets.wants("Noch eine", None));
        assert_eq!(sheets.take(None).unwrap().name, "Liste");
    }

    #[test]
    fn a_hidden_list_is_better_than_nothing() {
        let mut sheets = Sheets::new(Vec::new(), vec!["Versteckt".into()]);
        sheets.offer("Leer".into(), sheet(&[]));
        sheets.offer("Versteckt".into(), sheet(&["Firma|Ort", "A|Bonn"]));
        assert_eq!(sheets.take(None).unwrap().name, "Versteckt");
        assert_eq!(Sheets::default().take(None).unwrap_err(), TableError::Empty);
    }
}
