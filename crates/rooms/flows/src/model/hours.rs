//! Working time: when so much of it is over, and how much of it lies between two moments.

use super::{Calendar, Clock, Pauses, Stands, Unit, Wait, Weekday};
use consent::Country;
use ground::clock::{DAY, HOUR, MINUTE, Timestamp};
use jiff::{
    ToSpan as _,
    civil::{Date, Time},
    tz::TimeZone,
};
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

/// Days looked at: what takes longer never ends, and is due at the end of them.
const HORIZON: i64 = 20_000 * DAY;
/// Years kept ready: those that the calendars of a house are reckoned with.
const KEPT: usize = 500;

/// From when to when people work, day by day.
type Days = Arc<[(Timestamp, Timestamp)]>;

/// Working days of a year, by all that they depend on: which holidays there are, and where the clocks change, is laid down.
static YEARS: LazyLock<Mutex<HashMap<Year, Days>>> = LazyLock::new(Mutex::default);

/// A year of a calendar.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Year {
    country: [u8; 2],
    /// A bit for each day of the week.
    days: u8,
    from: Time,
    minutes: i64,
    year: i16,
}

/// When so much time is over: by working hours where there is a calendar, day and night where there is none.
pub fn business(calendar: Option<&Calendar>, from: Timestamp, micros: i64) -> Timestamp {
    match calendar.and_then(Shift::of) {
        Some(shift) => shift.add(from, micros.max(0)),
        None => from.plus(micros.max(0)),
    }
}

/// How much working time lies between two moments.
pub fn between(calendar: Option<&Calendar>, from: Timestamp, to: Timestamp) -> i64 {
    match calendar.and_then(Shift::of) {
        Some(shift) => shift.between(from, to),
        None => (to.0 - from.0).max(0),
    }
}

impl Wait {
    /// When it is over.
    pub fn ends(self, calendar: Option<&Calendar>, from: Timestamp) -> Timestamp {
        business(self.calendar(calendar), from, self.micros(calendar))
    }

    /// The calendar that it runs by: none by the clock on the wall.
    pub fn calendar(self, calendar: Option<&Calendar>) -> Option<&Calendar> {
        calendar.filter(|_| self.clock == Clock::Business)
    }

    /// How long it is by its own clock.
    pub fn micros(self, calendar: Option<&Calendar>) -> i64 {
        let day = self.calendar(calendar).and_then(Shift::of).map_or(DAY, |shift| shift.day());
        let unit = match self.unit {
            Unit::Minutes => MINUTE,
            Unit::Hours => HOUR,
            Unit::Days => day,
        };
        i64::from(self.amount) * unit
    }
}

impl Pauses {
    /// Whether the clock stands still in such a status.
    pub const fn stills(self, stands: Stands) -> bool {
        match self {
            Self::Never => false,
            Self::Customer => matches!(stands, Stands::WaitingCustomer),
            Self::Outside => matches!(stands, Stands::WaitingCustomer | Stands::WaitingThird),
        }
    }
}

impl Calendar {
    /// Why it cannot be worked by: the name of the field.
    pub fn flaw(&self) -> Option<&'static str> {
        if Country::of(Some(&self.country)).is_none() {
            return Some("country");
        }
        if self.days.is_empty() {
            return Some("days");
        }
        Shift::of(self).is_none().then_some("hours")
    }
}

/// A calendar that can be reckoned with.
struct Shift {
    country: &'static Country,
    zone: &'static TimeZone,
    /// Any year of it.
    like: Year,
}

impl Shift {
    fn of(calendar: &Calendar) -> Option<Self> {
        let country = Country::of(Some(&calendar.country))?;
        let code = calendar.country.as_bytes().try_into().ok()?;
        let (from, to) = (minutes(&calendar.from)?, minutes(&calendar.to)?);
        let works = from < to && from < 24 * 60 && !calendar.days.is_empty();
        let time = Time::new(i8::try_from(from / 60).ok()?, i8::try_from(from % 60).ok()?, 0, 0).ok()?;
        let zone = country.zones.first()?;
        let bits = Weekday::ALL.iter().enumerate().filter(|(_, day)| calendar.days.contains(day));
        let days = bits.fold(0, |bits, (at, _)| bits | 1 << at);
        let like = Year { country: code, days, from: time, minutes: to - from, year: 0 };
        works.then_some(Self { country, zone, like })
    }

    fn day(&self) -> i64 {
        self.like.minutes * MINUTE
    }

    fn add(&self, from: Timestamp, mut micros: i64) -> Timestamp {
        let last = from.plus(HORIZON);
        for year in self.years(from) {
            for (opens, closes) in year.iter().filter(|(_, closes)| *closes > from) {
                let opens = (*opens).max(from);
                let left = closes.0 - opens.0;
                if opens > last {
                    return last;
                }
                if micros <= left {
                    return opens.plus(micros);
                }
                micros -= left;
            }
        }
        last
    }

    fn between(&self, from: Timestamp, to: Timestamp) -> i64 {
        let to = to.min(from.plus(HORIZON));
        let mut sum = 0;
        for year in self.years(from) {
            for (opens, closes) in year.iter() {
                if *opens >= to {
                    return sum;
                }
                sum += ((*closes).min(to).0 - (*opens).max(from).0).max(0);
            }
        }
        sum
    }

