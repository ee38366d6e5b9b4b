//! Who looked at whom: opening, revealing, exporting and finding a person is written down, the value never.
// law: gdpr/5.2

mod trail;
mod watch;

pub use trail::{Asked, Seen, Trail, trail};
pub use watch::{MOST_REVEALS, USUAL_OPENINGS, WATCH, may_reveal};
pub(crate) use watch::{STATEMENTS as WATCHING, Unusual};

use crate::{
    actor::SubjectId,
    door::Door,
    error::Result,
    permission::{ANYONE, Permission},
    seal::{KeyId, Keyring, Place, Sealed},
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
    pub const ALL: [Self; 4] = [Self::Opened, Self::Revealed, Self::Exported, Self::Found];

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|look| look.key() == key)
    }

    pub const fn key(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Revealed => "revealed",
            Self::Exported => "exported",
            Self::Found => "found",
        }
    }
}

#[derive(Clone, Debug)]
pub struct Sighting {
    pub at: Timestamp,
    pub actor: String,
    pub kind: String,
    /// The field that was revealed, or the room in which something of the person was opened.
    pub field: Option<String>,
    pub reason: Option<String>,
}

row! {
    /// As it is kept: a reason is sealed, for it may name somebody.
    struct Kept {
        id: SightingId,
        at: Timestamp,
        actor: String,
        subject: SubjectId,
        kind: String,
        field: Option<String>,
        reason: Option<String>,
        sealed: Option<Sealed>,
    }
}

statements! {
    INSERT = "insert into sightings (id, at, actor, subject, kind, field, sealed) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    OF_SUBJECT = "select ", Kept::COLUMNS, " from sightings where subject = ?1 order by id desc limit ?2";
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
        let sealed = match &self.reason {
            Some(reason) => Some(tx.seal(KeyId::of(self.subject), place(id), reason).await?),
            None => None,
        };
        let row = args![id, now, actor, self.subject, self.look.key(), self.field, sealed].to_vec();
        tx.put(INSERT, &row).await?;
        watch::watch(tx, self.look, 1).await
    }
}

fn place(id: SightingId) -> Place {
    Place::new("sightings", "sealed", id)
}

impl Kept {
    fn open(self, ring: &Keyring) -> Result<Sighting> {
        let Self { id, at, actor, subject, kind, field, reason, sealed } = self;
        let opened = match &sealed {
            Some(sealed) => ring.open(KeyId::of(subject), place(id), sealed)?,
            None => None,
        };
        Ok(Sighting { at, actor, kind, field, reason: opened.or(reason) })
    }
}

/// Opened something of these people in a room, such as `cases`; the same eyes within a short time are one look.
pub struct Opened {
    pub subjects: Vec<SubjectId>,
    pub look: Look,
    pub room: &'static str,
}

impl Opened {
    /// Asked before writing, so that opening a page again never waits for a writer.
    pub async fn note(self, door: &Door, reader: &mut Reader) -> Result<()> {
        let seen = lately(reader, self.look, &self.subjects).await?;
        let mut subjects = self.subjects;
        subjects.sort_unstable();
        subjects.dedup();
        subjects.retain(|subject| !seen.contains(subject));
        if subjects.is_empty() { Ok(()) } else { door.write(&Self { subjects, ..self }).await }
    }
}

impl Action for Opened {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        note_in(tx, self.look, &self.subjects, Some(self.room)).await
    }
}

/// Writes down one look at each of many people: a list that was found, an export.
pub async fn note_all(tx: &mut Tx, look: Look, subjects: &[SubjectId]) -> Result<()> {
    note_in(tx, look, subjects, None).await
}

async fn note_in(tx: &mut Tx, look: Look, subjects: &[SubjectId], room: Option<&'static str>) -> Result<()> {
    let (now, actor) = (tx.now(), tx.actor().who.label());
    let row = |subject: &SubjectId| {
        let id: SightingId = tx.id();
        args![id, now, actor, subject, look.key(), room, Option::<Sealed>::None].to_vec()
    };
    let rows: Vec<Vec<ground::db::Value>> = subjects.iter().map(row).collect();
    tx.put_all(INSERT, &rows).await?;
    watch::watch(tx, look, rows.len()).await
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
    let rows: Vec<Kept> = reader.rows(OF_SUBJECT, args![subject, SHOWN]).await?;
    let ring = reader.app().vault().unlock(&[KeyId::of(subject)]).await?;
    rows.into_iter().map(|row| row.open(&ring)).collect()
}

/// How many different actors looked since then.
pub async fn viewers(reader: &mut Reader, subject: SubjectId, since: Timestamp) -> Result<i64> {
    Ok(reader.scalar(VIEWERS, args![subject, since]).await?)
}

/// Those of these people at whom one pair of eyes looked in a time, by the label under which it acts.
pub async fn seen_by(
    reader: &mut Reader,
    actor: &str,
    (from, until): (Timestamp, Timestamp),
    subjects: &[SubjectId],
) -> Result<HashSet<SubjectId>> {
    let mut found = HashSet::new();
    for part in subjects.chunks(TOGETHER) {
        let q = Q::new("select distinct subject from sightings").and_in("subject", part);
        let q = q.and("actor = ?", &actor).and("at >= ?", &from).and("at < ?", &until);
        found.extend(reader.find::<Single<SubjectId>>(&q).await?.into_iter().map(|single| single.0));
    }
    Ok(found)
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
