//! How a customer stands: restricted and free again, erased, in touch.

use crate::{
    events,
    model::{Restriction, Standing},
    store,
};
use kernel::{Error, Result, SubjectId, Tx};

/// Freezes a record, or frees it; part of another room's action.
// law: gdpr/18.1
pub async fn restrict(tx: &mut Tx, subject: SubjectId, on: Restriction) -> Result<()> {
    let standing = match on {
        Restriction::On => Standing::Restricted,
        Restriction::Off => Standing::Active,
    };
    if !store::stand(tx, subject, standing).await? {
        return Err(Error::NotFound);
    }
    match on {
        Restriction::On => tx.record(&events::Restricted { subject }),
        Restriction::Off => tx.record(&events::Released { subject }),
    }
}

/// Leaves a number and a state; facts and index entries go. Whoever erases calls this before the data map's own erasure,
/// which may take the row away, and destroys the key.
// law: gdpr/17.1
pub async fn mark_erased(tx: &mut Tx, subject: SubjectId) -> Result<()> {
    if store::erase(tx, subject).await? { Ok(()) } else { Err(Error::NotFound) }
}

/// Notes that we were in touch with somebody now: lists sort by it, retention counts from it.
pub async fn contacted(tx: &mut Tx, subject: SubjectId) -> Result<()> {
    store::contacted(tx, subject).await
}
