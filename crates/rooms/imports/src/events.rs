//! What happened to imports, for the audit trail.

use crate::model::ImportId;
use kernel::{Event, EventKind, Tone};
use serde::Serialize;

#[derive(Serialize)]
pub struct Uploaded {
    pub import: ImportId,
}

/// Somebody began to write a file into the customers.
// law: gdpr/14.2.f
#[derive(Serialize)]
pub struct Started {
    pub import: ImportId,
    pub source: String,
    pub purpose: String,
    pub rows: u64,
}

#[derive(Serialize)]
pub struct Finished {
    pub import: ImportId,
    pub added: u64,
    pub changed: u64,
    pub held: u64,
}

#[derive(Serialize)]
pub struct Cancelled {
    pub import: ImportId,
    pub done: u64,
}

#[derive(Serialize)]
pub struct Failed {
    pub import: ImportId,
}

#[derive(Serialize)]
pub struct Removed {
    pub import: ImportId,
}

/// Somebody took the report, which repeats rows of the file.
#[derive(Serialize)]
pub struct Fetched {
    pub import: ImportId,
}

macro_rules! kinds {
    ($($event:ident $kind:literal $tone:ident),* $(,)?) => {
        $(impl Event for $event {
            const KIND: &'static str = $kind;
        })*

        pub const EVENTS: &[EventKind] = &[$(EventKind { kind: $kind, tone: Tone::$tone }),*];
    };
}
kinds! {
    Uploaded "imports.uploaded" Plain,
    Started "imports.started" Plain,
    Finished "imports.finished" Plain,
    Cancelled "imports.cancelled" Stop,
    Failed "imports.failed" Stop,
    Removed "imports.removed" Stop,
    Fetched "imports.fetched" Plain,
}
