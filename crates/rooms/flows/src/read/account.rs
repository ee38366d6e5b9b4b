//! What runs, their values and their tasks say of themselves: to whoever may see where the run stands, and what it moves.
// law: gdpr/15.1

use super::{
    runs::{self, RunRow, host_ref},
    tasks,
};
use crate::{
    VIEW, facade,
    model::{RunId, TaskId},
};
use ground::id::Id;
use kernel::{Account, Accountable, Error, Reader, Result, account::Key};

pub const ACCOUNTS: &[Accountable] = &[
    Accountable {
        table: "flows_runs",
        prefix: RunId::PREFIX,
        part: None,
        needs: VIEW,
        see: |reader, key| Box::pin(of_run(reader, key.id)),
    },
    Accountable {
        table: "flows_values",
        prefix: RunId::PREFIX,
        part: None,
        needs: VIEW,
        see: |reader, key| Box::pin(of_run(reader, key.id)),
    },
    Accountable {
        table: "flows_tasks",
        prefix: TaskId::PREFIX,
        part: None,
        needs: VIEW,
        see: |reader, key| Box::pin(of_task(reader, key.id)),
    },
];

async fn of_run(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    let run = runs::rows(reader, &[RunId::from_bytes(key)]).await?.pop();
    match run {
        Some(run) => account(reader, &run).await,
        None => Ok(None),
    }
}

async fn of_task(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    let task = match tasks::row(reader, TaskId::from_bytes(key)).await {
        Ok(task) => task,
        Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let Some(run) = runs::rows(reader, &[task.run]).await?.pop() else { return Ok(None) };
    let whole = account(reader, &run).await?;
    Ok(whole.map(|whole| Account { since: task.at, ..whole }))
}

/// A run serves what the thing serves that it moves, and goes with it. Whoever may not see the one learns nothing of the other.
async fn account(reader: &mut Reader, run: &RunRow) -> Result<Option<Account>> {
    let moved = host_ref(reader, run);
    let rooms = reader.app().rooms();
    let Some(room) = rooms.iter().find(|room| room.host.as_ref().is_some_and(|host| host.kind == moved.kind))
    else {
        return Ok(None);
    };
    // The first on a card is the kind of thing that processes move.
    let Some(host) = room.accounts.first() else { return Ok(None) };
    let Some(of) = (host.see)(reader, Key { id: moved.id, part: String::new() }).await? else {
        return Ok(None);
    };
    let is_seen = reader.may(&host.needs) && facade::shows(reader, run.id).await?;
    if !is_seen && !reader.actor().is(of.subject) {
        return Ok(None);
    }
    Ok(Some(Account {
        since: run.started_at,
        way: Some(("flows-came".into(), String::new())),
        by: None,
        ..of
    }))
}
