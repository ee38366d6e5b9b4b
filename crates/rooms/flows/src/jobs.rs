//! What happens by itself: timers that ring, events that are heard, conditions that are looked at, work moved to a new version.
//!
//! Each takes a bounded number in one transaction and goes on. What one run does wrong stops no other: it is tried alone, put
//! off, and shown.

mod conditions;
mod events;
mod timers;

pub use conditions::Sweep;
pub use events::Follow;
pub use timers::Tick;

use crate::actions::{Remap, Stride};
use ground::clock::MINUTE;
use kernel::{Action, Job, Permission, Result, SYSTEM, Task, Tx};
use serde::{Deserialize, Serialize};

/// After this a job goes to the end of the queue: it ends within its lease.
const TURN: i64 = MINUTE;

/// Moves running work to another version.
#[derive(Debug, Serialize, Deserialize)]
pub struct Moving {
    pub remap: Remap,
}

impl Job for Moving {
    const KIND: &'static str = "flows.moving";

    async fn run(&self, task: &Task) -> Result<()> {
        let step_back = task.app().clock().now().plus(TURN);
        while task.write(&Stride { remap: &self.remap }).await? {
            let now = task.app().clock().now();
            if now >= step_back {
                return task.go_on(&Rest, now).await;
            }
        }
        Ok(())
    }
}

struct Rest;

impl Action for Rest {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, _: &mut Tx) -> Result<()> {
        Ok(())
    }
}
