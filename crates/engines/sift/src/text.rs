//! Where words begin and end, looked up around a byte.

use crate::work::looked_at;
use std::ops::Range;

/// Longer words are not followed to their ends; in characters.
const WORD: usize = 40;

/// Whether the character that ends right before this byte belongs to a word.
pub fn word_before(text: &str, at: usize) -> bool {
    match at.checked_sub(1).map(|before| text.as_bytes()[before]) {
        None => false,
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric() || byte == b'_',
        Some(_) => text[..at].chars().next_back().is_some_and(char::is_alphanumeric),
    }
}

/// Whether the character that begins at this byte belongs to a word.
pub fn word_after(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at) {
        None => false,
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric() || *byte == b'_',
        Some(_) => text[at..].chars().next().is_some_and(char::is_alphanumeric),
    }
}

/// From the first to the last letter of the words that this span touches.
pub fn word_around(text: &str, span: Range<usize>) -> Range<usize> {
    let length = |c: char| c.len_utf8();
    let before = text[..span.start].chars().rev().take(WORD).take_while(|c| c.is_alphanumeric());
    let start = span.start - before.map(length).sum::<usize>();
    let behind = text[span.end..].chars().take(WORD).take_while(|c| c.is_alphanumeric());
    let end = span.end + behind.map(length).sum::<usize>();
    looked_at(end - start);
    start..end
}

/// The nearest place between two characters at or before this byte.
pub fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// The value of two or so digits; `None` when there is something else.
pub fn value(digits: &[u8]) -> Option<u32> {
    (!digits.is_empty() && digits.len() <= 9).then(|| {
        digits.iter().try_fold(0, |sum, b| b.is_ascii_digit().then(|| sum * 10 + u32::from(b - b'0')))
    })?
}
