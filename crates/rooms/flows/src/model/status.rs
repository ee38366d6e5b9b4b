//! A status of a process: what it means, what people see there, and what is done on arriving, staying and leaving.

use super::{Act, Level, May, Names, Place, Wait};
use kernel::{Access, Message};
use kit::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where a run can stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FlowStatus)]
pub struct Status {
    pub key: String,
    pub names: Names,
    #[schema(value_type = String)]
    pub stands: Stands,
    /// The fields that people see here, in their order; others are hidden.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub form: Vec<Slot>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub enter: Vec<Act>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leave: Vec<Act>,
    /// What is done once when a run has stood here so long.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub later: Vec<Later>,
    /// Fields that are emptied when a run leaves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wipe: Vec<String>,
    #[serde(default, skip_serializing_if = "Hand::is_free")]
    pub hand: Hand,
    /// How long a run may stand here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Level>,
    /// Who may see runs that stand here; empty: whoever sees the host.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<May>,
    /// Where it stands on the drawing, if somebody moved it there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

impl Status {
    pub fn new(key: &str, names: Names, stands: Stands) -> Self {
        Self {
            key: key.to_owned(),
            names,
            stands,
            form: Vec::new(),
            enter: Vec::new(),
            leave: Vec::new(),
            later: Vec::new(),
            wipe: Vec::new(),
            hand: Hand::default(),
            limit: None,
            see: Vec::new(),
            place: None,
        }
    }
}

/// What a status means to whoever waits. JSON: `open`, `waiting-customer`, `waiting-third`, `waiting-us`, `closed-done`,
/// `closed-refused`, `closed-canceled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub enum Stands {
    Open,
    WaitingCustomer,
    WaitingThird,
    WaitingUs,
    Closed(Closed),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Closed {
    Done,
    Refused,
    Canceled,
}

impl Closed {
    pub const ALL: [Self; 3] = [Self::Done, Self::Refused, Self::Canceled];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Canceled => "canceled",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

impl Stands {
    pub const ALL: [Self; 7] = [
        Self::Open,
        Self::WaitingCustomer,
        Self::WaitingThird,
        Self::WaitingUs,
        Self::Closed(Closed::Done),
        Self::Closed(Closed::Refused),
        Self::Closed(Closed::Canceled),
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::WaitingCustomer => "waiting-customer",
            Self::WaitingThird => "waiting-third",
            Self::WaitingUs => "waiting-us",
            Self::Closed(Closed::Done) => "closed-done",
            Self::Closed(Closed::Refused) => "closed-refused",
            Self::Closed(Closed::Canceled) => "closed-canceled",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }

    pub const fn is_closed(self) -> bool {
        matches!(self, Self::Closed(_))
    }

    /// The word that people read: `flows-stands-waiting-us`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "flows-stands-open",
            Self::WaitingCustomer => "flows-stands-waiting-customer",
            Self::WaitingThird => "flows-stands-waiting-third",
            Self::WaitingUs => "flows-stands-waiting-us",
            Self::Closed(Closed::Done) => "flows-stands-closed-done",
            Self::Closed(Closed::Refused) => "flows-stands-closed-refused",
            Self::Closed(Closed::Canceled) => "flows-stands-closed-canceled",
        }
    }
}

impl From<Stands> for &'static str {
    fn from(stands: Stands) -> Self {
        stands.key()
    }
}

impl TryFrom<String> for Stands {
    type Error = String;

    fn try_from(key: String) -> Result<Self, String> {
        Self::parse(&key).ok_or_else(|| format!("`{key}` is no way to stand"))
    }
}

/// A field on the form of a status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FlowSlot)]
pub struct Slot {
    pub field: String,
    #[serde(default)]
    pub access: SlotAs,
    #[serde(default, skip_serializing_if = "Width::is_whole")]
    pub width: Width,
    /// What stands above it where a new group of fields begins.
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    pub heading: Names,
}

/// How much of a line a field takes where there is room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = FlowWidth)]
pub enum Width {
    #[default]
    Whole,
    /// Beside its neighbour, if that is as narrow.
    Half,
}

impl Width {
    pub const ALL: [Self; 2] = [Self::Whole, Self::Half];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Half => "half",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape that serde wants")]
    fn is_whole(&self) -> bool {
        *self == Self::Whole
    }
}

impl Slot {
    /// On a line of its own, below no heading.
    pub fn new(field: impl Into<String>, access: SlotAs) -> Self {
        Self { field: field.into(), access, width: Width::Whole, heading: Names::default() }
    }

    /// What is wrong with its heading.
    pub fn flaw(&self) -> Option<Message> {
        let long = Lang::ALL.iter().any(|lang| self.heading.own(*lang).chars().count() > super::NAME);
        long.then(|| Message::new("error-too-long").with("most", super::NAME))
    }
}

/// What people may do with a field of the form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = FlowSlotAs)]
pub enum SlotAs {
    #[default]
    Optional,
    /// No hand moves the run on before there is a value.
    Required,
    ReadOnly,
}

impl SlotAs {
    pub const ALL: [Self; 3] = [Self::Optional, Self::Required, Self::ReadOnly];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Optional => "optional",
            Self::Required => "required",
            Self::ReadOnly => "read-only",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }

    pub const fn access(self) -> Access {
        match self {
            Self::ReadOnly => Access::Shown,
            Self::Optional | Self::Required => Access::Edit,
        }
    }
}

/// Acts after a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FlowLater)]
pub struct Later {
    pub after: Wait,
    pub acts: Vec<Act>,
}

/// Whether hands may move runs in and out of a status: what is forbidden happens only by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(as = FlowHand)]
pub struct Hand {
    pub into: ByHand,
    pub out: ByHand,
}

impl Hand {
    pub fn is_free(&self) -> bool {
        *self == Self::default()
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ByHand {
    #[default]
    Allowed,
    Forbidden,
}
