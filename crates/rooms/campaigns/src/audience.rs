//! The people of an audience, in number and in steps.

use crate::model::{Audience, audience::Whom};
use kernel::{Error, Reader, Result, SubjectId};

/// So many people whom a change concerns are counted one by one; more are taken from the figures of the purpose, which
/// also count those who were told already and have time to object.
const COUNTED: u32 = 2_000;

/// How many people the letter is for, before anybody is asked whether they may get it.
pub async fn count(reader: &mut Reader, audience: &Audience) -> Result<i64> {
    match audience.whom() {
        Whom::Chosen(filter) => customers::count(reader, &filter).await,
        Whom::Concerned(purpose) => {
            let first = consent::affected_ids(reader, purpose, None, COUNTED).await?;
            match i64::try_from(first.len()).unwrap_or(i64::MAX) {
                few if few < i64::from(COUNTED) => Ok(few),
                many => Ok(consent::affected(reader, purpose).await?.waiting.max(many)),
            }
        }
    }
}

/// The next of them behind `after`, in an order that stays.
pub async fn ids(
    reader: &mut Reader,
    audience: &Audience,
    after: Option<SubjectId>,
    limit: u32,
) -> Result<Vec<SubjectId>> {
    match audience.whom() {
        Whom::Chosen(filter) => customers::ids(reader, &filter, after, limit).await,
        Whom::Concerned(purpose) => consent::affected_ids(reader, purpose, after, limit).await,
    }
}

/// Whether there is anything to tell: a purpose that ended, or never was, concerns nobody.
pub async fn stands(reader: &mut Reader, audience: &Audience) -> Result<bool> {
    let Whom::Concerned(purpose) = audience.whom() else { return Ok(true) };
    match consent::purpose(reader, purpose).await {
        Ok(purpose) => Ok(purpose.is_in_use()),
        Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}
