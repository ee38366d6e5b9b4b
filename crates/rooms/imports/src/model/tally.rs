//! What became of the rows: counts, and for each reason a few row numbers to look at.

use super::Note;
use consent::Held;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Row numbers that are shown for each reason.
const SAMPLES: usize = 10;
/// Columns that are named for each reason.
const NAMED: usize = 10;

ground::keyed! {
    /// Why a row, a value of it, or a permission in it was not taken.
    Reason, "imports-reason" {
        Unreadable = "unreadable",
        Empty = "empty",
        /// The plan recognises people by a value that the row does not have: each import would make the person again.
        Keyless = "keyless",
        Twice = "twice",
        Known = "known",
        Ambiguous = "ambiguous",
        Erased = "erased",
        Restricted = "restricted",
        Suppressed = "suppressed",
        /// Permissions of somebody who is not here: a file of permissions adds nobody.
        Unknown = "unknown",
        BadRow = "bad-row",
        BadValue = "bad-value",
        /// Nothing but the person's own consent allows the value, and it is not there.
        NoConsent = "no-consent",
        PermissionUnclear = "permission-unclear",
        PermissionUnproved = "permission-unproved",
        PermissionFuture = "permission-future",
        PermissionRefused = "permission-refused",
        PermissionWithdrawn = "permission-withdrawn",
        PermissionOlder = "permission-older",
        PermissionNoChoice = "permission-no-choice",
        PermissionChannel = "permission-channel",
        PermissionEnded = "permission-ended",
        PermissionGone = "permission-gone",
        PermissionRestricted = "permission-restricted",
        PermissionNoPurpose = "permission-no-purpose",
        PermissionNoChannel = "permission-no-channel",
    }
}

/// What is left out for a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    Row,
    Value,
    Permission,
}

impl Reason {
    pub const fn effect(self) -> Effect {
        match self {
            Self::Unreadable
            | Self::Empty
            | Self::Keyless
            | Self::Twice
            | Self::Known
            | Self::Ambiguous
            | Self::Erased
            | Self::Restricted
            | Self::Suppressed
            | Self::Unknown
            | Self::BadRow => Effect::Row,
            Self::BadValue | Self::NoConsent => Effect::Value,
            _ => Effect::Permission,
        }
    }
}

impl Reason {
    /// Whether the report repeats the row. Rows about people who are here are told by number alone: the report would
    /// outlive an erasure.
    pub const fn repeats_the_row(self) -> bool {
        matches!(self, Self::BadRow | Self::Keyless | Self::Twice | Self::Unknown)
    }

    /// Whether a value that cannot be right is behind it.
    pub const fn is_about_a_value(self) -> bool {
        matches!(self, Self::BadRow | Self::BadValue | Self::Keyless)
    }
}

impl From<Held> for Reason {
    fn from(held: Held) -> Self {
        match held {
            Held::Refused => Self::PermissionRefused,
            Held::Withdrawn => Self::PermissionWithdrawn,
            Held::Older => Self::PermissionOlder,
            Held::NoChoice => Self::PermissionNoChoice,
            Held::Channel => Self::PermissionChannel,
            Held::Ended => Self::PermissionEnded,
            Held::Gone => Self::PermissionGone,
        }
    }
}

/// Counts of a dry run or a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct Tally {
    /// People who were not here before.
    pub added: u64,
    /// People here about whom the file says something else.
    pub changed: u64,
    /// People here about whom it says nothing new.
    pub same: u64,
    /// Rows that were not taken.
    pub held: u64,
    /// Values left out of rows that were taken.
    pub values: u64,
    pub permissions: u64,
    pub permissions_held: u64,
    pub reasons: BTreeMap<String, Sample>,
}

/// How often a reason applied, and where first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Sample {
    pub count: u64,
    /// Row numbers as a spreadsheet shows them.
    pub rows: Vec<u64>,
    /// The columns it applied to, counted from 1; none where it is about whole rows.
    #[serde(default)]
    pub columns: Vec<usize>,
}

impl Tally {
    pub fn rows(&self) -> u64 {
        self.added + self.changed + self.same + self.held
    }

    /// Notes that something of this row was left out.
    pub fn leave_out(&mut self, number: u64, note: Note) {
        match note.reason.effect() {
            Effect::Row => self.held += 1,
            Effect::Value => self.values += 1,
            Effect::Permission => self.permissions_held += 1,
        }
        let sample = self.reasons.entry(note.reason.key().into()).or_default();
        sample.count += 1;
        if sample.rows.len() < SAMPLES && sample.rows.last() != Some(&number) {
            sample.rows.push(number);
        }
        if note.place > 0 && sample.columns.len() < NAMED && !sample.columns.contains(&note.place) {
            sample.columns.push(note.place);
            sample.columns.sort_unstable();
        }
    }
}
