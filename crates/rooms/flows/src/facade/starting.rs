//! Beginning a run: on a host, or below another run.

use super::filling;
use crate::{
    engine::{self, Going, Push},
    model::{RunId, Start, Transition, Trigger, Values, compiled::Compiled},
    read::{
        self,
        runs::{self, RunRow},
        whereabouts::{self, Whereabouts},
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
    let beginning = ready(tx, start, before).await?;
    let (run, told) = (beginning.run(), engine::is_told(tx, &beginning.row).await?);
    begin(tx, beginning, told).await?;
    Ok(run)
}

/// A run that is about to begin. Where it will stand is known before anything is written, so that its host is written once.
pub struct Beginning {
    row: RunRow,
    compiled: Arc<Compiled>,
    values: Values,
}

impl Beginning {
    pub fn run(&self) -> RunId {
        self.row.id
    }

    /// Where it stands at first.
    pub fn stands(&self) -> Whereabouts {
        whereabouts::of(&self.compiled, &self.row)
    }

    /// Whether it stays there: nothing is done on entering, and no way leads on by itself.
    pub fn rests(&self) -> bool {
        let RunRow { status, since, .. } = &self.row;
        let definition = &self.compiled.definition;
        let waits = |way: &Transition| match &way.trigger {
            Trigger::Hand { .. } | Trigger::Reply { .. } | Trigger::Event { .. } | Trigger::Signal { .. } => {
                true
            }
            Trigger::After(wait) => wait.ends(definition.calendar.as_ref(), *since) > *since,
            _ => false,
        };
        definition.status(status).is_some_and(|status| status.enter.is_empty())
            && definition.leaving(status).all(waits)
    }
}

/// Says where a run would stand, and what is wrong with its values; [`begin`] begins it.
pub async fn prepare(tx: &mut Tx, start: Start<'_>) -> Result<Beginning> {
    ready(tx, start, None).await
}

/// Begins a prepared run; `told` says whether the house may hear of it. Unless it rests, its host reads afterwards where it stands.
pub async fn begin(tx: &mut Tx, beginning: Beginning, told: bool) -> Result<()> {
    let rests = beginning.rests();
    let Beginning { row, compiled, values } = beginning;
    store::runs::insert(tx, &row).await?;
    if !values.is_empty() {
        store::runs::values(tx, (row.id, row.key), row.subject, &values).await?;
    }
    let begun = engine::begin(tx, Going { row, compiled, values: Some(values) }, told).await?;
    if !rests {
        let going = begun.into_iter().map(|going| (going, Push::Look)).collect();
        Box::pin(engine::advance(tx, going)).await?;
    }
    Ok(())
}

async fn ready(tx: &mut Tx, start: Start<'_>, before: Option<RunId>) -> Result<Beginning> {
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
    engine::wind(&mut row, &compiled)?;
    Ok(Beginning { row, compiled, values })
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
    let mut row = RunRow {
        subject: up.subject,
        key: up.key,
        parent: Some(up.id),
        parent_seq: Some(up.seq),
        depth: up.depth + 1,
        ..row
    };
    engine::wind(&mut row, &compiled)?;
    let (run, told) = (row.id, engine::is_told(tx, &row).await?);
    begin(tx, Beginning { row, compiled, values: Values::new() }, told).await?;
    Ok(run)
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
