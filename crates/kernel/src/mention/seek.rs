//! Finding somebody in a text: letters folded, words whole, every place told in bytes of the text as it was.

use super::Naming;
use std::ops::Range;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

mod keys;
mod weak;

pub use keys::{ending, local_part, local_parts, rarest, readings, spellings, tails};

/// Digits that a number without its country code has at least; fewer are found in any text.
const SHORTEST_PHONE: usize = 7;
/// Letters and digits of a national id; fewer could be anything.
const SHORTEST_NUMBER: usize = 5;
/// Signs between two words of a name: a line break and the mark of a quotation, no more.
const BETWEEN: usize = 6;
/// Signs between two digits of a number.
const WITHIN: usize = 3;
/// Country codes of one digit; then those of two. All others have three.
const ONE: &[&str] = &["1", "7"];
const TWO: &[&str] = &[
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48",
    "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81",
    "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
];

/// Every place, in order, none within another.
pub fn spans(naming: &Naming, text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let words = words(text);
    for name in &naming.names {
        if name.split_whitespace().nth(1).is_some() {
            names(&words, text, name, &mut found);
        }
    }
    for word in &naming.words {
        names(&words, text, word, &mut found);
    }
    let letters = letters(text);
    for email in &naming.emails {
        emails(&letters, text, &email.trim().to_lowercase(), &mut found);
    }
    for phone in &naming.phones {
        for spelled in phone_spellings(phone) {
            numbers(&letters, text, &spelled, &mut found);
        }
    }
    for number in &naming.numbers {
        let bare = bare(number);
        if bare.chars().count() >= SHORTEST_NUMBER {
            numbers(&letters, text, &bare, &mut found);
        }
    }
    for family in &naming.families {
        weak::titled(&words, text, family, &mut found);
    }
    let own = if found.is_empty() { &[][..] } else { &naming.beside };
    for own in own {
        weak::beside((&words, &letters), text, own, &mut found);
    }
    merged(found)
}

fn merged(mut spans: Vec<Range<usize>>) -> Vec<Range<usize>> {
    spans.sort_by_key(|span| (span.start, span.end));
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(spans.len());
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start < last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}

/// A word of a text: where it stands, and the folded ways to read it, each with its end.
struct Word {
    start: usize,
    readings: Vec<(String, usize)>,
}

/// The words of a text. An apostrophe parts no word, but what stands before the last one is a reading, too:
/// `O’Neill`, `Yılmaz'ın`.
fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = letter.is_alphanumeric()
            || is_combining_mark(letter)
            || (start.is_some() && is_apostrophe(letter));
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                found.push(word(text, from, at));
                start = None;
            }
            _ => {}
        }
    }
    found
}

fn word(text: &str, start: usize, end: usize) -> Word {
    let whole = text[start..end].trim_end_matches(is_apostrophe);
    let mut readings = vec![(fold(whole), start + whole.len())];
    if let Some(cut) = whole.rfind(is_apostrophe) {
        readings.push((fold(&whole[..cut]), start + cut));
    }
    let spelled: Vec<_> = readings.iter().map(|(_, end)| (german(&text[start..*end]), *end)).collect();
    readings.extend(spelled.into_iter().filter_map(|(spelled, end)| Some((spelled?, end))));
    Word { start, readings }
}

const fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ')
}

/// A whole name, its words in the order in which they are written or turned: `Berg, Ludwig van der`. A single word is found
/// within a longer name, too.
fn names(words: &[Word], text: &str, name: &str, found: &mut Vec<Range<usize>>) {
    let parts = parts(name);
    if parts.is_empty() {
        return;
    }
    for turn in 0..parts.len() {
        for at in 0..words.len().saturating_sub(parts.len() - 1) {
            let run = &words[at..at + parts.len()];
            found.extend(fits(run, text, &parts, turn));
        }
    }
}

/// The words of a name, each with the ways to read it.
fn parts(name: &str) -> Vec<Vec<String>> {
    let readings = |word: Word| word.readings.into_iter().map(|(reading, _)| reading).collect();
    words(name).into_iter().map(readings).collect()
}

