//! What a job that failed for good left half done: the hourly look takes it up again. A job that still waits its turn is not
//! written twice.

use super::Work;
use crate::{
    erasure::Shred,
    model::ClaimId,
    recipients::{Tell, TellingId},
    store::buried::{self, TOGETHER, Unshredded},
};
use ground::id::Id;
use kernel::{Action, Job, KeyId, Permission, Result, SYSTEM, Task, Tx, job};
use serde::Serialize;

/// Takes everything up again that stands still.
pub(crate) async fn take_up(task: &Task) -> Result<()> {
    let mut after = None;
    while let Some(last) = task.write(&Works { after }).await? {
        after = Some(last);
    }
    let mut after = None;
    while let Some(last) = task.write(&Shreds { after }).await? {
        after = Some(last);
    }
    let mut after = None;
    while let Some(last) = task.write(&Tells { after }).await? {
        after = Some(last);
    }
    Ok(())
}

/// Writes the job anew; the one that was buried needs nobody's look any more.
async fn again<J: Job + Serialize>(tx: &mut Tx, dead: &[ground::jobs::Job], job: &J) -> Result<()> {
    let payload = serde_json::to_string(job)?;
    for buried in dead.iter().filter(|dead| dead.kind == J::KIND && dead.payload == payload) {
        job::give_up(tx, buried.id).await?;
    }
    tx.enqueue(job)
}

/// The last of a full page; after a shorter one there is nothing more.
fn last<I: Copy>(page: &[I]) -> Option<I> {
    page.last().copied().filter(|_| i64::try_from(page.len()).unwrap_or(i64::MAX) >= TOGETHER)
}

/// Requests whose work is not done.
struct Works {
    after: Option<ClaimId>,
}

impl Action for Works {
    type Output = Option<ClaimId>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Option<ClaimId>> {
        let (running, dead) = (buried::running(tx, self.after).await?, job::dead(tx).await?);
        for claim in &running {
            again(tx, &dead, &Work { claim: *claim }).await?;
        }
        Ok(last(&running))
    }
}

/// Erasures that are done but for the key.
struct Shreds {
    after: Option<ClaimId>,
}

impl Action for Shreds {
    type Output = Option<ClaimId>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Option<ClaimId>> {
        let (open, dead) = (buried::unshredded(tx, self.after).await?, job::dead(tx).await?);
        for Unshredded { claim, subject, mode } in &open {
            let one = Shred { keys: vec![KeyId::of(*subject)], claims: vec![claim.bytes()], mode: *mode };
            again(tx, &dead, &one).await?;
        }
        Ok(last(&open.iter().map(|one| one.claim).collect::<Vec<_>>()))
    }
}

/// Recipients who are still to be told.
struct Tells {
    after: Option<TellingId>,
}

impl Action for Tells {
    type Output = Option<TellingId>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Option<TellingId>> {
        let (waiting, dead) = (buried::untold(tx, self.after).await?, job::dead(tx).await?);
        for telling in &waiting {
            again(tx, &dead, &Tell { telling: *telling }).await?;
        }
        Ok(last(&waiting))
    }
}
