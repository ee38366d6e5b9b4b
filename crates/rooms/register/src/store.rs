//! How the register keeps its records: the only place that writes these tables.

use crate::model::{
    Agreement, AgreementId, Course, Kind, LogId, Reach, ReachId, Record, RecordId, Said, Search, State,
};
use ground::{args, clock::Timestamp, files::FileId, statements};
use kernel::{Error, KeyId, Place, Result, SubjectId, Tx};
use post::MessageId;
use serde::{Deserialize, Serialize};

statements! {
    INSERT = "insert into register_records (id, kind, state, serial, parent, due_at, reminded, sealed, version, created_at, changed_at, actor)
              values (?1, ?2, ?3, ?4, ?5, ?6, 0, ?7, 1, ?8, ?8, ?9)";
    SAVE = "update register_records set state = ?3, parent = ?4, due_at = ?5, reminded = ?6, sealed = ?7, version = version + 1,
              changed_at = ?8, actor = ?9 where id = ?1 and version = ?2";
    REMIND = "update register_records set reminded = ?2, due_at = ?3 where id = ?1";
    DELETE = "delete from register_records where id = ?1";
    DELETE_LOG = "delete from register_log where record = ?1";
    LOG = "insert into register_log (id, record, at, actor, what, sealed) values (?1, ?2, ?3, ?4, ?5, ?6)";
    RELOG = "update register_log set sealed = ?2 where id = ?1";
    AGREE = "insert into register_agreements (id, record, file, size, sealed, starts_at, ends_at, review_at, reminded, added_at, actor)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, ?9, ?10)";
    AGREEMENT_REMINDED = "update register_agreements set reminded = ?2 where id = ?1";
    DISAGREE = "delete from register_agreements where id = ?1";
    SEEK = "insert into register_reaches (id, breach, sealed, state, found, at, actor) values (?1, ?2, ?3, 'running', 0, ?4, ?5)";
    SOUGHT = "update register_reaches set state = ?2, last = ?3, found = found + ?4 where id = ?1";
    STOP = "update register_reaches set state = 'stopped' where breach = ?1 and state = 'running'";
    FIND = "insert into register_affected (breach, subject, state, at) values (?1, ?2, 'found', ?3)
            on conflict (breach, subject) do nothing";
    CLEAR = "delete from register_affected where breach = ?1 and state = 'found'";
    FATE = "update register_affected set state = ?3, at = ?4, message = coalesce(?5, message), why = ?6 where breach = ?1 and subject = ?2";
    OTHERWISE = "update register_affected set state = 'otherwise', at = ?2, why = null
                 where breach = ?1 and state in ('failed', 'unreachable')";
}

/// What lies sealed of a record.
#[derive(Serialize, Deserialize)]
pub struct Body {
    pub said: Said,
    #[serde(default)]
    pub course: Course,
}

pub fn place(record: RecordId) -> Place {
    Place::new("register_records", "sealed", record)
}

pub fn agreement_place(agreement: AgreementId) -> Place {
    Place::new("register_agreements", "sealed", agreement)
}

/// The file itself, on the disk.
pub fn file_place(file: FileId) -> Place {
    Place::new("register_agreements", "file", file)
}

pub fn reach_place(reach: ReachId) -> Place {
    Place::new("register_reaches", "sealed", reach)
}

/// A record on its way in.
pub struct New<'a> {
    pub kind: Kind,
    pub serial: Option<i64>,
    pub parent: Option<RecordId>,
    pub due_at: Option<Timestamp>,
    pub said: &'a Said,
}

pub async fn insert(tx: &mut Tx, new: &New<'_>) -> Result<RecordId> {
    let (id, now, actor): (RecordId, _, _) = (tx.id(), tx.now(), tx.actor().who.label());
    let key = KeyId::own(id);
    tx.make_key(key);
    let body = Body { said: new.said.clone(), course: Course::default() };
    let sealed = tx.seal(key, place(id), &body).await?;
    let state = new.kind.begins();
    tx.execute(INSERT, args![id, new.kind, state, new.serial, new.parent, new.due_at, sealed, now, actor])
        .await?;
    log(tx, id, "added", None).await?;
    Ok(id)
}

/// Writes a record as it stands; somebody else's change in between is a conflict.
pub async fn save(tx: &mut Tx, record: &Record) -> Result<()> {
    let (now, actor) = (tx.now(), tx.actor().who.label());
    let body = Body { said: record.said.clone(), course: record.course.clone() };
    let sealed = tx.seal(record.key(), place(record.id), &body).await?;
    let Record { id, version, state, parent, due_at, reminded, .. } = record;
    let values = args![id, version, state, parent, due_at, reminded, sealed, now, actor];
    match tx.execute(SAVE, values).await? {
        0 => Err(Error::conflict("error-changed-meanwhile")),
        _ => Ok(()),
    }
}

