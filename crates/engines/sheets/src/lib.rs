//! Reads the rows of whatever a spreadsheet writes: CSV of any delimiter and encoding, XLSX; and writes both.
//!
//! Rows are streamed: besides the shared strings of a workbook, no more than one row and one chunk are held.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod book;
mod encoding;
mod error;
pub mod limits;
mod row;
mod text;
mod workbook;
mod writer;

pub use book::Book;
pub use encoding::Encoding;
pub use error::Error;
pub use row::{Fault, Row, RowError};
pub use text::Delimiter;
pub use writer::{Writer, neutral};

use std::{
    fmt,
    fs::File,
    io::{self, BufReader, Read, Seek},
    path::Path,
};

/// A table with a header. Its rows can be read as often as one likes, each time from the first.
pub struct Sheet {
    header: Vec<String>,
    guess: Guess,
    body: Body,
}

/// What the caller knows better than the guess; whatever is left out is guessed.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub encoding: Option<Encoding>,
    pub delimiter: Option<Delimiter>,
    /// The name of the sheet of a workbook; left out, the first visible one.
    pub sheet: Option<String>,
}

/// How the file is read, so that a person can see it and object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guess {
    Text { delimiter: Delimiter, encoding: Encoding },
    Workbook { sheet: String },
}

/// The rows below the header. A row that cannot be read is an error in its place, and reading goes on behind it.
pub struct Rows<'s> {
    width: usize,
    records: Records<'s>,
}

impl Sheet {
    pub fn open(path: impl AsRef<Path>, options: &Options) -> Result<Sheet, Error> {
        Sheet::read(File::open(path)?, options)
    }

    pub fn read(source: impl Read + Seek + Send + 'static, options: &Options) -> Result<Sheet, Error> {
        let mut source: Box<dyn Source> = Box::new(source);
        let mut body = match magic(&mut source)? {
            [b'P', b'K', 3, 4] => {
                Body::Workbook(workbook::Workbook::open(BufReader::new(source), options.sheet.as_deref())?)
            }
            [0xD0, 0xCF, 0x11, 0xE0] => return Err(Error::OldWorkbook),
            _ => Body::Text(text::Text::open(source, options.encoding, options.delimiter)?),
        };
        let header =
            body.records()?.next().ok_or(Error::Empty)?.map_err(|bad| Error::of_header(bad.fault))?;
        Ok(Sheet { header: named_columns(header.cells), guess: body.guess(), body })
    }

    /// The names of the columns, as they stand there. They may be empty or occur twice.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    pub fn guess(&self) -> &Guess {
        &self.guess
    }

    pub fn rows(&mut self) -> Result<Rows<'_>, Error> {
        let mut records = self.body.records()?;
        let _header = records.next();
        Ok(Rows { width: self.header.len(), records })
    }
}

impl fmt::Debug for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sheet")
            .field("header", &self.header)
            .field("guess", &self.guess)
            .finish_non_exhaustive()
    }
}

impl Iterator for Rows<'_> {
    type Item = Result<Row, RowError>;

    fn next(&mut self) -> Option<Self::Item> {
        Some(self.records.next()?.and_then(|row| row.fitted(self.width)))
    }
}

/// Where bytes come from. Seekable, because a guess wants the whole file and a workbook keeps its table of contents at
/// the end.
trait Source: Read + Seek + Send {}
impl<S: Read + Seek + Send> Source for S {}

enum Body {
    Text(text::Text),
    Workbook(workbook::Workbook),
}

enum Records<'s> {
    Text(&'s mut text::Text),
    Workbook(Box<workbook::Worksheet<'s>>),
}

impl Body {
    fn records(&mut self) -> Result<Records<'_>, Error> {
        Ok(match self {
            Body::Text(text) => {
                text.rewind()?;
                Records::Text(text)
            }
            Body::Workbook(workbook) => Records::Workbook(Box::new(workbook.worksheet()?)),
        })
    }

    fn guess(&self) -> Guess {
        match self {
            Body::Text(text) => Guess::Text { delimiter: text.delimiter(), encoding: text.encoding() },
            Body::Workbook(workbook) => Guess::Workbook { sheet: workbook.sheet().to_owned() },
        }
    }
}

impl Records<'_> {
    /// The next row that has anything in it.
    fn next(&mut self) -> Option<Result<Row, RowError>> {
        loop {
            let row = match self {
                Records::Text(text) => text.next_row()?,
                Records::Workbook(worksheet) => worksheet.next_row()?,
            };
            if row.as_ref().map_or(true, |row| !row.is_blank()) {
                return Some(row);
            }
        }
    }
}

fn magic(source: &mut Box<dyn Source>) -> io::Result<[u8; 4]> {
    let mut start = Vec::new();
    source.by_ref().take(4).read_to_end(&mut start)?;
    source.rewind()?;
    start.resize(4, 0);
    Ok([start[0], start[1], start[2], start[3]])
}

/// Spreadsheets write empty cells behind the last column; they are no columns.
fn named_columns(mut cells: Vec<String>) -> Vec<String> {
    let named = cells.iter().rposition(|name| !name.trim().is_empty()).map_or(0, |last| last + 1);
    cells.truncate(named);
    cells.into_iter().map(|name| name.trim().to_owned()).collect()
}
