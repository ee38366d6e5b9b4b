//! How long something is kept, as people write it: "1 year 6 months" in the reader's language, or ISO 8601.

use crate::model::Period;
use kit::Words;

const UNITS: [(&str, char); 3] =
    [("retention-years", 'Y'), ("retention-months", 'M'), ("retention-days", 'D')];
/// Counts that between them bring out every form of a noun in our languages.
const FORMS: [i32; 3] = [1, 2, 5];

/// `1 year 6 months`, in the reader's words.
pub fn length(t: Words, period: Period) -> String {
    let (years, months, days) = period.parts();
    let parts = UNITS.iter().zip([years, months, days]);
    let said: Vec<String> =
        parts.filter(|(_, count)| *count > 0).map(|((word, _), count)| t.n(word, count)).collect();
    said.join(" ")
}

/// What stands in a field, said in words; what is no length stays as it was typed, and what would be grouped by thousands stays
/// ISO 8601: it must be read again as it stands.
pub(super) fn said(t: Words, text: &str) -> String {
    let short = |period: &Period| {
        let (years, months, days) = period.parts();
        [years, months, days].into_iter().all(|count| count < 1_000)
    };
    text.parse().ok().filter(short).map_or_else(|| text.to_owned(), |period| length(t, period))
}

/// What was typed in words, as ISO 8601; anything else stays as it is, for the check to say what is wrong.
pub(super) fn written(t: Words, text: &str) -> String {
    let mut parts = text.split_whitespace();
    let mut iso = String::from("P");
    while let Some(count) = parts.next() {
        let unit = parts.next().and_then(|word| unit(t, word));
        let (Ok(count), Some(unit)) = (count.parse::<u16>(), unit) else { return text.to_owned() };
        iso = format!("{iso}{count}{unit}");
    }
    if iso.len() > 1 { iso } else { text.to_owned() }
}

fn unit(t: Words, word: &str) -> Option<char> {
    let word = word.to_lowercase();
    let is = |(key, _): &&(&str, char)| {
        let last = |said: String| said.to_lowercase().split_whitespace().next_back() == Some(word.as_str());
        FORMS.iter().any(|count| last(t.n(key, *count)))
    };
    UNITS.iter().find(is).map(|(_, unit)| *unit)
}
