//! What happens with agents, as the audit trail tells it.

use crate::model::{AgentId, Exercise, RequestId};
use kernel::{Event, EventKind, Tone};
use serde::Serialize;

pub const EVENTS: &[EventKind] = &[
    EventKind { kind: AgentChanged::KIND, tone: Tone::Plain },
    EventKind { kind: Paired::KIND, tone: Tone::Plain },
    EventKind { kind: Taken::KIND, tone: Tone::Plain },
    EventKind { kind: Revoked::KIND, tone: Tone::Plain },
    EventKind { kind: Unheard::KIND, tone: Tone::Stop },
];

macro_rules! events {
    ($($(#[$meta:meta])* $name:ident, $kind:literal { $($field:ident: $ty:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Serialize)]
        pub struct $name {
            $(pub $field: $ty),*
        }

        impl Event for $name {
            const KIND: &'static str = $kind;
        }
    )*};
}

events! {
    /// Somebody was added, let in, stopped, believed or not.
    AgentChanged, "mandates.agent-changed" { agent: AgentId, what: &'static str }
    /// An agent got a token.
    Paired, "mandates.paired" { agent: AgentId }
    /// An agent asked for something: as the protocol spells it, and as words can choose by it.
    Taken, "mandates.taken" { agent: AgentId, request: RequestId, exercise: Exercise, right: &'static str }
    Revoked, "mandates.revoked" { agent: AgentId, request: RequestId }
    /// An agent could not be told what became of a request.
    Unheard, "mandates.unheard" { request: RequestId }
}
