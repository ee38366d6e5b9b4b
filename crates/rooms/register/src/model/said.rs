//! Answers by their names: one value, or several.

use ground::clock::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// One answer as programs write it: a text, or a list of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
#[schema(as = register::Value)]
pub enum Value {
    One(String),
    Many(Vec<String>),
}

/// What somebody answered, by the names of the questions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Said(pub BTreeMap<String, Vec<String>>);

impl Said {
    /// The one answer to this; empty where there is none.
    pub fn text(&self, name: &str) -> &str {
        self.many(name).first().map_or("", String::as_str)
    }

    pub fn many(&self, name: &str) -> &[String] {
        self.0.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn is_empty(&self, name: &str) -> bool {
        self.text(name).is_empty()
    }

    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), vec![value.into()]);
    }

    pub fn moment(&self, name: &str) -> Option<Timestamp> {
        let moment: jiff::Timestamp = self.text(name).parse().ok()?;
        Some(Timestamp(moment.as_microsecond()))
    }

    /// The first moment of a day, in UTC.
    pub fn day(&self, name: &str) -> Option<Timestamp> {
        let day: Date = self.text(name).parse().ok()?;
        let zoned = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
        Some(Timestamp(zoned.timestamp().as_microsecond()))
    }

    /// A form's fields, each as often as it was sent.
    pub fn of_pairs(pairs: Vec<(String, String)>) -> Self {
        let mut said = Self::default();
        for (name, value) in pairs {
            said.0.entry(name).or_default().push(value);
        }
        said
    }

    pub fn of_values(values: BTreeMap<String, Value>) -> Self {
        let list = |value| match value {
            Value::One(text) => vec![text],
            Value::Many(texts) => texts,
        };
        Self(values.into_iter().map(|(name, value)| (name, list(value))).collect())
    }

    /// As programs read it.
    pub fn values(&self, is_list: impl Fn(&str) -> bool) -> BTreeMap<String, Value> {
        let value = |(name, texts): (&String, &Vec<String>)| {
            let value = match texts.as_slice() {
                [text] if !is_list(name) => Value::One(text.clone()),
                _ => Value::Many(texts.clone()),
            };
            (name.clone(), value)
        };
        self.0.iter().map(value).collect()
    }
}
