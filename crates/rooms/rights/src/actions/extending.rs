//! Putting a deadline off, once, within the first one, with the reason told to the person.

use super::prose;
use crate::{
    DECIDE, events,
    mail::{self, Letter},
    model::{Claim, ClaimId, NOTE},
    read, store,
};
use kernel::{Action, Error, Permission, Problems, Result, Tx};

// law: gdpr/12.3 ccpa/1798.130
pub struct Extend {
    pub claim: ClaimId,
    /// In the person's language: it is in their letter.
    pub reason: String,
}

impl Action for Extend {
    type Output = Claim;
    const NEEDS: Permission = DECIDE;

    async fn run(&self, tx: &mut Tx) -> Result<Claim> {
        let mut problems = Problems::default();
        let reason = problems.take("reason", prose(&self.reason, NOTE)).unwrap_or_default();
        if reason.is_empty() {
            problems.add("reason", "error-required");
        }
        problems.finish()?;
        let mut claim = read::load(tx, self.claim).await?;
        let until = claim.longest(tx.now())?;
        store::extend(tx, &mut claim, until, reason).await?;
        mail::tell(tx, &claim, &Letter::Extended { until, reason }).await?;
        let (subject, number) = (claim.subject, claim.number.to_string());
        tx.record(&events::Extended { subject, number })?;
        Ok(claim)
    }
}

impl Claim {
    /// Until when its deadline may be put off; refused where the law has no extension, or it is too late to tell.
    pub fn longest(&self, now: ground::clock::Timestamp) -> Result<ground::clock::Timestamp> {
        match self.regime.latest(self.kind, self.due_at) {
            _ if !self.state.is_open() => Err(Error::conflict("rights-error-moved-on")),
            _ if self.extended.is_some() => Err(Error::refused("rights-error-extended")),
            None => Err(Error::refused("rights-error-no-extension")),
            Some(_) if now > self.due_at => Err(Error::refused("rights-error-extension-late")),
            Some(until) => Ok(until),
        }
    }
}
