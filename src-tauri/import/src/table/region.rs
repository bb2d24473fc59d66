//! Merged cells of a sheet.

/// A block of cells that a sheet shows as one. Only its first cell has a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Region {
    /// First and last row, 1-based.
    pub rows: (u32, u32),
    /// First and last column, 0-based.
    pub columns: (usize, usize),
}

impl Region {
    /// True where the block lies over several columns.
    pub fn is_wide(&self) -> bool {
        self.columns.1 > self.columns.0
    }

    /// True where the block lies over several rows.
    pub fn is_high(&self) -> bool {
        self.rows.1 > self.rows.0
    }

    /// Number of columns.
    pub fn width(&self) -> usize {
        self.columns.1.saturating_sub(self.columns.0) + 1
    }

    /// True where the block begins in a row.
    pub fn begins_in(&self, row: u32) -> bool {
        self.rows.0 == row
    }
}
