//! What can be done with senders: they are added, changed and removed.

use crate::{
    SENDERS,
    auth::Secrets,
    model::SenderId,
    read,
    sender::{Checked, Draft, Sender, SignIn},
    store,
};
use kernel::{Action, Error, Event, Permission, Result, Tx};
use serde::Serialize;

/// An address is now written from.
#[derive(Serialize)]
struct Added {
    sender: String,
}

impl Event for Added {
    const KIND: &'static str = "post.sender-added";
}

#[derive(Serialize)]
struct Edited {
    sender: String,
}

impl Event for Edited {
    const KIND: &'static str = "post.sender-edited";
}

#[derive(Serialize)]
struct Removed {
    sender: String,
}

impl Event for Removed {
    const KIND: &'static str = "post.sender-removed";
}

pub struct Add {
    pub draft: Draft,
}

impl Action for Add {
    type Output = SenderId;
    const NEEDS: Permission = SENDERS;

    async fn run(&self, tx: &mut Tx) -> Result<SenderId> {
        let checked = self.draft.check(tx.app())?;
        let secrets = match login(&checked) {
            Some(login) => Some(checked.secrets.clone().whole(&login.auth, "error-required")?),
            None => None,
        };
        let id: SenderId = tx.id();
        store::senders::insert(tx, id, &checked, secrets.as_ref()).await?;
        tx.record(&Added { sender: id.to_string() })?;
        Ok(id)
    }
}

pub struct Edit {
    pub sender: SenderId,
    pub version: i64,
    pub draft: Draft,
}

impl Action for Edit {
    type Output = ();
    const NEEDS: Permission = SENDERS;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let known = read::sender(tx, self.sender).await?;
        let checked = self.draft.check(tx.app())?;
        let secrets = secrets(tx, &known, &checked).await?;
        store::senders::update(tx, (self.sender, self.version), &checked, secrets.as_ref()).await?;
        tx.record(&Edited { sender: self.sender.to_string() })
    }
}

fn login(checked: &Checked) -> Option<&SignIn> {
    checked.relay.as_ref().and_then(|relay| relay.login.as_ref())
}

/// The secrets after a change. Known ones stay with the server and the name that they were typed for: whoever may change
/// the address of a server should not get them sent to their own.
async fn secrets(tx: &mut Tx, known: &Sender, checked: &Checked) -> Result<Option<Secrets>> {
    let Some(login) = login(checked) else { return Ok(None) };
    let typed = checked.secrets.clone();
    let had_some = known.relay.as_ref().is_some_and(|relay| relay.login.is_some());
    let whole = match known.relay == checked.relay {
        true => typed.or(&read::secrets(tx, known.id).await?).whole(&login.auth, "error-required"),
        false if had_some => typed.whole(&login.auth, "post-error-password-again"),
        false => typed.whole(&login.auth, "error-required"),
    };
    whole.map(Some)
}

/// Takes an address away, when none of its letters still waits.
pub struct Remove {
    pub sender: SenderId,
}

impl Action for Remove {
    type Output = ();
    const NEEDS: Permission = SENDERS;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        read::sender(tx, self.sender).await?;
        if read::waiting_of(tx, self.sender).await? > 0 {
            return Err(Error::refused("post-error-letters-wait"));
        }
        store::senders::delete(tx, self.sender).await?;
        tx.record(&Removed { sender: self.sender.to_string() })
    }
}