/// Somebody was reminded; when the next reminder comes.
pub async fn remind(tx: &mut Tx, id: RecordId, reminded: i64, next: Option<Timestamp>) -> Result<()> {
    tx.put(REMIND, args![id, reminded, next]).await?;
    Ok(())
}

/// The record goes with everything that was said of it.
pub async fn delete(tx: &mut Tx, record: &Record) -> Result<()> {
    tx.put(DELETE_LOG, args![record.id]).await?;
    tx.put(DELETE, args![record.id]).await?;
    tx.shred(record.key())
}

pub fn log_place(id: LogId) -> Place {
    Place::new("register_log", "sealed", id)
}

/// Notes what was done, and why where somebody said it.
pub async fn log(tx: &mut Tx, record: RecordId, what: &str, note: Option<&str>) -> Result<()> {
    let (id, now, actor): (LogId, _, _) = (tx.id(), tx.now(), tx.actor().who.label());
    let sealed = match note.filter(|note| !note.is_empty()) {
        Some(note) => Some(tx.seal(KeyId::own(record), log_place(id), note).await?),
        None => None,
    };
    tx.put(LOG, args![id, record, now, actor, what, sealed]).await?;
    Ok(())
}

/// Another note in the place of one, for somebody whom it named.
pub async fn relog(tx: &mut Tx, record: RecordId, line: LogId, note: &str) -> Result<()> {
    let sealed = tx.seal(KeyId::own(record), log_place(line), note).await?;
    tx.put(RELOG, args![line, sealed]).await?;
    Ok(())
}

pub async fn agree(tx: &mut Tx, agreement: &Agreement) -> Result<()> {
    let Agreement { id, record, file, size, starts_at, ends_at, review_at, .. } = agreement;
    let (now, actor) = (tx.now(), tx.actor().who.label());
    let sealed = tx.seal(KeyId::own(*record), agreement_place(*id), &agreement.name).await?;
    let values = args![id, record, file, size, sealed, starts_at, ends_at, review_at, now, actor];
    tx.put(AGREE, values).await?;
    Ok(())
}

pub async fn agreement_reminded(tx: &mut Tx, id: AgreementId, reminded: i64) -> Result<()> {
    tx.put(AGREEMENT_REMINDED, args![id, reminded]).await?;
    Ok(())
}

pub async fn disagree(tx: &mut Tx, id: AgreementId) -> Result<()> {
    tx.put(DISAGREE, args![id]).await?;
    Ok(())
}

pub async fn seek(tx: &mut Tx, breach: RecordId, reach: &Reach) -> Result<ReachId> {
    let (id, now, actor): (ReachId, _, _) = (tx.id(), tx.now(), tx.actor().who.label());
    let sealed = tx.seal(KeyId::own(breach), reach_place(id), reach).await?;
    tx.put(SEEK, args![id, breach, sealed, now, actor]).await?;
    Ok(id)
}

pub async fn sought(
    tx: &mut Tx,
    reach: ReachId,
    state: Search,
    last: Option<SubjectId>,
    found: i64,
) -> Result<()> {
    tx.put(SOUGHT, args![reach, state, last, found]).await?;
    Ok(())
}

pub async fn stop(tx: &mut Tx, breach: RecordId) -> Result<()> {
    tx.put(STOP, args![breach]).await?;
    Ok(())
}

/// Notes these people as affected; gives how many were not before.
pub async fn find(tx: &mut Tx, breach: RecordId, subjects: &[SubjectId]) -> Result<i64> {
    let now = tx.now();
    let rows: Vec<_> = subjects.iter().map(|subject| args![breach, subject, now].to_vec()).collect();
    let found = tx.bulk(FIND, &rows).await?;
    Ok(i64::try_from(found).unwrap_or(i64::MAX))
}

/// Nobody who was not written to is on the list any more.
pub async fn clear(tx: &mut Tx, breach: RecordId) -> Result<u64> {
    Ok(tx.execute(CLEAR, args![breach]).await?)
}

/// What became of somebody's letter.
pub struct Became<'a> {
    pub subject: SubjectId,
    pub fate: crate::model::Fate,
    pub message: Option<MessageId>,
    pub why: Option<&'a str>,
}

pub async fn became(tx: &mut Tx, breach: RecordId, all: &[Became<'_>]) -> Result<()> {
    let now = tx.now();
    let row = |one: &Became<'_>| args![breach, one.subject, one.fate, now, one.message, one.why].to_vec();
    let rows: Vec<_> = all.iter().map(row).collect();
    tx.put_all(FATE, &rows).await?;
    Ok(())
}

pub async fn otherwise(tx: &mut Tx, breach: RecordId) -> Result<u64> {
    let now = tx.now();
    Ok(tx.execute(OTHERWISE, args![breach, now]).await?)
}

/// A record's state before and after, for those that only move.
pub const fn moves(kind: Kind, from: State, to: State) -> bool {
    use State::{Approved, Ended, Proposed};
    matches!(kind, Kind::Processor)
        && matches!((from, to), (Proposed, Approved | Ended) | (Approved, Ended) | (Ended, Proposed))
}
