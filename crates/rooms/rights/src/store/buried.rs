//! What stands still because the job that would go on with it was given up.

use crate::{
    model::{ClaimId, Mode},
    recipients::TellingId,
};
use ground::{
    args,
    clock::{HOUR, Timestamp},
    id::Id,
    row, statements,
};
use kernel::{Reader, Result, SubjectId};

/// Taken up in one transaction.
pub const TOGETHER: i64 = 200;
/// A key that is still there so long after the rows went was forgotten.
const SHREDDED_WITHIN: i64 = 2 * HOUR;

row! {
    /// An erasure that is done but for the key.
    pub struct Unshredded {
        pub claim: ClaimId = "c.id",
        pub subject: SubjectId = "c.subject",
        pub mode: Mode = "c.mode",
    }
}

statements! {
    RUNNING = "select id from rights_claims where state = 'running' and id > ?1 order by id limit ?2";
    UNSHREDDED = "select ", Unshredded::COLUMNS, " from rights_receipts r cross join rights_claims c
                   where c.id = r.claim and r.shredded_at is null and r.wiped_at <= ?1 and r.claim > ?2
                         and c.state = 'done' and c.kept is null order by r.claim limit ?3";
    UNTOLD = "select id from rights_tellings where state = 'waiting' and id > ?1 order by id limit ?2";
}

pub async fn running(reader: &mut Reader, after: Option<ClaimId>) -> Result<Vec<ClaimId>> {
    Ok(reader.column(RUNNING, args![from(after), TOGETHER]).await?)
}

/// Erasures of which nothing was to stay, and whose key stands on the receipt as not destroyed.
pub async fn unshredded(reader: &mut Reader, after: Option<ClaimId>) -> Result<Vec<Unshredded>> {
    let wiped: Timestamp = reader.now().minus(SHREDDED_WITHIN);
    Ok(reader.rows(UNSHREDDED, args![wiped, from(after), TOGETHER]).await?)
}

pub async fn untold(reader: &mut Reader, after: Option<TellingId>) -> Result<Vec<TellingId>> {
    Ok(reader.column(UNTOLD, args![from(after), TOGETHER]).await?)
}

fn from<I: Id>(after: Option<I>) -> Vec<u8> {
    after.map_or_else(Vec::new, |id| id.bytes().to_vec())
}
