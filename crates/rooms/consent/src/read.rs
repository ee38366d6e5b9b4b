//! What can be seen: purposes, what stands for a person, its history, notices.

mod notices;

pub use notices::{
    Notice, STATEMENTS as NOTICE_STATEMENTS, Sheet, current_notice, newest_sheet, notice, sheet, sheets,
};

use crate::{
    VIEW,
    model::{
        choice::{By, Channel, Evidence, How, PermissionId, Proof, State},
        leaf::{Facts, Secret},
        purpose::{Basis, Maker, Purpose, Standing, Terms, duration},
    },
    store::LIST,
};
use ground::{
    args,
    clock::Timestamp,
    db::Q,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Error, KeyId, Place, Reader, Result, Sealed, SubjectId};
use std::collections::HashMap;

row! {
    struct PurposeRow {
        key: String = "p.key",
        version: i64 = "p.version",
        asks_from: i64 = "p.asks_from",
        maker: Maker = "p.maker",
        ended_at: Option<Timestamp> = "p.ended_at",
        terms: String = "v.terms",
    }
}

row! {
    /// What the gate and the permits need of a purpose: no texts.
    #[derive(Clone, Debug)]
    struct RuleRow {
        key: String = "p.key",
        version: i64 = "p.version",
        ended_at: Option<Timestamp> = "p.ended_at",
        basis: Basis = "v.basis",
        channels: String = "v.channels",
        valid_for: Option<String> = "v.valid_for",
    }
}

row! {
    /// One version of a purpose, as it was laid down.
    #[derive(Clone, Debug)]
    struct VersionRow {
        version: i64,
        terms: String,
        actor: String,
        at: Timestamp,
    }
}

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
    PURPOSES = "select ", PurposeRow::COLUMNS, " from consent_purposes p
                join consent_purpose_versions v on v.purpose = p.key and v.version = p.version order by p.place, p.key";
    PURPOSE = "select ", PurposeRow::COLUMNS, " from consent_purposes p
               join consent_purpose_versions v on v.purpose = p.key and v.version = p.version where p.key = ?1";
    RULES = "select ", RuleRow::COLUMNS, " from consent_purposes p
             join consent_purpose_versions v on v.purpose = p.key and v.version = p.version";
    VERSIONS = "select ", VersionRow::COLUMNS, " from consent_purpose_versions where purpose = ?1 order by version desc limit 200";
    STATES = "select ", EventRow::COLUMNS, " from consent_state s join consent_events e on e.id = s.event
              left join consent_wordings w on w.id = e.wording where s.subject = ?1 order by e.id";
    EVENT = "select ", EventRow::COLUMNS, " from consent_events e left join consent_wordings w on w.id = e.wording where e.id = ?1";
    IN_USE = "select count(*) from consent_state where purpose = ?1";
}

const HISTORY: &str = ground::db::join!(
    "select ",
    EventRow::COLUMNS,
    " from consent_events e left join consent_wordings w on w.id = e.wording"
);

/// The light side of a purpose.
#[derive(Clone, Debug)]
pub struct Rule {
    pub version: i64,
    pub ended_at: Option<Timestamp>,
    pub basis: Basis,
    channels: Vec<Channel>,
    valid_for: Option<jiff::Span>,
}

impl Rule {
    pub fn offers(&self, channel: Channel) -> bool {
        self.channels.contains(&channel)
    }

    pub fn valid_until(&self, at: Timestamp) -> Option<Timestamp> {
        crate::model::purpose::later(at, &self.valid_for?)
    }
}

impl From<RuleRow> for Rule {
    fn from(row: RuleRow) -> Self {
        Self {
            channels: row.channels.split(',').filter_map(Channel::parse).collect(),
            valid_for: row.valid_for.and_then(|text| duration(&text).ok()),
            version: row.version,
            ended_at: row.ended_at,
            basis: row.basis,
        }
    }
}

/// What the gate and the permits need of every purpose.
pub async fn rules(reader: &mut Reader) -> Result<HashMap<String, Rule>> {
    let rows: Vec<RuleRow> = reader.rows(RULES, args![]).await?;
    Ok(rows.into_iter().map(|row| (row.key.clone(), row.into())).collect())
}

/// Every purpose, in the order in which they were made; ended ones are among them.
pub async fn purposes(reader: &mut Reader) -> Result<Vec<Purpose>> {
    let rows: Vec<PurposeRow> = reader.rows(PURPOSES, args![]).await?;
    rows.into_iter().map(Purpose::try_from).collect()
}

pub async fn purpose(reader: &mut Reader, key: &str) -> Result<Purpose> {
    reader.one::<PurposeRow>(PURPOSE, args![key]).await?.try_into()
}

impl TryFrom<PurposeRow> for Purpose {
    type Error = Error;

    fn try_from(row: PurposeRow) -> Result<Self> {
        Ok(Self {
            key: row.key,
            version: row.version,
            asks_from: row.asks_from,
            standing: row.ended_at.map_or(Standing::InUse, Standing::Ended),
            maker: row.maker,
            terms: serde_json::from_str(&row.terms)?,
        })
    }
}

/// One version of a purpose with who laid it down.
#[derive(Clone, Debug)]
pub struct Version {
    pub version: i64,
    pub terms: Terms,
    pub actor: String,
    pub at: Timestamp,
}

/// All versions of a purpose, the newest first.
pub async fn versions(reader: &mut Reader, key: &str) -> Result<Vec<Version>> {
    reader.demand(&VIEW)?;
    let rows: Vec<VersionRow> = reader.rows(VERSIONS, args![key]).await?;
    let version = |row: VersionRow| {
        Ok(Version {
            version: row.version,
            terms: serde_json::from_str(&row.terms)?,
            actor: row.actor,
            at: row.at,
        })
    };
    rows.into_iter().map(version).collect()
}

/// How many people have said something about this purpose.
pub async fn people_asked(reader: &mut Reader, key: &str) -> Result<i64> {
    Ok(reader.scalar(IN_USE, args![key]).await?)
}

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
    let limit = wanted.limit();
    let mut q = Q::new(HISTORY).and("e.subject = ?", &subject);
    if let Some(after) = wanted.after()? {
        q = q.and_all("(e.at, e.id) < (?, ?)", args![after.sort, after.id].to_vec());
    }
    let q = q.then_with("order by e.at desc, e.id desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<EventRow> = reader.find(&q).await?;
    let entries = open(reader, rows).await?;
    Ok(Page::from_rows(entries, limit, |entry| Cursor {
        sort: entry.facts.at.0,
        id: ground::id::Id::bytes(entry.facts.id),
    }))
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

/// What stands for many people in one purpose and channel.
pub async fn standing(
    reader: &mut Reader,
    subjects: &[SubjectId],
    purpose: &str,
    channel: Channel,
) -> Result<HashMap<SubjectId, crate::store::StateRow>> {
    let mut found = HashMap::with_capacity(subjects.len());
    for part in subjects.chunks(LIST) {
        let q = Q::new(crate::store::STATES).and("purpose = ?", &purpose).and("channel = ?", &channel);
        let rows: Vec<crate::store::StateRow> = reader.find(&q.and_in("subject", part)).await?;
        found.extend(rows.into_iter().map(|row| (row.subject, row)));
    }
    Ok(found)
}
