//! Restriction of processing: who is restricted, since when and why; the database itself refuses to write their rows.
//!
//! Every table with rows about somebody says on the data map whether restriction freezes it, or why not. Triggers made from
//! that stand in the database, so that a write that forgets to ask is refused like any other. Storing goes on where the law
//! allows it: such tables grow, and nothing in them changes.
// law: gdpr/18.2

use crate::{
    actor::SubjectId,
    datamap::{Holding, Link},
    error::{Error, Result},
    room::Room,
    tx::{Reader, Tx},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Guard, Guarded, Q, Single, Value},
    row, statements,
};
use std::collections::{HashMap, HashSet};

/// What the database calls the rule, and the table behind it.
pub const RULE: &str = "restricted";
/// Why somebody is restricted where nobody says more: they asked for it.
pub const ASKED: &str = "asked";
/// What somebody decided to keep of a person who is erased otherwise: it goes when its time is over.
pub const KEPT: &str = "kept";
/// Reasons from the weakest to the strongest: a stronger one takes the place of a weaker, never the other way.
const STRENGTH: [&str; 5] = ["decided", ASKED, "blocked", "erasing", KEPT];
/// People asked about in one statement.
const TOGETHER: usize = 500;

/// What restriction does with the rows of a table that are about somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freeze {
    /// Nothing comes, changes or goes.
    Still,
    /// New rows are stored; those that are there neither change nor go.
    Grows,
    /// The same, but for rows of which this condition holds, in which `{row}` stands for the row.
    GrowsBut(&'static str, Why),
    /// Rows are written on.
    Never(Why),
}

/// Why rows of somebody restricted are written all the same.
// law: gdpr/18.2
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// What happened is added to, and nobody changes it: it shows that the restriction was kept.
    Evidence,
    /// What somebody asked for is done, the end of the restriction too.
    Request,
    /// The person's own doors and choices: a no is always possible.
    Choice,
    /// A law demands it, or it protects them.
    Law,
    /// Letters that the law demands leave, and what left is reported on.
    Letters,
    /// What comes in is put where it belongs.
    Arrival,
    /// The house's own work, which says nothing of them.
    Machinery,
    /// It is made anew from rows that are frozen.
    Index,
}

row! {
    /// How somebody came to be restricted.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Restricted {
        pub since: Timestamp,
        /// Who did it, as in the audit trail.
        pub actor: String,
        /// A key of the room that restricts people, such as `asked`.
        pub reason: String,
    }
}

statements! {
    FREEZE = "insert into restricted (subject, since, actor, reason) values (?1, ?2, ?3, ?4)
              on conflict (subject) do update set reason = excluded.reason";
    THAW = "delete from restricted where subject = ?1";
    OF = "select ", Restricted::COLUMNS, " from restricted where subject = ?1";
}

/// Restricts somebody because they asked for it.
pub async fn freeze(tx: &mut Tx, subject: SubjectId) -> Result<()> {
    freeze_for(tx, subject, ASKED).await
}

/// Whether a reason takes the place of the one that somebody is restricted for.
pub fn outranks(reason: &str, before: &str) -> bool {
    let strength = |reason: &str| STRENGTH.iter().position(|known| *known == reason);
    strength(reason) > strength(before)
}

/// Restricts somebody; one who is restricted already stays so since then, for the stronger of the two reasons.
// law: gdpr/18.1
pub async fn freeze_for(tx: &mut Tx, subject: SubjectId, reason: &str) -> Result<()> {
    if of(tx, subject).await?.is_some_and(|before| !outranks(reason, &before.reason)) {
        return Ok(());
    }
    let (now, actor) = (tx.now(), tx.actor().who.label());
    Ok(tx.put(FREEZE, args![subject, now, actor, reason]).await?)
}

/// Restricts somebody again as they were before, since the same moment and for the same reason.
pub async fn refreeze(tx: &mut Tx, subject: SubjectId, before: &Restricted) -> Result<()> {
    let Restricted { since, actor, reason } = before;
    Ok(tx.put(FREEZE, args![subject, since, actor, reason]).await?)
}

