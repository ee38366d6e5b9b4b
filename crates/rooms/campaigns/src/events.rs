//! What happens to letters, for the audit trail: the letter and its name at the desk, never a receiver.

use crate::model::LetterId;
use kernel::{Event, EventKind, Tone};
use serde::Serialize;

macro_rules! events {
    ($($(#[$meta:meta])* $name:ident, $kind:literal, $tone:ident;)*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Serialize)]
            pub struct $name {
                pub letter: LetterId,
                pub title: String,
            }

            impl Event for $name {
                const KIND: &'static str = $kind;
            }
        )*

        pub const EVENTS: &[EventKind] = &[$(EventKind { kind: $kind, tone: Tone::$tone }),*];
    };
}

events! {
    Created, "campaigns.created", Plain;
    Edited, "campaigns.edited", Plain;
    Started, "campaigns.started", Plain;
    Paused, "campaigns.paused", Stop;
    Resumed, "campaigns.resumed", Plain;
    Canceled, "campaigns.canceled", Stop;
    Finished, "campaigns.finished", Plain;
    /// One copy went out to look at it.
    Tried, "campaigns.tried", Plain;
    /// The list of receivers left the house.
    Exported, "campaigns.exported", Plain;
}
