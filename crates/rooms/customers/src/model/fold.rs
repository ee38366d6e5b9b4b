//! Folds words so that people find each other's names whatever their keyboard has.

use unicode_normalization::UnicodeNormalization;

/// A word in plain small letters: `Zielińska` and `ZIELINSKA` are the same, and so are `İpek`, `Ipek` and `ıpek`.
///
/// The dotless and the dotted i fold together in every language: a Turkish name must be found from a Polish keyboard.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfd().filter(|letter| !unicode_normalization::char::is_combining_mark(*letter)) {
        match spelled(letter) {
            Some(plain) => folded.push_str(plain),
            None => folded.extend(
                letter.to_lowercase().filter(|small| !unicode_normalization::char::is_combining_mark(*small)),
            ),
        }
    }
    folded
}

/// The folded words of a text; what is neither letter nor digit parts them, but an apostrophe does not.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(text).replace(['\'', '’', 'ʼ'], "");
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// German writes `Müller` also as `Mueller`; none when the word has nothing to spell out.
pub fn german(text: &str) -> Option<String> {
    let letters: Vec<char> = text.nfc().flat_map(char::to_lowercase).collect();
    let spell = |letter: &char| umlaut(*letter).map_or_else(|| letter.to_string(), str::to_owned);
    let spelled = letters.iter().any(|letter| umlaut(*letter).is_some());
    spelled.then(|| fold(&letters.iter().map(spell).collect::<String>()))
}

const fn umlaut(letter: char) -> Option<&'static str> {
    match letter {
        'ä' => Some("ae"),
        'ö' | 'ø' => Some("oe"),
        'ü' => Some("ue"),
        'å' => Some("aa"),
        _ => None,
    }
}

/// Letters that Unicode does not take apart into a base and a mark.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_meet_across_keyboards() {
        for (written, found_by) in [
            ("İpek", "ipek"),
            ("IŞIK", "ışık"),
            ("Łukasz", "lukasz"),
            ("Groß", "gross"),
            ("ZIELIŃSKA", "zielinska"),
            ("Zielin\u{301}ska", "Zielińska"),
            ("Çağlar", "caglar"),
            ("Ærø", "aero"),
        ] {
            assert_eq!(fold(written), fold(found_by), "{written}");
        }
    }

    #[test]
    fn words_part_where_letters_end_and_not_at_an_apostrophe() {
        assert_eq!(words("Anna-Maria O’Neill, 3rd"), ["anna", "maria", "oneill", "3rd"]);
        assert_eq!(words("  — "), Vec::<String>::new());
    }

    #[test]
    fn german_spells_its_umlauts_out() {
        assert_eq!(german("Müller").as_deref(), Some("mueller"));
        assert_eq!(german("Jørgen").as_deref(), Some("joergen"));
        assert_eq!(german("Kowalski"), None);
    }
}
