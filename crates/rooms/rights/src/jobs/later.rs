//! What follows when something else has happened: a letter has left, papers were looked at, the office's process moved.

use super::LOOK_AGAIN;
use crate::{
    actions::{self, AskMany, Far, LiftNow, PapersGone},
    mail,
    model::ClaimId,
    read,
};
use kernel::{Action, Job, Permission, Result, SYSTEM, Task, Tx};
use serde::{Deserialize, Serialize};

/// Looks again whether a proved request needs nobody's decision.
#[derive(Serialize, Deserialize)]
pub(crate) struct Settle {
    pub claim: ClaimId,
}

impl Job for Settle {
    const KIND: &'static str = "rights.settle";

    fn dedup(&self) -> Option<String> {
        Some(self.claim.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        task.write(&AtOnce { claim: self.claim }).await
    }
}

struct AtOnce {
    claim: ClaimId,
}

impl Action for AtOnce {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        actions::begin_at_once(tx, self.claim).await
    }
}

/// Ends a restriction once the person's letter about it has left.
#[derive(Serialize, Deserialize)]
pub(crate) struct Unfreeze {
    pub claim: ClaimId,
}

impl Job for Unfreeze {
    const KIND: &'static str = "rights.unfreeze";

    fn dedup(&self) -> Option<String> {
        Some(self.claim.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        let mut reader = task.read().await?;
        let claim = read::load(&mut reader, self.claim).await?;
        if mail::has_left(&mut reader, &claim).await? {
            drop(reader);
            return task.write(&LiftNow { claim: self.claim }).await;
        }
        drop(reader);
        task.go_on(&super::Nothing, task.app().clock().now().plus(LOOK_AGAIN)).await
    }
}

/// Takes the papers of a request off the disk and notes that they are gone.
#[derive(Serialize, Deserialize)]
pub(crate) struct RemovePapers {
    pub claim: ClaimId,
}

impl Job for RemovePapers {
    const KIND: &'static str = "rights.remove-papers";

    fn dedup(&self) -> Option<String> {
        Some(self.claim.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        let papers = read::papers(&mut task.read().await?, self.claim).await?;
        for file in papers.into_iter().filter_map(|paper| paper.file) {
            task.app().files().remove(file).await?;
        }
        task.write(&PapersGone { claim: self.claim }).await
    }
}

/// Writes the same request down for everybody of a pattern, a stride at a time.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct AskAll {
    pub many: AskMany,
    #[serde(default)]
    pub far: Far,
}

impl Job for AskAll {
    const KIND: &'static str = "rights.ask-all";

    async fn run(&self, task: &Task) -> Result<()> {
        task.write(&Stride { all: self }).await
    }
}

struct Stride<'a> {
    all: &'a AskAll,
}

impl Action for Stride<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        actions::ask_stride(tx, &self.all.many, self.all.far.clone()).await
    }
}
