//! The proof that an answer may leave: to the person whom a case is about, to whoever wrote in, or to a declared unit or partner.
//!
//! What somebody asked for is answered: refusals of advertising never stand in the way. An erased or restricted person, an
//! address that must not be used and one that bounced always do.
// law: gdpr/6.1

use crate::model::{Case, Category};
use consent::{Basis, Channel, Reason};
use kernel::{Error, Message, Result, SubjectId, Tx};
use post::{MayLeave, Recipient};
use staff::UnitId;

/// The right to send one answer; only this file makes it.
#[derive(Debug)]
pub struct Answering {
    recipient: Recipient,
    purpose: Option<String>,
}

impl MayLeave for Answering {
    fn recipient(&self) -> Recipient {
        self.recipient
    }

    fn purpose(&self) -> Option<&str> {
        self.purpose.as_deref()
    }
}

/// Whom an answer goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// The person whom the case is about, or whoever wrote in.
    Person { address: String },
    /// A unit or partner to whom data may be given.
    Declared { address: String, unit: UnitId },
}

impl Whom {
    pub fn address(&self) -> &str {
        match self {
            Self::Person { address } | Self::Declared { address, .. } => address,
        }
    }
}

/// Decides whether an answer may go there now.
pub async fn answering(
    tx: &mut Tx,
    case: &Case,
    whom: &Whom,
    category: Option<&Category>,
) -> Result<Answering> {
    let address = whom.address();
    if consent::is_suppressed(tx, address).await? {
        return Err(refused(Reason::Suppressed));
    }
    if post::has_bounced(tx, address).await? {
        return Err(refused(Reason::Bounced));
    }
    let Some(subject) = case.subject else {
        let record = ground::id::Id::bytes(case.id);
        return Ok(Answering { recipient: Recipient::Outside { record }, purpose: None });
    };
    let purpose = category.map_or(crate::model::category::SERVICE, Category::purpose);
    if matches!(whom, Whom::Person { .. }) {
        about(tx, subject, purpose).await?;
    }
    Ok(Answering { recipient: Recipient::Subject(subject), purpose: Some(purpose.to_owned()) })
}

/// Whether the person may be written to for what the case serves. Where the basis is the contract, or a duty, only what says
/// that the person cannot be written to at all counts; what is for a consent needs the consent.
async fn about(tx: &mut Tx, subject: SubjectId, purpose: &str) -> Result<()> {
    let basis = consent::purpose(tx, purpose).await?.basis;
    let Err(refusal) = consent::permit(tx, subject, purpose, Channel::Email).await? else {
        return Ok(());
    };
    let harmless = match refusal.reason {
        // The address is the one that the case knows.
        Reason::NoAddress | Reason::Bounced | Reason::NotThisChannel => true,
        // Somebody asked, and waits.
        Reason::QuietHours | Reason::TooOften => true,
        Reason::Unknown | Reason::Suppressed | Reason::Restricted => false,
        _ => basis != Basis::Consent,
    };
    if harmless { Ok(()) } else { Err(refused(refusal.reason)) }
}

fn refused(reason: Reason) -> Error {
    Error::Refused(Message::new(reason.error()))
}
