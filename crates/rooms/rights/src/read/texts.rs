//! What was written in requests, unopened: for machinery.

use crate::model::ClaimId;
use ground::{
    args,
    db::{Q, join},
    row, statements,
};
use kernel::{Reader, Result, Sealed, SubjectId};

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
    BEFORE = "select ", Texts::COLUMNS, " from rights_claims
               where id < ?1 and (wish is not null or note is not null or extension is not null or letter is not null)
               order by id desc limit ?2";
}

const THESE: &str = join!("select ", Texts::COLUMNS, " from rights_claims");

/// Requests before this one in which anything was written, the latest first.
pub async fn before(reader: &mut Reader, before: ClaimId, most: i64) -> Result<Vec<Texts>> {
    Ok(reader.rows(BEFORE, args![before, most]).await?)
}

/// Those of these requests that there are.
pub async fn these(reader: &mut Reader, ids: &[ClaimId]) -> Result<Vec<Texts>> {
    Ok(reader.find(&Q::new(THESE).and_in("id", ids).then("order by id")).await?)
}
