//! Exporting is written down: once with its purpose, and once for each person whose data left the house.
// law: gdpr/5.2

use crate::{EXPORT, events};
use kernel::{
    Action, Permission, Result, SubjectId, Tx,
    seen::{self, Look},
};

/// An export that begins.
pub(crate) struct Exported {
    pub purpose: String,
    pub people: usize,
    pub columns: Vec<String>,
}

impl Action for Exported {
    type Output = ();
    const NEEDS: Permission = EXPORT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (purpose, fields) = (self.purpose.clone(), self.columns.clone());
        tx.record(&events::Exported { purpose, people: self.people, fields })
    }
}

/// People who are in the next part of the file.
pub(crate) struct Sent {
    pub subjects: Vec<SubjectId>,
}

impl Action for Sent {
    type Output = ();
    const NEEDS: Permission = EXPORT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        seen::note_all(tx, Look::Exported, &self.subjects).await
    }
}
