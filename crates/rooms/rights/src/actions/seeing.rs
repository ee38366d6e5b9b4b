//! Any change of a request, in the version that whoever makes it saw.

use crate::{model::ClaimId, read};
use kernel::{Action, Error, Permission, Result, Tx};

/// The action, unless somebody changed the request meanwhile.
pub(crate) struct AsSeen<A> {
    pub claim: ClaimId,
    pub version: i64,
    pub action: A,
}

impl<A: Action> Action for AsSeen<A> {
    type Output = A::Output;
    const NEEDS: Permission = A::NEEDS;

    async fn run(&self, tx: &mut Tx) -> Result<A::Output> {
        match read::load(tx, self.claim).await?.version == self.version {
            true => self.action.run(tx).await,
            false => Err(Error::conflict("error-changed-meanwhile")),
        }
    }
}
