//! Conditions that nobody announces are looked at from time to time.

use super::{Rest, TURN};
use crate::{
    engine::{self, Push},
    model::RunId,
    read::awaited,
    store,
};
use kernel::{Action, Error, Job, Permission, Result, SYSTEM, Task, Tx};
use serde::{Deserialize, Serialize};

/// Runs whose conditions are looked at in one transaction.
const LOOKS: i64 = 200;

/// Looks at conditions that nobody announces: facts that changed, and time that went by.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Sweep {}

impl Job for Sweep {
    const KIND: &'static str = "flows.sweep";

    async fn run(&self, task: &Task) -> Result<()> {
        let step_back = task.app().clock().now().plus(TURN);
        while task.app().clock().now() < step_back {
            let ids = awaited::looks(&mut task.read().await?, LOOKS).await?;
            if ids.is_empty() {
                return Ok(());
            }
            if let Err(error) = task.write(&Looking { runs: &ids, acts: true }).await {
                look_alone(task, &ids, error).await?;
            }
        }
        let now = task.app().clock().now();
        task.go_on(&Rest, now).await
    }
}

async fn look_alone(task: &Task, ids: &[RunId], error: Error) -> Result<()> {
    if matches!(error, Error::Busy) {
        return Err(error);
    }
    for id in ids {
        let runs = std::slice::from_ref(id);
        if task.write(&Looking { runs, acts: true }).await.is_err() {
            task.write(&Looking { runs, acts: false }).await?;
        }
    }
    Ok(())
}

struct Looking<'a> {
    runs: &'a [RunId],
    acts: bool,
}

impl Action for Looking<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let next = tx.now().plus(engine::LOOK);
        store::runs::looked(tx, self.runs, next).await?;
        if self.acts {
            let going = engine::load(tx, self.runs).await?.into_iter().map(|run| (run, Push::Look)).collect();
            engine::advance(tx, going).await?;
        }
        Ok(())
    }
}
