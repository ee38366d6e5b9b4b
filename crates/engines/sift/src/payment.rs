//! What stands beside a card and opens it: its code and the month until which it is good.

use crate::{
    candidates::{Candidates, Scene},
    finding::{Class, Confidence},
    identifiers::Kind,
    lexicon::Cue,
    text::{self, value},
    work::looked_at,
};
use std::ops::Range;

/// How far from a card, in bytes, its code and its month may stand.
const NEAR: usize = 96;
/// `CVV number is:`
const BEHIND_WORD: usize = 16;

pub fn beside_cards(scene: &Scene, found: &mut Candidates) {
    let cards = found.likely(Class::Number(Kind::Card));
    for card in &cards {
        let behind = card.end..text::floor(scene.text, card.end + NEAR);
        let before = text::floor(scene.text, card.start.saturating_sub(NEAR))..card.start;
        if let Some(span) = month(scene.text, behind).or_else(|| month(scene.text, before)) {
            found.add(span, Class::CardExpiry, Confidence::Likely);
        }
    }
    for hit in scene.hits.iter().filter(|hit| hit.cue.meets(Cue::CVV)) {
        let Some(span) = code(scene.text, hit.end) else { continue };
        let next = cards.partition_point(|card| card.end <= span.start);
        let behind = cards.get(next);
        if behind.is_some_and(|card| card.start < span.end) {
            continue;
        }
        let near = behind.is_some_and(|card| card.start - span.end <= NEAR);
        let before = next.checked_sub(1).is_some_and(|at| span.start - cards[at].end <= NEAR);
        let sure = if near || before { Confidence::Certain } else { Confidence::Likely };
        found.add(span, Class::CardCode, sure);
    }
}

/// Three or four digits for themselves behind the word.
fn code(text: &str, from: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let gap = bytes[from..].iter().take(BEHIND_WORD).position(u8::is_ascii_digit)?;
    let start = from + gap;
    let length = bytes[start..].iter().take(5).take_while(|b| b.is_ascii_digit()).count();
    let alone = !text::word_before(text, start) && !text::word_after(text, start + length);
    (alone && matches!(length, 3 | 4)).then_some(start..start + length)
}

/// The first `08/27` or `08/2027` within these bytes.
fn month(text: &str, within: Range<usize>) -> Option<Range<usize>> {
    looked_at(within.len());
    let bytes = text.as_bytes();
    let slashes = within.clone().filter(|&at| matches!(bytes[at], b'/' | b'-'));
    slashes.filter_map(|slash| around(text, slash)).find(|span| span.start >= within.start)
}

fn around(text: &str, slash: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let start = slash.checked_sub(2)?;
    let digits = bytes[slash + 1..].iter().take(5).take_while(|b| b.is_ascii_digit()).count();
    let end = slash + 1 + digits;
    let year = value(&bytes[slash + 1..end])?;
    let year = if digits == 2 { 2000 + year } else { year };
    let month = value(&bytes[start..slash])?;
    let alone = !text::word_before(text, start) && !text::word_after(text, end);
    let parted = !text[..start].ends_with(['/', '-', '.']) && !text[end..].starts_with(['/', '-']);
    let fits = matches!(digits, 2 | 4) && (1..=12).contains(&month) && (2000..2060).contains(&year);
    (alone && parted && fits).then_some(start..end)
}
