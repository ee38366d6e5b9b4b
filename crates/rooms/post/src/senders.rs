//! What can be done with senders: they are added, changed and removed.

use crate::{
    SENDERS,
    model::SenderId,
    read,
    sender::{Checked, Draft, Sender},
    store,
};
use kernel::{Action, Error, Event, Permission, Result, Sealed, Tx};
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
        let checked = self.draft.check()?;
        let wants_password = checked.relay.as_ref().is_some_and(|relay| relay.username.is_some());
        if wants_password && checked.password.is_none() {
            return Err(Error::field("password", "error-required"));
        }
        let id: SenderId = tx.id();
        store::senders::insert(tx, id, &checked).await?;
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
        let checked = self.draft.check()?;
        let password = password(tx, &known, &checked).await?;
        store::senders::update(tx, (self.sender, self.version), &checked, password).await?;
        tx.record(&Edited { sender: self.sender.to_string() })
    }
}

/// The password after a change. A known one stays with the server and the name that it was typed for: whoever may change
/// the address of a server should not get the password sent to their own.
async fn password(tx: &mut Tx, known: &Sender, checked: &Checked) -> Result<Option<Sealed>> {
    let Some(relay) = checked.relay.as_ref().filter(|relay| relay.username.is_some()) else {
        return Ok(None);
    };
    if let Some(typed) = &checked.password {
        return store::senders::seal(tx, known.id, typed).await.map(Some);
    }
    match read::sealed_password(tx, known.id).await? {
        Some(sealed) if known.relay.as_ref() == Some(relay) => Ok(Some(sealed)),
        Some(_) => Err(Error::field("password", "post-error-password-again")),
        None => Err(Error::field("password", "error-required")),
    }
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
