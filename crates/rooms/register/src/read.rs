//! What can be seen of the register: records, agreements, the log, and whom a breach affects.

pub mod account;

use crate::{
    model::{
        Agreement, AgreementId, Fate, Kind, LogId, Reach, ReachId, Record, RecordId, Search, State, Tally,
    },
    store::{Body, agreement_place, log_place, place, reach_place},
};
use ground::{
    args,
    clock::Timestamp,
    db::Q,
    files::FileId,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Error, KeyId, Reader, Result, Sealed, SubjectId, seal::Keyring};
use post::MessageId;

/// Records that a register has, and more than people can keep up.
const MOST: i64 = 5_000;
/// Lines of a log that are shown.
const LOGGED: i64 = 500;

row! {
    struct Line {
        id: RecordId,
        kind: Kind,
        state: State,
        serial: Option<i64>,
        parent: Option<RecordId>,
        due_at: Option<Timestamp>,
        reminded: i64,
        sealed: Sealed,
        version: i64,
        created_at: Timestamp,
        changed_at: Timestamp,
        actor: String,
    }
}

row! {
    struct AgreementLine {
        id: AgreementId,
        record: RecordId,
        file: Option<FileId>,
        size: i64,
        sealed: Sealed,
        starts_at: Timestamp,
        ends_at: Option<Timestamp>,
        review_at: Option<Timestamp>,
        reminded: i64,
        added_at: Timestamp,
        actor: String,
    }
}

row! {
    struct LogLine {
        id: LogId,
        at: Timestamp,
        actor: String,
        what: String,
        sealed: Option<Sealed>,
    }
}

row! {
    struct NoteLine {
        id: LogId,
        record: RecordId,
        sealed: Sealed,
    }
}

row! {
    struct ReachLine {
        id: ReachId,
        breach: RecordId,
        sealed: Sealed,
        state: Search,
        last: Option<SubjectId>,
        found: i64,
        at: Timestamp,
    }
}

row! {
    /// Somebody whom a breach affects.
    #[derive(Clone, Debug)]
    pub struct Affected {
        pub subject: SubjectId,
        pub state: Fate,
        pub at: Timestamp,
        pub message: Option<MessageId>,
        pub why: Option<String>,
    }
}

row! {
    struct Counted {
        found: i64 = "count(*) filter (where state = 'found')",
        written: i64 = "count(*) filter (where state = 'written')",
        told: i64 = "count(*) filter (where state in ('told', 'otherwise'))",
        failed: i64 = "count(*) filter (where state in ('failed', 'unreachable'))",
    }
}

statements! {
    ALL = "select ", Line::COLUMNS, " from register_records order by kind, created_at, id limit ?1";
    OF_KIND = "select ", Line::COLUMNS, " from register_records where kind = ?1 order by created_at desc, id limit ?2";
    ONE = "select ", Line::COLUMNS, " from register_records where id = ?1";
    DUE = "select ", Line::COLUMNS, " from register_records where due_at <= ?1 order by due_at limit 100";
    LAST = "select max(serial) from register_records where serial >= ?1 and serial < ?2";
    OPEN = "select count(*) from register_records where kind = 'breach' and state = 'open'";
    AGREEMENTS = "select ", AgreementLine::COLUMNS, " from register_agreements order by record, starts_at desc limit ?1";
    OF_RECORD = "select ", AgreementLine::COLUMNS, " from register_agreements where record = ?1 order by starts_at desc limit 200";
    AGREEMENT = "select ", AgreementLine::COLUMNS, " from register_agreements where id = ?1";
    LOG = "select ", LogLine::COLUMNS, " from register_log where record = ?1 order by id desc limit ?2";
    NOTES = "select ", NoteLine::COLUMNS, " from register_log where sealed is not null order by id desc limit ?1";
    REACHES = "select ", ReachLine::COLUMNS, " from register_reaches where breach = ?1 order by id desc limit 100";
    REACH = "select ", ReachLine::COLUMNS, " from register_reaches where id = ?1";
    TALLY = "select ", Counted::COLUMNS, " from register_affected where breach = ?1";
    IN_STATE = "select ", Affected::COLUMNS, " from register_affected where breach = ?1 and state = ?2 and subject > ?3
                order by subject limit ?4";
    OF_SUBJECT = "select breach from register_affected where subject = ?1 order by breach limit 100";
}

