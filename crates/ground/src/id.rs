//! Typed, prefixed, time-sorted ids: `cust_01jd…`; the wrong prefix does not parse.

use crate::{clock::Timestamp, secret::Entropy};
use std::{fmt, str::FromStr};

/// Crockford's alphabet in lower case: no letter that looks like a digit.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const TEXT: usize = 26;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadId;

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an id of this kind")
    }
}

impl std::error::Error for BadId {}

/// Sixteen bytes of UUID version 7.
pub fn fresh(now: Timestamp, entropy: &Entropy) -> [u8; 16] {
    let mut random = [0; 10];
    entropy.fill(&mut random);
    let millis = u64::try_from(now.0 / 1000).unwrap_or_default();
    *uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().as_bytes()
}

/// The same for the `turn`-th id of one use case, so that what was made in order sorts in order.
pub fn in_turn(now: Timestamp, entropy: &Entropy, turn: u16) -> [u8; 16] {
    let mut bytes = fresh(now, entropy);
    // The twelve bits after the version are the first to sort within a millisecond.
    let [high, low] = (turn & 0x0fff).to_be_bytes();
    bytes[6] = 0x70 | high;
    bytes[7] = low;
    bytes
}

/// Before every id that was made at this moment or later.
pub fn first_of(moment: Timestamp) -> [u8; 16] {
    let millis = u64::try_from(moment.0 / 1000).unwrap_or_default();
    let mut bytes = [0; 16];
    bytes[..6].copy_from_slice(&millis.to_be_bytes()[2..]);
    bytes
}

pub fn encode(prefix: &str, bytes: [u8; 16]) -> String {
    let mut value = u128::from_be_bytes(bytes);
    let mut text = [b'0'; TEXT];
    for place in text.iter_mut().rev() {
        *place = ALPHABET[(value & 31) as usize];
        value >>= 5;
    }
    format!("{prefix}_{}", String::from_utf8_lossy(&text))
}

pub fn decode(prefix: &str, text: &str) -> Result<[u8; 16], BadId> {
    let digits = text.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('_')).ok_or(BadId)?;
    if digits.len() != TEXT || digits.as_bytes()[0] > b'7' {
        return Err(BadId);
    }
    let mut value: u128 = 0;
    for byte in digits.bytes() {
        let digit = ALPHABET.iter().position(|letter| *letter == byte).ok_or(BadId)?;
        value = (value << 5) | digit as u128;
    }
    Ok(value.to_be_bytes())
}

/// What all typed ids can do.
pub trait Id: Copy + fmt::Display + FromStr<Err = BadId> {
    const PREFIX: &'static str;
    fn from_bytes(bytes: [u8; 16]) -> Self;
    fn bytes(self) -> [u8; 16];
}

/// Declares an id type: `id!(CaseId, "case")`.
#[macro_export]
macro_rules! id {
    ($(#[$meta:meta])* $name:ident, $prefix:literal) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 16]);

        impl $crate::id::Id for $name {
            const PREFIX: &'static str = $prefix;
            fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }
            fn bytes(self) -> [u8; 16] {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::id::encode($prefix, self.0))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::id::BadId;
            fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
                $crate::id::decode($prefix, text).map(Self)
            }
        }

        impl $crate::db::ToValue for $name {
            fn to_value(&self) -> $crate::db::Value {
                $crate::db::Value::Blob(self.0.to_vec())
            }
        }

        impl $crate::db::FromCell for $name {
            fn from_cell(cell: $crate::db::Cell<'_>) -> $crate::db::Result<Self> {
                <[u8; 16]>::from_cell(cell).map(Self)
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
                let text = <String as $crate::serde::Deserialize>::deserialize(from)?;
                text.parse().map_err($crate::serde::de::Error::custom)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    id!(CaseId, "case");
    id!(LetterId, "letter");

    #[test]
    fn an_id_reads_back_and_no_other_prefix_does() {
        let id = CaseId::from_bytes(fresh(Timestamp(1_700_000_000_000_000), &Entropy::seeded(1)));
        let text = id.to_string();
        assert!(text.starts_with("case_0"), "{text}");
        assert_eq!(text.parse(), Ok(id));
        assert_eq!(text.parse::<LetterId>(), Err(BadId));
        assert_eq!(text.replace("case", "letter").parse::<CaseId>(), Err(BadId));
        assert_eq!("case_zzzzzzzzzzzzzzzzzzzzzzzzzz".parse::<CaseId>(), Err(BadId));
    }

    #[test]
    fn ids_of_one_moment_sort_in_their_turn() {
        let (now, entropy) = (Timestamp(1_700_000_000_000_000), Entropy::seeded(3));
        let ids: Vec<CaseId> =
            (0..300).map(|turn| CaseId::from_bytes(in_turn(now, &entropy, turn))).collect();
        assert!(ids.is_sorted() && ids.windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn later_ids_sort_later() {
        let entropy = Entropy::seeded(7);
        let early = CaseId::from_bytes(fresh(Timestamp(1_700_000_000_000_000), &entropy));
        let late = CaseId::from_bytes(fresh(Timestamp(1_700_000_000_001_000), &entropy));
        assert!(early < late && early.to_string() < late.to_string());
    }
}
