//! Reads a draft strictly: every value in its one form, every mistake at its field, all of them at once.

mod values;

pub(crate) use values::{country, language, line};

use super::{
    draft::{Address, Draft},
    facts::{Facts, Name, Plain},
    field::{Class, Definition},
};
use custodia_sift::identifiers;
use jiff::civil::Date;
use kernel::{Message, Problems, Result};
use std::collections::BTreeMap;
use values::{birth_date, email, national_id, phone, time_zone};

/// A part of a name: the longest legal ones in our countries stay below.
const NAME: usize = 120;
const LINE: usize = 200;
/// A custom value: a short paragraph.
const VALUE: usize = 2_000;
/// Addresses and numbers of one kind: more belong to an organisation, not to a person.
const MANY: usize = 10;
/// A purpose's key.
const PURPOSE: usize = 60;

/// The field under which the national id is kept.
pub(crate) const NATIONAL_ID_FIELD: &str = "national_id";

/// What a draft is read by: the custom fields, the country whose phone numbers need no prefix, and the present day.
#[derive(Clone, Debug)]
pub struct Rules {
    pub definitions: Vec<Definition>,
    pub home: String,
    pub today: Date,
}

/// A draft that passed every check.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    pub(crate) facts: Facts,
    pub(crate) plain: Plain,
    pub(crate) secrets: Vec<Secret>,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) purpose: Option<String>,
}

/// A sensitive value on its way to be sealed.
#[derive(Clone)]
pub(crate) struct Secret {
    pub field: String,
    pub kind: String,
    pub value: String,
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Secret({})", self.field)
    }
}

impl Checked {
    /// Every value in the one form in which it is stored; sensitive ones stay out.
    pub(crate) fn as_draft(&self) -> Draft {
        Draft::of(&self.facts, &self.plain, self.attributes.iter())
    }

    pub(crate) fn national_id(&self) -> Option<&str> {
        self.secrets
            .iter()
            .find(|secret| secret.field == NATIONAL_ID_FIELD)
            .map(|secret| secret.value.as_str())
    }

    /// The addresses as they are stored: for finding out whether somebody is known already.
    pub fn emails(&self) -> &[String] {
        &self.facts.emails
    }

    pub fn phones(&self) -> &[String] {
        &self.facts.phones
    }

    /// The custom fields that get a value.
    pub(crate) fn custom(&self) -> impl Iterator<Item = &String> {
        let apart = self.secrets.iter().map(|secret| &secret.field);
        let apart = apart.filter(|field| *field != NATIONAL_ID_FIELD);
        self.attributes.keys().chain(self.facts.custom.keys()).chain(apart)
    }

    /// Takes the value of a custom field out.
    pub(crate) fn take(&mut self, field: &str) -> Option<String> {
        let open = self.attributes.remove(field).or_else(|| self.facts.custom.remove(field));
        let place = self.secrets.iter().position(|secret| secret.field == field);
        self.facts.masks.remove(field);
        open.or_else(|| place.map(|place| self.secrets.remove(place).value))
    }
}

impl Rules {
    /// Pure and without waiting, so that an import can check on many threads.
    pub fn check(&self, draft: &Draft) -> Result<Checked> {
        let mut reading =
            Reading { rules: self, draft, problems: Problems::default(), checked: Checked::default() };
        reading.names();
        reading.plain();
        reading.emails();
        reading.phones();
        reading.addresses();
        reading.birth_date();
        reading.time_zone();
        reading.national_id();
        reading.custom();
        reading.problems.finish()?;
        Ok(reading.checked)
    }

    pub fn definition(&self, key: &str) -> Option<&Definition> {
        self.definitions.iter().find(|definition| definition.key == key)
    }
}

struct Reading<'a> {
    rules: &'a Rules,
    draft: &'a Draft,
    problems: Problems,
    checked: Checked,
}

