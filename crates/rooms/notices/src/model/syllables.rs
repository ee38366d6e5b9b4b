//! Syllables of a word by the rules of its language: enough for a figure, not for hyphens.

use kit::Lang;

const SOUNDS_EN: &str = "aeiouy";
const SOUNDS_NL: &str = "aeiouyàáâäèéêëìíîïòóôöùúûüĳ";
const SOUNDS_DE: &str = "aeiouyäöü";
const SOUNDS_PL: &str = "aąeęioóuy";
const SOUNDS_TR: &str = "aeıioöuüâîû";
/// Vowels that are one sound together.
const TOGETHER_NL: &[&str] = &[
    "aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "au",
    "ou", "ai",
];
const TOGETHER_DE: &[&str] = &["aa", "ee", "oo", "ai", "ei", "au", "eu", "äu", "ie", "ey", "ay", "ou"];

/// At least one: a word that is spoken has a syllable.
pub fn syllables(word: &str, lang: Lang) -> i64 {
    let word = lower(word, lang);
    let count = match lang {
        Lang::En => english(&word),
        Lang::Nl => clusters(&word.replace("ij", "ĳ"), SOUNDS_NL, TOGETHER_NL),
        Lang::De => clusters(&word, SOUNDS_DE, TOGETHER_DE),
        Lang::Pl => polish(&word),
        Lang::Tr => count(word.chars().filter(|c| SOUNDS_TR.contains(*c))),
    };
    count.max(1)
}

/// A Turkish `I` is a dotless `ı`.
fn lower(word: &str, lang: Lang) -> String {
    if lang == Lang::Tr {
        return word.replace('I', "ı").replace('İ', "i").to_lowercase();
    }
    word.to_lowercase()
}

/// Groups of vowels; an `e` at the end is silent, unless it is the only vowel or stands in `-le`.
fn english(word: &str) -> i64 {
    let word: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let vowel = |at: usize| word.get(at).is_some_and(|c| SOUNDS_EN.contains(*c));
    let groups = count((0..word.len()).filter(|at| vowel(*at) && (*at == 0 || !vowel(at - 1))));
    let end = |tail: &str| word.ends_with(&tail.chars().collect::<Vec<_>>());
    let before_end = word.len().checked_sub(3).is_some_and(vowel);
    let silent = (end("e") && !end("le") && !word.len().checked_sub(2).is_some_and(vowel))
        || (end("le") && before_end)
        || (end("es")
            && !["ses", "zes", "ces", "ges", "xes", "hes", "ies", "les"].iter().any(|tail| end(tail)))
        || (end("ed") && !end("ted") && !end("ded") && !before_end);
    if silent && groups > 1 { groups - 1 } else { groups }
}

/// Each vowel counts, except where several are one sound.
fn clusters(word: &str, sounds: &str, together: &[&str]) -> i64 {
    let (mut rest, mut found) = (word, 0);
    while let Some(first) = rest.chars().next() {
        let step = together.iter().find(|cluster| rest.starts_with(**cluster)).map(|cluster| cluster.len());
        found += i64::from(step.is_some() || sounds.contains(first));
        rest = &rest[step.unwrap_or(first.len_utf8())..];
    }
    found
}

/// Each vowel counts, except an `i` that only softens what is before it.
fn polish(word: &str) -> i64 {
    let letters: Vec<char> = word.chars().collect();
    let vowel = |at: usize| letters.get(at).is_some_and(|c| SOUNDS_PL.contains(*c));
    let softens = |at: usize| letters[at] == 'i' && vowel(at + 1);
    count((0..letters.len()).filter(|at| vowel(*at) && !softens(*at)))
}

fn count(items: impl Iterator) -> i64 {
    i64::try_from(items.count()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_have_the_syllables_that_people_hear() {
        for (lang, words) in [
            (Lang::En, "the:1 data:2 table:2 use:1 erased:2 permission:3 hole:1 stopped:1 uses:2 little:2"),
            (Lang::Nl, "wij:1 gegevens:3 privacy:3 bewaren:3 nieuw:1 toestemming:3 ijs:1 financiële:5"),
            (Lang::De, "wir:1 Daten:2 Einwilligung:4 Häuser:2 neue:2 Aufbewahrung:4 See:1"),
            (Lang::Pl, "dane:2 nie:1 prywatność:3 informacja:4 się:1 Państwa:2 źródło:2"),
            (Lang::Tr, "veri:2 gizlilik:3 ISLAK:2 İstanbul:3 aydınlatma:4"),
        ] {
            for pair in words.split(' ') {
                let (word, want) = pair.split_once(':').unwrap();
                assert_eq!(syllables(word, lang), want.parse::<i64>().unwrap(), "{word} in {}", lang.tag());
            }
        }
    }

    proptest! {
        #[test]
        fn a_word_has_at_least_one_and_never_more_than_letters(word in "\\PC{1,20}") {
            for lang in Lang::ALL {
                let found = syllables(&word, lang);
                let most = lower(&word, lang).chars().count().max(1);
                prop_assert!(found >= 1 && usize::try_from(found).unwrap() <= most);
            }
        }
    }
}
