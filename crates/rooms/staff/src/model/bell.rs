//! The bell: how somebody wants to be told, and when their morning is.

use ground::{clock::Timestamp, id};
use jiff::tz::TimeZone;

id! {
    /// One thing that was told at the bell.
    RingId, "ring"
}

super::words! {
    /// How a kind of news reaches a person.
    Way { Desk = "desk", Mail = "mail", Digest = "digest", Nothing = "none" }
}

impl Way {
    pub const ALL: [Self; 4] = [Self::Desk, Self::Mail, Self::Digest, Self::Nothing];
    /// Who chose nothing still learns of everything: at the bell, or next morning of what they did not look at.
    pub const USUAL: Self = Self::Digest;
}

/// The hour of the digest for those who chose none.
pub const MORNING: i64 = 7;
/// A digest that could not go out at its hour still goes out within so many, not in the evening.
pub const LATE: i64 = 6;
/// How long news stay at the bell, read or not.
pub const KEEP_DAYS: i64 = 90;

/// The kind as its word `bell-…` and the tables have it.
pub fn kind_key(kind: &str) -> String {
    kind.replace('.', "-")
}

/// The day and the hour in a time zone; an unknown zone counts as UTC.
pub fn local(now: Timestamp, zone: &str) -> (jiff::civil::Date, i64) {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let moment =
        jiff::Timestamp::from_microsecond(now.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_zoned(zone);
    (moment.date(), i64::from(moment.hour()))
}

/// Whether the digest of somebody is due at this hour of their day.
pub fn is_morning(hour: i64, chosen: i64) -> bool {
    (chosen..chosen + LATE).contains(&hour)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_morning_is_where_the_house_is() {
        let noon = Timestamp(1_795_262_400_000_000);
        assert_eq!(local(noon, "Europe/Amsterdam"), (jiff::civil::date(2026, 11, 21), 13));
        assert_eq!(local(noon, "Pacific/Auckland"), (jiff::civil::date(2026, 11, 22), 1));
        assert_eq!(local(noon, "Nowhere/Else").1, 12);
        let hours: Vec<i64> = (0..24).filter(|hour| is_morning(*hour, 7)).collect();
        assert_eq!(hours, [7, 8, 9, 10, 11, 12]);
    }
}
