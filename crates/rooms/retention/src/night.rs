//! The nightly run: one rule after another, in strides with a pause between them, so that pages stay quick.
//!
//! Each stride is one transaction that ends what it found and moves the position: a machine that stops goes on behind the last
//! one. A stride that fails is taken one by one, so that only what cannot be ended stays, and it is told.

mod begin;
mod search;
mod stride;

pub use begin::{Start, Turn, Watch};
pub use stride::Stride;

use crate::{
    MANAGE,
    events::Night as Happened,
    forecast, look,
    look::Care,
    model::{NightId, Rule, RuleId, is_flood},
    read::{
        self,
        nights::{self, Pace, Run, Stage},
    },
    store,
};
use ground::clock::MINUTE;
use kernel::{Action, Error, Job, Permission, Reader, Result, SYSTEM, Task, Tx, room::Telling};
use search::Found;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Others write meanwhile.
const BREATH: Duration = Duration::from_millis(5);
/// After this the job goes to the end of the queue, well within its lease.
const TURN: i64 = MINUTE;

/// The work of a run.
#[derive(Debug, Serialize, Deserialize)]
pub struct Walk {
    pub night: NightId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Again,
    Over,
}

impl Job for Walk {
    const KIND: &'static str = "retention.walk";

    fn dedup(&self) -> Option<String> {
        Some(self.night.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        let step_back = task.app().clock().now().plus(TURN);
        while task.app().clock().now() < step_back {
            if self.step(task).await? == Next::Over {
                return Ok(());
            }
            tokio::time::sleep(BREATH).await;
        }
        task.go_on(&Rest, task.app().clock().now()).await
    }
}

impl Walk {
    async fn step(&self, task: &Task) -> Result<Next> {
        let mut reader = task.read().await?;
        let night = nights::load(&mut reader, self.night).await?;
        if night.state != Pace::Running {
            return Ok(Next::Over);
        }
        let runs = nights::runs(&mut reader, night.id).await?;
        let current = runs.iter().find(|run| matches!(run.state, Stage::Waiting | Stage::Running));
        let Some(run) = current.cloned() else {
            drop(reader);
            task.write(&Close { night: night.id }).await?;
            return Ok(Next::Over);
        };
        let rule = working(&mut reader, run.rule).await?;
        match rule {
            None => {
                drop(reader);
                task.write(&Note { run: Run { state: Stage::Gone, ..run } }).await?;
            }
            Some(rule) if run.state == Stage::Waiting => {
                drop(reader);
                let run = open(task, &rule, run).await?;
                task.write(&Note { run }).await?;
            }
            Some(rule) => {
                drop(reader);
                advance(task, rule, run).await?;
            }
        }
        Ok(Next::Again)
    }
}

/// None for a rule that was removed or paused since the run began.
async fn working(reader: &mut Reader, rule: RuleId) -> Result<Option<Rule>> {
    let now = reader.now();
    match read::load(reader, rule).await {
        Ok(rule) => Ok(Some(rule).filter(|rule| rule.works(now))),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Counts what is near its end. So many at once that it looks like a mistake wait for somebody: those whom this night would tell or
/// end, not those who are kept or told already.
async fn open(task: &Task, rule: &Rule, run: Run) -> Result<Run> {
    let mut reader = task.read().await?;
    let Some(lapse) = look::lapse(task.app(), &rule.terms.lapse) else {
        return Ok(Run { state: Stage::Gone, ..run });
    };
    let (due, total) = forecast::at_once(&mut reader, rule, lapse).await?;
    drop(reader);
    let flood = is_flood(due, total, rule.allowed) && search::is_flood(task, rule, total).await?;
    Ok(Run { state: if flood { Stage::Held } else { Stage::Running }, due, ..run })
}

/// One stride: what was found is decided about outside the transaction, and looked at again within it.
async fn advance(task: &Task, rule: Rule, run: Run) -> Result<()> {
    let stride = match search::next(task, &rule, (run.position(), Care::Whole)).await? {
        Found::Items(items) if items.is_empty() => return task.write(&Round { run }).await,
        Found::Items(items) => Stride { rule: rule.clone(), run: run.clone(), items, failed: 0 },
        Found::Stuck(item) => Stride { rule: rule.clone(), run: run.clone(), items: vec![item], failed: 1 },
        Found::Blind => {
            let failed = run.failed + 1;
            return task.write(&Note { run: Run { state: Stage::Done, failed, ..run } }).await;
        }
    };
    match task.write(&stride).await {
        Ok(()) => Ok(()),
        Err(Error::Busy) => Err(Error::Busy),
        Err(error) => {
            tracing::warn!(%error, rule = %rule.id, "a stride of retention failed and is taken one by one");
            one_by_one(task, stride).await
        }
    }
}

async fn one_by_one(task: &Task, stride: Stride) -> Result<()> {
    let Stride { rule, mut run, items, .. } = stride;
    for item in items {
        let one = Stride { rule: rule.clone(), run: run.clone(), items: vec![item], failed: 0 };
        match task.write(&one).await {
            Ok(()) => {}
            Err(Error::Busy) => return Err(Error::Busy),
            Err(error) => {
                tracing::warn!(%error, rule = %rule.id, "retention could not end something");
                task.write(&Stride { failed: 1, ..one }).await?;
            }
        }
        run = reload(task, &run).await?;
    }
    Ok(())
}

async fn reload(task: &Task, run: &Run) -> Result<Run> {
    let runs = nights::runs(&mut task.read().await?, run.night).await?;
    runs.into_iter().find(|known| known.rule == run.rule).ok_or(Error::NotFound)
}

/// Nothing: what a job does between two turns.
struct Rest;

impl Action for Rest {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, _: &mut Tx) -> Result<()> {
        Ok(())
    }
}

/// Writes down how a rule stands in a run.
struct Note {
    run: Run,
}

impl Action for Note {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::save_run(tx, &self.run).await
    }
}

/// People of one step whose end is not near any more.
const SPARED: i64 = 500;

/// A rule is through: whoever was warned and not found again is spared.
struct Round {
    run: Run,
}

impl Action for Round {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let began = nights::load(tx, self.run.night).await?.began_at;
        let spared = read::left_behind(tx, self.run.rule, began, SPARED).await?;
        let subjects: Vec<_> = spared.iter().map(|task| task.subject).collect();
        stride::spare(tx, self.run.rule, &subjects).await?;
        let count = i64::try_from(subjects.len()).unwrap_or_default();
        let state = if count < SPARED { Stage::Done } else { Stage::Running };
        store::save_run(tx, &Run { state, spared: self.run.spared + count, ..self.run.clone() }).await
    }
}

/// All rules are through.
struct Close {
    night: NightId,
}

impl Action for Close {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::pace(tx, self.night, Pace::Done).await?;
        tx.record(&Happened { night: self.night, what: "done" })?;
        let runs = nights::runs(tx, self.night).await?;
        let held = runs.iter().filter(|run| run.state == Stage::Held).count();
        let failed: i64 = runs.iter().map(|run| run.failed).sum();
        if held > 0 || failed > 0 {
            tell(tx, self.night, (held, failed)).await?;
        }
        Ok(())
    }
}

/// Whoever keeps the rules learns of what waits for them.
async fn tell(tx: &mut Tx, night: NightId, (held, failed): (usize, i64)) -> Result<()> {
    let url = tx.app().url(&format!("/retention/runs/{night}"));
    let args = vec![("held", held.to_string()), ("failed", failed.to_string()), ("url", url)];
    let telling = Telling { word: "retention-mail-night", kind: "retention.night", args };
    let tell = tx.app().gate()?.tell;
    tell(tx, MANAGE, telling).await.map(drop)
}
