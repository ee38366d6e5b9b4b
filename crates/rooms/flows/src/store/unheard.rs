//! Events and signals that were not heard, because the work that waits for them stands still.

use crate::model::RunId;
use ground::{args, db::Value, row, statements};
use kernel::{Result, Tx, event::EventId};

row! {
    /// What a run did not hear.
    pub struct Unheard {
        /// The move after which it stood where it would have heard it.
        pub seq: i64,
        /// The name of the signal; none of an event.
        pub signal: Option<String>,
    }
}

statements! {
    KEEP = "insert into flows_unheard (run, event, seq, signal) values (?1, ?2, ?3, ?4) on conflict (run, event) do nothing";
    OF = "select ", Unheard::COLUMNS, " from flows_unheard where run = ?1 and event = ?2";
    HEARD = "delete from flows_unheard where run = ?1 and event = ?2";
    MOVED = "update flows_unheard set seq = ?3 where run = ?1 and seq = ?2";
}

/// Keeps an event, or a signal under an id of its own, for runs that stand where these moves brought them.
pub async fn keep(tx: &mut Tx, runs: &[(RunId, i64)], event: EventId, signal: Option<&str>) -> Result<()> {
    let row = |(run, seq): &(RunId, i64)| args![run, event, seq, signal].to_vec();
    let rows: Vec<Vec<Value>> = runs.iter().map(row).collect();
    if !rows.is_empty() {
        tx.put_all(KEEP, &rows).await?;
    }
    Ok(())
}

/// From now on it was heard. None when it was before.
pub async fn take(tx: &mut Tx, run: RunId, event: EventId) -> Result<Option<Unheard>> {
    let unheard = tx.optional(OF, args![run, event]).await?;
    let taken = tx.execute(HEARD, args![run, event]).await? == 1;
    Ok(unheard.filter(|_| taken))
}

/// A run moved in a way that leaves the rest to be heard.
pub async fn moved(tx: &mut Tx, run: RunId, (before, after): (i64, i64)) -> Result<()> {
    tx.put(MOVED, args![run, before, after]).await?;
    Ok(())
}
