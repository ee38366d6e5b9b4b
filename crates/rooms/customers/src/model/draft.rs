//! What somebody says about a person, before anyone checked it: one shape for the form, the API and an import.

use super::facts::{Facts, Plain};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;

/// Where somebody lives or receives mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Address {
    pub street: String,
    pub postcode: String,
    pub city: String,
    pub region: String,
    /// ISO 3166-1, two letters.
    pub country: String,
}

/// All facts a new customer can come with; none is required.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Draft {
    pub title: String,
    pub given: String,
    pub middle: String,
    pub family: String,
    pub emails: Vec<String>,
    pub phones: Vec<String>,
    pub addresses: Vec<Address>,
    /// `1990-05-17`
    pub birth_date: String,
    pub country: String,
    /// `Europe/Warsaw`; left out, the clock of their country counts.
    pub time_zone: String,
    pub language: String,
    pub organisation: String,
    pub national_id: String,
    /// `pl.pesel`; left out, it follows from the country.
    pub national_id_kind: String,
    /// Custom fields by their key.
    pub attributes: BTreeMap<String, String>,
    /// What the data was given for: the key of a purpose.
    pub purpose: String,
    /// Enter them although somebody with such an address or number is here already.
    pub even_if_known: bool,
    /// The person was erased and kept out, and asks to be let in again.
    pub asked_back: bool,
}

/// What shall become different: a field that is not named stays, an empty one is taken away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Changes {
    pub title: Option<String>,
    pub given: Option<String>,
    pub middle: Option<String>,
    pub family: Option<String>,
    pub emails: Option<Vec<String>>,
    pub phones: Option<Vec<String>>,
    pub addresses: Option<Vec<Address>>,
    pub birth_date: Option<String>,
    pub country: Option<String>,
    pub time_zone: Option<String>,
    pub language: Option<String>,
    pub organisation: Option<String>,
    pub national_id: Option<String>,
    pub national_id_kind: Option<String>,
    pub attributes: BTreeMap<String, String>,
}

/// A field that stands differently in two drafts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    pub input: String,
    pub here: String,
    pub there: String,
}

/// A value on one line, as people read it.
trait Line {
    fn line(&self) -> String;
}

impl Line for String {
    fn line(&self) -> String {
        self.clone()
    }
}

impl Line for Vec<String> {
    fn line(&self) -> String {
        self.join(", ")
    }
}

impl Line for Vec<Address> {
    fn line(&self) -> String {
        self.iter().map(Address::line).collect::<Vec<_>>().join("; ")
    }
}

macro_rules! fields {
    ($($field:ident),*) => {
        impl Draft {
            /// The inputs that say something.
            pub(crate) fn named(&self) -> Vec<&str> {
                let mut named = Vec::new();
                $(if !self.$field.is_empty() {
                    named.push(stringify!($field));
                })*
                named.extend(self.attributes.keys().map(String::as_str));
                named
            }

            /// Where two drafts in their stored form differ.
            pub(crate) fn differences(&self, other: &Self) -> Vec<Difference> {
                let mut all = Vec::new();
                $(if self.$field != other.$field {
                    let (here, there) = (self.$field.line(), other.$field.line());
                    all.push(Difference { input: stringify!($field).into(), here, there });
                })*
                all.extend(self.other_attributes(other));
                all
            }
        }

        impl Changes {
            pub(crate) fn named(&self) -> Vec<&str> {
                let mut named = Vec::new();
                $(if self.$field.is_some() {
                    named.push(stringify!($field));
                })*
                named.extend(self.attributes.keys().map(String::as_str));
                named
            }

            /// The draft as it is after these changes.
            #[must_use]
            pub(crate) fn onto(&self, mut draft: Draft) -> Draft {
                $(if let Some(value) = &self.$field {
                    draft.$field.clone_from(value);
                })*
                draft.attributes.extend(self.attributes.clone());
                draft
            }
        }
    };
}
fields!(
    title,
    given,
    middle,
    family,
    emails,
    phones,
    addresses,
    birth_date,
    country,
    time_zone,
    language,
    organisation,
    national_id,
    national_id_kind
);

impl Draft {
    /// What is known, written as somebody would enter it; sensitive values stay out.
    pub(crate) fn of<'a>(
        facts: &'a Facts,
        plain: &Plain,
        attributes: impl Iterator<Item = (&'a String, &'a String)>,
    ) -> Self {
        let name = facts.name.clone();
        let custom = facts.custom.iter().chain(attributes);
        Self {
            title: name.title,
            given: name.given,
            middle: name.middle,
            family: name.family,
            emails: facts.emails.clone(),
            phones: facts.phones.clone(),
            addresses: facts.addresses.clone(),
            birth_date: facts.birth_date.map(|date| date.to_string()).unwrap_or_default(),
            country: plain.country.clone().unwrap_or_default(),
            time_zone: facts.time_zone.clone().unwrap_or_default(),
            language: plain.language.clone().unwrap_or_default(),
            organisation: plain.organisation.clone().unwrap_or_default(),
            national_id: String::new(),
            national_id_kind: String::new(),
            attributes: custom.map(|(key, value)| (key.clone(), value.clone())).collect(),
            purpose: String::new(),
            even_if_known: false,
            asked_back: false,
        }
    }

    fn other_attributes(&self, other: &Self) -> Vec<Difference> {
        let keys: BTreeSet<&String> = self.attributes.keys().chain(other.attributes.keys()).collect();
        let value = |draft: &Self, key: &String| draft.attributes.get(key).cloned().unwrap_or_default();
        let all = keys.into_iter().map(|key| Difference {
            input: key.clone(),
            here: value(self, key),
            there: value(other, key),
        });
        all.filter(|difference| difference.here != difference.there).collect()
    }
}

impl Address {
    pub fn is_empty(&self) -> bool {
        [&self.street, &self.postcode, &self.city, &self.region, &self.country]
            .into_iter()
            .all(|part| part.trim().is_empty())
    }

    /// One line: `ul. Długa 5, 31-147 Kraków, PL`.
    pub fn line(&self) -> String {
        let town = [self.postcode.as_str(), self.city.as_str()].join(" ");
        let parts = [self.street.as_str(), town.trim(), self.region.as_str(), self.country.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}
