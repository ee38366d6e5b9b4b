//! Evidence as it lies, for machinery that looks for people named in it.

use ground::{args, db::Q, row, statements};
use kernel::{Reader, Result, Sealed, SubjectId, mention::Span};

row! {
    pub struct Evidence {
        pub id: [u8; 16],
        pub subject: SubjectId,
        pub sealed: Sealed,
    }
}

statements! {
    PAPERS = "select id, subject, facts from consent_papers where id > ?1 and id < ?2 order by id limit ?3";
    ANSWERS = "select id, subject, evidence from consent_answers where id > ?1 and id < ?2 order by id limit ?3";
    GUARDIANS = "select id, subject, details from consent_guardians where id > ?1 and id < ?2 order by id limit ?3";
}

const THESE_PAPERS: &str = "select id, subject, facts from consent_papers";
const THESE_ANSWERS: &str = "select id, subject, evidence from consent_answers";
const THESE_GUARDIANS: &str = "select id, subject, details from consent_guardians";

/// Papers of a span, in order.
pub async fn papers_between(reader: &mut Reader, span: Span, most: i64) -> Result<Vec<Evidence>> {
    Ok(reader.rows(PAPERS, args![span.after, span.before, most]).await?)
}

pub async fn answers_between(reader: &mut Reader, span: Span, most: i64) -> Result<Vec<Evidence>> {
    Ok(reader.rows(ANSWERS, args![span.after, span.before, most]).await?)
}

pub async fn guardians_between(reader: &mut Reader, span: Span, most: i64) -> Result<Vec<Evidence>> {
    Ok(reader.rows(GUARDIANS, args![span.after, span.before, most]).await?)
}

/// Those of these papers that there are.
pub async fn these_papers(reader: &mut Reader, ids: &[[u8; 16]]) -> Result<Vec<Evidence>> {
    Ok(reader.find(&Q::new(THESE_PAPERS).and_in("id", ids).then("order by id")).await?)
}

pub async fn these_answers(reader: &mut Reader, ids: &[[u8; 16]]) -> Result<Vec<Evidence>> {
    Ok(reader.find(&Q::new(THESE_ANSWERS).and_in("id", ids).then("order by id")).await?)
}

pub async fn these_guardians(reader: &mut Reader, ids: &[[u8; 16]]) -> Result<Vec<Evidence>> {
    Ok(reader.find(&Q::new(THESE_GUARDIANS).and_in("id", ids).then("order by id")).await?)
}
