//! Names of columns and countries as they compare: small letters and digits without accents, blanks or marks.

use unicode_normalization::UnicodeNormalization;

pub fn fold(text: &str) -> String {
    let small = text.nfd().flat_map(char::to_lowercase).filter(|letter| letter.is_alphanumeric());
    let mut folded = String::with_capacity(text.len());
    for letter in small {
        match letter {
            'ı' => folded.push('i'),
            'ł' => folded.push('l'),
            'ß' => folded.push_str("ss"),
            letter => folded.push(letter),
        }
    }
    folded
}
