//! What the fuzz target `phones` does with its input.
#![allow(clippy::unwrap_used, reason = "a target fails by panicking")]

use custodia_phones::{digits, parse};

pub fn phones(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    for region in [None, Some("NL"), Some("TR"), Some("US"), Some("nowhere")] {
        if let Ok(phone) = parse(&text, region) {
            let again = parse(phone.e164(), None).unwrap();
            assert_eq!(again.e164(), phone.e164());
        }
    }
    let ends = digits(&text);
    assert!(ends.chars().all(|c| c.is_ascii_digit()), "{ends}");
}
