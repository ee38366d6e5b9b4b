//! How mailboxes are kept: where and how lies sealed under a key of their own.

use crate::model::{Kept, MailboxId, State, Trouble};
use ground::{args, db::Value, statements};
use kernel::{KeyId, Place, Result, Speak, Tx};

statements! {
    INSERT = "insert into inbox_mailboxes (id, spot, sealed, state, failures, taken, version, created_at)
              values (?1, ?2, ?3, 'active', 0, 0, 1, ?4)";
    UPDATE = "update inbox_mailboxes set spot = ?2, sealed = ?3, trouble = null, failing_since = null, failures = 0,
              version = version + 1 where id = ?1";
    ANEW = "update inbox_mailboxes set sealed = ?2 where id = ?1";
    STATE = "update inbox_mailboxes set state = ?2, version = version + 1 where id = ?1";
    LOOKED = "update inbox_mailboxes set looked_at = ?2, trouble = null, failing_since = null, failures = 0
              where id = ?1";
    TROUBLED = "update inbox_mailboxes set looked_at = ?2, trouble = ?3, failures = failures + 1,
                failing_since = coalesce(failing_since, ?2) where id = ?1";
    TAKEN = "update inbox_mailboxes set taken = taken + ?2 where id = ?1";
    DELETE = "delete from inbox_mailboxes where id = ?1";
    FORGET = "delete from inbox_seen where mailbox = ?1";
    ASIDE = "update inbox_seen set uid = ?2 || uid where mailbox = ?1";
    SEEN = "insert into inbox_seen (mailbox, uid, at, print) values (?1, ?2, ?3, ?4)
            on conflict (mailbox, uid) do nothing";
    UNSEEN = "delete from inbox_seen where mailbox = ?1 and uid = ?2";
}

pub fn key(mailbox: MailboxId) -> KeyId {
    KeyId::own(mailbox)
}

pub fn place(mailbox: MailboxId) -> Place {
    Place::new("inbox_mailboxes", "sealed", mailbox)
}

pub async fn insert(tx: &mut Tx, kept: &Kept) -> Result<MailboxId> {
    let (mailbox, now): (MailboxId, _) = (tx.id(), tx.now());
    tx.make_key(key(mailbox));
    let (spot, sealed) = parts(tx, mailbox, kept).await?;
    tx.execute(INSERT, args![mailbox, spot, sealed, now]).await.speak(
        "inbox_mailboxes_spot_unique",
        "user",
        "inbox-error-connected",
    )?;
    Ok(mailbox)
}

pub async fn update(tx: &mut Tx, mailbox: MailboxId, kept: &Kept) -> Result<()> {
    let (spot, sealed) = parts(tx, mailbox, kept).await?;
    tx.execute(UPDATE, args![mailbox, spot, sealed]).await.speak(
        "inbox_mailboxes_spot_unique",
        "user",
        "inbox-error-connected",
    )?;
    Ok(())
}

async fn parts(tx: &mut Tx, mailbox: MailboxId, kept: &Kept) -> Result<([u8; 32], kernel::Sealed)> {
    let spot = tx.blind("inbox.spot", &kept.plan.spot());
    Ok((spot, tx.seal(key(mailbox), place(mailbox), kept).await?))
}

/// A provider gave another secret in the place of the one it took: nothing that people set up changed.
pub async fn renew(tx: &mut Tx, mailbox: MailboxId, kept: &Kept) -> Result<()> {
    let sealed = tx.seal(key(mailbox), place(mailbox), kept).await?;
    tx.put(ANEW, args![mailbox, sealed]).await?;
    Ok(())
}

/// Another folder or server: its names say nothing about what was seen. The prints stay until the next visit, so that mails that
/// moved along are known.
pub async fn set_seen_aside(tx: &mut Tx, mailbox: MailboxId) -> Result<()> {
    let turn: MailboxId = tx.id();
    tx.put(ASIDE, args![mailbox, format!("{turn}/")]).await?;
    Ok(())
}

pub async fn set_state(tx: &mut Tx, mailbox: MailboxId, state: State) -> Result<()> {
    tx.put(STATE, args![mailbox, state.key()]).await?;
    Ok(())
}

/// What came of looking in.
pub async fn looked(tx: &mut Tx, mailbox: MailboxId, trouble: Option<Trouble>) -> Result<()> {
    let now = tx.now();
    match trouble {
        None => tx.execute(LOOKED, args![mailbox, now]).await?,
        Some(trouble) => tx.execute(TROUBLED, args![mailbox, now, trouble.key()]).await?,
    };
    Ok(())
}

/// What was fetched: the server's name for it, and its print.
pub async fn seen(tx: &mut Tx, mailbox: MailboxId, letters: &[(&str, [u8; 32])]) -> Result<()> {
    let now = tx.now();
    let row = |(uid, print): &(&str, [u8; 32])| args![mailbox, uid, now, print].to_vec();
    tx.put_all(SEEN, &letters.iter().map(row).collect::<Vec<_>>()).await?;
    let taken = i64::try_from(letters.len()).unwrap_or(i64::MAX);
    tx.put(TAKEN, args![mailbox, taken]).await?;
    Ok(())
}

/// The server has them no more, and never uses their names again.
pub async fn unseen(tx: &mut Tx, mailbox: MailboxId, uids: &[String]) -> Result<()> {
    let rows: Vec<Vec<Value>> = uids.iter().map(|uid| args![mailbox, uid].to_vec()).collect();
    tx.put_all(UNSEEN, &rows).await?;
    Ok(())
}

/// Its secrets are destroyed with it. What came by it stays where it is.
pub async fn delete(tx: &mut Tx, mailbox: MailboxId) -> Result<()> {
    tx.put(FORGET, args![mailbox]).await?;
    tx.put(DELETE, args![mailbox]).await?;
    tx.shred(key(mailbox))
}
