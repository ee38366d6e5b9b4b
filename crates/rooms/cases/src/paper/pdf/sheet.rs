//! Sheets of paper filled line by line, and which line belongs to which part of the text.

use super::{Face, Fonts, Used};
use std::collections::BTreeMap;

/// A4 with two centimetres around, in points.
pub const WIDTH: f32 = 595.0;
pub const HEIGHT: f32 = 842.0;
const EDGE: f32 = 57.0;
/// The foot: its size, and where it stands.
const SMALL: f32 = 9.0;
const FOOT: f32 = 34.0;
/// A line with the air below it, as a share of its size.
const LEADING: f32 = 1.4;
/// Longer texts are no document any more; the template's limit is far below.
const SHEETS: usize = 200;
const BULLET: &str = "•";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Title,
    Heading,
    Paragraph,
    List,
    Item,
}

impl Role {
    /// As PDF names it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Title => "H1",
            Self::Heading => "H2",
            Self::Paragraph => "P",
            Self::List => "L",
            Self::Item => "LI",
        }
    }
}

/// A part of the text, with its lines: sheet and number on that sheet.
pub struct Part {
    pub role: Role,
    pub marks: Vec<(usize, usize)>,
}

/// What is drawn, and with which letters.
pub struct Sheets<'a> {
    fonts: &'a Fonts,
    sheets: Vec<Sheet>,
    parts: Vec<Part>,
    used: [Used; 2],
    /// Where the next line stands, from below.
    y: f32,
}

#[derive(Default)]
struct Sheet {
    drawn: String,
    /// The part of each mark.
    marks: Vec<usize>,
}

/// Sheets that are full.
pub struct Filled {
    /// What is drawn on each, and the part of each of its marks.
    pub sheets: Vec<(String, Vec<usize>)>,
    pub parts: Vec<Part>,
    pub used: [Used; 2],
}

impl<'a> Sheets<'a> {
    pub fn new(fonts: &'a Fonts) -> Self {
        let used = [BTreeMap::new(), BTreeMap::new()];
        Self { fonts, sheets: vec![Sheet::default()], parts: Vec::new(), used, y: HEIGHT - EDGE }
    }

    /// What follows belongs to a new part.
    pub fn part(&mut self, role: Role) {
        self.parts.push(Part { role, marks: Vec::new() });
    }

    pub fn gap(&mut self, height: f32) {
        self.y -= height;
    }

    /// So much room is needed, or the next sheet begins: a heading does not stand alone at the end of one.
    pub fn keep(&mut self, height: f32) {
        if self.y - height < EDGE && self.sheets.len() < SHEETS {
            self.sheets.push(Sheet::default());
            self.y = HEIGHT - EDGE;
        }
    }

    /// The point of a list, which no reader says.
    pub fn bullet(&mut self, (face, size): (Face, f32), indent: f32) {
        self.keep(size * LEADING);
        let y = self.y - size;
        let shown = self.shown((face, size), (EDGE + indent - size, y), BULLET);
        self.draw(&format!("/Artifact BMC {shown} EMC\n"));
    }

    /// Writes a text, in as many lines as it needs.
    pub fn say(&mut self, (face, size): (Face, f32), indent: f32, text: &str) {
        for line in self.wrapped((face, size), WIDTH - EDGE * 2.0 - indent, text) {
            self.keep(size * LEADING);
            let shown = self.shown((face, size), (EDGE + indent, self.y - size), &line);
            self.y -= size * LEADING;
            let (sheet, part) = (self.sheets.len() - 1, self.parts.len().saturating_sub(1));
            let mark = self.sheets.last().map_or(0, |sheet| sheet.marks.len());
            let tag = self.parts.last().map_or(Role::Paragraph, |part| part.role).tag();
            self.draw(&format!("/{tag} <</MCID {mark}>> BDC {shown} EMC\n"));
            if let Some(sheet) = self.sheets.last_mut() {
                sheet.marks.push(part);
            }
            if let Some(part) = self.parts.last_mut() {
                part.marks.push((sheet, mark));
            }
        }
    }

    /// Every sheet says what it is about and which it is. None when they were not enough.
    pub fn done(mut self, about: &str) -> Option<Filled> {
        let count = self.sheets.len();
        if self.y < EDGE && count == SHEETS {
            return None;
        }
        for nth in 0..count {
            let text = format!("{about} · {}/{count}", nth + 1);
            let shown = self.shown((Face::Regular, SMALL), (EDGE, FOOT), &text);
            self.sheets[nth].drawn.push_str(&format!("/Artifact BMC {shown} EMC\n"));
        }
        let sheets = self.sheets.into_iter().map(|sheet| (sheet.drawn, sheet.marks)).collect();
        Some(Filled { sheets, parts: self.parts, used: self.used })
    }

    fn draw(&mut self, text: &str) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.drawn.push_str(text);
        }
    }

    fn shown(&mut self, (face, size): (Face, f32), (x, y): (f32, f32), text: &str) -> String {
        let (nth, font) = (face as usize, self.fonts.of(face));
        let mut glyphs = String::new();
        for letter in text.chars() {
            let Some(glyph) = font.glyph(letter) else { continue };
            self.used[nth].insert(glyph, letter);
            glyphs.push_str(&format!("{glyph:04X}"));
        }
        format!("BT /F{nth} {size} Tf {x:.2} {y:.2} Td <{glyphs}> Tj ET")
    }

    fn wrapped(&self, (face, size): (Face, f32), width: f32, text: &str) -> Vec<String> {
        let font = self.fonts.of(face);
        let (mut lines, mut line) = (Vec::new(), String::new());
        for word in text.split_whitespace() {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if font.measure(&longer, size) <= width {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            // A word that is longer than the line is cut.
            for letter in word.chars() {
                if font.measure(&line, size) + font.measure(&letter.to_string(), size) > width {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(letter);
            }
        }
        lines.push(line);
        lines
    }
}
