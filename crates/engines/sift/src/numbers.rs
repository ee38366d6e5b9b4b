//! National numbers and payment cards among the groups of digits.

use crate::{
    candidates::{Beside, Candidates, Scene},
    finding::{Class, Confidence},
    identifiers::{Kind, check},
    lexicon::Cue,
    runs::{Glue, Group, Run},
    work::looked_at,
};
use std::ops::Range;

/// The longest number: a card by ISO/IEC 7812.
const DIGITS: usize = 19;
/// Nobody writes one number in more groups.
const GROUPS: usize = 8;

/// Words that call a number something else than a national number or a card.
const RIVALS: Cue = Cue::OTHER.and(Cue::PHONE).and(Cue::NATIONAL).and(Cue::TAX);

/// Some groups of a run, read as one number.
struct Number<'a> {
    groups: &'a [Group],
    digits: String,
    span: Range<usize>,
    /// Nothing else stands in the run.
    alone: bool,
    /// It would be one group of a longer pattern of fours, as inside a broken IBAN.
    continues: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Digits without a gap.
    Solid,
    /// Grouped as the holders of such numbers do, and nobody else.
    Typical,
    Odd,
}

pub fn numbers(scene: &Scene, run: &Run, found: &mut Candidates) {
    for first in (0..run.groups.len()).filter(|&first| run.begins_loose(first)) {
        let mut digits = 0;
        for last in first..run.groups.len().min(first + GROUPS) {
            digits += run.groups[last].len();
            if digits > DIGITS {
                break;
            }
            if digits >= 8 && run.ends_loose(last) {
                number(scene, &Number::of(scene.text, run, first..last + 1), found);
            }
        }
    }
    polish_vat(scene, run, found);
}

/// `PL5260250274`, as a NIP is written for the other countries.
fn polish_vat(scene: &Scene, run: &Run, found: &mut Candidates) {
    let first = run.groups[0];
    let Some(start) = first.start.checked_sub(2).filter(|_| first.len() == 10) else { return };
    let text = scene.text;
    let led = text.as_bytes()[start..].starts_with(b"PL") && !crate::text::word_before(text, start);
    if led && run.ends_loose(0) && check(Kind::Nip, &text[first.start..first.end]).is_ok() {
        found.add(start..first.end, Class::Number(Kind::Nip), Confidence::Likely);
    }
}

fn number(scene: &Scene, number: &Number, found: &mut Candidates) {
    for &(kind, cue) in kinds(number.digits.len()) {
        let beside = scene.beside(&number.span, cue, RIVALS);
        let sure = number.confidence(kind, beside);
        if let Some(sure) = sure.filter(|&sure| scene.wants(sure) && number.holds(kind)) {
            found.add(number.span.clone(), Class::Number(kind), sure);
        }
    }
    if number.digits.len() == 9 {
        social_security(scene, number, found);
    }
}

/// What a number of so many digits may be, and the word that says so.
const fn kinds(digits: usize) -> &'static [(Kind, Cue)] {
    match digits {
        8 => &[(Kind::Bsn, Cue::BSN)],
        9 => &[(Kind::Bsn, Cue::BSN), (Kind::Regon, Cue::REGON)],
        10 => &[(Kind::Nip, Cue::NIP), (Kind::Vkn, Cue::VKN)],
        11 => &[(Kind::Pesel, Cue::PESEL), (Kind::Tckn, Cue::TCKN), (Kind::IdNr, Cue::IDNR)],
        14 => &[(Kind::Regon, Cue::REGON), (Kind::Card, Cue::CARD)],
        12..=19 => &[(Kind::Card, Cue::CARD)],
        _ => &[],
    }
}

impl<'a> Number<'a> {
    fn of(text: &str, run: &'a Run, range: Range<usize>) -> Self {
        let groups = &run.groups[range.clone()];
        looked_at(DIGITS + GROUPS);
        let digits = groups.iter().map(|group| &text[group.start..group.end]).collect();
        let span = groups[0].start..groups[groups.len() - 1].end;
        let four = |at: Option<&Group>| at.is_some_and(|group| group.len() == 4);
        let before = range.start.checked_sub(1).and_then(|at| run.groups.get(at));
        let continues = four(before) || four(run.groups.get(range.end));
        let alone = range == (0..run.groups.len()) && !run.touched_before && !run.touched_behind;
        Self { groups, digits, span, alone, continues }
    }

