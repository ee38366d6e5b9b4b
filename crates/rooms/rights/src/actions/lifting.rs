//! The end of a restriction: the person is told first, and only when that letter has left is the record free again.

use crate::{
    DECIDE, events,
    jobs::Unfreeze,
    mail::{self, Letter},
    model::{Claim, ClaimId, Kind, State},
    read, store,
};
use customers::Restriction;
use kernel::{Action, Error, Permission, Result, SYSTEM, Tx, restriction};

/// Writes the letter; the rest follows once it has left.
// law: gdpr/18.3
pub struct Lift {
    pub claim: ClaimId,
}

impl Action for Lift {
    type Output = Claim;
    const NEEDS: Permission = DECIDE;

    async fn run(&self, tx: &mut Tx) -> Result<Claim> {
        let mut claim = read::load(tx, self.claim).await?;
        let restricted = claim.kind == Kind::Restriction && matches!(claim.state, State::Done { .. });
        if !restricted || claim.lifted_at.is_some() {
            return Err(Error::conflict("rights-error-moved-on"));
        }
        store::lifting(tx, &mut claim).await?;
        mail::tell(tx, &claim, &Letter::Lifted).await?;
        tx.enqueue(&Unfreeze { claim: claim.id })?;
        Ok(claim)
    }
}

/// The letter is out.
pub(crate) struct LiftNow {
    pub claim: ClaimId,
}

impl Action for LiftNow {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::load(tx, self.claim).await?;
        let asked =
            restriction::of(tx, claim.subject).await?.is_some_and(|now| now.reason == restriction::ASKED);
        let lifted = store::lifted(tx, claim.id).await?;
        if lifted && asked && !read::is_restricted_otherwise(tx, &claim).await? {
            customers::restrict(tx, claim.subject, Restriction::Off).await?;
            tx.record(&events::Lifted { subject: claim.subject, number: claim.number.to_string() })?;
        }
        Ok(())
    }
}
