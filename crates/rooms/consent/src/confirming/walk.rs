//! Asking everybody who is due: by one decision of the office, or every day where the purpose says so.

use super::{Not, many};
use crate::{
    CHANGE_PURPOSES,
    events::AskingBegun,
    model::{confirmation::Aim, purpose::Purpose, terms::Renewal},
    read::{self, Progress},
};
use kernel::{Action, Error, Job, Permission, Result, SYSTEM, SubjectId, Task, Tx};
use serde::{Deserialize, Serialize};

/// Letters of one transaction, which holds the only writer.
const STRIDE: i64 = 200;

/// Decides that everybody who is due gets a letter, each once.
pub struct AskAll {
    pub purpose: String,
    pub aim: Aim,
}

impl Action for AskAll {
    /// As it stood before.
    type Output = Progress;
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<Progress> {
        let purpose = read::purpose(tx, &self.purpose).await?;
        if !self.aim.is_asked(&purpose) {
            return Err(Error::refused(Not::ByLink.word()));
        }
        let progress = read::progress(tx, &purpose, self.aim).await?;
        if progress.due == 0 {
            return Err(Error::refused("consent-error-nobody-due"));
        }
        tx.enqueue(&Walk { purpose: purpose.key.clone(), aim: self.aim })?;
        tx.record(&AskingBegun { purpose: purpose.key, aim: self.aim })?;
        Ok(progress)
    }
}

/// Goes through all who are due, in strides. What was asked is not asked again: it can begin anew at any time.
#[derive(Serialize, Deserialize)]
pub struct Walk {
    purpose: String,
    aim: Aim,
}

impl Job for Walk {
    const KIND: &'static str = "consent.asking";

    fn dedup(&self) -> Option<String> {
        Some(format!("{}/{}", self.purpose, self.aim))
    }

    async fn run(&self, task: &Task) -> Result<()> {
        walk(task, &self.purpose, self.aim).await
    }
}

/// Every day: where the purpose says so, whoever's permission ends soon gets the letter that asks for it again.
#[derive(Default, Serialize, Deserialize)]
pub struct Renewals {}

impl Job for Renewals {
    const KIND: &'static str = "consent.renewals";

    async fn run(&self, task: &Task) -> Result<()> {
        let purposes = read::purposes(&mut task.read().await?).await?;
        let daily = |purpose: &&Purpose| purpose.renewal == Renewal::Daily && Aim::Renew.is_asked(purpose);
        for purpose in purposes.iter().filter(daily) {
            walk(task, &purpose.key, Aim::Renew).await?;
        }
        Ok(())
    }
}

async fn walk(task: &Task, purpose: &str, aim: Aim) -> Result<()> {
    let mut after = None;
    loop {
        after = task.write(&Stride { purpose, aim, after }).await?;
        if after.is_none() {
            return Ok(());
        }
    }
}

struct Stride<'a> {
    purpose: &'a str,
    aim: Aim,
    after: Option<SubjectId>,
}

impl Action for Stride<'_> {
    /// The last one, where there may be more.
    type Output = Option<SubjectId>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Option<SubjectId>> {
        let purpose = read::purpose(tx, self.purpose).await?;
        if !self.aim.is_asked(&purpose) {
            return Ok(None);
        }
        let due = read::due(tx, (&purpose, self.aim), self.after, STRIDE).await?;
        many(tx, (self.aim, &purpose), &due).await?;
        let more = due.len() == usize::try_from(STRIDE).unwrap_or_default();
        Ok(due.last().copied().filter(|_| more))
    }
}
