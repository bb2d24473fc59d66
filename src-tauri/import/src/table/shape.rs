//! The shape of a table, under which its mapping is remembered: a hash over kind and headers.

use super::RawTable;
use crate::words::fold;
use sha2::{Digest, Sha256};

/// Bytes of the hash that are kept: enough that no two lists of one office share a shape by chance.
const KEPT: usize = 16;

/// A stable name for the shape of a table. Two files have the same if they are of the same kind and have the same
/// headers in the same order, whatever their case, accents, blanks and punctuation; without headers the number of columns counts.
#[must_use]
pub fn shape(table: &RawTable) -> String {
    let mut hash = Sha256::new();
    hash.update(table.kind.code());
    hash.update([0]);
    hash.update(table.width().to_string());
    for header in &table.headers {
        hash.update([0]);
        hash.update(fold(header));
    }
    hash.finalize().iter().take(KEPT).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::table::{TableChoice, read_table};

    fn of(text: &str) -> String {
        shape(&read_table("x", text.as_bytes(), &TableChoice::default()).unwrap())
    }

    #[test]
    fn the_next_list_of_the_same_office_has_the_same_shape() {
        let first = of("Firma;E-Mail\nA;a@x.example\n");
        assert_eq!(first, of("\u{FEFF}FIRMA,e mail\nB,b@x.example\nC,c@x.example\n"));
        assert_ne!(first, of("E-Mail;Firma\na@x.example;A\n"));
        assert_ne!(first, of("Firma;E-Mail;Ort\nA;a@x.example;Bonn\n"));
        assert_eq!(first.len(), 32);
    }

    #[test]
    fn the_hash_never_changes_since_it_is_stored() {
        assert_eq!(of("Firma;E-Mail\nA;a@x.example\n"), "72506b3452cad96185d012050ab6fe2d");
    }
}
