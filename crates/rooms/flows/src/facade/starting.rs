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
use ground::clock::Timestamp;
use kernel::{Error, KeyId, Message, Result, Tx};
use std::sync::Arc;

/// Begins a run: it enters the first status, its acts are done, and it goes on by itself as far as it can. The host is told
/// of moves from the next one on; it reads [`state`] once it has kept the id.
pub async fn start(tx: &mut Tx, start: Start<'_>) -> Result<RunId> {
    start_with(tx, start, None).await
}

/// The same where another run ended: the time that went by there counts, and a first answer stays given.
pub async fn start_after(tx: &mut Tx, start: Start<'_>, before: RunId) -> Result<RunId> {
    start_with(tx, start, Some(before)).await
}

async fn start_with(tx: &mut Tx, start: Start<'_>, before: Option<RunId>) -> Result<RunId> {
    let (row, compiled) = fresh(tx, start.flow, (&start.host.kind.to_owned(), start.host.id)).await?;
    let terms = Some(start.terms).filter(|terms| !terms.is_empty());
    let mut row = RunRow { subject: start.subject, key: start.key, terms, ..row };
    if let Some(before) = before {
        let before = runs::row(tx, before).await?;
        let theirs = runs::compiled(tx, &before).await?;
        engine::carry(&mut row, &compiled, (&before, &theirs));
    }
    engine::standstill::demand_free(tx, &row).await?;
    let values = filling::valid(&compiled.definition, start.values, |_| true)?;
    if !values.is_empty() && tx.keys_among(&[start.key]).await?.is_empty() {
        return Err(Error::fault("a run was to be started under a key that does not exist"));
    }
    enter(tx, row, compiled, values).await
}

/// Writes a run down in the status in which it stood elsewhere, since then: nothing is done on its way there, and nothing
/// happens to it by itself. None where this house has no such process or status.
pub async fn stand(
    tx: &mut Tx,
    start: Start<'_>,
    (status, since): (&str, Timestamp),
) -> Result<Option<RunId>> {
    let (row, compiled) = match fresh(tx, start.flow, (&start.host.kind.to_owned(), start.host.id)).await {
        Err(Error::Refused(_)) => return Ok(None),
        found => found?,
    };
    let Some(there) = compiled.definition.status(status) else { return Ok(None) };
    let closed = there.stands.is_closed();
    let mut row = RunRow {
        subject: start.subject,
        key: start.key,
        status: there.key.clone(),
        stands: there.stands,
        since,
        started_at: since,
        standing: String::from(if closed { "ended" } else { "running" }),
        standing_at: closed.then_some(since),
        ..row
    };
    engine::wind(&mut row, &compiled)?;
    row.looks_at = None;
    store::runs::insert(tx, &row).await?;
    Ok(Some(row.id))
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
        terms: None,
        first_due_at: None,
        answered_at: None,
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
