//! What was written in requests, unopened: for machinery.

use crate::model::ClaimId;
use ground::{
    args,
    db::{Q, join},
    row, statements,
};
use kernel::{Reader, Result, Sealed, SubjectId, mention::Span};

row! {
    pub struct Texts {
        pub id: ClaimId,
        pub subject: SubjectId,
        pub wish: Option<Sealed>,
        pub note: Option<Sealed>,
        pub extension: Option<Sealed>,
        pub letter: Option<Sealed>,
    }
}

statements! {
    BETWEEN = "select ", Texts::COLUMNS, " from rights_claims
               where id > ?1 and id < ?2 and (wish is not null or note is not null or extension is not null or letter is not null)
               order by id limit ?3";
}

const THESE: &str = join!("select ", Texts::COLUMNS, " from rights_claims");

/// Requests of a span in which anything was written, in order.
pub async fn between(reader: &mut Reader, span: Span, most: i64) -> Result<Vec<Texts>> {
    Ok(reader.rows(BETWEEN, args![span.after, span.before, most]).await?)
}

/// Those of these requests that there are.
pub async fn these(reader: &mut Reader, ids: &[ClaimId]) -> Result<Vec<Texts>> {
    Ok(reader.find(&Q::new(THESE).and_in("id", ids).then("order by id")).await?)
}
