//! May this leave? The one decision, from which permits, explanations and the printed truth table all come.

use super::{
    choice::{By, Channel, Proof, State},
    purpose::{Basis, DoubleOptIn, Purpose},
    terms::Written,
};

/// All that the decision looks at; each field is one question with few answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Situation {
    pub person: Person,
    pub offer: Offer,
    pub listed: Listed,
    pub address: Address,
    pub age: Age,
    pub registry: Registry,
    pub basis: Basis,
    pub double_opt_in: DoubleOptIn,
    pub written: Written,
    pub balancing: Balancing,
    pub told: Told,
    pub choice: Choice,
    pub pace: Pace,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Person {
    /// Erased, or never known.
    Unknown,
    Known,
    /// The record is frozen at the person's wish.
    Restricted,
}

/// What the purpose offers on this channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    Yes,
    OtherChannels,
    Ended,
}

/// Whether the address stands on the suppression list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    No,
    Suppressed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    Good,
    Missing,
    Bounced,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    Grown,
    Child,
}

/// What an outside permission registry says, when one is connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registry {
    NotConnected,
    Allows,
    Denies,
    /// It must be asked, and no answer that still holds is known.
    Silent,
}

/// Whether the weighing of a legitimate interest is on record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Balancing {
    Recorded,
    Missing,
}

/// Whether the person knows what the purpose is now; a change can hold it for each until they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Yes,
    /// Not told yet, or the time to object is not over.
    Waiting,
}

/// What stands in the ledger for this purpose and channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    pub state: State,
    pub proof: Proof,
    pub by: By,
    pub age: Freshness,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    Current,
    RanOut,
    /// Given for a wording that no longer holds.
    Outdated,
}

/// Quiet hours and frequency caps: not now is not never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    Free,
    QuietHours,
    TooOften,
}

ground::keyed! {
    /// Why not, in the order in which the rules are asked: the first that applies wins.
    Reason, "consent-reason" {
        Unknown = "unknown",
        PurposeEnded = "purpose-ended",
        NotThisChannel = "not-this-channel",
        Suppressed = "suppressed",
        Restricted = "restricted",
        Objected = "objected",
        Refused = "refused",
        Withdrawn = "withdrawn",
        NoAddress = "no-address",
        Bounced = "bounced",
        Child = "child",
        Registry = "registry",
        NotAsked = "not-asked",
        NotAnswered = "not-answered",
        Invalidated = "invalidated",
        NotSigned = "not-signed",
        NotConfirmed = "not-confirmed",
        RanOut = "ran-out",
        Outdated = "outdated",
        NoBalancing = "no-balancing",
        NotTold = "not-told",
        QuietHours = "quiet-hours",
        TooOften = "too-often",
        Silent = "registry-silent",
    }
}

impl Reason {
    /// The sentence for somebody whose wish was refused for this reason.
    pub const fn error(self) -> &'static str {
        match self {
            Self::Unknown => "consent-reason-unknown",
            Self::PurposeEnded => "consent-reason-purpose-ended",
            Self::NotThisChannel => "consent-reason-not-this-channel",
            Self::Suppressed => "consent-reason-suppressed",
            Self::Restricted => "consent-reason-restricted",
            Self::Objected => "consent-reason-objected",
            Self::Refused => "consent-reason-refused",
            Self::Withdrawn => "consent-reason-withdrawn",
            Self::NoAddress => "consent-reason-no-address",
            Self::Bounced => "consent-reason-bounced",
            Self::Child => "consent-reason-child",
            Self::Registry => "consent-reason-registry",
            Self::NotAsked => "consent-reason-not-asked",
            Self::NotAnswered => "consent-reason-not-answered",
            Self::Invalidated => "consent-reason-invalidated",
            Self::NotSigned => "consent-reason-not-signed",
            Self::NotConfirmed => "consent-reason-not-confirmed",
            Self::RanOut => "consent-reason-ran-out",
            Self::Outdated => "consent-reason-outdated",
            Self::NoBalancing => "consent-reason-no-balancing",
            Self::NotTold => "consent-reason-not-told",
            Self::QuietHours => "consent-reason-quiet-hours",
            Self::TooOften => "consent-reason-too-often",
            Self::Silent => "consent-reason-registry-silent",
        }
    }

    /// The key of the word that says what would change it.
    pub fn mend(self) -> String {
        format!("consent-mend-{}", self.key())
    }

    /// The rule that says so, where a law does.
    pub const fn law(self) -> Option<&'static str> {
        match self {
            Self::Unknown => Some("gdpr/17.1"),
            Self::Restricted => Some("gdpr/18.2"),
            Self::Objected | Self::Suppressed => Some("gdpr/21.3"),
            Self::Withdrawn => Some("gdpr/7.3"),
            Self::Refused | Self::NotAsked | Self::NotAnswered | Self::Invalidated | Self::RanOut => {
                Some("gdpr/6.1.a")
            }
            Self::Child => Some("gdpr/8.1"),
            Self::NotSigned | Self::NotConfirmed | Self::Outdated => Some("gdpr/7.1"),
            Self::NoBalancing => Some("gdpr/6.1.f"),
            Self::NotTold => Some("gdpr/13"),
            Self::PurposeEnded | Self::NotThisChannel => Some("gdpr/5.1.b"),
            Self::NoAddress
            | Self::Bounced
            | Self::Registry
            | Self::QuietHours
            | Self::TooOften
            | Self::Silent => None,
        }
    }
}

