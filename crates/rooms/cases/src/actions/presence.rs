//! Being there: an open page says so every few seconds, and whoever keeps a draft writes.

use crate::{
    VIEW,
    model::{CaseId, Doing},
    read::{case, scope::me},
    store::presence,
};
use kernel::{Action, Permission, Result, SYSTEM, Tx};

/// Tells colleagues that whoever acts has this case open.
pub struct BeHere {
    pub case: CaseId,
    pub doing: Doing,
}

impl Action for BeHere {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let case = case::load(tx, self.case).await?;
        let me = me(tx);
        presence::here(tx, &case, me, self.doing).await
    }
}

/// Those who are not there any more leave no trace.
// law: gdpr/5.1.e
pub(crate) struct Forget;

impl Action for Forget {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let since = tx.now().minus(crate::read::around::STILL_THERE);
        presence::gone(tx, since).await
    }
}
