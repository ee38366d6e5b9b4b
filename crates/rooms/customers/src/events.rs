//! What happens to customers, for the timeline and the audit trail: ids and names of fields, never a value.

use crate::model::{Class, Source};
use kernel::{Event, EventKind, SubjectId, Tone};
use serde::Serialize;

pub const EVENTS: &[EventKind] = &[
    EventKind { kind: Created::KIND, tone: Tone::Plain },
    EventKind { kind: Edited::KIND, tone: Tone::Plain },
    EventKind { kind: Revealed::KIND, tone: Tone::Stop },
    EventKind { kind: Restricted::KIND, tone: Tone::Stop },
    EventKind { kind: Released::KIND, tone: Tone::Allow },
    EventKind { kind: Searched::KIND, tone: Tone::Plain },
    EventKind { kind: FieldDefined::KIND, tone: Tone::Plain },
];

macro_rules! of_subject {
    ($($name:ident $kind:literal),*) => {$(
        impl Event for $name {
            const KIND: &'static str = $kind;

            fn subject(&self) -> Option<SubjectId> {
                Some(self.subject)
            }
        }
    )*};
}
of_subject!(
    Created "customers.created",
    Edited "customers.edited",
    Revealed "customers.revealed",
    Restricted "customers.restricted",
    Released "customers.released"
);

#[derive(Serialize)]
pub struct Created {
    pub subject: SubjectId,
    pub source: Source,
}

#[derive(Serialize)]
pub struct Edited {
    pub subject: SubjectId,
    pub fields: Vec<String>,
}

#[derive(Serialize)]
pub struct Revealed {
    pub subject: SubjectId,
    pub field: String,
}

#[derive(Serialize)]
pub struct Restricted {
    pub subject: SubjectId,
}

#[derive(Serialize)]
pub struct Released {
    pub subject: SubjectId,
}

/// Somebody looked at many people at once.
#[derive(Serialize)]
pub struct Searched {
    pub found: usize,
}

impl Event for Searched {
    const KIND: &'static str = "customers.searched";
}

#[derive(Serialize)]
pub struct FieldDefined {
    pub field: String,
    pub class: Class,
}

impl Event for FieldDefined {
    const KIND: &'static str = "customers.field-defined";
}
