//! Signed messages of the protocol: base64 of a libsodium combined-mode signature, checked in the order that it prescribes.

use data_encoding::BASE64;
use ed25519_dalek::{Signature, VerifyingKey};
use ground::clock::{DAY, Timestamp};
use serde::{Deserialize, de::DeserializeOwned};

/// The signature stands before the message.
const SIGNATURE: usize = 64;
/// A message that is good for longer is none of this protocol, which recommends ten minutes.
const LONGEST: i64 = DAY;

/// Why a message is not believed, in the order of the checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Base64,
    Signature,
    /// It is signed, but not a message of the protocol.
    Unreadable,
    Agent,
    Business,
    /// Its time has not come, so one of the two clocks is wrong.
    Early,
    Late,
}

/// Whether this is a key that anybody could sign with.
pub fn is_key(bytes: &[u8; 32]) -> bool {
    VerifyingKey::from_bytes(bytes).is_ok_and(|key| !key.is_weak())
}

/// The message within, once its signature is that of this key.
pub fn open(body: &[u8], key: &[u8; 32]) -> Result<Vec<u8>, Wrong> {
    let mut bytes = BASE64.decode(body.trim_ascii()).map_err(|_| Wrong::Base64)?;
    let (signature, message) = bytes.split_first_chunk::<SIGNATURE>().ok_or(Wrong::Signature)?;
    let key = VerifyingKey::from_bytes(key).map_err(|_| Wrong::Signature)?;
    key.verify_strict(message, &Signature::from_bytes(signature)).map_err(|_| Wrong::Signature)?;
    Ok(bytes.split_off(SIGNATURE))
}

/// The same for a message that is JSON.
pub fn read<T: DeserializeOwned>(message: &[u8]) -> Result<T, Wrong> {
    serde_json::from_slice(message).map_err(|_| Wrong::Unreadable)
}

/// Who wrote to whom, and from when until when it holds.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Head {
    #[serde(rename = "agent-id")]
    pub agent: Option<String>,
    #[serde(rename = "business-id")]
    pub business: Option<String>,
    #[serde(rename = "issued-at")]
    pub issued_at: Option<String>,
    #[serde(rename = "expires-at")]
    pub expires_at: Option<String>,
}

/// Who should have written, who we are, and what time it is.
#[derive(Clone, Copy)]
pub struct Expected<'a> {
    pub agent: &'a str,
    pub business: &'a str,
    pub now: Timestamp,
}

impl Head {
    /// Gives when the message was signed.
    pub fn check(&self, expected: Expected<'_>) -> Result<Timestamp, Wrong> {
        if self.agent.as_deref() != Some(expected.agent) {
            return Err(Wrong::Agent);
        }
        if self.business.as_deref() != Some(expected.business) {
            return Err(Wrong::Business);
        }
        let issued = self.issued_at.as_deref().and_then(moment).ok_or(Wrong::Early)?;
        if issued > expected.now {
            return Err(Wrong::Early);
        }
        let expires = self.expires_at.as_deref().and_then(moment).ok_or(Wrong::Late)?;
        if expires <= expected.now || expires.0.saturating_sub(issued.0) > LONGEST {
            return Err(Wrong::Late);
        }
        Ok(issued)
    }

    /// A message that says nothing of itself: the protocol signs the wish to call off without it.
    pub fn is_bare(&self) -> bool {
        let all = [&self.agent, &self.business, &self.issued_at, &self.expires_at];
        all.iter().all(|part| part.is_none())
    }
}

/// ISO 8601; without a zone it is UTC.
fn moment(text: &str) -> Option<Timestamp> {
    let zoned = text.parse::<jiff::Timestamp>().ok();
    let plain = || {
        let civil = text.parse::<jiff::civil::DateTime>().ok()?;
        Some(civil.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp())
    };
    zoned.or_else(plain).map(|moment| Timestamp(moment.as_microsecond()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ed25519_dalek::{Signer, SigningKey};

    fn signed(message: &[u8]) -> String {
        let signature = SigningKey::from_bytes(&[7; 32]).sign(message).to_bytes();
        BASE64.encode(&[&signature[..], message].concat())
    }

    #[test]
    fn a_message_is_believed_by_its_signature_alone() {
        let key = SigningKey::from_bytes(&[7; 32]).verifying_key().to_bytes();
        let body = signed(b"{}");
        assert_eq!(open(body.as_bytes(), &key).unwrap(), b"{}");
        assert_eq!(open(format!("{body}\n").as_bytes(), &key).unwrap(), b"{}");
        assert_eq!(open(b"not base64!", &key).unwrap_err(), Wrong::Base64);
        assert_eq!(open(b"AAAA", &key).unwrap_err(), Wrong::Signature);
        let other = SigningKey::from_bytes(&[8; 32]).verifying_key().to_bytes();
        assert_eq!(open(body.as_bytes(), &other).unwrap_err(), Wrong::Signature);
        assert!(is_key(&key) && !is_key(&[0; 32]));
    }

    #[test]
    fn a_moment_is_read_with_and_without_a_zone() {
        let noon = moment("2026-11-21T12:00:00Z");
        assert_eq!(noon, Some(Timestamp(1_795_262_400_000_000)));
        assert_eq!(moment("2026-11-21T12:00:00.000000"), noon);
        assert_eq!(moment("2026-11-21T13:00:00+01:00"), noon);
        assert_eq!(moment("noon"), None);
    }

    #[test]
    fn the_checks_come_in_their_order() {
        let now = Timestamp(1_795_262_400_000_000);
        let expected = Expected { agent: "AGENT", business: "HOUSE", now };
        let head = |agent: &str, business: &str, issued: &str, expires: &str| Head {
            agent: Some(agent.into()),
            business: Some(business.into()),
            issued_at: Some(issued.into()),
            expires_at: Some(expires.into()),
        };
        let (early, late) = ("2026-11-21T12:00:01Z", "2026-11-21T11:59:59Z");
        assert_eq!(head("X", "X", early, late).check(expected), Err(Wrong::Agent));
        assert_eq!(head("AGENT", "X", early, late).check(expected), Err(Wrong::Business));
        assert_eq!(head("AGENT", "HOUSE", early, late).check(expected), Err(Wrong::Early));
        assert_eq!(head("AGENT", "HOUSE", late, late).check(expected), Err(Wrong::Late));
        let forever = "2027-11-21T12:00:00Z";
        assert_eq!(head("AGENT", "HOUSE", late, forever).check(expected), Err(Wrong::Late));
        assert!(head("AGENT", "HOUSE", late, early).check(expected).is_ok());
    }
}
