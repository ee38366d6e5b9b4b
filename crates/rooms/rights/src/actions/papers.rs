//! Papers that show who somebody is: sealed under the person's key, gone as soon as somebody has looked and decided.

use crate::{
    DECIDE, events,
    jobs::RemovePapers,
    model::{ClaimId, Paper, PaperId, State},
    read, store,
};
use ground::files::FileId;
use kernel::{Action, Error, Message, Permission, Result, SYSTEM, Tx};

/// A scan of two sides of a card is smaller.
pub const PAPER: usize = 10 << 20;
/// Papers of one request: two sides of a card, a letter, a bill.
const MOST: usize = 5;

/// Notes a paper whose sealed file is on the disk already.
pub struct AddPaper {
    pub claim: ClaimId,
    pub id: PaperId,
    pub file: FileId,
    pub kind: Paper,
    pub size: i64,
}

impl Action for AddPaper {
    type Output = ();
    const NEEDS: Permission = DECIDE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::load(tx, self.claim).await?;
        if !matches!(claim.state, State::Asked) {
            return Err(Error::conflict("rights-error-moved-on"));
        }
        if read::papers(tx, claim.id).await?.len() >= MOST {
            return Err(Error::field("paper", Message::new("rights-error-many-papers").with("most", MOST)));
        }
        store::add_paper(tx, &claim, self).await?;
        tx.record(&events::PaperAdded { subject: claim.subject, number: claim.number.to_string() })
    }
}

/// Nobody needs them any more: a job takes them off the disk and notes that they are gone.
// law: gdpr/5.1.c gdpr/5.1.e
pub(crate) async fn remove(tx: &mut Tx, claim: ClaimId) -> Result<()> {
    match read::papers(tx, claim).await?.iter().any(|paper| paper.file.is_some()) {
        true => tx.enqueue(&RemovePapers { claim }),
        false => Ok(()),
    }
}

/// They were taken off the disk.
pub(crate) struct PapersGone {
    pub claim: ClaimId,
}

impl Action for PapersGone {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::load(tx, self.claim).await?;
        if store::papers_gone(tx, claim.id).await? > 0 {
            tx.record(&events::PaperGone { subject: claim.subject, number: claim.number.to_string() })?;
        }
        Ok(())
    }
}
