//! What people answered and what they called their files, of all forms: for the machinery that looks for people named there.

use super::answers::{answers_place, described_place};
use crate::{
    model::{Described, Reply},
    store::{AnswersId, FormFileId},
};
use ground::{
    args,
    db::{Q, join},
    row, statements,
};
use kernel::{KeyId, Reader, Result, Sealed, SubjectId};

row! {
    /// What one person answered, unopened.
    pub struct Told {
        pub id: AnswersId,
        pub form: String,
        pub subject: SubjectId,
        answers: Sealed,
    }
}

row! {
    /// A file of somebody who confirmed, unopened.
    pub struct Sent {
        pub id: FormFileId,
        pub form: String,
        pub subject: SubjectId,
        described: Sealed,
    }
}

statements! {
    TOLD = "select ", Told::COLUMNS, " from form_answers where id < ?1 order by id desc limit ?2";
    SENT = "select ", Sent::COLUMNS, " from form_files where subject is not null and id < ?1 order by id desc limit ?2";
}

const THESE_TOLD: &str = join!("select ", Told::COLUMNS, " from form_answers");
const THESE_SENT: &str = join!("select ", Sent::COLUMNS, " from form_files");

/// Answers before these, the latest first.
pub async fn told(reader: &mut Reader, before: AnswersId, most: i64) -> Result<Vec<Told>> {
    Ok(reader.rows(TOLD, args![before, most]).await?)
}

pub async fn sent(reader: &mut Reader, before: FormFileId, most: i64) -> Result<Vec<Sent>> {
    Ok(reader.rows(SENT, args![before, most]).await?)
}

/// Those of these answers that there are.
pub async fn these_told(reader: &mut Reader, ids: &[AnswersId]) -> Result<Vec<Told>> {
    Ok(reader.find(&Q::new(THESE_TOLD).and_in("id", ids).then("order by id")).await?)
}

pub async fn these_sent(reader: &mut Reader, ids: &[FormFileId]) -> Result<Vec<Sent>> {
    let q = Q::new(THESE_SENT).and_in("id", ids).and_all("subject is not null", Vec::new());
    Ok(reader.find(&q.then("order by id")).await?)
}

/// The answers themselves, as far as they can be opened.
pub async fn replies(reader: &mut Reader, rows: Vec<Told>) -> Result<Vec<(Told, Vec<Reply>)>> {
    let keys = keys(rows.iter().map(|row| row.subject));
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let replies: Option<Vec<Reply>> =
            ring.open(KeyId::of(row.subject), answers_place(row.id), &row.answers)?;
        all.extend(replies.map(|replies| (row, replies)));
    }
    Ok(all)
}

/// What is known of files, as far as it can be opened.
pub async fn described(reader: &mut Reader, rows: Vec<Sent>) -> Result<Vec<(Sent, Described)>> {
    let keys = keys(rows.iter().map(|row| row.subject));
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let described: Option<Described> =
            ring.open(KeyId::of(row.subject), described_place(row.id), &row.described)?;
        all.extend(described.map(|described| (row, described)));
    }
    Ok(all)
}

fn keys(subjects: impl Iterator<Item = SubjectId>) -> Vec<KeyId> {
    let mut keys: Vec<KeyId> = subjects.map(KeyId::of).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}
