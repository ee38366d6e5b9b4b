//! How imports are kept: the only SQL that writes their tables.

use crate::{
    model::{Format, Import, ImportId, Note, Plan, State, Tally},
    read::Details,
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Value, join},
    row, statements,
};
use kernel::{KeyId, Place, Reader, Result, SubjectId, Tx};
use kit::Lang;
use std::collections::HashMap;

statements! {
    INSERT = "insert into imports (id, state, made_by, lang, created_at, expires_at, details, bytes, chunks, total, done, checked,
              tally) values (?1, 'uploading', ?2, ?3, ?4, ?5, ?6, 0, 0, 0, 0, '{}', '{}')";
    BEFORE = "insert into imports (id, state, made_by, lang, created_at, expires_at, details, bytes, chunks, total, done, checked,
              tally, finished_at) values (?1, ?2, ?3, ?4, ?5, null, ?6, ?7, 0, ?8, ?8, '{}', ?9, ?10)";
    RECEIVE = "update imports set state = 'ready', format = ?2, details = ?3, bytes = ?4, chunks = ?5, plan = null
               where id = ?1 and state in ('uploading', 'ready', 'checked')";
    PLAN = "update imports set state = 'ready', plan = ?2, total = ?3, done = 0, checked = '{}'
            where id = ?1 and state in ('ready', 'checked')";
    BEGIN = "update imports set state = ?2, done = 0, lang = ?3, started_at = ?4, moved_at = ?4 where id = ?1";
    CHECKED = "update imports set done = ?2, checked = ?3, moved_at = ?4 where id = ?1";
    RAN = "update imports set done = ?2, tally = ?3, moved_at = ?4 where id = ?1";
    STAND = "update imports set state = ?2, expires_at = ?3 where id = ?1";
    FINISH = "update imports set state = ?2, expires_at = null, finished_at = ?3 where id = ?1";
    REPORTED = "update imports set report_bytes = ?2 where id = ?1";
    WITHOUT_FILE = "update imports set chunks = 0 where id = ?1";
    EXPIRED = "update imports set finished_at = null, report_bytes = null, chunks = 0 where id = ?1";
    DELETE = "delete from imports where id = ?1";
    HOLD = "insert into import_held (import, number, reason, place) values (?1, ?2, ?3, ?4)
            on conflict (import, number, reason, place) do nothing";
    FORGET_HELD = "delete from import_held where import = ?1";
    REFER = "insert into import_references (reference, subject) values (?1, ?2) on conflict (reference) do nothing";
}

const REFERENCES: &str = join!("select ", Referred::COLUMNS, " from import_references");

/// References asked for in one statement.
const AT_ONCE: usize = 500;

row! {
    pub struct Referred {
        pub reference: Vec<u8>,
        pub subject: SubjectId,
    }
}

pub fn place(import: ImportId) -> Place {
    Place::new("imports", "details", import)
}

pub async fn insert(
    tx: &mut Tx,
    import: ImportId,
    details: &Details,
    lang: Lang,
    expires_at: Timestamp,
) -> Result<()> {
    let (by, now) = (tx.actor().who.label(), tx.now());
    let sealed = tx.seal(KeyId::own(import), place(import), details).await?;
    tx.put(INSERT, args![import, by, lang.tag(), now, expires_at, sealed]).await?;
    Ok(())
}

/// An import as it was elsewhere, or before: what became of how many rows.
pub struct Past {
    /// Ended, in one way or another.
    pub state: State,
    /// What the file is called.
    pub name: String,
    pub lang: Lang,
    pub bytes: u64,
    pub tally: Tally,
    pub created_at: Timestamp,
    pub finished_at: Timestamp,
}

/// Writes down what became of a file whose rows are here already, or nowhere.
pub async fn keep_past(tx: &mut Tx, past: &Past) -> Result<ImportId> {
    let (import, by): (ImportId, _) = (tx.id(), tx.actor().who.label());
    tx.make_key(KeyId::own(import));
    let details = Details { name: past.name.clone(), header: Vec::new() };
    let sealed = tx.seal(KeyId::own(import), place(import), &details).await?;
    let (lang, tally) = (past.lang.tag(), serde_json::to_string(&past.tally)?);
    let (bytes, rows) = (count(past.bytes), count(past.tally.rows()));
    let ended = past.finished_at;
    let row = args![import, past.state.key(), by, lang, past.created_at, sealed, bytes, rows, tally, ended]
        .to_vec();
    tx.put(BEFORE, &row).await?;
    Ok(import)
}

