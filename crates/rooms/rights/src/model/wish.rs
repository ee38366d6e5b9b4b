//! What somebody asks for, before it is a request: by whom, about whom, for what, and how much is known of who asks.

use super::keys::{How, Kind, Proof};
use kernel::SubjectId;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A wish is a page, not a book.
pub const TEXT: usize = 4_000;
/// Fields that one correction names: a person has no more.
pub const CHANGES: usize = 30;

/// What people correct by themselves, by its key. Fields of the house's own go by theirs, where something is held in them.
pub const FACTS: &[&str] = &[
    "title",
    "given",
    "middle",
    "family",
    "emails",
    "phones",
    "addresses",
    "birth_date",
    "country",
    "language",
    "organisation",
];

/// A fact that shall be different: the field by its key, `family` or `emails`, and the value as people write it. A field that
/// holds several values takes them on lines of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RequestChange)]
pub struct Change {
    pub field: String,
    /// Empty: it is to go.
    #[serde(default)]
    pub value: String,
}

/// Everything that a request begins with.
#[derive(Clone, Debug)]
pub struct Wish {
    pub subject: SubjectId,
    pub kind: Kind,
    pub how: How,
    /// The one purpose it is about.
    pub purpose: Option<String>,
    /// What the person wrote.
    pub text: String,
    pub changes: Vec<Change>,
    /// Whoever asks for them.
    pub agent: Option<[u8; 16]>,
    /// How the door that took it knows who asks; none: a link to an address on file has to show it.
    pub known: Option<Proof>,
}

/// The part of a wish that is about the person: sealed under their key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wished {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

impl Wish {
    /// With nothing to add.
    pub const fn plain(subject: SubjectId, kind: Kind, how: How) -> Self {
        Self {
            subject,
            kind,
            how,
            purpose: None,
            text: String::new(),
            changes: Vec::new(),
            agent: None,
            known: None,
        }
    }

    pub fn wished(&self) -> Wished {
        Wished { text: self.text.trim().to_owned(), changes: self.changes.clone() }
    }
}

impl Wished {
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.changes.is_empty()
    }
}
