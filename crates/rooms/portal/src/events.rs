//! What happens in this room beside what the ledger notes itself.

use crate::model::Why;
use kernel::{Event, EventKind, SubjectId, Tone};
use serde::Serialize;

pub const EVENTS: &[EventKind] = &[
    EventKind { kind: ToldWhy::KIND, tone: Tone::Stop },
    EventKind { kind: HeededSignal::KIND, tone: Tone::Stop },
];

/// A person stopped something and said why.
#[derive(Serialize)]
pub struct ToldWhy {
    #[serde(skip)]
    pub subject: SubjectId,
    pub reason: Why,
}

impl Event for ToldWhy {
    const KIND: &'static str = "portal.told-why";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// A person's browser asked not to sell, share or follow, and we did as it asked.
#[derive(Serialize)]
pub struct HeededSignal {
    #[serde(skip)]
    pub subject: SubjectId,
}

impl Event for HeededSignal {
    const KIND: &'static str = "portal.heeded-signal";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}
