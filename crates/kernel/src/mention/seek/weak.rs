//! What names somebody only together with something else: a family name behind a title, a street beside a name.

use super::{Letter, SHORTEST_NUMBER, Word, bare, fits, is_part, joins, names, numbers, parts};
use std::ops::Range;

/// What stands before a family name, folded.
const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "madam", "mevrouw", "mevr", "mw", "meneer", "heer", "dhr",
    "pan", "pani", "pana", "panu", "pania", "panem", "panstwo", "herr", "herrn", "frau", "familie", "bay",
    "bayan", "sayin",
];

/// What belongs to whoever is named in the same text: words as of a name, or a number.
pub fn beside(
    (words, letters): (&[Word], &[Letter]),
    text: &str,
    wanted: &str,
    found: &mut Vec<Range<usize>>,
) {
    let bare = bare(wanted);
    match bare.chars().any(char::is_alphabetic) {
        true if wanted.split_whitespace().nth(1).is_some() => names(words, text, wanted, found),
        false if bare.chars().count() >= SHORTEST_NUMBER => numbers(letters, text, &bare, found),
        _ => {}
    }
}

/// A family name straight behind a title; the title stays.
pub fn titled(words: &[Word], text: &str, family: &str, found: &mut Vec<Range<usize>>) {
    let parts = parts(family);
    for at in 1..(words.len() + 1).saturating_sub(parts.len()) {
        let (title, run) = (&words[at - 1], &words[at..at + parts.len()]);
        let (name, end) = &title.readings[0];
        let Some(first) = run.first().filter(|_| TITLES.contains(&name.as_str())) else { continue };
        let between = &text[*end..first.start];
        if joins(between.strip_prefix('.').unwrap_or(between), false) {
            let span = fits(run, text, &parts, 0).filter(|span| !is_part(text, span, false));
            found.extend(span);
        }
    }
}
