//! Requests that wait for their confirmation: sealed under a key of their own, gone with it.

use crate::{
    model::{Form, Submission},
    read::Waiting,
};
use ground::{args, clock::Timestamp, db, id, statements};
use kernel::{Error, KeyId, Place, Reader, Result, Tx};

id! {
    /// A request that waits for its confirmation.
    PendingId, "pending"
}

/// Requests deleted in one step of the clean-up.
pub const PURGED_AT_ONCE: i64 = 200;

statements! {
    WAIT = "insert into form_pending (id, form, version, token, post, address, submission, created_at, expires_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    SAME_POST = "select count(*) from form_pending where post = ?1";
    WAITING_FOR_ADDRESS = "select count(*) from form_pending where address = ?1 and expires_at > ?2";
    FORGET = "delete from form_pending where id = ?1";
    EXPIRED = "select id from form_pending where expires_at <= ?1 order by expires_at, id limit ?2";
}

/// What a request is found and recognised by; none of it tells who asked.
pub struct Marks {
    pub token: [u8; 32],
    pub post: [u8; 32],
    pub address: [u8; 32],
    pub expires_at: Timestamp,
}

/// Seals the request under a key of its own; it names the version that was shown.
pub async fn wait(tx: &mut Tx, id: PendingId, form: &Form, said: &Submission, marks: &Marks) -> Result<()> {
    let (now, key) = (tx.now(), KeyId::own(id));
    tx.make_key(key);
    let sealed = tx.seal(key, place(id), said).await?;
    let row = args![
        id,
        form.name,
        form.published,
        marks.token,
        marks.post,
        marks.address,
        sealed,
        now,
        marks.expires_at
    ]
    .to_vec();
    match tx.execute(WAIT, &row).await {
        // The same page posted twice at once: run again, the second one finds the first.
        Err(db::Error::Unique(_)) => Err(Error::Busy),
        outcome => Ok(outcome.map(drop)?),
    }
}

/// Whether this very page was posted before.
pub async fn is_waiting(tx: &mut Tx, post: [u8; 32]) -> Result<bool> {
    Ok(tx.scalar::<i64>(SAME_POST, args![post]).await? > 0)
}

pub async fn waiting_for(tx: &mut Tx, address: [u8; 32]) -> Result<i64> {
    let now = tx.now();
    Ok(tx.scalar(WAITING_FOR_ADDRESS, args![address, now]).await?)
}

/// Opens a request; none when its key is gone.
pub async fn open(tx: &mut Tx, waiting: &Waiting) -> Result<Option<Submission>> {
    tx.open(KeyId::own(waiting.id), place(waiting.id), &waiting.submission).await
}

/// Deletes a request and everything sealed with it: the mail that asked to confirm, too.
pub async fn forget(tx: &mut Tx, id: PendingId) -> Result<()> {
    tx.put(FORGET, args![id]).await?;
    tx.shred(KeyId::own(id))
}

pub async fn expired(reader: &mut Reader) -> Result<Vec<PendingId>> {
    let now = reader.now();
    Ok(reader.column(EXPIRED, args![now, PURGED_AT_ONCE]).await?)
}

pub fn place(id: PendingId) -> Place {
    Place::new("form_pending", "submission", id)
}
