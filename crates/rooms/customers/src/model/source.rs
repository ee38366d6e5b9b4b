//! Where data came from, and how a customer stands with us.

use ground::db::{Cell, Error, FromCell, Result, ToValue, Value};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Who told us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    Staff,
    /// A public form, by its name.
    Form(String),
    /// An import, by its id.
    Import(String),
    Api,
    /// The person themself, on a page that only they can open.
    Person,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    Active,
    /// Frozen: seen, but neither changed nor used.
    // law: gdpr/18.1
    Restricted,
    /// A number and a state; nothing else is left.
    Erased,
}

/// Freezing a record, for a reason, or freeing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restriction {
    /// The person asked for it.
    On,
    /// The office, or one of its processes, decided so.
    Decided,
    /// Instead of erasure: the data has to be kept and is used for nothing.
    Blocked,
    /// Erasure has begun.
    Erasing,
    /// What somebody decided to keep when the person was erased; it goes when its time is over.
    Kept,
    Off,
}

impl Restriction {
    /// Under what name the reason is kept; none frees.
    pub const fn reason(self) -> Option<&'static str> {
        match self {
            Self::On => Some("asked"),
            Self::Decided => Some("decided"),
            Self::Blocked => Some("blocked"),
            Self::Erasing => Some("erasing"),
            Self::Kept => Some(kernel::restriction::KEPT),
            Self::Off => None,
        }
    }
}

impl Source {
    /// How it is stored: `staff`, `form:news`.
    pub fn key(&self) -> String {
        match self {
            Self::Staff => "staff".into(),
            Self::Form(name) => format!("form:{name}"),
            Self::Import(id) => format!("import:{id}"),
            Self::Api => "api".into(),
            Self::Person => "person".into(),
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        match key.split_once(':') {
            Some(("form", name)) => Some(Self::Form(name.into())),
            Some(("import", id)) => Some(Self::Import(id.into())),
            Some(_) => None,
            None => match key {
                "staff" => Some(Self::Staff),
                "api" => Some(Self::Api),
                "person" => Some(Self::Person),
                _ => None,
            },
        }
    }

    /// The word that tells it, and the name that may stand in it.
    pub fn told(&self) -> (&'static str, &str) {
        match self {
            Self::Staff => ("customers-source-staff", ""),
            Self::Form(name) => ("customers-source-form", name),
            Self::Import(id) => ("customers-source-import", id),
            Self::Api => ("customers-source-api", ""),
            Self::Person => ("customers-source-person", ""),
        }
    }

    pub fn say(&self, t: kit::Words) -> String {
        let (word, name) = self.told();
        t.w1(word, "name", name)
    }
}

impl ToValue for Source {
    fn to_value(&self) -> Value {
        Value::Text(self.key())
    }
}

impl FromCell for Source {
    fn from_cell(cell: Cell<'_>) -> Result<Self> {
        let key = String::from_cell(cell)?;
        Self::parse(&key).ok_or_else(|| Error::Type(format!("{key} is no source")))
    }
}

impl Serialize for Source {
    fn serialize<S: serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.serialize_str(&self.key())
    }
}

impl<'de> Deserialize<'de> for Source {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        let key = String::deserialize(from)?;
        Self::parse(&key).ok_or_else(|| serde::de::Error::custom("no source"))
    }
}

impl Standing {
    pub const ALL: [Self; 3] = [Self::Active, Self::Restricted, Self::Erased];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Restricted => "restricted",
            Self::Erased => "erased",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.key() == key)
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Active => "customers-standing-active",
            Self::Restricted => "customers-standing-restricted",
            Self::Erased => "customers-standing-erased",
        }
    }
}

impl ToValue for Standing {
    fn to_value(&self) -> Value {
        Value::Text(self.key().into())
    }
}

impl FromCell for Standing {
    fn from_cell(cell: Cell<'_>) -> Result<Self> {
        let key = String::from_cell(cell)?;
        Self::parse(&key).ok_or_else(|| Error::Type(format!("{key} is no standing")))
    }
}