const AFFECTED: &str = ground::db::join!("select ", Affected::COLUMNS, " from register_affected");

/// Every record, as far as its key is there.
pub async fn all(reader: &mut Reader) -> Result<Vec<Record>> {
    let lines: Vec<Line> = reader.rows(ALL, args![MOST]).await?;
    open_all(reader, lines).await
}

/// Those of one kind, the latest first.
pub async fn of_kind(reader: &mut Reader, kind: Kind) -> Result<Vec<Record>> {
    let lines: Vec<Line> = reader.rows(OF_KIND, args![kind, MOST]).await?;
    open_all(reader, lines).await
}

pub async fn one(reader: &mut Reader, id: RecordId) -> Result<Record> {
    let line: Line = reader.one(ONE, args![id]).await?;
    open_all(reader, vec![line]).await?.pop().ok_or(Error::NotFound)
}

/// Those whose day or hour has come.
pub async fn due(reader: &mut Reader, before: Timestamp) -> Result<Vec<Record>> {
    let lines: Vec<Line> = reader.rows(DUE, args![before]).await?;
    open_all(reader, lines).await
}

/// The highest serial of these, if there is any.
pub async fn last_serial(reader: &mut Reader, (from, to): (i64, i64)) -> Result<Option<i64>> {
    Ok(reader.scalar(LAST, args![from, to]).await?)
}

/// What asks how many breaches are open.
pub fn open_breaches() -> Q {
    Q::asking(OPEN, args![])
}

