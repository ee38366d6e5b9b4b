//! Evidence as it lies, for machinery that looks for people named in it.

use ground::{args, db::Q, row, statements};
use kernel::{Reader, Result, Sealed, SubjectId};

row! {
    pub struct Evidence {
        pub id: [u8; 16],
        pub subject: SubjectId,
        pub sealed: Sealed,
    }
}

statements! {
    PAPERS = "select id, subject, facts from consent_papers where id < ?1 order by id desc limit ?2";
    ANSWERS = "select id, subject, evidence from consent_answers where id < ?1 order by id desc limit ?2";
    GUARDIANS = "select id, subject, details from consent_guardians where id < ?1 order by id desc limit ?2";
}

const THESE_PAPERS: &str = "select id, subject, facts from consent_papers";
const THESE_ANSWERS: &str = "select id, subject, evidence from consent_answers";
const THESE_GUARDIANS: &str = "select id, subject, details from consent_guardians";

/// Papers before this one, the latest first.
pub async fn papers_before(reader: &mut Reader, before: [u8; 16], most: i64) -> Result<Vec<Evidence>> {
    Ok(reader.rows(PAPERS, args![before, most]).await?)
}

pub async fn answers_before(reader: &mut Reader, before: [u8; 16], most: i64) -> Result<Vec<Evidence>> {
    Ok(reader.rows(ANSWERS, args![before, most]).await?)
}

pub async fn guardians_before(reader: &mut Reader, before: [u8; 16], most: i64) -> Result<Vec<Evidence>> {
    Ok(reader.rows(GUARDIANS, args![before, most]).await?)
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
