//! People and a purpose: who agreed, whom a change touches, who was told, who answered.

use crate::model::{
    choice::{Channel, How, PermissionId, State},
    purpose::{Basis, Purpose, duration, later},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Reader, Result, SubjectId};
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use utoipa::ToSchema;

/// People of one step through all customers.
const STEP: u32 = 2_000;

row! {
    struct Told {
        subject: SubjectId,
        purpose: String,
        version: i64,
        told_at: Timestamp,
    }
}

row! {
    /// Somebody who allows a purpose, since when and from where.
    #[derive(Clone, Debug)]
    pub struct Agreed {
        pub subject: SubjectId = "s.subject",
        pub channel: Channel = "s.channel",
        pub state: State = "s.state",
        pub at: Timestamp = "s.at",
        pub version: i64 = "s.version",
        pub how: How = "e.how",
        pub origin: String = "e.origin",
        pub event: PermissionId = "s.event",
    }
}

statements! {
    PEOPLE = "select count(distinct subject) from consent_state where purpose = ?1 and state in ('given', 'renewed')";
    WAITING = "select count(distinct subject) from consent_state
               where purpose = ?1 and version < ?2 and state in ('given', 'renewed')";
    ANSWERED = "select count(distinct s.subject) from consent_state s
                where s.purpose = ?1 and s.version >= ?2 and s.state in ('given', 'renewed') and exists
                  (select 1 from consent_events e where e.subject = s.subject and e.purpose = s.purpose
                   and e.channel = s.channel and e.version < ?2 and e.state in ('given', 'renewed'))";
    REFUSED = "select count(distinct s.subject) from consent_state s
               where s.purpose = ?1 and s.version >= ?2 and s.state in ('refused', 'withdrawn', 'revoked') and exists
                 (select 1 from consent_events e where e.subject = s.subject and e.purpose = s.purpose
                  and e.channel = s.channel and e.version < ?2 and e.state in ('given', 'renewed'))";
    ACCEPTED = "select count(distinct subject) from consent_state
                where purpose = ?1 and version >= ?2 and subject < ?3 and state in ('given', 'renewed')";
    OBJECTED = "select count(distinct subject) from consent_state
                where purpose = ?1 and subject < ?2 and state in ('refused', 'withdrawn', 'revoked')";
    PASSED = "select count(*) from consent_tellings t where t.purpose = ?1 and t.version >= ?2 and t.told_at <= ?3
              and not exists (select 1 from consent_state s where s.subject = t.subject and s.purpose = t.purpose
                and ((s.version >= ?2 and s.state in ('given', 'renewed')) or s.state in ('refused', 'withdrawn', 'revoked')))";
    TOLD = "select count(*) from consent_tellings where purpose = ?1 and version >= ?2";
    ASKED_AGAIN = "select distinct subject from consent_state
                   where purpose = ?1 and version < ?2 and state in ('given', 'renewed') and subject > ?3
                   order by subject limit ?4";
}

const TELLINGS: &str = ground::db::join!("select ", Told::COLUMNS, " from consent_tellings");
const SAID: &str = "select subject from consent_state";
const ANSWER: &str =
    "((version >= ? and state in ('given', 'renewed')) or state in ('refused', 'withdrawn', 'revoked'))";
const AGREED: &str = ground::db::join!(
    "select ",
    Agreed::COLUMNS,
    " from consent_state s join consent_events e on e.id = s.event"
);

/// How far the telling of a change has come, in people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Affected {
    /// Known before the change, and touched by it.
    pub affected: i64,
    /// Of these, told of it.
    pub told: i64,
    /// Agreed to the new words, or let the time to object pass.
    pub answered: i64,
    /// Held: nothing is done for the purpose until they answer.
    pub waiting: i64,
    /// Refused, withdrew or objected.
    pub refused: i64,
}

/// How many people have agreed to this purpose.
pub async fn people(reader: &mut Reader, key: &str) -> Result<i64> {
    Ok(reader.scalar(PEOPLE, args![key]).await?)
}

