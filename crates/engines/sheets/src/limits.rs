//! How much of everything is read before the reader refuses.

/// Columns of a table. The widest honest customer lists have some two hundred.
pub const MAX_COLUMNS: usize = 500;

/// Bytes of one cell: what Excel itself allows, 32,767 characters.
pub const MAX_CELL: usize = 32 * 1024;

/// Bytes of one row of text. Behind it, a quote that nobody closed is more likely than a row.
pub const MAX_ROW: usize = 1024 * 1024;

/// Bytes read at once.
pub const CHUNK: usize = 64 * 1024;

/// Rows that are looked at to find the delimiter.
pub const SNIFFED_ROWS: usize = 50;

/// Bytes of one tag or one run of text in a workbook, which the XML reader must hold.
pub const MAX_XML_EVENT: usize = 1024 * 1024;

/// Inflated bytes of a worksheet. It is streamed, so this bounds time, not memory: 1,000,000 rows of 20 columns are
/// about 1 GiB.
pub const MAX_WORKSHEET: u64 = 2 * 1024 * 1024 * 1024;

/// Inflated bytes of the shared strings, which are held while the sheet is read.
pub const MAX_SHARED_STRINGS: u64 = 128 * 1024 * 1024;

/// The number of shared strings, as even an empty one takes memory.
pub const MAX_SHARED_STRING_COUNT: usize = 4_000_000;

/// Inflated bytes of any other part: styles, relationships, the list of sheets. Honest ones have some hundred kilobytes.
pub const MAX_OTHER_PART: u64 = 8 * 1024 * 1024;

/// How many times its packed size a workbook may grow to. Sheets reach 20, repetitive ones 60; a bomb 1,000.
pub const MAX_RATIO: u64 = 200;

/// What a part may hold whatever the ratio says, because tiny files pack extremely well.
pub const ALWAYS_ALLOWED: u64 = 1024 * 1024;

/// Sheets of a workbook that are listed.
pub const MAX_SHEETS: usize = 1_000;
