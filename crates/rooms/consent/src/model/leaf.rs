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
use std::fmt;

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
        let mut lines = Lines(String::with_capacity(LENGTH));
        lines.push("custodia-permission-v1").push(self.id).push(self.subject).push(&self.purpose);
        lines
            .push(self.channel)
            .push(self.step)
            .push(self.state)
            .push(self.proof)
            .push(self.how)
            .push(self.by);
        lines
            .push(&self.actor)
            .push(&self.origin)
            .push(self.at.0)
            .push(self.recorded_at.0)
            .push(self.version);
        lines.some(self.notice).some(self.wording.map(|hash| HEXLOWER.encode(&hash)));
        lines.some(self.lang.as_ref()).some(self.valid_until.map(|end| end.0));
        lines.0
    }
}

/// Most facts take no more room than this.
const LENGTH: usize = 400;

struct Lines(String);

impl Lines {
    fn push(&mut self, fact: impl fmt::Display) -> &mut Self {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(&fact.to_string());
        self
    }

    /// What is not known is an empty line.
    fn some(&mut self, fact: Option<impl fmt::Display>) -> &mut Self {
        match fact {
            Some(fact) => self.push(fact),
            None => self.push(""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::id::Id;

    #[test]
    fn the_facts_are_lines_that_other_programs_can_rebuild() {
        let facts = Facts {
            id: PermissionId::from_bytes([1; 16]),
            subject: SubjectId::from_bytes([2; 16]),
            purpose: "news".into(),
            channel: Channel::Email,
            step: 1,
            state: State::Given,
            proof: Proof::Confirmed,
            how: How::Link,
            by: By::Person,
            actor: "nobody".into(),
            origin: "form news".into(),
            at: Timestamp(5),
            recorded_at: Timestamp(6),
            version: 1,
            notice: None,
            wording: Some([255; 32]),
            lang: Some("pl".into()),
            valid_until: None,
        };
        let text = facts.text();
        assert_eq!(text.lines().count(), 18, "an empty last line ends the text");
        assert!(text.ends_with(&format!("\n1\n\n{}\npl\n", "ff".repeat(32))), "{text}");
        assert!(
            text.contains("\nnews\nemail\n1\ngiven\nconfirmed\nlink\nperson\nnobody\nform news\n5\n6\n1\n"),
            "{text}"
        );
    }
}
