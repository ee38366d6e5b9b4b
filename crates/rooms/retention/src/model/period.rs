//! Lengths of time by the calendar, as ISO 8601 writes them: `P1Y6M`, `P2W`, `P30D`.

use ground::clock::{DAY, Timestamp};
use jiff::{
    Span,
    civil::{Date, date},
};
use std::{fmt, str::FromStr};

/// Nothing is kept longer than this by a rule of ours.
const MOST_MONTHS: i32 = 100 * 12;
const MOST_DAYS: i32 = 100 * 366;

/// Years, months and days; hours would promise what a nightly run cannot keep.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    months: i32,
    days: i32,
}

impl Period {
    pub const fn of_days(days: i32) -> Self {
        Self { months: 0, days }
    }

    pub const fn of_months(months: i32) -> Self {
        Self { months, days: 0 }
    }

    pub const fn is_zero(self) -> bool {
        self.months == 0 && self.days == 0
    }

    /// Years and months left over, and days: for a sentence.
    pub const fn parts(self) -> (i32, i32, i32) {
        (self.months / 12, self.months % 12, self.days)
    }

    fn span(self) -> Span {
        Span::new().months(self.months).days(self.days)
    }

    /// The moment that lies this long after another, at the same time of its day; a day that its month lacks is its last.
    #[must_use]
    pub fn after(self, moment: Timestamp) -> Timestamp {
        moved(moment, |day| day.saturating_add(self.span()))
    }

    /// What began before this moment has lasted this long by `moment`; never too early.
    #[must_use]
    pub fn before(self, moment: Timestamp) -> Timestamp {
        let mut began = moved(moment, |day| day.saturating_sub(self.span()));
        // Months differ in length: there and back may miss by some days.
        while self.after(began) > moment {
            began = began.minus(DAY);
        }
        began
    }

    /// Whether it ends as late as the other or later, wherever it begins.
    pub fn covers(self, other: Self) -> bool {
        let begins = (0..8 * 366).map(|days| date(2024, 1, 1).saturating_add(Span::new().days(days)));
        let reach = |period: Self, day: Date| day.saturating_add(period.span());
        begins.into_iter().all(|day| reach(self, day) >= reach(other, day))
    }
}

fn moved(moment: Timestamp, to: impl Fn(Date) -> Date) -> Timestamp {
    let (day, time) = (moment.date(), moment.0.rem_euclid(DAY));
    let midnight = to(day).to_zoned(jiff::tz::TimeZone::UTC).map(|moment| moment.timestamp());
    midnight.map_or(moment, |midnight| Timestamp(midnight.as_microsecond() + time))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadPeriod;

impl FromStr for Period {
    type Err = BadPeriod;

    fn from_str(text: &str) -> Result<Self, BadPeriod> {
        let mut rest = text.trim().strip_prefix('P').ok_or(BadPeriod)?;
        let (mut months, mut days, mut order) = (0_i32, 0_i32, 0);
        if rest.is_empty() {
            return Err(BadPeriod);
        }
        while !rest.is_empty() {
            let end = rest.find(|letter: char| !letter.is_ascii_digit()).ok_or(BadPeriod)?;
            let number: i32 = rest[..end].parse().map_err(|_| BadPeriod)?;
            let (unit, place) = match rest.as_bytes()[end] {
                b'Y' => (12, 1),
                b'M' => (1, 2),
                b'W' => (7, 3),
                b'D' => (1, 4),
                _ => return Err(BadPeriod),
            };
            let sum = if place < 3 { &mut months } else { &mut days };
            *sum = number.checked_mul(unit).and_then(|more| sum.checked_add(more)).ok_or(BadPeriod)?;
            if place <= order || months > MOST_MONTHS || days > MOST_DAYS {
                return Err(BadPeriod);
            }
            (order, rest) = (place, &rest[end + 1..]);
        }
        Ok(Self { months, days })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (years, months, days) = self.parts();
        f.write_str("P")?;
        for (number, unit) in [(years, 'Y'), (months, 'M'), (days, 'D')] {
            if number > 0 {
                write!(f, "{number}{unit}")?;
            }
        }
        if self.is_zero() { f.write_str("0D") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn period(text: &str) -> Period {
        text.parse().unwrap()
    }

    #[test]
    fn periods_read_as_they_are_written() {
        for text in ["P1Y", "P1Y6M", "P30D", "P18M", "P10Y3M2D", "P0D"] {
            assert_eq!(period(&period(text).to_string()), period(text), "{text}");
        }
        assert_eq!(period("P2W"), period("P14D"));
        for text in [
            "",
            "P",
            "1Y",
            "P1",
            "PT5M",
            "P1H",
            "P-1Y",
            "P1.5Y",
            "P1D1Y",
            "P999999999999Y",
            "P1Y1Y",
            "P101Y",
            "P1é",
        ] {
            assert_eq!(text.parse::<Period>(), Err(BadPeriod), "{text}");
        }
    }

    #[test]
    fn the_calendar_counts() {
        let at = |year, month, day| {
            let moment = date(year, month, day).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
            Timestamp(moment.as_microsecond() + 5)
        };
        assert_eq!(period("P1M").after(at(2026, 1, 31)), at(2026, 2, 28));
        assert_eq!(period("P1Y").after(at(2028, 2, 29)), at(2029, 2, 28));
        assert_eq!(period("P1M").before(at(2026, 3, 31)), at(2026, 2, 28));
    }

    #[test]
    fn a_year_covers_twelve_months_and_365_days_but_not_366() {
        assert!(period("P1Y").covers(period("P12M")) && period("P1Y").covers(period("P365D")));
        assert!(!period("P1Y").covers(period("P366D")) && period("P367D").covers(period("P1Y")));
    }

    proptest! {
        #[test]
        fn what_is_found_by_its_age_has_lasted_long_enough(
            months in 0_i32..130, days in 0_i32..800, now in 1_000_000_000_i64..4_000_000_000, ago in 1_i64..40_000_000
        ) {
            let period = Period { months, days };
            let now = Timestamp(now * 1_000_000);
            let since = period.before(now).minus(ago * 1_000_000);
            prop_assert!(period.after(since) <= now);
        }
    }
}
