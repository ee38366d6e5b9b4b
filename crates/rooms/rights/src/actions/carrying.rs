//! Carrying out at once what was granted: a correction, a freeze, an objection, a permission taken back.

use crate::{
    events,
    mail::{self, Letter},
    model::{Claim, How as Asked, Kind, Proof, correction},
    read, store,
};
use consent::{Change, How, PartyRole, Purpose, State};
use customers::{Restriction, Source};
use kernel::{Error, Result, Tx, Who};

/// Does it and says so to the person, in the transaction of the decision.
pub(super) async fn carry(tx: &mut Tx, claim: Claim) -> Result<Claim> {
    // The letter first: a correction may take the address away, a freeze stops what is written later.
    mail::tell(tx, &claim, &Letter::Done).await?;
    match claim.kind {
        Kind::Rectification => correct(tx, &claim).await?,
        Kind::Restriction => restrict(tx, &claim).await?,
        Kind::Objection | Kind::Withdrawal | Kind::OptOut | Kind::Limit => stop(tx, &claim).await?,
        Kind::Automation => customers::spare_automation(tx, claim.subject).await?,
        Kind::Information | Kind::Copy | Kind::Portability | Kind::Erasure | Kind::Anonymisation => {
            return Err(Error::fault("what is worked on later was to be carried out at once"));
        }
    }
    let now = tx.now();
    let mut claim = claim.finish(now)?;
    store::save(tx, &mut claim).await?;
    let (subject, number, kind) = (claim.subject, claim.number.to_string(), claim.kind);
    tx.record(&events::Carried { subject, number, kind })?;
    Ok(claim)
}

// law: gdpr/16
async fn correct(tx: &mut Tx, claim: &Claim) -> Result<()> {
    let changes = correction(&read::wished(tx, claim).await?.changes).map_err(Error::Invalid)?;
    customers::correct(tx, claim.subject, &changes, &Source::Person).await.map(drop)
}

// law: gdpr/18.1
async fn restrict(tx: &mut Tx, claim: &Claim) -> Result<()> {
    customers::restrict(tx, claim.subject, Restriction::On).await
}

/// A refusal in the ledger for each purpose that it is about, on every channel: no permit is made against it.
// law: gdpr/7.3 gdpr/21.1 ccpa/1798.120 ccpa/1798.121
async fn stop(tx: &mut Tx, claim: &Claim) -> Result<()> {
    let how = said(&tx.actor().who, claim);
    let purposes = consent::purposes(tx).await?;
    let touched = purposes.iter().filter(|purpose| touches(claim, purpose));
    let changes: Vec<Change> = touched
        .flat_map(|purpose| purpose.channels.iter().map(move |channel| (purpose, *channel)))
        .map(|(purpose, channel)| {
            let change = Change::new(claim.subject, purpose.key.as_str(), channel, State::Withdrawn, how);
            change.origin(claim.number.to_string())
        })
        .collect();
    consent::write_many(tx, &changes).await.map(drop)
}

/// By which way the person, or whoever spoke for them, said it: what nobody proved came by the way it was asked, whoever carries
/// it out.
fn said(who: &Who, claim: &Claim) -> How {
    match (claim.state.proved().map(|proved| proved.proof), who) {
        (Some(Proof::House) | None, _) => match claim.how {
            Asked::Portal => How::Person,
            Asked::Form => How::Form,
            Asked::Mail | Asked::Desk => How::Staff,
            Asked::Api | Asked::Agent => How::Api,
            Asked::Retention => How::House,
        },
        (_, Who::Staff(_)) => How::Staff,
        (_, Who::Program(_)) => How::Api,
        (Some(Proof::Portal), _) => How::Person,
        (Some(Proof::Staff | Proof::Document), _) => How::Staff,
        (Some(Proof::Mandate), _) => How::Api,
        (Some(Proof::Link), _) => How::Link,
    }
}

/// Named purposes; or those that hand data to others who use it for themselves; or those that use sensitive data.
fn touches(claim: &Claim, purpose: &Purpose) -> bool {
    let shares = || purpose.recipients.iter().any(|recipient| recipient.role == PartyRole::Controller);
    match claim.kind {
        Kind::OptOut => purpose.basis.leaves_a_choice() && shares(),
        Kind::Limit => purpose.basis.leaves_a_choice() && purpose.special.is_some(),
        _ => claim.purpose.as_deref() == Some(purpose.key.as_str()),
    }
}