/// Whom the latest change of a purpose touches, and how far the telling has come.
pub async fn affected(reader: &mut Reader, key: &str) -> Result<Affected> {
    let purpose = super::purpose(reader, key).await?;
    let told = reader.scalar(TOLD, args![key, purpose.asks_from]).await?;
    match purpose.holds() {
        Some(since) => held(reader, &purpose, since, told).await,
        None if purpose.basis == Basis::Consent => asked_again(reader, &purpose, told).await,
        None => Ok(Affected::default()),
    }
}

async fn asked_again(reader: &mut Reader, purpose: &Purpose, told: i64) -> Result<Affected> {
    let of = args![purpose.key, purpose.asks_from];
    let waiting = reader.scalar(WAITING, of).await?;
    let answered = reader.scalar(ANSWERED, of).await?;
    let refused = reader.scalar(REFUSED, of).await?;
    Ok(Affected { affected: waiting + answered + refused, told, answered, waiting, refused })
}

async fn held(reader: &mut Reader, purpose: &Purpose, since: Timestamp, told: i64) -> Result<Affected> {
    let bound = bound(since);
    let affected = known_before(reader, since).await?;
    let accepted: i64 = reader.scalar(ACCEPTED, args![purpose.key, purpose.asks_from, bound]).await?;
    let refused: i64 = reader.scalar(OBJECTED, args![purpose.key, bound]).await?;
    let passed: i64 = match purpose.told_before(reader.now()) {
        Some(before) => reader.scalar(PASSED, args![purpose.key, purpose.asks_from, before]).await?,
        None => 0,
    };
    let answered = accepted + passed;
    Ok(Affected { affected, told, answered, waiting: (affected - answered - refused).max(0), refused })
}

impl Purpose {
    /// Permissions that end before this moment are asked for again now.
    pub(crate) fn asks_ahead(&self, now: Timestamp) -> Option<Timestamp> {
        later(now, &duration(self.renew_before.as_deref()?).ok()?)
    }

    /// Whoever was told before this moment has had the time to object.
    fn told_before(&self, now: Timestamp) -> Option<Timestamp> {
        match self.objection.as_deref().map(duration) {
            None => Some(now),
            Some(span) => later(now, &-span.ok()?),
        }
    }

    /// When the time to object is over for somebody told at this moment.
    pub fn free_from(&self, told_at: Timestamp) -> Timestamp {
        let span = self.objection.as_deref().and_then(|text| duration(text).ok());
        span.and_then(|span| later(told_at, &span)).unwrap_or(told_at)
    }
}

/// The first id that nobody has who was known at this moment: ids begin with their time.
pub fn bound(at: Timestamp) -> SubjectId {
    let millis = u64::try_from(at.0 / 1000).unwrap_or_default() + 1;
    let mut bytes = [0; 16];
    bytes[..6].copy_from_slice(&millis.to_be_bytes()[2..]);
    SubjectId::from_bytes(bytes)
}

/// Whole days are counted by the database, the day itself person by person.
async fn known_before(reader: &mut Reader, since: Timestamp) -> Result<i64> {
    let day = since.date();
    let before = customers::Filter { created_to: day.yesterday().ok(), ..customers::Filter::default() };
    let mut count = customers::count(reader, &before).await?;
    let today =
        customers::Filter { created_from: Some(day), created_to: Some(day), ..customers::Filter::default() };
    let mut after = None;
    loop {
        let ids = customers::ids(reader, &today, after, STEP).await?;
        let known = ids.iter().filter(|subject| **subject < bound(since)).count();
        count += i64::try_from(known).unwrap_or_default();
        after = ids.last().copied();
        if known < ids.len() || ids.len() < STEP as usize {
            return Ok(count);
        }
    }
}

