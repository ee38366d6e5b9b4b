//! What a text and a person have in common when the text names the person: indexes and crowds ask for these first.

use super::{SHORTEST_NUMBER, fold, german, is_close, letters, words};

/// The last letters and digits by which a number is found, and a short one.
const LONG: usize = 7;
const SHORT: usize = SHORTEST_NUMBER;
/// Ways to spell one name that are asked for.
const SPELLINGS: usize = 12;

/// All readings of the words of a text.
pub fn readings(text: &str) -> Vec<String> {
    words(text).into_iter().flat_map(|word| word.readings.into_iter().map(|(reading, _)| reading)).collect()
}

/// Readings of the longest word of a name: whoever is named is named with it.
pub fn rarest(name: &str) -> Vec<String> {
    let longest = words(name).into_iter().max_by_key(|word| word.readings[0].0.len());
    longest.map_or_else(Vec::new, |word| word.readings.into_iter().map(|(reading, _)| reading).collect())
}

/// What stands before the last `@` of an address.
pub fn local_part(email: &str) -> Option<String> {
    let email = email.trim().to_lowercase();
    email.rfind('@').map(|at| before(&email, at))
}

/// What stands before each `@` of a text.
pub fn local_parts(text: &str) -> Vec<String> {
    let small = text.to_lowercase();
    small.match_indices('@').map(|(at, _)| before(&small, at)).collect()
}

fn before(text: &str, at: usize) -> String {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let from =
        text[..at].char_indices().rev().take_while(|(_, c)| part(*c)).last().map_or(at, |(from, _)| from);
    text[from..at].to_owned()
}

/// The end of a number by which [`tails`] find it; none when it is too short to be one.
pub fn ending(bare: &str) -> Option<String> {
    let count = bare.chars().count();
    let length = if count >= LONG { LONG } else { SHORT };
    (count >= SHORT).then(|| bare.chars().skip(count - length).collect())
}

/// The ends of all numbers that a text may hold: before each end of a group of letters and digits the last of them, across
/// the few signs that group them, if a digit is among them.
pub fn tails(text: &str) -> Vec<String> {
    let all: Vec<_> = letters(text).into_iter().filter(|letter| letter.folded.is_alphanumeric()).collect();
    let mut tails = Vec::new();
    let (mut run, mut digit) = (0, None);
    for (at, letter) in all.iter().enumerate() {
        let joined = at > 0 && is_close(&text[all[at - 1].end.min(letter.start)..letter.start]);
        run = if joined { run + 1 } else { 1 };
        if letter.folded.is_ascii_digit() {
            digit = Some(at);
        }
        let is_end = all.get(at + 1).is_none_or(|next| next.start > letter.end);
        for length in [SHORT, LONG] {
            let has_digit = digit.is_some_and(|digit| digit + length > at);
            if is_end && run >= length && has_digit {
                tails.push(all[at + 1 - length..=at].iter().map(|letter| letter.folded).collect());
            }
        }
    }
    tails.sort_unstable();
    tails.dedup();
    tails
}

/// A name as others may spell it: with and without umlauts and apostrophes, each word by itself.
pub fn spellings(name: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for word in name.split_whitespace() {
        let ways = ways(word);
        let longer = |one: &String| ways.iter().map(move |way| format!("{one} {way}")).collect::<Vec<_>>();
        all = all.iter().flat_map(longer).take(SPELLINGS).collect();
    }
    all.into_iter().map(|one| one.trim().to_owned()).collect()
}

fn ways(word: &str) -> Vec<String> {
    let plain = fold(word);
    let bare =
        ["ae", "oe", "ue", "aa"].into_iter().fold(plain.clone(), |bare, pair| bare.replace(pair, &pair[..1]));
    let mut ways = vec![word.to_owned(), plain, bare];
    ways.extend(german(word));
    let mut known: Vec<String> = Vec::with_capacity(ways.len());
    for way in ways {
        if !known.iter().any(|one| fold(one) == fold(&way) && is_whole(one) == is_whole(&way)) {
            known.push(way);
        }
    }
    known
}

/// A word that an index knows as one.
fn is_whole(word: &str) -> bool {
    word.chars().all(char::is_alphanumeric)
}