impl Reading<'_> {
    fn line(&mut self, field: impl Into<String>, text: &str, most: usize) -> String {
        self.problems.take(field, line(text, most)).unwrap_or_default()
    }

    fn names(&mut self) {
        let draft = self.draft;
        self.checked.facts.name = Name {
            title: self.line("title", &draft.title, NAME),
            given: self.line("given", &draft.given, NAME),
            middle: self.line("middle", &draft.middle, NAME),
            family: self.line("family", &draft.family, NAME),
        };
    }

    fn plain(&mut self) {
        let draft = self.draft;
        let country = self.problems.take("country", country(&draft.country)).flatten();
        let language = self.problems.take("language", language(&draft.language)).flatten();
        let organisation = self.line("organisation", &draft.organisation, LINE);
        self.checked.purpose = some(self.line("purpose", &draft.purpose, PURPOSE));
        self.checked.plain = Plain { country, language, organisation: some(organisation) };
    }

    fn emails(&mut self) {
        let mut found: Vec<String> = Vec::new();
        for (at, text) in present(&self.draft.emails) {
            if let Some(email) = self.problems.take(format!("emails.{at}"), email(text))
                && !found.iter().any(|known| known.eq_ignore_ascii_case(&email))
            {
                found.push(email);
            }
        }
        self.few("emails", found.len());
        self.checked.facts.emails = found;
    }

    /// Numbers without a prefix belong to the country of the person, then to that of the house.
    fn phones(&mut self) {
        let mut found: Vec<String> = Vec::new();
        let own = self.checked.plain.country.clone().or_else(|| self.address_country());
        for (at, text) in present(&self.draft.phones) {
            let read = phone(text, own.as_deref().unwrap_or(&self.rules.home));
            if let Some(phone) = self.problems.take(format!("phones.{at}"), read)
                && !found.contains(&phone)
            {
                found.push(phone);
            }
        }
        self.few("phones", found.len());
        self.checked.facts.phones = found;
    }

    fn address_country(&self) -> Option<String> {
        self.draft.addresses.iter().find_map(|address| country(&address.country).ok().flatten())
    }

    fn addresses(&mut self) {
        let draft = self.draft;
        let mut found = Vec::new();
        for (at, address) in draft.addresses.iter().enumerate().filter(|(_, address)| !address.is_empty()) {
            let country =
                self.problems.take(format!("addresses.{at}.country"), country(&address.country)).flatten();
            found.push(Address {
                street: self.line(format!("addresses.{at}.street"), &address.street, LINE),
                postcode: self.line(format!("addresses.{at}.postcode"), &address.postcode, LINE),
                city: self.line(format!("addresses.{at}.city"), &address.city, LINE),
                region: self.line(format!("addresses.{at}.region"), &address.region, LINE),
                country: country.unwrap_or_default(),
            });
        }
        self.few("addresses", found.len());
        let lives_in =
            found.iter().map(|address| &address.country).find(|country| !country.is_empty()).cloned();
        let plain = &mut self.checked.plain;
        plain.country = plain.country.take().or(lives_in);
        self.checked.facts.addresses = found;
    }

    fn time_zone(&mut self) {
        let read = time_zone(&self.draft.time_zone);
        self.checked.facts.time_zone = self.problems.take("time_zone", read).flatten();
    }

    fn birth_date(&mut self) {
        let read = birth_date(&self.draft.birth_date, self.rules.today);
        self.checked.facts.birth_date = self.problems.take("birth_date", read).flatten();
    }

    fn national_id(&mut self) {
        let text = self.draft.national_id.trim();
        if text.is_empty() {
            return;
        }
        let country = self.checked.plain.country.as_deref();
        let read = national_id(text, self.draft.national_id_kind.trim(), country);
        if let Some(id) = self.problems.take(NATIONAL_ID_FIELD, read) {
            self.keep_secret(NATIONAL_ID_FIELD, id.kind().key(), id.compact(), id.masked());
        }
    }

    fn custom(&mut self) {
        let draft = self.draft;
        for (key, text) in &draft.attributes {
            let field = format!("attributes.{key}");
            let Some(definition) = self.rules.definition(key) else {
                self.problems.add(field, "customers-error-no-such-field");
                continue;
            };
            let value = self.line(field, text, VALUE);
            if value.is_empty() {
                continue;
            }
            match definition.class {
                Class::Attribute => drop(self.checked.attributes.insert(key.clone(), value)),
                Class::Identifying => drop(self.checked.facts.custom.insert(key.clone(), value)),
                Class::Sensitive | Class::Special => {
                    self.keep_secret(key, "text", &value, identifiers::mask(&value));
                }
            }
        }
    }

    fn keep_secret(&mut self, field: &str, kind: &str, value: &str, mask: String) {
        self.checked.facts.masks.insert(field.to_owned(), mask);
        self.checked.secrets.push(Secret { field: field.into(), kind: kind.into(), value: value.into() });
    }

    fn few(&mut self, field: &str, count: usize) {
        if count > MANY {
            self.problems.add(field, Message::new("customers-error-too-many").with("most", MANY));
        }
    }
}

fn present(values: &[String]) -> impl Iterator<Item = (usize, &str)> {
    values.iter().map(|value| value.trim()).enumerate().filter(|(_, value)| !value.is_empty())
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}
