//! Agents, what they ask for, and what both sides call it; pure.

use ground::{
    clock::{DAY, Timestamp},
    id,
};
use kernel::{Message, Problems, Result};
use rights::{ClaimId, Kind};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

id! {
    /// Somebody who may ask on behalf of people.
    AgentId, "magent"
}

id! {
    /// What an agent asked for; agents know it as a UUID.
    RequestId, "mreq"
}

/// How long a person has to follow the link at their address: as long as rights keeps it open.
pub const VERIFY_WITHIN: i64 = 7 * DAY;
/// How long an ended request is answered about: the protocol's sixty days.
pub const REMEMBERED: i64 = 60 * DAY;
/// Papers for one request: a power of attorney, two sides of a card, a letter, a bill.
pub const PAPERS: i64 = 5;
const NAME: usize = 120;
const AGENT_ID: usize = 64;
const ADDRESS: usize = 500;

ground::keyed! {
    #[schema(as = MandateStanding)]
    Standing {
        /// Known, but nobody here has let them in yet.
        Proposed = "proposed",
        Active = "active",
        Stopped = "stopped",
    }
}

ground::keyed! {
    /// What an agent may ask for, as the protocol names it.
    #[schema(as = MandateExercise)]
    Exercise {
        // law: ccpa/1798.120
        OptOut = "sale:opt_out",
        OptIn = "sale:opt_in",
        // law: ccpa/1798.105
        Deletion = "deletion",
        // law: ccpa/1798.110
        Access = "access",
        Categories = "access:categories",
        Specific = "access:specific",
    }
}

ground::keyed! {
    /// How far a request is on our side.
    Stage { Open = "open", Taken = "taken", Revoked = "revoked" }
}

ground::keyed! {
    /// Why nothing was opened.
    Outcome {
        /// Nobody, or more than one person, has this address.
        NoMatch = "no-match",
        /// Nobody can ask for it by an agent.
        NotCovered = "not-covered",
        /// The person's law does not give this right.
        Outside = "outside",
    }
}

ground::keyed! {
    /// How far the agent's own door knows of the latest state.
    TellingState { Nothing = "nothing", Waiting = "waiting", Told = "told", Failed = "failed" }
}

impl Exercise {
    /// Both spellings of the protocol's own text.
    pub fn read(text: &str) -> Option<Self> {
        Self::parse(&text.replace("opt-", "opt_"))
    }

    /// Its name without the colons of the protocol, for words.
    pub const fn plain(self) -> &'static str {
        match self {
            Self::OptOut => "opt-out",
            Self::OptIn => "opt-in",
            Self::Deletion => "deletion",
            Self::Access => "access",
            Self::Categories => "categories",
            Self::Specific => "specific",
        }
    }

    /// What we answer to. To agree again is for the person alone.
    pub const fn kind(self) -> Option<Kind> {
        match self {
            Self::OptOut => Some(Kind::OptOut),
            Self::OptIn => None,
            Self::Deletion => Some(Kind::Erasure),
            Self::Access | Self::Specific => Some(Kind::Copy),
            Self::Categories => Some(Kind::Information),
        }
    }
}

/// Somebody who may ask on behalf of people.
#[derive(Clone, Debug)]
pub struct Agent {
    pub id: AgentId,
    /// As the directory of the protocol names them.
    pub agent_id: String,
    pub name: String,
    pub verify_key: [u8; 32],
    pub state: Standing,
    /// Whether an address that they verified counts as proof here.
    pub trusted: bool,
    /// When the latest message that gave them a token was signed.
    pub issued_at: Option<Timestamp>,
    pub paired_at: Option<Timestamp>,
    pub reach: Reach,
    pub version: i64,
}

/// Where they are found, sealed: people's names stand in such addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    #[serde(default)]
    pub web_url: String,
    #[serde(default)]
    pub contact: String,
}

/// What somebody here, or a directory, says of an agent.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = NewMandateAgent)]
pub struct NewAgent {
    /// As the directory of the protocol names them.
    pub agent_id: String,
    pub name: String,
    /// The public Ed25519 key, in base64.
    pub verify_key: String,
    pub web_url: String,
    /// The address of whoever looks after the connection.
    pub contact: String,
}

/// The same, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub agent_id: String,
    pub name: String,
    pub verify_key: [u8; 32],
    pub reach: Reach,
}

impl NewAgent {
    pub fn check(&self) -> Result<Checked> {
        let mut problems = Problems::default();
        let agent_id = problems.take("agent_id", identifier(&self.agent_id));
        let name = problems.take("name", line(&self.name, NAME).and_then(present));
        let verify_key = problems.take("verify_key", key(&self.verify_key));
        let web_url = problems.take("web_url", line(&self.web_url, ADDRESS).and_then(web));
        let contact = problems.take("contact", line(&self.contact, ADDRESS));
        problems.finish()?;
        let whole = || kernel::Error::fault("a checked agent lacks a part");
        Ok(Checked {
            agent_id: agent_id.ok_or_else(whole)?,
            name: name.ok_or_else(whole)?,
            verify_key: verify_key.ok_or_else(whole)?,
            reach: Reach { web_url: web_url.ok_or_else(whole)?, contact: contact.ok_or_else(whole)? },
        })
    }
}

