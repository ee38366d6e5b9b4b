//! Contact points: declared by the rooms that open them, named by staff where no program does.

use crate::{
    CHANGE,
    events::ContactChanged,
    model::{
        contact::{Contact, Given, Kind},
        head::GENERAL,
    },
    read, store,
};
use kernel::{Action, Error, Permission, Result, Tx};

/// Names a contact point that staff look after, and how people get which notice there.
pub struct SaveContact {
    pub contact: Contact,
}

impl Action for SaveContact {
    type Output = ();
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        self.contact.check()?;
        let known = read::contact(tx, self.contact.kind, &self.contact.key).await?;
        if known.is_some_and(|known| !known.is_of_staff()) {
            return Err(Error::field("title", "notices-error-taken"));
        }
        declare(tx, &self.contact).await
    }
}

/// Has a contact point give another notice, or give it otherwise.
pub struct ChooseNotice {
    pub kind: Kind,
    pub key: String,
    pub notice: String,
    /// None where a program gives it and knows how.
    pub given: Option<Given>,
}

impl Action for ChooseNotice {
    type Output = ();
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let contact = read::contact(tx, self.kind, &self.key).await?.ok_or(Error::NotFound)?;
        if self.kind == Kind::Form {
            return Err(Error::refused("notices-error-form"));
        }
        if self.given.is_some() && !contact.kind.is_by_hand() {
            return Err(Error::field("given", "error-not-a-choice"));
        }
        let given = self.given.unwrap_or(contact.given);
        declare(tx, &Contact { notice: Some(self.notice.clone()), given, ..contact }).await
    }
}

/// Takes a contact point off the list: nobody is met there any more.
pub struct RemoveContact {
    pub kind: Kind,
    pub key: String,
}

impl Action for RemoveContact {
    type Output = ();
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let known = read::contact(tx, self.kind, &self.key).await?.ok_or(Error::NotFound)?;
        // What the house itself opens is closed by its room, and not forgotten.
        if !known.is_of_staff() {
            return Err(Error::NotFound);
        }
        withdraw(tx, self.kind, &self.key).await
    }
}

/// Tells the registry of a contact point; rooms call it when they open one. What is known already is not told twice, and a
/// choice that is left to staff stays as they made it.
pub async fn declare(tx: &mut Tx, contact: &Contact) -> Result<()> {
    let known = read::contact(tx, contact.kind, &contact.key).await?;
    let kept = || known.as_ref().and_then(|known| known.notice.clone());
    let notice = contact.notice.clone().or_else(kept).unwrap_or_else(|| GENERAL.to_owned());
    let told = Contact { notice: Some(notice.clone()), ..contact.clone() };
    if known.as_ref() == Some(&told) {
        return Ok(());
    }
    if known.as_ref().is_none_or(|known| known.notice != told.notice) {
        offered(tx, &notice).await?;
    }
    store::save_contact(tx, &told).await?;
    tx.record(&ContactChanged { kind: told.kind, key: told.key, given: told.given, notice })
}

/// Nobody chooses what is not there; the one for everybody is there before it is published.
async fn offered(tx: &mut Tx, notice: &str) -> Result<()> {
    match read::version_of(tx, notice).await? {
        None if notice != GENERAL => Err(Error::field("notice", "notices-error-choice")),
        _ => Ok(()),
    }
}

/// Tells of a contact point that nobody named yet; how the notice is given there is for staff to say afterwards.
pub async fn introduce(tx: &mut Tx, contact: &Contact) -> Result<()> {
    match read::contact(tx, contact.kind, &contact.key).await? {
        None => declare(tx, contact).await,
        Some(_) => Ok(()),
    }
}

/// A contact point is no more; what is not known is fine.
pub async fn withdraw(tx: &mut Tx, kind: Kind, key: &str) -> Result<()> {
    store::remove_contact(tx, kind, key).await.map(drop)
}
