//! What happens to cases, for the audit trail, the person's timeline, webhooks and the thread itself: ids and keys, never what
//! somebody said.
//!
//! Of a confidential case nothing is told but that there is one: what happens in it stands in its own thread alone.

use crate::model::{Author, CaseId, Channel, EntryId, Number, Relation, Stands};
use kernel::{Event, EventKind, StaffId, SubjectId, Tone};
use post::MessageId;
use serde::Serialize;
use staff::TeamId;

macro_rules! events {
    ($($(#[$meta:meta])* $name:ident $kind:literal $tone:ident { $($field:ident: $type:ty),* $(,)? })*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Serialize)]
            pub struct $name {
                pub case: CaseId,
                #[serde(skip)]
                pub subject: Option<SubjectId>,
                $(pub $field: $type),*
            }

            impl Event for $name {
                const KIND: &'static str = $kind;

                fn subject(&self) -> Option<SubjectId> {
                    self.subject
                }
            }
        )*

        pub const EVENTS: &[EventKind] = &[
            $(EventKind { kind: $kind, tone: Tone::$tone }),*,
            EventKind { kind: SetUp::KIND, tone: Tone::Plain },
        ];
    };
}

events! {
    Opened "cases.opened" Plain { number: Number, category: String, channel: Channel }
    /// Something came in.
    Received "cases.received" Plain { entry: EntryId, author: Author }
    /// An answer is on its way.
    Replied "cases.replied" Plain { entry: EntryId, message: Option<MessageId> }
    /// It goes to somebody who is not the person whom the case is about.
    Forwarded "cases.forwarded" Plain { entry: EntryId, unit: String }
    /// An answer was taken back before it left.
    TookBack "cases.taken-back" Stop { entry: EntryId }
    /// A letter was stopped, refused, or came back.
    Unsent "cases.unsent" Stop { entry: EntryId }
    Noted "cases.noted" Plain { entry: EntryId }
    Called "cases.called" Plain { entry: EntryId }
    Moved "cases.moved" Plain { flow: String, status: String, stands: Stands }
    Closed "cases.closed" Plain { stands: Stands }
    Reopened "cases.reopened" Plain { by: Author }
    Assigned "cases.assigned" Plain { team: Option<TeamId>, assignee: Option<StaffId> }
    /// These fields have other values.
    Changed "cases.changed" Plain { fields: Vec<&'static str> }
    /// It has so many tags now; what they say is told to nobody.
    Tagged "cases.tagged" Plain { count: usize }
    Linked "cases.linked" Plain { linked: bool }
    Related "cases.related" Plain { other: CaseId, relation: Relation }
    Unrelated "cases.unrelated" Plain { other: CaseId }
    /// It goes on in another case.
    Merged "cases.merged" Plain { into: CaseId, number: Number }
    /// From now on for named people alone, or for everybody again.
    Confided "cases.confided" Stop { confidential: bool }
    /// Data that should not have come in was taken out.
    Covered "cases.covered" Stop { entry: EntryId, class: String, how: String }
    /// A document was made by the process.
    Documented "cases.documented" Plain { entry: EntryId }
    /// There is a confidential case, and that is all.
    Exists "cases.confidential" Plain { }
}

/// Categories, prepared answers or macros were changed.
#[derive(Debug, Serialize)]
pub struct SetUp {
    /// `category`, `answer`, `macro` or `enclosure`.
    pub what: &'static str,
    pub name: String,
}

impl Event for SetUp {
    const KIND: &'static str = "cases.set-up";
}

/// What happened, as it lies in the thread.
#[derive(Serialize)]
struct Told<'a, E> {
    kind: &'static str,
    #[serde(flatten)]
    event: &'a E,
}

/// An event as a line of the thread keeps it.
pub fn told<E: Event>(event: &E) -> kernel::Result<String> {
    Ok(serde_json::to_string(&Told { kind: E::KIND, event })?)
}
