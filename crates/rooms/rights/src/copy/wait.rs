//! Making a package and waiting for it: the work tells how far it is, and whoever proved who they are may stay and look.

use super::{
    packer::{PAGE, Packer},
    shelf::{self, Shelf, Shelved},
};
use crate::{
    actions::{Prove, TakeOwn},
    model::{Claim, FETCH_WITHIN},
    read::{self, Opens},
    store,
};
use axum::response::Response;
use ground::secret::Token;
use kernel::{ANYONE, Action, Permission, Result, SYSTEM, Task, Tx, door::Door};

/// Puts a package together and aside; packing again overwrites it. None when nobody waits for it any more.
pub async fn make(task: &Task, claim: &Claim) -> Result<Option<Shelved>> {
    let mut reader = task.read().await?;
    let mut packer = Packer::begin(&mut reader, claim).await?;
    let mut shelf = Shelf::new(task, claim);
    while let Some(bytes) = packer.step(&mut reader).await? {
        if !shelf.put(&bytes).await? {
            return Ok(None);
        }
        let (done, total) = packer.progress();
        // What is made in a moment tells nobody how far it is.
        if total > u64::from(PAGE) {
            task.write(&Told { claim, progress: (done, total) }).await?;
        }
    }
    shelf.close().await
}

struct Told<'a> {
    claim: &'a Claim,
    progress: (u64, u64),
}

impl Action for Told<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        match read::load(tx, self.claim.id).await?.is_packing() {
            true => store::copies::packing(tx, self.claim, self.progress).await,
            false => Ok(()),
        }
    }
}

/// The person pressed the button behind their link; who waits for a package gets a way to the page on which they see it grow.
pub struct ProveHere {
    pub token: Token,
}

impl Action for ProveHere {
    type Output = (Claim, Option<Token>);
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<(Claim, Option<Token>)> {
        let claim = tx.also(&Prove { token: self.token.clone() }).await?;
        if !claim.kind.is_package() || !claim.state.is_open() {
            return Ok((claim, None));
        }
        let (token, until) = (tx.app().entropy().token(), tx.now().plus(FETCH_WITHIN));
        store::link(tx, &claim, &token, Opens::Copy, until).await?;
        Ok((claim, Some(token)))
    }
}

/// Hands a finished package to its own person, who proved on their pages who they are.
pub async fn fetch(door: &Door, claim: &Claim) -> Result<Response> {
    let package = shelf::open(&door.app, claim).await?;
    door.write(&TakeOwn { claim: claim.id }).await?;
    Ok(shelf::download(&door.app, claim, package))
}
