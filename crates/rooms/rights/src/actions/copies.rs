//! A finished copy: offered by a link, and fetched.

use crate::{
    FILES,
    copy::Shelved,
    events,
    jobs::RemoveFiles,
    model::{Claim, ClaimId, FETCH_WITHIN},
    read,
    read::Opens,
    store::{self, copies::Waiting},
};
use ground::secret::Token;
use kernel::{
    ANYONE, Access, Action, Error, PERSON, Permission, Result, Tx,
    seen::{Look, Note},
};

use super::asking::offer_link;

/// The copy that was put together waits to be fetched; the way to it goes to an address on file.
pub(crate) struct Offer {
    pub claim: ClaimId,
    pub shelved: Shelved,
}

impl Action for Offer {
    type Output = ();
    const NEEDS: Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (claim, now) = (read::load(tx, self.claim).await?, tx.now());
        if !claim.is_packing() {
            return Ok(());
        }
        let mut claim = claim.finish(now)?;
        let until = now.plus(FETCH_WITHIN);
        let Shelved { files, size } = &self.shelved;
        let behind = store::copies::keep_copy(tx, &claim, &Waiting { files, size: *size, until }).await?;
        RemoveFiles::after(tx, behind)?;
        store::save(tx, &mut claim).await?;
        let token = tx.app().entropy().token();
        offer_link(tx, &claim, &token).await?;
        tx.record(&events::CopyReady { subject: claim.subject, number: claim.number.to_string() })
    }
}

/// Takes the parts of a package away that nobody waits for any more: an erasure overtook it.
pub(crate) struct Discard {
    pub claim: ClaimId,
}

impl Action for Discard {
    type Output = ();
    const NEEDS: Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let files = store::copies::discard(tx, self.claim).await?;
        RemoveFiles::after(tx, files)
    }
}

/// The person fetches their copy; each time is counted, and after a few it is gone.
pub(crate) struct TakeByLink {
    pub token: Token,
}

impl Action for TakeByLink {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::behind(tx, &self.token, Opens::Copy).await?;
        take(tx, &claim).await
    }
}

/// The person fetches their own copy, signed in on their own pages.
pub(crate) struct TakeOwn {
    pub claim: ClaimId,
}

impl Action for TakeOwn {
    type Output = ();
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::load(tx, self.claim).await?;
        if tx.actor().subject() != Some(claim.subject) {
            return Err(Error::NotFound);
        }
        take(tx, &claim).await
    }
}

/// Somebody here fetches a copy to hand it over in another way.
pub(crate) struct TakeAtDesk {
    pub claim: ClaimId,
}

impl Action for TakeAtDesk {
    type Output = ();
    const NEEDS: Permission = FILES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::load(tx, self.claim).await?;
        // Everything stands in it: it is for those from whom no field is kept.
        let sees_all = tx.app().fields().all(|field| tx.actor().access(field.key) >= Access::Shown);
        if !sees_all {
            return Err(Error::refused("rights-error-copy-fields"));
        }
        take(tx, &claim).await
    }
}

async fn take(tx: &mut Tx, claim: &Claim) -> Result<()> {
    if store::copies::take(tx, claim).await? {
        store::spend_all(tx, claim.id).await?;
    }
    let reason = Some(claim.number.to_string());
    tx.also(&Note { subject: claim.subject, look: Look::Exported, field: None, reason }).await?;
    tx.record(&events::CopyTaken { subject: claim.subject, number: claim.number.to_string() })
}
