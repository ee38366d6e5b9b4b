//! Letters that ask for a yes by a link as they are read: of one person, behind a link, and who is still to be asked.

use crate::{
    RECORD,
    model::{
        choice::LinkToken,
        confirmation::{AGAIN, Aim, ConfirmationId},
        purpose::Purpose,
    },
    store::{STATES, StateRow},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single, Value, join},
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Reader, Result, SubjectId};
use post::MessageId;
use serde::Serialize;
use std::collections::HashSet;
use utoipa::ToSchema;

row! {
    /// A letter that asks one person about one purpose.
    #[derive(Clone, Debug)]
    pub struct Confirmation {
        pub id: ConfirmationId,
        pub subject: SubjectId,
        pub purpose: String,
        pub aim: Aim,
        pub asked_at: Timestamp,
        pub expires_at: Timestamp,
        pub answered_at: Option<Timestamp>,
        pub letter: MessageId,
    }
}

row! {
    /// Somebody whose yes waits for a click, or ends soon.
    #[derive(Clone, Debug)]
    pub struct Waiting {
        pub subject: SubjectId = "s.subject",
        /// Since when the permission stands.
        pub since: Timestamp = "min(s.at)",
        pub ends_at: Option<Timestamp> = "min(s.valid_until)",
        /// When they were asked last.
        pub asked_at: Option<Timestamp> = "(select max(c.asked_at) from consent_confirmations c
           where c.subject = s.subject and c.purpose = ?1 and c.aim = ?4)",
    }
}

/// How far the asking has come, in people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Progress {
    /// Whose yes waits for a click, or ends soon.
    pub waiting: i64,
    /// Of these, not asked yet.
    pub due: i64,
    /// Asked by a letter whose link still holds, or would.
    pub asked: i64,
    /// Of those asked, answered.
    pub answered: i64,
}

/// Purpose, now, up to which end, aim; then after whom, and how many.
const FROM: &str = " from consent_state s where s.purpose = ?1 and s.state in ('given', 'renewed')";
const UNCONFIRMED: &str = join!(
    FROM,
    " and s.proof not in ('confirmed', 'signed') and (s.valid_until is null or (s.valid_until > ?2 and s.valid_until <= ?3))"
);
const ENDING: &str = join!(FROM, " and s.valid_until > ?2 and s.valid_until <= ?3");
/// A link that still holds asks for the click.
const UNASKED: &str = " and not exists (select 1 from consent_confirmations c where c.subject = s.subject and c.purpose = s.purpose
   and c.aim = ?4 and c.answered_at is null and c.expires_at > ?2)";
/// Whoever was asked for what ends then is not asked again, whatever they answered.
const ONCE: &str = " and not exists (select 1 from consent_confirmations c where c.subject = s.subject and c.purpose = s.purpose
   and c.aim = ?4 and c.expires_at >= s.valid_until)";
const STEP: &str = " and s.subject > ?5 group by s.subject order by s.subject limit ?6";

statements! {
    BY_TOKEN = "select ", Confirmation::COLUMNS, " from consent_confirmations
                where token = ?1 and expires_at > ?2 and answered_at is null";
    OF_PERSON = "select ", Confirmation::COLUMNS, " from consent_confirmations where subject = ?1 order by asked_at desc, id desc limit 50";
    ASKED = "select count(distinct subject) from consent_confirmations where purpose = ?1 and expires_at > ?2 and aim = ?3";
    ANSWERED = "select count(distinct subject) from consent_confirmations
                where purpose = ?1 and expires_at > ?2 and aim = ?3 and answered_at is not null";
    ALL_UNCONFIRMED = "select count(distinct s.subject)", UNCONFIRMED;
    ALL_ENDING = "select count(distinct s.subject)", ENDING;
    DUE_UNCONFIRMED = "select count(distinct s.subject)", UNCONFIRMED, UNASKED;
    DUE_ENDING = "select count(distinct s.subject)", ENDING, ONCE;
    NEXT_UNCONFIRMED = "select s.subject", UNCONFIRMED, UNASKED, STEP;
    NEXT_ENDING = "select s.subject", ENDING, ONCE, STEP;
    LIST_UNCONFIRMED = "select ", Waiting::COLUMNS, UNCONFIRMED, STEP;
    LIST_ENDING = "select ", Waiting::COLUMNS, ENDING, STEP;
}

