//! What happens later: a job is a value, its payload ids alone, its handler safe to run twice.

use crate::{
    actor::Actor,
    app::App,
    error::{Error, Result},
    tx::{Action, Reader, Tx},
};
use futures::future::BoxFuture;
use ground::{clock::Timestamp, db::Q, jobs};
use serde::{Serialize, de::DeserializeOwned};
use std::future::Future;

pub trait Job: Serialize + DeserializeOwned + Send + Sync + 'static {
    const KIND: &'static str;

    /// While a job with this key waits, another like it is not written.
    fn dedup(&self) -> Option<String> {
        None
    }

    fn run(&self, task: &Task) -> impl Future<Output = Result<()>> + Send;
}

/// A job at work: the door through which it reads and acts as the house itself.
pub struct Task {
    app: App,
    actor: Actor,
    job: jobs::Job,
}

impl Task {
    pub(crate) fn new(app: &App, job: jobs::Job) -> Self {
        Self { app: app.clone(), actor: Actor::house(), job }
    }

    pub fn app(&self) -> &App {
        &self.app
    }

    /// Which attempt this is, from 1.
    pub fn attempt(&self) -> i64 {
        self.job.attempts
    }

    pub async fn read(&self) -> Result<Reader> {
        self.app.read(&self.actor).await
    }

    pub async fn write<A: Action>(&self, action: &A) -> Result<A::Output> {
        self.app.write(&self.actor, action).await
    }

    /// Runs the action and takes the job off the queue in one transaction: exactly once, together or not at all.
    pub async fn finish<A: Action>(&self, action: &A) -> Result<A::Output> {
        self.write(&Finishing { job: self.job.id, action }).await
    }

    /// Runs the action and puts the job back to continue at another time, in one transaction.
    pub async fn go_on<A: Action>(&self, action: &A, at: Timestamp) -> Result<A::Output> {
        self.write(&Continuing { job: self.job.id, action, at }).await
    }
}

struct Finishing<'a, A> {
    job: jobs::JobId,
    action: &'a A,
}

impl<A: Action> Action for Finishing<'_, A> {
    type Output = A::Output;
    const NEEDS: crate::Permission = A::NEEDS;

    async fn run(&self, tx: &mut Tx) -> Result<A::Output> {
        let output = self.action.run(tx).await?;
        jobs::complete(tx.conn(), self.job).await?;
        Ok(output)
    }
}

struct Continuing<'a, A> {
    job: jobs::JobId,
    action: &'a A,
    at: Timestamp,
}

impl<A: Action> Action for Continuing<'_, A> {
    type Output = A::Output;
    const NEEDS: crate::Permission = A::NEEDS;

    async fn run(&self, tx: &mut Tx) -> Result<A::Output> {
        let output = self.action.run(tx).await?;
        jobs::go_on(tx.conn(), self.job, self.at).await?;
        Ok(output)
    }
}

/// A kind of job, as its room lists it.
#[derive(Clone, Copy)]
pub struct JobKind {
    pub kind: &'static str,
    pub run: fn(Task, String) -> BoxFuture<'static, Result<()>>,
    /// How often the house starts it by itself, in microseconds.
    pub every: Option<i64>,
}

impl JobKind {
    pub const fn of<J: Job>() -> Self {
        Self { kind: J::KIND, run: run::<J>, every: None }
    }

    /// A job that the house starts by itself; its payload is its default.
    pub const fn every<J: Job + Default>(micros: i64) -> Self {
        Self { kind: J::KIND, run: run_scheduled::<J>, every: Some(micros) }
    }
}

fn run<J: Job>(task: Task, payload: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let job: J = serde_json::from_str(&payload)?;
        job.run(&task).await
    })
}

/// A schedule writes an empty payload; whoever enqueues such a job by hand writes a full one.
fn run_scheduled<J: Job + Default>(task: Task, payload: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let job: J = if payload.is_empty() { J::default() } else { serde_json::from_str(&payload)? };
        job.run(&task).await
    })
}

/// Jobs that failed for good and wait for a person.
pub async fn dead(reader: &mut Reader) -> Result<Vec<jobs::Job>> {
    Ok(jobs::dead(reader.conn()).await?)
}

/// How many jobs wait their turn, and how many a person.
pub async fn counts(reader: &mut Reader) -> Result<(i64, i64)> {
    Ok(jobs::counts(reader.conn()).await?)
}

/// What asks how many jobs wait for a person.
pub fn dead_ones() -> Q {
    jobs::dead_ones()
}

/// Puts a dead job back into the queue.
pub async fn revive(tx: &mut Tx, job: jobs::JobId) -> Result<()> {
    let now = tx.now();
    if jobs::revive(tx.conn(), job, now).await? { Ok(()) } else { Err(Error::NotFound) }
}

/// Gives a dead job up.
pub async fn give_up(tx: &mut Tx, job: jobs::JobId) -> Result<()> {
    if jobs::drop_dead(tx.conn(), job).await? { Ok(()) } else { Err(Error::NotFound) }
}
