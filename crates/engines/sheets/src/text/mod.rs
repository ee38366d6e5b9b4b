//! Streams the rows of delimited text.

mod delimiter;
mod split;

pub use delimiter::Delimiter;

use crate::{
    Source,
    encoding::Encoding,
    limits,
    row::{Fault, Row, RowError},
};
use encoding_rs::Decoder;
use split::{Rest, Split, split};
use std::io::{self, Read};

pub struct Text {
    source: Box<dyn Source>,
    encoding: Encoding,
    delimiter: Delimiter,
    decoder: Decoder,
    /// Decoded text, of which everything before `at` has been read.
    window: String,
    at: usize,
    rest: Rest,
    rows_read: u64,
}

impl Text {
    pub fn open(
        mut source: Box<dyn Source>,
        encoding: Option<Encoding>,
        delimiter: Option<Delimiter>,
    ) -> io::Result<Text> {
        let encoding = match encoding {
            Some(known) => known,
            None => Encoding::guess(&mut source)?,
        };
        let mut text = Text {
            source,
            encoding,
            delimiter: delimiter.unwrap_or(Delimiter::Comma),
            decoder: encoding.decoder(),
            window: String::new(),
            at: 0,
            rest: Rest::Follows,
            rows_read: 0,
        };
        let declared = text.rewind()?;
        text.delimiter =
            delimiter.or(declared).unwrap_or_else(|| Delimiter::guess(&text.window[text.at..], text.rest));
        Ok(text)
    }

    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    pub fn delimiter(&self) -> Delimiter {
        self.delimiter
    }

    /// Goes back to the first row, and tells the delimiter that the file itself declares.
    pub fn rewind(&mut self) -> io::Result<Option<Delimiter>> {
        self.source.rewind()?;
        self.decoder = self.encoding.decoder();
        self.window.clear();
        (self.at, self.rest, self.rows_read) = (0, Rest::Follows, 0);
        self.fill()?;
        Ok(self.skip_declaration())
    }

    pub fn next_row(&mut self) -> Option<Result<Row, RowError>> {
        loop {
            if self.at == self.window.len() && self.rest == Rest::Nothing {
                return None;
            }
            let mut cells = Vec::new();
            match split(&self.window[self.at..], self.delimiter, self.rest, &mut cells) {
                Split::Row { used } => return Some(Ok(Row { number: self.pass(used), cells })),
                Split::Bad { used, fault } => return Some(Err(RowError { number: self.pass(used), fault })),
                Split::Torn(fault) => return Some(Err(self.tear(fault))),
                Split::Unfinished(fault) => {
                    if let Err(error) = self.read_on(fault) {
                        return Some(Err(error));
                    }
                }
            }
        }
    }

    /// Excel writes and heeds a first line `sep=;`.
    fn skip_declaration(&mut self) -> Option<Delimiter> {
        let (line, _) = self.window.split_once('\n')?;
        let delimiter =
            Delimiter::from_char(line.strip_prefix("sep=")?.trim_end_matches('\r').parse().ok()?)?;
        self.pass(line.len() + 1);
        Some(delimiter)
    }

    fn pass(&mut self, used: usize) -> u64 {
        self.at += used;
        self.rows_read += 1;
        self.rows_read
    }

    /// Gets more of an unfinished row, unless it has no more or is longer than rows are.
    fn read_on(&mut self, fault: Fault) -> Result<(), RowError> {
        let pending = self.window.len() - self.at;
        if self.rest == Rest::Nothing || pending > limits::MAX_ROW {
            return Err(self.tear(fault));
        }
        self.fill().map_err(|_| self.give_up(Fault::Broken))
    }

    /// Leaves a row of which nobody knows the end and goes on behind its first line, where most probably the next one
    /// begins. An open quote reaches no further than the next quote that opens a cell, so that even in a file full of
    /// them every line is read twice at most.
    fn tear(&mut self, fault: Fault) -> RowError {
        match self.skip_line() {
            Ok(()) => RowError { number: self.pass(0), fault },
            Err(_) => self.give_up(Fault::Broken),
        }
    }

    fn skip_line(&mut self) -> io::Result<()> {
        loop {
            if let Some(length) = self.window[self.at..].find(['\n', '\r']) {
                self.at += length;
                return self.skip_line_break();
            }
            self.at = self.window.len();
            if self.rest == Rest::Nothing {
                return Ok(());
            }
            self.fill()?;
        }
    }

    fn skip_line_break(&mut self) -> io::Result<()> {
        if self.window[self.at..].len() < 2 && self.rest == Rest::Follows {
            self.fill()?;
        }
        let rest = &self.window[self.at..];
        self.at += if rest.starts_with("\r\n") { 2 } else { rest.len().min(1) };
        Ok(())
    }

    fn give_up(&mut self, fault: Fault) -> RowError {
        self.window.clear();
        (self.at, self.rest) = (0, Rest::Nothing);
        RowError { number: self.pass(0), fault }
    }

    /// Decodes the next chunk behind what is not yet read. The chunk grows with a row that does not end, so that a long
    /// row is not split over and over.
    fn fill(&mut self) -> io::Result<()> {
        self.window.drain(..self.at);
        self.at = 0;
        let mut bytes = Vec::new();
        let wanted = limits::CHUNK.max(self.window.len());
        self.source.by_ref().take(wanted as u64).read_to_end(&mut bytes)?;
        if bytes.len() < wanted {
            self.rest = Rest::Nothing;
        }
        self.window.reserve(self.decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(bytes.len() * 3));
        let (_filled, _read, _replaced) =
            self.decoder.decode_to_string(&bytes, &mut self.window, self.rest == Rest::Nothing);
        Ok(())
    }
}
