//! One's own sessions and language.

use super::factor::oneself;
use crate::{
    model::SessionId,
    store::{self, sessions},
};
use kernel::{ANYONE, Action, Error, Permission, Result, Tx};
use kit::Lang;

/// Ends one of the actor's own sessions.
pub struct End {
    pub session: SessionId,
}

impl Action for End {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let user = oneself(tx)?;
        if sessions::end_one(tx, user, self.session).await? { Ok(()) } else { Err(Error::NotFound) }
    }
}

/// None: as the browser asks.
pub struct ChooseLanguage {
    pub lang: Option<Lang>,
}

impl Action for ChooseLanguage {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let user = oneself(tx)?;
        store::set_lang(tx, user, self.lang).await
    }
}
