//! Work about somebody restricted stands still: nothing moves it, what it should have heard is kept, and it goes on when they
//! are free.
// law: gdpr/18.1

use super::{Going, Push};
use crate::read::runs::RunRow;
use kernel::{Reader, Result, SubjectId, Tx, restriction};
use std::collections::HashSet;

/// Work on a request goes on: whoever asked is answered, and the restriction can be lifted.
// law: gdpr/18.2
const REQUEST: &str = "claim";

/// Whom restriction keeps this work waiting for.
pub fn waits_for(row: &RunRow) -> Option<SubjectId> {
    row.subject.filter(|_| row.host_kind != REQUEST)
}

/// Refuses to move work that stands still.
pub async fn demand_free(reader: &mut Reader, row: &RunRow) -> Result<()> {
    restriction::demand_free(reader, waits_for(row)).await
}

/// Those of these runs that may move. Whoever wants to move one that may not is refused.
pub async fn free(tx: &mut Tx, going: Vec<(Going, Push)>) -> Result<Vec<(Going, Push)>> {
    let frozen = frozen(tx, going.iter().map(|(run, _)| &run.row)).await?;
    let mut free = Vec::with_capacity(going.len());
    for (run, push) in going {
        match (waits_for(&run.row).is_some_and(|subject| frozen.contains(&subject)), &push) {
            (false, _) => free.push((run, push)),
            (true, Push::Take(..) | Push::Signal(_)) => return Err(restriction::refusal()),
            (true, Push::Reply(_) | Push::Event(_) | Push::Look) => (),
        }
    }
    Ok(free)
}

/// The people among those whom these runs are about for whom they stand still.
pub async fn frozen(reader: &mut Reader, rows: impl Iterator<Item = &RunRow>) -> Result<HashSet<SubjectId>> {
    let all: HashSet<SubjectId> = rows.filter_map(waits_for).collect();
    restriction::frozen(reader, &all.into_iter().collect::<Vec<_>>()).await
}
