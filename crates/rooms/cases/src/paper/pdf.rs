//! A document as PDF: our own small writer, with a font inside and with tags, so that a screen reader knows headings, lists and
//! the language.

mod file;
mod font;
mod sheet;

use super::{Block, Paper};
use file::Writer;
use font::Font;
use sheet::{Role, Sheets};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

static REGULAR: &[u8] = include_bytes!("../../fonts/NotoSans-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../../fonts/NotoSans-Bold.ttf");

/// Points: the size of what is read, and of what is above it.
const TEXT: f32 = 11.0;
const HEADING: f32 = 13.0;
const TITLE: f32 = 18.0;
/// Air between parts, as a share of the line.
const GAP: f32 = 0.7;
/// How far a list stands in.
const INDENT: f32 = 14.0;

/// Which letters a line is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Face {
    Regular,
    Bold,
}

/// The two fonts with the letters that were used of each.
struct Fonts {
    regular: Font,
    bold: Font,
}

impl Fonts {
    fn load() -> Option<Self> {
        Some(Self { regular: Font::read(REGULAR)?, bold: Font::read(BOLD)? })
    }

    const fn of(&self, face: Face) -> &Font {
        match face {
            Face::Regular => &self.regular,
            Face::Bold => &self.bold,
        }
    }
}

/// None where the text holds letters that our fonts have not, or has no end: it is better as HTML then.
pub fn pdf(paper: &Paper) -> Option<Vec<u8>> {
    let fonts = Fonts::load()?;
    let paper = composed(paper);
    let all =
        [&paper.title, &paper.house, &paper.address, &paper.name, &paper.about, &paper.date, &paper.text];
    let known = |letter: char| letter.is_whitespace() || fonts.regular.glyph(letter).is_some();
    if !all.iter().all(|text| text.chars().all(known)) {
        return None;
    }
    let mut sheets = Sheets::new(&fonts);
    head(&mut sheets, &paper);
    for block in paper.blocks() {
        body(&mut sheets, &block);
    }
    let sheets = sheets.done(&paper.about)?;
    Writer::write(&paper, &fonts, &sheets)
}

/// A place where a word may be parted, which is shown only there.
const SOFT_HYPHEN: char = '\u{ad}';

/// Letters and their accents as one sign, which is how the fonts have them.
fn composed(paper: &Paper) -> Paper {
    let one = |text: &str| {
        let spaced = text.nfc().map(|letter| if letter == '\t' { ' ' } else { letter });
        spaced.filter(|&letter| letter == '\n' || !letter.is_control() && letter != SOFT_HYPHEN).collect()
    };
    Paper {
        lang: paper.lang,
        title: one(&paper.title),
        house: one(&paper.house),
        address: one(&paper.address),
        name: one(&paper.name),
        about: one(&paper.about),
        date: one(&paper.date),
        text: one(&paper.text),
    }
}

fn head(sheets: &mut Sheets<'_>, paper: &Paper) {
    let small = (Face::Regular, TEXT);
    part(sheets, Role::Paragraph, (Face::Bold, TEXT), &paper.house);
    part(sheets, Role::Paragraph, small, &paper.address);
    sheets.gap(TEXT * 2.0);
    for text in [&paper.date, &paper.about, &paper.name] {
        part(sheets, Role::Paragraph, small, text);
    }
    sheets.gap(TEXT * 2.0);
    part(sheets, Role::Title, (Face::Bold, TITLE), &paper.title);
    sheets.gap(TEXT * GAP);
}

/// A part of its own, as it stands; none where it says nothing.
fn part(sheets: &mut Sheets<'_>, role: Role, letters: (Face, f32), text: &str) {
    if !text.trim().is_empty() {
        sheets.part(role);
        text.trim().lines().for_each(|line| sheets.say(letters, 0.0, line.trim()));
    }
}

fn body(sheets: &mut Sheets<'_>, block: &Block) {
    match block {
        Block::Heading(text) => {
            sheets.gap(HEADING * GAP);
            sheets.keep(HEADING * 4.0);
            sheets.part(Role::Heading);
            sheets.say((Face::Bold, HEADING), 0.0, text);
        }
        Block::Paragraph(lines) => {
            sheets.part(Role::Paragraph);
            lines.iter().for_each(|line| sheets.say((Face::Regular, TEXT), 0.0, line));
        }
        Block::List(items) => {
            sheets.part(Role::List);
            for item in items {
                sheets.part(Role::Item);
                sheets.bullet((Face::Regular, TEXT), INDENT);
                sheets.say((Face::Regular, TEXT), INDENT, item);
            }
        }
    }
    sheets.gap(TEXT * GAP);
}

/// The letters that were written with a face, by the number of their glyph.
type Used = BTreeMap<u16, char>;
