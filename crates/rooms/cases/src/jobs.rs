//! What happens later: messages are folded into the index, files that belong to nothing go, documents are made.

mod letters;
mod papers;

pub use letters::{Fate, ReplyLeft};
pub use papers::{Begun, MakeDocument, WriteLetter};

use crate::{
    actions::{Forget, GoOn, LetGo, Purge},
    model::CaseId,
    store::{
        around,
        ending::{self, DRAFTS, WAITS},
        index, reread, waiting,
    },
};
use ground::{clock::DAY, id::Id};
use kernel::{Action, Error, Job, Permission, Result, SYSTEM, Task, Tx};
use serde::{Deserialize, Serialize};

/// Blocks folded in one run of the job.
const BLOCKS: usize = 500;
/// Files, keys and cases taken in one transaction.
const TOGETHER: i64 = 100;
/// Longer than any period of acknowledgement.
const ACKNOWLEDGED: i64 = 60 * DAY;

/// Folds fresh messages into slices, whole blocks of them.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Fold {}

impl Job for Fold {
    const KIND: &'static str = "cases.fold";

    async fn run(&self, task: &Task) -> Result<()> {
        for _ in 0..BLOCKS {
            if !task.write(&Reread).await? {
                break;
            }
        }
        for _ in 0..BLOCKS {
            if !task.write(&FoldOne).await? {
                break;
            }
        }
        Ok(())
    }
}

struct Reread;

impl Action for Reread {
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        reread::reread(tx).await
    }
}

struct FoldOne;

impl Action for FoldOne {
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        index::fold(tx).await
    }
}

/// Whoever closed the page is not there any more.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Leave {}

impl Job for Leave {
    const KIND: &'static str = "cases.leave";

    async fn run(&self, task: &Task) -> Result<()> {
        task.write(&Forget).await
    }
}

/// Cases whose person is free again go on; one that cannot stops no other.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Resume {}

impl Job for Resume {
    const KIND: &'static str = "cases.resume";

    async fn run(&self, task: &Task) -> Result<()> {
        let mut after = CaseId::from_bytes([0; 16]);
        loop {
            let cases = waiting::free(&mut task.read().await?, after, TOGETHER).await?;
            let Some(last) = cases.last() else { return Ok(()) };
            after = *last;
            for case in cases {
                match task.write(&GoOn { case }).await {
                    Ok(()) => (),
                    Err(Error::Busy) => return Err(Error::Busy),
                    Err(error) => tracing::error!(%case, %error, "a case that waited cannot go on"),
                }
            }
        }
    }
}

/// Takes away what is left over: files that belong to nothing, keys without a file, old drafts, bits of messages that are gone.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Sweep {}

impl Job for Sweep {
    const KIND: &'static str = "cases.sweep";

    async fn run(&self, task: &Task) -> Result<()> {
        files(task).await?;
        task.write(&TidyUp).await?;
        clear(task).await
    }
}

async fn files(task: &Task) -> Result<()> {
    loop {
        let mut reader = task.read().await?;
        let before = reader.now().minus(WAITS);
        let files = around::abandoned(&mut reader, before, TOGETHER).await?;
        drop(reader);
        task.write(&LetGo { files, before }).await?;
        // A file without a row can be taken by no draft and no line any more: only now its bytes go.
        let keys = around::lost_keys(&mut task.read().await?, TOGETHER).await?;
        if keys.is_empty() {
            return Ok(());
        }
        for key in &keys {
            task.app().files().remove(around::file_of(*key)).await?;
        }
        task.write(&Purge { keys }).await?;
    }
}

// law: gdpr/17.1
async fn clear(task: &Task) -> Result<()> {
    let mut after = -1;
    loop {
        let (stale, last) = index::stale(&mut task.read().await?, after, TOGETHER).await?;
        for block in stale {
            task.write(&Clear { block }).await?;
        }
        match last {
            Some(last) => after = last,
            None => return Ok(()),
        }
    }
}

struct Clear {
    block: i64,
}

impl Action for Clear {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        index::clear(tx, self.block).await
    }
}

struct TidyUp;

impl Action for TidyUp {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let now = tx.now();
        ending::forget_old(tx, (now.minus(DRAFTS), now.minus(ACKNOWLEDGED))).await?;
        // What is left of an erased person's open case cannot be worked on.
        for case in ending::emptied(tx, TOGETHER).await? {
            if let Some(run) = case.run {
                flows::end(tx, run).await?;
            }
            ending::close_empty(tx, case.id).await?;
        }
        Ok(())
    }
}
