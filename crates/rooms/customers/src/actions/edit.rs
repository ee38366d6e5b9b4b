//! Editing: only what is named changes, and what somebody else changed meanwhile is shown, never overwritten.

use super::{may_write, seal_secret, tokens};
use crate::{
    EDIT,
    events::Edited as EditedEvent,
    model::{Changes, Checked, Draft, Source, Standing, Told},
    read::{self, Record},
    store,
};
use kernel::{Action, Error, KeyId, Permission, Problems, Result, SubjectId, Tx, Who};

/// Changes the named facts of a customer.
pub struct Edit {
    pub subject: SubjectId,
    /// The version that whoever edits has seen.
    pub version: i64,
    pub changes: Changes,
}

/// What an edit came to.
#[derive(Debug)]
pub enum Edited {
    /// The version that is current now.
    Done(i64),
    /// Somebody else saved other values first; nothing was written.
    Clashes(Vec<Clash>),
}

/// One field that two people changed differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    pub input: &'static str,
    pub yours: String,
    pub now: String,
}

impl Action for Edit {
    type Output = Edited;
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<Edited> {
        let record = read::record(tx, self.subject).await?.ok_or(Error::NotFound)?;
        open_to_edits(record.standing)?;
        let rules = read::rules(tx).await?;
        may_write(tx.actor(), &self.changes.named(), &rules)?;
        let before = record.draft();
        let draft = self.changes.onto(before.clone());
        let mut checked = rules.check(&draft)?;
        let clashes = clashes(&before, &rules.check(&before)?.as_draft(), &checked.as_draft());
        if self.version != record.version && !clashes.is_empty() {
            return Ok(Edited::Clashes(clashes));
        }
        let touched = touched(&before, &checked.as_draft(), &self.changes);
        if touched.is_empty() {
            return Ok(Edited::Done(record.version));
        }
        self.carry_over(&record, &mut checked, &touched, tx);
        self.save(tx, checked).await?;
        tx.record(&EditedEvent { subject: self.subject, fields: touched })?;
        Ok(Edited::Done(record.version + 1))
    }
}
