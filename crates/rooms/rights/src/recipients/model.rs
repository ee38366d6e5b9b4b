//! A recipient: by which way they are told, and how much they are told about whom; pure.

use crate::{
    model::{Claim, ClaimId},
    store::recipients::Row,
};
use data_encoding::HEXLOWER;
use ground::{
    clock::Timestamp,
    http::{Failure, Http},
    id,
};
use kernel::{Message, Naming, Problems, Result, SubjectId};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use utoipa::ToSchema;

id! {
    /// Somebody to whom data is given.
    RecipientId, "rcpt"
}

id! {
    /// That a recipient is told about a request.
    TellingId, "tell"
}

/// A company's name.
const NAME: usize = 120;
const ADDRESS: usize = 500;
/// A token that a recipient gave us.
const SECRET: usize = 500;

ground::keyed! {
    /// By which way a recipient hears of it.
    #[schema(as = RequestWay)]
    Way {
        /// They listen to the house's events: `rights.erased` tells them the person's id here.
        Event = "event",
        Mail = "mail",
        /// A call in the shape of OpenDSR, whose state is asked for until it is done.
        Call = "call",
    }
}

ground::keyed! {
    /// How the person is named to a recipient.
    #[schema(as = RequestIdentities)]
    Identities {
        /// By their id here alone.
        Id = "id",
        /// By SHA-256 of each address and number.
        Hashed = "hashed",
        Plain = "plain",
    }
}

ground::keyed! {
    #[schema(as = RequestTold)]
    ToldState { Waiting = "waiting", Told = "told", Failed = "failed" }
}

ground::keyed! {
    Stage {
        /// It has not left yet.
        Ask = "ask",
        /// It has; what comes of it is waited for.
        Sent = "sent",
        Done = "done",
    }
}

/// Somebody to whom data is given.
#[derive(Clone, Debug)]
pub struct Recipient {
    pub id: RecipientId,
    pub name: String,
    pub way: Way,
    pub identities: Identities,
    /// Keys of the purposes for which they get data; none: of all people.
    pub purposes: Vec<String>,
    pub target: Target,
    pub version: i64,
}

/// Where they are told, sealed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// An address of mail or of the web; empty for those who listen.
    pub address: String,
    /// What is sent along with a call, as they gave it to us.
    #[serde(default)]
    pub secret: String,
}

impl std::fmt::Debug for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Target")
    }
}

/// What somebody says of a recipient.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = RequestNewRecipient)]
pub struct NewRecipient {
    pub name: String,
    /// `event`, `mail` or `call`.
    pub way: String,
    /// How people are named to them: `id`, `hashed` or `plain`.
    pub identities: String,
    /// Keys of the purposes for which they get data; none: of all people.
    pub purposes: Vec<String>,
    /// An address of mail or of the web; those who listen to events have none.
    pub address: String,
    /// Left empty, the one that is known stays.
    pub secret: String,
}

/// The same, checked.
#[derive(Clone, Debug)]
pub struct Checked {
    pub name: String,
    pub way: Way,
    pub identities: Identities,
    pub purposes: Vec<String>,
    pub target: Target,
}

impl Checked {
    pub(super) fn row(&self) -> Row<'_, Target> {
        let Self { name, way, identities, purposes, target } = self;
        Row { name, way: *way, identities: *identities, purposes, target }
    }

    /// Whether somebody else gets it, or elsewhere, or for other purposes than what is known.
    pub(super) fn is_another_use(&self, known: &Recipient) -> bool {
        self.name != known.name || self.target != known.target || self.purposes != known.purposes
    }
}

impl Recipient {
    /// Whether they may have data of somebody with these purposes.
    pub fn concerns(&self, purposes: &BTreeSet<String>) -> bool {
        self.purposes.is_empty() || self.purposes.iter().any(|purpose| purposes.contains(purpose))
    }
}

impl NewRecipient {
    pub fn check(&self, http: &Http, known: &[String]) -> Result<Checked> {
        let mut problems = Problems::default();
        let name = problems.take("name", line(&self.name, NAME));
        let way = Way::parse(&self.way);
        let identities = Identities::parse(&self.identities);
        if way.is_none() {
            problems.add("way", Message::new("error-not-a-choice"));
        }
        if identities.is_none() {
            problems.add("identities", Message::new("error-not-a-choice"));
        }
        if self.purposes.iter().any(|purpose| !known.contains(purpose)) {
            problems.add("purposes", Message::new("error-not-a-choice"));
        }
        let address = problems.take("address", address(&self.address, way, http));
        let secret = problems.take("secret", secret(&self.secret));
        problems.finish()?;
        let whole = || kernel::Error::fault("a checked recipient lacks a part");
        let target = Target { address: address.ok_or_else(whole)?, secret: secret.ok_or_else(whole)? };
        Ok(Checked {
            name: name.ok_or_else(whole)?,
            way: way.ok_or_else(whole)?,
            identities: identities.ok_or_else(whole)?,
            purposes: self.purposes.clone(),
            target,
        })
    }
}

