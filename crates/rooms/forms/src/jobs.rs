//! What happens by itself: requests that nobody confirmed go, and so does everything sealed with them.

use crate::store;
use ground::clock::HOUR;
use kernel::{Action, Job, JobKind, Permission, Result, SYSTEM, Task, Tx};
use serde::{Deserialize, Serialize};

pub const JOBS: &[JobKind] = &[JobKind::every::<Purge>(HOUR)];

/// Deletes what was not confirmed in time.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Purge {}

impl Job for Purge {
    const KIND: &'static str = "forms.purge";

    async fn run(&self, task: &Task) -> Result<()> {
        while task.write(&PurgeSome).await? == store::PURGED_AT_ONCE as usize {}
        crate::pages::quiet_callers();
        Ok(())
    }
}

struct PurgeSome;

impl Action for PurgeSome {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    // law: gdpr/5.1.e
    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let expired = store::expired(tx).await?;
        for pending in &expired {
            store::forget(tx, *pending).await?;
        }
        Ok(expired.len())
    }
}
