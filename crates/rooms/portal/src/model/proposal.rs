//! Facts that somebody wants different: what stands, what was typed, and only what differs goes on.

use customers::{Fact, Record};
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

/// A field of the house's own that holds something about the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    pub key: String,
    /// What the house calls it; none: the word of its key does.
    pub label: Option<String>,
}

/// Their number at the state, which stands among what the house keeps apart.
const NUMBER: &str = "national_id";

/// What else is held and may be wrong: nobody is asked here for what we do not have.
// law: gdpr/16
pub fn own(facts: &[Fact]) -> Vec<Own> {
    let further = facts.iter().filter(|fact| !FIELDS.contains(&fact.key.as_str()));
    let theirs = further.filter(|fact| fact.label.is_some() || fact.key == NUMBER);
    theirs.map(|fact| Own { key: fact.key.clone(), label: fact.label.clone() }).collect()
}

/// Whether it takes one value a line.
pub fn holds_several(key: &str) -> bool {
    matches!(key, "emails" | "phones" | "addresses")
}

/// Fields in which people write freely; what the others hold is what they ask for.
pub const FREE: [&str; 6] = ["title", "given", "middle", "family", "addresses", "organisation"];

/// What is held, as it stands in the form.
pub fn of(record: &Record, held: &[Fact]) -> Proposed {
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
    let values = values.into_iter().map(|(key, value)| (key.to_owned(), value));
    let value =
        |own: Own| held.iter().find(|fact| fact.key == own.key).map(|fact| (own.key, fact.value.clone()));
    Proposed(values.chain(own(held).into_iter().filter_map(value)).collect())
}

/// What differs, in the order of the form. A field that was not sent stays as it is; one that holds nothing of theirs is none.
pub fn changes(held: &Proposed, typed: &Proposed) -> Vec<Change> {
    let tidy = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
    let differs = |key: &&str| typed.0.get(*key).is_some_and(|value| tidy(value) != tidy(held.get(key)));
    let change = |key: &str| Change { field: key.to_owned(), value: tidy(typed.get(key)) };
    let own = held.0.keys().map(String::as_str).filter(|key| !FIELDS.contains(key));
    FIELDS.iter().copied().chain(own).filter(differs).map(change).collect()
}

/// Problems at the fields of the form: `changes.0.value` or `changes.emails.1` is that of its field.
pub fn placed(errors: Vec<FieldError>, changes: &[Change]) -> Vec<FieldError> {
    let place = |field: &str| {
        let mut parts = field.split('.');
        let part = if parts.next() == Some("changes") { parts.next() } else { None };
        let part = if part == Some("attributes") { parts.next() } else { part };
        match part.map(|part| (part, part.parse::<usize>())) {
            Some((_, Ok(at))) => changes.get(at).map(|change| change.field.clone()),
            Some((part, Err(_))) => {
                let asked = FIELDS.contains(&part) || changes.iter().any(|change| change.field == part);
                asked.then(|| part.to_owned())
            }
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
        let held = proposed(&[("shoe-size", "41")]);
        let typed = proposed(&[("shoe-size", "42"), ("bonus", "1000")]);
        assert_eq!(changes(&held, &typed), [Change { field: "shoe-size".into(), value: "42".into() }]);
    }

    #[test]
    fn problems_stand_at_their_fields() {
        let change = |field: &str| Change { field: field.into(), value: "x".into() };
        let changes = [change("emails"), change("shoe-size")];
        let errors =
            ["changes.0.value", "changes.emails.1", "changes.attributes.shoe-size", "changes", "text"];
        let errors = errors.map(|field| FieldError::new(field, "error-bad-text")).to_vec();
        let fields: Vec<String> = placed(errors, &changes).into_iter().map(|error| error.field).collect();
        assert_eq!(fields, ["emails", "emails", "shoe-size", "changes", "changes"]);
    }
}
