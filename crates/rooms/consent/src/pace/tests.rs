//! No send in quiet hours, whatever the clocks do: every zone of the world, around every change of its clock.

use super::{
    almanac::Almanac,
    calendar::Country,
    hours::{GUARD, Hours, Rest},
};
use ground::clock::{DAY, HOUR, MINUTE, Timestamp};
use jiff::{civil::Time, tz::TimeZone};
use proptest::prelude::*;

fn at(text: &str) -> Timestamp {
    Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_microsecond())
}

fn rest(zone: &str, hours: &str) -> Rest<'static> {
    Rest {
        zones: vec![TimeZone::get(zone).unwrap()],
        hours: vec![Hours::parse(hours).unwrap()],
        holidays: None,
    }
}

fn local(zone: &TimeZone, moment: Timestamp) -> Time {
    jiff::Timestamp::from_microsecond(moment.0).unwrap().to_zoned(zone.clone()).time()
}

#[test]
fn the_night_ends_when_it_ends_there() {
    let istanbul = rest("Europe/Istanbul", "21:00-08:00");
    assert!(!istanbul.is_quiet(at("2026-11-22T12:00:00Z")));
    assert!(istanbul.is_quiet(at("2026-11-22T18:00:00Z")), "nine in the evening there");
    assert_eq!(istanbul.ends(at("2026-11-22T18:00:00Z")), at("2026-11-23T05:02:00Z"));
    assert_eq!(istanbul.ends(at("2026-11-22T12:00:00Z")), at("2026-11-22T12:00:00Z"));
}

#[test]
fn a_clock_that_is_a_minute_off_sends_nobody_a_message_at_night() {
    let berlin = rest("Europe/Berlin", "21:00-08:00");
    assert!(berlin.is_quiet(at("2026-11-22T19:58:30Z")), "it is nearly nine");
    assert!(berlin.is_quiet(at("2026-11-22T07:01:00Z")), "it was eight a minute ago, or will be");
    assert!(!berlin.is_quiet(at("2026-11-22T07:03:00Z")));
}

#[test]
fn holidays_and_many_zones_count() {
    let almanac = Almanac::default();
    let berlin = Rest { holidays: almanac.place(Some("DE")), ..rest("Europe/Berlin", "21:00-08:00") };
    assert_eq!(berlin.ends(at("2026-12-24T22:00:00Z")), at("2026-12-27T07:02:00Z"), "after Christmas");
    let america = Country::of(Some("US")).unwrap();
    let wide = Rest { zones: america.zones.clone(), ..rest("UTC", "21:00-08:00") };
    let morning = wide.ends(at("2026-11-22T09:00:00Z"));
    assert!(america.zones.iter().all(|zone| (8..21).contains(&local(zone, morning).hour())));
}

#[test]
fn what_is_no_span_is_refused() {
    for text in ["", "21:00", "21:00-21:00", "25:00-08:00", "nine-eight", "21:00-08:00-09:00"] {
        assert_eq!(Hours::parse(text), None, "{text}");
    }
}

/// A moment within two days of one of the next changes of the zone's clock, or anywhere in three years.
fn moments() -> impl Strategy<Value = (String, Timestamp)> {
    let names: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).collect();
    let near = -2 * DAY..2 * DAY;
    (prop::sample::select(names), 0..6_usize, near, 0..3 * 365 * DAY, any::<bool>()).prop_map(
        |(name, which, near, far, by_change)| {
            let zone = TimeZone::get(&name).unwrap();
            let start = at("2026-01-01T00:00:00Z");
            let from = jiff::Timestamp::from_microsecond(start.0).unwrap();
            let change = zone.following(from).nth(which).map(|change| change.timestamp().as_microsecond());
            let moment = change.filter(|_| by_change).map_or(start.plus(far), |at| Timestamp(at + near));
            (name, moment)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn whatever_the_clocks_do_nothing_leaves_in_quiet_hours(
        (zone, now) in moments(),
        (from, to) in (0..96_i64, 0..96_i64),
    ) {
        prop_assume!(from != to);
        let text = |quarter: i64| format!("{:02}:{:02}", quarter / 4, quarter % 4 * 15);
        let rest = rest(&zone, &format!("{}-{}", text(from), text(to)));
        let zone = TimeZone::get(&zone).unwrap();
        let quiet = |moment: Timestamp| {
            let time = local(&zone, moment);
            let quarter = i64::from(time.hour()) * 4 + i64::from(time.minute()) / 15;
            if from < to { (from..to).contains(&quarter) } else { quarter >= from || quarter < to }
        };
        let sent = rest.ends(now);
        prop_assert!(sent >= now);
        for skew in [-GUARD, 0, GUARD] {
            prop_assert!(!quiet(sent.plus(skew)), "{sent:?} is quiet in {:?}", zone.iana_name());
        }
        // And it is not later than it has to be: one who waits was quiet until the last quarter of an hour.
        if sent > now {
            prop_assert!(sent.0 - now.0 <= 2 * DAY + HOUR);
            prop_assert!(rest.is_quiet(sent.minus(MINUTE)));
        }
    }
}
