//! The words of a PDF as far as they are text: its pages, what was typed into its forms, notes at its border. A scan has none.
//!
//! It is no viewer: objects are looked for where they stand, whatever the index of the file says, so that a broken one is read,
//! too. What it unfolds to and how much is looked at is bounded; what is locked with a password is not read.

mod font;
mod lex;
mod unfold;

use font::{Font, plain};
use lex::{Dict, Lexer, Obj, behind_blanks, position, whole};
use std::{
    borrow::Cow,
    cell::Cell,
    collections::{BTreeMap, HashMap},
    rc::Rc,
    slice,
};

/// Objects of one file; a book of five hundred pages has less.
const OBJECTS: usize = 50_000;
/// Everything that is kept of one file, parts of arrays and dictionaries counted; and as much of one stream while it is read.
const PARSED: usize = 500_000;
/// Objects packed into one stream.
const PACKED: usize = 5_000;
/// As much as one stream may unfold to.
const UNFOLDED: u64 = 4 << 20;
/// What looking at a stream costs at least.
const AT_LEAST: u64 = 64;
/// What stands before an operator: none takes more.
const BEFORE: usize = 64;
/// How far a page looks upwards for its fonts.
const ABOVE: usize = 16;
/// Room between letters that is as wide as a space, in thousandths.
const SPACE: f64 = -180.0;

/// What is read of a file: `most` bytes of words, and as much unfolded as is `left`.
pub fn words(bytes: &[u8], most: usize, left: &mut u64) -> String {
    let kept = Cell::new(PARSED);
    let (objects, fonts, words) = (BTreeMap::new(), HashMap::new(), String::new());
    let mut file = File { bytes, kept: &kept, objects, fonts, left, words, most };
    if file.find() {
        file.unpack();
        file.read();
    }
    file.words
}

/// An object, and where its stream stands in the file.
#[derive(Clone)]
struct Found {
    value: Obj,
    stream: Option<(usize, usize)>,
}

struct File<'a> {
    bytes: &'a [u8],
    /// What may still be kept of it.
    kept: &'a Cell<usize>,
    objects: BTreeMap<u32, Found>,
    fonts: HashMap<u32, Rc<Font>>,
    left: &'a mut u64,
    words: String,
    most: usize,
}

impl<'a> File<'a> {
    /// Finds the objects one after another; false for a file that is locked.
    fn find(&mut self) -> bool {
        let mut at = 0;
        while self.objects.len() < OBJECTS
            && let Some(next) = position(self.bytes, at, b"obj")
        {
            at = next + 3;
            let Some(number) = number_before(&self.bytes[..next]) else { continue };
            let mut lexer = Lexer::new(self.bytes, at, self.kept);
            let Some(value) = lexer.next() else { break };
            at = lexer.at;
            let stream = self.stream(&value, &mut at);
            if value.dict().is_some_and(|dict| dict.contains_key("Encrypt")) {
                return false;
            }
            self.objects.insert(number, Found { value, stream });
        }
        !trailers(self.bytes).any(|dict| dict.contains_key("Encrypt"))
    }

    /// Where the stream behind a dictionary stands, if there is one; the search goes on behind it.
    fn stream(&self, value: &Obj, at: &mut usize) -> Option<(usize, usize)> {
        let dict = value.dict()?;
        let word = behind_blanks(self.bytes, *at, b"stream")?;
        let line = &self.bytes[word..];
        let from = word + if line.starts_with(b"\r\n") { 2 } else { usize::from(!line.is_empty()) };
        let told = dict
            .get("Length")
            .and_then(Obj::number)
            .and_then(whole)
            .and_then(|long| usize::try_from(long).ok());
        let told = told
            .map(|long| from.saturating_add(long))
            .filter(|end| behind_blanks(self.bytes, *end, b"endstream").is_some());
        let end = told.or_else(|| position(self.bytes, from, b"endstream")).unwrap_or(self.bytes.len());
        *at = end;
        Some((from, end))
    }

