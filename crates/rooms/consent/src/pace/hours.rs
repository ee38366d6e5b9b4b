//! Hours of rest by somebody's own clock: whether it is quiet now, and when it no longer is.

use super::almanac::Place;
use ground::clock::{HOUR, MINUTE, Timestamp};
use jiff::{
    Span,
    civil::{Date, Time},
    tz::TimeZone,
};

/// Clocks differ, and a message takes a moment to leave: this close to quiet hours it is quiet already, and still.
pub const GUARD: i64 = 2 * MINUTE;
/// A year has no longer run of quiet days than this.
const DAYS: i32 = 30;

/// From and to, by the clock on the wall; `21:00-08:00` runs over midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    from: Time,
    to: Time,
}

/// When somebody is left alone: hours of each day, and whole days.
#[derive(Clone, Debug)]
pub struct Rest<'a> {
    pub zones: Vec<TimeZone>,
    pub hours: Vec<Hours>,
    pub holidays: Option<Place<'a>>,
}

impl Hours {
    /// Reads `21:00-08:00`; none when it is no pair of times, or an empty span.
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once('-')?;
        let time = |text: &str| Time::strptime("%H:%M", text.trim()).ok();
        let hours = Self { from: time(from)?, to: time(to)? };
        (hours.from != hours.to).then_some(hours)
    }

    fn covers(self, time: Time) -> bool {
        if self.from < self.to {
            self.from <= time && time < self.to
        } else {
            time >= self.from || time < self.to
        }
    }
}

impl Rest<'_> {
    /// Whether somebody is to be left alone now, or in a moment, or was a moment ago.
    pub fn is_quiet(&self, now: Timestamp) -> bool {
        [now.minus(GUARD), now, now.plus(GUARD)].into_iter().any(|moment| self.covers(moment))
    }

    /// The first moment from now on at which it is not quiet.
    pub fn ends(&self, now: Timestamp) -> Timestamp {
        if !self.is_quiet(now) {
            return now;
        }
        let edges = self.zones.iter().flat_map(|zone| self.edges(zone, now));
        let mut edges: Vec<Timestamp> =
            edges.map(|edge| edge.plus(GUARD)).filter(|edge| *edge > now).collect();
        edges.sort_unstable();
        // What is quiet for a month on end is set wrongly; it is looked at again then.
        edges.into_iter().find(|edge| !self.is_quiet(*edge)).unwrap_or(now.plus(i64::from(DAYS) * 24 * HOUR))
    }

    fn covers(&self, moment: Timestamp) -> bool {
        self.zones.iter().any(|zone| {
            let Ok(at) = jiff::Timestamp::from_microsecond(moment.0) else { return false };
            let there = at.to_zoned(zone.clone()).datetime();
            let rests = self.holidays.is_some_and(|country| country.rests_on(there.date()));
            rests || self.hours.iter().any(|hours| hours.covers(there.time()))
        })
    }

    /// When quiet hours may end there: at their last minute, at midnight after a holiday, and where the clock is put
    /// back or forward.
    fn edges(&self, zone: &TimeZone, now: Timestamp) -> Vec<Timestamp> {
        let Ok(at) = jiff::Timestamp::from_microsecond(now.0) else { return Vec::new() };
        let today = at.to_zoned(zone.clone()).date();
        let ends: Vec<Time> = self.hours.iter().map(|hours| hours.to).chain([Time::midnight()]).collect();
        let days = (0..=DAYS).filter_map(|day| today.checked_add(Span::new().days(day)).ok());
        let by_clock = days.flat_map(|day| ends.iter().filter_map(move |end| moment(zone, day, *end)));
        let changes = zone.following(at).take(2).map(|change| Timestamp(change.timestamp().as_microsecond()));
        by_clock.chain(changes).collect()
    }
}

fn moment(zone: &TimeZone, day: Date, time: Time) -> Option<Timestamp> {
    let there = day.to_datetime(time).to_zoned(zone.clone()).ok()?;
    Some(Timestamp(there.timestamp().as_microsecond()))
}
