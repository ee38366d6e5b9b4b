//! Numbers that stand for somebody: those of the person stay in their package, those of others are no business of theirs.

use custodia_sift::{self as sift, Class, Confidence, Options, identifiers};
use kernel::{Reader, Result, SubjectId};
use std::collections::HashSet;

/// What we know of the person, so that it is recognised however it is written.
#[derive(Debug, Default)]
pub struct Numbers(HashSet<String>);

impl Numbers {
    pub async fn of(reader: &mut Reader, subject: SubjectId) -> Result<Self> {
        let facts = customers::facts(reader, subject).await?.unwrap_or_default();
        Ok(Self::known(facts.iter().map(|fact| fact.value.as_str())))
    }

    fn known<'a>(values: impl Iterator<Item = &'a str>) -> Self {
        let mut own = HashSet::new();
        for value in values {
            own.insert(bare(value));
            // A field of free words may hold one, too.
            let found = sift::find(value, &Options { least: Confidence::Hint, ..Options::default() });
            own.extend(found.into_iter().map(|found| compact(found.class, &value[found.span])));
        }
        own.remove("");
        Self(own)
    }

    /// Whether it is a number of somebody, and not of the person.
    // law: gdpr/15.4
    pub fn is_others(&self, class: Class, value: &str) -> bool {
        matches!(class, Class::Number(_) | Class::Ssn)
            && !self.0.contains(&compact(class, value))
            && !self.0.contains(&bare(value))
    }
}

/// As its kind of number is compared.
fn compact(class: Class, value: &str) -> String {
    match class {
        Class::Number(kind) => {
            identifiers::check(kind, value).map_or_else(|_| bare(value), |known| known.compact().to_owned())
        }
        _ => bare(value),
    }
}

fn bare(value: &str) -> String {
    value.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Numbers as people write them, with the word that says what they are.
    const WRITTEN: [(&str, &str); 8] = [
        ("PESEL", "44051401359"),
        ("BSN", "111222333"),
        ("T.C. kimlik no", "10000000146"),
        ("Steuer-IdNr.", "86 095 742 719"),
        ("IBAN", "NL91 ABNA 0417 1643 00"),
        ("IBAN", "DE89370400440532013000"),
        ("card", "4111 1111 1111 1111"),
        ("SSN", "219-09-9999"),
    ];

    fn starred(numbers: &Numbers, text: &str) -> String {
        let mut out = text.to_owned();
        for found in sift::find(text, &Options::default()).into_iter().rev() {
            if numbers.is_others(found.class, &text[found.span.clone()]) {
                out.replace_range(found.span, "•••");
            }
        }
        out
    }

    proptest! {
        #[test]
        fn own_numbers_stay_and_those_of_others_go(
            own in prop::collection::vec(any::<bool>(), WRITTEN.len()),
            bare_fields in any::<bool>(),
            words in prop::collection::vec("[a-zżółć]{1,8}", WRITTEN.len()),
        ) {
            let mine = WRITTEN.iter().zip(&own).filter(|(_, own)| **own).map(|((_, number), _)| *number);
            let fields: Vec<String> =
                mine.map(|number| if bare_fields { bare(number) } else { number.to_owned() }).collect();
            let numbers = Numbers::known(fields.iter().map(String::as_str));
            let line = |((label, number), word): (&(&str, &str), &String)| format!("{word}: {label} {number}\n");
            let text: String = WRITTEN.iter().zip(&words).map(line).collect();
            let out = starred(&numbers, &text);
            for ((label, number), own) in WRITTEN.iter().zip(own) {
                prop_assert_eq!(out.contains(number), own, "{} in {}", label, out);
            }
        }
    }

    #[test]
    fn what_stands_in_a_field_of_words_is_theirs_too() {
        let numbers = Numbers::known(["pays from NL91ABNA0417164300", ""].into_iter());
        assert_eq!(starred(&numbers, "IBAN nl91 abna 0417 1643 00"), "IBAN nl91 abna 0417 1643 00");
        assert_eq!(starred(&numbers, "IBAN DE89370400440532013000"), "IBAN •••");
    }
}
