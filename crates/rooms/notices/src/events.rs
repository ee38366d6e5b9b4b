//! What this room tells the house: notices made, published and accepted, contact points that changed.

use crate::model::contact::{Given, Kind};
use consent::NoticeVersion;
use kernel::{Event, EventKind, SubjectId, Tone};
use serde::Serialize;

/// What publishing was called before this room was; such events stay in the audit trail.
const PUBLISHED_BEFORE: &str = "consent.notice-published";

pub const EVENTS: &[EventKind] = &[
    EventKind { kind: Published::KIND, tone: Tone::Plain },
    EventKind { kind: PUBLISHED_BEFORE, tone: Tone::Plain },
    EventKind { kind: Accepted::KIND, tone: Tone::Allow },
    EventKind { kind: ContactChanged::KIND, tone: Tone::Plain },
    EventKind { kind: Added::KIND, tone: Tone::Plain },
    EventKind { kind: Described::KIND, tone: Tone::Plain },
    EventKind { kind: Removed::KIND, tone: Tone::Stop },
];

#[derive(Serialize)]
pub struct Published {
    /// The key of the notice.
    pub notice: String,
    pub version: NoticeVersion,
}

impl Event for Published {
    const KIND: &'static str = "notices.published";
}

/// A person accepted a notice.
#[derive(Serialize)]
pub struct Accepted {
    #[serde(skip)]
    pub subject: SubjectId,
    pub version: NoticeVersion,
}

impl Event for Accepted {
    const KIND: &'static str = "notices.accepted";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

#[derive(Serialize)]
pub struct ContactChanged {
    pub kind: Kind,
    pub key: String,
    pub given: Given,
    pub notice: String,
}

impl Event for ContactChanged {
    const KIND: &'static str = "notices.contact-changed";
}

/// A notice that nobody has met yet.
#[derive(Serialize)]
pub struct Added {
    pub notice: String,
}

impl Event for Added {
    const KIND: &'static str = "notices.added";
}

/// A notice is called otherwise, or is for others.
#[derive(Serialize)]
pub struct Described {
    pub notice: String,
}

impl Event for Described {
    const KIND: &'static str = "notices.described";
}

#[derive(Serialize)]
pub struct Removed {
    pub notice: String,
}

impl Event for Removed {
    const KIND: &'static str = "notices.removed";
}