impl Situation {
    /// Nothing special: a grown person with a good address, at a quiet moment. What the truth table prints.
    pub fn ordinary(purpose: &Purpose, channel: Channel, choice: Choice) -> Self {
        Self {
            person: Person::Known,
            offer: purpose.offer(channel),
            listed: Listed::No,
            address: Address::Good,
            age: Age::Grown,
            registry: Registry::NotConnected,
            basis: purpose.basis,
            double_opt_in: purpose
                .rests
                .as_ref()
                .map_or(purpose.double_opt_in, |rested| rested.double_opt_in),
            written: purpose.asks_for_signature(),
            balancing: purpose.balancing,
            told: Told::Yes,
            choice,
            pace: Pace::Free,
        }
    }
}

/// The rules of the house, one after another.
// law: gdpr/6.1
pub fn decide(case: &Situation) -> Result<Basis, Reason> {
    reachable(case)?;
    untouched_by_refusal(case)?;
    deliverable(case)?;
    old_enough(case)?;
    match case.basis {
        Basis::Consent => consented(case)?,
        Basis::LegitimateInterest => weighed(case)?,
        Basis::PublicTask => informed(case).and_then(|()| not_now(case))?,
        Basis::Contract => informed(case)?,
        Basis::LegalObligation | Basis::VitalInterest => {}
    }
    Ok(case.basis)
}

/// What a law demands, or saves a life, goes out even to those who are frozen or on the suppression list.
const fn is_duty(basis: Basis) -> bool {
    matches!(basis, Basis::LegalObligation | Basis::VitalInterest)
}

fn reachable(case: &Situation) -> Result<(), Reason> {
    refuse(case.person == Person::Unknown, Reason::Unknown)?;
    refuse(case.offer == Offer::Ended, Reason::PurposeEnded)?;
    refuse(case.offer == Offer::OtherChannels, Reason::NotThisChannel)?;
    if is_duty(case.basis) {
        return Ok(());
    }
    refuse(case.listed == Listed::Suppressed, Reason::Suppressed)?;
    refuse(case.person == Person::Restricted, Reason::Restricted)
}

/// A refusal of marketing never blocks a contract: where there is no choice, none is asked for.
// law: gdpr/21.2
fn untouched_by_refusal(case: &Situation) -> Result<(), Reason> {
    if !case.basis.leaves_a_choice() || !case.choice.state.is_refusal() {
        return Ok(());
    }
    Err(match (case.basis, case.choice.state) {
        (Basis::Consent, State::Refused) => Reason::Refused,
        (Basis::Consent, _) => Reason::Withdrawn,
        _ => Reason::Objected,
    })
}

fn deliverable(case: &Situation) -> Result<(), Reason> {
    match case.address {
        Address::Good => Ok(()),
        Address::Missing => Err(Reason::NoAddress),
        Address::Bounced => Err(Reason::Bounced),
    }
}

// law: gdpr/8.1
fn old_enough(case: &Situation) -> Result<(), Reason> {
    let guarded = case.choice.by == By::Guardian && case.choice.state.allows();
    let child = case.age == Age::Child && !guarded;
    refuse(child && case.basis.leaves_a_choice(), Reason::Child)?;
    refuse(case.registry == Registry::Denies && case.basis.leaves_a_choice(), Reason::Registry)
}

// law: gdpr/7.1
fn consented(case: &Situation) -> Result<(), Reason> {
    let choice = case.choice;
    match choice.state {
        State::Given | State::Renewed => {}
        State::Unknown => return Err(Reason::NotAsked),
        State::Requested | State::Deferred => return Err(Reason::NotAnswered),
        State::Expired => return Err(Reason::RanOut),
        State::Invalidated => return Err(Reason::Invalidated),
        State::Refused => return Err(Reason::Refused),
        State::Revoked | State::Withdrawn => return Err(Reason::Withdrawn),
    }
    let unsigned = case.written == Written::Needed && !choice.proof.is_written();
    refuse(unsigned, Reason::NotSigned)?;
    let unproved = case.double_opt_in == DoubleOptIn::Needed && !choice.proof.is_confirmed();
    refuse(unproved, Reason::NotConfirmed)?;
    refuse(choice.age == Freshness::RanOut, Reason::RanOut)?;
    refuse(choice.age == Freshness::Outdated, Reason::Outdated)?;
    informed(case)?;
    not_now(case)
}

/// The opt-out is offered by every message: it carries the link to the preference page.
// law: gdpr/6.1.f
fn weighed(case: &Situation) -> Result<(), Reason> {
    refuse(case.balancing == Balancing::Missing, Reason::NoBalancing)?;
    informed(case)?;
    not_now(case)
}

/// Who was told of something else before is told of this first, and has the time to object that was promised.
// law: gdpr/13
fn informed(case: &Situation) -> Result<(), Reason> {
    refuse(case.told == Told::Waiting, Reason::NotTold)
}

/// A service outside is asked last, so that it learns of nobody to whom anything else says no.
// law: gdpr/5.1.c
fn not_now(case: &Situation) -> Result<(), Reason> {
    refuse(case.pace == Pace::QuietHours, Reason::QuietHours)?;
    refuse(case.pace == Pace::TooOften, Reason::TooOften)?;
    refuse(case.registry == Registry::Silent, Reason::Silent)
}

fn refuse(applies: bool, reason: Reason) -> Result<(), Reason> {
    if applies { Err(reason) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
