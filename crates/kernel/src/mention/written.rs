//! A table whose rows hold sealed what somebody wrote: looked through by the index of names, and starred where it stands.

use super::{
    Crowd, Eraser, Mention, look,
    texts::{Read, Reading, Span, Texts},
};
use crate::{
    actor::SubjectId,
    error::Result,
    seal::{KeyId, Place, Sealed},
    tx::{Reader, Tx},
};
use futures::future::BoxFuture;
use ground::db::Watched;
use serde_json::Value;

/// Rows opened at once.
const PAGE: i64 = 500;
/// One row as it lies there.
pub struct Written {
    pub id: [u8; 16],
    /// Whose it is, where it is anybody's.
    pub of: Option<SubjectId>,
    pub key: KeyId,
    pub href: String,
    /// Its sealed columns, always in the same order.
    pub sealed: Vec<(&'static str, Sealed)>,
}

/// How a room's table is looked through. The room has the statements, and nothing else to do.
#[derive(Clone, Copy)]
pub struct Writings {
    pub table: &'static str,
    /// Columns whose change has a row read anew: the sealed ones, and those by which it comes to be somebody's.
    pub columns: &'static [&'static str],
    /// The fields of a sealed value that people write; none: every text in it.
    pub fields: &'static [&'static str],
    pub between: Between,
    pub these: These,
    pub rewrite: Rewrite,
}

type Rows<'a> = BoxFuture<'a, Result<Vec<Written>>>;

/// As many rows of this span as asked for, in the order of their ids.
pub type Between = fn(&mut Reader, Span, i64) -> Rows<'_>;
/// Those of these rows that there are, in the order of their ids.
pub type These = fn(&mut Reader, Vec<[u8; 16]>) -> Rows<'_>;
/// Writes one column of one row.
pub type Rewrite = for<'a> fn(&'a mut Tx, [u8; 16], &'static str, Sealed) -> BoxFuture<'a, Result<()>>;

impl Writings {
    /// Rows that name any of these people, as many as a crowd is told at once.
    pub async fn find(
        &self,
        reader: &mut Reader,
        crowd: &Crowd,
        found: &mut Vec<(usize, Mention)>,
    ) -> Result<()> {
        look::find(self, reader, crowd, found).await
    }

    /// Stars somebody in these rows; gives in how many.
    pub async fn star(&self, tx: &mut Tx, eraser: &mut Eraser, ids: &[[u8; 16]]) -> Result<u64> {
        let rows = (self.these)(tx, ids.to_vec()).await?;
        let mut starred = 0;
        for (row, values) in self.opened(tx, rows).await? {
            eraser.row(row.id);
            let mut changed = Vec::new();
            for (column, mut value) in values {
                let mended =
                    self.texts(&mut value).into_iter().fold(false, |before, text| eraser.mend(text) | before);
                changed.extend(mended.then_some((column, value)));
            }
            starred += u64::from(!changed.is_empty());
            for (column, value) in changed {
                let sealed = tx.seal(row.key, self.place(&row, column), &value).await?;
                (self.rewrite)(tx, row.id, column, sealed).await?;
            }
        }
        Ok(starred)
    }

    async fn read(&self, reader: &mut Reader, rows: Vec<Written>) -> Result<Vec<Read>> {
        let mut all = Vec::with_capacity(rows.len());
        for (row, mut values) in self.opened(reader, rows).await? {
            let texts = values.iter_mut().flat_map(|(_, value)| self.texts(value)).map(std::mem::take);
            all.push(Read { id: row.id, of: row.of, texts: texts.collect(), href: row.href });
        }
        Ok(all)
    }

    fn place(&self, row: &Written, column: &'static str) -> Place {
        Place { table: self.table, column, row: row.id }
    }

    /// What can be opened of them.
    async fn opened(&self, reader: &mut Reader, rows: Vec<Written>) -> Result<Vec<(Written, Vec<Open>)>> {
        let mut keys: Vec<KeyId> = rows.iter().map(|row| row.key).collect();
        keys.sort_unstable();
        keys.dedup();
        let ring = reader.app().vault().unlock(&keys).await?;
        let mut all = Vec::with_capacity(rows.len());
        for row in rows {
            let mut values = Vec::with_capacity(row.sealed.len());
            for (column, sealed) in &row.sealed {
                let value = ring.open(row.key, self.place(&row, column), sealed).unwrap_or_else(|error| {
                    // One spoiled row keeps nobody from being found in the others.
                    tracing::error!(%error, table = self.table, "a text cannot be opened");
                    None
                });
                values.extend(value.map(|value| (*column, value)));
            }
            all.push((row, values));
        }
        Ok(all)
    }

    fn texts<'v>(&self, value: &'v mut Value) -> Vec<&'v mut String> {
        let mut texts = Vec::new();
        self.gather(value, true, &mut texts);
        texts
    }

    fn gather<'v>(&self, value: &'v mut Value, is_text: bool, texts: &mut Vec<&'v mut String>) {
        match value {
            Value::String(text) if is_text => texts.push(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.gather(item, is_text, texts)),
            Value::Object(fields) => fields.iter_mut().for_each(|(name, value)| {
                let is_text = self.fields.is_empty() || self.fields.contains(&name.as_str());
                self.gather(value, is_text, texts);
            }),
            _ => {}
        }
    }
}

impl Texts for Writings {
    fn watched(&self) -> Watched {
        Watched { table: self.table, columns: self.columns, beside: None }
    }

    fn page(&self) -> i64 {
        PAGE
    }

    fn between<'a>(&'a self, reader: &'a mut Reader, span: Span, most: i64) -> Reading<'a> {
        Box::pin(async move {
            let rows = (self.between)(reader, span, most).await?;
            self.read(reader, rows).await
        })
    }

    fn these<'a>(&'a self, reader: &'a mut Reader, ids: Vec<[u8; 16]>) -> Reading<'a> {
        Box::pin(async move {
            let rows = (self.these)(reader, ids).await?;
            self.read(reader, rows).await
        })
    }
}

/// A column and what lies in it.
type Open = (&'static str, Value);
