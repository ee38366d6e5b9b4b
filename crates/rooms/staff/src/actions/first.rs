//! The first administrator: while nobody administers the house, a link that works once makes one.

use super::events::Added;
use crate::{
    model::{Checked, Device, FIRST_LINK, LinkKind, Origin, Stage},
    store::{self, Password, Place, sessions},
};
use ground::secret::Token;
use kernel::{ANYONE, Action, Actor, App, Error, Permission, Result, Role, SYSTEM, Tx};

/// An address to open, while there is no administrator; a newer link ends the older one.
pub async fn first_link(app: &App) -> Result<Option<String>> {
    let token = app.write(&Actor::house(), &MakeLink).await?;
    Ok(token.map(|token| app.url(&format!("/sign-in/link/{}", token.reveal()))))
}

struct MakeLink;

impl Action for MakeLink {
    type Output = Option<Token>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Option<Token>> {
        if store::administrators(tx).await? > 0 {
            return Ok(None);
        }
        sessions::make_link(tx, LinkKind::First, None, FIRST_LINK).await.map(Some)
    }
}

/// Makes whoever holds the link the first administrator, and signs them in.
pub struct BeFirst<'a> {
    pub link: &'a Token,
    pub who: &'a Checked,
    pub hash: &'a str,
    pub device: &'a Device,
}

impl Action for BeFirst<'_> {
    type Output = Token;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Token> {
        let link = sessions::use_link(tx, self.link).await?;
        let is_first = link.is_some_and(|link| link.kind == LinkKind::First);
        if !is_first || store::administrators(tx).await? > 0 {
            return Err(Error::gone("staff-link-gone"));
        }
        let place = Place { facts: &self.who.facts, role: Role::Administrator, lang: self.who.lang };
        let password = Password { hash: self.hash, origin: Origin::Chosen };
        let user = store::insert(tx, &place, &password).await?;
        tx.record(&Added { user, role: Role::Administrator.key() })?;
        store::note_sign_in(tx, user).await?;
        sessions::open(tx, user, Stage::Whole, self.device).await
    }
}
