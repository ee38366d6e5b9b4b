//! What an outside permission service answers about a person, and what counts while it does not.

use super::decide::Registry;
use ground::clock::Timestamp;
use kernel::SubjectId;
use serde::{Deserialize, Serialize};

ground::keyed! {
    Verdict, "consent-verdict" {
        Allow = "allow",
        Deny = "deny",
    }
}

ground::keyed! {
    /// What counts while there is no answer.
    Silence, "consent-silence" {
        Refuse = "refuse",
        Allow = "allow",
    }
}

/// How answers for one purpose and channel are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connection {
    /// How long an answer holds, in microseconds.
    pub lasts: i64,
    pub silence: Silence,
}

impl Connection {
    pub fn says(self, answer: Option<Verdict>) -> Registry {
        match (answer, self.silence) {
            (Some(Verdict::Deny), _) => Registry::Denies,
            (Some(Verdict::Allow), _) | (None, Silence::Allow) => Registry::Allows,
            (None, Silence::Refuse) => Registry::Silent,
        }
    }
}

/// What one service said about one person.
#[derive(Clone, Debug)]
pub struct Answer {
    pub subject: SubjectId,
    /// What it was asked for: the answer is about this address alone.
    pub address: String,
    pub verdict: Verdict,
    pub at: Timestamp,
    pub evidence: Evidence,
}

/// What shows an answer; sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What the service is called.
    pub service: String,
    pub status: u16,
    /// The answer as it came, cut.
    pub body: String,
}
