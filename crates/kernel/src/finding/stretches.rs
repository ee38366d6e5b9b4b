//! Words by which people are found who are named in a text: those that the search does not know, further down, in what was
//! quoted, in the heads; and the ends of numbers. They lie in stretches, so that the words of one name stand together.

use super::words::{MOST, folded, is_common};
use crate::mention::tails;
use std::collections::HashSet;

/// Tokens of one stretch: with more, its bits would be those of any other.
pub const STRETCH: usize = 200;
/// Words at the end of a stretch that begin the next one, too: a name is not cut.
const OVERLAP: usize = 8;
/// Stretches of one text: more than the longest message that may be written has.
pub const STRETCHES: usize = 256;
/// A number's end is one word alone: it counts so many times, or every message would seem to have it.
const TIMES: [char; 3] = ['#', '+', '='];

/// Words of a message in stretches. The first shares its room with as many tokens as the search has `taken`.
pub fn stretches(own: &[&str], around: &[&str], taken: usize) -> Vec<Vec<String>> {
    let mut all = Stretches { done: Vec::new(), open: Vec::new(), seen: HashSet::new(), taken };
    let mut known = HashSet::new();
    for text in own {
        let words: Vec<String> = folded(text).collect();
        let cut = searched(&words, &mut known);
        // Names of short words alone, which the search leaves out: `Li Na`.
        let both = |pair: &&[String]| pair.iter().all(|word| is_common(word));
        words[..cut].windows(2).filter(both).for_each(|pair| all.run(pair));
        if cut < words.len() {
            all.run(&words[cut.saturating_sub(OVERLAP)..]);
        }
    }
    around.iter().for_each(|text| all.run(&folded(text).collect::<Vec<_>>()));
    for tail in own.iter().chain(around).flat_map(|text| tails(text)) {
        all.run(&ending(&tail));
    }
    all.done()
}

/// What is asked for to find whoever is named so.
pub fn asked(text: &str) -> Vec<String> {
    folded(text).collect()
}

/// What is asked for to find a number by its end.
pub fn ending(tail: &str) -> [String; TIMES.len()] {
    TIMES.map(|sign| format!("{sign}{tail}"))
}

/// Signs of the ending of a file's name; whatever is longer may be a name.
const ENDING: usize = 4;

/// Whether the name of a file can name nobody: one word and an ending, such as `image001.png`.
pub fn is_plain(name: &str) -> bool {
    let word =
        name.rsplit_once('.').filter(|(_, ending)| ending.len() <= ENDING).map_or(name, |(word, _)| word);
    folded(word).count() <= 1 && name.chars().filter(char::is_ascii_digit).count() < 5
}

/// How many of these words stand where the search still counts.
fn searched(words: &[String], known: &mut HashSet<String>) -> usize {
    for (at, word) in words.iter().enumerate() {
        if known.len() == MOST {
            return at;
        }
        if !is_common(word) {
            known.insert(word.clone());
        }
    }
    words.len()
}

struct Stretches {
    done: Vec<Vec<String>>,
    open: Vec<String>,
    seen: HashSet<String>,
    taken: usize,
}

impl Stretches {
    /// Words that stand in a row.
    fn run(&mut self, words: &[String]) {
        for (at, word) in words.iter().enumerate() {
            if self.open.len() + self.taken >= STRETCH {
                self.turn();
                words[at.saturating_sub(OVERLAP)..at].iter().for_each(|word| self.put(word));
            }
            self.put(word);
        }
    }

    fn put(&mut self, word: &str) {
        if self.seen.insert(word.to_owned()) {
            self.open.push(word.to_owned());
        }
    }

    fn turn(&mut self) {
        self.done.push(std::mem::take(&mut self.open));
        self.seen.clear();
        self.taken = 0;
    }

    fn done(mut self) -> Vec<Vec<String>> {
        self.turn();
        self.done.truncate(STRETCHES);
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn holds(stretches: &[Vec<String>], words: &[&str]) -> bool {
        stretches.iter().any(|stretch| words.iter().all(|word| stretch.iter().any(|one| one == word)))
    }

    fn long(words: usize) -> String {
        (0..words).map(|n| format!("word{n} ")).collect()
    }

    #[test]
    fn what_the_search_does_not_know_is_known() {
        let text = format!("{} Joanna Kowalska {}", long(400), long(400));
        let all = stretches(&["A line", &text], &["Berg, Piet", "piet@example.org"], 300);
        assert!(all[0].is_empty(), "the search has taken all its room");
        assert!(holds(&all, &["joanna", "kowalska"]) && holds(&all, &["berg", "piet"]));
        assert!(all.iter().all(|stretch| stretch.len() <= STRETCH));
    }

    #[test]
    fn a_short_letter_gives_nothing_but_names_of_short_words_and_numbers() {
        let all = stretches(&["Lamp", "Joanna Kowalska met Li Na; call 512 345 678"], &[], 9);
        assert_eq!(all.len(), 1);
        assert!(holds(&all, &["li", "na"]) && holds(&all, &ending("2345678").each_ref().map(String::as_str)));
        assert!(!holds(&all, &["joanna"]));
        assert_eq!(stretches(&["", "lamp"], &[], 0), [Vec::<String>::new()]);
    }

    #[test]
    fn a_file_of_one_word_names_nobody() {
        assert!(is_plain("image001.png") && is_plain("scan"));
        assert!(!is_plain("Joanna Kowalska") && !is_plain("Joanna.Kowalska"));
        assert!(!is_plain("joanna_kowalska.pdf") && !is_plain("512345678.jpg"));
    }

    proptest! {
        #[test]
        fn a_name_is_never_cut(before in 0_usize..700, taken in 0_usize..360, again in any::<bool>()) {
            let text = format!("{}{} Joanna van der Kowalska", if again { "Joanna " } else { "" }, long(before));
            let all = stretches(&[&text], &[&text], taken);
            prop_assert!(holds(&all, &["joanna", "van", "der", "kowalska"]));
        }
    }
}
