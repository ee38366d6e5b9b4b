//! Saying who a case is about: everything in it is sealed anew under the person's key, and goes with them from then on.

use super::tell;
use crate::{
    WORK,
    events::Linked,
    model::{Case, CaseId},
    read::case,
    store::{self, around, waiting},
    talk_of,
};
use kernel::{Action, Error, KeyId, Permission, Result, SubjectId, Tx};

/// Links a person to a case, another one, or nobody.
#[derive(Clone, Debug)]
pub struct Link {
    pub case: CaseId,
    pub person: Option<SubjectId>,
}

impl Action for Link {
    type Output = Case;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<Case> {
        let case = case::load_working(tx, self.case).await?;
        link(tx, case, self.person).await
    }
}

/// The same in somebody's transaction: whoever makes a customer of an unknown sender joins it here.
pub async fn link(tx: &mut Tx, before: Case, person: Option<SubjectId>) -> Result<Case> {
    if before.subject == person {
        return Ok(before);
    }
    let (facts, readable) = store::facts(tx, &before).await?;
    if !readable {
        return Err(Error::refused("cases-error-erased"));
    }
    match person {
        Some(subject) => {
            let contact = customers::contact(tx, subject).await?;
            contact.ok_or_else(|| Error::field("customer", "cases-error-customer"))?;
        }
        None => tx.make_key(KeyId::own(before.id)),
    }
    let mut case = Case { subject: person, ..before.clone() };
    store::save_owner(tx, &case, Some(&facts)).await?;
    store::move_thread(tx, &before, &case).await?;
    around::give_tags(tx, &case).await?;
    around::move_drafts(tx, &before, &case).await?;
    waiting::carry(tx, &before, &case).await?;
    talk::carry(tx, &talk_of(&before), &talk_of(&case)).await?;
    if let Some(run) = case.run {
        flows::reseal(tx, run, before.key(), case.key(), person).await?;
    }
    if before.subject.is_none() {
        tx.shred(before.key())?;
    }
    // What went on in this case is about the same person.
    // law: gdpr/17.1
    for duplicate in case::duplicates(tx, case.id).await? {
        Box::pin(link(tx, duplicate, person)).await?;
    }
    case.version += 1;
    let linked = Linked { case: case.id, subject: case.subject.or(before.subject), linked: person.is_some() };
    tell::happened(tx, &case, &linked).await?;
    Ok(case)
}
