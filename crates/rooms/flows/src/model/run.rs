//! A run of a process: where it stands, what may come next, and what waits for people.

use super::{FieldClass, FieldKind, Level, Names, SlotAs, Stands, Terms, Values, Width, decide::fits};
use ground::{clock::Timestamp, id};
use kernel::{KeyId, Message, StaffId, SubjectId, step::HostRef};

id! {
    /// A process, through all its versions.
    FlowId, "flow"
}
id! {
    /// One run of a process.
    RunId, "run"
}
id! {
    /// A task or an approval that waits for people.
    TaskId, "task"
}
id! {
    /// A step that was held.
    HeldId, "held"
}

/// What a run begins with.
#[derive(Clone, Debug)]
pub struct Start<'a> {
    /// The key of a published process.
    pub flow: &'a str,
    pub host: HostRef,
    pub subject: Option<SubjectId>,
    /// What seals its field values: the subject's key, or that of the host's own record.
    pub key: KeyId,
    pub values: Values,
    /// What the host asks beyond the definition.
    pub terms: Terms,
}

/// Who or what moves a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum By {
    /// A colleague or a program, whose rights are looked at.
    Hand,
    /// The person whom it is about.
    Customer,
    Time,
    Event,
    Condition,
}

impl By {
    pub const ALL: [Self; 5] = [Self::Hand, Self::Customer, Self::Time, Self::Event, Self::Condition];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Hand => "hand",
            Self::Customer => "customer",
            Self::Time => "time",
            Self::Event => "event",
            Self::Condition => "condition",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    Customer,
    Third,
    Staff,
}

/// A process as lists offer it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    pub id: FlowId,
    pub key: String,
    pub name: String,
    pub category: String,
    pub host: Option<String>,
    /// The published version that new runs take.
    pub version: i64,
}

/// A status of a run, with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusName {
    pub key: String,
    pub names: Names,
}

/// Where a run stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Now {
    pub run: RunId,
    pub flow: FlowId,
    /// The key of the process.
    pub flow_key: String,
    pub flow_names: Names,
    pub version: i64,
    pub status: StatusName,
    pub stands: Stands,
    pub standing: Standing,
    pub since: Timestamp,
    /// When the service level of the status ends; none without one, or while its clock stands still.
    pub due: Option<Timestamp>,
    /// The same from the start to the end.
    pub end_due: Option<Timestamp>,
    /// When the first answer is due; none without a level for it, or once we answered.
    pub first_due: Option<Timestamp>,
    /// When we answered for the first time.
    pub answered: Option<Timestamp>,
    /// How long the whole may take: by the terms, or by the process.
    pub service: Option<Level>,
    pub terms: Terms,
    pub held: Vec<Held>,
}

/// Whether a run goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Running,
    /// It moved by itself too often; somebody looks and lets it go on, or moves it by hand.
    Stopped {
        since: Timestamp,
    },
    /// It reached a closed status, or its host is gone.
    Ended {
        at: Timestamp,
    },
}

/// A run as its keeper knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub id: RunId,
    pub flow: FlowId,
    pub version: i64,
    pub host: HostRef,
    pub subject: Option<SubjectId>,
    pub key: KeyId,
    pub status: String,
    pub stands: Stands,
    pub standing: Standing,
    pub since: Timestamp,
    pub started_at: Timestamp,
    pub parent: Option<RunId>,
}

/// A step that could not do its work, and why; somebody settles it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub id: HeldId,
    pub step: String,
    pub reason: Said,
    pub at: Timestamp,
}

/// A sentence that was kept: its word and its arguments, never a personal value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub key: String,
    pub args: Vec<(String, String)>,
}

impl Said {
    pub fn say(&self, t: kit::Words) -> String {
        let args: Vec<(&str, kit::Arg)> =
            self.args.iter().map(|(name, value)| (name.as_str(), kit::Arg::from(value.as_str()))).collect();
        t.v(&self.key, &args)
    }
}

/// A next step as a button.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The key of the transition, for [`crate::fire`].
    pub key: String,
    pub names: Names,
    pub to: StatusName,
    pub stands: Stands,
    /// Why it cannot be taken now: a guard that does not hold, a field that must be filled in.
    pub open: Result<(), Message>,
}

/// A field of the present status's form. Hidden ones are missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub field: String,
    pub names: Names,
    pub hint: Names,
    pub kind: FieldKind,
    pub class: FieldClass,
    /// What it is used for: a key of consent's list.
    pub purpose: String,
    pub value: Option<String>,
    pub access: SlotAs,
    pub width: Width,
    pub heading: Names,
}

impl Shown {
    pub const fn is_required(&self) -> bool {
        matches!(self.access, SlotAs::Required)
    }

    /// Whether the field could hold this.
    pub fn takes(&self, value: &str) -> Result<(), Message> {
        fits(&self.kind, value)
    }
}

/// What waits for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub id: TaskId,
    pub run: RunId,
    pub host: HostRef,
    pub names: Names,
    pub kind: TaskKind,
    pub due: Option<Timestamp>,
    pub at: Timestamp,
    /// Those who may do it, as far as they are known now.
    pub people: Vec<StaffId>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TaskKind {
    /// Something to do.
    Work,
    /// A decision: how many said yes, how many must.
    Approval { given: i64, needed: i64 },
}