/// The same for many people, such as those whom [`of_all`] found before they were thawed.
pub async fn refreeze_many(tx: &mut Tx, before: &HashMap<SubjectId, Restricted>) -> Result<()> {
    for (subject, before) in before {
        refreeze(tx, *subject, before).await?;
    }
    Ok(())
}

/// Thaws those of these people who are restricted only because something of them was kept: its time is over, and it may go.
/// Whoever calls this freezes them again with [`refreeze_many`] when the work is done.
pub async fn thaw_kept(tx: &mut Tx, subjects: &[SubjectId]) -> Result<HashMap<SubjectId, Restricted>> {
    let mut kept = of_all(tx, subjects).await?;
    kept.retain(|_, restricted| restricted.reason == KEPT);
    let thawed: Vec<SubjectId> = kept.keys().copied().collect();
    thaw_many(tx, &thawed).await?;
    Ok(kept)
}

/// From here on, in this transaction too, their rows may be written; gives whether they were restricted.
pub async fn thaw(tx: &mut Tx, subject: SubjectId) -> Result<bool> {
    Ok(tx.execute(THAW, args![subject]).await? > 0)
}

/// The same for many people, before their rows go.
pub async fn thaw_many(tx: &mut Tx, subjects: &[SubjectId]) -> Result<()> {
    let rows: Vec<Vec<Value>> = subjects.iter().map(|subject| args![subject].to_vec()).collect();
    Ok(tx.put_all(THAW, &rows).await?)
}

pub async fn is_frozen(reader: &mut Reader, subject: SubjectId) -> Result<bool> {
    Ok(of(reader, subject).await?.is_some())
}

/// Since when, by whom and why somebody is restricted; none who is not.
pub async fn of(reader: &mut Reader, subject: SubjectId) -> Result<Option<Restricted>> {
    Ok(reader.optional(OF, args![subject]).await?)
}

/// Those of these people who are restricted.
pub async fn frozen(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashSet<SubjectId>> {
    let mut found = HashSet::new();
    for part in subjects.chunks(TOGETHER) {
        let q = Q::new("select subject from restricted").and_in("subject", part);
        found.extend(reader.find::<Single<SubjectId>>(&q).await?.into_iter().map(|single| single.0));
    }
    Ok(found)
}

/// How those of these people who are restricted came to be so.
pub async fn of_all(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashMap<SubjectId, Restricted>> {
    let mut found = HashMap::new();
    for part in subjects.chunks(TOGETHER) {
        let q = Q::new("select subject, since, actor, reason from restricted").and_in("subject", part);
        for (subject, since, actor, reason) in reader.find(&q).await? {
            found.insert(subject, Restricted { since, actor, reason });
        }
    }
    Ok(found)
}

/// Refuses to work on somebody's rows while they are restricted, in the words that the database's refusal has.
// law: gdpr/18.1
pub async fn demand_free(reader: &mut Reader, subject: Option<SubjectId>) -> Result<()> {
    match subject {
        Some(subject) if is_frozen(reader, subject).await? => Err(refusal()),
        _ => Ok(()),
    }
}

/// What whoever wants to change something of somebody restricted is told.
pub fn refusal() -> Error {
    Error::refused("error-restricted")
}

/// What the database guards: the tables that the rooms' part of the data map freezes.
pub fn guard(rooms: &[Room]) -> Guard {
    let holdings = rooms.iter().flat_map(|room| room.personal_data);
    Guard { list: RULE, owner: "subject", tables: holdings.filter_map(guarded).collect() }
}

fn guarded(holding: &Holding) -> Option<Guarded> {
    let table = holding.table;
    match holding.link {
        Link::Subject(_, Freeze::Still) | Link::Lookup(_) => Some(Guarded { table, grows: false, but: None }),
        Link::Subject(_, Freeze::Grows) => Some(Guarded { table, grows: true, but: None }),
        Link::Subject(_, Freeze::GrowsBut(but, _)) => Some(Guarded { table, grows: true, but: Some(but) }),
        Link::Subject(_, Freeze::Never(_)) | Link::Nobody => None,
    }
}
