//! Records: added, changed, moved, removed.

use super::known;
use crate::{
    BREACHES, EDIT, VIEW, events,
    model::{Kind, Known, Record, RecordId, Said, State, serials},
    read,
    store::{self, New},
};
use ground::clock::{DAY, HOUR, Timestamp};
use kernel::{Action, Error, Permission, Result, Tx};

/// More subprocessors below subprocessors than this nobody oversees.
const DEPTH: usize = 8;
/// The first reminder comes so long before the day.
pub const AHEAD: i64 = 30 * DAY;
/// The first reminder of a breach.
const FIRST: i64 = 24 * HOUR;

impl Kind {
    /// The right to change records of this kind.
    pub const fn right(self) -> Permission {
        match self {
            Self::Breach => BREACHES,
            _ => EDIT,
        }
    }

    /// The right to see them.
    pub const fn sight(self) -> Permission {
        match self {
            Self::Breach => BREACHES,
            _ => VIEW,
        }
    }
}

/// A new record; gives its id.
pub struct Add {
    pub kind: Kind,
    pub said: Said,
    pub parent: Option<RecordId>,
}

impl Action for Add {
    type Output = RecordId;
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<RecordId> {
        tx.demand(&self.kind.right())?;
        let known = known(tx).await?;
        let said = self.said.check(self.kind, &known)?;
        check_parent(tx, self.kind, None, self.parent).await?;
        check_name(tx, self.kind, None, &said).await?;
        let serial = serial(tx, self.kind, &known).await?;
        let due_at = due(self.kind, &said);
        let new = New { kind: self.kind, serial, parent: self.parent, due_at, said: &said };
        let id = store::insert(tx, &new).await?;
        match serial {
            Some(serial) => tx.record(&events::BreachRecorded { number: crate::model::number(serial) })?,
            None => tx.record(&events::Added { record: id.to_string(), kind: self.kind.key() })?,
        }
        Ok(id)
    }
}

async fn serial(tx: &mut Tx, kind: Kind, known: &Known) -> Result<Option<i64>> {
    if kind != Kind::Breach {
        return Ok(None);
    }
    let (first, end) = serials(known.now.date().year());
    let last = read::last_serial(tx, (first, end)).await?;
    Ok(Some(last.map_or(first, |last| last + 1)))
}

/// When somebody has to be reminded first.
fn due(kind: Kind, said: &Said) -> Option<Timestamp> {
    match kind {
        Kind::Breach => said.moment("noticed").map(|noticed| noticed.plus(FIRST)),
        _ => said.day("review").map(|review| review.minus(AHEAD)),
    }
}

/// The name by which purposes speak of a processor belongs to one.
async fn check_name(tx: &mut Tx, kind: Kind, own: Option<RecordId>, said: &Said) -> Result<()> {
    if kind != Kind::Processor {
        return Ok(());
    }
    let name = said.text("name").to_lowercase();
    let others = read::of_kind(tx, kind).await?;
    let taken = others.iter().any(|other| Some(other.id) != own && other.name().to_lowercase() == name);
    if taken { Err(Error::field("name", "register-error-known-name")) } else { Ok(()) }
}

/// A subprocessor stands below a processor, and nobody below themself.
async fn check_parent(
    tx: &mut Tx,
    kind: Kind,
    own: Option<RecordId>,
    parent: Option<RecordId>,
) -> Result<()> {
    let wrong = || Error::field("parent", "register-error-parent");
    let mut above = parent;
    for _ in 0..DEPTH {
        let Some(id) = above else { return Ok(()) };
        if kind != Kind::Processor || Some(id) == own {
            return Err(wrong());
        }
        let record = match read::one(tx, id).await {
            Err(Error::NotFound) => return Err(wrong()),
            found => found?,
        };
        if record.kind != Kind::Processor {
            return Err(wrong());
        }
        above = record.parent;
    }
    Err(wrong())
}

/// Other answers to the same questions.
pub struct Change {
    pub id: RecordId,
    /// What its editor had before them.
    pub version: i64,
    pub said: Said,
    pub parent: Option<RecordId>,
}

