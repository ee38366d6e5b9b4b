//! What a person chose for one purpose on one channel, and how we know.

use ground::{clock::Timestamp, id, secret::Token};
use kernel::SubjectId;
use kit::Lang;
use serde::{Deserialize, Serialize};

id! {
    /// One entry of the ledger of permissions.
    PermissionId, "perm"
}

/// A version of the privacy notice, counted from 1.
pub type NoticeVersion = i64;

ground::keyed! {
    /// A way to reach a person.
    Channel, "consent-channel" { Email = "email", Sms = "sms", Phone = "phone", Post = "post" }
}

ground::keyed! {
    /// The states of a permission as the Data Privacy Vocabulary names them for ISO/IEC TS 27560.
    State, "consent-state" {
        Unknown = "unknown",
        Requested = "requested",
        Deferred = "deferred",
        Refused = "refused",
        Given = "given",
        Renewed = "renewed",
        Expired = "expired",
        /// Declared void: it should never have counted.
        Invalidated = "invalidated",
        /// Ended by somebody else than the person: us, an authority, a court.
        Revoked = "revoked",
        Withdrawn = "withdrawn",
    }
}

ground::keyed! {
    /// By which way a choice reached us.
    How, "consent-how" {
        /// A form that the person filled in here; nothing has shown yet that the address is theirs.
        Form = "form",
        /// A link that only they received: the second half of double opt-in.
        Link = "link",
        /// The person themself, recognised: the preference page, the portal.
        Person = "person",
        Staff = "staff",
        Import = "import",
        Api = "api",
        Registry = "registry",
        /// The house by itself: a permission that ran out.
        House = "house",
    }
}

ground::keyed! {
    /// How somebody told staff what the person chose.
    Means, "consent-means" {
        Call = "call",
        Letter = "letter",
        PaperForm = "paper-form",
        InPerson = "in-person",
        Event = "event",
        Message = "message",
        /// An authority, a court, a lawyer.
        Authority = "authority",
        Other = "other",
    }
}

ground::keyed! {
    /// How well a choice is proved.
    Proof, "consent-proof" {
        /// Somebody told us that the person said so.
        Reported = "reported",
        /// The person said so here.
        Stated = "stated",
        /// The person said so by a link that went to their own address.
        Confirmed = "confirmed",
        /// The person answered a letter with a document by mail, and the mail lies here. Staff read it.
        ByMail = "by-mail",
        /// A paper with their signature lies here. Staff took it in: it says nothing about an address.
        OnPaper = "on-paper",
        /// The person signed a document behind a link that went to their own address.
        Signed = "signed",
    }
}

ground::keyed! {
    /// Whose will it is: a child's permission is given by whoever holds parental responsibility.
    By, "consent-by" { Person = "person", Guardian = "guardian" }
}

impl Means {
    /// Whether what shows it is a paper that a person can have signed.
    pub const fn is_paper(self) -> bool {
        matches!(self, Self::Letter | Self::PaperForm)
    }
}

impl State {
    /// The term of the Data Privacy Vocabulary, 2.3, that a record after ISO/IEC TS 27560 uses: one for each state.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Unknown => "https://w3id.org/dpv#ConsentUnknown",
            Self::Requested => "https://w3id.org/dpv#ConsentRequested",
            Self::Deferred => "https://w3id.org/dpv#ConsentRequestDeferred",
            Self::Refused => "https://w3id.org/dpv#ConsentRefused",
            Self::Given => "https://w3id.org/dpv#ConsentGiven",
            Self::Renewed => "https://w3id.org/dpv#RenewedConsentGiven",
            Self::Expired => "https://w3id.org/dpv#ConsentExpired",
            Self::Invalidated => "https://w3id.org/dpv#ConsentInvalidated",
            Self::Revoked => "https://w3id.org/dpv#ConsentRevoked",
            Self::Withdrawn => "https://w3id.org/dpv#ConsentWithdrawn",
        }
    }

    /// Whether it allows what needs consent.
    pub const fn allows(self) -> bool {
        matches!(self, Self::Given | Self::Renewed)
    }

    /// Whether somebody said no: nothing but a fresh act of the person undoes it.
    pub const fn is_refusal(self) -> bool {
        matches!(self, Self::Refused | Self::Withdrawn | Self::Revoked)
    }
}

impl How {
    /// The proof that this way can give, where the person acted; all others only report.
    pub const fn proof(self) -> Proof {
        match self {
            Self::Link | Self::Person => Proof::Confirmed,
            Self::Form => Proof::Stated,
            Self::Staff | Self::Import | Self::Api | Self::Registry | Self::House => Proof::Reported,
        }
    }
}

impl Proof {
    /// Whether the address is theirs for certain: a link that went there was used.
    pub const fn is_confirmed(self) -> bool {
        matches!(self, Self::Confirmed | Self::Signed)
    }

