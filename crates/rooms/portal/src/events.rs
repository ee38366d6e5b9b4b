//! What happens in this room beside what the ledger notes itself.

use crate::model::Why;
use kernel::{Event, EventKind, SubjectId, Tone};
use serde::Serialize;

pub const EVENTS: &[EventKind] = &[
    EventKind { kind: ToldWhy::KIND, tone: Tone::Stop },
    EventKind { kind: HeededSignal::KIND, tone: Tone::Stop },
    EventKind { kind: SignedIn::KIND, tone: Tone::Plain },
    EventKind { kind: SignedOut::KIND, tone: Tone::Plain },
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

/// A person signed in to their account by a link to the address on file; the session is named as the ledger names it.
#[derive(Serialize)]
pub struct SignedIn {
    #[serde(skip)]
    pub subject: SubjectId,
    pub session: String,
}

impl Event for SignedIn {
    const KIND: &'static str = "portal.signed-in";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// Where somebody signed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Where {
    Here,
    Everywhere,
}

/// A person signed out, here or everywhere.
#[derive(Serialize)]
pub struct SignedOut {
    #[serde(skip)]
    pub subject: SubjectId,
    pub place: Where,
}

impl Event for SignedOut {
    const KIND: &'static str = "portal.signed-out";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}
