//! Telephone numbers: with a country code, or as the people of some countries write their own.

use crate::{
    candidates::{Beside, Candidates, Scene},
    finding::{Class, Confidence},
    lexicon::Cue,
    runs::{Glue, Run},
    work::looked_at,
};
use custodia_phones::parse;
use std::ops::Range;

/// E.164 allows 15 digits; `00` may stand before them.
const DIGITS: Range<usize> = 7..18;
/// How many groups at the end may belong to something else, such as a time behind the number.
const STRANGERS: usize = 3;

const RIVALS: Cue = Cue::OTHER.and(Cue::NATIONAL).and(Cue::TAX).and(Cue::CARD).and(Cue::IBAN);

/// How a number begins, and where.
enum Lead {
    Plus(usize),
    Bracket(usize),
    /// `00` before a country code.
    Abroad,
    /// `0` before an area code.
    Zero,
    Bare,
}

/// Whether the run is a telephone number, or was meant as one, so that it is nothing else.
pub fn phones(scene: &Scene, run: &Run, found: &mut Candidates) -> bool {
    let lead = Lead::of(scene.text, run);
    let start = lead.start(run);
    let span = start..run.groups[0].end;
    let beside = scene.beside(&span, Cue::PHONE, RIVALS);
    let Some(sure) = confidence(scene, run, &lead, beside) else { return false };
    let Some(end) = end(scene, run, &lead) else { return matches!(lead, Lead::Plus(_)) };
    found.add(start..end, Class::Phone, sure);
    true
}

fn confidence(scene: &Scene, run: &Run, lead: &Lead, beside: Beside) -> Option<Confidence> {
    let parted =
        run.groups.len() > 1 && run.groups[0].len() <= 5 && !run.is_date(0) && !run.is_social_security();
    let sure = match (lead, beside) {
        (Lead::Plus(_), Beside::Own) => Confidence::Certain,
        (Lead::Plus(_), _) => Confidence::Likely,
        _ if run.touched_before => return None,
        (_, Beside::Own) => Confidence::Likely,
        (Lead::Abroad, Beside::Nothing) => Confidence::Likely,
        (Lead::Bracket(_) | Lead::Zero, Beside::Nothing) if parted => Confidence::Likely,
        (Lead::Abroad | Lead::Bracket(_) | Lead::Zero, _) => Confidence::Hint,
        (Lead::Bare, _) => return None,
    };
    scene.wants(sure).then_some(sure)
}

/// Where the number ends, if some plan has it: with the whole run, or before its last groups.
fn end(scene: &Scene, run: &Run, lead: &Lead) -> Option<usize> {
    let last = run.groups.len() - 1;
    (last.saturating_sub(STRANGERS)..=last).rev().find_map(|last| {
        let fits = last == run.groups.len() - 1 || run.groups[last + 1].glue == Glue::Space;
        let digits: usize = run.groups[..=last].iter().map(super::runs::Group::len).sum();
        let known = fits && DIGITS.contains(&digits) && known(scene, &digits_of(scene.text, run, last), lead);
        known.then(|| run.groups[last].end)
    })
}

fn known(scene: &Scene, digits: &str, lead: &Lead) -> bool {
    let countries = scene.options.countries;
    looked_at(digits.len() * (countries.len() + 1));
    match lead {
        Lead::Plus(_) => parse(&format!("+{digits}"), None).is_ok(),
        Lead::Bracket(_) => {
            countries.iter().chain(&["US"]).any(|country| parse(digits, Some(country)).is_ok())
        }
        Lead::Abroad | Lead::Zero | Lead::Bare => {
            countries.iter().any(|country| parse(digits, Some(country)).is_ok())
        }
    }
}

fn digits_of(text: &str, run: &Run, last: usize) -> String {
    run.groups[..=last].iter().map(|group| &text[group.start..group.end]).collect()
}

impl Lead {
    fn of(text: &str, run: &Run) -> Self {
        let first = run.groups[0];
        let bytes = text.as_bytes();
        let before = |back: usize| first.start.checked_sub(back).map(|at| bytes[at]);
        match (before(2), before(1)) {
            (_, Some(b'+')) => Lead::Plus(first.start - 1),
            (Some(b'+'), Some(b' ' | b'(')) => Lead::Plus(first.start - 2),
            (_, Some(b'(')) => Lead::Bracket(first.start - 1),
            _ if bytes[first.start..].starts_with(b"00") => Lead::Abroad,
            _ if bytes[first.start] == b'0' => Lead::Zero,
            _ => Lead::Bare,
        }
    }

    fn start(&self, run: &Run) -> usize {
        match self {
            Lead::Plus(at) | Lead::Bracket(at) => *at,
            Lead::Abroad | Lead::Zero | Lead::Bare => run.groups[0].start,
        }
    }
}