/// Where a run of words is this name, turned so far; a comma may stand only where it was turned.
fn fits(run: &[Word], text: &str, parts: &[Vec<String>], turn: usize) -> Option<Range<usize>> {
    let (mut end, mut comma) = (0, false);
    for (place, word) in run.iter().enumerate() {
        let part = &parts[(place + turn) % parts.len()];
        let turned = turn > 0 && place + turn == parts.len();
        if place > 0 && !joins(&text[end..word.start], turned) {
            return None;
        }
        comma |= place > 0 && text[end..word.start].starts_with(',');
        let last = place + 1 == run.len();
        let fitting = word.readings.iter().filter(|(reading, _)| part.contains(reading));
        // Within a name a word counts as a whole; only its end may carry the ending of a case.
        end = fitting.map(|(_, end)| *end).filter(|end| last || *end == word.readings[0].1).max()?;
    }
    let span = run.first()?.start..end;
    (parts.len() == 1 || !is_part(text, &span, comma)).then_some(span)
}

/// A hyphen makes a longer name of it: `Joanna Kowalska-Nowak`. Where a comma turned the name, a capital beside it may
/// mean two people: `Piet Kowalska, Joanna Nowak`.
fn is_part(text: &str, span: &Range<usize>, comma: bool) -> bool {
    let (before, behind) = (&text[..span.start], &text[span.end..]);
    let hyphen =
        |near: Option<char>, next: Option<char>| near == Some('-') && next.is_some_and(char::is_alphanumeric);
    let (mut left, mut right) = (before.chars().rev(), behind.chars());
    if hyphen(left.next(), left.next()) || hyphen(right.next(), right.next()) {
        return true;
    }
    let last = before
        .strip_suffix(' ')
        .map(|rest| rest.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default());
    let next = behind.strip_prefix(' ');
    let capital =
        |word: Option<&str>| word.and_then(|word| word.chars().next()).is_some_and(char::is_uppercase);
    comma && (capital(last) || capital(next))
}

/// What may stand between two words of a name: blanks, one line break with the marks of a quotation, a hyphen or, in
/// names of files, an underscore without blanks.
fn joins(between: &str, turned: bool) -> bool {
    let bare = if turned { between.strip_prefix(',').unwrap_or(between) } else { between };
    if matches!(bare, "-" | "_") {
        return true;
    }
    let breaks = bare.matches('\n').count();
    let fine = |c: char| c.is_whitespace() || (c == '>' && breaks == 1);
    between.chars().count() <= BETWEEN && breaks <= 1 && !bare.is_empty() && bare.chars().all(fine)
}

/// A folded letter and where it came from.
struct Letter {
    folded: char,
    start: usize,
    end: usize,
}

/// Letters, digits and signs in small letters; a letter that folds to two is two with the same place.
fn letters(text: &str) -> Vec<Letter> {
    let mut all = Vec::with_capacity(text.len());
    for (start, letter) in text.char_indices() {
        let end = start + letter.len_utf8();
        all.extend(letter.to_lowercase().map(|folded| Letter { folded, start, end }));
    }
    all
}

/// An address, as a whole: `ann@example.org` does not stand in `joann@example.org`.
fn emails(letters: &[Letter], text: &str, email: &str, found: &mut Vec<Range<usize>>) {
    let email: Vec<char> = email.chars().collect();
    if !email.contains(&'@') {
        return;
    }
    for run in letters.windows(email.len()) {
        if run.iter().map(|letter| letter.folded).eq(email.iter().copied()) {
            let span = run[0].start..run[run.len() - 1].end;
            found.extend(is_whole_address(text, &span).then_some(span));
        }
    }
}

fn is_whole_address(text: &str, span: &Range<usize>) -> bool {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let before = text[..span.start].chars().next_back().is_some_and(part);
    let mut behind = text[span.end..].chars();
    let after = match behind.next() {
        Some('.' | '-') => behind.next().is_some_and(char::is_alphanumeric),
        Some(next) => next.is_alphanumeric() || matches!(next, '_' | '@'),
        None => false,
    };
    !before && !after
}

