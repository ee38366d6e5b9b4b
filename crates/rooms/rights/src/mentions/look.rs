//! Looking before an erasure where others name the person: every text of some rooms is read, so that a job does it once.

use super::found;
use crate::{
    DECIDE,
    model::{Claim, ClaimId, State},
    read::{self, found::Sight},
    store,
};
use kernel::{Action, Crowd, Job, Mention, Permission, Reader, Result, SYSTEM, SubjectId, Task, Tx};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Somebody who decides wants to know, or to know it anew.
pub struct AskLook {
    pub claim: ClaimId,
}

impl Action for AskLook {
    type Output = ();
    const NEEDS: Permission = DECIDE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::load(tx, self.claim).await?;
        match is_asked(&claim) {
            true => ask(tx, &claim).await,
            false => Err(kernel::Error::conflict("error-changed-meanwhile")),
        }
    }
}

/// Has it looked for, where there will be something to decide.
pub async fn ask(tx: &mut Tx, claim: &Claim) -> Result<()> {
    if !is_asked(claim) {
        return Ok(());
    }
    store::found::ask(tx, claim.id).await?;
    tx.enqueue(&Look { claim: claim.id })
}

/// Others' texts were starred: what was found in them is looked for anew, where somebody still has to decide.
pub(super) async fn anew(tx: &mut Tx, owners: &[SubjectId], of_nobody: bool) -> Result<()> {
    for claim in store::found::stale(tx, owners, of_nobody).await? {
        tx.enqueue(&Look { claim })?;
    }
    Ok(())
}

fn is_asked(claim: &Claim) -> bool {
    claim.kind.is_erasure() && matches!(claim.state, State::Asked | State::Proved(_))
}

/// What is known so far, for those who decide about it.
// law: gdpr/17.1
pub async fn sight(reader: &mut Reader, claim: &Claim) -> Result<Sight> {
    match is_asked(claim) && reader.may(&DECIDE) {
        true => read::found::found(reader, claim.id).await,
        false => Ok(Sight::None),
    }
}

/// Looks through the texts of all rooms.
#[derive(Serialize, Deserialize)]
pub(crate) struct Look {
    pub claim: ClaimId,
}

impl Job for Look {
    const KIND: &'static str = "rights.look";

    fn dedup(&self) -> Option<String> {
        Some(self.claim.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        let mut reader = task.read().await?;
        let claim = read::load(&mut reader, self.claim).await?;
        if !is_asked(&claim) {
            return Ok(());
        }
        let crowd = Arc::new(Crowd::new(super::namings(&mut reader, &[claim.subject]).await?));
        let found = found(&mut reader, &crowd).await?;
        drop(reader);
        let more = super::rooms(task.app())
            .iter()
            .any(|(room, _)| found.iter().filter(|one| one.room == *room).count() >= crowd.most());
        let mentions: Vec<Mention> = found.into_iter().map(|found| found.mention).collect();
        task.write(&Keep { claim: claim.id, mentions: &mentions, more }).await
    }
}

struct Keep<'a> {
    claim: ClaimId,
    mentions: &'a [Mention],
    more: bool,
}

impl Action for Keep<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::load(tx, self.claim).await?;
        match is_asked(&claim) {
            true => store::found::keep(tx, (claim.id, claim.subject), self.mentions, self.more).await,
            false => Ok(()),
        }
    }
}