    /// Whether it stands in writing, with a signature.
    // law: gdpr/7.1
    pub const fn is_written(self) -> bool {
        matches!(self, Self::ByMail | Self::OnPaper | Self::Signed)
    }
}

/// How a choice was signed; only this room can say so, where it saw the signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    None,
    /// On the page behind the link of a request.
    OnPage,
    /// On a paper that staff took in.
    OnPaper,
    /// By a mail that answers the letter with the document.
    ByMail,
}

/// What was signed, and by which name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedAs {
    /// As the person typed it.
    pub name: String,
    /// The document and its version.
    pub agreement: String,
    pub version: i64,
    /// SHA-256 of the document as it was shown, in hexadecimal digits.
    pub digest: String,
}

/// Where and by what a choice was made: sealed under the person's key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// A call reference, a file number, the id of a message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// What was said, as whoever took it down put it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The SHA-256 of a paper that lies in the store of files, in hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<SignedAs>,
}

impl Evidence {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A choice on its way into the ledger; the one gate decides what becomes of it.
#[derive(Clone, Debug)]
pub struct Change {
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
    pub state: State,
    pub how: How,
    pub by: By,
    /// The exact words that were shown.
    pub wording: Option<String>,
    pub notice: Option<NoticeVersion>,
    pub lang: Option<Lang>,
    /// Which form, file, page or register it came from.
    pub origin: String,
    /// When the choice was made; none is now.
    pub at: Option<Timestamp>,
    /// When it ends at the latest, whatever the purpose says; none leaves it to the purpose.
    pub until: Option<Timestamp>,
    pub evidence: Evidence,
    /// Open, so that a change can be made from another; only this room can name another value.
    pub signature: Signature,
}

impl Change {
    pub fn new(
        subject: SubjectId,
        purpose: impl Into<String>,
        channel: Channel,
        state: State,
        how: How,
    ) -> Self {
        Self {
            subject,
            purpose: purpose.into(),
            channel,
            state,
            how,
            by: By::Person,
            wording: None,
            notice: None,
            lang: None,
            origin: String::new(),
            at: None,
            until: None,
            evidence: Evidence::default(),
            signature: Signature::None,
        }
    }

    #[must_use]
    pub fn by(self, by: By) -> Self {
        Self { by, ..self }
    }

    #[must_use]
    pub fn wording(self, wording: impl Into<String>) -> Self {
        Self { wording: Some(wording.into()), ..self }
    }

    #[must_use]
    pub fn notice(self, notice: NoticeVersion) -> Self {
        Self { notice: Some(notice), ..self }
    }

    #[must_use]
    pub fn lang(self, lang: Lang) -> Self {
        Self { lang: Some(lang), ..self }
    }

    #[must_use]
    pub fn origin(self, origin: impl Into<String>) -> Self {
        Self { origin: origin.into(), ..self }
    }

    #[must_use]
    pub fn at(self, at: Timestamp) -> Self {
        Self { at: Some(at), ..self }
    }

    #[must_use]
    pub fn until(self, until: Option<Timestamp>) -> Self {
        Self { until, ..self }
    }

    #[must_use]
    pub fn evidence(self, evidence: Evidence) -> Self {
        Self { evidence, ..self }
    }

    #[must_use]
    pub(crate) fn signed(self, signature: Signature) -> Self {
        Self { signature, ..self }
    }
}

/// What the gate did with a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Written(PermissionId),
    /// Nothing was written, and this is why.
    HeldBack(Held),
    /// It stood there already.
    Same,
}

ground::keyed! {
    /// Why the gate let a change wait outside.
    Held, "consent-held" {
        /// They refused, and only they can say otherwise.
        Refused = "refused",
        /// They withdrew, and only they can say otherwise.
        Withdrawn = "withdrawn",
        /// What stands in the ledger is newer.
        Older = "older",
        /// The purpose rests on a contract or a law: there is nothing to choose.
        NoChoice = "no-choice",
        /// The purpose does not use this channel.
        Channel = "channel",
        /// The purpose has ended.
        Ended = "ended",
        /// The person was erased or is not known.
        Gone = "gone",
    }
}

/// A link in a message that leads to the preference page without log-in.
pub type LinkToken = Token;

#[cfg(test)]
mod tests {
    use super::State;
    use std::collections::BTreeSet;

    /// The states of consent in DPV 2.3 (https://w3id.org/dpv, W3C Data Privacy Vocabularies and Controls Community Group).
    const TERMS: &str = include_str!("../../tests/data/dpv-2.3-consent-states.txt");

    #[test]
    fn every_state_of_the_vocabulary_is_one_of_ours() {
        let known: BTreeSet<&str> = TERMS.lines().filter(|line| !line.starts_with('#')).collect();
        let ours: BTreeSet<&str> = State::ALL.iter().map(|state| state.term()).collect();
        assert_eq!((ours.len(), ours), (State::ALL.len(), known));
    }
}
