//! What is in the way of erasing somebody: open work, services, invoices; each room knows its own.

use crate::{actor::SubjectId, error::Result, tx::Reader};
use futures::future::BoxFuture;

/// Something that a room may hold which speaks against erasing somebody now.
#[derive(Clone, Copy)]
pub struct Blocker {
    /// `cases.open`: its name for people is the word `blocker-cases-open`, with the variable `$count`.
    pub name: &'static str,
    pub weight: Weight,
    pub count: fn(&mut Reader, SubjectId) -> BoxFuture<'_, Result<i64>>,
    /// What stands in the way, by the names that the house gave it; none where the word alone tells.
    pub names: Option<NamesFor>,
    /// Where it is looked at.
    pub href: fn(SubjectId) -> String,
}

/// Names of things about somebody.
pub type NamesFor = fn(&mut Reader, SubjectId) -> BoxFuture<'_, Result<Vec<String>>>;

/// How much it weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Whoever decides should know it; the house alone does not pass it.
    Look,
    /// Nobody passes it: a legal hold.
    Forbids,
}
