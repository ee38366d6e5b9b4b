//! What can be done in the register.

mod affected;
mod agreements;
mod breaches;
mod records;

pub use affected::{ClearAffected, MarkTold, Seek, SeekAgain, plain_fields, tables};
pub(crate) use affected::{Gather, Step};
pub(crate) use agreements::put;
pub use agreements::{AddAgreement, FILE, RemoveAgreement};
pub use breaches::{Close, Decide, Reopen, SendLetters, SentReport, WriteLetter};
pub use records::{AHEAD, Add, Change, Move, Note, Remove};

use crate::{
    model::{Kind, Known, Record, RecordId},
    read,
};
use jiff::tz::TimeZone;
use kernel::{Error, Reader, Result, setting::TIME_ZONE};

/// What answers are held against.
pub(crate) async fn known(reader: &mut Reader) -> Result<Known> {
    let purposes = consent::purposes(reader).await?.into_iter().map(|purpose| purpose.key).collect();
    Ok(Known { purposes, now: reader.now(), zone: zone(reader).await? })
}

/// The clock of the house.
pub(crate) async fn zone(reader: &mut Reader) -> Result<TimeZone> {
    Ok(TimeZone::get(&reader.setting(&TIME_ZONE).await?).unwrap_or(TimeZone::UTC))
}

/// An open breach at the version that somebody looked at.
async fn open_breach(reader: &mut Reader, id: RecordId, seen: Option<i64>) -> Result<Record> {
    let breach = read::one(reader, id).await?;
    if breach.kind != Kind::Breach {
        return Err(Error::NotFound);
    }
    if breach.course.closing.is_some() {
        return Err(Error::conflict("register-error-closed"));
    }
    if seen.is_some_and(|seen| seen != breach.version) {
        return Err(Error::conflict("error-changed-meanwhile"));
    }
    Ok(breach)
}
