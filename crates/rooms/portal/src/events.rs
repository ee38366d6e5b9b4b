//! What happens in this room beside what the ledger notes itself.

use crate::model::Why;
use kernel::{Event, EventKind, SubjectId, Tone};
use serde::Serialize;

pub const EVENTS: &[EventKind] = &[EventKind { kind: ToldWhy::KIND, tone: Tone::Stop }];

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
