//! Facts that somebody wants different: what stands, what was typed, and only what differs goes on.

use customers::Record;
use kernel::FieldError;
use rights::Change;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What a person corrects themself.
pub use rights::FACTS as FIELDS;

/// Values by field, as they stand in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Proposed(BTreeMap<String, String>);

impl Proposed {
    pub fn get(&self, key: &str) -> &str {
        self.0.get(key).map(String::as_str).unwrap_or_default()
    }

    pub fn put(&mut self, key: &str, value: String) {
        self.0.insert(key.to_owned(), value);
    }
}

/// Whether it takes one value a line.
pub fn holds_several(key: &str) -> bool {
    matches!(key, "emails" | "phones" | "addresses")
}

/// Fields in which people write freely; what the others hold is what they ask for.
pub const FREE: [&str; 6] = ["title", "given", "middle", "family", "addresses", "organisation"];

/// What is held, as it stands in the form.
pub fn of(record: &Record) -> Proposed {
    let (facts, plain) = (&record.facts, &record.plain);
    let lines = |parts: &[String]| parts.join("\n");
    let address = |one: &customers::Address| {
        let parts = [&one.street, &one.postcode, &one.city, &one.country, &one.region];
        let line = parts.map(String::as_str).join("; ");
        line.trim_end_matches([';', ' ']).to_owned()
    };
    let addresses: Vec<String> = facts.addresses.iter().map(address).collect();
    let values = [
        ("title", facts.name.title.clone()),
        ("given", facts.name.given.clone()),
        ("middle", facts.name.middle.clone()),
        ("family", facts.name.family.clone()),
        ("emails", lines(&facts.emails)),
        ("phones", lines(&facts.phones)),
        ("addresses", lines(&addresses)),
        ("birth_date", facts.birth_date.map(|date| date.to_string()).unwrap_or_default()),
        ("country", plain.country.clone().unwrap_or_default()),
        ("language", plain.language.clone().unwrap_or_default()),
        ("organisation", plain.organisation.clone().unwrap_or_default()),
    ];
    Proposed(values.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// What differs, in the order of the form. A field that was not sent stays as it is.
pub fn changes(held: &Proposed, typed: &Proposed) -> Vec<Change> {
    let tidy = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
    let differs = |key: &&&str| typed.0.get(**key).is_some_and(|value| tidy(value) != tidy(held.get(key)));
    let change = |key: &&str| Change { field: (*key).to_owned(), value: tidy(typed.get(key)) };
    FIELDS.iter().filter(differs).map(change).collect()
}

/// Problems at the fields of the form: `changes.0.value` or `changes.emails.1` is that of its field.
pub fn placed(errors: Vec<FieldError>, changes: &[Change]) -> Vec<FieldError> {
    let place = |field: &str| {
        let mut parts = field.split('.');
        let part = if parts.next() == Some("changes") { parts.next() } else { None };
        match part.map(|part| (part, part.parse::<usize>())) {
            Some((_, Ok(at))) => changes.get(at).map(|change| change.field.clone()),
            Some((part, Err(_))) => FIELDS.contains(&part).then(|| part.to_owned()),
            None => None,
        }
    };
    let at = |error: FieldError| {
        FieldError::new(place(&error.field).unwrap_or_else(|| "changes".into()), error.message)
    };
    errors.into_iter().map(at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposed(values: &[(&str, &str)]) -> Proposed {
        Proposed(values.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn only_what_differs_goes_on() {
        let held = proposed(&[("given", "Carla"), ("emails", "a@example.org\nb@example.org")]);
        let typed =
            proposed(&[("given", " Karla "), ("emails", "a@example.org\r\nb@example.org\r\n"), ("id", "x")]);
        assert_eq!(changes(&held, &typed), [Change { field: "given".into(), value: "Karla".into() }]);
        assert_eq!(changes(&held, &held), []);
    }

    #[test]
    fn problems_stand_at_their_fields() {
        let changes = [Change { field: "emails".into(), value: "x".into() }];
        let errors = ["changes.0.value", "changes.emails.1", "changes", "text"];
        let errors = errors.map(|field| FieldError::new(field, "error-bad-text")).to_vec();
        let fields: Vec<String> = placed(errors, &changes).into_iter().map(|error| error.field).collect();
        assert_eq!(fields, ["emails", "emails", "changes", "changes"]);
    }
}
