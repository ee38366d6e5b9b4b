//! Groups of digits as people write them: `4111 1111 1111 1111`, `526-025-02-74`, `(0212) 345 67 89`.

use crate::{text, work::looked_at};

/// A number has fewer groups; what is longer is cut, so that a table of digits costs no more than its length.
const GROUPS: usize = 24;
/// Signs between two groups, as in `) - `.
const SIGNS: usize = 3;

pub struct Runs<'a> {
    text: &'a str,
    at: usize,
    run: Run,
}

/// Groups of digits with nothing but separators between them.
#[derive(Default)]
pub struct Run {
    pub groups: Vec<Group>,
    /// A letter touches the first digit, or the sign of a currency or of a number does: `ORD123`, `€ 5`, `#7`.
    pub touched_before: bool,
    /// A letter touches the last digit, or decimals follow it.
    pub touched_behind: bool,
}

#[derive(Clone, Copy, Debug)]
pub struct Group {
    pub start: usize,
    pub end: usize,
    /// What stands before it.
    pub glue: Glue,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glue {
    /// The beginning of the run.
    Open,
    Space,
    Hyphen,
    Dot,
    Slash,
    Bracket,
}

impl<'a> Runs<'a> {
    pub fn of(text: &'a str) -> Self {
        Self { text, at: 0, run: Run::default() }
    }

    /// The next run; it lives until the one after it is asked for, so that its memory is used again.
    pub fn next(&mut self) -> Option<&Run> {
        let bytes = self.text.as_bytes();
        let start = self.at + bytes[self.at..].iter().position(u8::is_ascii_digit)?;
        self.run.groups.clear();
        let mut group = Group { start, end: digits_end(bytes, start), glue: Glue::Open };
        self.run.groups.push(group);
        while let Some(next) = next_group(bytes, group.end).filter(|_| self.run.groups.len() < GROUPS) {
            group = next;
            self.run.groups.push(group);
        }
        self.at = group.end;
        looked_at(self.at - start);
        self.run.touched_before = touched_before(self.text, start);
        self.run.touched_behind = touched_behind(self.text, group.end);
        Some(&self.run)
    }
}

impl Run {
    /// Whether the group begins or ends where a number of its own may: at a space or at the rim of the run.
    pub fn begins_loose(&self, at: usize) -> bool {
        match self.groups[at].glue {
            Glue::Open => !self.touched_before,
            glue => glue == Glue::Space,
        }
    }

    pub fn ends_loose(&self, at: usize) -> bool {
        match self.groups.get(at + 1) {
            None => !self.touched_behind,
            Some(next) => next.glue == Glue::Space,
        }
    }

    /// Whether these groups look like a date such as `2024-05-12` or `12.05.2024`.
    pub fn is_date(&self, from: usize) -> bool {
        let Some([a, b, c]) = self.groups.get(from..from + 3) else { return false };
        let tight = b.glue == c.glue && !matches!(b.glue, Glue::Space | Glue::Bracket);
        tight && matches!((a.len(), b.len(), c.len()), (4, 1..=2, 1..=2) | (1..=2, 1..=2, 4 | 2))
    }

    /// Whether it has the shape `078-05-1120`.
    pub fn is_social_security(&self) -> bool {
        matches!(&self.groups[..], [a, b, c] if (a.len(), b.len(), c.len()) == (3, 2, 4)
            && b.glue == Glue::Hyphen && c.glue == Glue::Hyphen)
    }
}

impl Group {
    pub const fn len(&self) -> usize {
        self.end - self.start
    }
}

fn digits_end(bytes: &[u8], start: usize) -> usize {
    bytes[start..].iter().position(|b| !b.is_ascii_digit()).map_or(bytes.len(), |length| start + length)
}

/// The group behind the separators that begin here. A dot and a space end a sentence.
fn next_group(bytes: &[u8], end: usize) -> Option<Group> {
    let (mut at, mut glue) = (end, Glue::Open);
    for _ in 0..SIGNS {
        let Some((sign, length)) = sign(&bytes[at..]) else { break };
        glue = match (glue, sign) {
            (Glue::Dot, Glue::Space) => return None,
            (_, Glue::Bracket) | (Glue::Bracket, _) => Glue::Bracket,
            (Glue::Space, _) | (_, Glue::Space) => Glue::Space,
            (Glue::Open, sign) => sign,
            _ => return None,
        };
        at += length;
    }
    let digit = at > end && bytes.get(at).is_some_and(u8::is_ascii_digit);
    digit.then(|| Group { start: at, end: digits_end(bytes, at), glue })
}

/// The separator that these bytes begin with, and its length in bytes.
fn sign(bytes: &[u8]) -> Option<(Glue, usize)> {
    match bytes {
        [b' ', ..] => Some((Glue::Space, 1)),
        [b'-', ..] => Some((Glue::Hyphen, 1)),
        [b'.', ..] => Some((Glue::Dot, 1)),
        [b'/', ..] => Some((Glue::Slash, 1)),
        [b'(' | b')', ..] => Some((Glue::Bracket, 1)),
        // No-break space, narrow no-break space, hyphens and dashes.
        [0xc2, 0xa0, ..] => Some((Glue::Space, 2)),
        [0xe2, 0x80, 0xaf, ..] => Some((Glue::Space, 3)),
        [0xe2, 0x80, 0x90..=0x95, ..] => Some((Glue::Hyphen, 3)),
        _ => None,
    }
}

fn touched_before(text: &str, start: usize) -> bool {
    let before = text[..start].trim_end_matches(' ');
    let sign = before.ends_with(['€', '$', '£', '₺', '#', '№']) && start - before.len() <= 1;
    let decimal = text[..start].ends_with(',') && text[..start - 1].ends_with(|c: char| c.is_ascii_digit());
    sign || decimal || text::word_before(text, start)
}

fn touched_behind(text: &str, end: usize) -> bool {
    let rest = &text.as_bytes()[end..];
    let decimals = rest.first() == Some(&b',') && rest.get(1).is_some_and(u8::is_ascii_digit);
    decimals || text::word_after(text, end) || text[end..].starts_with(['€', '$', '£', '₺', '%'])
}
