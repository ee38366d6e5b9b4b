//! What can be seen: purposes, what stands for a person, its history.

pub mod account;
mod affected;
mod answers;
mod assessments;
mod confirmations;
mod contacts;
pub mod evidence;
mod person;
mod purposes;
mod special;
mod written;

pub use affected::{
    Affected, Agreed, STATEMENTS as AFFECTED_STATEMENTS, affected, affected_ids, agreed, bound, people, told,
};
pub(crate) use answers::Registries;
pub use answers::{Past, STATEMENTS as ANSWER_STATEMENTS, answers_of, connection};
pub use assessments::{STATEMENTS as ASSESSMENT_STATEMENTS, assessments};
pub use confirmations::{
    Confirmation, Progress, STATEMENTS as CONFIRMATION_STATEMENTS, Waiting, asked_lately, confirmation_by,
    confirmations, due, progress, standing_in, waiting,
};
pub use contacts::{
    ContactRow, STATEMENTS as CONTACT_STATEMENTS, contacted_since, contacts_lately, contacts_of,
};
pub use person::{
    AlertRow, Awaited, Guardian, STATEMENTS as PERSON_STATEMENTS, alerts, awaited, awaited_count,
    guardian_by, guardian_of, history_of, lately, open_alerts, paper, stray_papers,
};
pub use purposes::{
    Rule, STATEMENTS as PURPOSE_STATEMENTS, Version, purpose, purposes, resting_on, rules, version, versions,
};
pub use special::without_consent;
pub use written::{
    STATEMENTS as WRITTEN_STATEMENTS, Signing, agreement, agreement_version, agreement_versions, agreements,
    signing, signing_by, signing_of, signings,
};

use crate::{
    model::{
        choice::{By, Channel, Evidence, How, PermissionId, Proof, State},
        leaf::{Facts, Secret},
        purpose::Purpose,
    },
    store::LIST,
};
use ground::{
    args,
    clock::Timestamp,
    db::Q,
    paging::{Page, Wanted},
    row, statements,
};
use kernel::{Error, KeyId, Place, Reader, Result, Sealed, SubjectId};
use std::collections::HashMap;

row! {
    pub(crate) struct EventRow {
        pub(crate) id: PermissionId = "e.id",
        pub(crate) subject: SubjectId = "e.subject",
        purpose: String = "e.purpose",
        channel: Channel = "e.channel",
        step: i64 = "e.step",
        state: State = "e.state",
        proof: Proof = "e.proof",
        how: How = "e.how",
        given_by: By = "e.given_by",
        actor: String = "e.actor",
        origin: String = "e.origin",
        at: Timestamp = "e.at",
        recorded_at: Timestamp = "e.recorded_at",
        version: i64 = "e.version",
        notice: Option<i64> = "e.notice",
        wording: Option<[u8; 32]> = "e.wording",
        lang: Option<String> = "e.lang",
        valid_until: Option<Timestamp> = "e.valid_until",
        pub(crate) secret: Sealed = "e.secret",
        pub(crate) commitment: [u8; 32] = "e.commitment",
        words: Option<String> = "w.text",
    }
}

statements! {
    STATES = "select ", EventRow::COLUMNS, " from consent_state s join consent_events e on e.id = s.event
              left join consent_wordings w on w.id = e.wording where s.subject = ?1 order by e.id";
    EVENT = "select ", EventRow::COLUMNS, " from consent_events e left join consent_wordings w on w.id = e.wording where e.id = ?1";
}

const HISTORY: &str = ground::db::join!(
    "select ",
    EventRow::COLUMNS,
    " from consent_events e left join consent_wordings w on w.id = e.wording"
);

/// One event of the ledger, as far as the reader's key store can still open it.
#[derive(Clone, Debug)]
pub struct Entry {
    pub facts: Facts,
    /// The exact words that were shown.
    pub wording: Option<String>,
    pub commitment: [u8; 32],
    /// None once the person was erased.
    pub secret: Option<Secret>,
}

