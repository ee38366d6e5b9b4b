//! What happens later: trying and running files, writing reports, clearing away what nobody needs any more.

use crate::{
    actions::{Expire, WithoutFile},
    file::{self, Part},
    model::{ImportId, State},
    read,
    work::{self, Turn},
};
use ground::clock::HOUR;
use kernel::{ANYONE, Action, Error, Job, JobKind, Permission, Result, Task, Tx};
use serde::{Deserialize, Serialize};

pub const JOBS: &[JobKind] = &[
    JobKind::of::<Checking>(),
    JobKind::of::<Running>(),
    JobKind::of::<WrapUp>(),
    JobKind::of::<Discard>(),
    JobKind::every::<Tidy>(HOUR),
];

/// The dry run.
#[derive(Serialize, Deserialize)]
pub struct Checking {
    pub import: ImportId,
}

impl Job for Checking {
    const KIND: &'static str = "imports.check";

    fn dedup(&self) -> Option<String> {
        Some(self.import.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        go_on(task, self.import).await
    }
}

/// The run.
#[derive(Serialize, Deserialize)]
pub struct Running {
    pub import: ImportId,
}

impl Job for Running {
    const KIND: &'static str = "imports.run";

    fn dedup(&self) -> Option<String> {
        Some(self.import.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        go_on(task, self.import).await
    }
}

async fn go_on(task: &Task, import: ImportId) -> Result<()> {
    match work::turn(task.app(), import, &mut |_| {}).await? {
        Turn::Over => Ok(()),
        Turn::Pause => task.go_on(&Breath, task.app().clock().now()).await,
    }
}

/// Nothing: what a job does between two turns.
struct Breath;

impl Action for Breath {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, _: &mut Tx) -> Result<()> {
        Ok(())
    }
}

/// Writes the report of an import that was stopped, and takes the uploaded file away.
#[derive(Serialize, Deserialize)]
pub struct WrapUp {
    pub import: ImportId,
}

impl Job for WrapUp {
    const KIND: &'static str = "imports.wrap-up";

    async fn run(&self, task: &Task) -> Result<()> {
        let import = match read::import(&mut task.read().await?, self.import).await {
            Err(Error::NotFound) => return Ok(()),
            found => found?,
        };
        if import.chunks == 0 || import.name.is_none() {
            return Ok(());
        }
        if import.state == State::Cancelled && import.report_bytes.is_none() {
            work::report(task.app(), &import).await?;
        }
        file::remove(task.app(), import.id, Part::Upload, import.bytes).await?;
        task.write(&WithoutFile { import: import.id }).await
    }
}

/// Removes the chunks of a file that has no row any more.
#[derive(Serialize, Deserialize)]
pub struct Discard {
    pub import: ImportId,
    pub part: Part,
    pub bytes: u64,
}

impl Job for Discard {
    const KIND: &'static str = "imports.discard";

    async fn run(&self, task: &Task) -> Result<()> {
        file::remove(task.app(), self.import, self.part, self.bytes).await
    }
}

/// Clears imports away whose time is over.
#[derive(Default, Serialize, Deserialize)]
pub struct Tidy {}

impl Job for Tidy {
    const KIND: &'static str = "imports.tidy";

    async fn run(&self, task: &Task) -> Result<()> {
        let stale = read::stale(&mut task.read().await?).await?;
        for import in stale {
            task.write(&Expire { import }).await?;
        }
        Ok(())
    }
}
