//! A rule as it is typed, and what may be wrong with it.

use super::{Deed, Floor, Period, Terms};
use ground::clock::Timestamp;
use jiff::{Span, civil::Date};
use kernel::{Error, Lapse, Message, Problems, Result, lapse::Of};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A name is a line.
const NAME: usize = 120;
/// A law is cited in a sentence.
const LAW: usize = 200;
/// A warning a year ahead is forgotten again.
const WARNING: i64 = 365;
/// Who sets a rule for later means next year, not the next generation.
const YEARS_AHEAD: i32 = 5;

/// What a rule is to be: the same for form and API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = RetentionDraft)]
pub struct Draft {
    /// What the office calls it; empty: what its lapse is called.
    pub name: String,
    /// What starts the clock, such as `customers.last-contact`.
    pub lapse: String,
    /// The purpose it is narrowed down to; empty: all.
    pub purpose: String,
    /// ISO 8601: `P1Y`, `P18M`, `P30D`.
    pub duration: String,
    /// `block`, `anonymise` or `destroy`.
    pub action: String,
    /// Days before the end on which the person is written to; 0: never.
    pub warning_days: i64,
    /// ISO 8601: added to the duration, while a sign of life still starts the clock anew. Empty: none.
    pub grace: String,
    /// What another law demands at least, in ISO 8601; empty: nothing.
    pub floor: String,
    /// Which law that is.
    pub floor_law: String,
    /// The day on which it begins to work, such as `2027-01-01`; empty: at once.
    pub begins_on: String,
    /// The number of those who would go at once, typed when they are many.
    pub confirm: String,
}

/// What a draft is checked against.
pub struct Known<'a> {
    pub lapses: &'a [&'static Lapse],
    /// Keys of purposes in use.
    pub purposes: &'a [String],
    pub now: Timestamp,
}

impl Draft {
    pub fn of(terms: &Terms) -> Self {
        let floor = terms.floor.as_ref();
        Self {
            name: terms.name.clone(),
            lapse: terms.lapse.clone(),
            purpose: terms.purpose.clone().unwrap_or_default(),
            duration: terms.period.to_string(),
            action: terms.deed.key().to_owned(),
            warning_days: terms.warning.into(),
            grace: if terms.grace.is_zero() { String::new() } else { terms.grace.to_string() },
            floor: floor.map(|floor| floor.period.to_string()).unwrap_or_default(),
            floor_law: floor.map(|floor| floor.law.clone()).unwrap_or_default(),
            begins_on: String::new(),
            confirm: String::new(),
        }
    }

    /// The terms and the day on which they begin, or everything that is wrong at once.
    pub fn check(&self, known: &Known<'_>) -> Result<(Terms, Option<Timestamp>)> {
        let mut problems = Problems::default();
        let lapse = problems.take("lapse", self.known_lapse(known));
        let name = problems.take("name", text(&self.name, NAME));
        let purpose = problems.take("purpose", self.known_purpose(lapse, known));
        let period = problems.take("duration", lasting(&self.duration));
        let deed = problems.take("action", self.deed(lapse));
        let warning = problems.take("warning_days", self.warning(lapse, period));
        let grace = problems.take("grace", or_none(&self.grace, period_of));
        let floor = problems.take("floor", or_none(&self.floor, lasting));
        let law = problems.take("floor_law", self.law());
        let begins = problems.take("begins_on", begins(&self.begins_on, known.now));
        if let (Some(Some(floor)), Some(period)) = (floor, period)
            && !period.covers(floor)
        {
            problems.add("duration", Message::new("retention-error-floor").with("floor", floor));
        }
        problems.finish()?;
        let (Some(lapse), Some(name), Some(purpose), Some(period), Some(deed)) =
            (lapse, name, purpose, period, deed)
        else {
            return Err(Error::Malformed("error-invalid".into()));
        };
        let floor = floor.flatten().zip(law).map(|(period, law)| Floor { period, law });
        let (warning, grace) = (warning.unwrap_or_default(), grace.flatten().unwrap_or_default());
        let terms =
            Terms { name, lapse: lapse.name.to_owned(), purpose, period, deed, warning, grace, floor };
        Ok((terms, begins.flatten()))
    }

