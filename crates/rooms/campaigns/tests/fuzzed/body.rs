//! What the fuzz target `letters` does with its input.

use campaigns::template::{BODY, OUTPUT, Template, Values};

const NAMES: [&str; 3] = ["given", "family", "company"];

pub fn letters(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let known = |name: &str| NAMES.contains(&name);
    match Template::parse(&text, BODY, known) {
        Ok(template) => {
            assert!(template.used().iter().all(|used| known(&used.name)), "{text:?}");
            let everything: Values =
                NAMES.into_iter().map(|name| (name, "{{ given }}<b>".repeat(9))).collect();
            for values in [Values::default(), everything] {
                match template.fill(&values) {
                    Ok(letter) => assert!(letter.len() <= OUTPUT),
                    Err(fault) => assert!(!fault.message().key.is_empty(), "{fault:?} {text:?}"),
                }
            }
        }
        Err(fault) => assert!(!fault.message().key.is_empty()),
    }
}
