//! The words that tell what stands beside them or what they say themselves, all found in one pass.

use crate::{
    special::{Category, Strength},
    text,
};
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::{collections::BTreeMap, sync::LazyLock};

const CUES: &str = include_str!("words/cues.txt");
const SPECIAL: &str = include_str!("words/special.txt");

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::read);

/// What a number beside a word is: a set, for "tax number" may mean several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cue(u32);

/// A word of the lists, where it stands in the text.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    pub start: usize,
    pub end: usize,
    pub cue: Cue,
    pub special: Option<(Category, Strength)>,
}

struct Lexicon {
    /// None only if the lists were too large for the automaton, which a test excludes.
    automaton: Option<AhoCorasick>,
    terms: Vec<Term>,
}

#[derive(Clone, Copy, Default)]
struct Term {
    cue: Cue,
    special: Option<(Category, Strength)>,
    /// Whether the word may go on before and behind.
    open: (bool, bool),
}

/// Every word of the lists in the order of the text, none overlapping another.
pub fn hits(text: &str) -> impl Iterator<Item = Hit> {
    let lexicon = &*LEXICON;
    let matches = lexicon.automaton.iter().flat_map(move |automaton| automaton.find_iter(text));
    matches.filter_map(move |found| {
        let term = lexicon.terms[found.pattern().as_usize()];
        let (start, end) = (found.start(), found.end());
        let begins = term.open.0 || !text::word_before(text, start);
        let ends = term.open.1 || !ends_a_word(text, end) || !text::word_after(text, end);
        (begins && ends).then_some(Hit { start, end, cue: term.cue, special: term.special })
    })
}

/// A term such as `tel.` ends itself.
fn ends_a_word(text: &str, end: usize) -> bool {
    text::word_before(text, end)
}

impl Cue {
    pub const PESEL: Cue = Cue(1);
    pub const NIP: Cue = Cue(1 << 1);
    pub const REGON: Cue = Cue(1 << 2);
    pub const BSN: Cue = Cue(1 << 3);
    pub const BTW: Cue = Cue(1 << 4);
    pub const TCKN: Cue = Cue(1 << 5);
    pub const VKN: Cue = Cue(1 << 6);
    pub const IDNR: Cue = Cue(1 << 7);
    pub const SSN: Cue = Cue(1 << 8);
    pub const CARD: Cue = Cue(1 << 9);
    pub const IBAN: Cue = Cue(1 << 10);
    pub const PHONE: Cue = Cue(1 << 11);
    pub const BIRTH: Cue = Cue(1 << 12);
    pub const CVV: Cue = Cue(1 << 13);
    pub const EXPIRY: Cue = Cue(1 << 14);
    pub const IP: Cue = Cue(1 << 15);
    /// A reference, an order, a version: nobody's number.
    pub const OTHER: Cue = Cue(1 << 16);

    pub const NATIONAL: Cue = Cue(Self::PESEL.0 | Self::BSN.0 | Self::TCKN.0 | Self::IDNR.0 | Self::SSN.0);
    pub const TAX: Cue = Cue(Self::NIP.0 | Self::REGON.0 | Self::BTW.0 | Self::VKN.0 | Self::IDNR.0);
    pub const PAYMENT: Cue = Cue(Self::CARD.0 | Self::IBAN.0 | Self::CVV.0 | Self::EXPIRY.0);

    const NAMES: [(&str, Cue); 17] = [
        ("pesel", Self::PESEL),
        ("nip", Self::NIP),
        ("regon", Self::REGON),
        ("bsn", Self::BSN),
        ("btw", Self::BTW),
        ("tckn", Self::TCKN),
        ("vkn", Self::VKN),
        ("idnr", Self::IDNR),
        ("ssn", Self::SSN),
        ("card", Self::CARD),
        ("iban", Self::IBAN),
        ("phone", Self::PHONE),
        ("birth", Self::BIRTH),
        ("cvv", Self::CVV),
        ("expiry", Self::EXPIRY),
        ("ip", Self::IP),
        ("other", Self::OTHER),
    ];

    pub const fn meets(self, other: Cue) -> bool {
        self.0 & other.0 != 0
    }

    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    pub const fn and(self, other: Cue) -> Cue {
        Cue(self.0 | other.0)
    }

    fn named(name: &str) -> Option<Cue> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, cue)| *cue)
    }
}

