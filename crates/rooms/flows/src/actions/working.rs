//! The work itself: moving runs by hand, filling in fields, deciding, finishing, and settling what was held.

use crate::{
    DESIGN, WORK,
    engine::{self, Push},
    events, facade,
    model::{By, HeldId, Now, RunId, TaskId, Values},
    read::{runs, tasks},
    store,
};
use kernel::{Action, Error, Permission, Result, StaffId, Tx};
use std::collections::BTreeSet;

/// Takes a transition by hand.
#[derive(Debug)]
pub struct Fire {
    pub run: RunId,
    pub transition: String,
    pub values: Values,
}

impl Action for Fire {
    type Output = Now;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<Now> {
        facade::fire(tx, self.run, &self.transition, self.values.clone(), By::Hand).await?;
        facade::state(tx, self.run).await
    }
}

/// Fills in fields of the present form.
#[derive(Debug)]
pub struct SaveValues {
    pub run: RunId,
    pub values: Values,
}

impl Action for SaveValues {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        facade::save_values(tx, self.run, self.values.clone()).await
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vote {
    Yes,
    No,
}

impl Vote {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        [Self::Yes, Self::No].into_iter().find(|vote| vote.key() == key)
    }
}

/// Approves or rejects: for oneself first, then for those whom one stands in for.
#[derive(Debug)]
pub struct Decide {
    pub task: TaskId,
    pub vote: Vote,
}

impl Action for Decide {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let task = tasks::row(tx, self.task).await?;
        if task.kind != "approval" {
            return Err(Error::NotFound);
        }
        if task.state != "open" {
            return Err(Error::gone("flows-task-over"));
        }
        goes_on(tx, &task).await?;
        let asked: Vec<StaffId> =
            tasks::asked(tx, self.task).await?.iter().filter_map(|name| name.parse().ok()).collect();
        let seat = self.seat(tx, &asked).await?;
        store::tasks::vote(tx, self.task, seat, self.vote.key()).await?;
        self.count(tx, &task, asked.len()).await
    }
}

impl Decide {
    /// For whom the voter speaks, and the voter.
    async fn seat(&self, tx: &mut Tx, asked: &[StaffId]) -> Result<(StaffId, StaffId)> {
        let me = tx.actor().staff().ok_or(Error::NotFound)?;
        let speaks: Vec<StaffId> =
            tasks::speaks_for(tx, me).await?.into_iter().filter(|one| asked.contains(one)).collect();
        if speaks.is_empty() {
            return Err(Error::NotFound);
        }
        let voted: BTreeSet<StaffId> =
            tasks::votes(tx, self.task).await?.into_iter().map(|vote| vote.staff).collect();
        let seat = speaks.into_iter().find(|one| !voted.contains(one));
        Ok((seat.ok_or_else(|| Error::refused("flows-voted-already"))?, me))
    }

    /// Ends the approval once it is certain how it ends.
    async fn count(&self, tx: &mut Tx, task: &tasks::TaskRow, asked: usize) -> Result<()> {
        let votes = tasks::votes(tx, self.task).await?;
        let count = |key: &str| {
            i64::try_from(votes.iter().filter(|vote| vote.vote == key).count()).unwrap_or_default()
        };
        let (yes, no) = (count("yes"), count("no"));
        let asked = i64::try_from(asked).unwrap_or_default();
        let state = match (yes >= task.needed, no > asked - task.needed) {
            (true, _) => Some("approved"),
            (false, true) => Some("rejected"),
            (false, false) => None,
        };
        let run = runs::row(tx, task.run).await?;
        let compiled = runs::compiled(tx, &run).await?;
        let voted = events::Voted {
            subject: run.subject,
            run: run.id,
            flow: compiled.definition.key.clone(),
            host: engine::host_name(&run),
            task: self.task,
            key: task.key.clone(),
            vote: self.vote.key(),
        };
        engine::tell(tx, &run, &voted).await?;
        match state {
            Some(state) => over(tx, task, state).await,
            None => Ok(()),
        }
    }
}

/// Says that a task is done.
#[derive(Debug)]
pub struct Finish {
    pub task: TaskId,
}

impl Action for Finish {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let task = tasks::row(tx, self.task).await?;
        let mine = tasks::names(tx).await?;
        let asked = tasks::asked(tx, self.task).await?;
        if task.kind != "task" || !asked.iter().any(|name| mine.contains(name)) {
            return Err(Error::NotFound);
        }
        if task.state != "open" {
            return Err(Error::gone("flows-task-over"));
        }
        goes_on(tx, &task).await?;
        over(tx, &task, "done").await
    }
}

/// Nobody decides or finishes what stands still.
async fn goes_on(tx: &mut Tx, task: &tasks::TaskRow) -> Result<()> {
    let run = runs::row(tx, task.run).await?;
    engine::standstill::demand_free(tx, &run).await
}

async fn over(tx: &mut Tx, task: &tasks::TaskRow, state: &'static str) -> Result<()> {
    store::tasks::end(tx, task.id, state).await?;
    let going = engine::load(tx, &[task.run]).await?;
    for one in &going {
        let finished = events::Finished {
            subject: one.row.subject,
            run: task.run,
            flow: one.compiled.definition.key.clone(),
            host: engine::host_name(&one.row),
            task: task.id,
            key: task.key.clone(),
        };
        engine::tell(tx, &one.row, &finished).await?;
    }
    engine::advance(tx, going.into_iter().map(|one| (one, Push::Look)).collect()).await?;
    Ok(())
}

/// Lets a run go on that was stopped because it moved by itself too often.
#[derive(Debug)]
pub struct Resume {
    pub run: RunId,
}

impl Action for Resume {
    type Output = ();
    const NEEDS: Permission = DESIGN;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut going = engine::load(tx, &[self.run]).await?.pop().ok_or(Error::NotFound)?;
        if going.row.standing != "stopped" {
            return Err(Error::conflict("flows-not-stopped"));
        }
        engine::standstill::demand_free(tx, &going.row).await?;
        let now = tx.now();
        let row = &mut going.row;
        let rang = engine::rang(row, now);
        (row.standing, row.standing_at) = (String::from("running"), None);
        (row.auto_since, row.auto_moves) = (now, 0);
        row.looks_at = Some(now.plus(engine::LOOK));
        store::runs::update(tx, std::iter::once(&*row)).await?;
        let timers = engine::arm_again(tx, row, &going.compiled, rang).await?;
        store::runs::timers(tx, &[row.id], &timers).await?;
        let resumed = events::Resumed {
            subject: row.subject,
            run: row.id,
            flow: going.compiled.definition.key.clone(),
            host: engine::host_name(row),
            status: row.status.clone(),
        };
        engine::tell(tx, row, &resumed).await?;
        engine::tell_host(tx, row).await
    }
}

/// Says that somebody saw to a step that was held.
#[derive(Debug)]
pub struct Settle {
    pub held: HeldId,
}

impl Action for Settle {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (run, held) = runs::held_one(tx, self.held).await?;
        if !facade::sees(tx, run).await? {
            return Err(Error::NotFound);
        }
        let row = runs::row(tx, run).await?;
        engine::standstill::demand_free(tx, &row).await?;
        store::runs::settle(tx, self.held).await?;
        let compiled = runs::compiled(tx, &row).await?;
        let settled = events::Settled {
            subject: row.subject,
            run,
            flow: compiled.definition.key.clone(),
            host: engine::host_name(&row),
            step: held.step,
        };
        engine::tell(tx, &row, &settled).await
    }
}
