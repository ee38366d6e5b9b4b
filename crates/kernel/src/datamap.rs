//! The data map: what each table and column holds about whom, for which purpose, and what erasure does with it.
//!
//! From this one list come the copy of a person's data, erasure, and the answer to "why do we hold this?". A test compares
//! it with the live schema: a column that is not on the map fails the build.

use crate::{
    actor::SubjectId,
    error::Result,
    restriction,
    seal::{KeyId, Keyring, Place, Sealed},
    tx::{Reader, Tx},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Cell, Cells, FromCell, FromRow, Q, Single, ToValue, Value},
    files::FileId,
    id::Id,
};
use std::collections::{HashMap, HashSet};

/// How much a column tells about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Amounts, states, ids.
    None,
    /// Plain facts to filter by: city, birth year, language.
    Attribute,
    /// Name, addresses, free text: sealed, found through a blind index.
    Identifying,
    /// National ids, bank accounts: sealed one by one, masked, revealed with a reason.
    Sensitive,
    /// Special categories of the law: only with a basis for them.
    Special,
    /// The id of a stored file with any of these in it.
    Stored,
}

#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub name: &'static str,
    pub class: Class,
}

/// How a table's rows belong to a data subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// This column holds the subject's id.
    Subject(&'static str),
    /// Rows here belong to no data subject; personal values in them (staff, pending people) have an end of their own.
    Nobody,
}

/// What erasing the subject does with the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erasing {
    /// The rows go.
    Delete,
    /// The rows stay for statistics; these columns are emptied.
    Blank(&'static [&'static str]),
    /// The rows stay as they are: nothing in them can be read once the key is gone, or a law demands them.
    Keep(&'static str),
}

/// One table of a room.
#[derive(Clone, Copy, Debug)]
pub struct Holding {
    pub table: &'static str,
    pub columns: &'static [Column],
    pub link: Link,
    pub erasing: Erasing,
    /// Keys of the purposes that the data is held for; empty: of the purposes the subject has.
    pub purposes: &'static [&'static str],
    /// When the rows go by themselves: a sentence key `retention-…` of the room.
    pub retention: &'static str,
}

/// Short for columns that tell nothing about a person.
pub const fn plain(name: &'static str) -> Column {
    Column { name, class: Class::None }
}

pub const fn attribute(name: &'static str) -> Column {
    Column { name, class: Class::Attribute }
}

pub const fn identifying(name: &'static str) -> Column {
    Column { name, class: Class::Identifying }
}

pub const fn sensitive(name: &'static str) -> Column {
    Column { name, class: Class::Sensitive }
}

/// The id of a stored file: what lies in the file is sealed, and it goes with the row.
pub const fn stored(name: &'static str) -> Column {
    Column { name, class: Class::Stored }
}

/// How far erasure goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// What the map says: records that count for statistics stay, without what tells whose they are.
    Anonymise,
    /// Such records go as well; what a law demands stays.
    Destroy,
}

/// What erasure finds in one table.
#[derive(Clone, Debug)]
pub struct Found {
    pub holding: Holding,
    pub rows: i64,
}

impl Erasing {
    /// What becomes of the rows when erasure goes this far.
    #[must_use]
    pub fn at(self, depth: Depth) -> Self {
        match (self, depth) {
            (Self::Blank(_), Depth::Destroy) => Self::Delete,
            (own, _) => own,
        }
    }
}

