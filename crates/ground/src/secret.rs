//! All cryptography behind one door: random bytes, keys, sealing, keyed hashes, passwords, signatures.
//!
//! Two generations of the crates beneath meet in the build; nothing else in the house names them.

use aes_gcm::{
    Aes256Gcm, KeyInit,
    aead::{Aead, Payload},
};
use parking_lot::Mutex;
use std::{fmt, sync::Arc};
use zeroize::{Zeroize, ZeroizeOnDrop};

mod password;

pub use password::{Hash as PasswordHash, hash as hash_password, verify as verify_password};

/// AES-256-GCM with a random 96-bit nonce: the first byte of everything sealed says so.
const ALGORITHM: u8 = 1;
const NONCE: usize = 12;

#[derive(Debug, PartialEq, Eq)]
pub struct CannotOpen;

impl fmt::Display for CannotOpen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sealed value cannot be opened")
    }
}

impl std::error::Error for CannotOpen {}

/// Where random bytes come from: the system, or a seed in tests.
#[derive(Clone, Default)]
pub enum Entropy {
    #[default]
    System,
    Seeded(Arc<Mutex<blake3::OutputReader>>),
}

impl Entropy {
    /// The same bytes in every run: for tests and samples only.
    pub fn seeded(seed: u64) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&seed.to_le_bytes());
        Self::Seeded(Arc::new(Mutex::new(hasher.finalize_xof())))
    }

    pub fn fill(&self, bytes: &mut [u8]) {
        match self {
            #[expect(clippy::expect_used, reason = "a system without random bytes cannot protect anyone")]
            #[expect(clippy::disallowed_methods, reason = "this is the one place that asks for random bytes")]
            Self::System => getrandom::fill(bytes).expect("the system gives random bytes"),
            Self::Seeded(reader) => reader.lock().fill(bytes),
        }
    }

    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    /// An unguessable token for links and sessions: 32 random bytes as text.
    pub fn token(&self) -> Token {
        Token(data_encoding::BASE64URL_NOPAD.encode(&self.bytes::<32>()))
    }
}

impl fmt::Debug for Entropy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entropy")
    }
}

/// A bearer token: given out once, stored only as its hash, and never printed by accident.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Token(String);

impl Token {
    /// What somebody presented; whether it is a token shows when its hash is looked up.
    pub fn presented(text: &str) -> Self {
        Self(text.to_owned())
    }

    pub fn reveal(&self) -> &str {
        &self.0
    }

    pub fn hash(&self) -> [u8; 32] {
        digest(self.0.as_bytes())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// A hash without a key: for tokens that are random themselves, and for content addresses.
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    *blake3::hash(bytes).as_bytes()
}

/// A 256-bit key that leaves memory when it is dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

impl Key {
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub fn fresh(entropy: &Entropy) -> Self {
        Self(entropy.bytes())
    }

    pub fn reveal(&self) -> &[u8; 32] {
        &self.0
    }

    /// Another key for another use, from which this one cannot be computed.
    #[must_use]
    pub fn derive(&self, context: &str) -> Self {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        hasher.update(context.as_bytes());
        Self(*hasher.finalize().as_bytes())
    }

    /// A keyed hash: the same input gives the same bytes, and without the key nobody can test a guess.
    pub fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        *hasher.finalize().as_bytes()
    }

    /// Seals bytes so that they open only with this key and this context.
    pub fn seal(&self, context: &[u8], plain: &[u8], entropy: &Entropy) -> Vec<u8> {
        Cipher::new(self).seal(context, plain, entropy)
    }

    pub fn open(&self, context: &[u8], sealed: &[u8]) -> Result<Vec<u8>, CannotOpen> {
        Cipher::new(self).open(context, sealed)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// A key with its schedule computed: for many values under one key.
#[derive(Clone)]
pub struct Cipher(Aes256Gcm);

impl Cipher {
    pub fn new(key: &Key) -> Self {
        Self(Aes256Gcm::new((&key.0).into()))
    }

    pub fn seal(&self, context: &[u8], plain: &[u8], entropy: &Entropy) -> Vec<u8> {
        let nonce: [u8; NONCE] = entropy.bytes();
        #[expect(clippy::expect_used, reason = "AES-GCM refuses only texts over 64 GiB")]
        let sealed = self
            .0
            .encrypt((&nonce).into(), Payload { msg: plain, aad: context })
            .expect("a value fits AES-GCM");
        let mut out = Vec::with_capacity(1 + NONCE + sealed.len());
        out.push(ALGORITHM);
        out.extend_from_slice(&nonce);
        out.extend_from_slice(&sealed);
        out
    }

    pub fn open(&self, context: &[u8], sealed: &[u8]) -> Result<Vec<u8>, CannotOpen> {
        let (&ALGORITHM, rest) = sealed.split_first().ok_or(CannotOpen)? else {
            return Err(CannotOpen);
        };
        let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or(CannotOpen)?;
        self.0.decrypt(nonce.into(), Payload { msg: sealed, aad: context }).map_err(|_| CannotOpen)
    }
}

/// Equal in a time that does not depend on where the difference is.
pub fn same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_only_where_it_belongs() {
        let entropy = Entropy::seeded(1);
        let key = Key::fresh(&entropy);
        let sealed = key.seal(b"customers.name.1", b"Joanna", &entropy);
        assert_eq!(key.open(b"customers.name.1", &sealed).unwrap(), b"Joanna");
        assert_eq!(key.open(b"customers.name.2", &sealed), Err(CannotOpen));
        assert_eq!(Key::fresh(&entropy).open(b"customers.name.1", &sealed), Err(CannotOpen));
    }

    #[test]
    fn any_flipped_bit_is_noticed() {
        let entropy = Entropy::seeded(2);
        let key = Key::fresh(&entropy);
        let sealed = key.seal(b"here", b"value", &entropy);
        for at in 0..sealed.len() {
            let mut broken = sealed.clone();
            broken[at] ^= 1;
            assert_eq!(key.open(b"here", &broken), Err(CannotOpen), "byte {at}");
        }
        assert_eq!(key.open(b"here", &sealed[..5]), Err(CannotOpen));
        assert_eq!(key.open(b"here", b""), Err(CannotOpen));
    }

    #[test]
    fn parts_of_a_keyed_hash_cannot_be_shifted() {
        let key = Key::fresh(&Entropy::seeded(3));
        assert_ne!(key.mac(&[b"ab", b"c"]), key.mac(&[b"a", b"bc"]));
    }
}