async fn open_all(reader: &mut Reader, lines: Vec<Line>) -> Result<Vec<Record>> {
    let keys: Vec<KeyId> = lines.iter().map(|line| KeyId::own(line.id)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let records = lines.into_iter().map(|line| line.open(&ring)).collect::<Result<Vec<_>>>()?;
    Ok(records.into_iter().flatten().collect())
}

impl Line {
    fn open(self, ring: &Keyring) -> Result<Option<Record>> {
        let body: Option<Body> = ring.open(KeyId::own(self.id), place(self.id), &self.sealed)?;
        Ok(body.map(|body| Record {
            id: self.id,
            kind: self.kind,
            state: self.state,
            serial: self.serial,
            parent: self.parent,
            due_at: self.due_at,
            reminded: self.reminded,
            said: body.said,
            course: body.course,
            version: self.version,
            created_at: self.created_at,
            changed_at: self.changed_at,
            actor: self.actor,
        }))
    }
}

/// Every agreement with how often somebody was reminded of it.
pub async fn agreements(reader: &mut Reader) -> Result<Vec<(Agreement, i64)>> {
    let lines: Vec<AgreementLine> = reader.rows(AGREEMENTS, args![MOST]).await?;
    agree(reader, lines).await
}

pub async fn agreements_of(reader: &mut Reader, record: RecordId) -> Result<Vec<Agreement>> {
    let lines: Vec<AgreementLine> = reader.rows(OF_RECORD, args![record]).await?;
    Ok(agree(reader, lines).await?.into_iter().map(|(agreement, _)| agreement).collect())
}

pub async fn agreement(reader: &mut Reader, id: AgreementId) -> Result<Agreement> {
    let line: AgreementLine = reader.one(AGREEMENT, args![id]).await?;
    let found = agree(reader, vec![line]).await?.pop();
    found.map(|(agreement, _)| agreement).ok_or(Error::NotFound)
}

async fn agree(reader: &mut Reader, lines: Vec<AgreementLine>) -> Result<Vec<(Agreement, i64)>> {
    let keys: Vec<KeyId> = lines.iter().map(|line| KeyId::own(line.record)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut found = Vec::with_capacity(lines.len());
    for line in lines {
        let name: Option<String> =
            ring.open(KeyId::own(line.record), agreement_place(line.id), &line.sealed)?;
        let Some(name) = name else { continue };
        let AgreementLine {
            id,
            record,
            file,
            size,
            starts_at,
            ends_at,
            review_at,
            reminded,
            added_at,
            actor,
            ..
        } = line;
        found.push((
            Agreement { id, record, name, file, size, starts_at, ends_at, review_at, added_at, actor },
            reminded,
        ));
    }
    Ok(found)
}

/// Something that was done with a record.
#[derive(Clone, Debug)]
pub struct Logged {
    pub at: Timestamp,
    pub actor: String,
    pub what: String,
    pub note: String,
}

pub async fn log(reader: &mut Reader, record: RecordId) -> Result<Vec<Logged>> {
    let lines: Vec<LogLine> = reader.rows(LOG, args![record, LOGGED]).await?;
    let key = KeyId::own(record);
    let ring = reader.app().vault().unlock(&[key]).await?;
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        let note: Option<String> = match &line.sealed {
            Some(sealed) => ring.open(key, log_place(line.id), sealed)?,
            None => None,
        };
        all.push(Logged { at: line.at, actor: line.actor, what: line.what, note: note.unwrap_or_default() });
    }
    Ok(all)
}

/// What people wrote into logs, the latest first.
pub async fn notes(reader: &mut Reader) -> Result<Vec<(LogId, RecordId, String)>> {
    let lines: Vec<NoteLine> = reader.rows(NOTES, args![MOST]).await?;
    let keys: Vec<KeyId> = lines.iter().map(|line| KeyId::own(line.record)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut notes = Vec::with_capacity(lines.len());
    for line in lines {
        let note: Option<String> = ring.open(KeyId::own(line.record), log_place(line.id), &line.sealed)?;
        notes.extend(note.map(|note| (line.id, line.record, note)));
    }
    Ok(notes)
}

/// One way in which people were looked for.
#[derive(Clone, Debug)]
pub struct Sought {
    pub id: ReachId,
    pub breach: RecordId,
    pub reach: Reach,
    pub state: Search,
    pub last: Option<SubjectId>,
    pub found: i64,
    pub at: Timestamp,
}

pub async fn reaches(reader: &mut Reader, breach: RecordId) -> Result<Vec<Sought>> {
    let lines: Vec<ReachLine> = reader.rows(REACHES, args![breach]).await?;
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        all.extend(line.open(reader).await?);
    }
    Ok(all)
}

pub async fn reach(reader: &mut Reader, id: ReachId) -> Result<Sought> {
    let line: ReachLine = reader.one(REACH, args![id]).await?;
    line.open(reader).await?.ok_or(Error::NotFound)
}

impl ReachLine {
    async fn open(self, reader: &mut Reader) -> Result<Option<Sought>> {
        let reach: Option<Reach> =
            reader.open(KeyId::own(self.breach), reach_place(self.id), &self.sealed).await?;
        let Self { id, breach, state, last, found, at, .. } = self;
        Ok(reach.map(|reach| Sought { id, breach, reach, state, last, found, at }))
    }
}

pub async fn tally(reader: &mut Reader, breach: RecordId) -> Result<Tally> {
    let Counted { found, written, told, failed } = reader.one(TALLY, args![breach]).await?;
    Ok(Tally { found, written, told, failed })
}

/// Those in one state, after one of them.
pub async fn in_state(
    reader: &mut Reader,
    breach: RecordId,
    state: Fate,
    (after, most): (Option<SubjectId>, i64),
) -> Result<Vec<Affected>> {
    let after = after.map_or([0; 16], ground::id::Id::bytes);
    Ok(reader.rows(IN_STATE, args![breach, state, after, most]).await?)
}

/// A page of the people affected.
pub async fn affected(
    reader: &mut Reader,
    breach: RecordId,
    state: Option<Fate>,
    wanted: &Wanted,
) -> Result<Page<Affected>> {
    let limit = wanted.limit();
    let after: Option<[u8; 16]> = wanted.after()?.map(|cursor| cursor.id);
    let q =
        Q::new(AFFECTED).and("breach = ?", &breach).and_if("state = ?", state).and_if("subject > ?", after);
    let q = q.then_with("order by subject limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<Affected> = reader.find(&q).await?;
    Ok(Page::from_rows(rows, limit, |row| Cursor { sort: 0, id: ground::id::Id::bytes(row.subject) }))
}

/// The breaches that affected somebody.
pub async fn breaches_of(reader: &mut Reader, subject: SubjectId) -> Result<Vec<RecordId>> {
    Ok(reader.column(OF_SUBJECT, args![subject]).await?)
}
