//! How much of a stranger's file is read before it is refused.
//!
//! Every limit is far above what an office's applicant list needs and far below what hurts an office laptop.

/// Largest file taken, in bytes.
pub const FILE_BYTES: usize = 50 * 1024 * 1024;
/// Most data rows (below the header) in one table.
pub const DATA_ROWS: usize = 100_000;
/// Most columns in one table.
pub const COLUMNS: usize = 256;
/// Most cells kept in memory, blank ones between two filled ones included.
pub const CELLS: usize = 5_000_000;
/// Most characters in one cell; the limit of Excel itself.
pub const CELL_CHARS: usize = 32_767;
/// Most text in all cells together, in bytes. A workbook stores a text once and points to it from many cells, so a
/// small file can name far more text than it holds.
pub const TEXT_BYTES: usize = 128 * 1024 * 1024;
/// Most parts in one workbook package.
pub const PACKAGE_PARTS: usize = 2_000;
/// Most bytes that a workbook's parts may unpack to, all together.
pub const UNPACKED_BYTES: u64 = 256 * 1024 * 1024;
/// From this size on a part's compression ratio is looked at …
pub const RATIO_FROM_BYTES: u64 = 16 * 1024 * 1024;
/// … and this is the highest ratio taken. Deflate reaches 1,032 at most, which is what a bomb of zeros has; a
/// sheet's XML with its changing cell references and values stays far below this.
pub const RATIO: u64 = 250;
/// Rows from the top in which the header is looked for.
pub const HEADER_SEARCH_ROWS: usize = 20;
/// Most characters in an applicant's name.
pub const NAME_CHARS: usize = 300;
/// Most characters in an e-mail address (RFC 5321, path limit).
pub const EMAIL_CHARS: usize = 254;
