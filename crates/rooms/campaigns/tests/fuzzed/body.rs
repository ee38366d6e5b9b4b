//! What the fuzz target `letters` does with its input.

use campaigns::template::{BODY, Fault, OUTPUT, Template, Values};

const NAMES: [&str; 3] = ["given", "family", "company"];

pub fn letters(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let known = |name: &str| NAMES.contains(&name);
    match Template::parse(&text, BODY, known) {
        Ok(template) => {
            assert!(template.used().iter().all(|used| known(&used.name)), "{text:?}");
            let all = |value: &str| -> Values { NAMES.map(|name| (name, value.to_owned())).into() };
            for values in [all(""), all(&"{{ given }}<b>".repeat(9))] {
                match template.fill(&values) {
                    Ok(letter) => assert!(letter.len() <= OUTPUT),
                    // How long a letter becomes hangs on whom it is for: these two limits are met only then.
                    Err(fault) => assert!(matches!(fault, Fault::Fuel | Fault::Output), "{fault:?} {text:?}"),
                }
            }
        }
        Err(fault) => assert!(!fault.message().key.is_empty()),
    }
}