    /// Every check that the kind has; a row of one digit is a placeholder.
    fn holds(&self, kind: Kind) -> bool {
        let first = self.digits.as_bytes()[0];
        self.digits.bytes().any(|digit| digit != first) && check(kind, &self.digits).is_ok()
    }

    fn confidence(&self, kind: Kind, beside: Beside) -> Option<Confidence> {
        let shape = self.shape(kind);
        if shape == Shape::Odd && !(self.alone && beside == Beside::Own) {
            return None;
        }
        let weak = matches!(kind, Kind::Nip | Kind::Regon | Kind::Bsn | Kind::Vkn | Kind::IdNr);
        let known = kind != Kind::Card || issued(&self.digits);
        match beside {
            Beside::Own => Some(if known { Confidence::Certain } else { Confidence::Likely }),
            Beside::Other => Some(Confidence::Hint),
            Beside::Nothing if !known || (kind == Kind::Bsn && self.digits.len() == 8) => None,
            Beside::Nothing if weak && shape == Shape::Solid => Some(Confidence::Hint),
            Beside::Nothing => Some(Confidence::Likely),
        }
    }

    fn shape(&self, kind: Kind) -> Shape {
        if self.groups.len() == 1 {
            return Shape::Solid;
        }
        let glue = self.groups[1].glue;
        let even = self.groups[1..].iter().all(|group| group.glue == glue);
        let mut lengths = [0; GROUPS];
        for (length, group) in lengths.iter_mut().zip(self.groups) {
            *length = group.len();
        }
        let typical = match (kind, &lengths[..self.groups.len()]) {
            (Kind::Card, [4, 4, 4, 4] | [4, 4, 4, 4, 3] | [4, 6, 5] | [4, 6, 4]) => {
                matches!(glue, Glue::Space | Glue::Hyphen) && !self.continues
            }
            (Kind::Nip, [3, 3, 2, 2] | [3, 2, 2, 3]) => glue == Glue::Hyphen,
            (Kind::IdNr, [2, 3, 3, 3]) => glue == Glue::Space,
            (Kind::Bsn, [4, 2, 3]) => glue == Glue::Dot,
            _ => false,
        };
        if typical && even { Shape::Typical } else { Shape::Odd }
    }
}

/// Whether a card network gives out numbers that begin like this, in this length.
fn issued(digits: &str) -> bool {
    let head = |length: usize| digits[..length].parse::<u32>().unwrap_or(0);
    match (head(1), head(2), head(3), head(4), digits.len()) {
        (4, _, _, _, 13 | 16 | 19) => true,
        (_, 51..=55, _, _, 16) | (_, _, _, 2221..=2720, 16) => true,
        (_, 34 | 37, _, _, 15) => true,
        (_, 36 | 38 | 39, _, _, 14..=19) | (_, _, 300..=305, _, 14..=19) => true,
        (_, _, _, 3528..=3589, 16..=19) => true,
        (_, 65, _, _, 16..=19) | (_, _, 644..=649, _, 16..=19) | (_, _, _, 6011, 16..=19) => true,
        (_, 62, _, _, 16..=19) => true,
        // Maestro, and the Turkish Troy.
        (_, _, _, 5018 | 5020 | 5038 | 5893 | 6304 | 6759 | 6761..=6763, 12..=19) => true,
        (_, _, _, 9792, 16) => true,
        _ => false,
    }
}

/// Area, group and serial as they are given out; nine digits in a row need the word.
fn social_security(scene: &Scene, number: &Number, found: &mut Candidates) {
    let part = |range: Range<usize>| number.digits[range].parse::<u32>().unwrap_or(0);
    let (area, group, serial) = (part(0..3), part(3..5), part(5..9));
    if area == 0 || area == 666 || area >= 900 || group == 0 || serial == 0 {
        return;
    }
    let parted = matches!(number.groups, [a, b, c] if (a.len(), b.len(), c.len()) == (3, 2, 4)
        && b.glue == c.glue && matches!(b.glue, Glue::Hyphen | Glue::Space));
    let hyphens = parted && number.groups[1].glue == Glue::Hyphen;
    let sure = match scene.beside(&number.span, Cue::SSN, RIVALS) {
        Beside::Own if parted || number.groups.len() == 1 => Confidence::Certain,
        Beside::Nothing if hyphens => Confidence::Likely,
        _ => return,
    };
    found.add(number.span.clone(), Class::Ssn, sure);
}