/// Letters and digits in a row, whatever few signs stand between them, and none of their kind before or behind.
fn numbers(letters: &[Letter], text: &str, wanted: &str, found: &mut Vec<Range<usize>>) {
    let wanted: Vec<char> = wanted.chars().collect();
    let bare: Vec<&Letter> = letters.iter().filter(|letter| letter.folded.is_alphanumeric()).collect();
    if wanted.is_empty() {
        return;
    }
    for run in bare.windows(wanted.len()) {
        let same = run.iter().map(|letter| letter.folded).eq(wanted.iter().copied());
        if same && run.windows(2).all(|pair| is_close(&text[pair[0].end..pair[1].start.max(pair[0].end)])) {
            let span = run[0].start..run[run.len() - 1].end;
            found.extend(stands_alone(text, &span).then_some(span));
        }
    }
}

fn is_close(between: &str) -> bool {
    between.chars().count() <= WITHIN
        && between.chars().all(|c| matches!(c, ' ' | '\u{a0}' | '.' | '-' | '/' | '(' | ')'))
}

/// A digit straight before or behind, or with one sign between, makes it another number: `1-512345678`, `512345678.5`.
fn stands_alone(text: &str, span: &Range<usize>) -> bool {
    let mut before = text[..span.start].chars().rev();
    let mut behind = text[span.end..].chars();
    let joined = |first: Option<char>, second: Option<char>| match first {
        Some(first) if first.is_alphanumeric() => true,
        Some('-' | '/' | '.' | ',') => second.is_some_and(|c| c.is_ascii_digit()),
        _ => false,
    };
    !joined(before.next(), before.next()) && !joined(behind.next(), behind.next())
}

/// The digits of a number in E.164 as people write them: with the country's code, after zeros, at home.
pub fn phone_spellings(phone: &str) -> Vec<String> {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let (code, home) = digits.split_at(code_length(&digits));
    let mut all =
        vec![digits.clone(), format!("00{digits}"), format!("{code}0{home}"), format!("00{code}0{home}")];
    if home.len() >= SHORTEST_PHONE {
        all.extend([home.to_owned(), format!("0{home}")]);
    }
    all.retain(|spelled| spelled.len() >= SHORTEST_PHONE);
    all
}

fn code_length(digits: &str) -> usize {
    let known = |codes: &[&str]| codes.iter().any(|code| digits.starts_with(code));
    let length = match () {
        () if known(ONE) => 1,
        () if known(TWO) => 2,
        () => 3,
    };
    length.min(digits.len())
}

/// Plain small letters, so that a name is found whatever keyboard wrote it; apostrophes go.
fn fold(text: &str) -> String {
    if text.is_ascii() {
        let letters = text.chars().filter(|letter| !is_apostrophe(*letter));
        return letters.map(|letter| letter.to_ascii_lowercase()).collect();
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfd().filter(|letter| !is_combining_mark(*letter) && !is_apostrophe(*letter)) {
        match spelled(letter) {
            Some(plain) => folded.push_str(plain),
            None => folded.extend(letter.to_lowercase().filter(|small| !is_combining_mark(*small))),
        }
    }
    folded
}

/// Letters that Unicode does not take apart into a base and a mark; both kinds of i are one.
const fn spelled(letter: char) -> Option<&'static str> {
    match letter {
        'ı' | 'I' | 'i' => Some("i"),
        'ł' | 'Ł' => Some("l"),
        'ß' | 'ẞ' => Some("ss"),
        'ø' | 'Ø' => Some("o"),
        'đ' | 'Đ' | 'ð' | 'Ð' => Some("d"),
        'æ' | 'Æ' => Some("ae"),
        'œ' | 'Œ' => Some("oe"),
        'þ' | 'Þ' => Some("th"),
        'ĳ' | 'Ĳ' => Some("ij"),
        _ => None,
    }
}

/// Letters and digits of a number alone.
pub fn bare(number: &str) -> String {
    fold(number).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// `Müller` as `mueller`; none when there is nothing to spell out.
fn german(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let umlaut = |letter: char| match letter {
        'ä' => Some("ae"),
        'ö' | 'ø' => Some("oe"),
        'ü' => Some("ue"),
        'å' => Some("aa"),
        _ => None,
    };
    let letters: Vec<char> = text.nfc().flat_map(char::to_lowercase).collect();
    let spell = |letter: &char| umlaut(*letter).map_or_else(|| letter.to_string(), str::to_owned);
    let has = letters.iter().any(|letter| umlaut(*letter).is_some());
    has.then(|| fold(&letters.iter().map(spell).collect::<String>()))
}
