//! Deciding with a reason: a vote, and the words that go with it.

use super::{Decide, Vote};
use crate::{
    WORK,
    model::TaskId,
    read::{runs, tasks},
    store,
};
use kernel::{Action, Error, Message, Permission, Result, Tx};

/// Letters of a reason: a few sentences.
const REASON: usize = 1_000;

/// Approves, or refuses and says why.
#[derive(Debug)]
pub struct DecideSaying {
    pub task: TaskId,
    pub vote: Vote,
    pub reason: String,
}

impl Action for DecideSaying {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let reason = self.reason.trim();
        if reason.is_empty() && self.vote == Vote::No {
            return Err(Error::field("reason", "error-required"));
        }
        if reason.chars().count() > REASON {
            return Err(Error::field("reason", Message::new("error-too-long").with("most", REASON)));
        }
        tx.also(&Decide { task: self.task, vote: self.vote }).await?;
        let me = tx.actor().staff().ok_or(Error::NotFound)?;
        if reason.is_empty() {
            return Ok(());
        }
        let task = tasks::row(tx, self.task).await?;
        let run = runs::row(tx, task.run).await?;
        store::reasons::say(tx, &run, (self.task, me, self.vote.key()), reason).await
    }
}
