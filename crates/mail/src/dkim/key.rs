//! The two kinds of key that a domain signs with.

use {
    ring::{
        digest::{SHA256, digest},
        rand::SystemRandom,
        signature::{Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair},
    },
    rustls::pki_types::{PrivateKeyDer, pem::PemObject},
};

/// `SEQUENCE { OBJECT IDENTIFIER rsaEncryption, NULL }` (RFC 3279, 2.3.1).
const RSA_ALGORITHM: [u8; 15] = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0];
const DER_SEQUENCE: u8 = 0x30;
const DER_BIT_STRING: u8 = 0x03;

/// A private key. Ed25519 is small and fast; RSA is for receivers that do not know RFC 8463 yet.
pub struct Key(Kind);

enum Kind {
    Ed25519(Box<Ed25519KeyPair>),
    Rsa(Box<RsaKeyPair>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DkimError {
    #[error("the signing domain is not a domain name")]
    Domain,
    #[error("the selector is not a name for DNS")]
    Selector,
    #[error("the Ed25519 key is not the seed of one")]
    Ed25519Key,
    #[error("the RSA key is not a PEM private key of 2048 to 4096 bits")]
    RsaKey,
    #[error("the system gave no random numbers to sign with")]
    Random,
}

impl Key {
    /// A new key is 32 random bytes of the caller; the same bytes are the same key.
    pub fn ed25519(seed: &[u8; 32]) -> Result<Key, DkimError> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| DkimError::Ed25519Key)?;
        Ok(Key(Kind::Ed25519(Box::new(pair))))
    }

    /// PKCS#1 (`RSA PRIVATE KEY`) or PKCS#8 (`PRIVATE KEY`), at least 2048 bits (RFC 8301).
    pub fn rsa_pem(pem: &str) -> Result<Key, DkimError> {
        let pair = match PrivateKeyDer::from_pem_slice(pem.as_bytes()) {
            Ok(PrivateKeyDer::Pkcs1(der)) => RsaKeyPair::from_der(der.secret_pkcs1_der()),
            Ok(PrivateKeyDer::Pkcs8(der)) => RsaKeyPair::from_pkcs8(der.secret_pkcs8_der()),
            _ => return Err(DkimError::RsaKey),
        };
        pair.map(|pair| Key(Kind::Rsa(Box::new(pair)))).map_err(|_| DkimError::RsaKey)
    }

    /// The name in `a=` and `k=`.
    pub(super) fn kind(&self) -> &'static str {
        match self.0 {
            Kind::Ed25519(_) => "ed25519",
            Kind::Rsa(_) => "rsa",
        }
    }

    pub(super) fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, DkimError> {
        match &self.0 {
            // RFC 8463, 3: Ed25519 signs the SHA-256 of the fields, not the fields.
            Kind::Ed25519(key) => Ok(key.sign(digest(&SHA256, bytes).as_ref()).as_ref().to_vec()),
            Kind::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                // The random numbers only blind the computation; the signature does not depend on them.
                pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), bytes, &mut signature)
                    .map_err(|_| DkimError::Random)?;
                Ok(signature)
            }
        }
    }

    /// What stands in `p=`: the bare key for Ed25519, a `SubjectPublicKeyInfo` for RSA.
    pub(super) fn public(&self) -> Vec<u8> {
        match &self.0 {
            Kind::Ed25519(key) => key.public_key().as_ref().to_vec(),
            Kind::Rsa(pair) => {
                let bits = der(DER_BIT_STRING, &[&[0], pair.public_key().as_ref()].concat());
                der(DER_SEQUENCE, &[&RSA_ALGORITHM, bits.as_slice()].concat())
            }
        }
    }
}

fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let length = &length[length.iter().take_while(|&&byte| byte == 0).count()..];
    let mut encoded = vec![tag];
    if content.len() > 127 {
        // The long form says first how many bytes the length has, which is at most eight.
        encoded.push(0x80 | u8::try_from(length.len()).unwrap_or(8));
    }
    encoded.extend_from_slice(length);
    encoded.extend_from_slice(content);
    encoded
}

#[cfg(test)]
mod tests {
    use super::{DkimError, Key};

    #[test]
    fn what_is_no_rsa_key_is_refused() {
        let certificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        let broken = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
        for pem in ["", "key", certificate, broken] {
            assert_eq!(Key::rsa_pem(pem).err(), Some(DkimError::RsaKey), "{pem}");
        }
    }
}
