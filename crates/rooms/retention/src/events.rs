//! What this room tells the house: rules that came, changed and went, people who were warned, and how a night went.

use crate::model::{NightId, RuleId};
use kernel::{Event, EventKind, SubjectId, Tone};
use serde::Serialize;

pub const EVENTS: &[EventKind] = &[
    EventKind { kind: Added::KIND, tone: Tone::Plain },
    EventKind { kind: Changed::KIND, tone: Tone::Plain },
    EventKind { kind: Removed::KIND, tone: Tone::Stop },
    EventKind { kind: Warned::KIND, tone: Tone::Stop },
    EventKind { kind: Spared::KIND, tone: Tone::Allow },
    EventKind { kind: Ended::KIND, tone: Tone::Stop },
    EventKind { kind: Night::KIND, tone: Tone::Plain },
];

#[derive(Serialize)]
pub struct Added {
    pub rule: RuleId,
    pub lapse: String,
}

impl Event for Added {
    const KIND: &'static str = "retention.added";
}

#[derive(Serialize)]
pub struct Changed {
    pub rule: RuleId,
    pub lapse: String,
    pub version: i64,
    /// Names of fields, or `paused`, `resumed`, `begun`, `allowed`.
    pub what: Vec<&'static str>,
}

impl Event for Changed {
    const KIND: &'static str = "retention.changed";
}

#[derive(Serialize)]
pub struct Removed {
    pub rule: RuleId,
    pub lapse: String,
}

impl Event for Removed {
    const KIND: &'static str = "retention.removed";
}

/// Somebody's end is near; whether a letter could be written to them.
#[derive(Serialize)]
pub struct Warned {
    pub subject: SubjectId,
    pub rule: RuleId,
    pub told: bool,
}

impl Event for Warned {
    const KIND: &'static str = "retention.warned";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// Their end is not near any more.
#[derive(Serialize)]
pub struct Spared {
    pub subject: SubjectId,
    pub rule: RuleId,
}

impl Event for Spared {
    const KIND: &'static str = "retention.spared";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// A rule ended some records or people, in one stride.
#[derive(Serialize)]
pub struct Ended {
    pub rule: RuleId,
    pub lapse: String,
    pub count: i64,
}

impl Event for Ended {
    const KIND: &'static str = "retention.ended";
}

/// A run began, was stopped, went on, or is over.
#[derive(Serialize)]
pub struct Night {
    pub night: NightId,
    /// `began`, `paused`, `resumed` or `done`.
    pub what: &'static str,
}

impl Event for Night {
    const KIND: &'static str = "retention.night";
}
