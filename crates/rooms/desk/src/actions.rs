//! What can be done with work that failed for good: try it again, or drop it.

use crate::JOBS;
use ground::jobs::JobId;
use kernel::{Action, Event, Permission, Result, Tx, job};
use serde::Serialize;

pub struct RetryJob {
    pub job: JobId,
}

impl Action for RetryJob {
    type Output = ();
    const NEEDS: Permission = JOBS;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        job::revive(tx, self.job).await?;
        tx.record(&JobRetried { job: self.job })
    }
}

pub struct DropJob {
    pub job: JobId,
}

impl Action for DropJob {
    type Output = ();
    const NEEDS: Permission = JOBS;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        job::give_up(tx, self.job).await?;
        tx.record(&JobDropped { job: self.job })
    }
}

#[derive(Serialize)]
struct JobRetried {
    job: JobId,
}

impl Event for JobRetried {
    const KIND: &'static str = "desk.job-retried";
}

#[derive(Serialize)]
struct JobDropped {
    job: JobId,
}

impl Event for JobDropped {
    const KIND: &'static str = "desk.job-dropped";
}
