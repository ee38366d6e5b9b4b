//! Access for programs: given with an end, shown once, taken away at once.

use super::events::{TokenAdded, TokenRevoked};
use crate::{TOKENS, model::TokenDraft, store};
use ground::{clock::DAY, secret::Token};
use kernel::{Action, Error, Permission, Result, TokenId, Tx};

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
        let token = Token::presented(&format!("{PREFIX}{}", app.entropy().token().reveal()));
        let expires = tx.now().plus(draft.days * DAY);
        let id = store::insert_token(tx, &token, &draft, expires).await?;
        tx.record(&TokenAdded { token: id, role: draft.role.key(), scopes: draft.scopes })?;
        Ok(Granted { id, token })
    }
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
