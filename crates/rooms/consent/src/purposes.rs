//! What can be done with purposes: made, changed, ended, taken up again; each change lays down a version that stays.

pub mod approval;
mod assess;
pub mod processors;
pub mod say;
mod tell;

pub use assess::{Assess, found_test};
pub use tell::{Announcement, ListPeople, announcement, told};

use crate::{
    CHANGE_PURPOSES,
    events::{PurposeChanged, PurposeEnded, PurposeResumed},
    model::{
        purpose::{Basis, Maker, Purpose, Terms, check_key},
        terms::Rest,
    },
    read,
    store::purposes::{self as store, Turn},
};
use customers::Class;
use ground::clock::Timestamp;
use kernel::{Action, Error, Message, Permission, Result, Tx};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// More purposes than this nobody can tell apart.
const MOST_PURPOSES: usize = 100;

/// Makes a purpose. Its key stays, whatever it is called later.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddPurpose {
    pub key: String,
    #[serde(flatten)]
    pub terms: Terms,
}

impl Action for AddPurpose {
    type Output = Purpose;
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<Purpose> {
        check_key(&self.key).map_err(|message| Error::field("key", message))?;
        let terms = settled(tx, &self.key, &self.terms).await?;
        approval::demand(tx, &[], &terms.recipients).await?;
        if read::purposes(tx).await?.len() >= MOST_PURPOSES {
            return Err(Error::refused(
                Message::new("consent-error-too-many-purposes").with("most", MOST_PURPOSES),
            ));
        }
        // Whoever is known already did not know of this purpose when their data was collected.
        let held_at = Some(tx.now());
        found_purpose(tx, &self.key, &terms, (Maker::Staff, held_at)).await
    }
}

/// Writes a purpose with its first version down.
pub(crate) async fn found_purpose(
    tx: &mut Tx,
    key: &str,
    terms: &Terms,
    (maker, held_at): (Maker, Option<Timestamp>),
) -> Result<Purpose> {
    store::insert_purpose(tx, key, maker, held_at).await?;
    store::insert_version(tx, key, 1, terms).await?;
    tx.record(&PurposeChanged { purpose: key.to_owned(), version: 1 })?;
    read::purpose(tx, key).await
}

/// Whether what people were told and allowed before still counts after a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Earlier {
    /// The change explains better; it allows nothing new.
    #[default]
    StillCount,
    /// The change allows something new: people have to be told, or asked again, before it touches them.
    AskAgain,
}

/// Lays down the next version of a purpose.
#[derive(Clone, Debug)]
pub struct ChangePurpose {
    pub key: String,
    /// The version that the editor had before them.
    pub seen: i64,
    pub terms: Terms,
    pub earlier: Earlier,
}

