//! What happens to processes and their runs: ids and keys, never a value.

use crate::model::{RunId, TaskId};
use kernel::{Event, EventKind, SubjectId, Tone};
use serde::Serialize;

macro_rules! events {
    ($($(#[$meta:meta])* $name:ident $kind:literal { $($field:ident: $ty:ty),* $(,)? })*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Serialize)]
            pub struct $name { $(pub $field: $ty),* }

            impl Event for $name {
                const KIND: &'static str = $kind;
            }
        )*
    };
}

/// The same with the person of the run, on whose timeline it stands.
macro_rules! run_events {
    ($($(#[$meta:meta])* $name:ident $kind:literal { $($field:ident: $ty:ty),* $(,)? })*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Serialize)]
            pub struct $name {
                #[serde(skip)]
                pub subject: Option<SubjectId>,
                pub run: RunId,
                /// The key of the process.
                pub flow: String,
                /// The thing that it moves: `case` and its id.
                pub host: String,
                $(pub $field: $ty),*
            }

            impl Event for $name {
                const KIND: &'static str = $kind;

                fn subject(&self) -> Option<SubjectId> {
                    self.subject
                }
            }
        )*
    };
}

events! {
    Drafted "flows.drafted" { flow: String }
    Discarded "flows.discarded" { flow: String }
    Published "flows.published" { flow: String, version: i64 }
    Retired "flows.retired" { flow: String }
    /// A program told a signal, and so many runs moved.
    Told "flows.told" { name: String, runs: i64 }
    /// Running work was moved from one version to another.
    Remapped "flows.remapped" { flow: String, from: i64, to: i64, runs: i64 }
}

run_events! {
    Started "flows.started" { version: i64, status: String }
    Moved "flows.moved" { transition: String, from: String, to: String, by: &'static str }
    Ended "flows.ended" { status: String }
    /// A step could not do its work.
    WasHeld "flows.held" { step: String, reason: String }
    Settled "flows.settled" { step: String }
    /// A service level is nearly used up: `step`, `first` or `end`.
    Warned "flows.warned" { level: &'static str, status: String }
    Overdue "flows.overdue" { level: &'static str, status: String }
    /// It moved by itself too often.
    Stopped "flows.stopped" { status: String }
    Resumed "flows.resumed" { status: String }
    /// What the definition tells the outside.
    Signaled "flows.signaled" { name: String }
    Asked "flows.asked" { task: TaskId, key: String }
    Voted "flows.voted" { task: TaskId, key: String, vote: &'static str }
    Finished "flows.finished" { task: TaskId, key: String }
    /// Fields were filled in: their keys.
    Filled "flows.filled" { fields: Vec<String> }
}

const fn kind(kind: &'static str, tone: Tone) -> EventKind {
    EventKind { kind, tone }
}

pub const EVENTS: &[EventKind] = &[
    kind(Drafted::KIND, Tone::Plain),
    kind(Discarded::KIND, Tone::Stop),
    kind(Published::KIND, Tone::Allow),
    kind(Retired::KIND, Tone::Stop),
    kind(Remapped::KIND, Tone::Plain),
    kind(Told::KIND, Tone::Plain),
    kind(Started::KIND, Tone::Plain),
    kind(Moved::KIND, Tone::Plain),
    kind(Ended::KIND, Tone::Plain),
    kind(WasHeld::KIND, Tone::Stop),
    kind(Settled::KIND, Tone::Plain),
    kind(Warned::KIND, Tone::Stop),
    kind(Overdue::KIND, Tone::Stop),
    kind(Stopped::KIND, Tone::Stop),
    kind(Resumed::KIND, Tone::Allow),
    kind(Signaled::KIND, Tone::Plain),
    kind(Asked::KIND, Tone::Plain),
    kind(Voted::KIND, Tone::Plain),
    kind(Finished::KIND, Tone::Plain),
    kind(Filled::KIND, Tone::Plain),
];
