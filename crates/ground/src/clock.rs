//! Time as a value: the one place that reads the wall clock, and a clock for tests that stands still.

use crate::db::{Cell, Error, FromCell, Result, ToValue, Value};
use serde::{Deserialize, Serialize};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

pub const SECOND: i64 = 1_000_000;
pub const MINUTE: i64 = 60 * SECOND;
pub const HOUR: i64 = 60 * MINUTE;
pub const DAY: i64 = 24 * HOUR;

/// A moment: microseconds since 1970, UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    #[must_use]
    pub fn plus(self, micros: i64) -> Self {
        Self(self.0.saturating_add(micros))
    }

    #[must_use]
    pub fn minus(self, micros: i64) -> Self {
        Self(self.0.saturating_sub(micros))
    }

    pub fn seconds(self) -> i64 {
        self.0.div_euclid(SECOND)
    }

    /// RFC 3339 in UTC, whole seconds: `2026-11-21T09:12:00Z`.
    pub fn rfc3339(self) -> String {
        match jiff::Timestamp::from_second(self.seconds()) {
            Ok(moment) => moment.to_string(),
            Err(_) => String::from("out of range"),
        }
    }

    /// The day in UTC.
    pub fn date(self) -> jiff::civil::Date {
        jiff::Timestamp::from_second(self.seconds())
            .map(|moment| moment.to_zoned(jiff::tz::TimeZone::UTC).date())
            .unwrap_or(jiff::civil::Date::MIN)
    }
}

impl ToValue for Timestamp {
    fn to_value(&self) -> Value {
        Value::Int(self.0)
    }
}

impl FromCell for Timestamp {
    fn from_cell(cell: Cell<'_>) -> Result<Self> {
        match cell {
            Cell::Int(value) => Ok(Self(value)),
            _ => Err(Error::Type("a time is stored as microseconds".into())),
        }
    }
}

/// Where `now` comes from.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    #[default]
    System,
    Still(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that moves only when it is told to.
    pub fn still(at: Timestamp) -> Self {
        Self::Still(Arc::new(AtomicI64::new(at.0)))
    }

    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => {
                #[expect(
                    clippy::disallowed_methods,
                    reason = "this is the one place that reads the wall clock"
                )]
                let now = jiff::Timestamp::now();
                Timestamp(now.as_microsecond())
            }
            Self::Still(at) => Timestamp(at.load(Ordering::SeqCst)),
        }
    }

    /// Moves a still clock; the system's clock cannot be moved.
    pub fn advance(&self, micros: i64) {
        if let Self::Still(at) = self {
            at.fetch_add(micros, Ordering::SeqCst);
        }
    }
}
