//! How hard a text is to read: sentences, long words, and one figure by the formula that each language has.

use super::{
    syllables::syllables,
    text::{Block, blocks},
};
use kit::Lang;

/// A sentence with more words than this is too long for a 14-year-old; Polish and Turkish say more with a word.
const fn longest(lang: Lang) -> i64 {
    match lang {
        Lang::En | Lang::Nl | Lang::De => 25,
        Lang::Pl | Lang::Tr => 20,
    }
}

/// A word with this many syllables is hard; languages that glue words or endings together have longer ones.
const fn hard(lang: Lang) -> i64 {
    match lang {
        Lang::En => 4,
        Lang::Nl | Lang::Pl => 5,
        Lang::De | Lang::Tr => 6,
    }
}

/// Syllables of a word that the Polish figure calls hard, as its authors counted them.
const FOG_HARD: i64 = 4;
/// Sentences and words that a page names, at most.
const NAMED: usize = 20;

/// The formula of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formula {
    /// Flesch Reading Ease (Flesch 1948): 0 to 100, higher is easier, 60 to 70 is plain English.
    Flesch,
    /// Flesch for Dutch (Douma 1960): the same scale.
    Douma,
    /// Flesch for German (Amstad 1978): the same scale.
    Amstad,
    /// FOG for Polish (as the Jasnopis project and Pisarek use it): years of school, lower is easier.
    FogPl,
    /// Ateşman 1997: 0 to 100, higher is easier, 50 to 69 is of middle difficulty.
    Atesman,
}

/// What was found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub formula: Formula,
    /// Thousandths of the formula's figure.
    score: i64,
    pub words: i64,
    pub sentences: i64,
    /// The sentences that are too long, with the number of their words.
    pub long: Vec<(String, i64)>,
    /// Words that are hard, each once.
    pub hard: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Plain,
    Hard,
    /// Too little text for a figure.
    Unknown,
}

impl Formula {
    pub const fn of(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::Flesch,
            Lang::Nl => Self::Douma,
            Lang::De => Self::Amstad,
            Lang::Pl => Self::FogPl,
            Lang::Tr => Self::Atesman,
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Flesch => "Flesch",
            Self::Douma => "Flesch-Douma",
            Self::Amstad => "Flesch-Amstad",
            Self::FogPl => "FOG-PL",
            Self::Atesman => "Ateşman",
        }
    }

    /// What a 14-year-old understands, in the formula's own figure.
    pub const fn target(self) -> i64 {
        match self {
            Self::Flesch | Self::Douma | Self::Amstad => 60,
            Self::FogPl => 9,
            Self::Atesman => 55,
        }
    }

    /// Whether the figure counts years of school: less is easier.
    pub const fn is_years(self) -> bool {
        matches!(self, Self::FogPl)
    }

    /// Thousandths of the figure, so that nothing is lost on the way.
    const fn score(self, words: i64, sentences: i64, syllables: i64, hard: i64) -> i64 {
        match self {
            Self::Flesch => 206_835 - 1_015 * words / sentences - 84_600 * syllables / words,
            Self::Douma => 206_840 - 930 * words / sentences - 77_000 * syllables / words,
            Self::Amstad => 180_000 - 1_000 * words / sentences - 58_500 * syllables / words,
            Self::FogPl => 400 * words / sentences + 40_000 * hard / words,
            Self::Atesman => 198_825 - 2_610 * words / sentences - 40_175 * syllables / words,
        }
    }

    const fn is_met(self, score: i64) -> bool {
        match self {
            Self::FogPl => score <= self.target() * 1_000,
            _ => score >= self.target() * 1_000,
        }
    }
}

impl Reading {
    /// Reads a text with its headings, which count as nothing: they are no sentences.
    pub fn of(text: &str, lang: Lang) -> Self {
        let formula = Formula::of(lang);
        let mut reading =
            Self { formula, score: 0, words: 0, sentences: 0, long: Vec::new(), hard: Vec::new() };
        let (mut all, mut fog) = (0, 0);
        for sentence in sentences(text) {
            let words: Vec<&str> = words(sentence).collect();
            let sounds: Vec<i64> = words.iter().map(|word| syllables(word, lang)).collect();
            reading.take(sentence, &words, &sounds, lang);
            all += sounds.iter().sum::<i64>();
            fog += count(sounds.iter().filter(|sounds| **sounds >= FOG_HARD));
        }
        if reading.words > 0 {
            reading.score = formula.score(reading.words, reading.sentences, all, fog);
        }
        reading.long.sort_by_key(|(_, words)| -words);
        reading.long.truncate(NAMED);
        reading.hard.truncate(NAMED);
        reading
    }

    fn take(&mut self, sentence: &str, words: &[&str], sounds: &[i64], lang: Lang) {
        let many = count(words.iter());
        if many == 0 {
            return;
        }
        self.words += many;
        self.sentences += 1;
        if many > longest(lang) {
            self.long.push((sentence.to_owned(), many));
        }
        let long = words.iter().zip(sounds).filter(|(_, sounds)| **sounds >= hard(lang));
        for word in long.map(|(word, _)| word.to_lowercase()) {
            if !self.hard.contains(&word) {
                self.hard.push(word);
            }
        }
    }

    /// The figure, rounded.
    pub fn figure(&self) -> i64 {
        (self.score + 500).div_euclid(1_000)
    }

    pub fn verdict(&self) -> Verdict {
        match self.words {
            0 => Verdict::Unknown,
            _ if self.formula.is_met(self.score) && self.long.is_empty() => Verdict::Plain,
            _ => Verdict::Hard,
        }
    }
}

