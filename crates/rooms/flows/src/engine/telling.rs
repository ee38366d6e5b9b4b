//! Saying what happened to a run, where its host lets that be told.

use super::known;
use crate::read::runs::RunRow;
use kernel::{Event, Result, Tx};

/// Writes down what happened to a run. Of a host about which nothing is told neither the audit, nor the timeline of the person,
/// nor another system hears anything.
pub async fn tell<E: Event>(tx: &mut Tx, row: &RunRow, event: &E) -> Result<()> {
    let is_told = match known::host_of(tx.app(), &row.host_kind) {
        Some(host) => (host.is_told)(tx, row.host).await?,
        None => true,
    };
    if is_told { tx.record(event) } else { Ok(()) }
}
