//! What PDF files are written in: numbers, names, strings, arrays and dictionaries, read without trusting any of it.

use std::{cell::Cell, collections::BTreeMap, rc::Rc};

/// Arrays and dictionaries inside each other: no program writes deeper ones.
const DEEPEST: usize = 24;
/// A string of a page; a longer one is no text.
const LONGEST: usize = 1 << 16;
/// Parts of one array or dictionary.
const PARTS: usize = 1 << 16;
/// Blanks between a dictionary and its stream, or a stream and its end: programs write one or two.
pub const BLANKS: usize = 16;

pub type Dict = BTreeMap<String, Obj>;

#[derive(Clone, Debug, PartialEq)]
pub enum Obj {
    Null,
    Number(f64),
    Text(Vec<u8>),
    Name(String),
    Array(Rc<Vec<Obj>>),
    Dict(Rc<Dict>),
    /// Another object of the file by its number.
    Ref(u32),
    /// Anything else: an operator, `obj`, `stream`.
    Word(String),
}

impl Obj {
    pub fn dict(&self) -> Option<&Rc<Dict>> {
        if let Self::Dict(dict) = self { Some(dict) } else { None }
    }

    pub fn number(&self) -> Option<f64> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    pub fn is_name(&self, name: &str) -> bool {
        matches!(self, Self::Name(own) if own == name)
    }
}

/// Reads one object after another.
pub struct Lexer<'a> {
    pub bytes: &'a [u8],
    pub at: usize,
    /// Objects that may still be read, here and by whoever shares it; there is nothing more once it is used up.
    parsed: &'a Cell<usize>,
}

impl<'a> Lexer<'a> {
    pub const fn new(bytes: &'a [u8], at: usize, parsed: &'a Cell<usize>) -> Self {
        Self { bytes, at, parsed }
    }

    /// The next object; none at the end.
    pub fn next(&mut self) -> Option<Obj> {
        self.object(0)
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b'%' => {
                    while self.peek().is_some_and(|byte| !matches!(byte, b'\r' | b'\n')) {
                        self.at += 1;
                    }
                }
                byte if is_space(byte) => self.at += 1,
                _ => return,
            }
        }
    }

    fn object(&mut self, depth: usize) -> Option<Obj> {
        self.skip_space();
        let byte = self.peek()?;
        self.parsed.set(self.parsed.get().checked_sub(1)?);
        Some(match byte {
            b'(' => Obj::Text(self.literal()),
            b'/' => Obj::Name(self.name()),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => {
                self.at += 2;
                Obj::Dict(Rc::new(self.dict(depth)))
            }
            b'<' => Obj::Text(self.hex()),
            b'[' => {
                self.at += 1;
                Obj::Array(Rc::new(self.parts(b']', depth)))
            }
            b']' | b'>' | b')' | b'{' | b'}' => {
                self.at += 1;
                Obj::Null
            }
            _ => self.word(),
        })
    }

    /// What stands until the closing sign; a word that cannot stand inside ends it, too.
    fn parts(&mut self, end: u8, depth: usize) -> Vec<Obj> {
        let mut parts = Vec::new();
        while depth < DEEPEST && parts.len() < PARTS {
            self.skip_space();
            match self.peek() {
                None => break,
                Some(byte) if byte == end => {
                    self.at += if end == b'>' { 2 } else { 1 };
                    break;
                }
                Some(_) => {}
            }
            let before = self.at;
            match self.object(depth + 1) {
                Some(Obj::Word(word)) if word == "R" => refer(&mut parts),
                Some(Obj::Word(word)) if matches!(&*word, "obj" | "endobj" | "stream" | "endstream") => {
                    self.at = before;
                    break;
                }
                // `true` and `null` keep their place.
                Some(Obj::Word(_)) => parts.push(Obj::Null),
                Some(part) => parts.push(part),
                None => break,
            }
        }
        parts
    }

    fn dict(&mut self, depth: usize) -> Dict {
        let mut dict = Dict::new();
        let mut parts = self.parts(b'>', depth).into_iter();
        while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
            if let Obj::Name(name) = name {
                dict.insert(name, value);
            }
        }
        dict
    }

    fn name(&mut self) -> String {
        self.at += 1;
        let from = self.at;
        while self.peek().is_some_and(is_plain) {
            self.at += 1;
        }
        String::from_utf8_lossy(&self.bytes[from..self.at.min(from + LONGEST)]).into_owned()
    }

    fn literal(&mut self) -> Vec<u8> {
        self.at += 1;
        let (mut text, mut open) = (Vec::new(), 1_usize);
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'\\' => text.extend(self.escaped()),
                b')' if open == 1 => break,
                byte => {
                    open = if byte == b'(' { open + 1 } else { open - usize::from(byte == b')') };
                    text.push(byte);
                }
            }
            if text.len() >= LONGEST {
                break;
            }
        }
        text
    }

    fn escaped(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        match byte {
            b'n' => Some(b'\n'),
            b'r' => Some(b'\r'),
            b't' => Some(b'\t'),
            b'b' | b'f' => Some(b' '),
            b'\r' | b'\n' => None,
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    match self.peek() {
                        Some(next @ b'0'..=b'7') => code = code * 8 + u32::from(next - b'0'),
                        _ => break,
                    }
                    self.at += 1;
                }
                u8::try_from(code & 0xff).ok()
            }
            other => Some(other),
        }
    }

    fn hex(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut digits = Vec::new();
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'>' => break,
                byte => digits.extend(char::from(byte).to_digit(16)),
            }
            if digits.len() >= LONGEST {
                break;
            }
        }
        let pair = |pair: &[u32]| pair.first().copied().unwrap_or(0) * 16 + pair.get(1).copied().unwrap_or(0);
        digits.chunks(2).map(|two| u8::try_from(pair(two)).unwrap_or(b' ')).collect()
    }

    fn word(&mut self) -> Obj {
        let from = self.at;
        while self.peek().is_some_and(is_plain) {
            self.at += 1;
        }
        // A sign that begins nothing is passed over.
        self.at = self.at.max(from + 1).min(self.bytes.len());
        let word = &self.bytes[from..self.at.min(from + 64)];
        let text = String::from_utf8_lossy(word);
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() && !text.starts_with(['i', 'n', 'I', 'N']) => {
                Obj::Number(number)
            }
            _ => Obj::Word(text.into_owned()),
        }
    }
}

