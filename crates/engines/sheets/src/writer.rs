//! Writes CSV that a spreadsheet can open without running anything.

use std::{
    borrow::Cow,
    io::{self, Write},
};

pub struct Writer<W: Write> {
    rows: csv::Writer<W>,
}

impl<W: Write> Writer<W> {
    /// UTF-8, commas, CRLF: as RFC 4180 has it.
    pub fn new(out: W) -> Writer<W> {
        let mut builder = csv::WriterBuilder::new();
        Writer { rows: builder.flexible(true).terminator(csv::Terminator::CRLF).from_writer(out) }
    }

    /// The same for people: Excel takes UTF-8 for what it is only behind a byte order mark.
    pub fn for_spreadsheets(mut out: W) -> io::Result<Writer<W>> {
        out.write_all("\u{feff}".as_bytes())?;
        Ok(Writer::new(out))
    }

    pub fn row<C: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = C>) -> io::Result<()> {
        for cell in cells {
            self.rows.write_field(neutral(cell.as_ref()).as_bytes())?;
        }
        Ok(self.rows.write_record(None::<&[u8]>)?)
    }

    pub fn finish(self) -> io::Result<W> {
        self.rows.into_inner().map_err(csv::IntoInnerError::into_error)
    }
}

/// The cell with an apostrophe before it if a spreadsheet would take it for a formula. Numbers and telephone numbers,
/// which also begin with a sign, stay as they are.
pub fn neutral(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(FORMULA_STARTS) && !is_number_like(cell) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// The last four are what East Asian versions take for the first four.
const FORMULA_STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

fn is_number_like(cell: &str) -> bool {
    cell.starts_with(['+', '-'])
        && cell.contains(|c: char| c.is_ascii_digit())
        && cell.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '.' | ','))
}
