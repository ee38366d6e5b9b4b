//! The token that a mailbox is opened with, where its provider wants one; a renewed secret is written down.

use super::Refusal;
use crate::{
    model::{Kept, MailboxId, Secrets, Trouble},
    read::mailboxes::{self as read, Mailbox},
    store::mailboxes as store,
};
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, Tx};
use post::{Denied, TokenSource};

pub async fn token(
    app: &App,
    source: &TokenSource,
    mailbox: &Mailbox,
) -> std::result::Result<String, Refusal> {
    let token = source.token(app).await?;
    if let Some(refresh_token) = token.renewed {
        let renew = Renew { mailbox: mailbox.id, given: &mailbox.secrets.refresh_token, refresh_token };
        let kept = app.write(&Actor::house(), &renew).await;
        kept.map_err(|_| Refusal::from(Trouble::Token))?;
    }
    Ok(token.access)
}

impl From<Denied> for Refusal {
    fn from(Denied { said, .. }: Denied) -> Self {
        Self { trouble: Trouble::Token, said: Some(said).filter(|said| !said.is_empty()) }
    }
}

/// Puts a new token in the place of the one that was given for it; one that somebody typed meanwhile stays.
struct Renew<'a> {
    mailbox: MailboxId,
    given: &'a str,
    refresh_token: String,
}

impl Action for Renew<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let known = read::load(tx, self.mailbox).await?;
        if known.secrets.refresh_token != self.given {
            return Ok(());
        }
        let secrets = Secrets { refresh_token: self.refresh_token.clone(), ..known.secrets };
        store::renew(tx, self.mailbox, &Kept { plan: known.plan, secrets }).await
    }
}
