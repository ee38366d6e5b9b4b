//! A TrueType font of ours: which glyph a letter has, how wide it is, and the font again with the glyphs that were used alone.

use super::Used;
use std::collections::{BTreeMap, BTreeSet};

/// The tables that a PDF wants of a font.
const TABLES: [&[u8; 4]; 6] = [b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp"];
/// Marks of a glyph that is put together of others.
const WORDS: u16 = 0x1;
const SCALE: u16 = 0x8;
const MORE: u16 = 0x20;
const TWO_SCALES: u16 = 0x40;
const FOUR_SCALES: u16 = 0x80;

pub struct Font {
    tables: BTreeMap<[u8; 4], &'static [u8]>,
    letters: BTreeMap<char, u16>,
    /// Glyphs that have a width of their own; the others are as wide as the last.
    wide: u16,
}

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let number = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?);
    usize::try_from(number).ok()
}

impl Font {
    pub fn read(bytes: &'static [u8]) -> Option<Self> {
        let mut tables = BTreeMap::new();
        for nth in 0..usize::from(word(bytes, 4)?) {
            let at = 12 + nth * 16;
            let tag: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
            let (from, length) = (long(bytes, at + 8)?, long(bytes, at + 12)?);
            tables.insert(tag, bytes.get(from..from + length)?);
        }
        let letters = letters(tables.get(b"cmap")?)?;
        let wide = word(tables.get(b"hhea")?, 34)?;
        Some(Self { tables, letters, wide })
    }

    pub fn glyph(&self, letter: char) -> Option<u16> {
        self.letters.get(&letter).copied()
    }

    /// In thousandths of the size, which is what our fonts count in.
    pub fn width(&self, glyph: u16) -> u16 {
        let at = usize::from(glyph.min(self.wide.saturating_sub(1))) * 4;
        self.tables.get(b"hmtx").and_then(|table| word(table, at)).unwrap_or_default()
    }

    /// How wide a text is at a size.
    pub fn measure(&self, text: &str, size: f32) -> f32 {
        let glyphs = text.chars().filter_map(|letter| self.glyph(letter));
        let all: u32 = glyphs.map(|glyph| u32::from(self.width(glyph))).sum();
        all as f32 * size / 1000.0
    }

    /// The font with these glyphs alone. Their numbers stay, so that nothing else has to change.
    pub fn only(&self, used: &Used) -> Option<Vec<u8>> {
        let (glyf, loca) = self.outlines(used)?;
        let mut tables: Vec<(&[u8; 4], &[u8])> = Vec::new();
        for tag in TABLES {
            let table = match tag {
                b"glyf" => &glyf,
                b"loca" => &loca,
                _ => *self.tables.get(tag)?,
            };
            tables.push((tag, table));
        }
        Some(file(&tables))
    }

    fn outlines(&self, used: &Used) -> Option<(Vec<u8>, Vec<u8>)> {
        let wanted = self.wanted(used);
        let (mut glyf, mut loca) = (Vec::new(), Vec::new());
        for glyph in 0..word(self.tables.get(b"maxp")?, 4)? {
            loca.extend(u16::try_from(glyf.len() / 2).ok()?.to_be_bytes());
            if wanted.contains(&glyph) {
                glyf.extend_from_slice(self.outline(glyph)?);
                glyf.resize(glyf.len().next_multiple_of(2), 0);
            }
        }
        loca.extend(u16::try_from(glyf.len() / 2).ok()?.to_be_bytes());
        Some((glyf, loca))
    }

    fn outline(&self, glyph: u16) -> Option<&'static [u8]> {
        let loca = self.tables.get(b"loca")?;
        let at = |nth: usize| word(loca, nth * 2).map(|half| usize::from(half) * 2);
        let glyph = usize::from(glyph);
        self.tables.get(b"glyf")?.get(at(glyph)?..at(glyph + 1)?)
    }

    /// What was used, what it is put together of, and what stands for the missing.
    fn wanted(&self, used: &Used) -> BTreeSet<u16> {
        let mut open: Vec<u16> = used.keys().copied().chain([0]).collect();
        let mut wanted = BTreeSet::new();
        while let Some(glyph) = open.pop() {
            if wanted.insert(glyph) {
                open.extend(self.outline(glyph).map(parts).unwrap_or_default());
            }
        }
        wanted
    }
}

/// The glyphs that a glyph is put together of.
fn parts(outline: &[u8]) -> Vec<u16> {
    let mut parts = Vec::new();
    if word(outline, 0).is_none_or(|contours| contours < 0x8000) {
        return parts;
    }
    let mut at = 10;
    while let (Some(flags), Some(glyph)) = (word(outline, at), word(outline, at + 2)) {
        parts.push(glyph);
        let scale = match flags & (SCALE | TWO_SCALES | FOUR_SCALES) {
            0 => 0,
            SCALE => 2,
            TWO_SCALES => 4,
            _ => 8,
        };
        at += 4 + if flags & WORDS == 0 { 2 } else { 4 } + scale;
        if flags & MORE == 0 {
            break;
        }
    }
    parts
}

/// The letters of a font: the table of the basic plane, which is all that ours have.
fn letters(cmap: &[u8]) -> Option<BTreeMap<char, u16>> {
    let table = cmap.get(long(cmap, 8)?..)?;
    let segments = usize::from(word(table, 6)?) / 2;
    let mut letters = BTreeMap::new();
    for nth in 0..segments {
        let part = |row: usize| word(table, 14 + nth * 2 + row * segments * 2 + if row > 0 { 2 } else { 0 });
        let (last, first, delta, offset) = (part(0)?, part(1)?, part(2)?, part(3)?);
        for code in first..=last.min(0xfffe) {
            let glyph = match offset {
                0 => code.wrapping_add(delta),
                _ => {
                    let row = 16 + segments * 6 + nth * 2;
                    let at = row + usize::from(offset) + usize::from(code - first) * 2;
                    word(table, at).map(|glyph| if glyph == 0 { 0 } else { glyph.wrapping_add(delta) })?
                }
            };
            if let (Some(letter), true) = (char::from_u32(u32::from(code)), glyph != 0) {
                letters.insert(letter, glyph);
            }
        }
    }
    Some(letters)
}

/// Tables as a file: their list with sums, and each on a place that four divides.
fn file(tables: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let count = u16::try_from(tables.len()).unwrap_or(u16::MAX);
    let power = count.max(1).ilog2();
    let range = 16_u16 << power;
    let mut out = vec![0, 1, 0, 0];
    let power = u16::try_from(power).unwrap_or_default();
    for number in [count, range, power, count * 16 - range] {
        out.extend(number.to_be_bytes());
    }
    let mut at = 12 + tables.len() * 16;
    for (tag, table) in tables {
        out.extend_from_slice(*tag);
        for number in [sum(table), size(at), size(table.len())] {
            out.extend(number.to_be_bytes());
        }
        at += table.len().next_multiple_of(4);
    }
    for (_, table) in tables {
        out.extend_from_slice(table);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    out
}

fn size(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn sum(table: &[u8]) -> u32 {
    table.chunks(4).fold(0, |sum, chunk| {
        let mut four = [0; 4];
        four[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(four))
    })
}
