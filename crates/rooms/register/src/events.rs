//! What happens in the register, as the audit trail tells it: ids, numbers and keys alone.

use kernel::{Event, EventKind, Tone};
use serde::Serialize;

macro_rules! events {
    ($($(#[$meta:meta])* $name:ident, $kind:literal, $tone:ident { $($field:ident: $ty:ty),* $(,)? })*) => {
        pub const EVENTS: &[EventKind] = &[$(EventKind { kind: $kind, tone: Tone::$tone }),*];

        $(
            $(#[$meta])*
            #[derive(Serialize)]
            pub struct $name {
                $(pub $field: $ty),*
            }

            impl Event for $name {
                const KIND: &'static str = $kind;
            }
        )*
    };
}

events! {
    Added, "register.added", Plain { record: String, kind: &'static str }
    Changed, "register.changed", Plain { record: String, kind: &'static str }
    Removed, "register.removed", Stop { record: String, kind: &'static str }
    /// A processor may be used, or no more.
    Moved, "register.moved", Plain { record: String, state: &'static str }
    AgreementAdded, "register.agreement-added", Allow { record: String }
    AgreementRemoved, "register.agreement-removed", Stop { record: String }
    /// A day comes near.
    Due, "register.due", Plain { record: String, kind: &'static str }
    Exported, "register.exported", Plain { format: &'static str }
    BreachRecorded, "register.breach-recorded", Stop { number: String }
    BreachDue, "register.breach-due", Stop { number: String, hours: i64 }
    BreachDecided, "register.breach-decided", Plain { number: String, risk: &'static str }
    BreachFound, "register.breach-found", Plain { number: String, people: i64 }
    BreachReported, "register.breach-reported", Plain { number: String }
    BreachTold, "register.breach-told", Plain { number: String, people: i64 }
    BreachClosed, "register.breach-closed", Allow { number: String }
    BreachOpened, "register.breach-opened", Stop { number: String }
}
