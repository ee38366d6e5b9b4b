//! Being there: an open page stays, whoever types writes, and who goes on elsewhere is gone.

use crate::{
    VIEW,
    model::{CaseId, Doing},
    read::{case, scope::me},
    store::presence,
};
use kernel::{Action, Permission, Result, SYSTEM, Tx};

/// Tells colleagues what whoever acts does in this case.
pub struct BeHere {
    pub case: CaseId,
    pub being: Being,
}

/// What an open page says of the one who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Being {
    Does(Doing),
    /// The page is still open.
    Stays,
    Leaves,
}

impl Action for BeHere {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let case = case::load(tx, self.case).await?;
        let me = me(tx);
        match self.being {
            Being::Does(doing) => presence::here(tx, &case, me, doing).await,
            Being::Stays => presence::stays(tx, &case, me).await,
            Being::Leaves => presence::leaves(tx, case.id, me).await,
        }
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