/// The sentences of a text; an item of a list is one even without a full stop.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    blocks(text).flat_map(|block| match block {
        Block::Heading(_) | Block::Below(_) => Vec::new(),
        Block::List(items) => items.into_iter().flat_map(split).collect(),
        Block::Paragraph(text) => split(text).collect(),
    })
}

/// A full stop ends a sentence unless a small letter or a digit follows it: `e.g. this`, `Art. 6`.
fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut ends: Vec<usize> = text
        .char_indices()
        .filter(|(at, c)| ends_at(text, *at, *c))
        .map(|(at, c)| at + c.len_utf8())
        .collect();
    ends.push(text.len());
    let mut from = 0;
    ends.into_iter()
        .map(move |end| {
            let sentence = text[from..end].trim();
            from = end;
            sentence
        })
        .filter(|sentence| !sentence.is_empty())
}

fn ends_at(text: &str, at: usize, mark: char) -> bool {
    let rest = &text[at + mark.len_utf8()..];
    let next = rest.trim_start().chars().next();
    let goes_on = next.is_some_and(|c| c.is_lowercase() || c.is_numeric());
    matches!(mark, '.' | '!' | '?' | '…') && rest.starts_with(char::is_whitespace) && !goes_on
}

/// What is spoken: no numbers, no addresses of mail or pages.
fn words(sentence: &str) -> impl Iterator<Item = &str> {
    let parts = sentence.split(|c: char| c.is_whitespace() || matches!(c, '–' | '—'));
    let spoken = parts.filter(|part| !part.contains(['@', '/']));
    let bare = spoken.map(|part| part.trim_matches(|c: char| !c.is_alphabetic()));
    bare.filter(|word| !word.is_empty())
}

fn count(items: impl Iterator) -> i64 {
    i64::try_from(items.count()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_figure_is_that_of_the_formula() {
        // Two sentences, six words, seven syllables: 206.835 - 1.015 * 3 - 84.6 * 7 / 6 = 105.09.
        let reading = Reading::of("## Nothing here counts\n\nThe cat sat. It was happy.", Lang::En);
        assert_eq!((reading.words, reading.sentences, reading.figure()), (6, 2, 105));
        // One sentence, three words, eight syllables: 180 - 3 - 58.5 * 8 / 3 = 21.
        assert_eq!(Reading::of("Daten brauchen Einwilligung.", Lang::De).figure(), 21);
        // Four words, one of them of four syllables: 0.4 * (4 + 25) = 11.6.
        assert_eq!(Reading::of("To jest nowa informacja.", Lang::Pl).figure(), 12);
    }

    #[test]
    fn abbreviations_addresses_and_lists_are_understood() {
        let text = "Ask, e.g. for Art. 6, at privacy@example.com. Thank you!\n\n- one item\n- another item";
        let reading = Reading::of(text, Lang::En);
        assert_eq!((reading.sentences, reading.words), (4, 11));
    }

    #[test]
    fn long_sentences_and_hard_words_are_named() {
        let long = format!("We {}stop.", "keep your data and ".repeat(7));
        let reading = Reading::of(&format!("Short one. {long} A characterization."), Lang::En);
        assert_eq!(reading.long, [(long, 30)]);
        assert_eq!(reading.hard, ["characterization"]);
        assert_eq!(reading.verdict(), Verdict::Hard);
        assert_eq!(Reading::of("We keep your name. You can see it.", Lang::En).verdict(), Verdict::Plain);
        assert_eq!(Reading::of("", Lang::Tr).verdict(), Verdict::Unknown);
    }

    #[test]
    fn harder_words_make_every_figure_worse() {
        for (lang, easy, hard) in [
            (
                Lang::En,
                "We use your name to send you a letter.",
                "Organisations process identification information.",
            ),
            (
                Lang::Nl,
                "We gebruiken je naam voor een brief.",
                "Organisaties verwerken identificatiegegevens.",
            ),
            (
                Lang::De,
                "Wir brauchen den Namen für den Brief.",
                "Datenverarbeitungsverantwortliche benachrichtigen.",
            ),
            (
                Lang::Pl,
                "Mamy imię i adres, by coś wysłać.",
                "Administratorzy przetwarzają informacje identyfikacyjne.",
            ),
            (
                Lang::Tr,
                "Adını bir mektup için kullanırız.",
                "Kişiselleştirilmiş bilgilendirmelerimizi değerlendirebilirsiniz.",
            ),
        ] {
            let (easy, hard) = (Reading::of(easy, lang), Reading::of(hard, lang));
            assert_eq!(easy.verdict(), Verdict::Plain, "{} {}", lang.tag(), easy.figure());
            assert_eq!(hard.verdict(), Verdict::Hard, "{} {}", lang.tag(), hard.figure());
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_no_word_is_lost(text in "\\PC{0,200}") {
            for lang in Lang::ALL {
                let reading = Reading::of(&text, lang);
                prop_assert!(reading.sentences <= reading.words);
                prop_assert!(reading.long.iter().all(|(sentence, _)| text.contains(sentence.as_str())));
            }
        }

        /// What a sentence says twice is as hard as said once.
        #[test]
        fn repeating_a_text_does_not_change_its_figure(text in "[A-Z][a-z]{1,8}( [a-z]{1,12}){2,20}\\.") {
            for lang in Lang::ALL {
                let (once, twice) = (Reading::of(&text, lang), Reading::of(&format!("{text} {text}"), lang));
                prop_assert_eq!(once.score, twice.score);
            }
        }
    }
}
