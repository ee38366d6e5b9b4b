//! When a page was handed out, signed by us and carried by the page itself: tells people from machines without a cookie.

use ground::clock::{DAY, SECOND, Timestamp};
use kernel::Reader;

/// Nobody reads and fills a form faster; programs do.
const SHORTEST: i64 = 2 * SECOND;
/// A page left open longer may show an old notice.
const LONGEST: i64 = DAY;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    Right,
    /// Filled faster than anyone can read.
    TooYoung,
    /// Too old, or not from us.
    TooOld,
}

pub fn issue(reader: &Reader, form: &str) -> String {
    let at = reader.now();
    format!("{}.{}", at.0, sign(reader, form, at))
}

pub fn age(reader: &Reader, form: &str, stamp: &str) -> Age {
    let Some((at, signature)) = read(stamp) else {
        return Age::TooOld;
    };
    let old = reader.now().0 - at.0;
    if !ground::secret::same(sign(reader, form, at).as_bytes(), signature.as_bytes()) || old > LONGEST {
        return Age::TooOld;
    }
    if old < SHORTEST { Age::TooYoung } else { Age::Right }
}

fn read(stamp: &str) -> Option<(Timestamp, &str)> {
    let (at, signature) = stamp.split_once('.')?;
    Some((Timestamp(at.parse().ok()?), signature))
}

fn sign(reader: &Reader, form: &str, at: Timestamp) -> String {
    let mac = reader.blind("forms.stamp", &format!("{form} {}", at.0));
    data_encoding::BASE64URL_NOPAD.encode(&mac)
}
