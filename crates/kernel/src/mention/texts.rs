//! What a room has of texts about others, as the index of names and whoever looks for somebody see it: rows with all their texts.

use crate::{actor::SubjectId, error::Result, tx::Reader};
use futures::future::BoxFuture;
use ground::db::Watched;

/// Rows between two ids, without those two.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub after: [u8; 16],
    pub before: [u8; 16],
}

impl Span {
    pub const fn new(after: [u8; 16], before: [u8; 16]) -> Self {
        Self { after, before }
    }
}

/// A row with everything in it that people wrote, as far as it can be opened.
pub struct Read {
    pub id: [u8; 16],
    /// Whose it is, where it is anybody's.
    pub of: Option<SubjectId>,
    pub href: String,
    pub texts: Vec<String>,
}

pub type Reading<'a> = BoxFuture<'a, Result<Vec<Read>>>;

/// Rows of one table in which somebody may be named.
pub trait Texts: Send + Sync {
    /// The table, and what of it has a row read anew.
    fn watched(&self) -> Watched;

    /// Rows read at once.
    fn page(&self) -> i64;

    /// As many rows of this span as asked for, in the order of their ids.
    fn between<'a>(&'a self, reader: &'a mut Reader, span: Span, most: i64) -> Reading<'a>;

    /// Those of these rows that there are.
    fn these<'a>(&'a self, reader: &'a mut Reader, ids: Vec<[u8; 16]>) -> Reading<'a>;
}
