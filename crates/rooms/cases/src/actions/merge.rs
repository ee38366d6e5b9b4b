//! The same matter told twice: one case goes on with both threads, and both numbers find it.

use super::{link, tell};
use crate::{
    WORK,
    events::Merged,
    model::{Case, CaseId},
    read::case,
    store::{self, around},
    talk_of,
};
use kernel::{Action, Error, Permission, Result, Tx, restriction};

/// Lets one case go on in another.
#[derive(Clone, Debug)]
pub struct Merge {
    pub case: CaseId,
    pub into: CaseId,
}

impl Action for Merge {
    type Output = Case;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<Case> {
        let from = case::load_working(tx, self.case).await?;
        let into = case::load(tx, self.into).await?;
        restriction::demand_free(tx, into.subject).await?;
        allowed(&from, &into)?;
        // What was told by somebody unknown is theirs from now on, and goes with them.
        // law: gdpr/17.1
        let from = if into.subject.is_some() { link::link(tx, from, into.subject).await? } else { from };
        around::drop_drafts(tx, from.id).await?;
        store::move_thread(tx, &from, &into).await?;
        around::copy_company(tx, from.id, &into).await?;
        talk::carry(tx, &talk_of(&from), &talk_of(&into)).await?;
        if let Some(run) = from.run {
            flows::end(tx, run).await?;
        }
        store::save_merged(tx, from.id, into.id).await?;
        let waits_since = [from.waits_since, into.waits_since].into_iter().flatten().min();
        let now = tx.now();
        store::touch(tx, into.id, now, waits_since).await?;
        let merged = Merged { case: from.id, subject: from.subject, into: into.id, number: from.number };
        tell::tell(tx, &from, &merged)?;
        note(tx, &into, &merged).await?;
        case::unseen(tx, into.id).await?.ok_or(Error::NotFound)
    }
}

/// The thread that goes on says where the other lines come from.
async fn note(tx: &mut Tx, into: &Case, merged: &Merged) -> Result<()> {
    let new = store::NewEntry {
        id: tx.id(),
        kind: crate::model::EntryKind::Event,
        author: tell::author(tx),
        at: tx.now(),
        message_id: None,
        letter: None,
        data: Some(crate::events::told(merged)?),
        body: None,
        attachments: 0,
    };
    store::add(tx, into, &new).await
}

/// Threads of different people never become one: each would be told what the other wrote.
fn allowed(from: &Case, into: &Case) -> Result<()> {
    let strangers = matches!((from.subject, into.subject), (Some(a), Some(b)) if a != b)
        || from.subject.is_some() && into.subject.is_none();
    match () {
        () if from.id == into.id => Err(Error::field("into", "cases-error-same")),
        () if into.merged_into.is_some() => Err(Error::field("into", "cases-error-merged")),
        () if strangers => Err(Error::field("into", "cases-error-other-person")),
        () if from.confidential != into.confidential => Err(Error::field("into", "cases-error-confidential")),
        () if from.sealed.is_none() || into.sealed.is_none() => {
            Err(Error::field("into", "cases-error-erased"))
        }
        () => Ok(()),
    }
}