const LATELY: &str = "select subject from consent_confirmations";

/// What a link asks; none when it is unknown, used or too old, and nobody can tell which.
pub async fn confirmation_by(reader: &mut Reader, token: &LinkToken) -> Result<Option<Confirmation>> {
    let now = reader.now();
    Ok(reader.optional(BY_TOKEN, args![token.hash(), now]).await?)
}

/// What a person was asked, the latest first.
pub async fn confirmations(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Confirmation>> {
    reader.demand(&RECORD)?;
    Ok(reader.rows(OF_PERSON, args![subject]).await?)
}

/// Those of these people who got such a letter about the purpose so lately that they get no other.
pub async fn asked_lately(
    reader: &mut Reader,
    key: &str,
    subjects: &[SubjectId],
) -> Result<HashSet<SubjectId>> {
    let mut lately = HashSet::new();
    for part in subjects.chunks(crate::store::LIST) {
        let q = Q::new(LATELY)
            .and_in("subject", part)
            .and("purpose = ?", &key)
            .and("asked_at > ?", &reader.now().minus(AGAIN));
        let found: Vec<Single<SubjectId>> = reader.find(&q).await?;
        lately.extend(found.into_iter().map(|row| row.0));
    }
    Ok(lately)
}

/// What stands for a person in all channels of one purpose.
pub async fn standing_in(reader: &mut Reader, subject: SubjectId, key: &str) -> Result<Vec<StateRow>> {
    Ok(reader.find(&Q::new(STATES).and("subject = ?", &subject).and("purpose = ?", &key)).await?)
}

/// Purpose, now, up to which end permissions are asked about, aim.
fn asked_about(purpose: &Purpose, aim: Aim, now: Timestamp) -> Vec<Value> {
    args![purpose.key, now, aim.reach(now, purpose.asks_ahead(now)), aim].to_vec()
}

pub async fn progress(reader: &mut Reader, purpose: &Purpose, aim: Aim) -> Result<Progress> {
    let about = asked_about(purpose, aim, reader.now());
    let (all, due) = match aim {
        Aim::Confirm => (ALL_UNCONFIRMED, DUE_UNCONFIRMED),
        Aim::Renew => (ALL_ENDING, DUE_ENDING),
    };
    let now = reader.now();
    Ok(Progress {
        waiting: reader.scalar(all, &about[..3]).await?,
        due: reader.scalar(due, &about).await?,
        asked: reader.scalar(ASKED, args![purpose.key, now, aim]).await?,
        answered: reader.scalar(ANSWERED, args![purpose.key, now, aim]).await?,
    })
}

/// Who is to be asked and was not, in steps: `after` is the last one of the step before.
pub async fn due(
    reader: &mut Reader,
    (purpose, aim): (&Purpose, Aim),
    after: Option<SubjectId>,
    limit: i64,
) -> Result<Vec<SubjectId>> {
    let mut about = asked_about(purpose, aim, reader.now());
    about.extend(args![after.unwrap_or_else(|| SubjectId::from_bytes([0; 16])), limit].to_vec());
    let next = match aim {
        Aim::Confirm => NEXT_UNCONFIRMED,
        Aim::Renew => NEXT_ENDING,
    };
    Ok(reader.column(next, &about).await?)
}

/// Whose yes waits for a click, or ends soon, whether they were asked or not.
pub async fn waiting(
    reader: &mut Reader,
    (purpose, aim): (&Purpose, Aim),
    wanted: &Wanted,
) -> Result<Page<Waiting>> {
    let limit = wanted.limit();
    let after = wanted.after()?.map_or([0; 16], |cursor| cursor.id);
    let mut about = asked_about(purpose, aim, reader.now());
    about.extend(args![SubjectId::from_bytes(after), i64::from(limit) + 1].to_vec());
    let list = match aim {
        Aim::Confirm => LIST_UNCONFIRMED,
        Aim::Renew => LIST_ENDING,
    };
    let rows: Vec<Waiting> = reader.rows(list, &about).await?;
    Ok(Page::from_rows(rows, limit, |row| Cursor { sort: 0, id: row.subject.bytes() }))
}