    /// Objects that lie packed in streams stand beside the others from now on.
    fn unpack(&mut self) {
        let is_pack = |found: &Found| {
            found.value.dict().and_then(|dict| dict.get("Type")).is_some_and(|kind| kind.is_name("ObjStm"))
        };
        let packs: Vec<u32> =
            self.objects.iter().filter(|(_, found)| is_pack(found)).map(|(number, _)| *number).collect();
        for pack in packs {
            let Some(bytes) = self.unfolded(pack) else { continue };
            let count = |name: &str| {
                self.objects[&pack].value.dict().and_then(|dict| dict.get(name)?.number()).and_then(whole)
            };
            let (Some(many), Some(first)) = (count("N"), count("First")) else { continue };
            let mut index = Lexer::new(&bytes, 0, self.kept);
            let mut last = 0;
            for _ in 0..PACKED.min(usize::try_from(many).unwrap_or(0)) {
                let (Some(Obj::Number(number)), Some(Obj::Number(at))) = (index.next(), index.next()) else {
                    break;
                };
                let (Some(number), Some(at)) =
                    (whole(number), whole(at).and_then(|at| at.checked_add(first)))
                else {
                    break;
                };
                let at = usize::try_from(at).unwrap_or(usize::MAX);
                // They stand in order; an index that goes back and forth would have everything read again and again.
                if at < last || at >= bytes.len() || self.objects.len() >= OBJECTS {
                    break;
                }
                let mut lexer = Lexer::new(&bytes, at, self.kept);
                let Some(value) = lexer.next() else { break };
                last = lexer.at;
                self.objects.entry(number).or_insert(Found { value, stream: None });
            }
        }
    }

    fn read(&mut self) {
        let numbers: Vec<u32> = self.objects.keys().copied().collect();
        for number in numbers {
            if self.is_full() {
                return;
            }
            let Some(dict) = self.objects[&number].value.dict().cloned() else { continue };
            let is = |key: &str, name: &str| dict.get(key).is_some_and(|kind| kind.is_name(name));
            if is("Type", "Page") {
                self.page(&dict);
            } else if is("Subtype", "Form") {
                let fonts = self.fonts_of(&dict);
                self.shown(number, &fonts);
            } else {
                self.typed(&dict);
            }
        }
    }

    fn is_full(&self) -> bool {
        self.words.len() >= self.most || *self.left == 0
    }

    /// What was typed into a form, and notes.
    fn typed(&mut self, dict: &Dict) {
        let typed = dict.get("V").filter(|_| dict.contains_key("T") || dict.contains_key("FT"));
        let noted = dict.get("Contents").filter(|_| dict.contains_key("Subtype"));
        for text in [typed, noted].into_iter().flatten() {
            if let Obj::Text(text) = text {
                self.words.push_str(&plain(text));
                self.words.push('\n');
            }
        }
    }

    fn page(&mut self, dict: &Rc<Dict>) {
        let fonts = self.fonts_of(dict);
        let contents = dict.get("Contents").unwrap_or(&Obj::Null);
        let parts = if let Obj::Array(parts) = self.at(contents) { Some(Rc::clone(parts)) } else { None };
        for part in parts.as_deref().map_or(slice::from_ref(contents), Vec::as_slice) {
            if self.is_full() {
                break;
            }
            match part {
                Obj::Ref(number) => self.shown(*number, &fonts),
                // A thousand pages may name the same million numbers.
                _ => self.charge(AT_LEAST),
            }
        }
        self.words.push('\n');
    }

    /// The object itself, where another is named.
    fn at<'b>(&'b self, object: &'b Obj) -> &'b Obj {
        match object {
            Obj::Ref(number) => self.objects.get(number).map_or(&Obj::Null, |found| &found.value),
            other => other,
        }
    }

    /// The fonts that a page may name, its own or those of the pages above.
    fn fonts_of(&self, dict: &Rc<Dict>) -> Rc<Dict> {
        let mut above = Rc::clone(dict);
        for _ in 0..ABOVE {
            if let Some(Obj::Dict(resources)) = above.get("Resources").map(|one| self.at(one)) {
                let named = resources.get("Font").map(|one| self.at(one));
                return named.and_then(|named| named.dict().cloned()).unwrap_or_default();
            }
            match above.get("Parent").map(|one| self.at(one)) {
                Some(Obj::Dict(parent)) => above = Rc::clone(parent),
                _ => break,
            }
        }
        Rc::default()
    }

