//! How a customer stands: restricted and free again, erased, in touch.

use crate::{
    events, jobs,
    model::{Feature, Restriction, Standing},
    read, store,
};
use kernel::{Error, KeyId, Result, SubjectId, Tx, restriction};

/// Freezes a record, or frees it; part of another room's action. From then on the database itself refuses to write it. Who is
/// restricted for a stronger reason stays so for that reason.
// law: gdpr/18.1
pub async fn restrict(tx: &mut Tx, subject: SubjectId, on: Restriction) -> Result<()> {
    let before = restriction::of(tx, subject).await?;
    match (on.reason(), before) {
        (Some(reason), Some(before)) if !restriction::outranks(reason, &before.reason) => Ok(()),
        (Some(reason), Some(_)) => {
            restriction::freeze_for(tx, subject, reason).await?;
            tx.record(&events::Restricted { subject, reason })
        }
        (Some(reason), None) => {
            stand(tx, subject, Standing::Restricted).await?;
            restriction::freeze_for(tx, subject, reason).await?;
            tx.record(&events::Restricted { subject, reason })
        }
        (None, before) => free(tx, subject, before.is_some()).await,
    }
}

async fn free(tx: &mut Tx, subject: SubjectId, was_frozen: bool) -> Result<()> {
    restriction::thaw(tx, subject).await?;
    stand(tx, subject, Standing::Active).await?;
    if !was_frozen {
        return Ok(());
    }
    jobs::catch_up(tx, subject).await?;
    tx.record(&events::Released { subject })
}

async fn stand(tx: &mut Tx, subject: SubjectId, standing: Standing) -> Result<()> {
    if store::stand(tx, subject, standing).await? { Ok(()) } else { Err(Error::NotFound) }
}

/// Leaves a number and a state; facts and index entries go. Whoever erases calls this before the data map's own erasure,
/// which may take the row away, and destroys the key.
// law: gdpr/17.1
pub async fn mark_erased(tx: &mut Tx, subject: SubjectId) -> Result<()> {
    if mark_erased_many(tx, &[subject]).await? > 0 { Ok(()) } else { Err(Error::NotFound) }
}

/// The same for many people; gives how many of them there were. Whoever is under a legal hold is refused, unless their key
/// is gone already: they are only brought up to date.
// law: gdpr/17.1 gdpr/17.3
pub async fn mark_erased_many(tx: &mut Tx, subjects: &[SubjectId]) -> Result<u64> {
    let held: Vec<KeyId> = read::held(tx, subjects).await?.into_iter().map(KeyId::of).collect();
    if !tx.keys_among(&held).await?.is_empty() {
        return Err(Error::refused("customers-error-held"));
    }
    mark_erased_again(tx, subjects).await
}

/// The same for people of whom the journal of erasures says so: a hold in a backup is older than that.
// law: gdpr/17.1
pub async fn mark_erased_again(tx: &mut Tx, subjects: &[SubjectId]) -> Result<u64> {
    restriction::thaw_many(tx, subjects).await?;
    store::erasing::erase(tx, subjects).await
}

/// Writes what may remain of people who were erased: plain facts that enough others share, see [`alike`](crate::alike).
pub async fn leave(tx: &mut Tx, people: &[(SubjectId, Vec<(Feature, String)>)]) -> Result<()> {
    store::erasing::leave(tx, people).await
}

/// Notes that we were in touch with somebody now: lists sort by it, retention counts from it. A restricted record stays as
/// it is.
pub async fn contacted(tx: &mut Tx, subject: SubjectId) -> Result<()> {
    store::contacted(tx, subject).await
}
