//! What stands on the map about somebody, row by row and opened, for their own copy.

use super::{Class, Column, Holding, Link, linked};
use crate::{
    actor::SubjectId,
    error::Result,
    seal::{KeyId, Keyring, Place, Sealed},
    tx::Reader,
};
use ground::{
    args,
    clock::Timestamp,
    db::{Cell, Cells, FromCell, FromRow, Q},
    id::Id,
};

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
    let Link::Subject(column, _) = holding.link else {
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

/// Moments stand in columns called `at`, `…_at` or `…_until`.
fn readable(column: &str, value: serde_json::Value) -> Option<serde_json::Value> {
    let is_moment = column == "at" || column.ends_with("_at") || column.ends_with("_until");
    match value {
        serde_json::Value::Null => None,
        serde_json::Value::Number(number) if is_moment => {
            Some(Timestamp(number.as_i64().unwrap_or_default()).rfc3339().into())
        }
        other => Some(other),
    }
}
