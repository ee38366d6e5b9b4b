//! The data map: what each table and column holds about whom, for which purpose, and what erasure does with it.
//!
//! From this one list come the copy of a person's data, erasure, and the answer to "why do we hold this?". A test compares
//! it with the live schema: a column that is not on the map fails the build.

use crate::{
    actor::SubjectId,
    error::Result,
    mention::index,
    restriction::{self, Freeze},
    tx::{Reader, Tx},
};
use ground::{
    db::{Q, Single, ToValue, Value},
    files::FileId,
};
use std::collections::{HashMap, HashSet};

mod column;
mod entries;

pub use column::{Class, Column, attribute, identifying, plain, sensitive, stored, withheld};
pub use entries::{Entry, entries, part};

/// How a table's rows belong to a data subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// This column holds the subject's id; and what becomes of the rows while they are restricted.
    Subject(&'static str, Freeze),
    /// This column holds the subject's id, but the rows go one by one with what they were made from, and are frozen with it.
    Lookup(&'static str),
    /// Rows here belong to no data subject; personal values in them (staff, pending people) have an end of their own.
    Nobody,
}

impl Link {
    /// Whether the rows are found by whose they are.
    pub const fn is_of_somebody(&self) -> bool {
        matches!(self, Self::Subject(..))
    }
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
    let counting = |(holding, column): &(Holding, &str)| {
        let select = ["select cast('", holding.table, "' as text), count(*) from ", holding.table];
        Q::assembled(&[&select.concat(), " where ", *column, " = ?"], vec![subject.to_value()])
    };
    let each: Vec<Q> = linked.iter().map(counting).collect();
    let counts: Vec<(String, i64)> = reader.find(&Q::together(&each)).await?;
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

/// Whose these rows of a room are, by their ids alone: of any of its tables that are somebody's.
pub async fn owners(
    reader: &mut Reader,
    holdings: &[Holding],
    ids: &[[u8; 16]],
) -> Result<HashSet<SubjectId>> {
    let mut found = HashSet::new();
    for holding in holdings.iter().filter(|holding| holding.columns.iter().any(|column| column.name == "id"))
    {
        let Link::Subject(column, _) = holding.link else { continue };
        let select =
            ["select distinct ", column, " from ", holding.table, " where ", column, " is not null and id"];
        for part in ids.chunks(TOGETHER) {
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
    read_anew(tx, subjects).await?;
    let linked = linked(tx).into_iter().filter(|(holding, _)| !stays(holding, kept));
    for (holding, column) in linked.collect::<Vec<_>>().into_iter().rev() {
        let how = match holding.erasing.at(depth) {
            Erasing::Keep(_) => continue,
            Erasing::Delete => format!("delete from {} where {column}", holding.table),
            Erasing::Blank(columns) => emptied(&holding, column, columns),
        };
        carry_out(tx, &how, subjects).await?;
    }
    Ok(())
}

/// What the index of names knows of their rows goes with them. Where a row stays and can still be opened, whoever else is named
/// in it is found all the same: it is read anew.
async fn read_anew(tx: &mut Tx, subjects: &[SubjectId]) -> Result<()> {
    for table in index::HOLDS {
        let from = format!(
            "insert into named_unread (kind, id, is_long) select distinct kind, id, false from {table} where subject"
        );
        for part in subjects.chunks(TOGETHER) {
            let q = among(&[&from], part, &[" on conflict (kind, id) do nothing"]);
            tx.put(q.sql(), q.args()).await?;
        }
    }
    Ok(())
}

/// Empties what identifies people in rows that stay, in every table but these: their key stays, and would open it.
// law: gdpr/17.1
pub async fn empty_kept(tx: &mut Tx, subjects: &[SubjectId], but: &[String]) -> Result<()> {
    let stay = |holding: &Holding| matches!(holding.erasing, Erasing::Keep(_)) && !stays(holding, but);
    for (holding, column) in linked(tx).into_iter().filter(|(holding, _)| stay(holding)) {
        let tells = holding.columns.iter().filter(|column| column.class >= Class::Identifying);
        let tells: Vec<&str> = tells.map(|column| column.name).collect();
        if !tells.is_empty() {
            carry_out(tx, &emptied(&holding, column, &tells), subjects).await?;
        }
    }
    Ok(())
}

fn emptied(holding: &Holding, column: &str, columns: &[&str]) -> String {
    let blanks: Vec<String> = columns.iter().map(|name| format!("{name} = null")).collect();
    format!("update {} set {} where {column}", holding.table, blanks.join(", "))
}

async fn carry_out(tx: &mut Tx, how: &str, subjects: &[SubjectId]) -> Result<()> {
    for part in subjects.chunks(TOGETHER) {
        let q = among(&[how], part, &[]);
        tx.put(q.sql(), q.args()).await?;
    }
    Ok(())
}

/// The stored files that go with a person's rows; asked before the rows go.
pub async fn files(reader: &mut Reader, subject: SubjectId) -> Result<Vec<FileId>> {
    files_many(reader, &[subject]).await
}

/// The same for many people, in one statement.
pub async fn files_many(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<FileId>> {
    files_but(reader, subjects, &[]).await
}

/// The same without those of these tables.
pub async fn files_but(reader: &mut Reader, subjects: &[SubjectId], kept: &[String]) -> Result<Vec<FileId>> {
    let linked = linked(reader).into_iter().filter(|(holding, _)| !stays(holding, kept));
    let stored = linked.flat_map(|(holding, column)| {
        let files = holding.columns.iter().filter(|column| column.class == Class::Stored);
        files.map(move |file| ["select ", file.name, " from ", holding.table, " where ", column])
    });
    let selects: Vec<_> = stored.collect();
    let mut files = Vec::new();
    for part in subjects.chunks(TOGETHER) {
        let each: Vec<Q> = selects.iter().map(|select| among(select, part, &[])).collect();
        let found: Vec<Single<Option<FileId>>> = reader.find(&Q::together(&each)).await?;
        files.extend(found.into_iter().filter_map(|single| single.0));
    }
    Ok(files)
}

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
            Link::Subject(column, _) => Some((*holding, column)),
            Link::Lookup(_) | Link::Nobody => None,
        })
        .collect()
}

/// The one place that builds SQL from names, all of them constants of the map and never input. The ids asked for
/// stand in a list of one of a few lengths, so that few texts are prepared.
fn among<T: ToValue>(before: &[&str], wanted: &[T], after: &[&str]) -> Q {
    let length = LENGTHS.into_iter().find(|length| *length >= wanted.len()).unwrap_or(TOGETHER);
    let mut ids: Vec<Value> = wanted.iter().map(ToValue::to_value).collect();
    if let Some(last) = ids.last().cloned() {
        ids.resize(length.max(ids.len()), last);
    }
    let places = vec!["?"; ids.len()].join(", ");
    let parts: Vec<&str> =
        before.iter().copied().chain([" in (", &places, ")"]).chain(after.iter().copied()).collect();
    Q::assembled(&parts, ids)
}
