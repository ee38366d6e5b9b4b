//! Saying what happened: in the thread, and to the house; of a confidential case in the thread alone.

use crate::{
    events::told,
    model::{Author, Case, EntryKind},
    read::around as beside,
    store::{self, NewEntry},
};
use ground::db::Value;
use kernel::{Event, Result, StaffId, Tx, Who};
use staff::Ring;

/// Writes a line into the thread, and tells the house.
pub async fn happened<E: Event>(tx: &mut Tx, case: &Case, event: &E) -> Result<()> {
    let line = line(tx, case, event)?;
    store::add_many(tx, &[line]).await?;
    tell(tx, case, event)
}

/// The same for many cases at once.
pub async fn all_happened<E: Event>(tx: &mut Tx, all: &[(&Case, E)]) -> Result<()> {
    let lines = all.iter().map(|(case, event)| line(tx, case, event)).collect::<Result<Vec<_>>>()?;
    if !lines.is_empty() {
        store::add_many(tx, &lines).await?;
    }
    all.iter().try_for_each(|(case, event)| tell(tx, case, event))
}

fn line<E: Event>(tx: &Tx, case: &Case, event: &E) -> Result<Vec<Value>> {
    let new = NewEntry {
        id: tx.id(),
        kind: EntryKind::Event,
        author: author(tx),
        at: tx.now(),
        message_id: None,
        letter: None,
        data: Some(told(event)?),
        body: None,
        attachments: 0,
    };
    Ok(store::entry_row(tx, case, &new, None))
}

/// Tells the house, unless the case is confidential.
pub fn tell<E: Event>(tx: &mut Tx, case: &Case, event: &E) -> Result<()> {
    if case.confidential { Ok(()) } else { tx.record(event) }
}

pub fn author(tx: &Tx) -> Author {
    match tx.actor().who {
        Who::Staff(_) | Who::Program(_) => Author::Staff,
        Who::Person(_) => Author::Customer,
        Who::House | Who::Nobody => Author::House,
    }
}

/// Whoever works on a case: the one who has it, or their team while nobody has.
pub async fn working(tx: &mut Tx, case: &Case) -> Result<Vec<StaffId>> {
    if let Some(assignee) = case.assignee {
        return Ok(vec![staff::standing_in(tx, assignee).await?]);
    }
    team(tx, case).await
}

/// The team of a case.
pub async fn team(tx: &mut Tx, case: &Case) -> Result<Vec<StaffId>> {
    let team = staff::teams(tx).await?.into_iter().find(|team| Some(team.id) == case.team);
    Ok(team.map(|team| team.members).unwrap_or_default())
}

/// Those of them who may know of the case.
// law: gdpr/5.1.f
pub async fn named_only(tx: &mut Tx, case: &Case, mut to: Vec<StaffId>) -> Result<Vec<StaffId>> {
    if case.confidential {
        let named = beside::named(tx, case.id).await?;
        to.retain(|staff| named.contains(staff));
    }
    to.sort();
    to.dedup();
    Ok(to)
}

/// Rings for colleagues; the sentence `{word}` names the case by its number alone.
pub async fn ring(
    tx: &mut Tx,
    case: &Case,
    to: &[StaffId],
    (kind, word): (&'static str, &'static str),
) -> Result<()> {
    if to.is_empty() {
        return Ok(());
    }
    let args = vec![("number", case.number.to_string())];
    staff::ring(tx, &Ring { to, kind, word, args, href: case.path() }).await
}
