//! Signed references to a record: an address that names it (`support+c-…@example.org`) and a token for subjects.
//!
//! Whoever answers a letter carries them back. Nobody can make one for another record: each ends in a keyed hash of 80
//! bits, and whoever guesses asks us, one mail a guess.

use data_encoding::{Encoding, Specification};
use ring::hmac;
use std::sync::LazyLock;

/// RFC 5321, 4.5.3.1.1.
const LOCAL_LIMIT: usize = 64;
/// Bytes of the hash that are kept: 80 bits.
const HASH: usize = 10;
/// Ids are at most UUIDs.
const ID_LIMIT: usize = 16;
/// What stands between the mailbox and the code in an address.
const MARK: &str = "+c-";
/// Numbers as people read them: `C-2026-000123`.
const NUMBER_LIMIT: usize = 40;

/// Crockford's alphabet: no letter that looks like a digit, and what people misread is read as meant.
static BASE32: LazyLock<Option<Encoding>> = LazyLock::new(|| {
    let mut letters = Specification::new();
    letters.symbols.push_str("0123456789abcdefghjkmnpqrstvwxyz");
    letters.translate.from.push_str("ABCDEFGHJKMNPQRSTVWXYZoOiIlL");
    letters.translate.to.push_str("abcdefghjkmnpqrstvwxyz001111");
    letters.encoding().ok()
});

/// The address of a mailbox that names a record. None when the mailbox is no address, or its name is too long for a code
/// beside it: an id of 16 bytes leaves 19 letters to it, one of 6 bytes 35.
pub fn address(secret: &[u8], mailbox: &str, id: &[u8]) -> Option<String> {
    let (local, domain) =
        mailbox.rsplit_once('@').filter(|(local, domain)| !local.is_empty() && !domain.is_empty())?;
    if id.is_empty() || id.len() > ID_LIMIT {
        return None;
    }
    let code = BASE32.as_ref()?.encode(&[id, &hash(secret, "address", id)].concat());
    let local = format!("{local}{MARK}{code}");
    (local.len() <= LOCAL_LIMIT).then(|| format!("{local}@{domain}"))
}

/// The id that an address names; none when it names none, or somebody made it up.
pub fn in_address(secret: &[u8], address: &str) -> Option<Vec<u8>> {
    let (local, _) = address.trim().rsplit_once('@')?;
    let at = local.to_ascii_lowercase().rfind(MARK)?;
    let code = local.get(at + MARK.len()..)?;
    let bytes = BASE32.as_ref()?.decode(code.as_bytes()).ok()?;
    let (id, _) = bytes.split_at_checked(bytes.len().checked_sub(HASH)?)?;
    let fits =
        !id.is_empty() && id.len() <= ID_LIMIT && is_signed(secret, ("address", id), &bytes[id.len()..]);
    fits.then(|| id.to_vec())
}

/// The token for a subject: `[C-2026-000123 #k7p2q9xw4m1d0e8h]`. The number is letters, digits and hyphens.
pub fn token(secret: &[u8], number: &str) -> Option<String> {
    let plain = !number.is_empty() && number.len() <= NUMBER_LIMIT && number.bytes().all(is_of_number);
    let code = BASE32.as_ref()?.encode(&hash(secret, "subject", number.to_ascii_uppercase().as_bytes()));
    plain.then(|| format!("[{number} #{code}]"))
}

/// The number that a subject carries with a hash of ours, in capitals; the first that is not made up.
pub fn in_subject(secret: &[u8], subject: &str) -> Option<String> {
    subject.match_indices('[').find_map(|(at, _)| {
        let (inside, _) = subject[at + 1..].split_once(']')?;
        let (number, code) = inside.split_once('#')?;
        let number = number.trim().to_ascii_uppercase();
        let hash = BASE32.as_ref()?.decode(code.trim().as_bytes()).ok()?;
        let plain = !number.is_empty() && number.len() <= NUMBER_LIMIT && number.bytes().all(is_of_number);
        (plain && is_signed(secret, ("subject", number.as_bytes()), &hash)).then_some(number)
    })
}

fn is_of_number(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-'
}

fn hash(secret: &[u8], kind: &str, id: &[u8]) -> [u8; HASH] {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), &message(kind, id));
    let mut kept = [0; HASH];
    kept.copy_from_slice(&tag.as_ref()[..HASH]);
    kept
}

/// Compared in constant time.
fn is_signed(secret: &[u8], (kind, id): (&str, &[u8]), claimed: &[u8]) -> bool {
    let ours = hash(secret, kind, id);
    claimed.len() == HASH && ours.iter().zip(claimed).fold(0, |apart, (a, b)| apart | (a ^ b)) == 0
}

fn message(kind: &str, id: &[u8]) -> Vec<u8> {
    [b"reference\0", kind.as_bytes(), b"\0", id].concat()
}