/// `12 0 R` names the object 12.
fn refer(parts: &mut Vec<Obj>) {
    let (generation, number) = (parts.pop(), parts.pop());
    if let (Some(Obj::Number(_)), Some(Obj::Number(number))) = (generation, number) {
        parts.push(whole(number).map_or(Obj::Null, Obj::Ref));
    }
}

/// A number of an object or a count, as far as it is one.
pub fn whole(number: f64) -> Option<u32> {
    let fits = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is looked at first")]
    fits.then_some(number as u32)
}

/// Where it goes on behind a word, if that stands here behind a few blanks at most.
pub fn behind_blanks(bytes: &[u8], at: usize, word: &[u8]) -> Option<usize> {
    let rest = bytes.get(at..)?;
    let blanks = rest.iter().take(BLANKS).take_while(|byte| is_space(**byte)).count();
    rest[blanks..].starts_with(word).then_some(at + blanks + word.len())
}

pub fn position(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(what.len()).position(|window| window == what).map(|at| from + at)
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'\x0c' | b'\0')
}

const fn is_plain(byte: u8) -> bool {
    !is_space(byte) && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_read_as_they_are_written() {
        let text = b"<< /A [1 -2.5 (a\\(b\\)\\101) <4a4B>] /C true /B 12 0 R >> Tj % no";
        let parsed = Cell::new(100);
        let mut lexer = Lexer::new(text, 0, &parsed);
        let dict = lexer.next().unwrap();
        let dict = dict.dict().unwrap();
        let text = |text: &str| Obj::Text(text.as_bytes().to_vec());
        let parts = vec![Obj::Number(1.0), Obj::Number(-2.5), text("a(b)A"), text("JK")];
        assert_eq!((dict.get("A"), dict.get("B")), (Some(&Obj::Array(Rc::new(parts))), Some(&Obj::Ref(12))));
        assert_eq!((lexer.next(), lexer.next()), (Some(Obj::Word("Tj".into())), None));
        assert_eq!(parsed.get(), 100 - 14);
    }

    #[test]
    fn what_is_never_closed_ends_with_the_file() {
        for text in ["(abc", "<41", "[[[[[[", "<<<<<<", "/", "<< /A", "\\", ")", "[1 0 obj"] {
            let parsed = Cell::new(100);
            let mut lexer = Lexer::new(text.as_bytes(), 0, &parsed);
            for _ in 0..20 {
                if lexer.next().is_none() {
                    break;
                }
            }
        }
        let deep = "[".repeat(1 << 20);
        assert!(Lexer::new(deep.as_bytes(), 0, &Cell::new(100)).next().is_some());
    }

    #[test]
    fn there_is_nothing_more_once_the_count_is_used_up() {
        let parsed = Cell::new(4);
        let mut lexer = Lexer::new(b"1 [2 3 4 5 6] 7", 0, &parsed);
        let parts = vec![Obj::Number(2.0), Obj::Number(3.0)];
        assert_eq!((lexer.next(), lexer.next()), (Some(Obj::Number(1.0)), Some(Obj::Array(Rc::new(parts)))));
        assert_eq!((lexer.next(), parsed.get()), (None, 0));
    }
}
