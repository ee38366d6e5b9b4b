//! Where a name stands in a list: by the alphabet of the reader's language, which no order of code points is.

use super::{Lang, Words};

const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
const POLISH: &str = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż";
const TURKISH: &str = "abcçdefgğhıijklmnoöpqrsştuüvwxyz";

impl Words {
    /// What to sort names by. Signs that are no letters come first and count as one, so that words in the middle keep their place.
    pub fn place(self, name: &str) -> Vec<usize> {
        let alphabet = match self.lang {
            Lang::Pl => POLISH,
            Lang::Tr => TURKISH,
            Lang::En | Lang::Nl | Lang::De => LATIN,
        };
        name.chars()
            .flat_map(|letter| small(self.lang, letter))
            .map(|letter| rank(alphabet, letter))
            .collect()
    }
}

/// Turkish has two letters i, with and without a dot, in both sizes.
fn small(lang: Lang, letter: char) -> Vec<char> {
    match (lang, letter) {
        (Lang::Tr, 'I') => vec!['ı'],
        (Lang::Tr, 'İ') => vec!['i'],
        _ => letter.to_lowercase().collect(),
    }
}

/// Its place in the alphabet; a letter of another language stands where the same one without its mark does.
fn rank(alphabet: &str, letter: char) -> usize {
    let own = |wanted: char| alphabet.chars().position(|known| known == wanted);
    match own(letter).or_else(|| own(bare(letter))) {
        Some(place) => place + 1,
        None if letter.is_alphanumeric() => alphabet.len() + letter as usize,
        None => 0,
    }
}

const fn bare(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'é' | 'è' | 'ê' | 'ë' | 'ę' => 'e',
        'ğ' => 'g',
        'í' | 'ì' | 'î' | 'ï' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
        'ś' | 'š' | 'ş' | 'ß' => 's',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ý' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Lexicon, WORDS};
    use super::Lang;

    fn sorted<const N: usize>(lang: Lang, mut names: [&str; N]) -> [&str; N] {
        let lexicon: &'static Lexicon = Box::leak(Box::new(Lexicon::build(&WORDS).unwrap()));
        let t = lexicon.words(lang);
        names.sort_by_key(|name| t.place(name));
        names
    }

    #[test]
    fn each_language_has_its_own_alphabet() {
        assert_eq!(sorted(Lang::De, ["Zypern", "Oman", "Österreich", "Osttimor"])[1], "Österreich");
        let turkish = ["Irak", "İtalya", "Cibuti", "Çekya", "Danimarka", "Japonya", "Hindistan"];
        let order = ["Cibuti", "Çekya", "Danimarka", "Hindistan", "Irak", "İtalya", "Japonya"];
        assert_eq!(sorted(Lang::Tr, turkish), order);
        assert_eq!(sorted(Lang::Pl, ["Łotwa", "Liban", "Luksemburg", "Mali"])[2], "Łotwa");
    }
}
