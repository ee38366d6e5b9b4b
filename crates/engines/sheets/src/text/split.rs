//! Splits one row of delimited text into its cells, as RFC 4180 and Excel do.

use super::Delimiter;
use crate::row::{Fault, push_cell};
use std::borrow::Cow;

pub enum Split {
    Row {
        used: usize,
    },
    /// The row ends where it should, but has a fault.
    Bad {
        used: usize,
        fault: Fault,
    },
    /// The quotes do not fit, so nobody knows where the row ends.
    Torn(Fault),
    /// The row goes on behind the text; if nothing more comes, this is its fault.
    Unfinished(Fault),
}

/// Whether more text follows the piece at hand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    Follows,
    Nothing,
}

pub fn split(text: &str, delimiter: Delimiter, rest: Rest, cells: &mut Vec<String>) -> Split {
    let (mut at, mut sound) = (0, Ok(()));
    loop {
        let (value, end) = match next_cell(text, at, delimiter, rest) {
            Next::Cell(value, end) => (value, end),
            Next::Stray => return Split::Torn(Fault::StrayQuote),
            Next::Unfinished(fault) => return Split::Unfinished(fault),
        };
        sound = sound.and_then(|()| push_cell(cells, value.into_owned()));
        match (end, sound) {
            (End::Cell(next), _) => at = next,
            (End::Row(used), Ok(())) => return Split::Row { used },
            (End::Row(used), Err(fault)) => return Split::Bad { used, fault },
        }
    }
}

enum Next<'t> {
    Cell(Cow<'t, str>, End),
    Stray,
    Unfinished(Fault),
}

/// Where the next cell begins, or the next row.
enum End {
    Cell(usize),
    Row(usize),
}

fn next_cell(text: &str, at: usize, delimiter: Delimiter, rest: Rest) -> Next<'_> {
    if text[at..].starts_with('"') {
        quoted(text, at, delimiter, rest)
    } else {
        plain(text, at, delimiter, rest)
    }
}

fn plain(text: &str, at: usize, delimiter: Delimiter, rest: Rest) -> Next<'_> {
    let stops = |byte: &u8| *byte == delimiter.byte() || matches!(byte, b'\n' | b'\r');
    let stop = text.as_bytes()[at..].iter().position(stops).map_or(text.len(), |length| at + length);
    match end(text, stop, delimiter, rest) {
        Some(end) => Next::Cell(Cow::Borrowed(&text[at..stop]), end),
        None => Next::Unfinished(Fault::RowTooLong),
    }
}

fn quoted(text: &str, at: usize, delimiter: Delimiter, rest: Rest) -> Next<'_> {
    let start = at + 1;
    let mut from = start;
    while let Some(length) = text[from..].find('"') {
        let quote = from + length;
        if text[quote + 1..].starts_with('"') {
            from = quote + 2;
            continue;
        }
        return match end(text, quote + 1, delimiter, rest) {
            Some(end) => Next::Cell(unescaped(&text[start..quote]), end),
            None if is_open(text, quote + 1) => Next::Unfinished(Fault::UnclosedQuote),
            None => Next::Stray,
        };
    }
    Next::Unfinished(Fault::UnclosedQuote)
}

/// What the place behind a cell ends, if that can be told and it ends anything.
fn end(text: &str, stop: usize, delimiter: Delimiter, rest: Rest) -> Option<End> {
    match text.as_bytes()[stop..] {
        [] | [b'\r'] if rest == Rest::Nothing => Some(End::Row(text.len())),
        [b'\r', b'\n', ..] => Some(End::Row(stop + 2)),
        [b'\r', _, ..] | [b'\n', ..] => Some(End::Row(stop + 1)),
        [byte, ..] if byte == delimiter.byte() => Some(End::Cell(stop + 1)),
        _ => None,
    }
}

/// A quote at the very end may be the first of two, and a CR there the first half of CRLF.
fn is_open(text: &str, stop: usize) -> bool {
    matches!(text.as_bytes()[stop..], [] | [b'\r'])
}

fn unescaped(cell: &str) -> Cow<'_, str> {
    if cell.contains('"') { Cow::Owned(cell.replace("\"\"", "\"")) } else { Cow::Borrowed(cell) }
}
