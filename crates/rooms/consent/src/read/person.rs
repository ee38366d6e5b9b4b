//! What can be seen about one person beside their choices: papers, withdrawals of late, guardians who were asked.

use super::{EventRow, HISTORY};
use crate::{
    RECORD, VIEW,
    model::{
        choice::{Channel, PermissionId, State},
        guardian::{Details, GuardianId},
    },
    read::Entry,
    store::PaperFacts,
};
use ground::{
    args,
    clock::{DAY, Timestamp},
    db::Q,
    files::FileId,
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{KeyId, Place, Reader, Result, Sealed, SubjectId};

/// A withdrawal is news for this long.
pub const LATELY: i64 = 7 * DAY;
/// Papers that a crash left on their way in, swept at once.
const SWEPT: i64 = 100;

row! {
    struct PaperRow {
        file: FileId,
        subject: SubjectId,
        facts: Sealed,
    }
}

row! {
    /// That somebody whom the reader works with withdrew or objected.
    #[derive(Clone, Debug)]
    pub struct AlertRow {
        pub event: PermissionId,
        pub subject: SubjectId,
        pub purpose: String,
        pub channel: Channel,
        pub state: State,
        pub at: Timestamp,
        pub noted_at: Option<Timestamp>,
    }
}

row! {
    /// The latest no of a person.
    #[derive(Clone, Debug)]
    pub struct Lately {
        pub purpose: String,
        pub channel: Channel,
        pub state: State,
        pub at: Timestamp,
    }
}

row! {
    struct GuardianRow {
        id: GuardianId,
        subject: SubjectId,
        details: Sealed,
        asked_at: Timestamp,
        answered_at: Option<Timestamp>,
    }
}

row! {
    /// A child for whom a guardian was asked and has not answered.
    #[derive(Clone, Debug)]
    pub struct Awaited {
        pub subject: SubjectId,
        pub asked_at: Timestamp,
        pub expires_at: Timestamp,
    }
}

statements! {
    AWAITED = "select ", Awaited::COLUMNS, " from consent_guardians where answered_at is null and expires_at > ?1
               order by asked_at, id limit 200";
    AWAITED_COUNT = "select count(*) from consent_guardians where answered_at is null and expires_at > ?1";
    PAPER = "select ", PaperRow::COLUMNS, " from consent_papers where event = ?1 order by id limit 1";
    STRAY_PAPERS = "select file from consent_papers where event is null and at < ?1 order by at limit ?2";
    OPEN_ALERTS = "select count(*) from consent_alerts where staff = ?1 and noted_at is null";
    LATEST_NO = "select ", Lately::COLUMNS, " from consent_state
                 where subject = ?1 and state in ('withdrawn', 'refused', 'revoked') and at > ?2 order by at desc, step desc limit 1";
    GUARDIAN_OF = "select ", GuardianRow::COLUMNS, " from consent_guardians where subject = ?1 order by asked_at desc, id desc limit 1";
    GUARDIAN_BY = "select ", GuardianRow::COLUMNS, " from consent_guardians
                   where token = ?1 and expires_at > ?2 and answered_at is null";
}

const ALERTS: &str = ground::db::join!("select ", AlertRow::COLUMNS, " from consent_alerts");

/// Children for whom a guardian was asked and has not answered, the longest first.
pub async fn awaited(reader: &mut Reader) -> Result<Vec<Awaited>> {
    let now = reader.now();
    Ok(reader.rows(AWAITED, args![now]).await?)
}

pub async fn awaited_count(reader: &mut Reader) -> Result<i64> {
    let now = reader.now();
    Ok(reader.scalar(AWAITED_COUNT, args![now]).await?)
}

/// A paper behind an entry, opened.
pub struct PaperOf {
    pub file: FileId,
    pub subject: SubjectId,
    pub name: String,
}

/// A guardian who was asked.
#[derive(Clone, Debug)]
pub struct Guardian {
    pub id: GuardianId,
    pub subject: SubjectId,
    pub details: Details,
    pub asked_at: Timestamp,
    pub answered_at: Option<Timestamp>,
}

/// What happened to a person's permissions, or to one of them: the newest first. Two of one day stand as they were written.
pub async fn history_of(
    reader: &mut Reader,
    subject: SubjectId,
    cell: Option<(&str, Channel)>,
    wanted: &Wanted,
) -> Result<Page<Entry>> {
    let limit = wanted.limit();
    let mut q = Q::new(HISTORY).and("e.subject = ?", &subject);
    if let Some((purpose, channel)) = cell {
        q = q.and("e.purpose = ?", &purpose).and("e.channel = ?", &channel);
    }
    if let Some(after) = wanted.after()? {
        q = q.and(
            "(e.at, e.recorded_at, e.step, e.id) <
             (select l.at, l.recorded_at, l.step, l.id from consent_events l where l.id = ?)",
            &PermissionId::from_bytes(after.id),
        );
    }
    let order = "order by e.at desc, e.recorded_at desc, e.step desc, e.id desc limit ?";
    let rows: Vec<EventRow> = reader.find(&q.then_with(order, args![i64::from(limit) + 1].to_vec())).await?;
    let entries = super::open(reader, rows).await?;
    Ok(Page::from_rows(entries, limit, |entry| Cursor { sort: entry.facts.at.0, id: entry.facts.id.bytes() }))
}

/// The paper behind an entry, where there is one and its person was not erased.
pub async fn paper(reader: &mut Reader, event: PermissionId) -> Result<Option<PaperOf>> {
    let Some(row) = reader.optional::<PaperRow>(PAPER, args![event]).await? else {
        return Ok(None);
    };
    let place = Place::new("consent_papers", "facts", row.file);
    let facts: Option<PaperFacts> = reader.open(KeyId::of(row.subject), place, &row.facts).await?;
    let PaperRow { file, subject, .. } = row;
    Ok(facts.map(|facts| PaperOf { file, subject, name: facts.name }))
}

/// Papers that never found their entry.
pub async fn stray_papers(reader: &mut Reader, before: Timestamp) -> Result<Vec<FileId>> {
    Ok(reader.column(STRAY_PAPERS, args![before, SWEPT]).await?)
}

/// What the reader was told, the latest first.
pub async fn alerts(reader: &mut Reader, wanted: &Wanted) -> Result<Page<AlertRow>> {
    reader.demand(&VIEW)?;
    let (limit, staff) = (wanted.limit(), reader.actor().who.label());
    let mut q = Q::new(ALERTS).and("staff = ?", &staff);
    if let Some(after) = wanted.after()? {
        q = q.and_all("(at, event) < (?, ?)", args![after.sort, after.id].to_vec());
    }
    let q = q.then_with("order by at desc, event desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<AlertRow> = reader.find(&q).await?;
    Ok(Page::from_rows(rows, limit, |alert| Cursor { sort: alert.at.0, id: alert.event.bytes() }))
}

/// How many of them the reader has not taken note of.
pub fn open_alerts(reader: &Reader) -> Q {
    Q::asking(OPEN_ALERTS, args![reader.actor().who.label()])
}

/// The person's latest no, while it is news.
pub async fn lately(reader: &mut Reader, subject: SubjectId) -> Result<Option<Lately>> {
    let since = reader.now().minus(LATELY);
    Ok(reader.optional(LATEST_NO, args![subject, since]).await?)
}

/// The guardian who was asked last.
pub async fn guardian_of(reader: &mut Reader, subject: SubjectId) -> Result<Option<Guardian>> {
    reader.demand(&RECORD)?;
    let row: Option<GuardianRow> = reader.optional(GUARDIAN_OF, args![subject]).await?;
    opened(reader, row).await
}

/// Whom a link asks; none when it is unknown, used or too old, and nobody can tell which.
pub async fn guardian_by(reader: &mut Reader, token: [u8; 32]) -> Result<Option<Guardian>> {
    let now = reader.now();
    let row: Option<GuardianRow> = reader.optional(GUARDIAN_BY, args![token, now]).await?;
    opened(reader, row).await
}

async fn opened(reader: &mut Reader, row: Option<GuardianRow>) -> Result<Option<Guardian>> {
    let Some(row) = row else { return Ok(None) };
    let place = Place::new("consent_guardians", "details", row.id);
    let details: Option<Details> = reader.open(KeyId::of(row.subject), place, &row.details).await?;
    let GuardianRow { id, subject, asked_at, answered_at, .. } = row;
    Ok(details.map(|details| Guardian { id, subject, details, asked_at, answered_at }))
}
