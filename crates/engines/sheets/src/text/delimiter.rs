//! Finds out which character separates the cells.

use super::split::{Rest, Split, split};
use crate::limits;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Delimiter {
    Comma,
    Semicolon,
    Tab,
    Pipe,
}

impl Delimiter {
    pub const ALL: [Delimiter; 4] = [Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab, Delimiter::Pipe];

    pub const fn byte(self) -> u8 {
        match self {
            Delimiter::Comma => b',',
            Delimiter::Semicolon => b';',
            Delimiter::Tab => b'\t',
            Delimiter::Pipe => b'|',
        }
    }

    pub fn from_char(c: char) -> Option<Delimiter> {
        Delimiter::ALL.into_iter().find(|delimiter| char::from(delimiter.byte()) == c)
    }

    /// The delimiter by which most rows have as many cells as the header; among equals the one with most columns. A text
    /// of one column has none, and a comma does no harm to it.
    pub(super) fn guess(text: &str, rest: Rest) -> Delimiter {
        let mut best = (Delimiter::Comma, (0, 0));
        for delimiter in Delimiter::ALL {
            let fit = fit(text, delimiter, rest);
            if fit > best.1 {
                best = (delimiter, fit);
            }
        }
        best.0
    }
}

/// Tenths of the rows that agree with the header, and its columns.
fn fit(text: &str, delimiter: Delimiter, rest: Rest) -> (usize, usize) {
    let widths = widths(text, delimiter, rest);
    match widths.first() {
        Some(&columns) if columns > 1 => {
            let agreeing = widths.iter().filter(|&&width| width == columns).count();
            (agreeing * 10 / widths.len(), columns)
        }
        _ => (0, 0),
    }
}

fn widths(text: &str, delimiter: Delimiter, rest: Rest) -> Vec<usize> {
    let (mut at, mut widths) = (0, Vec::new());
    while at < text.len() && widths.len() < limits::SNIFFED_ROWS {
        let mut cells = Vec::new();
        match split(&text[at..], delimiter, rest, &mut cells) {
            Split::Row { used } | Split::Bad { used, .. } => at += used,
            Split::Torn(_) | Split::Unfinished(_) => break,
        }
        if cells.iter().any(|cell| !cell.is_empty()) {
            widths.push(cells.len());
        }
    }
    widths
}
