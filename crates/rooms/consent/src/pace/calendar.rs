//! Countries by the clock: their time zones and public holidays, read once from `regimes/hours.toml`.

use super::hours::Hours;
use jiff::{
    civil::{Date, Weekday},
    tz::TimeZone,
};
use serde::Deserialize;
use std::{collections::HashMap, sync::LazyLock};

const TEXT: &str = include_str!("../../../../../regimes/hours.toml");

static COUNTRIES: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the text is part of the program, and a test reads all of it")]
    let countries = read(TEXT).expect("the hours of the countries read");
    countries
});

/// A country as far as its clocks go.
#[derive(Debug)]
pub struct Country {
    /// The first one is its own clock.
    pub zones: Vec<TimeZone>,
    holidays: Vec<Holiday>,
    /// When nobody may be rung there.
    pub calls: Option<Hours>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holiday {
    Each { month: i8, day: i8 },
    Easter { plus: i16 },
    Nth { which: Which, weekday: Weekday, month: i8 },
    Once(Date),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which {
    First,
    Last,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Book {
    country: Vec<Stated>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stated {
    code: String,
    zones: Vec<String>,
    holidays: Vec<String>,
    #[serde(default)]
    calls: Option<String>,
}

impl Country {
    pub fn of(code: Option<&str>) -> Option<&'static Self> {
        code.and_then(|code| COUNTRIES.get(code))
    }

    pub fn rests_on(&self, day: Date) -> bool {
        self.holidays.iter().any(|holiday| holiday.is_on(day))
    }
}

impl Holiday {
    fn is_on(self, day: Date) -> bool {
        match self {
            Self::Once(once) => once == day,
            Self::Each { month, day: of_month } => (day.month(), day.day()) == (month, of_month),
            Self::Easter { plus } => {
                easter(day.year()).is_some_and(|easter| i32::from(plus) == (day - easter).get_days())
            }
            Self::Nth { which, weekday, month } => {
                let week = match which {
                    Which::First => day.day() <= 7,
                    Which::Last => day.day() > day.days_in_month() - 7,
                };
                week && day.month() == month && day.weekday() == weekday
            }
        }
    }

    fn parse(text: &str) -> Option<Self> {
        if let Some(plus) = text.strip_prefix("easter") {
            let plus = if plus.is_empty() { 0 } else { plus.parse().ok()? };
            return Some(Self::Easter { plus });
        }
        if let Some((which, rest)) = text.split_once(' ') {
            let which = match which {
                "first" => Which::First,
                "last" => Which::Last,
                _ => return None,
            };
            let month = rest.strip_prefix("mon ")?.parse().ok()?;
            return Some(Self::Nth { which, weekday: Weekday::Monday, month });
        }
        if let Ok(once) = text.parse() {
            return Some(Self::Once(once));
        }
        let (month, day) = text.split_once('-')?;
        Some(Self::Each { month: month.parse().ok()?, day: day.parse().ok()? })
    }
}

/// Easter Sunday of a year, by the rule of Meeus, Jones and Butcher.
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let moon = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (b % 4) + 2 * (c / 4) - moon - c % 4) % 7;
    let late = (a + 11 * moon + 22 * sunday) / 451;
    let day = moon + sunday - 7 * late + 114;
    Date::new(year, i8::try_from(day / 31).ok()?, i8::try_from(day % 31 + 1).ok()?).ok()
}

fn read(text: &str) -> Result<HashMap<String, Country>, String> {
    let book: Book = toml::from_str(text).map_err(|error| error.to_string())?;
    book.country.into_iter().map(|stated| Ok((stated.code.clone(), country(&stated)?))).collect()
}

fn country(stated: &Stated) -> Result<Country, String> {
    let wrong = |what: &str| format!("{}: {what}", stated.code);
    let zone = |name: &String| TimeZone::get(name).map_err(|_| wrong(name));
    let holiday = |text: &String| Holiday::parse(text).ok_or_else(|| wrong(text));
    let zones = stated.zones.iter().map(zone).collect::<Result<Vec<_>, _>>()?;
    let holidays = stated.holidays.iter().map(holiday).collect::<Result<Vec<_>, _>>()?;
    let calls =
        stated.calls.as_deref().map(|text| Hours::parse(text).ok_or_else(|| wrong(text))).transpose()?;
    match zones.is_empty() {
        true => Err(wrong("no time zone")),
        false => Ok(Country { zones, holidays, calls }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn rests(code: &str, day: Date) -> bool {
        Country::of(Some(code)).unwrap().rests_on(day)
    }

    #[test]
    fn the_book_reads_and_knows_the_countries_of_the_five_languages() {
        let countries = read(TEXT).unwrap();
        assert!(["NL", "PL", "TR", "DE", "GB", "IE"].iter().all(|code| countries.contains_key(*code)));
        assert!(read("[[country]]\ncode = \"XX\"\nzones = [\"Mars/Olympus\"]\nholidays = []").is_err());
        assert!(
            read("[[country]]\ncode = \"XX\"\nzones = [\"UTC\"]\nholidays = [\"third tue 02\"]").is_err()
        );
    }

    #[test]
    fn easter_is_when_the_tables_say() {
        let known = [
            (2000, 4, 23),
            (2016, 3, 27),
            (2019, 4, 21),
            (2024, 3, 31),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2038, 4, 25),
        ];
        for (year, month, day) in known {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn holidays_move_as_their_countries_say() {
        assert!(rests("NL", date(2026, 4, 6)) && rests("NL", date(2027, 5, 6)), "Easter Monday, Ascension");
        assert!(rests("PL", date(2026, 6, 4)) && !rests("NL", date(2026, 6, 4)), "Corpus Christi");
        assert!(rests("GB", date(2026, 5, 25)) && !rests("GB", date(2026, 5, 18)), "the last Monday in May");
        assert!(rests("IE", date(2028, 10, 30)) && rests("DE", date(2026, 4, 3)));
        assert!(rests("TR", date(2027, 3, 9)) && !rests("TR", date(2026, 3, 9)), "by the moon");
    }
}
