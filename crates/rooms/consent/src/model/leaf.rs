//! What the tree holds of an event: a commitment that shows nothing, and opens only with a secret sealed for the person.
//!
//! The entry of the tree is `SHA-256(0x00 ‖ nonce ‖ facts)`, so that any tool can check an opened one. The nonce is random
//! and sealed under the subject's key: once the key is destroyed, nobody can tell what the entry was about, and proofs made
//! before still lead to the root.

use super::choice::{By, Channel, Evidence, How, PermissionId, Proof, State};
use data_encoding::HEXLOWER;
use ground::{clock::Timestamp, secret::Entropy};
use kernel::SubjectId;
use serde::{Deserialize, Serialize};

pub const NONCE: usize = 32;

/// What an event says, in the order in which it is committed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub id: PermissionId,
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
    pub step: i64,
    pub state: State,
    pub proof: Proof,
    pub how: How,
    pub by: By,
    pub actor: String,
    pub origin: String,
    pub at: Timestamp,
    pub recorded_at: Timestamp,
    pub version: i64,
    pub notice: Option<i64>,
    pub wording: Option<[u8; 32]>,
    pub lang: Option<String>,
    pub valid_until: Option<Timestamp>,
}

/// What is sealed of an event.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Secret {
    /// In hexadecimal digits.
    pub nonce: String,
    #[serde(flatten)]
    pub evidence: Evidence,
}

impl Secret {
    pub fn fresh(evidence: &Evidence, entropy: &Entropy) -> Self {
        Self { nonce: HEXLOWER.encode(&entropy.bytes::<NONCE>()), evidence: evidence.clone() }
    }
}

impl Facts {
    /// The entry of the tree for this event.
    pub fn commit(&self, secret: &Secret) -> [u8; 32] {
        let mut bytes = HEXLOWER.decode(secret.nonce.as_bytes()).unwrap_or_default();
        bytes.extend_from_slice(self.text().as_bytes());
        custodia_ledger::leaf_hash(&bytes).0
    }

    /// One line per fact: a person can read it, a program can rebuild it. No fact can hold a line break.
    pub fn text(&self) -> String {
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        let wording = self.wording.map(|hash| HEXLOWER.encode(&hash)).unwrap_or_default();
        let lines = [
            "custodia-permission-v1".to_owned(),
            self.id.to_string(),
            self.subject.to_string(),
            self.purpose.clone(),
            self.channel.key().to_owned(),
            self.step.to_string(),
            self.state.key().to_owned(),
            self.proof.key().to_owned(),
            self.how.key().to_owned(),
            self.by.key().to_owned(),
            self.actor.clone(),
            self.origin.clone(),
            self.at.0.to_string(),
            self.recorded_at.0.to_string(),
            self.version.to_string(),
            number(self.notice),
            wording,
            self.lang.clone().unwrap_or_default(),
            number(self.valid_until.map(|end| end.0)),
        ];
        lines.join("\n")
    }
}
