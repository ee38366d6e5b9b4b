//! Streams the rows of one sheet of a workbook.

use super::{Book, Meaning, Part, attribute, value};
use crate::{
    error::Error,
    limits,
    row::{Fault, Row, RowError, push_cell},
};
use quick_xml::events::{BytesStart, Event};

pub struct Worksheet<'s> {
    part: Part<'s>,
    book: &'s Book,
    row: u64,
    progress: Progress,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    BeforeRows,
    InRows,
    Done,
}

impl<'s> Worksheet<'s> {
    pub(super) fn new(part: Part<'s>, book: &'s Book) -> Worksheet<'s> {
        Worksheet { part, book, row: 0, progress: Progress::BeforeRows }
    }

    pub fn next_row(&mut self) -> Option<Result<Row, RowError>> {
        if self.progress == Progress::Done {
            return None;
        }
        match self.find_row() {
            Ok(true) => {}
            Ok(false) => {
                self.progress = Progress::Done;
                return None;
            }
            Err(error) => return Some(Err(self.broken(self.row + 1, &error))),
        }
        match self.read_row() {
            Ok(Ok(cells)) => Some(Ok(Row { number: self.row, cells })),
            Ok(Err(fault)) => Some(Err(RowError { number: self.row, fault })),
            Err(error) => Some(Err(self.broken(self.row, &error))),
        }
    }

    /// Goes into the next row, if there is one.
    fn find_row(&mut self) -> Result<bool, Error> {
        loop {
            match self.part.next()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "sheetData" => self.progress = Progress::InRows,
                    "row" if self.progress == Progress::InRows => {
                        self.row = row_number(&tag).unwrap_or(self.row + 1);
                        return Ok(true);
                    }
                    _ => {}
                },
                Event::End(tag) if tag.local_name().as_ref() == "sheetData" => return Ok(false),
                Event::Eof => return Err(Error::Damaged),
                _ => {}
            }
        }
    }

    fn read_row(&mut self) -> Result<Result<Vec<String>, Fault>, Error> {
        let (mut cells, mut sound) = (Vec::new(), Ok(()));
        loop {
            let cell = match self.part.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == "c" => Cell::of(&tag, cells.len()),
                Event::End(tag) if tag.local_name().as_ref() == "row" => return Ok(sound.map(|()| cells)),
                Event::Eof => return Err(Error::Damaged),
                _ => continue,
            };
            let text = self.read_cell(&cell)?;
            sound = sound.and_then(|()| put(&mut cells, cell.column, text?));
        }
    }

    fn read_cell(&mut self, cell: &Cell) -> Result<Result<String, Fault>, Error> {
        let mut text = Ok(String::new());
        loop {
            let element = match self.part.next()? {
                Event::Start(tag) => tag.local_name().as_ref().to_owned(),
                Event::End(tag) if tag.local_name().as_ref() == "c" => return Ok(text),
                Event::Eof => return Err(Error::Damaged),
                _ => continue,
            };
            match element.as_str() {
                "v" => text = cell.shown(self.part.text("v")?, self.book),
                "is" => text = Ok(self.part.rich_text("is")?),
                other => self.part.skip(other)?,
            }
        }
    }

    fn broken(&mut self, number: u64, error: &Error) -> RowError {
        self.progress = Progress::Done;
        let fault = if matches!(error, Error::Bomb) { Fault::Bomb } else { Fault::Broken };
        RowError { number, fault }
    }
}

/// Where a cell stands and what its value is to be taken for.
struct Cell {
    column: usize,
    kind: Kind,
    style: usize,
}

enum Kind {
    Number,
    Shared,
    Truth,
    Error,
    Date,
    Text,
    Unknown,
}

impl Cell {
    fn of(tag: &BytesStart<'_>, next_column: usize) -> Cell {
        let kind = match attribute(tag, "t").as_deref() {
            None | Some("n") => Kind::Number,
            Some("s") => Kind::Shared,
            Some("b") => Kind::Truth,
            Some("e") => Kind::Error,
            Some("d") => Kind::Date,
            Some("str" | "inlineStr") => Kind::Text,
            Some(_) => Kind::Unknown,
        };
        let style = attribute(tag, "s").and_then(|style| style.parse().ok()).unwrap_or(0);
        let column = attribute(tag, "r").and_then(|place| column(&place)).unwrap_or(next_column);
        Cell { column, kind, style }
    }

    fn shown(&self, raw: String, book: &Book) -> Result<String, Fault> {
        let bad = Fault::BadCell { column: self.column };
        match self.kind {
            Kind::Number => {
                let meaning = book.meanings.get(self.style).copied().unwrap_or(Meaning::Number);
                Ok(value::text(&raw, meaning, book.epoch))
            }
            Kind::Shared => {
                let index = raw.trim().parse::<usize>().map_err(|_| bad)?;
                book.strings.get(index).map(ToString::to_string).ok_or(bad)
            }
            Kind::Truth => Ok(if matches!(raw.trim(), "1" | "true") { "true" } else { "false" }.to_owned()),
            Kind::Error => Err(Fault::FormulaError { column: self.column }),
            Kind::Date => Ok(raw.strip_suffix("T00:00:00").map(str::to_owned).unwrap_or(raw)),
            Kind::Text => Ok(value::unescaped(raw)),
            Kind::Unknown => Err(bad),
        }
    }
}

/// Puts a cell into its column; sheets leave out empty cells.
fn put(cells: &mut Vec<String>, column: usize, text: String) -> Result<(), Fault> {
    if column >= limits::MAX_COLUMNS {
        return if text.is_empty() { Ok(()) } else { Err(Fault::TooManyCells) };
    }
    if column < cells.len() {
        return Err(Fault::BadCell { column });
    }
    cells.resize(column, String::new());
    push_cell(cells, text)
}

/// Excel ends at 1,048,576; a number that is out of all bounds counts as none.
fn row_number(tag: &BytesStart<'_>) -> Option<u64> {
    Some(u64::from(attribute(tag, "r")?.parse::<u32>().ok()?))
}

/// The column of a place such as `AB12`, counted from 0.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let number =
        letters.take(4).fold(0, |sum, letter| sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    number.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::column;

    #[test]
    fn columns_count_on_from_z() {
        assert_eq!(
            ["A1", "Z1", "AA1", "sG7", "1", ""].map(column),
            [Some(0), Some(25), Some(26), Some(500), None, None]
        );
    }
}
