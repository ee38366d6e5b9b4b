//! How senders are kept: their rows, and their passwords under keys of their own.

use crate::{
    model::SenderId,
    sender::{Checked, Secret},
};
use ground::{args, statements};
use kernel::{Error, KeyId, Place, Result, Sealed, Speak, Tx};

statements! {
    INSERT = "insert into post_senders (id, name, address, reply_to, signatures, host, port, security, username, password,
                                        version, created_at)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1, ?11)";
    UPDATE = "update post_senders set name = ?3, address = ?4, reply_to = ?5, signatures = ?6, host = ?7, port = ?8,
                                      security = ?9, username = ?10, password = ?11, version = version + 1
               where id = ?1 and version = ?2";
    DELETE = "delete from post_senders where id = ?1";
}

/// Where the password of a sender lies.
pub fn place(sender: SenderId) -> Place {
    Place::new("post_senders", "password", sender)
}

pub async fn insert(tx: &mut Tx, id: SenderId, checked: &Checked) -> Result<()> {
    tx.make_key(KeyId::own(id));
    let password = match &checked.password {
        Some(password) => Some(seal(tx, id, password).await?),
        None => None,
    };
    let relay = checked.relay.as_ref();
    let (host, port) = (relay.map(|relay| relay.host.as_str()), relay.map(|relay| i64::from(relay.port)));
    let (security, username) = (relay.map(|relay| relay.security), relay.and_then(|r| r.username.as_deref()));
    let (signatures, now) = (serde_json::to_string(&checked.signatures)?, tx.now());
    let (name, address, reply_to) = (&checked.name, &checked.address, &checked.reply_to);
    let row = args![id, name, address, reply_to, signatures, host, port, security, username, password, now];
    tx.execute(INSERT, row).await.speak("post_senders_address_unique", "address", "post-error-known")?;
    Ok(())
}

/// Changes what was seen in this version; the password is what it is told to be.
pub async fn update(
    tx: &mut Tx,
    (id, version): (SenderId, i64),
    checked: &Checked,
    password: Option<Sealed>,
) -> Result<()> {
    let relay = checked.relay.as_ref();
    let (host, port) = (relay.map(|relay| relay.host.as_str()), relay.map(|relay| i64::from(relay.port)));
    let (security, username) = (relay.map(|relay| relay.security), relay.and_then(|r| r.username.as_deref()));
    let signatures = serde_json::to_string(&checked.signatures)?;
    let (name, address, reply_to) = (&checked.name, &checked.address, &checked.reply_to);
    let row =
        args![id, version, name, address, reply_to, signatures, host, port, security, username, password];
    match tx.execute(UPDATE, row).await.speak("post_senders_address_unique", "address", "post-error-known")? {
        0 => Err(Error::conflict("error-changed-meanwhile")),
        _ => Ok(()),
    }
}

pub async fn seal(tx: &mut Tx, id: SenderId, password: &Secret) -> Result<Sealed> {
    tx.seal(KeyId::own(id), place(id), password).await
}

pub async fn delete(tx: &mut Tx, id: SenderId) -> Result<()> {
    tx.execute(DELETE, args![id]).await?;
    tx.shred(KeyId::own(id))
}
