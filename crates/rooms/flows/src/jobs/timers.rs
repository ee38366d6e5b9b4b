//! Timers that ring: time that is over, steps that were put off, service levels that are nearly or wholly used up.

use super::{Rest, TURN};
use crate::{
    engine::{self, Bell, Going, Push, people},
    events,
    model::RunId,
    read::awaited,
    store::{self, runs::Due},
};
use ground::clock::HOUR;
use kernel::{Action, Error, Job, Message, Permission, Result, SYSTEM, Task, Tx};
use serde::{Deserialize, Serialize};

/// Timers handled in one transaction: it holds the one writer of SQLite for some tens of milliseconds.
const TIMERS: i64 = 200;
/// The fact by which hosts name whoever works on them.
const ASSIGNEE: &str = "assignee";
/// The fact by which hosts name who takes care of them while nobody works on them.
const WAITING: &str = "caretakers";

/// Handles timers that are due.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Tick {}

impl Job for Tick {
    const KIND: &'static str = "flows.tick";

    async fn run(&self, task: &Task) -> Result<()> {
        let step_back = task.app().clock().now().plus(TURN);
        let mut was_busy = false;
        loop {
            let more = match task.write(&Ringing { most: TIMERS }).await {
                Ok(rung) => rung == TIMERS,
                // Another transaction won. Where that happens again, two of these move each other.
                Err(Error::Busy) if !was_busy => {
                    was_busy = true;
                    continue;
                }
                Err(_) => one_by_one(task).await?,
            };
            was_busy = false;
            let now = task.app().clock().now();
            match more {
                false => return Ok(()),
                true if now >= step_back => return task.go_on(&Rest, now).await,
                true => (),
            }
        }
    }
}

/// One of these cannot be handled: each is tried alone, and what fails is put off and shown.
async fn one_by_one(task: &Task) -> Result<bool> {
    let due: Vec<Due> = {
        let mut reader = task.read().await?;
        let now = reader.now();
        reader.find(&awaited::due(now, TIMERS)).await?
    };
    for timer in &due {
        let alone = Alone { timer };
        match task.write(&alone).await {
            // Another transaction won, or another worker took it: there is a next round.
            Ok(()) | Err(Error::Busy) => (),
            Err(error) => task.write(&PutOff { timer, error: error.name() }).await?,
        }
    }
    Ok(due.len() as i64 == TIMERS)
}

struct Ringing {
    most: i64,
}

impl Action for Ringing {
    type Output = i64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let due = awaited::due(tx.now(), self.most);
        let due: Vec<Due> = tx.find(&due).await?;
        let mut ids: Vec<RunId> = due.iter().map(|(run, _, _)| *run).collect();
        ids.dedup();
        let taken = if ids.is_empty() { Vec::new() } else { store::runs::take(tx, &ids).await? };
        if taken.len() < due.len() {
            return Err(Error::Busy);
        }
        ring(tx, &taken).await?;
        Ok(i64::try_from(due.len()).unwrap_or_default())
    }
}

struct Alone<'a> {
    timer: &'a Due,
}

impl Action for Alone<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        match store::runs::take_one(tx, self.timer).await? {
            true => ring(tx, std::slice::from_ref(self.timer)).await,
            false => Err(Error::Busy),
        }
    }
}

struct PutOff<'a> {
    timer: &'a Due,
    error: &'static str,
}

impl Action for PutOff<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let later = tx.now().plus(HOUR);
        store::runs::put_off(tx, self.timer, later).await?;
        for going in engine::load(tx, &[self.timer.0]).await? {
            let reason = Message::new("flows-held-fault").with("error", self.error);
            engine::hold(tx, &going, &self.timer.1, &reason).await?;
        }
        Ok(())
    }
}

/// Does what timers ring for that were taken. Whoever took one first keeps it: the other's transaction begins again.
async fn ring(tx: &mut Tx, due: &[Due]) -> Result<()> {
    if due.is_empty() {
        return Ok(());
    }
    let mut ids: Vec<RunId> = due.iter().map(|(run, _, _)| *run).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut going = Vec::with_capacity(ids.len());
    for run in engine::load(tx, &ids).await?.into_iter().filter(|run| run.row.is_running()) {
        let mine: Vec<&Due> = due.iter().filter(|(id, _, _)| *id == run.row.id).collect();
        going.extend(rung(tx, run, &mine).await?);
    }
    engine::advance(tx, going.into_iter().map(|run| (run, Push::Look)).collect()).await?;
    Ok(())
}

async fn rung(tx: &mut Tx, run: Going, timers: &[&Due]) -> Result<Option<Going>> {
    let mut run = Some(run);
    for (_, kind, what) in timers {
        let Some(going) = run.take() else { break };
        run = match kind.as_str() {
            "later" => engine::run_later(tx, going, what.parse().unwrap_or(usize::MAX)).await?,
            "warn" | "breach" => {
                clock(tx, &going, kind == "breach", level(what)).await?;
                Some(going)
            }
            _ => Some(going),
        };
    }
    Ok(run)
}

fn level(what: &str) -> &'static str {
    match what {
        "end" => "end",
        "first" => "first",
        _ => "step",
    }
}

/// Tells that a service level is nearly or wholly used up: whoever the work is assigned to, those who take care of it while
/// nobody is, and whoever listens.
async fn clock(tx: &mut Tx, run: &Going, is_over: bool, level: &'static str) -> Result<()> {
    let (row, flow) = (&run.row, run.compiled.definition.key.clone());
    let (subject, host, status) = (row.subject, engine::host_name(row), row.status.clone());
    match is_over {
        true => {
            let overdue = events::Overdue { subject, run: row.id, flow: flow.clone(), host, level, status };
            engine::tell(tx, row, &overdue).await?;
        }
        false => {
            let warned = events::Warned { subject, run: row.id, flow: flow.clone(), host, level, status };
            engine::tell(tx, row, &warned).await?;
        }
    }
    let facts = engine::facts(tx, row).await?;
    let mut names = people::said(tx, &facts, ASSIGNEE).await?;
    if names.is_empty() {
        names = people::said(tx, &facts, WAITING).await?;
    }
    let to = people::named(tx, &names).await?;
    let (kind, word) = match is_over {
        true => ("flows.overdue", "flows-ring-overdue"),
        false => ("flows.warned", "flows-ring-warned"),
    };
    let bell = Bell { to: &to, kind, word, href: engine::page_of(tx.app(), row) };
    engine::ring(tx, run, &bell, (engine::number(&facts), |_| Vec::new())).await
}
