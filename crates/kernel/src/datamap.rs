//! The data map: what each table and column holds about whom, for which purpose, and what erasure does with it.
//!
//! From this one list come the copy of a person's data, erasure, and the answer to "why do we hold this?". A test compares
//! it with the live schema: a column that is not on the map fails the build.

use crate::{
    actor::SubjectId,
    error::Result,
    tx::{Reader, Tx},
};
use ground::{
    args,
    db::{Cell, Cells, FromCell, FromRow, Q},
};

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

/// What erasure would find in one table.
#[derive(Clone, Debug)]
pub struct Found {
    pub table: &'static str,
    pub rows: i64,
    pub erasing: Erasing,
}

/// Counts what is held about a person, table by table.
pub async fn count(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for (holding, column) in linked(reader) {
        let q = statement(&["select count(*) from ", holding.table, " where ", column, " = ?"], subject);
        let rows = reader.find::<ground::db::Single<i64>>(&q).await?.first().map_or(0, |single| single.0);
        if rows > 0 {
            found.push(Found { table: holding.table, rows, erasing: holding.erasing });
        }
    }
    Ok(found)
}

/// Carries out what the map says about this person in every table; sealed values die with their key.
// law: gdpr/17.1
pub async fn erase(tx: &mut Tx, subject: SubjectId) -> Result<()> {
    for (holding, column) in linked(tx) {
        let q = match holding.erasing {
            Erasing::Keep(_) => continue,
            Erasing::Delete => statement(&["delete from ", holding.table, " where ", column, " = ?"], subject),
            Erasing::Blank(columns) => {
                let blanks = columns.iter().map(|name| format!("{name} = null")).collect::<Vec<_>>().join(", ");
                statement(&["update ", holding.table, " set ", &blanks, " where ", column, " = ?"], subject)
            }
        };
        tx.execute(q.sql(), q.args()).await?;
    }
    Ok(())
}

/// The rows of one table about a person, as names and printable values, without sealed and technical columns.
pub async fn plain_rows(reader: &mut Reader, holding: &Holding, subject: SubjectId) -> Result<Vec<Vec<(String, String)>>> {
    let Link::Subject(column) = holding.link else {
        return Ok(Vec::new());
    };
    let names: Vec<&str> = holding.columns.iter().filter(|c| c.class <= Class::Attribute).map(|c| c.name).collect();
    let list = names.join(", ");
    let q = statement(&["select ", &list, " from ", holding.table, " where ", column, " = ?"], subject);
    let rows: Vec<Printed> = reader.find(&q).await?;
    Ok(rows
        .into_iter()
        .map(|row| names.iter().map(|name| (*name).to_owned()).zip(row.0).collect())
        .collect())
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

/// The one place that builds SQL from names: all of them constants of the map, never input.
fn statement(parts: &[&str], subject: SubjectId) -> Q {
    Q::assembled(parts, args![subject].to_vec())
}

/// A row read without knowing its types.
struct Printed(Vec<String>);

impl FromRow for Printed {
    fn from_row(cells: &mut Cells<'_>) -> ground::db::Result<Self> {
        let mut values = Vec::new();
        while cells.remaining() > 0 {
            values.push(cells.next::<Text>()?.0);
        }
        Ok(Self(values))
    }
}

struct Text(String);

impl FromCell for Text {
    fn from_cell(cell: Cell<'_>) -> ground::db::Result<Self> {
        Ok(Self(match cell {
            Cell::Null => String::new(),
            Cell::Int(value) => value.to_string(),
            Cell::Bool(value) => value.to_string(),
            Cell::Real(value) => value.to_string(),
            Cell::Text(value) => value.to_owned(),
            Cell::Blob(bytes) => ground::id::encode("id", bytes.try_into().unwrap_or([0; 16])),
        }))
    }
}
