//! Access for programs: given with an end, shown once, taken away at once.

use super::{
    events::{TokenAdded, TokenRevoked},
    users::may_give,
};
use crate::{TOKENS, matrix, model::TokenDraft, store};
use ground::{clock::DAY, secret::Token};
use kernel::{Action, Error, Permission, Result, TokenId, Tx, Who};

/// So that programs that look for lost secrets recognise ours.
const PREFIX: &str = "custodia_";

pub struct AddToken {
    pub draft: TokenDraft,
}

/// A new token; nobody can show it again.
pub struct Granted {
    pub id: TokenId,
    pub token: Token,
}

impl Action for AddToken {
    type Output = Granted;
    const NEEDS: Permission = TOKENS;

    async fn run(&self, tx: &mut Tx) -> Result<Granted> {
        let app = tx.app().clone();
        let known: Vec<&str> = app.permissions().map(|permission| permission.key).collect();
        let draft = self.draft.check(&known)?;
        may_give(tx, draft.role)?;
        within_own(tx, &draft.scopes).await?;
        let token = Token::presented(&format!("{PREFIX}{}", app.entropy().token().reveal()));
        let expires = tx.now().plus(draft.days * DAY);
        let id = store::insert_token(tx, &token, &draft, expires).await?;
        tx.record(&TokenAdded { token: id, role: draft.role.key(), scopes: draft.scopes })?;
        Ok(Granted { id, token })
    }
}

/// A program whose rights are limited gives no other program more than it has itself.
async fn within_own(tx: &mut Tx, scopes: &[String]) -> Result<()> {
    let actor = tx.actor().clone();
    let (Who::Program(_), Some(role)) = (actor.who, actor.rights.role) else { return Ok(()) };
    let app = tx.app().clone();
    let whole = matrix::load(tx).await?.rights(&app, role).allowed;
    let inside = !scopes.is_empty() && scopes.iter().all(|scope| actor.rights.allowed.contains(scope));
    if actor.rights.allowed == whole || inside { Ok(()) } else { Err(Error::refused("staff-token-wider")) }
}

pub struct RevokeToken {
    pub token: TokenId,
}

impl Action for RevokeToken {
    type Output = ();
    const NEEDS: Permission = TOKENS;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if !store::delete_token(tx, self.token).await? {
            return Err(Error::NotFound);
        }
        tx.record(&TokenRevoked { token: self.token })
    }
}
