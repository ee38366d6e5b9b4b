//! Beginning a run: on a host, or below another run.

use super::filling;
use crate::{
    engine::{self, Going, Push},
    model::{RunId, Start, Values, compiled::Compiled},
    read::{
        self,
        runs::{self, RunRow},
    },
    store,
};
use kernel::{Error, KeyId, Message, Result, Tx};
use std::sync::Arc;

/// Begins a run: it enters the first status, its acts are done, and it goes on by itself as far as it can. The host is told
/// of moves from the next one on; it reads [`state`] once it has kept the id.
pub async fn start(tx: &mut Tx, start: Start<'_>) -> Result<RunId> {
    let (row, compiled) = fresh(tx, start.flow, (&start.host.kind.to_owned(), start.host.id)).await?;
    let row = RunRow { subject: start.subject, key: start.key, ..row };
    let values = filling::valid(&compiled.definition, start.values, |_| true)?;
    if !values.is_empty() && tx.keys_among(&[start.key]).await?.is_empty() {
        return Err(Error::fault("a run was to be started under a key that does not exist"));
    }
    enter(tx, row, compiled, values).await
}

/// Begins a sub-process on the same host.
pub(crate) async fn start_below(tx: &mut Tx, flow: &str, parent: &Going) -> Result<RunId> {
    let up = &parent.row;
    let (row, compiled) = fresh(tx, flow, (&up.host_kind, up.host)).await?;
    let row = RunRow {
        subject: up.subject,
        key: up.key,
        parent: Some(up.id),
        parent_seq: Some(up.seq),
        depth: up.depth + 1,
        ..row
    };
    enter(tx, row, compiled, Values::new()).await
}

async fn fresh(
    tx: &mut Tx,
    flow: &str,
    (kind, host): (&String, [u8; 16]),
) -> Result<(RunRow, Arc<Compiled>)> {
    let latest = read::latest(tx, flow).await?.filter(|latest| latest.retired_at.is_none());
    let latest =
        latest.ok_or_else(|| Error::refused(Message::new("flows-not-offered").with("flow", flow)))?;
    let compiled = runs::ready(tx, &latest.digest, (latest.id, latest.number)).await?;
    let definition = &compiled.definition;
    if definition.host.as_ref().is_some_and(|own| own != kind) {
        return Err(Error::refused(Message::new("flows-other-host").with("flow", flow)));
    }
    let (id, now): (RunId, _) = (tx.id(), tx.now());
    let status = compiled.status(&definition.start)?;
    let row = RunRow {
        id,
        version: 1,
        flow: latest.id,
        number: latest.number,
        digest: latest.digest,
        host_kind: kind.clone(),
        host,
        subject: None,
        key: KeyId::own(id),
        status: status.key.clone(),
        stands: status.stands,
        seq: 0,
        since: now,
        started_at: now,
        standing: String::from(if status.stands.is_closed() { "ended" } else { "running" }),
        standing_at: status.stands.is_closed().then_some(now),
        parent: None,
        parent_seq: None,
        depth: 0,
        due_at: None,
        end_due_at: None,
        end_left: None,
        auto_since: now,
        auto_moves: 0,
        looks_at: None,
    };
    Ok((row, compiled))
}

async fn enter(tx: &mut Tx, mut row: RunRow, compiled: Arc<Compiled>, values: Values) -> Result<RunId> {
    engine::wind(&mut row, &compiled)?;
    store::runs::insert(tx, &row).await?;
    if !values.is_empty() {
        store::runs::values(tx, (row.id, row.key), row.subject, &values).await?;
    }
    let id = row.id;
    let begun = engine::begin(tx, Going { row, compiled, values: Some(values) }).await?;
    let going = begun.into_iter().map(|going| (going, Push::Look)).collect();
    Box::pin(engine::advance(tx, going)).await?;
    Ok(id)
}
