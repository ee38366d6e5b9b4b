//! Leave to hear that something was said at one place: what a page gives its reader for as long as it stands open.

use super::Spot;
use ground::{
    clock::{DAY, Timestamp},
    id,
};
use kernel::{Reader, StaffId, Stir};
use serde::Deserialize;

/// Keeps these hashes apart from other keyed hashes.
const EARS: &str = "talk.ear";
/// A page that stands open longer is read again before anybody hears more.
const OPEN: i64 = DAY;

/// Good for one person and one place, and for no words: only for which message is the latest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Ear {
    place: String,
    until: String,
    proof: String,
}

impl Ear {
    pub(crate) fn of(reader: &Reader, staff: StaffId, spot: &Spot) -> Self {
        let until = reader.now().plus(OPEN).0.to_string();
        let ear = Self { place: id::encode("place", spot.id), until, proof: String::new() };
        Self { proof: ear.proven(reader, staff), ..ear }
    }

    /// As a page hands it to the live figures.
    pub(crate) fn query(&self) -> String {
        format!("place={}&until={}&proof={}", self.place, self.until, self.proof)
    }

    /// The place; none when it was changed, is another's, or is too old.
    pub(crate) fn place(&self, reader: &Reader, staff: StaffId) -> Option<[u8; 16]> {
        // Both sides are hashed once more: how long comparing takes tells nothing about the proof.
        let same = reader.blind(EARS, &self.proof) == reader.blind(EARS, &self.proven(reader, staff));
        let until = self.until.parse().map(Timestamp).ok().filter(|until| *until >= reader.now());
        until.filter(|_| same).and_then(|_| id::decode("place", &self.place).ok())
    }

    /// Whether a change may be something that was said there.
    pub fn hears(&self, stir: &Stir) -> bool {
        let place = id::decode("place", &self.place);
        stir.concerns("talk_said") && place.is_ok_and(|place| stir.is_about(place))
    }

    fn proven(&self, reader: &Reader, staff: StaffId) -> String {
        let told = format!("{}\n{}\n{staff}", self.place, self.until);
        reader.blind(EARS, &told).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