    fn known_lapse(&self, known: &Known<'_>) -> Checked<&'static Lapse> {
        let found = known.lapses.iter().copied().find(|lapse| lapse.name == self.lapse.trim());
        found.ok_or_else(|| "retention-error-lapse".into())
    }

    fn known_purpose(&self, lapse: Option<&Lapse>, known: &Known<'_>) -> Checked<Option<String>> {
        let key = self.purpose.trim();
        match lapse {
            _ if key.is_empty() => Ok(None),
            Some(lapse) if !lapse.by_purpose => Err("retention-error-not-by-purpose".into()),
            _ if known.purposes.iter().any(|purpose| purpose == key) => Ok(Some(key.to_owned())),
            _ => Err("error-not-a-choice".into()),
        }
    }

    fn deed(&self, lapse: Option<&Lapse>) -> Checked<Deed> {
        let deed = Deed::ALL.iter().copied().find(|deed| deed.key() == self.action.trim());
        match (deed, lapse.map(|lapse| lapse.of)) {
            (Some(Deed::Block), Some(Of::Record(_))) => Err("retention-error-block".into()),
            (deed, _) => deed.ok_or_else(|| "error-not-a-choice".into()),
        }
    }

    fn warning(&self, lapse: Option<&Lapse>, period: Option<Period>) -> Checked<i32> {
        let days =
            i32::try_from(self.warning_days).ok().filter(|_| (0..=WARNING).contains(&self.warning_days));
        let between = || Message::new("error-not-a-number-between").with("least", 0).with("most", WARNING);
        let days = days.ok_or_else(between)?;
        let too_long = period.is_some_and(|period| !period.covers(Period::of_days(days)));
        match lapse.map(|lapse| lapse.of) {
            Some(Of::Record(_)) if days > 0 => Err("retention-error-warning".into()),
            _ if too_long => Err("retention-error-warning-long".into()),
            _ => Ok(days),
        }
    }

    fn law(&self) -> Checked<String> {
        let law = text(&self.floor_law, LAW)?;
        let needed = !self.floor.trim().is_empty();
        if needed && law.is_empty() { Err("retention-error-law".into()) } else { Ok(law) }
    }
}

type Checked<T> = std::result::Result<T, Message>;

fn period_of(text: &str) -> Checked<Period> {
    text.parse().map_err(|_| "retention-error-duration".into())
}

/// Nothing may be over the moment it begins.
fn lasting(text: &str) -> Checked<Period> {
    let period = period_of(text)?;
    if period.is_zero() { Err("retention-error-zero".into()) } else { Ok(period) }
}

/// A day that lies behind us is as good as today.
fn begins(typed: &str, now: Timestamp) -> Checked<Option<Timestamp>> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let day: Date = typed.trim().parse().map_err(|_| Message::new("retention-error-day"))?;
    if day > now.date().saturating_add(Span::new().years(YEARS_AHEAD)) {
        return Err(Message::new("retention-error-far").with("years", YEARS_AHEAD));
    }
    let midnight = day.to_zoned(jiff::tz::TimeZone::UTC).map_err(|_| Message::new("retention-error-day"))?;
    Ok(Some(Timestamp(midnight.timestamp().as_microsecond())))
}

fn or_none(text: &str, read: fn(&str) -> Checked<Period>) -> Checked<Option<Period>> {
    if text.trim().is_empty() { Ok(None) } else { read(text).map(Some) }
}

fn text(typed: &str, most: usize) -> Checked<String> {
    let text = typed.trim();
    match () {
        () if text.chars().count() > most => Err(Message::new("error-too-long").with("most", most)),
        () if text.chars().any(char::is_control) => Err("error-bad-text".into()),
        () => Ok(text.to_owned()),
    }
}
