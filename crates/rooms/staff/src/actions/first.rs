//! The first administrator: while nobody administers the house, a link that works once makes one.

use super::{events::Added, password::fits};
use crate::{
    model::{
        Checked, Device, FIRST_LINK, LinkKind, Origin, Stage, UserDraft,
        password::{self, Beside},
    },
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
struct BeFirst<'a> {
    link: &'a Token,
    who: &'a Checked,
    hash: &'a str,
    device: &'a Device,
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

/// Checks everything at once, then makes the first administrator.
pub async fn set_up(app: &App, link: &Token, form: Setup) -> Result<Token> {
    let mut reader = app.read(&Actor::nobody()).await?;
    let found = sessions::find_link(&mut reader, link).await?;
    found.filter(|link| link.kind == LinkKind::First).ok_or_else(|| Error::gone("staff-link-gone"))?;
    let about = [form.draft.name.as_str(), form.draft.email.as_str()];
    let password = fits(&mut reader, &form.password, Beside::Nothing, &about).await;
    drop(reader);
    let who = match (form.draft.check(), password) {
        (Ok(who), Ok(())) => who,
        (Err(Error::Invalid(mut fields)), Err(Error::Invalid(more))) => {
            fields.extend(more);
            return Err(Error::Invalid(fields));
        }
        (Err(error), _) | (_, Err(error)) => return Err(error),
    };
    let hash = password::hash(app, form.password).await?;
    app.write(&Actor::nobody(), &BeFirst { link, who: &who, hash: &hash, device: &form.device }).await
}

/// What the first administrator tells about themself.
pub struct Setup {
    pub draft: UserDraft,
    pub password: Token,
    pub device: Device,
}
