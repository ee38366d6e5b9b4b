//! When a page was handed out and what it said, signed by us and carried by the page itself: tells people from machines
//! without a cookie, and what was shown from what would be shown now.

use ground::clock::{DAY, SECOND, Timestamp};
use kernel::Reader;

/// Nobody reads and fills a form faster; programs do.
const SHORTEST: i64 = 2 * SECOND;
/// A page left open longer may show an old notice.
const LONGEST: i64 = DAY;

/// A page: which form it is, and the mark of everything that the ledger will say it showed.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    pub form: &'a str,
    pub shown: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    Right,
    /// Filled faster than anyone can read.
    TooYoung,
    /// Too old, or not from us.
    TooOld,
    /// From us, but it said something else than the form says now.
    Changed,
}

pub fn issue(reader: &Reader, page: Page<'_>) -> String {
    let at = reader.now();
    format!("{}.{}.{}", at.0, page.shown, sign(reader, page, at))
}

// law: gdpr/7.1
pub fn age(reader: &Reader, page: Page<'_>, stamp: &str) -> Age {
    let Some((at, shown, signature)) = read(stamp) else {
        return Age::TooOld;
    };
    let ours = sign(reader, Page { shown, ..page }, at);
    let old = reader.now().0 - at.0;
    match () {
        () if !ground::secret::same(ours.as_bytes(), signature.as_bytes()) => Age::TooOld,
        () if shown != page.shown => Age::Changed,
        () if old > LONGEST => Age::TooOld,
        () if old < SHORTEST => Age::TooYoung,
        () => Age::Right,
    }
}

/// When the page was handed out; only of a stamp that is right.
pub fn issued(stamp: &str) -> Option<Timestamp> {
    read(stamp).map(|(at, _, _)| at)
}

fn read(stamp: &str) -> Option<(Timestamp, &str, &str)> {
    let (at, rest) = stamp.split_once('.')?;
    let (shown, signature) = rest.split_once('.')?;
    Some((Timestamp(at.parse().ok()?), shown, signature))
}

fn sign(reader: &Reader, page: Page<'_>, at: Timestamp) -> String {
    let mac = reader.blind("forms.stamp", &format!("{} {} {}", page.form, page.shown, at.0));
    data_encoding::BASE64URL_NOPAD.encode(&mac)
}
