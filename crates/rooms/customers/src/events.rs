//! What happens to customers, for the timeline and the audit trail: ids and names of fields, never a value.

use crate::model::{Becomes, Class, HoldId, Source};
use kernel::{Event, EventKind, SubjectId, Tone};
use serde::Serialize;

pub const EVENTS: &[EventKind] = &[
    EventKind { kind: Created::KIND, tone: Tone::Plain },
    EventKind { kind: Edited::KIND, tone: Tone::Plain },
    EventKind { kind: Revealed::KIND, tone: Tone::Stop },
    EventKind { kind: Restricted::KIND, tone: Tone::Stop },
    EventKind { kind: Released::KIND, tone: Tone::Allow },
    EventKind { kind: Held::KIND, tone: Tone::Stop },
    EventKind { kind: HoldExtended::KIND, tone: Tone::Stop },
    EventKind { kind: HoldLifted::KIND, tone: Tone::Allow },
    EventKind { kind: ValueErased::KIND, tone: Tone::Stop },
    EventKind { kind: ValuesWithheld::KIND, tone: Tone::Stop },
    EventKind { kind: Searched::KIND, tone: Tone::Plain },
    EventKind { kind: Exported::KIND, tone: Tone::Stop },
    EventKind { kind: FieldDefined::KIND, tone: Tone::Plain },
    EventKind { kind: FieldChanged::KIND, tone: Tone::Plain },
    EventKind { kind: FieldLeaves::KIND, tone: Tone::Stop },
    EventKind { kind: FieldRemoved::KIND, tone: Tone::Stop },
    EventKind { kind: OutcomeChosen::KIND, tone: Tone::Plain },
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
    Released "customers.released",
    Held "customers.held",
    HoldExtended "customers.hold-extended",
    HoldLifted "customers.hold-lifted",
    ValueErased "customers.value-erased",
    ValuesWithheld "customers.values-withheld"
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
    /// `asked`, `erasing`: a key of [`Restriction`](crate::Restriction).
    pub reason: &'static str,
}

#[derive(Serialize)]
pub struct Released {
    pub subject: SubjectId,
}

#[derive(Serialize)]
pub struct Held {
    pub subject: SubjectId,
    pub hold: HoldId,
}

#[derive(Serialize)]
pub struct HoldExtended {
    pub subject: SubjectId,
    pub hold: HoldId,
}

#[derive(Serialize)]
pub struct HoldLifted {
    pub subject: SubjectId,
    pub hold: HoldId,
}

/// One value is gone, and where it came from: the name of its field is all that is left.
#[derive(Serialize)]
pub struct ValueErased {
    pub subject: SubjectId,
    pub field: String,
}

/// Values came that nothing allows to hold, and were not stored.
#[derive(Serialize)]
pub struct ValuesWithheld {
    pub subject: SubjectId,
    pub fields: Vec<String>,
}

/// Data of people left the house for a purpose.
#[derive(Serialize)]
pub struct Exported {
    pub purpose: String,
    pub people: usize,
    pub fields: Vec<String>,
}

impl Event for Exported {
    const KIND: &'static str = "customers.exported";
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

#[derive(Serialize)]
pub struct FieldChanged {
    pub field: String,
    pub class: Class,
}

impl Event for FieldChanged {
    const KIND: &'static str = "customers.field-changed";
}

#[derive(Serialize)]
pub struct FieldLeaves {
    pub field: String,
}

impl Event for FieldLeaves {
    const KIND: &'static str = "customers.field-leaves";
}

#[derive(Serialize)]
pub struct FieldRemoved {
    pub field: String,
}

impl Event for FieldRemoved {
    const KIND: &'static str = "customers.field-removed";
}

/// What becomes of a field when somebody is anonymised.
#[derive(Serialize)]
pub struct OutcomeChosen {
    pub field: String,
    pub outcome: Becomes,
}

impl Event for OutcomeChosen {
    const KIND: &'static str = "customers.outcome-chosen";
}
