//! Keys for new things: from their name, short, and free.

use crate::model::KEY;

/// A key out of a name: letters without their marks, hyphens for the rest; `prefix` where nothing is left.
pub fn from_name(name: &str, prefix: &str, taken: &[String]) -> String {
    let mut key = String::new();
    // A capital dotted I becomes an i and a dot of its own.
    for letter in name.chars().flat_map(char::to_lowercase).filter(|letter| *letter != '\u{307}').map(plain) {
        match letter {
            'a'..='z' | '0'..='9' => key.push(letter),
            _ if !key.is_empty() && !key.ends_with('-') => key.push('-'),
            _ => {}
        }
    }
    key.truncate(KEY - 4);
    let key = key.trim_matches('-');
    let is_key = key.starts_with(|first: char| first.is_ascii_lowercase());
    free(if is_key { key } else { prefix }, taken)
}

/// The key itself, or with the first number that makes it free.
pub fn free(key: &str, taken: &[String]) -> String {
    let is_free = |key: &String| !taken.contains(key);
    let numbered = (2..).map(|number: u32| format!("{key}-{number}"));
    std::iter::once(key.to_owned()).chain(numbered).find(is_free).unwrap_or_default()
}

/// The letter that people type for it where they have no such key.
fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' | 'å' | 'ą' => 'a',
        'ç' | 'ć' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ę' => 'e',
        'ğ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ş' | 'ś' | 'ß' => 's',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ź' | 'ż' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::from_name;

    #[test]
    fn a_key_is_made_of_a_name_and_free() {
        let taken = ["in-progress".to_owned()];
        assert_eq!(from_name("In progress", "status", &taken), "in-progress-2");
        assert_eq!(from_name("Łódź & İstanbul", "status", &[]), "lodz-istanbul");
        assert_eq!(from_name("等待", "status", &[]), "status");
        assert_eq!(from_name("2nd look", "status", &[]), "status");
        let long = from_name(&"long ".repeat(30), "status", &[]);
        assert!(long.len() <= super::KEY && !long.ends_with('-'), "{long}");
    }
}
