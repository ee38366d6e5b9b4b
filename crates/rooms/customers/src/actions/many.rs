//! Changing many customers at once: the same few facts for each of a page.

use super::{edit::change, may_write};
use crate::{
    EDIT,
    model::{Changes, Source},
    read,
};
use kernel::{Action, Error, Message, Permission, Result, SubjectId, Tx};

/// People changed at once: a page of the list.
const MOST: usize = 200;

/// Gives each of these people the same facts.
pub struct ChangeMany {
    pub subjects: Vec<SubjectId>,
    pub changes: Changes,
}

/// How many are as wanted now, and how many could not be changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChangedMany {
    pub done: usize,
    pub left: usize,
}

impl Action for ChangeMany {
    type Output = ChangedMany;
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<ChangedMany> {
        if self.subjects.len() > MOST {
            return Err(Error::refused(Message::new("customers-error-too-many").with("most", MOST)));
        }
        let rules = read::rules(tx).await?;
        may_write(tx.actor(), &self.changes.named(), &rules)?;
        let mut outcome = ChangedMany::default();
        for subject in &self.subjects {
            match change(tx, *subject, &self.changes, &Source::Staff).await {
                Ok(_) => outcome.done += 1,
                Err(Error::Refused(_) | Error::Gone(_) | Error::NotFound) => outcome.left += 1,
                Err(other) => return Err(other),
            }
        }
        Ok(outcome)
    }
}