/// People whom the latest change touches and who were not told yet, in steps: `after` is the last one of the step before.
pub async fn affected_ids(
    reader: &mut Reader,
    key: &str,
    after: Option<SubjectId>,
    limit: u32,
) -> Result<Vec<SubjectId>> {
    let purpose = super::purpose(reader, key).await?;
    let mut found = Vec::new();
    let mut after = after;
    loop {
        let step = candidates(reader, &purpose, after).await?;
        let done = step.len() < STEP as usize;
        after = step.last().copied();
        let silent = untold(reader, &purpose, &step).await?;
        found.extend(step.into_iter().filter(|subject| silent.contains(subject)));
        if done || found.len() >= limit as usize {
            found.truncate(limit as usize);
            return Ok(found);
        }
    }
}

async fn candidates(
    reader: &mut Reader,
    purpose: &Purpose,
    after: Option<SubjectId>,
) -> Result<Vec<SubjectId>> {
    if purpose.basis == Basis::Consent && purpose.rests.is_none() {
        let after = after.unwrap_or_else(|| SubjectId::from_bytes([0; 16]));
        return Ok(reader.column(ASKED_AGAIN, args![purpose.key, purpose.asks_from, after, STEP]).await?);
    }
    let Some(since) = purpose.holds() else { return Ok(Vec::new()) };
    let mut ids = customers::ids(reader, &customers::Filter::default(), after, STEP).await?;
    ids.retain(|subject| *subject < bound(since));
    Ok(ids)
}

/// Those of these people who were neither told nor said yes or no since.
async fn untold(
    reader: &mut Reader,
    purpose: &Purpose,
    subjects: &[SubjectId],
) -> Result<HashSet<SubjectId>> {
    let mut silent: HashSet<SubjectId> = subjects.iter().copied().collect();
    for part in subjects.chunks(crate::store::LIST) {
        for row in tellings(reader, part, std::slice::from_ref(&purpose.key)).await? {
            if row.version >= purpose.asks_from {
                silent.remove(&row.subject);
            }
        }
        let q = Q::new(SAID)
            .and("purpose = ?", &purpose.key)
            .and(ANSWER, &purpose.asks_from)
            .and_in("subject", part);
        let said: Vec<Single<SubjectId>> = reader.find(&q).await?;
        for row in &said {
            silent.remove(&row.0);
        }
    }
    Ok(silent)
}

async fn tellings(reader: &mut Reader, subjects: &[SubjectId], purposes: &[String]) -> Result<Vec<Told>> {
    Ok(reader.find(&Q::new(TELLINGS).and_in("subject", subjects).and_in("purpose", purposes)).await?)
}

/// When these people were told of the version that holds now; only purposes that hold somebody are asked.
pub async fn told(
    reader: &mut Reader,
    subjects: &[SubjectId],
    purposes: &[&Purpose],
) -> Result<HashMap<(SubjectId, String), Timestamp>> {
    let holding: HashMap<String, i64> = purposes
        .iter()
        .filter(|purpose| purpose.holds().is_some())
        .map(|purpose| (purpose.key.clone(), purpose.asks_from))
        .collect();
    let mut found = HashMap::new();
    if holding.is_empty() {
        return Ok(found);
    }
    let keys: Vec<String> = holding.keys().cloned().collect();
    for part in subjects.chunks(crate::store::LIST) {
        let rows = tellings(reader, part, &keys).await?.into_iter();
        let current = rows.filter(|row| holding.get(&row.purpose).is_some_and(|from| row.version >= *from));
        found.extend(current.map(|row| ((row.subject, row.purpose), row.told_at)));
    }
    Ok(found)
}

/// Who agreed to a purpose, the latest first.
pub async fn agreed(reader: &mut Reader, key: &str, wanted: &Wanted) -> Result<Page<Agreed>> {
    let limit = wanted.limit();
    let mut q =
        Q::new(AGREED).and("s.purpose = ?", &key).and_all("s.state in ('given', 'renewed')", Vec::new());
    if let Some(after) = wanted.after()? {
        q = q.and_all("(s.at, s.event) < (?, ?)", args![after.sort, after.id].to_vec());
    }
    let q = q.then_with("order by s.at desc, s.event desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<Agreed> = reader.find(&q).await?;
    Ok(Page::from_rows(rows, limit, |row| Cursor { sort: row.at.0, id: row.event.bytes() }))
}
