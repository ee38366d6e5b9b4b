//! What can be seen of packages: where one lies, how far one is, who fetched which.

use crate::model::{Claim, ClaimId, Number};
use ground::{args, clock::Timestamp, files::FileId, id, row, statements};
use kernel::{Reader, Result, SubjectId};

id! {
    /// Somebody fetched a package once.
    TakeId, "take"
}

/// How often one package may be fetched: a telephone that loses it halfway costs nobody a new request.
pub const TAKES_MOST: i64 = 3;
/// Takes shown at once.
const SHOWN: i64 = 100;

row! {
    /// Who fetched which package when.
    #[derive(Clone, Debug)]
    pub struct Take {
        pub claim: ClaimId = "t.claim",
        year: i64 = "c.year",
        serial: i64 = "c.serial",
        pub at: Timestamp = "t.at",
        /// The label of the person or of one of us.
        pub by: String = "t.by_actor",
    }
}

statements! {
    PARTS = "select file from rights_parts where claim = ?1 order by nr";
    PACKING = "select done, total from rights_packing where claim = ?1";
    TAKES = "select ", Take::COLUMNS, " from rights_takes t join rights_claims c on c.id = t.claim
              where t.subject = ?1 order by t.at desc, t.id desc limit ?2";
    TAKEN = "select count(*) from rights_takes where claim = ?1";
}

impl Take {
    pub(super) const fn new(claim: ClaimId, (year, serial): (i64, i64), at: Timestamp, by: String) -> Self {
        Self { claim, year, serial, at, by }
    }

    pub fn number(&self) -> Number {
        Number { year: self.year, serial: self.serial }
    }
}

/// The files that a package lies in, in order.
pub async fn parts(reader: &mut Reader, claim: ClaimId) -> Result<Vec<FileId>> {
    Ok(reader.column(PARTS, args![claim]).await?)
}

/// How many records of a package are done, of how many; none before the work begins and after it ends.
pub async fn packing(reader: &mut Reader, claim: &Claim) -> Result<Option<(i64, i64)>> {
    Ok(reader.optional(PACKING, args![claim.id]).await?)
}

/// Who fetched packages of this person's data and when, the latest first.
pub async fn takes(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Take>> {
    Ok(reader.rows(TAKES, args![subject, SHOWN]).await?)
}

/// How often a package can still be fetched.
pub async fn takes_left(reader: &mut Reader, claim: ClaimId) -> Result<i64> {
    let taken: i64 = reader.scalar(TAKEN, args![claim]).await?;
    Ok((TAKES_MOST - taken).max(0))
}
