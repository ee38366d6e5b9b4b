//! A process as data: this is the format of drafts, of published versions, and of files.

use super::{Act, Calendar, Level, Names, Wait};
use kernel::Access;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
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

    /// The transitions that leave a status, in their order.
    pub fn leaving<'a, 'b>(&'a self, status: &'b str) -> impl Iterator<Item = &'a Transition> + use<'a, 'b> {
        self.transitions.iter().filter(move |transition| transition.from == status)
    }
}

/// A field of the process: its values are sealed, belong to the run, and never reach the customer's record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
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

/// A way from one status to another, or back to the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FlowTransition)]
pub struct Transition {
    pub key: String,
    pub names: Names,
    pub from: String,
    pub to: String,
    pub trigger: Trigger,
    /// A condition in CEL that must hold beside the trigger: at most [`CONDITION`] letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guard: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acts: Vec<Act>,
}

/// What makes a run take a transition. JSON: `{"hand": {"may": [{"right": "flows.work"}]}}`, `{"after": {…}}`, `"all-done"`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schema(as = FlowTrigger)]
pub enum Trigger {
    /// Somebody chooses it who matches one of these; nobody may when the list is empty, which the check calls an error.
    Hand {
        may: Vec<May>,
    },
    /// A message arrived.
    Reply {
        #[serde(default)]
        from: Replies,
    },
    /// The run has stood so long in the status.
    After(Wait),
    /// An event of the house about the run's person or host: `consent.withdrawn`.
    Event {
        kind: String,
    },
    /// The condition holds; looked at whenever a value or a fact changes, and every few minutes.
    When {
        condition: String,
    },
    /// The approval of this key was given.
    Approved {
        approval: String,
    },
    Rejected {
        approval: String,
    },
    /// A sub-process closed: any, or only that flow, or only so.
    ChildClosed {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        flow: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        closed: Option<Closed>,
    },
    /// Every task, approval and sub-process that the run asked for in this status is done.
    AllDone,
}

impl Trigger {
    /// The name of the kind, as JSON has it.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Hand { .. } => "hand",
            Self::Reply { .. } => "reply",
            Self::After(_) => "after",
            Self::Event { .. } => "event",
            Self::When { .. } => "when",
            Self::Approved { .. } => "approved",
            Self::Rejected { .. } => "rejected",
            Self::ChildClosed { .. } => "child-closed",
            Self::AllDone => "all-done",
        }
    }

    pub const fn is_hand(&self) -> bool {
        matches!(self, Self::Hand { .. })
    }
}

/// Whose message counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = FlowReplies)]
pub enum Replies {
    /// Only the customer's own.
    #[default]
    Customer,
    /// The customer's or a third party's.
    Outside,
    /// Ours, too.
    Anyone,
}

impl Replies {
    pub const ALL: [Self; 3] = [Self::Customer, Self::Outside, Self::Anyone];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Outside => "outside",
            Self::Anyone => "anyone",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// Who may: whoever matches one of the list. JSON: `{"right": "cases.move"}`, `{"role": "manager"}`, `"customer"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = FlowMay)]
pub enum May {
    /// Who has this right of the house.
    Right(String),
    /// Who has this role.
    Role(String),
    /// Who is in this team.
    Team(String),
    /// The person whom the run is about, in the portal.
    Customer,
}

/// Units of the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FlowPlace)]
pub struct Place {
    pub x: i32,
    pub y: i32,
}
