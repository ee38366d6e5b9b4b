//! How senders are kept: their rows, and their secrets under keys of their own.

use crate::{
    auth::{Auth, Secrets},
    model::SenderId,
    sender::{Checked, Security},
};
use ground::{args, statements};
use kernel::{Error, KeyId, Place, Result, Sealed, Speak, Tx};

statements! {
    INSERT = "insert into post_senders (id, name, address, reply_to, signatures, host, port, security, username, token_url,
                                        client_id, password, version, created_at)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 1, ?13)";
    UPDATE = "update post_senders set name = ?3, address = ?4, reply_to = ?5, signatures = ?6, host = ?7, port = ?8,
                                      security = ?9, username = ?10, token_url = ?11, client_id = ?12, password = ?13,
                                      version = version + 1
               where id = ?1 and version = ?2";
    RENEW = "update post_senders set password = ?2 where id = ?1";
    DELETE = "delete from post_senders where id = ?1";
}

/// Where the secrets of a sender lie.
pub fn place(sender: SenderId) -> Place {
    Place::new("post_senders", "password", sender)
}

pub async fn insert(tx: &mut Tx, id: SenderId, checked: &Checked, secrets: Option<&Secrets>) -> Result<()> {
    tx.make_key(KeyId::own(id));
    let sealed = sealed(tx, id, secrets).await?;
    let (signatures, now) = (serde_json::to_string(&checked.signatures)?, tx.now());
    let (name, address, reply_to) = (&checked.name, &checked.address, &checked.reply_to);
    let Road { host, port, security, username, token_url, client_id } = Road::of(checked);
    let row = args![
        id, name, address, reply_to, signatures, host, port, security, username, token_url, client_id,
        sealed, now
    ];
    tx.execute(INSERT, row).await.speak("post_senders_address_unique", "address", "post-error-known")?;
    Ok(())
}

/// Changes what was seen in this version; the secrets are what they are told to be.
pub async fn update(
    tx: &mut Tx,
    (id, version): (SenderId, i64),
    checked: &Checked,
    secrets: Option<&Secrets>,
) -> Result<()> {
    let sealed = sealed(tx, id, secrets).await?;
    let signatures = serde_json::to_string(&checked.signatures)?;
    let (name, address, reply_to) = (&checked.name, &checked.address, &checked.reply_to);
    let Road { host, port, security, username, token_url, client_id } = Road::of(checked);
    let row = args![
        id, version, name, address, reply_to, signatures, host, port, security, username, token_url,
        client_id, sealed
    ];
    match tx.execute(UPDATE, row).await.speak("post_senders_address_unique", "address", "post-error-known")? {
        0 => Err(Error::conflict("error-changed-meanwhile")),
        _ => Ok(()),
    }
}

/// The columns that say how a sender's own server is reached.
#[derive(Default)]
struct Road<'a> {
    host: Option<&'a str>,
    port: Option<i64>,
    security: Option<Security>,
    username: Option<&'a str>,
    token_url: Option<&'a str>,
    client_id: Option<&'a str>,
}

impl<'a> Road<'a> {
    fn of(checked: &'a Checked) -> Self {
        let Some(relay) = &checked.relay else { return Self::default() };
        let (token_url, client_id) = match relay.login.as_ref().map(|login| &login.auth) {
            Some(Auth::OAuth { token_url, client_id }) => {
                (Some(token_url.as_str()), Some(client_id.as_str()))
            }
            Some(Auth::Password) | None => (None, None),
        };
        Self {
            host: Some(&relay.host),
            port: Some(relay.port.into()),
            security: Some(relay.security),
            username: relay.login.as_ref().map(|login| login.username.as_str()),
            token_url,
            client_id,
        }
    }
}

/// A provider gave another secret in the place of the one it took: nothing that people set up changed.
pub async fn renew(tx: &mut Tx, id: SenderId, secrets: &Secrets) -> Result<()> {
    let sealed = sealed(tx, id, Some(secrets)).await?;
    tx.put(RENEW, args![id, sealed]).await?;
    Ok(())
}

async fn sealed(tx: &mut Tx, id: SenderId, secrets: Option<&Secrets>) -> Result<Option<Sealed>> {
    match secrets {
        Some(secrets) => tx.seal(KeyId::own(id), place(id), secrets).await.map(Some),
        None => Ok(None),
    }
}

pub async fn delete(tx: &mut Tx, id: SenderId) -> Result<()> {
    tx.put(DELETE, args![id]).await?;
    tx.shred(KeyId::own(id))
}
