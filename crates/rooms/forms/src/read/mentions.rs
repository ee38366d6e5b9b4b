//! What people answered and what they called their files, of all forms: for the machinery that looks for people named there.

use crate::store::{AnswersId, FormFileId};
use ground::{
    args,
    db::{Q, join},
    row, statements,
};
use kernel::{Reader, Result, Sealed, SubjectId, mention::Span};

row! {
    /// What one person answered, unopened.
    pub struct Told {
        pub id: AnswersId,
        pub form: String,
        pub subject: SubjectId,
        pub answers: Sealed,
    }
}

row! {
    /// A file of somebody who confirmed, unopened.
    pub struct Sent {
        pub id: FormFileId,
        pub form: String,
        pub subject: SubjectId,
        pub described: Sealed,
    }
}

statements! {
    TOLD = "select ", Told::COLUMNS, " from form_answers where id > ?1 and id < ?2 order by id limit ?3";
    SENT = "select ", Sent::COLUMNS, " from form_files where subject is not null and id > ?1 and id < ?2 order by id limit ?3";
}

const THESE_TOLD: &str = join!("select ", Told::COLUMNS, " from form_answers");
const THESE_SENT: &str = join!("select ", Sent::COLUMNS, " from form_files");

/// Answers of a span, in order.
pub async fn told(reader: &mut Reader, span: Span, most: i64) -> Result<Vec<Told>> {
    Ok(reader.rows(TOLD, args![span.after, span.before, most]).await?)
}

pub async fn sent(reader: &mut Reader, span: Span, most: i64) -> Result<Vec<Sent>> {
    Ok(reader.rows(SENT, args![span.after, span.before, most]).await?)
}

/// Those of these answers that there are.
pub async fn these_told(reader: &mut Reader, ids: &[AnswersId]) -> Result<Vec<Told>> {
    Ok(reader.find(&Q::new(THESE_TOLD).and_in("id", ids).then("order by id")).await?)
}

pub async fn these_sent(reader: &mut Reader, ids: &[FormFileId]) -> Result<Vec<Sent>> {
    let q = Q::new(THESE_SENT).and_in("id", ids).and_all("subject is not null", Vec::new());
    Ok(reader.find(&q.then("order by id")).await?)
}
