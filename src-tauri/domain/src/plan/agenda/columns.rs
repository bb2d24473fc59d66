//! The host's own columns of the run sheet.

use super::{Agenda, Column};

impl Agenda {
    /// Sets the columns. What stood in one that is gone goes with it.
    pub fn set_columns(&mut self, columns: Vec<Column>) {
        for item in &mut self.items {
            item.cells.retain(|id, text| !text.is_empty() && columns.iter().any(|column| column.id == *id));
        }
        self.columns = columns;
    }
}
