//! What the bytes that a PDF shows mean: the table a font brings along, or the letters of western Windows.

use super::lex::{Dict, Lexer, Obj};
use std::cell::Cell;

/// Ranges of one table: more than any script has letters.
const RANGES: usize = 1 << 16;
/// What 0x80 to 0x9f are in western Windows; what is not there is left out.
const WINDOWS: [char; 32] = [
    '€', ' ', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', ' ', 'Ž', ' ', ' ', '‘', '’', '“', '”',
    '•', '–', '—', '˜', '™', 'š', '›', 'œ', ' ', 'ž', 'Ÿ',
];

/// Codes from one to another, and what the first of them means; those after it mean the letters after it.
type Range = (u32, u32, Vec<char>);

#[derive(Clone, Debug, Default)]
pub struct Font {
    /// Each letter is two bytes.
    wide: bool,
    /// In order of their first code; empty: nothing is told.
    ranges: Vec<Range>,
}

impl Font {
    /// A font by its dictionary and the table that it names, as far as that may be kept.
    pub fn of(dict: &Dict, table: Option<&[u8]>, kept: &Cell<usize>) -> Self {
        let mut font =
            Self { wide: dict.get("Subtype").is_some_and(|kind| kind.is_name("Type0")), ranges: Vec::new() };
        if let Some(table) = table {
            font.read(table, kept);
            font.ranges.sort_by_key(|range| range.0);
        }
        font
    }

    fn read(&mut self, table: &[u8], kept: &Cell<usize>) {
        let mut lexer = Lexer::new(table, 0, kept);
        let mut before: Vec<Obj> = Vec::new();
        while let Some(object) = lexer.next() {
            match &object {
                Obj::Word(word) if word.starts_with("begin") => before.clear(),
                Obj::Word(word) if word == "endcodespacerange" => {
                    let long = before.iter().any(|one| matches!(one, Obj::Text(text) if text.len() > 1));
                    self.wide = long;
                }
                Obj::Word(word) if word == "endbfchar" => self.single(&before),
                Obj::Word(word) if word == "endbfrange" => self.many(&before),
                _ if before.len() < RANGES => before.push(object),
                _ => {}
            }
        }
    }

    fn single(&mut self, parts: &[Obj]) {
        for pair in parts.chunks_exact(2) {
            if let [Obj::Text(code), Obj::Text(means)] = pair {
                self.add(number(code), number(code), letters(means));
            }
        }
    }

    fn many(&mut self, parts: &[Obj]) {
        for three in parts.chunks_exact(3) {
            match three {
                [Obj::Text(first), Obj::Text(last), Obj::Text(means)] => {
                    self.add(number(first), number(last), letters(means));
                }
                [Obj::Text(first), Obj::Text(_), Obj::Array(each)] => {
                    for (code, means) in (number(first)..u32::MAX).zip(each.iter()) {
                        if let Obj::Text(means) = means {
                            self.add(code, code, letters(means));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, first: u32, last: u32, means: Vec<char>) {
        if self.ranges.len() < RANGES && !means.is_empty() {
            self.ranges.push((first, last, means));
        }
    }

    /// What a string shows, until there are as many words as are wanted.
    pub fn text(&self, bytes: &[u8], words: &mut String, most: usize) {
        let size = if self.wide { 2 } else { 1 };
        for code in bytes.chunks(size).map(number) {
            if words.len() >= most {
                return;
            }
            match self.means(code) {
                Some(means) => words.extend(means),
                None if !self.wide => words.extend(windows(code)),
                // Without a table nobody knows what a number of a glyph means.
                None => {}
            }
        }
    }

    fn means(&self, code: u32) -> Option<Vec<char>> {
        let after = self.ranges.partition_point(|range| range.0 <= code);
        let (first, last, means) = self.ranges.get(after.checked_sub(1)?)?;
        if code > *last {
            return None;
        }
        let mut means = means.clone();
        let end = means.last_mut()?;
        *end = char::from_u32(u32::from(*end).checked_add(code - first)?)?;
        Some(means)
    }
}

fn number(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |sum, byte| (sum << 8) | u32::from(*byte))
}

/// UTF-16 of the larger end first; one byte stands for itself.
fn letters(bytes: &[u8]) -> Vec<char> {
    match bytes {
        [one] => vec![char::from(*one)],
        _ => {
            let units = bytes.chunks_exact(2).map(|two| u16::from_be_bytes([two[0], two[1]]));
            char::decode_utf16(units.take(16)).filter_map(Result::ok).collect()
        }
    }
}

fn windows(code: u32) -> Option<char> {
    match code {
        0x80..=0x9f => WINDOWS.get(usize::try_from(code - 0x80).ok()?).copied(),
        0..0x20 => Some(' '),
        _ => char::from_u32(code),
    }
}

/// A string outside of pages, such as a note or what was typed into a form: UTF-16 with its mark, UTF-8 with its mark, or western.
pub fn plain(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units = rest.chunks_exact(2).map(|two| u16::from_be_bytes([two[0], two[1]]));
            char::decode_utf16(units).filter_map(Result::ok).collect()
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().filter_map(|byte| windows(u32::from(*byte))).collect(),
    }
}
