//! Where runs stand, as their hosts write it down: for lists that ask no run.

use super::runs::{self, RunRow};
use crate::model::{RunId, Stands, compiled::Compiled};
use ground::clock::Timestamp;
use kernel::{Reader, Result};
use std::collections::HashMap;

/// Where a run stands, as its host keeps it for its lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whereabouts {
    /// The keys of the process and of the status.
    pub flow: String,
    pub status: String,
    pub stands: Stands,
    pub since: Timestamp,
    /// When the status must be over, when the whole, and when we must have answered first.
    pub due: Option<Timestamp>,
    pub end_due: Option<Timestamp>,
    pub first_due: Option<Timestamp>,
}

pub fn of(compiled: &Compiled, row: &RunRow) -> Whereabouts {
    Whereabouts {
        flow: compiled.definition.key.clone(),
        status: row.status.clone(),
        stands: row.stands,
        since: row.since,
        due: row.due_at,
        end_due: row.end_due_at,
        first_due: row.first_due_at,
    }
}

/// Where many runs stand; unknown ones are missing.
pub async fn whereabouts(reader: &mut Reader, ids: &[RunId]) -> Result<HashMap<RunId, Whereabouts>> {
    let rows = runs::rows(reader, ids).await?;
    let mut all = HashMap::with_capacity(rows.len());
    for row in rows {
        let compiled = runs::compiled(reader, &row).await?;
        all.insert(row.id, of(&compiled, &row));
    }
    Ok(all)
}
