//! Account numbers and VAT ids: numbers that begin with the letters of a country.

use crate::{
    candidates::{Candidates, Scene},
    finding::{Class, Confidence},
    identifiers::{Kind, check, iban_length},
    runs::Run,
    text,
    work::looked_at,
};

/// The longest IBAN, with a space behind each of its characters.
const IBAN_BYTES: usize = 68;
/// `NL 123 456 789 B01` with dots.
const BTW_DIGITS: usize = 9;

/// Looks at the letters before the first group; behind them an IBAN has letters of its own and leaves the run.
pub fn accounts(scene: &Scene, run: &Run, found: &mut Candidates) {
    for group in &run.groups {
        if let Some(start) = country(scene.text, group.start) {
            iban(scene.text, start, found);
            btw(scene.text, start, found);
        }
    }
}

/// Where the two letters stand, with one separator behind them at most.
fn country(text: &str, digits: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let gap = usize::from(matches!(bytes.get(digits.wrapping_sub(1)), Some(b' ' | b'-' | b'.')));
    let start = digits.checked_sub(gap + 2)?;
    let letters = bytes[start..start + 2].iter().all(u8::is_ascii_alphabetic);
    (letters && !text::word_before(text, start)).then_some(start)
}

/// One that its sum refuses still hides its groups of four, which would look like cards.
fn iban(text: &str, start: usize, found: &mut Candidates) {
    let Some(length) = iban_length(&text[start..start + 2]) else { return };
    let Some((compact, end)) = compact(text, start, length) else { return };
    if text::word_after(text, end) {
        return;
    }
    if check(Kind::Iban, &compact).is_ok() {
        found.add(start..end, Class::Number(Kind::Iban), Confidence::Certain);
    } else if compact[2..].bytes().filter(u8::is_ascii_digit).count() * 2 > length {
        found.shadow(start..end);
    }
}

fn btw(text: &str, start: usize, found: &mut Candidates) {
    if !text[start..start + 2].eq_ignore_ascii_case("NL") {
        return;
    }
    let Some((compact, end)) = compact(text, start, 2 + BTW_DIGITS + 3) else { return };
    if !text::word_after(text, end) && check(Kind::Btw, &compact).is_ok() {
        found.add(start..end, Class::Number(Kind::Btw), Confidence::Certain);
    }
}

/// So many letters and digits from here on, with one separator between two of them at most; and where they end.
fn compact(text: &str, start: usize, length: usize) -> Option<(String, usize)> {
    let mut compact = String::with_capacity(length);
    let mut gap = false;
    for (at, c) in text[start..text::floor(text, start + IBAN_BYTES)].char_indices() {
        looked_at(c.len_utf8());
        match c {
            c if c.is_ascii_alphanumeric() => {
                compact.push(c.to_ascii_uppercase());
                gap = false;
            }
            ' ' | '-' | '.' | '\u{a0}' | '\u{202f}' if !gap => gap = true,
            _ => return None,
        }
        if compact.len() == length {
            return Some((compact, start + at + 1));
        }
    }
    None
}
