//! What happens to requests, as the audit trail and the person's timeline tell it.

use crate::{
    model::{Kind, Mode, Proof, Reason},
    recipients::RecipientId,
};
use kernel::{Event, EventKind, SubjectId, Tone};
use serde::Serialize;

/// An event of one request: the subject is whose timeline shows it, the rest are the words' arguments.
macro_rules! events {
    ($($(#[$meta:meta])* $name:ident, $kind:literal, $tone:ident { $($field:ident: $ty:ty),* $(,)? })*) => {
        pub const EVENTS: &[EventKind] = &[
            $(EventKind { kind: $kind, tone: Tone::$tone },)*
            EventKind { kind: RecipientChanged::KIND, tone: Tone::Plain },
            EventKind { kind: AskedMany::KIND, tone: Tone::Plain },
        ];

        $(
            $(#[$meta])*
            #[derive(Serialize)]
            pub struct $name {
                #[serde(skip)]
                pub subject: SubjectId,
                pub number: String,
                $(pub $field: $ty),*
            }

            impl Event for $name {
                const KIND: &'static str = $kind;

                fn subject(&self) -> Option<SubjectId> {
                    Some(self.subject)
                }
            }
        )*
    };
}

events! {
    Asked, "rights.asked", Plain { kind: Kind }
    AskedAgain, "rights.asked-again", Plain { times: i64 }
    Proved, "rights.proved", Plain { proof: Proof }
    Decided, "rights.decided", Plain { mode: Option<Mode> }
    Refused, "rights.refused", Stop { reason: Reason }
    /// The deadline comes near, or passed.
    Due, "rights.due", Plain { days: i64 }
    CopyReady, "rights.copy-ready", Allow {}
    CopyTaken, "rights.copy-taken", Plain {}
    Blocked, "rights.blocked", Stop {}
    Erased, "rights.erased", Stop { mode: Option<Mode> }
    Expired, "rights.expired", Plain {}
    /// What was asked was done at once.
    Carried, "rights.carried", Allow { kind: Kind }
    Extended, "rights.extended", Plain {}
    Lifted, "rights.lifted", Allow {}
    PaperAdded, "rights.paper-added", Plain {}
    PaperGone, "rights.paper-gone", Stop {}
}

/// Somebody to whom data is given was added, changed or removed.
#[derive(Serialize)]
pub struct RecipientChanged {
    pub recipient: RecipientId,
    pub what: &'static str,
}

impl Event for RecipientChanged {
    const KIND: &'static str = "rights.recipient-changed";
}

/// Requests were written down for everybody of a pattern.
#[derive(Serialize)]
pub struct AskedMany {
    pub kind: Kind,
    pub people: usize,
    pub left_out: usize,
}

impl Event for AskedMany {
    const KIND: &'static str = "rights.asked-many";
}
