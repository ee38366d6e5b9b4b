//! What happens to requests, as the audit trail and the person's timeline tell it.

use crate::model::{Kind, Mode, Proof, Reason};
use kernel::{Event, EventKind, SubjectId, Tone};
use serde::Serialize;

/// An event of one request: the subject is whose timeline shows it, the rest are the words' arguments.
macro_rules! events {
    ($($(#[$meta:meta])* $name:ident, $kind:literal, $tone:ident { $($field:ident: $ty:ty),* $(,)? })*) => {
        pub const EVENTS: &[EventKind] = &[$(EventKind { kind: $kind, tone: Tone::$tone }),*];

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
}