/// Counts what is held about a person, table by table, in one statement.
pub async fn count(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Found>> {
    let linked = linked(reader);
    let mut parts = Vec::new();
    for (at, (holding, column)) in linked.iter().enumerate() {
        let join = if at == 0 { "" } else { " union all " };
        parts.extend([join, "select cast('", holding.table, "' as text), count(*) from ", holding.table]);
        parts.extend([" where ", *column, " = ?"]);
    }
    let args = vec![subject.to_value(); linked.len()];
    let counts: Vec<(String, i64)> = reader.find(&Q::assembled(&parts, args)).await?;
    let rows = |table: &str| counts.iter().find(|(name, _)| name == table).map_or(0, |(_, rows)| *rows);
    let found = linked.into_iter().map(|(holding, _)| Found { rows: rows(holding.table), holding });
    Ok(found.filter(|found| found.rows > 0).collect())
}

/// The same for many people, in one statement a table.
pub async fn count_many(
    reader: &mut Reader,
    subjects: &[SubjectId],
) -> Result<HashMap<SubjectId, Vec<Found>>> {
    let mut all: HashMap<SubjectId, Vec<Found>> = HashMap::new();
    for (holding, column) in linked(reader) {
        for part in subjects.chunks(TOGETHER) {
            let select = ["select ", column, ", count(*) from ", holding.table, " where ", column];
            let counts: Vec<(SubjectId, i64)> =
                reader.find(&among(&select, part, &[" group by ", column])).await?;
            for (subject, rows) in counts {
                all.entry(subject).or_default().push(Found { holding, rows });
            }
        }
    }
    Ok(all)
}

/// Those of these people who have rows in one of these tables.
pub async fn having(
    reader: &mut Reader,
    tables: &[String],
    subjects: &[SubjectId],
) -> Result<HashSet<SubjectId>> {
    let mut found = HashSet::new();
    for (holding, column) in linked(reader).into_iter().filter(|(holding, _)| stays(holding, tables)) {
        let select = ["select distinct ", column, " from ", holding.table, " where ", column];
        for part in subjects.chunks(TOGETHER) {
            let rows: Vec<Single<SubjectId>> = reader.find(&among(&select, part, &[])).await?;
            found.extend(rows.into_iter().map(|single| single.0));
        }
    }
    Ok(found)
}

/// Carries out what the map says about this person in every table; sealed values die with their key.
// law: gdpr/17.1
pub async fn erase(tx: &mut Tx, subject: SubjectId, depth: Depth) -> Result<()> {
    erase_many(tx, &[subject], depth).await
}

/// The same for many people, in one statement a table. Whoever was restricted is so no longer: their rows go.
///
/// Tables are walked from the last to the first: what points to a row goes before the row.
// law: gdpr/17.1
pub async fn erase_many(tx: &mut Tx, subjects: &[SubjectId], depth: Depth) -> Result<()> {
    erase_but(tx, subjects, depth, &[]).await
}

/// The same without these tables: somebody decided that their rows stay, and why.
// law: gdpr/17.3
pub async fn erase_but(tx: &mut Tx, subjects: &[SubjectId], depth: Depth, kept: &[String]) -> Result<()> {
    restriction::thaw_many(tx, subjects).await?;
    let linked = linked(tx).into_iter().filter(|(holding, _)| !stays(holding, kept));
    for (holding, column) in linked.collect::<Vec<_>>().into_iter().rev() {
        let how = match holding.erasing.at(depth) {
            Erasing::Keep(_) => continue,
            Erasing::Delete => format!("delete from {} where {column}", holding.table),
            Erasing::Blank(columns) => {
                let blanks =
                    columns.iter().map(|name| format!("{name} = null")).collect::<Vec<_>>().join(", ");
                format!("update {} set {blanks} where {column}", holding.table)
            }
        };
        for part in subjects.chunks(TOGETHER) {
            let q = among(&[&how], part, &[]);
            tx.execute(q.sql(), q.args()).await?;
        }
    }
    Ok(())
}

/// The stored files that go with a person's rows; asked before the rows go.
pub async fn files(reader: &mut Reader, subject: SubjectId) -> Result<Vec<FileId>> {
    files_many(reader, &[subject]).await
}

/// The same for many people, in one statement a column.
pub async fn files_many(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<FileId>> {
    files_but(reader, subjects, &[]).await
}

/// The same without those of these tables.
pub async fn files_but(reader: &mut Reader, subjects: &[SubjectId], kept: &[String]) -> Result<Vec<FileId>> {
    let mut files = Vec::new();
    for (holding, column) in linked(reader).into_iter().filter(|(holding, _)| !stays(holding, kept)) {
        for stored in holding.columns.iter().filter(|column| column.class == Class::Stored) {
            let select = ["select ", stored.name, " from ", holding.table, " where ", column];
            for part in subjects.chunks(TOGETHER) {
                let found: Vec<Single<Option<FileId>>> = reader.find(&among(&select, part, &[])).await?;
                files.extend(found.into_iter().filter_map(|single| single.0));
            }
        }
    }
    Ok(files)
}

/// One row about a person: the columns that say something, opened where they are sealed.
#[derive(Clone, Debug, Default)]
pub struct Entry(pub Vec<(&'static str, serde_json::Value)>);

/// Everything on the map about a person, table by table, for their own copy.
// law: gdpr/15.3
pub async fn entries(reader: &mut Reader, subject: SubjectId) -> Result<Vec<(Holding, Vec<Entry>)>> {
    let mut all = Vec::new();
    for (holding, _) in linked(reader) {
        let entries = part(reader, subject, &holding, 0, MOST).await?;
        if !entries.is_empty() {
            all.push((holding, entries));
        }
    }
    Ok(all)
}

/// Rows of one table about a person from the one at this place on, always in the same order.
pub async fn part(
    reader: &mut Reader,
    subject: SubjectId,
    holding: &Holding,
    from: u32,
    most: u32,
) -> Result<Vec<Entry>> {
    let Link::Subject(column) = holding.link else {
        return Ok(Vec::new());
    };
    let ring = reader.app().vault().unlock(&[KeyId::of(subject)]).await?;
    let names = holding.columns.iter().map(|column| column.name).collect::<Vec<_>>();
    let (list, order) = (names.join(", "), names[..names.len().min(ORDERING)].join(", "));
    let parts = ["select ", &list, " from ", holding.table, " where ", column, " = ? order by ", &order];
    let parts = [&parts[..], &[" limit ? offset ?"]].concat();
    let args = args![subject, i64::from(most), i64::from(from)].to_vec();
    let rows: Vec<Raw> = reader.find(&Q::assembled(&parts, args)).await?;
    Ok(rows.into_iter().map(|row| row.open(holding, subject, &ring)).collect())
}

/// Rows of one table in a copy: more than any person has, and what memory can hold.
const MOST: u32 = 100_000;
/// The first columns of a table, by which no two rows of one person are alike.
const ORDERING: usize = 3;
/// People in one statement, and the lengths that their lists are filled up to.
const TOGETHER: usize = 500;
const LENGTHS: [usize; 4] = [1, 8, 64, TOGETHER];

fn stays(holding: &Holding, kept: &[String]) -> bool {
    kept.iter().any(|table| table == holding.table)
}

fn linked(reader: &Reader) -> Vec<(Holding, &'static str)> {
    let holdings = reader.app().holdings();
    holdings
        .filter_map(|holding| match holding.link {
            Link::Subject(column) => Some((*holding, column)),
            Link::Nobody => None,
        })
        .collect()
}

/// The one place that builds SQL from names, all of them constants of the map and never input. The ids of these people
/// stand in a list of one of a few lengths, so that few texts are prepared.
fn among(before: &[&str], subjects: &[SubjectId], after: &[&str]) -> Q {
    let length = LENGTHS.into_iter().find(|length| *length >= subjects.len()).unwrap_or(TOGETHER);
    let mut ids: Vec<Value> = subjects.iter().map(ToValue::to_value).collect();
    if let Some(last) = ids.last().cloned() {
        ids.resize(length.max(ids.len()), last);
    }
    let places = vec!["?"; ids.len()].join(", ");
    let parts: Vec<&str> =
        before.iter().copied().chain([" in (", &places, ")"]).chain(after.iter().copied()).collect();
    Q::assembled(&parts, ids)
}

/// A row read without knowing its types.
struct Raw(Vec<Loose>);

enum Loose {
    Plain(serde_json::Value),
    Bytes(Vec<u8>),
}

impl FromRow for Raw {
    fn from_row(cells: &mut Cells<'_>) -> ground::db::Result<Self> {
        let mut values = Vec::new();
        while cells.remaining() > 0 {
            values.push(cells.next::<Loose>()?);
        }
        Ok(Self(values))
    }
}

impl FromCell for Loose {
    fn from_cell(cell: Cell<'_>) -> ground::db::Result<Self> {
        Ok(match cell {
            Cell::Null => Self::Plain(serde_json::Value::Null),
            Cell::Int(value) => Self::Plain(value.into()),
            Cell::Bool(value) => Self::Plain(value.into()),
            Cell::Real(value) => Self::Plain(value.into()),
            Cell::Text(value) => Self::Plain(value.into()),
            Cell::Blob(bytes) => Self::Bytes(bytes.to_vec()),
        })
    }
}

impl Raw {
    /// A sealed value lies at its table, its column, and its row's `id`; a table without ids has one row a person.
    fn open(self, holding: &Holding, subject: SubjectId, ring: &Keyring) -> Entry {
        let id = |(column, value): (&Column, &Loose)| match value {
            Loose::Bytes(bytes) if column.name == "id" => <[u8; 16]>::try_from(bytes.as_slice()).ok(),
            _ => None,
        };
        let row = holding.columns.iter().zip(&self.0).find_map(id).unwrap_or_else(|| subject.bytes());
        let mut values = Vec::new();
        for (column, value) in holding.columns.iter().zip(self.0) {
            let place = Place { table: holding.table, column: column.name, row };
            let said = match value {
                Loose::Plain(value) => readable(column.name, value),
                Loose::Bytes(bytes) if column.class == Class::Stored => named(subject, &bytes),
                Loose::Bytes(bytes) if column.class >= Class::Identifying => {
                    opened(ring, subject, place, bytes)
                }
                Loose::Bytes(bytes) => named(subject, &bytes),
            };
            values.extend(said.map(|value| (column.name, value)));
        }
        Entry(values)
    }
}

/// Nothing when it is no sealed value, such as the hash of an index.
fn opened(ring: &Keyring, subject: SubjectId, place: Place, bytes: Vec<u8>) -> Option<serde_json::Value> {
    ring.open(KeyId::of(subject), place, &Sealed::from_bytes(bytes)).ok().flatten()
}

fn named(subject: SubjectId, bytes: &[u8]) -> Option<serde_json::Value> {
    let id: [u8; 16] = bytes.try_into().ok()?;
    let text = if id == subject.bytes() { subject.to_string() } else { ground::id::encode("id", id) };
    Some(text.into())
}

/// Moments stand in columns called `at` or `…_at`.
fn readable(column: &str, value: serde_json::Value) -> Option<serde_json::Value> {
    let is_moment = column == "at" || column.ends_with("_at");
    match value {
        serde_json::Value::Null => None,
        serde_json::Value::Number(number) if is_moment => {
            Some(Timestamp(number.as_i64().unwrap_or_default()).rfc3339().into())
        }
        other => Some(other),
    }
}