    fn font(&mut self, object: &Obj) -> Rc<Font> {
        let Obj::Ref(number) = object else { return Rc::default() };
        if let Some(known) = self.fonts.get(number) {
            return Rc::clone(known);
        }
        let font = match self.at(object).dict().cloned() {
            Some(dict) => {
                let table = match dict.get("ToUnicode") {
                    Some(Obj::Ref(table)) => self.unfolded(*table),
                    _ => None,
                };
                Rc::new(Font::of(&dict, table.as_deref(), self.kept))
            }
            None => Rc::default(),
        };
        self.fonts.insert(*number, Rc::clone(&font));
        font
    }

    /// What a stream of a page shows.
    fn shown(&mut self, number: u32, fonts: &Dict) {
        let Some(bytes) = self.unfolded(number) else { return };
        let parsed = Cell::new(PARSED);
        let mut lexer = Lexer::new(&bytes, 0, &parsed);
        let (mut font, mut before) = (Rc::<Font>::default(), Vec::new());
        while let Some(object) = lexer.next() {
            let Obj::Word(word) = object else {
                if before.len() == BEFORE {
                    before.clear();
                }
                before.push(object);
                continue;
            };
            match word.as_str() {
                "Tf" => {
                    let named = named(&before).and_then(|name| fonts.get(name));
                    font = named.map(|object| self.font(object)).unwrap_or_default();
                }
                "Tj" | "TJ" => before.iter().for_each(|one| self.text(one, &font)),
                "'" | "\"" => {
                    self.words.push('\n');
                    before.iter().for_each(|one| self.text(one, &font));
                }
                "Td" | "TD" | "Tm" | "T*" | "ET" => self.words.push(' '),
                // A picture in the middle of the text: its bytes are no words.
                "ID" => lexer.at = position(&bytes, lexer.at, b"EI").map_or(bytes.len(), |end| end + 2),
                _ => {}
            }
            before.clear();
            if self.words.len() >= self.most {
                return;
            }
        }
    }

    fn text(&mut self, object: &Obj, font: &Font) {
        match object {
            Obj::Text(text) => font.text(text, &mut self.words, self.most),
            Obj::Array(parts) => {
                for part in parts.iter() {
                    match part {
                        _ if self.words.len() >= self.most => return,
                        Obj::Text(text) => font.text(text, &mut self.words, self.most),
                        Obj::Number(room) if *room < SPACE => self.words.push(' '),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    /// The bytes of a stream as they were before they were packed; none for a picture or a way of packing that texts do not use.
    fn unfolded(&mut self, number: u32) -> Option<Cow<'a, [u8]>> {
        // What is not there or unfolds to nothing costs, too, or a file that names it a million times would be read for hours.
        self.charge(AT_LEAST);
        let found = self.objects.get(&number)?;
        let (from, end) = found.stream?;
        let told = found.value.dict()?.get("Filter").unwrap_or(&Obj::Null);
        let filters = unfold::filters(self.at(told));
        let most = usize::try_from(UNFOLDED.min(*self.left)).unwrap_or(usize::MAX);
        let packed = self.bytes.get(from..end.min(from.saturating_add(most)))?;
        self.charge(packed.len() as u64);
        Some(unfold::unfolded(packed, &filters?, UNFOLDED, self.left))
    }

    fn charge(&mut self, bytes: u64) {
        *self.left = self.left.saturating_sub(bytes);
    }
}

/// The last name before an operator.
fn named(before: &[Obj]) -> Option<&str> {
    before.iter().rev().find_map(|one| if let Obj::Name(name) = one { Some(name.as_str()) } else { None })
}

/// The number of an object whose generation and number stand before the word.
fn number_before(bytes: &[u8]) -> Option<u32> {
    let tail = &bytes[bytes.len().saturating_sub(24)..];
    let mut parts = tail.rsplit(u8::is_ascii_whitespace).filter(|part| !part.is_empty());
    let is_number = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    parts.next().filter(|part| is_number(part))?;
    let number = parts.next()?;
    // What stands right before it may touch it: `endobj12 0 obj`.
    let digits = number.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    std::str::from_utf8(&number[number.len() - digits..]).ok()?.parse().ok()
}

fn trailers(bytes: &[u8]) -> impl Iterator<Item = Rc<Dict>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let next = position(bytes, at, b"trailer")? + 7;
        let parsed = Cell::new(PARSED);
        let mut lexer = Lexer::new(bytes, next, &parsed);
        let value = lexer.next();
        at = lexer.at.max(next);
        Some(value.and_then(|value| value.dict().cloned()).unwrap_or_default())
    })
}

#[cfg(test)]
mod tests;
