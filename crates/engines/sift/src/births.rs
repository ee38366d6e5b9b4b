//! Dates that the text calls somebody's birth.

use crate::{
    candidates::{Candidates, Scene},
    finding::{Class, Confidence},
    lexicon::Cue,
    text::{self, value},
    work::looked_at,
};
use std::ops::Range;

/// How far behind the word its date may stand, in bytes, and how far before it.
const BEHIND: usize = 48;
const BEFORE: usize = 32;
/// Years in which somebody who is alive, or was lately, can be born.
const YEARS: Range<u32> = 1900..2030;

/// The months by their first letters in five languages, without accents; a word that begins so and is not longer than a month.
const MONTHS: [&[&str]; 12] = [
    &["jan", "sty", "oca"],
    &["feb", "lut", "şub", "sub"],
    &["mar", "maa", "mär", "maer", "mrt"],
    &["apr", "kwi", "nis"],
    &["may", "mei", "maj", "mai"],
    &["jun", "cze", "haz"],
    &["jul", "lip", "tem"],
    &["aug", "sie", "ağu", "agu"],
    &["sep", "wrz", "eyl"],
    &["oct", "okt", "paź", "paz", "eki"],
    &["nov", "lis", "kas"],
    &["dec", "gru", "ara", "dez"],
];
/// `października`
const MONTH_BYTES: usize = 14;

/// One part of a date as it stands in the text.
#[derive(Clone, Debug)]
enum Part {
    /// Its value and how many digits it has.
    Digits(u32, usize),
    Month,
}

pub fn births(scene: &Scene, found: &mut Candidates) {
    for hit in scene.hits.iter().filter(|hit| hit.cue.meets(Cue::BIRTH)) {
        let behind = hit.end..text::floor(scene.text, hit.end + BEHIND);
        let before = text::floor(scene.text, hit.start.saturating_sub(BEFORE))..hit.start;
        if let Some(span) = date(scene.text, behind).or_else(|| date(scene.text, before)) {
            found.add(span, Class::BirthDate, Confidence::Certain);
        }
    }
}

/// The first date within these bytes.
fn date(text: &str, within: Range<usize>) -> Option<Range<usize>> {
    let parts = parts(text, within);
    let dates = parts.windows(3).filter(|three| near(text, three) && is_date(three));
    dates.map(|three| three[0].1.start..three[2].1.end).next()
}

/// Digits and names of months, each with its place.
fn parts(text: &str, within: Range<usize>) -> Vec<(Part, Range<usize>)> {
    let slice = &text[within.clone()];
    looked_at(slice.len());
    let words = slice.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let part = |word: &str| {
        let start = within.start + (word.as_ptr() as usize - slice.as_ptr() as usize);
        Some((part(word)?, start..start + word.len()))
    };
    words.filter_map(part).collect()
}

fn part(word: &str) -> Option<Part> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let ordinal = matches!(&word[digits..], "" | "st" | "nd" | "rd" | "th" | "e");
    let number = value(&word.as_bytes()[..digits]).filter(|_| ordinal);
    number.map(|number| Part::Digits(number, digits)).or_else(|| is_month(word).then_some(Part::Month))
}

fn is_month(word: &str) -> bool {
    let lower = word.to_lowercase();
    word.len() <= MONTH_BYTES && MONTHS.iter().any(|names| names.iter().any(|name| lower.starts_with(name)))
}

/// Nothing but a separator or two, or `de`, `of`, between the parts.
fn near(text: &str, parts: &[(Part, Range<usize>)]) -> bool {
    parts.windows(2).all(|two| {
        let between = &text[two[0].1.end..two[1].1.start];
        between.len() <= 4 && !between.contains(['\n', ';'])
    })
}

fn is_date(parts: &[(Part, Range<usize>)]) -> bool {
    let part = |at: usize| &parts[at].0;
    let (day, month) = (1..=31, 1..=12);
    let year = |value: &u32, digits: &usize| *digits == 4 && YEARS.contains(value);
    match (part(0), part(1), part(2)) {
        (Part::Digits(y, n), Part::Digits(m, _), Part::Digits(d, _)) if *n == 4 => {
            year(y, n) && month.contains(m) && day.contains(d)
        }
        (Part::Digits(a, _), Part::Digits(b, _), Part::Digits(y, n)) => {
            let days = (day.contains(a) && month.contains(b)) || (month.contains(a) && day.contains(b));
            days && (year(y, n) || *n == 2)
        }
        (Part::Digits(d, _), Part::Month, Part::Digits(y, n))
        | (Part::Month, Part::Digits(d, _), Part::Digits(y, n)) => day.contains(d) && year(y, n),
        _ => false,
    }
}
