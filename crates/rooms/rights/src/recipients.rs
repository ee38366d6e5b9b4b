//! Recipients of people's data: who they are, and that each is told when somebody whose data they have is erased.
//!
//! What a recipient is told is written down in the erasure's own transaction, who it is about sealed under a key of its own;
//! a job tells it, again and again until it is told or given up, and destroys the key.
// law: gdpr/19

mod actions;
mod checks;
mod model;
mod pages;
mod tell;

pub use actions::{AddRecipient, ChangeRecipient, RemoveRecipient, TellAgain};
pub(crate) use checks::checks;
pub use model::{
    Identities, NewRecipient, Recipient, RecipientId, Stage, Target, Telling, TellingId, ToldState, Way,
};
pub use pages::{body, routes, samples};
pub(crate) use tell::{ForgetTellings, Tell};

use crate::{model::Claim, read::recipients as read, store::recipients as store};
use kernel::{Reader, Result, SubjectId, Tx};
use model::Told;
use std::collections::BTreeSet;

/// Everybody to whom data is given, in the order of their names.
pub async fn recipients(reader: &mut Reader) -> Result<Vec<Recipient>> {
    reader.demand(&crate::RECIPIENTS)?;
    read::all(reader).await
}

/// Who was told about a request, and what came of it.
pub async fn tellings(reader: &mut Reader, claim: &Claim) -> Result<Vec<Telling>> {
    reader.demand(&crate::VIEW)?;
    read::of_claim(reader, claim.id).await
}

/// Writes down that every recipient of this person's data is to be told what was decided; before their facts go.
pub(crate) async fn open(tx: &mut Tx, claim: &Claim) -> Result<()> {
    let all = read::all(tx).await?;
    if all.is_empty() {
        return Ok(());
    }
    let purposes = purposes(tx, claim.subject).await?;
    let concerned: Vec<&Recipient> = all.iter().filter(|one| one.concerns(&purposes)).collect();
    let naming = customers::naming(tx, claim.subject).await?;
    for recipient in concerned {
        let told = Told::of(claim, &naming, recipient.identities);
        let telling = store::open(tx, claim, recipient, &told).await?;
        if recipient.way != Way::Event {
            tx.enqueue(&Tell { telling })?;
        }
    }
    Ok(())
}

/// What the person's data was held for: purposes that they were asked about, and the one they came with.
async fn purposes(reader: &mut Reader, subject: SubjectId) -> Result<BTreeSet<String>> {
    let cells = consent::matrix(reader, subject).await?;
    let known = cells.into_iter().filter(|cell| cell.entry.is_some()).map(|cell| cell.purpose);
    let record = customers::record(reader, subject).await?;
    Ok(known.chain(record.and_then(|record| record.purpose)).collect())
}
