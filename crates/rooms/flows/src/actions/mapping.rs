//! Moving running work from one version to another, by a declared mapping of statuses; looked at before it is done.

use crate::{
    DESIGN, engine,
    engine::{Going, Push},
    events, jobs,
    model::{Definition, FlowId, RunId, Values},
    read::{self, Which, runs},
    store,
};
use ground::id::Id;
use kernel::{Action, Error, Message, Permission, Problems, Reader, Result, SYSTEM, Tx};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};

/// Runs moved in one transaction.
const STRIDE: i64 = 200;

/// Moves all running work of a version to another: `map` says where each status goes; one that is not named keeps its key.
/// No acts are done, no transition is taken; clocks go on as the new version counts them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Remap {
    pub flow: FlowId,
    pub from: i64,
    pub to: i64,
    pub map: BTreeMap<String, String>,
}

/// What a mapping does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapped {
    /// Statuses with running work: from, to, and how much; none where the mapping leads nowhere.
    pub legs: Vec<(String, Option<String>, i64)>,
    /// Fields that the other version does not have: their values go.
    pub lost: Vec<String>,
}

impl Mapped {
    pub fn runs(&self) -> i64 {
        self.legs.iter().map(|(_, _, runs)| runs).sum()
    }
}

/// The dry run: what would move where, and what would be lost.
pub async fn mapped(reader: &mut Reader, remap: &Remap) -> Result<Mapped> {
    reader.demand(&DESIGN)?;
    let (old, new) = (version(reader, remap, remap.from).await?, version(reader, remap, remap.to).await?);
    let counts = runs::by_status(reader, remap.flow, remap.from).await?;
    let leg = |(status, runs): (String, i64)| (remap.target(&new, &status), status, runs);
    let legs = counts.into_iter().map(leg).map(|(to, from, runs)| (from, to, runs)).collect();
    Ok(Mapped { legs, lost: lost(&old, &new) })
}

async fn version(reader: &mut Reader, remap: &Remap, number: i64) -> Result<Definition> {
    Ok(read::load(reader, remap.flow, Which::Version(number)).await?.definition)
}

fn lost(old: &Definition, new: &Definition) -> Vec<String> {
    old.fields.iter().filter(|field| new.field(&field.key).is_none()).map(|field| field.key.clone()).collect()
}

impl Remap {
    /// Where a status goes; none when there is no such status, or it is closed: mapping ends no work.
    fn target(&self, new: &Definition, status: &str) -> Option<String> {
        let to = self.map.get(status).map_or(status, String::as_str);
        new.status(to).filter(|to| !to.stands.is_closed()).map(|to| to.key.clone())
    }
}

impl Action for Remap {
    type Output = Mapped;
    const NEEDS: Permission = DESIGN;

    async fn run(&self, tx: &mut Tx) -> Result<Mapped> {
        if self.from == self.to {
            return Err(Error::field("to", "flows-map-same"));
        }
        let mapped = mapped(tx, self).await?;
        let mut problems = Problems::default();
        for (from, _, _) in mapped.legs.iter().filter(|(_, to, _)| to.is_none()) {
            problems.add(format!("map.{from}"), Message::new("flows-map-nowhere").with("status", from));
        }
        problems.finish()?;
        let flow = version(tx, self, self.to).await?.key;
        tx.enqueue(&jobs::Moving { remap: self.clone() })?;
        tx.record(&events::Remapped { flow, from: self.from, to: self.to, runs: mapped.runs() })?;
        Ok(mapped)
    }
}

/// Moves the next runs; says whether there are more.
pub struct Stride<'a> {
    pub remap: &'a Remap,
}

impl Action for Stride<'_> {
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let remap = self.remap;
        let first = RunId::from_bytes([0; 16]);
        // Runs that were moved are no longer of the old version: the first are always the next. Those that stand still stay.
        let ids = runs::to_map(tx, (remap.flow, remap.from), first, STRIDE).await?;
        let more = i64::try_from(ids.len()).unwrap_or_default() == STRIDE;
        let (old, new) = (version(tx, remap, remap.from).await?, version(tx, remap, remap.to).await?);
        let lost = lost(&old, &new);
        let mut moved = Vec::new();
        for going in engine::load(tx, &ids).await? {
            moved.extend(one(tx, going, (remap, &new, &lost)).await?);
        }
        engine::advance(tx, moved).await?;
        Ok(more)
    }
}

async fn one(
    tx: &mut Tx,
    mut going: Going,
    (remap, new, lost): (&Remap, &Definition, &[String]),
) -> Result<Option<(Going, Push)>> {
    let Some(to) = remap.target(new, &going.row.status) else { return Ok(None) };
    let now = tx.now();
    let before = (going.row.seq, std::mem::replace(&mut going.row.status, to));
    going.row.number = remap.to;
    going.compiled = engine::version_of(tx, &mut going.row).await?;
    let compiled = Arc::clone(&going.compiled);
    let status = compiled.status(&going.row.status)?;
    going.row.stands = status.stands;
    going.row.seq += 1;
    engine::set(&mut going.row, (&compiled, status), now);
    let row = &going.row;
    store::runs::update(tx, std::iter::once(row)).await?;
    store::runs::stays(tx, row.id, (before.0, row.seq)).await?;
    store::unheard::moved(tx, row.id, (before.0, row.seq)).await?;
    let line = store::runs::Line {
        run: row.id,
        seq: row.seq,
        number: row.number,
        from: Some(&before.1),
        to: &row.status,
        transition: None,
        cause: "map",
    };
    store::runs::history(tx, &[line]).await?;
    let timers = engine::arm_again(tx, row, &compiled, engine::rang(row, now)).await?;
    store::runs::timers(tx, &[row.id], &timers).await?;
    store::runs::listens(tx, &[row.id], &engine::listens(row, &compiled)).await?;
    if !lost.is_empty() {
        let mut values: Values = engine::own_values(tx, row.id).await?;
        values.retain(|key, _| !lost.contains(key));
        store::runs::values(tx, (row.id, row.key), row.subject, &values).await?;
    }
    engine::tell_host(tx, &going.row).await?;
    // The row was written: what moves it on must know its version.
    going.row.version += 1;
    Ok(Some((going, Push::Look)))
}