impl Action for Change {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut record = seen(tx, self.id, self.version).await?;
        let said = self.said.check(record.kind, &known(tx).await?)?;
        check_parent(tx, record.kind, Some(self.id), self.parent).await?;
        check_name(tx, record.kind, Some(self.id), &said).await?;
        if asks_anew(&record, &said) {
            record.state = State::Proposed;
        }
        let day = (due(record.kind, &record.said), due(record.kind, &said));
        if day.0 != day.1 {
            (record.due_at, record.reminded) = (day.1, 0);
        }
        (record.said, record.parent) = (said, self.parent);
        store::save(tx, &record).await?;
        store::log(tx, record.id, "changed", None).await?;
        tx.record(&events::Changed { record: record.id.to_string(), kind: record.kind.key() })
    }
}

/// What was approved is approved anew where data would go elsewhere, or for something else.
// law: gdpr/28.3
fn asks_anew(record: &Record, said: &Said) -> bool {
    let differs = |name: &str| record.said.many(name) != said.many(name);
    record.state == State::Approved
        && ["country", "safeguard", "purposes", "classes"].into_iter().any(differs)
}

/// The record at the version that its editor saw, by somebody who may change its kind.
async fn seen(tx: &mut Tx, id: RecordId, version: i64) -> Result<Record> {
    let record = read::one(tx, id).await?;
    tx.demand(&record.kind.right())?;
    if record.course.closing.is_some() {
        return Err(Error::conflict("register-error-closed"));
    }
    if record.version != version {
        return Err(Error::conflict("error-changed-meanwhile"));
    }
    Ok(record)
}

/// Approves a processor, ends it, or proposes it again.
// law: gdpr/28.3
pub struct Move {
    pub id: RecordId,
    pub version: i64,
    pub to: State,
}

impl Action for Move {
    type Output = ();
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut record = seen(tx, self.id, self.version).await?;
        if !store::moves(record.kind, record.state, self.to) {
            return Err(Error::conflict("register-error-state"));
        }
        if self.to == State::Approved {
            may_begin(tx, &record).await?;
        }
        record.state = self.to;
        store::save(tx, &record).await?;
        store::log(tx, record.id, self.to.key(), None).await?;
        tx.record(&events::Moved { record: record.id.to_string(), state: self.to.key() })
    }
}

/// Nobody handles data for us without a contract, and nobody below somebody whom we did not approve.
async fn may_begin(tx: &mut Tx, record: &Record) -> Result<()> {
    let now = tx.now();
    if !read::agreements_of(tx, record.id).await?.iter().any(|agreement| agreement.runs(now)) {
        return Err(Error::refused("register-error-no-agreement"));
    }
    match record.parent {
        Some(parent) if read::one(tx, parent).await?.state != State::Approved => {
            Err(Error::refused("register-error-parent-first"))
        }
        _ => Ok(()),
    }
}

/// Takes a record out. Breaches stay, and processors end: we have to show what was.
pub struct Remove {
    pub id: RecordId,
}

impl Action for Remove {
    type Output = ();
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let record = read::one(tx, self.id).await?;
        if record.kind == Kind::Breach || matches!(record.state, State::Approved | State::Ended) {
            return Err(Error::refused("register-error-stays"));
        }
        if !read::agreements_of(tx, record.id).await?.is_empty() {
            return Err(Error::refused("register-error-agreements"));
        }
        if record.kind == Kind::Processor && has_below(tx, record.id).await? {
            return Err(Error::refused("register-error-below"));
        }
        store::delete(tx, &record).await?;
        tx.record(&events::Removed { record: record.id.to_string(), kind: record.kind.key() })
    }
}

async fn has_below(tx: &mut Tx, id: RecordId) -> Result<bool> {
    Ok(read::of_kind(tx, Kind::Processor).await?.iter().any(|other| other.parent == Some(id)))
}

/// Longer notes are a document.
const NOTE: usize = 4_000;

/// A line in a record's log, in somebody's own words.
pub struct Note {
    pub id: RecordId,
    pub note: String,
}

impl Action for Note {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let record = read::one(tx, self.id).await?;
        tx.demand(&record.kind.right())?;
        let note = super::breaches::prose("note", &self.note, NOTE)?;
        store::log(tx, record.id, "noted", Some(&note)).await
    }
}
