//! A process as data: this is the format of drafts, of published versions, and of files.

use super::{Calendar, Level, Names, Status, Transition};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;

/// A text of a definition as JSON: larger ones are refused unread.
pub const BYTES: usize = 1 << 20;
/// A drawing with more cannot be read by anybody.
pub const STATUSES: usize = 200;
pub const TRANSITIONS: usize = 1_000;
pub const FIELDS: usize = 200;
/// Acts at one place.
pub const ACTS: usize = 20;
/// Keys stand in addresses, files and conditions.
pub const KEY: usize = 40;
/// A name has to fit a button.
pub const NAME: usize = 80;
/// Letters of a note, a hint, a description, or an argument of a step.
pub const TEXT: usize = 4_000;
/// Letters of a condition.
pub const CONDITION: usize = 1_000;
/// Letters of a field's value.
pub const VALUE: usize = 10_000;

/// Values of a run by the key of the field, as text: numbers `12`, days `2026-11-22`, switches `true` or `false`, choices by
/// key. A field without a value is missing.
pub type Values = BTreeMap<String, String>;

/// A process. Every key is 1 to [`KEY`] of `a-z`, `0-9` and `-`, begins with a letter, and is used once in its list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FlowDefinition)]
pub struct Definition {
    pub key: String,
    pub names: Names,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    pub describe: Names,
    /// The purpose that the personal data in it serves: a key of consent's list.
    pub purpose: String,
    /// What the list of processes groups by; free, may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub category: String,
    /// The kind of thing it moves, such as `case`; none means any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Whether people see runs of their own on their pages: where each stands, by the names of its statuses.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub portal: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// The key of the status in which a run begins.
    pub start: String,
    pub statuses: Vec<Status>,
    #[serde(default)]
    pub transitions: Vec<Transition>,
    /// Working hours: every wait by the `business` clock needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Calendar>,
    /// From the start to the closed status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Level>,
}

impl Definition {
    pub fn status(&self, key: &str) -> Option<&Status> {
        self.statuses.iter().find(|status| status.key == key)
    }

    pub fn transition(&self, key: &str) -> Option<&Transition> {
        self.transitions.iter().find(|transition| transition.key == key)
    }

    pub fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// Its fields before anybody filled them in.
    pub fn blank(&self) -> Values {
        self.fields.iter().map(|field| (field.key.clone(), String::new())).collect()
    }

    /// What a field is used for: its own purpose, or that of the process.
    pub fn purpose_of<'a>(&'a self, field: &'a Field) -> &'a str {
        field.purpose.as_deref().unwrap_or(&self.purpose)
    }

    /// The signals that it waits for anywhere, each once.
    pub fn signals(&self) -> BTreeSet<&str> {
        self.transitions.iter().filter_map(|way| way.trigger.signal()).collect()
    }

    /// Whether it waits for such an event anywhere.
    pub fn hears(&self, event: &str) -> bool {
        self.transitions
            .iter()
            .any(|way| matches!(&way.trigger, super::Trigger::Event { kind, .. } if kind == event))
    }

    /// The transitions that leave a status, in their order.
    pub fn leaving<'a, 'b>(&'a self, status: &'b str) -> impl Iterator<Item = &'a Transition> + use<'a, 'b> {
        self.transitions.iter().filter(move |transition| transition.from == status)
    }
}

/// A field of the process: its values are sealed, belong to the run, and never reach the customer's record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FlowField)]
pub struct Field {
    pub key: String,
    pub names: Names,
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    pub hint: Names,
    #[serde(default)]
    pub kind: FieldKind,
    #[serde(default)]
    pub class: FieldClass,
    /// What it is used for, where that is not the purpose of the process: a key of consent's list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
}

/// JSON: `"line"`, `{"number": {"least": 0, "most": 100}}`, `{"choice": [{"key": "a", "names": {…}}]}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schema(as = FlowFieldKind)]
pub enum FieldKind {
    #[default]
    Line,
    /// Several lines.
    Text,
    Number {
        least: i64,
        most: i64,
    },
    Date,
    Switch,
    Email,
    Phone,
    /// One of these.
    Choice(Vec<Pick>),
    /// A key of the list of this name, such as `team`: see `kernel::List::fields`.
    Listed(String),
}

impl FieldKind {
    /// The list of which it is a key.
    pub fn list(&self) -> Option<&str> {
        match self {
            Self::Listed(list) => Some(list),
            _ => None,
        }
    }
}

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FlowOption)]
pub struct Pick {
    pub key: String,
    pub names: Names,
}

/// How much a field tells about a person; the same steps as [`kernel::Class`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = FlowFieldClass)]
pub enum FieldClass {
    None,
    #[default]
    Attribute,
    Identifying,
    Sensitive,
    Special,
}

impl FieldClass {
    pub const ALL: [Self; 5] =
        [Self::None, Self::Attribute, Self::Identifying, Self::Sensitive, Self::Special];

    pub const fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Attribute => "attribute",
            Self::Identifying => "identifying",
            Self::Sensitive => "sensitive",
            Self::Special => "special",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}
