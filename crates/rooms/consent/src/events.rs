//! What this room tells the house: permissions that came, went, or were asked for; purposes that changed.

use crate::model::{
    agreement::AgreementId,
    assess::{AssessmentKind, Finding},
    choice::{Channel, How, State},
    confirmation::Aim,
};
use kernel::{Event, EventKind, SubjectId, Tone};
use serde::Serialize;

pub const EVENTS: &[EventKind] = &[
    EventKind { kind: Given::KIND, tone: Tone::Allow },
    EventKind { kind: Stopped::KIND, tone: Tone::Stop },
    EventKind { kind: Asked::KIND, tone: Tone::Plain },
    EventKind { kind: WasContacted::KIND, tone: Tone::Plain },
    EventKind { kind: StaffTold::KIND, tone: Tone::Plain },
    EventKind { kind: GuardianAsked::KIND, tone: Tone::Plain },
    EventKind { kind: GuardianAnswered::KIND, tone: Tone::Plain },
    EventKind { kind: SignatureAsked::KIND, tone: Tone::Plain },
    EventKind { kind: SignatureAnswered::KIND, tone: Tone::Plain },
    EventKind { kind: ConfirmationAsked::KIND, tone: Tone::Plain },
    EventKind { kind: ConfirmationAnswered::KIND, tone: Tone::Plain },
    EventKind { kind: AskingBegun::KIND, tone: Tone::Plain },
    EventKind { kind: AgreementSaved::KIND, tone: Tone::Plain },
    EventKind { kind: AgreementRetired::KIND, tone: Tone::Stop },
    EventKind { kind: AgreementResumed::KIND, tone: Tone::Plain },
    EventKind { kind: PurposeChanged::KIND, tone: Tone::Plain },
    EventKind { kind: PurposeEnded::KIND, tone: Tone::Stop },
    EventKind { kind: PurposeResumed::KIND, tone: Tone::Plain },
    EventKind { kind: PurposeAssessed::KIND, tone: Tone::Plain },
    EventKind { kind: PeopleListed::KIND, tone: Tone::Plain },
    EventKind { kind: AddressSuppressed::KIND, tone: Tone::Stop },
    EventKind { kind: AddressReadmitted::KIND, tone: Tone::Allow },
];

/// A permission came.
#[derive(Serialize)]
pub struct Given {
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
    pub how: How,
}

impl Event for Given {
    const KIND: &'static str = "consent.given";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// A permission went, or was refused.
#[derive(Serialize)]
pub struct Stopped {
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
    pub how: How,
    pub state: State,
}

impl Event for Stopped {
    const KIND: &'static str = "consent.stopped";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// A permission was asked for.
#[derive(Serialize)]
pub struct Asked {
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
    pub how: How,
}

impl Event for Asked {
    const KIND: &'static str = "consent.asked";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// They were rung, texted or written to by other hands than ours.
#[derive(Serialize)]
pub struct WasContacted {
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
}

impl Event for WasContacted {
    const KIND: &'static str = "consent.contacted";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// Those who work with a person were told that they withdrew or objected.
#[derive(Serialize)]
pub struct StaffTold {
    pub subject: SubjectId,
    /// How many.
    pub staff: usize,
}

impl Event for StaffTold {
    const KIND: &'static str = "consent.staff-told";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// A guardian was asked to decide for a child.
#[derive(Serialize)]
pub struct GuardianAsked {
    pub subject: SubjectId,
}

impl Event for GuardianAsked {
    const KIND: &'static str = "consent.guardian-asked";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// A guardian decided for a child.
#[derive(Serialize)]
pub struct GuardianAnswered {
    pub subject: SubjectId,
}

impl Event for GuardianAnswered {
    const KIND: &'static str = "consent.guardian-answered";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// A person was asked to sign a document.
#[derive(Serialize)]
pub struct SignatureAsked {
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
}

impl Event for SignatureAsked {
    const KIND: &'static str = "consent.signature-asked";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// A person signed a document, or said no to it; what they chose stands in an event of its own.
#[derive(Serialize)]
pub struct SignatureAnswered {
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
}

impl Event for SignatureAnswered {
    const KIND: &'static str = "consent.signature-answered";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// A person was asked by a link to confirm a yes, or to give it again.
#[derive(Serialize)]
pub struct ConfirmationAsked {
    pub subject: SubjectId,
    pub purpose: String,
    pub aim: Aim,
}

impl Event for ConfirmationAsked {
    const KIND: &'static str = "consent.confirmation-asked";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// A person answered behind such a link; what they chose stands in an event of its own.
#[derive(Serialize)]
pub struct ConfirmationAnswered {
    pub subject: SubjectId,
    pub purpose: String,
    pub aim: Aim,
}

impl Event for ConfirmationAnswered {
    const KIND: &'static str = "consent.confirmation-answered";
    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// Somebody decided that all who are due are asked.
#[derive(Serialize)]
pub struct AskingBegun {
    pub purpose: String,
    pub aim: Aim,
}

impl Event for AskingBegun {
    const KIND: &'static str = "consent.asking-begun";
}

/// A document to sign has a new version.
#[derive(Serialize)]
pub struct AgreementSaved {
    pub agreement: AgreementId,
    pub version: i64,
}

impl Event for AgreementSaved {
    const KIND: &'static str = "consent.agreement-saved";
}

/// Nobody is asked to sign a document any more.
#[derive(Serialize)]
pub struct AgreementRetired {
    pub agreement: AgreementId,
}

impl Event for AgreementRetired {
    const KIND: &'static str = "consent.agreement-retired";
}

/// A document is asked for again.
#[derive(Serialize)]
pub struct AgreementResumed {
    pub agreement: AgreementId,
}

impl Event for AgreementResumed {
    const KIND: &'static str = "consent.agreement-resumed";
}

#[derive(Serialize)]
pub struct PurposeChanged {
    pub purpose: String,
    pub version: i64,
}

impl Event for PurposeChanged {
    const KIND: &'static str = "consent.purpose-changed";
}

#[derive(Serialize)]
pub struct PurposeEnded {
    pub purpose: String,
}

impl Event for PurposeEnded {
    const KIND: &'static str = "consent.purpose-ended";
}

#[derive(Serialize)]
pub struct PurposeResumed {
    pub purpose: String,
}

impl Event for PurposeResumed {
    const KIND: &'static str = "consent.purpose-resumed";
}

/// A guided record about a purpose has a new version.
#[derive(Serialize)]
pub struct PurposeAssessed {
    pub purpose: String,
    pub kind: AssessmentKind,
    pub version: i64,
    pub finding: Finding,
}

impl Event for PurposeAssessed {
    const KIND: &'static str = "consent.purpose-assessed";
}

/// Somebody looked at the list of those who agreed.
#[derive(Serialize)]
pub struct PeopleListed {
    pub purpose: String,
    pub found: usize,
}

impl Event for PeopleListed {
    const KIND: &'static str = "consent.people-listed";
}

/// An address went on the suppression list; which one is known to nobody.
#[derive(Serialize)]
pub struct AddressSuppressed {}

impl Event for AddressSuppressed {
    const KIND: &'static str = "consent.address-suppressed";
}

/// An address may be used again: its owner asked for it.
#[derive(Serialize)]
pub struct AddressReadmitted {}

impl Event for AddressReadmitted {
    const KIND: &'static str = "consent.address-readmitted";
}
