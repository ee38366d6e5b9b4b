//! Moving a request in the office's process by hand: a step that somebody put before or beside the decision.

use crate::{VIEW, model::ClaimId, read};
use flows::{By, Values};
use kernel::{Action, Error, Permission, Result, Tx};

/// The process itself says who may take the step.
pub struct Move {
    pub claim: ClaimId,
    pub step: String,
}

impl Action for Move {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::load(tx, self.claim).await?;
        let run = claim.run.ok_or(Error::NotFound)?;
        flows::fire(tx, run, &self.step, Values::new(), By::Hand).await
    }
}
