//! What must be known of a run before it moves: its values, the facts of its host, and what was asked and answered.

use super::{Going, Push};
use crate::{
    model::{
        Closed, RunId, Stands, Values,
        decide::{Open, Settled},
    },
    read::{
        below,
        runs::{self, RunRow},
        tasks,
    },
};
use kernel::{
    App, Reader, Result, Tx,
    step::{Facts, Host},
};

/// The room's card for the host of a run; none when no room of this house has such things.
pub fn host_of(app: &App, kind: &str) -> Option<&'static Host> {
    app.rooms().iter().filter_map(|room| room.host.as_ref()).find(|host| host.kind == kind)
}

/// The facts of the host as they are now.
pub async fn facts(reader: &mut Reader, row: &RunRow) -> Result<Facts> {
    match host_of(reader.app(), &row.host_kind) {
        Some(host) => (host.read)(reader, row.host).await,
        None => Ok(Facts::new()),
    }
}

/// Reads the values of those runs whose next move may depend on them.
pub async fn values_of(tx: &mut Tx, going: &mut [(Going, Push)]) -> Result<()> {
    let wants = |run: &Going| run.values.is_none() && run.compiled.wants(&run.row.status).values;
    let ids: Vec<RunId> = going.iter().filter(|(run, _)| wants(run)).map(|(run, _)| run.row.id).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let mut found = runs::values(tx, &ids).await?;
    for (run, _) in going.iter_mut().filter(|(run, _)| ids.contains(&run.row.id)) {
        run.values = match found.remove(&run.row.id) {
            Some(values) => Some(values),
            None => Some(own_values(tx, run.row.id).await?),
        };
    }
    Ok(())
}

/// The values of a run, with a key that may be of this very transaction; empty when its key was destroyed.
pub async fn own_values(tx: &mut Tx, run: RunId) -> Result<Values> {
    let Some((key, sealed)) = runs::sealed(tx, run).await? else { return Ok(Values::new()) };
    Ok(tx.open(key, runs::place(run), &sealed).await?.unwrap_or_default())
}

/// What was asked in the present status, and what came of it.
pub async fn settled(reader: &mut Reader, row: &RunRow) -> Result<Settled> {
    let (tasks, children) =
        (tasks::of_visit(reader, row.id, row.seq).await?, below::children(reader, row.id, row.seq).await?);
    let mut settled = Settled::default();
    let open = tasks.iter().any(|task| task.state == "open")
        || children.iter().any(|child| child.standing != "ended");
    settled.open = match (tasks.len() + children.len(), open) {
        (0, _) => Open::Nothing,
        (_, true) => Open::Some,
        (_, false) => Open::None,
    };
    for task in tasks {
        match task.state.as_str() {
            "approved" => drop(settled.approved.insert(task.key)),
            "rejected" => drop(settled.rejected.insert(task.key)),
            _ => (),
        }
    }
    let ended = children.into_iter().filter(|child| child.standing == "ended");
    settled.closed = ended.map(|child| (child.flow, how(child.stands))).collect();
    Ok(settled)
}

const fn how(stands: Stands) -> Option<Closed> {
    match stands {
        Stands::Closed(closed) => Some(closed),
        _ => None,
    }
}
