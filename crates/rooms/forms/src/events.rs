//! What happens in this room, as the audit trail tells it.

use kernel::{Event, EventKind, SubjectId, Tone};
use serde::Serialize;

pub const EVENTS: &[EventKind] = &[
    EventKind { kind: Confirmed::KIND, tone: Tone::Allow },
    EventKind { kind: Opened::KIND, tone: Tone::Plain },
    EventKind { kind: Closed::KIND, tone: Tone::Stop },
];

/// Somebody confirmed by mail what they had said on a form.
#[derive(Serialize)]
pub struct Confirmed {
    #[serde(skip)]
    pub subject: SubjectId,
    pub form: String,
    pub purposes: Vec<String>,
}

impl Event for Confirmed {
    const KIND: &'static str = "forms.confirmed";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

#[derive(Serialize)]
pub struct Opened {
    pub form: String,
}

impl Event for Opened {
    const KIND: &'static str = "forms.opened";
}

#[derive(Serialize)]
pub struct Closed {
    pub form: String,
}

impl Event for Closed {
    const KIND: &'static str = "forms.closed";
}
