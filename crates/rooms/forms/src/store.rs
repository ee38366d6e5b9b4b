//! How forms, their versions and what people sent are kept: the only statements that write these tables.

mod answers;
mod designs;
mod pending;

pub use answers::{AnswersId, FormFileId, PrefillId, STATEMENTS as ANSWER_STATEMENTS};
pub use answers::{
    Linked, abandoned, attach, belong, bytes_aside, counted, describe, drop_file, drop_prefill,
    end as end_answers, insert_answers, keep_answers, keep_file, keep_prefill, moved, old_prefills,
    rewrite_answers, size,
};
pub use designs::{STATEMENTS as DESIGN_STATEMENTS, drop_design, make_design, picture, restyle};
pub use pending::{
    Marks, PendingId, STATEMENTS as PENDING_STATEMENTS, expired, forget, is_waiting, open, place, wait,
    waiting_for,
};

use crate::model::{Shape, Standing};
use ground::{args, statements};
use kernel::{Error, Result, Tx};

statements! {
    INSERT = "insert into forms (name, shape, state, version, published, created_at, updated_at)
              values (?1, ?2, ?3, 1, 0, ?4, ?4) on conflict (name) do nothing";
    SET_STATE = "update forms set state = ?2, version = version + 1, updated_at = ?3 where name = ?1 and state <> ?2";
    SAVE = "update forms set shape = ?2, version = version + 1, updated_at = ?3 where name = ?1 and version = ?4";
    PUBLISH = "update forms set published = published + 1, version = version + 1, state = 'open', updated_at = ?2
               where name = ?1 and version = ?3";
    INSERT_VERSION = "insert into form_versions (form, version, shape, actor, published_at)
                      select name, published, shape, ?2, ?3 from forms where name = ?1";
    USED = "select (select count(*) from form_pending where form = ?1) + (select count(*) from form_answers where form = ?1)
            + (select count(*) from form_counts where form = ?1)";
    DELETE_PREFILLS = "delete from form_prefills where form = ?1";
    DELETE_VERSIONS = "delete from form_versions where form = ?1";
    DELETE = "delete from forms where name = ?1";
}

/// Makes a form unless one of that name is there; nobody sees it before it is published.
pub async fn create(tx: &mut Tx, name: &str, shape: &Shape) -> Result<bool> {
    let (now, shape) = (tx.now(), serde_json::to_string(shape)?);
    Ok(tx.execute(INSERT, args![name, shape, Standing::Closed.key(), now]).await? == 1)
}

/// Whether that changed anything.
pub async fn set_standing(tx: &mut Tx, name: &str, standing: Standing) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute(SET_STATE, args![name, standing.key(), now]).await? == 1)
}

/// Saves the draft, when nobody else did since it was `seen`.
pub async fn save(tx: &mut Tx, name: &str, shape: &Shape, seen: i64) -> Result<()> {
    let (now, shape) = (tx.now(), serde_json::to_string(shape)?);
    match tx.execute(SAVE, args![name, shape, now, seen]).await? {
        0 => Err(Error::conflict("error-changed-meanwhile")),
        _ => Ok(()),
    }
}

/// Makes the draft a version that never changes.
pub async fn publish(tx: &mut Tx, name: &str, seen: i64) -> Result<()> {
    let (now, actor) = (tx.now(), tx.actor().who.label());
    if tx.execute(PUBLISH, args![name, now, seen]).await? == 0 {
        return Err(Error::conflict("error-changed-meanwhile"));
    }
    tx.put(INSERT_VERSION, args![name, actor, now]).await?;
    Ok(())
}

/// Deletes a form that nobody ever filled in; whether that was so.
pub async fn delete(tx: &mut Tx, name: &str) -> Result<bool> {
    if tx.scalar::<i64>(USED, args![name]).await? > 0 {
        return Ok(false);
    }
    for sql in [DELETE_PREFILLS, DELETE_VERSIONS, DELETE] {
        tx.put(sql, args![name]).await?;
    }
    Ok(true)
}