type Field = std::result::Result<String, Message>;

fn line(text: &str, most: usize) -> Field {
    let text = text.trim();
    match () {
        () if text.is_empty() => Err("error-required".into()),
        () if text.chars().count() > most => Err(Message::new("error-too-long").with("most", most)),
        () if text.chars().any(char::is_control) => Err("error-bad-text".into()),
        () => Ok(text.to_owned()),
    }
}

fn address(text: &str, way: Option<Way>, http: &Http) -> Field {
    match way {
        Some(Way::Event) | None => Ok(String::new()),
        Some(Way::Mail) => {
            let text = line(text, ADDRESS)?;
            let fine = text.split_once('@').is_some_and(|(local, domain)| {
                !local.is_empty() && domain.contains('.') && !domain.contains('@')
            });
            if fine && !text.contains(char::is_whitespace) {
                Ok(text)
            } else {
                Err("rights-error-address".into())
            }
        }
        Some(Way::Call) => {
            let text = line(text, ADDRESS)?;
            match http.check(&text) {
                Ok(_) => Ok(text),
                Err(Failure::Forbidden) => Err("rights-error-inside".into()),
                Err(_) => Err("rights-error-url".into()),
            }
        }
    }
}

fn secret(text: &str) -> Field {
    if text.trim().is_empty() { Ok(String::new()) } else { line(text, SECRET) }
}

/// That a recipient is told about a request, and how far that is.
#[derive(Clone, Debug)]
pub struct Telling {
    pub id: TellingId,
    pub claim: ClaimId,
    pub recipient: RecipientId,
    /// Their name when it was told.
    pub name: String,
    pub state: ToldState,
    pub stage: Stage,
    pub attempts: i64,
    /// The key of the word that says why the last attempt came to nothing.
    pub failure: Option<String>,
    pub created_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

/// What a recipient is told, sealed until it has left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    pub number: String,
    pub regime: String,
    pub at: Timestamp,
    pub subject: SubjectId,
    pub identities: Vec<Identity>,
}

/// One way by which the recipient may know the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// As OpenDSR calls it: `email`, `phone_number`, `controller_customer_id`.
    pub kind: String,
    pub value: String,
    pub hashed: bool,
}

impl Told {
    pub fn of(claim: &Claim, naming: &Naming, how: Identities) -> Self {
        let id = Identity {
            kind: "controller_customer_id".into(),
            value: claim.subject.to_string(),
            hashed: false,
        };
        let named = |kind: &str, value: &String| match how {
            Identities::Id => None,
            Identities::Hashed => Some(Identity { kind: kind.into(), value: hash(value), hashed: true }),
            Identities::Plain => Some(Identity { kind: kind.into(), value: value.clone(), hashed: false }),
        };
        let emails = naming.emails.iter().filter_map(|email| named("email", email));
        let phones = naming.phones.iter().filter_map(|phone| named("phone_number", phone));
        let identities = std::iter::once(id).chain(emails).chain(phones).collect();
        Self {
            number: claim.number.to_string(),
            regime: claim.regime.key.clone(),
            at: claim.asked.at,
            subject: claim.subject,
            identities,
        }
    }
}

/// As recipients hash: small letters without blanks around them.
fn hash(value: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(value.trim().to_lowercase().as_bytes()))
}

/// The telling's id in the shape of a random UUID, by which both sides speak of the same request.
pub fn uuid(telling: TellingId) -> String {
    let mut bytes = ground::id::Id::bytes(telling);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = HEXLOWER.encode(&bytes);
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::id::Id as _;

    #[test]
    fn another_address_or_another_purpose_is_another_use() {
        let (name, way, identities) = ("Print Shop".to_owned(), Way::Mail, Identities::Id);
        let target = Target { address: "privacy@print.example".into(), secret: String::new() };
        let id = RecipientId::from_bytes([7; 16]);
        let kept = Checked { name, way, identities, purposes: vec!["news".into()], target };
        let Checked { name, purposes, target, .. } = kept.clone();
        let known = Recipient { id, name, way, identities, purposes, target, version: 1 };
        assert!(!kept.is_another_use(&known));
        assert!(!Checked { identities: Identities::Hashed, ..kept.clone() }.is_another_use(&known));
        let moved = Target { address: "desk@print.example".into(), ..kept.target.clone() };
        assert!(Checked { target: moved, ..kept.clone() }.is_another_use(&known));
        assert!(Checked { purposes: Vec::new(), ..kept }.is_another_use(&known), "of all people");
    }
}
