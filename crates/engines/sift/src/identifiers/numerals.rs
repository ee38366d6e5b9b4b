//! The arithmetic that check digits have in common.

use super::Invalid;

/// Drops what people put between groups of digits: spaces, hyphens of any width, dots and slashes.
pub fn ungroup(input: &str) -> String {
    input.chars().filter(|&c| !is_separator(c)).collect()
}

/// The values of the digits of a text that has nothing else.
pub fn digits(text: &str) -> Result<Vec<u32>, Invalid> {
    if text.is_empty() {
        return Err(Invalid::Format);
    }
    text.bytes()
        .map(|b| if b.is_ascii_digit() { Ok(u32::from(b - b'0')) } else { Err(Invalid::Format) })
        .collect()
}

pub fn digits_exactly(text: &str, length: usize) -> Result<Vec<u32>, Invalid> {
    let digits = digits(text)?;
    if digits.len() == length { Ok(digits) } else { Err(Invalid::Length) }
}

pub fn weighted_sum(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

pub fn holds(sum_is_right: bool) -> Result<(), Invalid> {
    if sum_is_right { Ok(()) } else { Err(Invalid::Checksum) }
}

/// ISO 7064 MOD 97-10 over digits and letters, where A counts 10 and Z counts 35.
pub fn mod_97(text: impl Iterator<Item = char>) -> u32 {
    text.filter_map(|c| c.to_digit(36)).fold(0, |rest, value| {
        let shift = if value < 10 { 10 } else { 100 };
        (rest * shift + value) % 97
    })
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '.' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