impl Lexicon {
    fn read() -> Self {
        let mut words: BTreeMap<String, Term> = BTreeMap::new();
        for (meaning, spelling) in entries(CUES, cue).chain(entries(SPECIAL, special)) {
            let open = (spelling.starts_with('*'), spelling.ends_with('*'));
            for spelling in spellings(spelling.trim_matches('*')) {
                words.entry(spelling).or_default().join(meaning, open);
            }
        }
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            .build(words.keys());
        Self { automaton: automaton.ok(), terms: words.into_values().collect() }
    }
}

impl Term {
    /// The same letters may be a word of two languages.
    fn join(&mut self, meaning: Term, open: (bool, bool)) {
        self.cue = self.cue.and(meaning.cue);
        self.special = self.special.or(meaning.special);
        self.open = (self.open.0 || open.0, self.open.1 || open.1);
    }
}

/// The terms of a list with what its line says of them. A line that cannot be read says nothing, which a test excludes.
fn entries(
    list: &'static str,
    meaning: fn(&str) -> Option<Term>,
) -> impl Iterator<Item = (Term, &'static str)> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(": ")).flat_map(move |(head, terms)| {
        let meaning = head.split_once(' ').and_then(|(_, about)| meaning(about));
        terms.split(',').filter_map(move |term| Some((meaning?, term.trim())))
    })
}

fn cue(about: &str) -> Option<Term> {
    let all = about.split(' ').try_fold(Cue::default(), |sum, name| Some(sum.and(Cue::named(name)?)))?;
    Some(Term { cue: all, ..Term::default() })
}

fn special(about: &str) -> Option<Term> {
    let (category, strength) = about.split_once(' ')?;
    let special = Some((Category::from_key(category)?, Strength::from_key(strength)?));
    Some(Term { special, ..Term::default() })
}

/// As people type it: with its accents, without them, in capitals. The automaton folds what is ASCII.
fn spellings(term: &str) -> Vec<String> {
    let capital = |c: char| match c {
        'i' => 'İ',
        'ı' => 'i',
        c if c.is_ascii() => c,
        c => c.to_uppercase().next().filter(|upper| !upper.is_ascii()).unwrap_or(c),
    };
    let first_capital = term.chars().take(1).map(capital).chain(term.chars().skip(1)).collect();
    let dotless = term.chars().map(|c| if c == 'i' { c } else { capital(c) }).collect();
    let digraphs = term.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
    let bare = term.chars().map(bare).collect::<String>().replace('ß', "ss");
    vec![term.to_owned(), term.chars().map(capital).collect(), first_capital, dotless, digraphs, bare]
}

/// The letter without its accent, as somebody without that key types it.
const fn bare(c: char) -> char {
    match c {
        'ą' | 'ä' | 'â' | 'á' => 'a',
        'ć' | 'ç' => 'c',
        'ę' | 'é' | 'è' | 'ë' => 'e',
        'ğ' => 'g',
        'ı' | 'î' | 'ï' => 'i',
        'ł' => 'l',
        'ń' => 'n',
        'ó' | 'ö' => 'o',
        'ś' | 'ş' => 's',
        'ü' | 'û' => 'u',
        'ź' | 'ż' => 'z',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_lists_is_understood() {
        for (list, meaning) in [(CUES, cue as fn(&str) -> Option<Term>), (SPECIAL, special)] {
            for line in list.lines().filter(|line| !line.starts_with('#')) {
                let (head, terms) = line.split_once(": ").unwrap();
                let (language, about) = head.split_once(' ').unwrap();
                assert!(["en", "nl", "pl", "tr", "de"].contains(&language), "{line}");
                assert!(meaning(about).is_some() && !terms.is_empty(), "{line}");
            }
        }
    }

    #[test]
    fn every_term_is_found_in_each_of_its_spellings() {
        assert!(LEXICON.automaton.is_some());
        for (meaning, term) in entries(CUES, cue).chain(entries(SPECIAL, special)) {
            for spelling in spellings(term.trim_matches('*')) {
                let text = format!("({spelling})");
                let found = hits(&text).next().unwrap_or_else(|| panic!("{spelling} is not found"));
                assert!(found.start == 1 && found.end == text.len() - 1, "{spelling} ends early");
                assert!(meaning.special.is_none() || found.special.is_some(), "{spelling}");
            }
        }
    }

    #[test]
    fn a_word_inside_another_is_none() {
        let found = |text| hits(text).count();
        assert_eq!(found("manipulate television gayly Krebsgang"), 0);
        assert_eq!(found("Lungenkrebs NIP DIABETES ŞİZOFRENİ szpitalu"), 5);
    }
}
