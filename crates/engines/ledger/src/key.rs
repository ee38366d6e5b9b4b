//! The keys of a log: one signs its checkpoints, the other lets everybody check them.

use crate::{
    checkpoint::{Checkpoint, Origin, TreeHead},
    note::{KeyId, Signature, SignedNote},
    text::Malformed,
    verify::Unproven,
};
use data_encoding::{BASE64, HEXLOWER, HEXLOWER_PERMISSIVE};
use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr};
use thiserror::Error;

/// The secret half of a log's key, with the log's name. Memory is wiped when it is dropped.
pub struct Signer {
    key: SigningKey,
    verifier: Verifier,
}

/// The public half. Its text is the usual verifier key: `origin+keyid+base64`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifier {
    origin: Origin,
    id: KeyId,
    key: VerifyingKey,
}

/// Why a signed text is not to be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Untrusted {
    #[error("the note bears no signature of the log's key")]
    Unsigned,
    #[error("the note bears a signature in the name of the log's key that the key did not make")]
    Forged,
    #[error("the checkpoint belongs to another log")]
    ForeignOrigin,
    #[error(transparent)]
    Malformed(#[from] Malformed),
    #[error(transparent)]
    Unproven(#[from] Unproven),
}

/// The signature type of plain Ed25519 in c2sp.org/signed-note.
const ED25519: u8 = 1;

impl Signer {
    /// The key that grows from `seed`, the 32 secret bytes of RFC 8032.
    pub fn new(origin: Origin, seed: &[u8; 32]) -> Self {
        let key = SigningKey::from_bytes(seed);
        let verifier = Verifier::new(origin, key.verifying_key());
        Self { key, verifier }
    }

    pub fn verifier(&self) -> &Verifier {
        &self.verifier
    }

    /// Signs what the tree is now. The caller sees to it that it never signs two heads that are inconsistent.
    pub fn sign(&self, head: &TreeHead) -> SignedNote {
        let Verifier { origin, id, .. } = &self.verifier;
        let body = Checkpoint { origin: origin.clone(), head: *head }.to_string();
        let bytes = self.key.sign(body.as_bytes()).to_bytes().to_vec();
        SignedNote { body, signatures: vec![Signature { name: origin.clone(), key: *id, bytes }] }
    }
}

impl Verifier {
    /// Returns the checkpoint once the log's own signature is proved. Signatures of other keys, say of
    /// witnesses or of the next key in a rotation, are left to those who know them.
    pub fn verify(&self, note: &SignedNote) -> Result<Checkpoint, Untrusted> {
        let mut ours = note.signatures.iter().filter(|signature| self.is_named_by(signature)).peekable();
        if ours.peek().is_none() {
            return Err(Untrusted::Unsigned);
        }
        if !ours.all(|signature| self.made(signature, &note.body)) {
            return Err(Untrusted::Forged);
        }
        let checkpoint: Checkpoint = note.body.parse()?;
        if checkpoint.origin != self.origin {
            return Err(Untrusted::ForeignOrigin);
        }
        Ok(checkpoint)
    }

    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    fn new(origin: Origin, key: VerifyingKey) -> Self {
        Self { id: key_id(&origin, &key), origin, key }
    }

    fn is_named_by(&self, signature: &Signature) -> bool {
        signature.key == self.id && signature.name == self.origin
    }

    fn made(&self, signature: &Signature, body: &str) -> bool {
        ed25519_dalek::Signature::from_slice(&signature.bytes)
            .is_ok_and(|signature| self.key.verify_strict(body.as_bytes(), &signature).is_ok())
    }
}

impl fmt::Display for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = [&[ED25519], self.key.as_bytes().as_slice()].concat();
        write!(f, "{}+{}+{}", self.origin, HEXLOWER.encode(&self.id), BASE64.encode(&key))
    }
}

impl FromStr for Verifier {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (origin, rest) = text.split_once('+').ok_or(Malformed::Key)?;
        let (id, key) = rest.split_once('+').ok_or(Malformed::Key)?;
        let verifier = Self::new(origin.parse()?, public_key(key).ok_or(Malformed::Key)?);
        match HEXLOWER_PERMISSIVE.decode(id.as_bytes()) {
            Ok(id) if id == verifier.id => Ok(verifier),
            _ => Err(Malformed::Key),
        }
    }
}

fn public_key(base64: &str) -> Option<VerifyingKey> {
    let typed = BASE64.decode(base64.as_bytes()).ok()?;
    let key = typed.strip_prefix(&[ED25519])?.try_into().ok()?;
    // Anybody can sign for a weak key.
    VerifyingKey::from_bytes(key).ok().filter(|key| !key.is_weak())
}

fn key_id(origin: &Origin, key: &VerifyingKey) -> KeyId {
    let digest = Sha256::new()
        .chain_update(origin.as_str())
        .chain_update([b'\n', ED25519])
        .chain_update(key.as_bytes())
        .finalize();
    [digest[0], digest[1], digest[2], digest[3]]
}
