//! A legal hold: nobody erases the person before it ends, and it says why and until when.

use super::check::line;
use ground::{
    clock::{DAY, Timestamp},
    id,
};
use jiff::civil::Date;
use kernel::{Message, Problems, Result, SubjectId};

id! {
    /// One legal hold.
    HoldId, "hold"
}

/// A claim that runs longer is held again when its time comes.
const YEARS: i16 = 10;
/// A reason is a sentence or two.
const REASON: usize = 500;
const SHORTEST_REASON: usize = 4;

/// Somebody's data that has to be there for a claim, a case at court, or an inquiry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    pub id: HoldId,
    pub subject: SubjectId,
    pub reason: String,
    /// The first moment at which it holds no more.
    pub until: Timestamp,
    /// Who placed it, as in the audit trail.
    pub by: String,
    pub placed_at: Timestamp,
    pub lifted: Option<Lifted>,
    pub version: i64,
}

/// Taken away before its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lifted {
    pub at: Timestamp,
    pub by: String,
    pub reason: String,
}

/// How a hold stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoldState {
    Stands,
    Lifted,
    /// Its time is over.
    Ended,
}

impl Hold {
    pub fn at(&self, now: Timestamp) -> HoldState {
        match &self.lifted {
            Some(_) => HoldState::Lifted,
            None if self.until <= now => HoldState::Ended,
            None => HoldState::Stands,
        }
    }

    /// The last day on which it holds.
    pub fn last_day(&self) -> Date {
        self.until.minus(1).date()
    }
}

impl HoldState {
    pub const ALL: [Self; 3] = [Self::Stands, Self::Ended, Self::Lifted];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Stands => "stands",
            Self::Lifted => "lifted",
            Self::Ended => "ended",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|holding| holding.key() == key)
    }

    pub const fn word(self) -> &'static str {
        match self {
            Self::Stands => "customers-hold-stands",
            Self::Lifted => "customers-hold-lifted",
            Self::Ended => "customers-hold-ended",
        }
    }
}

/// What somebody says about a hold: a reason and the last day.
pub(crate) fn check(reason: &str, until: &str, now: Timestamp) -> Result<(String, Timestamp)> {
    let mut problems = Problems::default();
    let why = problems.take("reason", self::reason(reason));
    let end = problems.take("until", self::end(until, now));
    problems.finish()?;
    Ok((why.unwrap_or_default(), end.unwrap_or(now)))
}

pub(crate) fn reason(text: &str) -> std::result::Result<String, Message> {
    let reason = line(text, REASON)?;
    match reason.chars().count() {
        ..SHORTEST_REASON => Err("customers-error-reason".into()),
        _ => Ok(reason),
    }
}

/// The moment after the last day; a hold without an end would be a hold for ever.
pub(crate) fn end(text: &str, now: Timestamp) -> std::result::Result<Timestamp, Message> {
    let text = text.trim();
    if text.is_empty() {
        return Err("error-required".into());
    }
    let day: Date = text.parse().map_err(|_| Message::new("customers-error-day"))?;
    let today = now.date();
    let latest = today.saturating_add(jiff::Span::new().years(YEARS));
    if day < today || day > latest {
        return Err(Message::new("customers-error-hold-until").with("years", YEARS));
    }
    let midnight = day.to_zoned(jiff::tz::TimeZone::UTC).map_err(|_| Message::new("customers-error-day"))?;
    Ok(Timestamp(midnight.timestamp().as_microsecond()).plus(DAY))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp(1_795_262_400_000_000);

    #[test]
    fn an_end_is_a_day_from_today_to_ten_years_on() {
        for day in ["2026-11-21", "2026-11-22", "2036-11-21", " 2027-02-28 "] {
            assert!(end(day, NOON).unwrap() > NOON, "{day}");
        }
        for day in
            ["", "2026-11-20", "2036-11-22", "0001-01-01", "9999-12-31", "tomorrow", "2027-02-29", "2027-1-1"]
        {
            assert!(end(day, NOON).is_err(), "{day}");
        }
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let Err(kernel::Error::Invalid(errors)) = check("x", "never", NOON) else { panic!("it was taken") };
        assert_eq!(errors.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["reason", "until"]);
        assert!(check(&"long ".repeat(200), "2027-01-01", NOON).is_err());
    }
}