impl Action for ChangePurpose {
    type Output = Purpose;
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<Purpose> {
        let terms = settled(tx, &self.key, &self.terms).await?;
        let purpose = read::purpose(tx, &self.key).await?;
        approval::demand(tx, &purpose.recipients, &terms.recipients).await?;
        if purpose.basis != terms.basis {
            may_change_basis(tx, &purpose).await?;
        }
        if *purpose.terms == terms && self.earlier == Earlier::StillCount {
            return Ok(purpose);
        }
        let turn = purpose.next(&terms, self.earlier, tx.now());
        if self.seen != purpose.version || !store::advance_purpose(tx, &self.key, turn).await? {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        store::insert_version(tx, &self.key, turn.version, &terms).await?;
        tx.record(&PurposeChanged { purpose: self.key.clone(), version: turn.version })?;
        let changed = read::purpose(tx, &self.key).await?;
        if turn.asks_from == turn.version {
            stop_waiting(tx, &purpose, &changed).await?;
        }
        Ok(changed)
    }
}

/// What waits was allowed by words that do not count any more. Where nobody is asked or told first it may leave.
// law: gdpr/7.1
async fn stop_waiting(tx: &mut Tx, before: &Purpose, changed: &Purpose) -> Result<()> {
    let asks = changed.basis == Basis::Consent;
    if asks || changed.holds().is_some() || changed.basis != before.basis {
        post::cancel_purpose(tx, &changed.key).await?;
    }
    if asks {
        for resting in read::resting_on(tx, &changed.key).await? {
            post::cancel_purpose(tx, &resting.key).await?;
        }
    }
    Ok(())
}

impl Purpose {
    /// The next version, and from which version on permissions count: another lawful basis always asks anew.
    fn next(&self, terms: &Terms, earlier: Earlier, now: Timestamp) -> Turn {
        let version = self.version + 1;
        let anew = earlier == Earlier::AskAgain || terms.basis != self.basis;
        let asks_from = if anew { version } else { self.asks_from };
        Turn { version, asks_from, held_at: if anew { Some(now) } else { self.held_at } }
    }
}

/// The terms as they will stand: the basis of the purpose they rest on, checked, and with a ground for special data.
async fn settled(tx: &mut Tx, key: &str, terms: &Terms) -> Result<Terms> {
    let mut terms = terms.clone().trimmed();
    if let Some(rest) = &terms.rests_on {
        terms.basis = rested_basis(tx, key, rest).await?;
    }
    terms.check()?;
    if terms.special.is_none() && uses_special_data(tx, &terms).await? {
        return Err(Error::field("special", "consent-error-special"));
    }
    Ok(terms)
}

/// A purpose rests on one that stands on its own, so that there is one basis and one permission to look at.
// law: gdpr/5.1.b
async fn rested_basis(tx: &mut Tx, key: &str, rest: &Rest) -> Result<Basis> {
    let wrong = |word: &'static str| Error::field("rests_on.purpose", word);
    let known = read::purposes(tx).await?.into_iter().find(|purpose| purpose.key == rest.purpose);
    let base = known.ok_or_else(|| wrong("consent-error-no-purpose"))?;
    let stands_alone = base.key != key && base.terms.rests_on.is_none() && base.is_in_use();
    if stands_alone { Ok(base.basis) } else { Err(wrong("consent-error-rests")) }
}

/// The house keeps the law with its own purposes, and others may rest on this one.
async fn may_change_basis(tx: &mut Tx, purpose: &Purpose) -> Result<()> {
    if purpose.maker == Maker::House {
        return Err(Error::field("basis", "consent-error-house-basis"));
    }
    let resting = read::resting_on(tx, &purpose.key).await?;
    if resting.is_empty() { Ok(()) } else { Err(Error::field("basis", "consent-error-others-rest")) }
}

// law: gdpr/9.2
async fn uses_special_data(tx: &mut Tx, terms: &Terms) -> Result<bool> {
    let definitions = customers::definitions(tx).await?;
    let mut special = definitions.iter().filter(|definition| definition.class == Class::Special);
    Ok(special.any(|one| terms.data.iter().any(|name| *name == one.key || *name == one.label)))
}

/// Ends a purpose: nothing may be sent for it any more, and its ledger stays.
pub struct EndPurpose {
    pub key: String,
}

impl Action for EndPurpose {
    type Output = ();
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let purpose = read::purpose(tx, &self.key).await?;
        if purpose.maker == Maker::House {
            return Err(Error::refused("consent-error-house-purpose"));
        }
        if store::end_purpose(tx, &self.key).await? {
            for resting in read::resting_on(tx, &self.key).await? {
                post::cancel_purpose(tx, &resting.key).await?;
            }
            post::cancel_purpose(tx, &self.key).await?;
            tx.record(&PurposeEnded { purpose: self.key.clone() })?;
        }
        Ok(())
    }
}

/// Takes an ended purpose up again.
pub struct ResumePurpose {
    pub key: String,
}

impl Action for ResumePurpose {
    type Output = ();
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let purpose = read::purpose(tx, &self.key).await?;
        if !purpose.is_in_use() {
            // Nobody works for an ended purpose, so whoever it names is as good as newly named.
            approval::demand(tx, &[], &purpose.recipients).await?;
            store::resume_purpose(tx, &self.key).await?;
            tx.record(&PurposeResumed { purpose: self.key.clone() })?;
        }
        Ok(())
    }
}
