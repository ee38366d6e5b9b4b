//! What happens later: looking for people, writing to them, following their letters, reminding of days and hours.

mod remind;
mod tell;

pub use remind::Remind;
pub use tell::{Follow, Notify};

use crate::{
    actions::{Gather, Step},
    model::ReachId,
};
use ground::{clock::MINUTE, files::FileId};
use kernel::{Job, JobKind, Result, Task};
use serde::{Deserialize, Serialize};

/// A breach has hours, not days.
const EVERY: i64 = 15 * MINUTE;

pub const JOBS: &[JobKind] = &[
    JobKind::of::<Search>(),
    JobKind::of::<Notify>(),
    JobKind::of::<Follow>(),
    JobKind::of::<RemoveFile>(),
    JobKind::every::<Remind>(EVERY),
];

/// Finds the people of a breach, a stride at a time; where it stopped it goes on.
#[derive(Serialize, Deserialize)]
pub struct Search {
    pub reach: ReachId,
}

impl Job for Search {
    const KIND: &'static str = "register.search";

    fn dedup(&self) -> Option<String> {
        Some(self.reach.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        while task.write(&Gather { reach: self.reach }).await? == Step::GoesOn {}
        Ok(())
    }
}

/// Takes a file off the disk; one that is gone already is no error.
#[derive(Serialize, Deserialize)]
pub struct RemoveFile {
    pub file: FileId,
}

impl Job for RemoveFile {
    const KIND: &'static str = "register.remove-file";

    async fn run(&self, task: &Task) -> Result<()> {
        Ok(task.app().files().remove(self.file).await?)
    }
}
