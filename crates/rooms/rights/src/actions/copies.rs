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
    ANYONE, Action, Error, PERSON, Permission, Result, Tx,
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
        let mut claim = claim.finish(now)?;
        let until = now.plus(FETCH_WITHIN);
        let Shelved { files, size } = &self.shelved;
        store::copies::keep_copy(tx, &claim, &Waiting { files, size: *size, until }).await?;
        store::save(tx, &mut claim).await?;
        let token = tx.app().entropy().token();
        offer_link(tx, &claim, &token).await?;
        tx.record(&events::CopyReady { subject: claim.subject, number: claim.number.to_string() })
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
        take(tx, &claim).await
    }
}

async fn take(tx: &mut Tx, claim: &Claim) -> Result<()> {
    let files = store::copies::take(tx, claim).await?;
    if !files.is_empty() {
        store::spend_all(tx, claim.id).await?;
        RemoveFiles::after(tx, files)?;
    }
    let reason = Some(claim.number.to_string());
    tx.also(&Note { subject: claim.subject, look: Look::Exported, field: None, reason }).await?;
    tx.record(&events::CopyTaken { subject: claim.subject, number: claim.number.to_string() })
}
