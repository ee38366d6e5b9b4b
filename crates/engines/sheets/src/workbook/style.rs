//! Tells from the number format of a style whether its numbers are dates.

use super::{Part, attribute};
use crate::error::Error;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashMap;

/// What a number of a style means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    Number,
    /// Days since the epoch.
    Moment,
    /// Days, of any number.
    Duration,
}

/// One for every cell style, in their order.
pub fn meanings(mut part: Part<'_>) -> Result<Vec<Meaning>, Error> {
    let (mut custom, mut meanings) = (HashMap::new(), Vec::new());
    let mut list = List::Other;
    loop {
        match part.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "cellXfs" => list = List::CellStyles,
                "numFmt" => custom.extend(custom_format(&tag)),
                "xf" if list == List::CellStyles => meanings.push(of_style(&tag, &custom)),
                _ => {}
            },
            Event::End(tag) if tag.local_name().as_ref() == "cellXfs" => list = List::Other,
            Event::Eof => return Ok(meanings),
            _ => {}
        }
    }
}

/// The styles file has several lists of `xf`; cells refer to one of them.
#[derive(PartialEq)]
enum List {
    CellStyles,
    Other,
}

fn custom_format(tag: &BytesStart<'_>) -> Option<(u32, Meaning)> {
    Some((attribute(tag, "numFmtId")?.parse().ok()?, of_code(&attribute(tag, "formatCode")?)))
}

fn of_style(tag: &BytesStart<'_>, custom: &HashMap<u32, Meaning>) -> Meaning {
    let id = attribute(tag, "numFmtId").and_then(|id| id.parse().ok()).unwrap_or(0);
    custom.get(&id).copied().unwrap_or_else(|| built_in(id))
}

/// ECMA-376, 18.8.30; 27 to 36 and 50 to 58 are the dates of East Asian versions.
const fn built_in(id: u32) -> Meaning {
    match id {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Meaning::Moment,
        46 => Meaning::Duration,
        _ => Meaning::Number,
    }
}

/// A format is a date's if it has a letter of a date outside quotes, escapes and brackets. Brackets hold colours and
/// conditions, but hours that run beyond a day as well: `[h]:mm`.
fn of_code(code: &str) -> Meaning {
    let mut rest = code.chars();
    while let Some(c) = rest.next() {
        match c {
            '"' => rest.by_ref().take_while(|&c| c != '"').for_each(drop),
            '\\' | '_' | '*' => drop(rest.next()),
            '[' => {
                let bracketed: String = rest.by_ref().take_while(|&c| c != ']').collect();
                if bracketed.chars().all(|c| matches!(c, 'h' | 'H' | 'm' | 'M' | 's' | 'S')) {
                    return Meaning::Duration;
                }
            }
            ';' => return Meaning::Number,
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => return Meaning::Moment,
            _ => {}
        }
    }
    Meaning::Number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_dates_by_their_letters_only() {
        for code in ["yyyy-mm-dd", "d.m.yy", "[$-415]d mmmm yyyy;@", "h:mm AM/PM", "\"on\" dd/mm"] {
            assert_eq!(of_code(code), Meaning::Moment, "{code}");
        }
        for code in ["General", "0.00", "#,##0\" days\"", "[Red]0", "\\d0", "@", "0;dd", "0*y", "0.00E+00"] {
            assert_eq!(of_code(code), Meaning::Number, "{code}");
        }
        assert_eq!(of_code("[h]:mm:ss"), Meaning::Duration);
    }
}
