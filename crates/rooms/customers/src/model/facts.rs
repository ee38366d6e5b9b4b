//! The facts about one person: what is sealed as one value, and the few plain ones that lists filter by.

use super::{draft::Address, former::Former, source::Source};
use ground::clock::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A name in its parts; any of them may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Name {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub given: String,
    /// Between given and family name: a second name, `van der`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub middle: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub family: String,
}

/// Everything that identifies the person: one sealed value, opened once a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    pub name: Name,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<String>,
    /// In E.164.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Date>,
    /// The clock they live by, where it is another than that of their country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// Custom fields of the class `identifying`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub custom: BTreeMap<String, String>,
    /// What may be shown of the sensitive values, so that showing it opens none of them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub masks: BTreeMap<String, String>,
    /// Who told us what, for fields that did not come with the record itself.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub told: BTreeMap<String, Told>,
    /// What they were called and where they were reached before: others still write it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub former: Vec<Former>,
}

/// Where and when a field got its present value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    pub by: Source,
    pub at: Timestamp,
}

/// The plain facts: columns to filter by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plain {
    /// ISO 3166-1, two letters.
    pub country: Option<String>,
    /// ISO 639, two or three letters.
    pub language: Option<String>,
    pub organisation: Option<String>,
}

impl Name {
    /// As people write it on an envelope.
    pub fn full(&self) -> String {
        let parts = [&self.title, &self.given, &self.middle, &self.family];
        parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    pub fn is_empty(&self) -> bool {
        self.full().is_empty()
    }
}