impl Entry {
    pub fn evidence(&self) -> Evidence {
        self.secret.as_ref().map(|secret| secret.evidence.clone()).unwrap_or_default()
    }
}

/// What stands for a person in one purpose and channel.
#[derive(Clone, Debug)]
pub struct Cell {
    pub purpose: String,
    pub channel: Channel,
    /// The event that made it so; none while nobody asked.
    pub entry: Option<Entry>,
}

impl Cell {
    pub fn state(&self) -> State {
        self.entry.as_ref().map_or(State::Unknown, |entry| entry.facts.state)
    }

    pub fn since(&self) -> Option<Timestamp> {
        self.entry.as_ref().map(|entry| entry.facts.at)
    }
}

/// Purposes × channels of a person: every cell that a purpose in use offers.
pub async fn matrix(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Cell>> {
    let rows: Vec<EventRow> = reader.rows(STATES, args![subject]).await?;
    let mut found: HashMap<(String, Channel), Entry> = HashMap::new();
    for entry in open(reader, rows).await? {
        found.insert((entry.facts.purpose.clone(), entry.facts.channel), entry);
    }
    let mut cells = Vec::new();
    for purpose in purposes(reader).await?.iter().filter(|purpose| purpose.is_in_use()) {
        for channel in purpose.channels.iter().copied() {
            let entry = found.remove(&(purpose.key.clone(), channel));
            cells.push(Cell { purpose: purpose.key.clone(), channel, entry });
        }
    }
    Ok(cells)
}

/// What happened to a person's permissions, the newest first.
pub async fn history(reader: &mut Reader, subject: SubjectId, wanted: &Wanted) -> Result<Page<Entry>> {
    history_of(reader, subject, None, wanted).await
}

/// One event of the ledger.
pub async fn entry(reader: &mut Reader, id: PermissionId) -> Result<Entry> {
    let row: EventRow = reader.one(EVENT, args![id]).await?;
    open(reader, vec![row]).await?.pop().ok_or(Error::NotFound)
}

async fn open(reader: &mut Reader, rows: Vec<EventRow>) -> Result<Vec<Entry>> {
    let keys: Vec<KeyId> = rows.iter().map(|row| KeyId::of(row.subject)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    rows.into_iter()
        .map(|row| {
            let place = Place::new("consent_events", "secret", row.id);
            let secret = ring.open(KeyId::of(row.subject), place, &row.secret)?;
            Ok(row.entry(secret))
        })
        .collect()
}

impl EventRow {
    pub(crate) fn entry(self, secret: Option<Secret>) -> Entry {
        let facts = Facts {
            id: self.id,
            subject: self.subject,
            purpose: self.purpose,
            channel: self.channel,
            step: self.step,
            state: self.state,
            proof: self.proof,
            how: self.how,
            by: self.given_by,
            actor: self.actor,
            origin: self.origin,
            at: self.at,
            recorded_at: self.recorded_at,
            version: self.version,
            notice: self.notice,
            wording: self.wording,
            lang: self.lang,
            valid_until: self.valid_until,
        };
        Entry { facts, wording: self.words, commitment: self.commitment, secret }
    }
}

/// What stands for many people in one purpose and channel, and in the one that it rests on.
pub async fn standing(
    reader: &mut Reader,
    subjects: &[SubjectId],
    purpose: &Purpose,
    channel: Channel,
) -> Result<Vec<crate::store::StateRow>> {
    let keys = [purpose.key.as_str(), purpose.asked_as()];
    let keys = if purpose.rests.is_some() { &keys[..] } else { &keys[..1] };
    let mut found = Vec::with_capacity(subjects.len());
    for part in subjects.chunks(LIST) {
        let q = Q::new(crate::store::STATES).and_in("purpose", keys).and("channel = ?", &channel);
        found.extend(reader.find::<crate::store::StateRow>(&q.and_in("subject", part)).await?);
    }
    Ok(found)
}
