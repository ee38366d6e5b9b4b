//! Time in definitions: how long something may take, by which clock, and when it stands still.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A span by the clock on the wall or by working hours. JSON: `{"amount": 3, "unit": "days", "clock": "business"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Wait {
    /// 1 to [`Wait::MOST`] of the unit.
    pub amount: u32,
    pub unit: Unit,
    #[serde(default)]
    pub clock: Clock,
}

impl Wait {
    /// Enough for ten years of days; more is no plan.
    pub const MOST: u32 = 5_000;

    pub const fn new(amount: u32, unit: Unit, clock: Clock) -> Self {
        Self { amount, unit, clock }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = WaitUnit)]
pub enum Unit {
    Minutes,
    Hours,
    /// By the working clock: as many hours as the calendar's day has.
    Days,
}

impl Unit {
    pub const ALL: [Self; 3] = [Self::Minutes, Self::Hours, Self::Days];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Hours => "hours",
            Self::Days => "days",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = WaitClock)]
pub enum Clock {
    /// Day and night.
    #[default]
    Always,
    /// The working hours of the process's calendar, without its holidays.
    Business,
}

impl Clock {
    pub const ALL: [Self; 2] = [Self::Always, Self::Business];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Business => "business",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// Working hours: the same each working day, by the clock of a country, whose public holidays are free.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FlowCalendar)]
pub struct Calendar {
    /// Two letters of `regimes/hours.toml`, such as `NL`.
    pub country: String,
    /// At least one.
    pub days: Vec<Weekday>,
    /// `09:00`; before `to`.
    pub from: String,
    /// `17:00`; `24:00` is midnight.
    pub to: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Weekday {
    pub const ALL: [Self; 7] = [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Mon => "mon",
            Self::Tue => "tue",
            Self::Wed => "wed",
            Self::Thu => "thu",
            Self::Fri => "fri",
            Self::Sat => "sat",
            Self::Sun => "sun",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// A service level: people are warned before its end and told at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ServiceLevel)]
pub struct Level {
    pub within: Wait,
    #[serde(default)]
    pub pauses: Pauses,
    /// How long before the end people are warned; left out: when a quarter of the span is left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warn: Option<Ahead>,
}

/// A span by the clock of the level that it belongs to. JSON: `{"amount": 2, "unit": "hours"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ServiceWarning)]
pub struct Ahead {
    /// At least 1, and less than the span of the level.
    pub amount: u32,
    pub unit: Unit,
}

/// When the clock of a level stands still.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Pauses {
    #[default]
    Never,
    /// While we wait for the customer.
    Customer,
    /// While we wait for the customer or for a third party.
    Outside,
}

impl Pauses {
    pub const ALL: [Self; 3] = [Self::Never, Self::Customer, Self::Outside];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Customer => "customer",
            Self::Outside => "outside",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}
