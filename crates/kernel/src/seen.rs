//! Who looked at whom: opening, revealing, exporting and finding a person is written down, the value never.
// law: gdpr/5.2

use crate::{
    actor::SubjectId,
    error::Result,
    permission::{ANYONE, Permission},
    tx::{Action, Reader, Tx},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    id, row, statements,
};
use std::collections::{BTreeSet, HashSet};

id! {
    /// One look at one person.
    SightingId, "seen"
}

/// Repeated looks within this time are one look.
pub const SAME_LOOK: i64 = 15 * ground::clock::MINUTE;
/// Looks shown at once.
const SHOWN: i64 = 100;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Opened,
    Revealed,
    Exported,
    Found,
}

impl Look {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Revealed => "revealed",
            Self::Exported => "exported",
            Self::Found => "found",
        }
    }
}

row! {
    #[derive(Clone, Debug)]
    pub struct Sighting {
        pub at: Timestamp,
        pub actor: String,
        pub kind: String,
        pub field: Option<String>,
        pub reason: Option<String>,
    }
}

statements! {
    INSERT = "insert into sightings (id, at, actor, subject, kind, field, reason) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    OF_SUBJECT = "select ", Sighting::COLUMNS, " from sightings where subject = ?1 order by id desc limit ?2";
    VIEWERS = "select count(distinct actor) from sightings where subject = ?1 and at >= ?2";
}

const LOOKED: &str = "select distinct subject, actor from sightings";
const ACTED: &str = "select distinct subject, actor from events";
/// People asked about in one statement.
const TOGETHER: usize = 500;
/// How the labels of people who work here begin.
const STAFF: &str = "staff_";

/// Writes a look down; `field` names what was revealed, `reason` why.
pub struct Note {
    pub subject: SubjectId,
    pub look: Look,
    pub field: Option<&'static str>,
    pub reason: Option<String>,
}

impl Action for Note {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (id, now, actor) = (tx.id::<SightingId>(), tx.now(), tx.actor().who.label());
        let row = args![id, now, actor, self.subject, self.look.key(), self.field, self.reason].to_vec();
        tx.execute(INSERT, &row).await?;
        Ok(())
    }
}

/// Writes down one look at each of many people: a list that was found, an export.
pub async fn note_all(tx: &mut Tx, look: Look, subjects: &[SubjectId]) -> Result<()> {
    let (now, actor) = (tx.now(), tx.actor().who.label());
    let row = |subject: &SubjectId| {
        let id: SightingId = tx.id();
        args![id, now, actor, subject, look.key(), Option::<&str>::None, Option::<&str>::None].to_vec()
    };
    let rows: Vec<Vec<ground::db::Value>> = subjects.iter().map(row).collect();
    tx.bulk(INSERT, &rows).await?;
    Ok(())
}

/// Those of these people at whom the same eyes looked in this way so lately that it is one look.
pub async fn lately(reader: &mut Reader, look: Look, subjects: &[SubjectId]) -> Result<HashSet<SubjectId>> {
    let q = Q::new("select distinct subject from sightings").and_in("subject", subjects);
    let q = q.and("actor = ?", &reader.actor().who.label()).and("kind = ?", &look.key());
    let q = q.and("at >= ?", &reader.now().minus(SAME_LOOK)).then("order by subject");
    let rows: Vec<Single<SubjectId>> = reader.find(&q).await?;
    Ok(rows.into_iter().map(|single| single.0).collect())
}

/// The latest looks at a person.
pub async fn of_subject(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Sighting>> {
    Ok(reader.rows(OF_SUBJECT, args![subject, SHOWN]).await?)
}

/// How many different actors looked since then.
pub async fn viewers(reader: &mut Reader, subject: SubjectId, since: Timestamp) -> Result<i64> {
    Ok(reader.scalar(VIEWERS, args![subject, since]).await?)
}

/// The people who work with somebody: staff who opened their record, revealed something of it, or did anything about them
/// since then, by the labels under which they act.
pub async fn colleagues(
    reader: &mut Reader,
    subjects: &[SubjectId],
    since: Timestamp,
) -> Result<BTreeSet<(SubjectId, String)>> {
    let mut found = BTreeSet::new();
    for part in subjects.chunks(TOGETHER) {
        let close = [Look::Opened.key(), Look::Revealed.key()];
        let looked = Q::new(LOOKED).and_in("subject", part).and("at >= ?", &since).and_in("kind", &close);
        let acted = Q::new(ACTED).and_in("subject", part).and("at >= ?", &since);
        for q in [looked, acted] {
            found.extend(reader.find::<(SubjectId, String)>(&q).await?);
        }
    }
    found.retain(|(_, actor)| actor.starts_with(STAFF));
    Ok(found)
}