type Read<T> = std::result::Result<T, Message>;

fn line(text: &str, most: usize) -> Read<String> {
    let text = text.trim();
    match () {
        () if text.chars().count() > most => Err(Message::new("error-too-long").with("most", most)),
        () if text.chars().any(char::is_control) => Err("error-bad-text".into()),
        () => Ok(text.to_owned()),
    }
}

fn present(text: String) -> Read<String> {
    if text.is_empty() { Err("error-required".into()) } else { Ok(text) }
}

fn web(text: String) -> Read<String> {
    if text.is_empty() || text.starts_with("https://") { Ok(text) } else { Err("mandates-error-web".into()) }
}

/// Letters, digits and lines; the protocol writes capitals.
fn identifier(text: &str) -> Read<String> {
    let text = line(text, AGENT_ID).and_then(present)?;
    let fine = text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
    if fine { Ok(text) } else { Err("mandates-error-agent-id".into()) }
}

fn key(text: &str) -> Read<[u8; 32]> {
    let bare = text.trim().trim_end_matches('=');
    let bytes = data_encoding::BASE64_NOPAD.decode(bare.as_bytes()).ok();
    let bytes: Option<[u8; 32]> = bytes.and_then(|bytes| bytes.try_into().ok());
    bytes.filter(crate::envelope::is_key).ok_or_else(|| "mandates-error-key".into())
}

/// What an agent asked for, as we keep it.
#[derive(Clone, Debug)]
pub struct Request {
    pub id: RequestId,
    pub agent: AgentId,
    pub subject: Option<kernel::SubjectId>,
    pub claim: Option<ClaimId>,
    pub exercise: Exercise,
    pub state: Stage,
    pub outcome: Option<Outcome>,
    /// Whether the agent may learn what became of it: they are believed, or the person proved it since.
    pub shown: bool,
    pub papers: i64,
    pub received_at: Timestamp,
    pub verify_until: Timestamp,
    /// The state that the agent was told last.
    pub told: Option<String>,
    pub telling: TellingState,
    pub attempts: i64,
    /// The key of the word that says why the last call came to nothing.
    pub failure: Option<String>,
    pub ended_at: Option<Timestamp>,
}

/// What the request brought along, sealed under its own key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brought {
    /// The agent's own name for the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callback: Option<String>,
    /// Whom it is about; gone once they were looked for.
    #[serde(flatten)]
    pub whom: Whom,
    /// Whether the agent verified by what we look for them, and is believed.
    #[serde(default)]
    pub verified: bool,
}

/// By what an agent names a person: what is there has to fit one person alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whom {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// In any spelling.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// A whole name, and the day of birth, `1990-05-17`: each alone names nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<(String, String)>,
}

/// An id in the shape of a UUID.
pub fn uuid(request: RequestId) -> String {
    let hex = data_encoding::HEXLOWER.encode(&ground::id::Id::bytes(request));
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

pub fn from_uuid(text: &str) -> Option<RequestId> {
    let hex = text.replace('-', "").to_ascii_lowercase();
    let bytes: [u8; 16] = data_encoding::HEXLOWER.decode(hex.as_bytes()).ok()?.try_into().ok()?;
    Some(ground::id::Id::from_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_has_one_name_on_both_sides() {
        let id: RequestId = ground::id::Id::from_bytes([0xab; 16]);
        assert_eq!(uuid(id), "abababab-abab-abab-abab-abababababab");
        assert_eq!(from_uuid(&uuid(id)), Some(id));
        assert_eq!(from_uuid("abababab"), None);
        assert_eq!(from_uuid("⚖"), None);
    }

    #[test]
    fn both_spellings_of_the_protocol_are_read() {
        assert_eq!(Exercise::read("sale:opt-out"), Some(Exercise::OptOut));
        assert_eq!(Exercise::read("sale:opt_out"), Some(Exercise::OptOut));
        assert_eq!(Exercise::read("correction"), None);
    }

    #[test]
    fn what_is_wrong_with_an_agent_is_told_at_once() {
        let bad = NewAgent {
            agent_id: "a b".into(),
            verify_key: "AAAA".into(),
            web_url: "javascript:alert(1)".into(),
            ..NewAgent::default()
        };
        let Err(kernel::Error::Invalid(wrong)) = bad.check() else { panic!("it was taken") };
        let fields: Vec<_> = wrong.iter().map(|wrong| wrong.field.as_str()).collect();
        assert_eq!(fields, ["agent_id", "name", "verify_key", "web_url"]);
    }
}
