//! What is in the way of erasing somebody: open work, services, invoices; each room knows its own.

use crate::{actor::SubjectId, error::Result, tx::Reader};
use futures::future::BoxFuture;
use std::collections::HashSet;

/// Something that a room may hold which speaks against erasing somebody now.
#[derive(Clone, Copy)]
pub struct Blocker {
    /// `cases.open`: its name for people is the word `blocker-cases-open`, with the variable `$count`.
    pub name: &'static str,
    pub weight: Weight,
    pub count: fn(&mut Reader, SubjectId) -> BoxFuture<'_, Result<i64>>,
    /// Where it is looked at.
    pub href: fn(SubjectId) -> String,
}

/// How much it weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Whoever decides should know it; the house alone does not pass it.
    Look,
    /// Nobody passes it: a legal hold.
    Forbids,
}

/// Those of these people of whom nothing may go now, whatever its age: a legal hold. Sweeps pass them over.
// law: gdpr/17.3
pub async fn forbidden(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashSet<SubjectId>> {
    let all = reader.app().rooms().iter().flat_map(|room| room.blockers);
    let gravest: Vec<&Blocker> = all.filter(|blocker| blocker.weight == Weight::Forbids).collect();
    let (mut asked, mut found) = (HashSet::new(), HashSet::new());
    for subject in subjects {
        if !asked.insert(*subject) {
            continue;
        }
        for blocker in &gravest {
            if (blocker.count)(reader, *subject).await? > 0 {
                found.insert(*subject);
            }
        }
    }
    Ok(found)
}