/// Writes down what the file is; another format means another plan.
pub async fn receive(
    tx: &mut Tx,
    import: ImportId,
    details: &Details,
    format: &Format,
    bytes: u64,
) -> Result<bool> {
    let sealed = tx.seal(KeyId::own(import), place(import), details).await?;
    let format = serde_json::to_string(format)?;
    let row = args![import, format, sealed, count(bytes), count(crate::file::chunks(bytes))].to_vec();
    Ok(tx.execute(RECEIVE, &row).await? == 1)
}

pub async fn plan(tx: &mut Tx, import: ImportId, plan: &Plan, total: u64) -> Result<bool> {
    let text = serde_json::to_string(&plan.draft())?;
    Ok(tx.execute(PLAN, args![import, text, count(total)]).await? == 1)
}

pub async fn begin(tx: &mut Tx, import: ImportId, state: State, lang: Lang) -> Result<()> {
    let now = tx.now();
    tx.put(BEGIN, args![import, state.key(), lang.tag(), now]).await?;
    Ok(())
}

/// Writes down how far the work is, together with what it did.
pub async fn advance(tx: &mut Tx, import: &Import, done: u64, tally: &Tally) -> Result<()> {
    let (sql, now, text) = match import.state {
        State::Checking => (CHECKED, tx.now(), serde_json::to_string(tally)?),
        _ => (RAN, tx.now(), serde_json::to_string(tally)?),
    };
    tx.put(sql, args![import.id, count(done), text, now]).await?;
    Ok(())
}

pub async fn stand(tx: &mut Tx, import: ImportId, state: State, expires_at: Timestamp) -> Result<()> {
    tx.put(STAND, args![import, state.key(), expires_at]).await?;
    Ok(())
}

/// From now on its report grows old.
pub async fn finish(tx: &mut Tx, import: ImportId, state: State) -> Result<()> {
    let now = tx.now();
    tx.put(FINISH, args![import, state.key(), now]).await?;
    Ok(())
}

pub async fn reported(tx: &mut Tx, import: ImportId, bytes: Option<u64>) -> Result<()> {
    tx.put(REPORTED, args![import, bytes.map(count)]).await?;
    Ok(())
}

pub async fn without_file(tx: &mut Tx, import: ImportId) -> Result<()> {
    tx.put(WITHOUT_FILE, args![import]).await?;
    Ok(())
}

/// Leaves the counts; what was sealed cannot be opened again.
pub async fn expire(tx: &mut Tx, import: ImportId) -> Result<()> {
    tx.put(FORGET_HELD, args![import]).await?;
    tx.put(EXPIRED, args![import]).await?;
    Ok(())
}

pub async fn delete(tx: &mut Tx, import: ImportId) -> Result<()> {
    tx.put(FORGET_HELD, args![import]).await?;
    tx.put(DELETE, args![import]).await?;
    Ok(())
}

pub async fn hold(tx: &mut Tx, import: ImportId, held: &[(u64, Note)]) -> Result<()> {
    let row = |(number, note): &(u64, Note)| {
        args![import, count(*number), note.reason.key(), count(note.place as u64)].to_vec()
    };
    let rows: Vec<Vec<Value>> = held.iter().map(row).collect();
    tx.put_all(HOLD, &rows).await?;
    Ok(())
}

/// A reference as it is kept: nobody can test a guess without the key.
pub fn reference(reader: &Reader, source: &str, reference: &str) -> [u8; 32] {
    reader.blind("imports.reference", &format!("{}\0{reference}", source.to_lowercase()))
}

pub async fn refer(tx: &mut Tx, references: &[([u8; 32], SubjectId)]) -> Result<()> {
    let rows: Vec<Vec<Value>> =
        references.iter().map(|(hash, subject)| args![hash, subject].to_vec()).collect();
    tx.put_all(REFER, &rows).await?;
    Ok(())
}

async fn referred(reader: &mut Reader, references: &[[u8; 32]]) -> Result<Vec<Referred>> {
    let mut found = Vec::new();
    for part in references.chunks(AT_ONCE) {
        found.extend(reader.find::<Referred>(&Q::new(REFERENCES).and_in("reference", part)).await?);
    }
    Ok(found)
}

/// Whoever goes by each of these references in a source, in the order asked.
pub async fn by_references(reader: &mut Reader, source: &str, asked: &[&str]) -> Result<Vec<Vec<SubjectId>>> {
    let hashes: Vec<[u8; 32]> = asked.iter().map(|text| reference(reader, source, text)).collect();
    let found = referred(reader, &hashes).await?;
    let found: HashMap<Vec<u8>, SubjectId> =
        found.into_iter().map(|row| (row.reference, row.subject)).collect();
    Ok(hashes.iter().map(|hash| found.get(&hash[..]).copied().into_iter().collect()).collect())
}

/// Counts stay far below what the database holds.
pub fn count(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
