//! Days, times and distances in time, in the reader's language and zone. A moment is microseconds since 1970.

use crate::words::{Arg, Whole, Words};
use jiff::{Timestamp, Zoned};

const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
/// Up to here people count hours even across midnight; later they say "yesterday".
const STILL_HOURS: i64 = 6 * HOUR;
const DAYS_OF_MONTH: i64 = 30;
const DAYS_OF_YEAR: i64 = 365;
/// "75 days ago" is clearer than "2 months ago"; "100 days ago" is not.
const LONGEST_IN_DAYS: i64 = 90;
const LONGEST_IN_MONTHS: i64 = 24;

#[derive(Clone, Copy)]
enum Distance {
    Now,
    Minutes(i64),
    Hours(i64),
    Days(i64),
    Months(i64),
    Years(i64),
}

impl Words {
    /// `3 March 2026`
    pub fn date(self, micros: impl Into<Whole>) -> String {
        let local = self.local(micros.into().0);
        self.v("kit-date", &[self.day_of(&local), self.month_of(&local), year_of(&local)])
    }

    /// `3 March`, where the year is plain from what stands around it.
    pub fn day(self, micros: impl Into<Whole>) -> String {
        let local = self.local(micros.into().0);
        self.v("kit-day", &[self.day_of(&local), self.month_of(&local)])
    }

    /// `09:12`
    pub fn time(self, micros: impl Into<Whole>) -> String {
        let local = self.local(micros.into().0);
        format!("{:02}:{:02}", local.hour(), local.minute())
    }

    /// `3 March 2026, 09:12`
    pub fn datetime(self, micros: impl Into<Whole>) -> String {
        let micros = micros.into().0;
        self.w2("kit-datetime", ("date", self.date(micros)), ("time", self.time(micros)))
    }

    /// For the `datetime` attribute of `<time>`, which machines read.
    pub fn iso(self, micros: impl Into<Whole>) -> String {
        self.local(micros.into().0).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }

    /// `3 hours ago` · `yesterday` · `in 2 days`
    pub fn ago(self, micros: impl Into<Whole>, now: impl Into<Whole>) -> String {
        let (then, now) = (micros.into().0, now.into().0);
        let side = if then <= now { "ago" } else { "in" };
        match self.distance(then, now) {
            Distance::Now => self.w("kit-now"),
            Distance::Minutes(count) => self.n(&format!("kit-{side}-minutes"), count),
            Distance::Hours(count) => self.n(&format!("kit-{side}-hours"), count),
            Distance::Days(1) => self.w(if then <= now { "kit-yesterday" } else { "kit-tomorrow" }),
            Distance::Days(count) => self.n(&format!("kit-{side}-days"), count),
            Distance::Months(count) => self.n(&format!("kit-{side}-months"), count),
            Distance::Years(count) => self.n(&format!("kit-{side}-years"), count),
        }
    }

    /// Whole days until then, as the calendar counts them; below nothing as soon as it is over.
    pub fn days_left(self, until: impl Into<Whole>, now: impl Into<Whole>) -> i64 {
        let (until, now) = (until.into().0, now.into().0);
        let days = self.days_between(until, now);
        if until < now { days.max(1).saturating_neg() } else { days }
    }

    fn distance(self, then: i64, now: i64) -> Distance {
        let apart = then.saturating_sub(now).saturating_abs();
        let days = self.days_between(then, now);
        match apart {
            ..MINUTE => Distance::Now,
            MINUTE..HOUR => Distance::Minutes(apart / MINUTE),
            _ if days == 0 || apart < STILL_HOURS => Distance::Hours(apart / HOUR),
            _ if days <= LONGEST_IN_DAYS => Distance::Days(days),
            _ if days / DAYS_OF_MONTH <= LONGEST_IN_MONTHS => Distance::Months(days / DAYS_OF_MONTH),
            _ => Distance::Years(days / DAYS_OF_YEAR),
        }
    }

    /// Midnights passed in the reader's zone: "yesterday" is a matter of the calendar, not of 24 hours.
    fn days_between(self, then: i64, now: i64) -> i64 {
        let (then, now) = (self.local(then).date(), self.local(now).date());
        (then.duration_since(now).as_hours() / 24).abs()
    }

    fn local(self, micros: i64) -> Zoned {
        // Beyond the calendar's years a moment is a mistake; the nearest end of time shows it.
        let end = if micros < 0 { Timestamp::MIN } else { Timestamp::MAX };
        Timestamp::from_microsecond(micros).unwrap_or(end).to_zoned(self.zone().clone())
    }

    fn day_of(self, local: &Zoned) -> (&'static str, Arg) {
        ("day", Arg::from(local.day().to_string()))
    }

    fn month_of(self, local: &Zoned) -> (&'static str, Arg) {
        ("month", Arg::from(self.w(&format!("kit-month-{}", local.month()))))
    }
}

fn year_of(local: &Zoned) -> (&'static str, Arg) {
    ("year", Arg::from(local.year().to_string()))
}
