//! How often people were reached outside, and when.

use crate::{VIEW, model::choice::Channel, pace::ContactId};
use ground::{
    args,
    clock::Timestamp,
    db::Q,
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Reader, Result, SubjectId};

/// People asked about in one statement.
const TOGETHER: usize = 500;

row! {
    /// What one person got for one purpose.
    pub struct Counted {
        pub subject: SubjectId,
        pub purpose: String,
        pub messages: i64 = "count(*)",
        pub first: Timestamp = "min(at)",
    }
}

row! {
    /// One contact.
    #[derive(Clone, Debug)]
    pub struct ContactRow {
        pub id: ContactId,
        pub purpose: String,
        pub channel: Channel,
        pub at: Timestamp,
        pub actor: String,
    }
}

const COUNTED: &str = ground::db::join!("select ", Counted::COLUMNS, " from consent_contacts");
const LISTED: &str = ground::db::join!("select ", ContactRow::COLUMNS, " from consent_contacts");

statements! {
    ANY_CONTACT = "select count(*) from consent_contacts where subject = ?1 and channel = ?2 and at > ?3";
}

/// How many contacts these people had on a channel since then, by purpose.
pub async fn contacted_since(
    reader: &mut Reader,
    subjects: &[SubjectId],
    channel: Channel,
    since: Timestamp,
) -> Result<Vec<Counted>> {
    let mut all = Vec::new();
    for part in subjects.chunks(TOGETHER) {
        let q = Q::new(COUNTED).and_in("subject", part).and("channel = ?", &channel).and("at > ?", &since);
        all.extend(reader.find::<Counted>(&q.then("group by subject, purpose")).await?);
    }
    Ok(all)
}

/// The contacts of a person, the latest first.
pub async fn contacts_of(
    reader: &mut Reader,
    subject: SubjectId,
    wanted: &Wanted,
) -> Result<Page<ContactRow>> {
    reader.demand(&VIEW)?;
    let limit = wanted.limit();
    let mut q = Q::new(LISTED).and("subject = ?", &subject);
    if let Some(after) = wanted.after()? {
        q = q.and_all("(at, id) < (?, ?)", args![after.sort, after.id].to_vec());
    }
    let q = q.then_with("order by at desc, id desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<ContactRow> = reader.find(&q).await?;
    Ok(Page::from_rows(rows, limit, |row| Cursor { sort: row.at.0, id: row.id.bytes() }))
}

/// How often somebody was reached on a channel since then, for whatever.
pub async fn contacts_lately(
    reader: &mut Reader,
    subject: SubjectId,
    channel: Channel,
    since: Timestamp,
) -> Result<i64> {
    Ok(reader.scalar(ANY_CONTACT, args![subject, channel, since]).await?)
}
