//! What a person can be found by: the terms of the blind index, and how a search becomes the same terms.

use super::{
    facts::Facts,
    fold::{german, words},
};
use std::collections::BTreeSet;

pub const WORD: &str = "customers.word";
pub const EMAIL: &str = "customers.email";
pub const PHONE: &str = "customers.phone";
pub const NATIONAL_ID: &str = "customers.national-id";

/// Beginnings of words that are indexed; a longer one is found by the longest and checked after opening.
const PREFIXES: [usize; 5] = [3, 4, 5, 6, 7];
pub const SHORTEST: usize = PREFIXES[0];
pub const LONGEST: usize = PREFIXES[PREFIXES.len() - 1];
/// Digits at the end of a number that are enough to find it by.
pub const TAIL: usize = 6;
/// Nobody has more words to be found by than this; the rest is not indexed.
const MOST: usize = 96;

/// One entry of the index before it is hashed: its kind, and the normalised text.
pub type Term = (&'static str, String);

/// Everything that this person is found by.
pub fn terms(facts: &Facts, national_id: Option<&str>) -> BTreeSet<Term> {
    let name = &facts.name;
    let locals = facts.emails.iter().filter_map(|email| email.split_once('@')).map(|(local, _)| local);
    let texts = [name.given.as_str(), name.middle.as_str(), name.family.as_str()].into_iter().chain(locals);
    let mut found: BTreeSet<Term> =
        texts.flat_map(spellings).flat_map(|word| word_terms(&word)).take(MOST).collect();
    found.extend(facts.emails.iter().map(|email| (EMAIL, normal_email(email))));
    found.extend(facts.phones.iter().filter_map(|phone| phone_tail(phone)).map(|tail| (PHONE, tail)));
    found.extend(national_id.map(|number| (NATIONAL_ID, number.to_owned())));
    found
}

/// A word's beginnings and the word itself.
pub fn word_terms(word: &str) -> Vec<Term> {
    let letters: Vec<char> = word.chars().take(64).collect();
    let beginnings = PREFIXES.iter().filter(|length| **length < letters.len());
    let beginnings = beginnings.map(|length| (WORD, letters[..*length].iter().collect::<String>()));
    beginnings.chain((letters.len() >= SHORTEST).then(|| (WORD, word.to_owned()))).collect()
}

/// The folded words of a text, and how German spells those with umlauts.
pub fn spellings(text: &str) -> Vec<String> {
    let mut all = words(text);
    all.extend(german(text).iter().flat_map(|spelled| words(spelled)));
    all
}

/// Addresses are compared without regard to case.
pub fn normal_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// The last digits of a number as somebody typed it; none when there are too few.
pub fn phone_tail(typed: &str) -> Option<String> {
    let digits = custodia_phones::digits(typed);
    digits.len().checked_sub(TAIL).map(|start| digits[start..].to_owned())
}
