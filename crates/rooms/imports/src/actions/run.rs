//! Trying, running and stopping an import, and writing down how far it is.

use super::WAITS;
use crate::{
    RUN,
    events::{Cancelled, Started},
    jobs::{Checking, Running, WrapUp},
    model::{Import, ImportId, State, Tally},
    read, store,
};
use ground::jobs::LEASE;
use kernel::{Action, Permission, Result, SYSTEM, Tx};
use kit::Lang;

/// Tries the plan on the whole file and writes nothing.
pub struct Check {
    pub import: ImportId,
    pub lang: Lang,
}

impl Action for Check {
    type Output = ();
    const NEEDS: Permission = RUN;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let import = read::import(tx, self.import).await?;
        import.demand(import.state.may_be_planned())?;
        import.plan()?;
        store::begin(tx, import.id, State::Checking, self.lang).await?;
        tx.enqueue(&Checking { import: import.id })
    }
}

/// Who does the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worker {
    Queue,
    /// Whoever started it; the queue takes over when they stop.
    Caller,
}

/// Writes the file into the customers.
pub struct Start {
    pub import: ImportId,
    pub lang: Lang,
    pub worker: Worker,
}

impl Action for Start {
    type Output = ();
    const NEEDS: Permission = RUN;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let import = read::import(tx, self.import).await?;
        import.demand(import.state.may_be_planned())?;
        let plan = import.plan()?;
        let (source, purpose) = (plan.source.clone(), plan.purpose.clone());
        store::begin(tx, import.id, State::Running, self.lang).await?;
        tx.record(&Started { import: import.id, source, purpose, rows: import.total })?;
        let from = match self.worker {
            Worker::Queue => tx.now(),
            Worker::Caller => tx.now().plus(LEASE),
        };
        tx.enqueue_at(&Running { import: import.id }, from)
    }
}

/// Stops what is running: rows written so far stay, a dry run leaves nothing anyway.
pub struct Cancel {
    pub import: ImportId,
}

impl Action for Cancel {
    type Output = ();
    const NEEDS: Permission = RUN;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let import = read::import(tx, self.import).await?;
        import.demand(import.state.is_moving())?;
        let (now, done) = (tx.now(), import.done);
        if import.state == State::Checking {
            return store::stand(tx, import.id, State::Ready, now.plus(WAITS)).await;
        }
        store::finish(tx, import.id, State::Cancelled).await?;
        tx.record(&Cancelled { import: import.id, done })?;
        tx.enqueue(&WrapUp { import: import.id })
    }
}

/// Writes down how far a dry run is; false when it was stopped or another worker went on.
pub struct Advance {
    pub import: Import,
    pub done: u64,
    pub tally: Tally,
}

impl Action for Advance {
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let now = read::import(tx, self.import.id).await?;
        let is_ours = now.state == self.import.state && now.done == self.import.done;
        if is_ours {
            store::advance(tx, &now, self.done, &self.tally).await?;
        }
        Ok(is_ours)
    }
}