    /// The year of a moment and those that follow, until there is no work any more: a calendar may have none.
    fn years(&self, from: Timestamp) -> impl Iterator<Item = Days> + '_ {
        let first = self.date(from).year();
        (first..=Date::MAX.year()).map(|year| self.year(year)).take_while(|days| !days.is_empty())
    }

    fn year(&self, year: i16) -> Days {
        let year = Year { year, ..self.like };
        if let Some(days) = YEARS.lock().unwrap_or_else(PoisonError::into_inner).get(&year) {
            return Arc::clone(days);
        }
        let first = Date::new(year.year, 1, 1).ok();
        let all = first.into_iter().flat_map(|first| first.series(1.day()));
        let days: Days =
            all.take_while(|day| day.year() == year.year).filter_map(|day| self.open(day)).collect();
        let mut kept = YEARS.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(year, Arc::clone(&days));
        days
    }

    fn date(&self, at: Timestamp) -> Date {
        let moment = jiff::Timestamp::from_microsecond(at.0).unwrap_or_default();
        moment.to_zoned(self.zone.clone()).date()
    }

    /// From when to when people work on a day; none when they are free.
    fn open(&self, day: Date) -> Option<(Timestamp, Timestamp)> {
        let weekday = day.weekday().to_monday_zero_offset();
        if self.like.days >> weekday & 1 == 0 || self.country.rests_on(day) {
            return None;
        }
        let opens = day.to_datetime(self.like.from).to_zoned(self.zone.clone()).ok()?;
        let opens = Timestamp(opens.timestamp().as_microsecond());
        Some((opens, opens.plus(self.day())))
    }
}

/// Minutes since midnight; `24:00` is the end of the day.
fn minutes(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    let shaped = hours.len() == 2
        && minutes.len() == 2
        && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b':');
    let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
    let sum = hours * 60 + minutes;
    (shaped && minutes < 60 && sum <= 24 * 60).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn office() -> Calendar {
        let days = Weekday::ALL[..5].to_vec();
        Calendar { country: "NL".into(), days, from: "09:00".into(), to: "17:00".into() }
    }

    fn at(text: &str) -> Timestamp {
        Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_microsecond())
    }

    #[test]
    fn friday_evening_goes_on_on_monday() {
        // 20 November 2026 is a Friday; the Netherlands are one hour ahead in winter.
        let cases = [
            ("2026-11-20T15:00:00Z", 2 * HOUR, "2026-11-23T09:00:00Z"),
            ("2026-11-20T08:00:00Z", HOUR, "2026-11-20T09:00:00Z"),
            ("2026-11-21T12:00:00Z", 8 * HOUR, "2026-11-23T16:00:00Z"),
            ("2026-11-20T05:00:00Z", HOUR, "2026-11-20T09:00:00Z"),
            // New Year's Day is a Friday.
            ("2026-12-31T15:00:00Z", 2 * HOUR, "2027-01-04T09:00:00Z"),
            // In summer two hours ahead.
            ("2026-03-27T15:00:00Z", 2 * HOUR, "2026-03-30T08:00:00Z"),
        ];
        for (from, micros, to) in cases {
            assert_eq!(business(Some(&office()), at(from), micros).rfc3339(), to, "{from}");
        }
    }

    #[test]
    fn holidays_are_free_and_days_are_working_days() {
        // Christmas 2026: Friday 25 and Saturday 26 December.
        let wait = Wait::new(2, Unit::Days, Clock::Business);
        let ends = wait.ends(Some(&office()), at("2026-12-24T10:00:00Z"));
        assert_eq!(ends.rfc3339(), "2026-12-29T10:00:00Z");
        assert_eq!(wait.micros(Some(&office())), 16 * HOUR);
        let plain = Wait::new(2, Unit::Days, Clock::Always).ends(Some(&office()), at("2026-12-24T10:00:00Z"));
        assert_eq!(plain.rfc3339(), "2026-12-26T10:00:00Z");
    }

    #[test]
    fn what_was_added_lies_between() {
        let from = at("2026-11-20T15:20:00Z");
        for micros in [0, HOUR, 9 * HOUR, 100 * HOUR, 5_000 * HOUR] {
            let to = business(Some(&office()), from, micros);
            assert_eq!(between(Some(&office()), from, to), micros);
        }
    }

    #[test]
    fn a_calendar_that_makes_no_sense_is_told() {
        assert_eq!(office().flaw(), None);
        for (from, to) in [("9:00", "17:00"), ("17:00", "09:00"), ("09:00", "25:00"), ("aa:bb", "17:00")] {
            assert_eq!(
                Calendar { from: from.into(), to: to.into(), ..office() }.flaw(),
                Some("hours"),
                "{from}"
            );
        }
        assert_eq!(Calendar { country: "XX".into(), ..office() }.flaw(), Some("country"));
        assert_eq!(Calendar { days: Vec::new(), ..office() }.flaw(), Some("days"));
    }
}
