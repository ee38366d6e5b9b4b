//! Words as they are looked for: folded, without those that stand everywhere, cut to three, five and eight letters.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Words of one message that the search finds: those of a long letter.
pub const MOST: usize = 120;
/// Words typed into the search.
pub const TYPED: usize = 8;
/// The lengths at which a word is cut; it is found from the first on.
pub const CUTS: [usize; 3] = [3, 5, 8];
/// Letters of a word that count: longer ones are numbers of things, and two that share so much are looked at.
const LONGEST: usize = 64;

/// Words so common that they find everything: articles, pronouns, greetings of our five languages.
const COMMON: &[&str] = &[
    "about", "als", "and", "are", "auch", "auf", "aus", "bei", "ben", "best", "beste", "bir", "but", "can",
    "cok", "czy", "dag", "daha", "dan", "das", "dat", "dear", "dem", "den", "der", "des", "deze", "die",
    "dit", "dla", "door", "dzien", "een", "ein", "eine", "einen", "for", "from", "fur", "geachte", "gibi",
    "groet", "groeten", "gruss", "had", "has", "hat", "have", "heb", "heeft", "het", "ich", "icin", "ihr",
    "ihre", "ile", "ist", "jak", "jest", "kan", "kann", "maar", "mam", "met", "mich", "mijn", "mir", "mit",
    "moj", "naar", "nicht", "nie", "niet", "not", "oder", "ook", "our", "over", "pan", "pani", "prosze",
    "regards", "saygilar", "sayin", "sehr", "sie", "sind", "sorry", "tak", "ten", "thank", "thanks", "that",
    "the", "this", "und", "uns", "van", "veel", "vom", "von", "voor", "was", "wat", "wel", "wie", "wij",
    "will", "wir", "with", "you", "your", "zijn", "zum", "zur",
];

/// The folded words of a text, each once, in the order in which they first stand there.
pub fn words(texts: &[&str]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for text in texts {
        for word in folded(text) {
            if found.len() == MOST {
                return found;
            }
            if !is_common(&word) && seen.insert(word.clone()) {
                found.push(word);
            }
        }
    }
    found
}

/// What a text is found by: the first letters of its words, at every cut that they are long enough for.
pub fn cuts(words: &[String]) -> Vec<&str> {
    let mut all: Vec<&str> =
        words.iter().flat_map(|word| CUTS.iter().filter_map(move |cut| start(word, *cut))).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// What somebody looks for: at most [`TYPED`] words, and the cuts that every find must have.
pub fn typed(text: &str) -> (Vec<String>, Vec<String>) {
    let words: Vec<String> = folded(text).filter(|word| !is_common(word)).take(TYPED).collect();
    let asked = cuts(&words).into_iter().map(str::to_owned).collect();
    (words, asked)
}

/// Whether some word of these texts begins with each of the typed ones.
pub fn matches(texts: &[&str], typed: &[String]) -> bool {
    let mut open: Vec<&String> = typed.iter().collect();
    for text in texts {
        for word in folded(text) {
            open.retain(|one| !word.starts_with(one.as_str()));
            if open.is_empty() {
                return true;
            }
        }
    }
    open.is_empty()
}

/// Whether nobody finds anything by it: it stands everywhere, or is too short.
pub fn is_common(word: &str) -> bool {
    word.chars().count() < CUTS[0] || COMMON.binary_search(&word).is_ok()
}

/// The first letters of a word; none when it is shorter.
fn start(word: &str, letters: usize) -> Option<&str> {
    let mut places = word.char_indices().map(|(at, _)| at).chain([word.len()]);
    places.nth(letters).map(|end| &word[..end])
}

/// The words of a text as they stand there.
pub fn folded(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold)
}

/// Plain small letters: `Żarówka` and `zarowka` are the same, and so are `İade`, `iade` and `ıade`.
fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.chars().take(LONGEST).map(|c| c.to_ascii_lowercase()).collect();
    }
    let mut out = String::with_capacity(word.len());
    for letter in word.nfd().filter(|letter| !is_combining_mark(*letter)).take(LONGEST) {
        match letter {
            'ı' => out.push('i'),
            'ł' | 'Ł' => out.push('l'),
            'ß' | 'ẞ' => out.push_str("ss"),
            'ø' | 'Ø' => out.push('o'),
            'æ' | 'Æ' => out.push_str("ae"),
            'œ' | 'Œ' => out.push_str("oe"),
            'đ' | 'Đ' => out.push('d'),
            other => out.extend(other.to_lowercase().filter(|small| !is_combining_mark(*small))),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_common_words_are_in_order() {
        assert!(COMMON.is_sorted());
    }

    #[test]
    fn words_fold_whatever_the_keyboard() {
        let words = words(&["Żarówka JEST zepsuta; İade? the Straße, ıade ŻARÓWKA"]);
        assert_eq!(words, ["zarowka", "zepsuta", "iade", "strasse"]);
    }

    #[test]
    fn a_word_is_found_by_its_beginning() {
        let words = words(&["lampshade 42 lamp"]);
        assert_eq!(cuts(&words), ["lam", "lamps", "lampshad"]);
        let (typed, asked) = typed("Lampsh");
        assert_eq!((typed, asked), (vec!["lampsh".to_owned()], vec!["lam".to_owned(), "lamps".to_owned()]));
        assert!(matches(&["a broken LAMPSHADE"], &["lampsh".into(), "bro".into()]));
        assert!(!matches(&["a broken lamp"], &["lampsh".into()]));
    }

    #[test]
    fn a_long_letter_gives_so_many_words_and_no_more() {
        let text = (0..1000).map(|n| format!("word{n}")).collect::<Vec<_>>().join(" ");
        assert_eq!(words(&[&text]).len(), MOST);
        assert!(typed(&text).0.len() <= TYPED);
        assert_eq!(words(&["", "a an 12 ?!"]).len(), 0);
        assert_eq!(fold(&"x".repeat(500)).len(), LONGEST);
    }
}
