//! Countries by the clock: their time zones and public holidays, read once from `regimes/zones.toml` and `regimes/hours.toml`.

use super::hours::Hours;
use jiff::{
    civil::{Date, Weekday},
    tz::TimeZone,
};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

const ZONES: &str = include_str!("../../../../../regimes/zones.toml");
const TEXT: &str = include_str!("../../../../../regimes/hours.toml");

static COUNTRIES: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the texts are part of the program, and a test reads all of them")]
    let countries = read(ZONES, TEXT).expect("the hours of the countries read");
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

/// A day that comes back by a rule, or comes once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    Each {
        month: i8,
        day: i8,
    },
    /// Counted from Easter Sunday.
    Easter {
        church: Church,
        plus: i16,
    },
    Nth {
        which: Which,
        weekday: Weekday,
        month: i8,
    },
    /// The first such weekday on or after a day of the year.
    From {
        weekday: Weekday,
        month: i8,
        day: i8,
    },
    Once(Date),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Church {
    Western,
    Eastern,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Counted from 1.
    Nth(i8),
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
    pub fn is_on(self, day: Date) -> bool {
        match self {
            Self::Once(once) => once == day,
            Self::Each { month, day: of_month } => (day.month(), day.day()) == (month, of_month),
            Self::Easter { church, plus } => {
                let easter = easter(church, day.year());
                easter.is_some_and(|easter| i32::from(plus) == (day - easter).get_days())
            }
            Self::Nth { which, weekday, month } => {
                let week = match which {
                    Which::Nth(nth) => (day.day() - 1) / 7 + 1 == nth,
                    Which::Last => day.day() > day.days_in_month() - 7,
                };
                week && day.month() == month && day.weekday() == weekday
            }
            Self::From { weekday, month, day: from } => {
                // A week that begins at the end of December ends in January.
                let starts = [day.year(), day.year() - 1].map(|year| Date::new(year, month, from));
                let near = |start: Date| (0..7).contains(&(day - start).get_days());
                day.weekday() == weekday && starts.into_iter().flatten().any(near)
            }
        }
    }

    /// `05-01`, `easter+1`, `orthodox-2`, `third mon 01`, `sat from 06-20`, `2026-03-20`.
    pub fn parse(text: &str) -> Option<Self> {
        for (name, church) in [("easter", Church::Western), ("orthodox", Church::Eastern)] {
            if let Some(plus) = text.strip_prefix(name) {
                let plus = if plus.is_empty() { 0 } else { plus.parse().ok()? };
                return Some(Self::Easter { church, plus });
            }
        }
        let words: Vec<&str> = text.split_whitespace().collect();
        match words.as_slice() {
            [day, "from", start] => {
                let (month, from) = of_year(start)?;
                Some(Self::From { weekday: weekday(day)?, month, day: from })
            }
            [which, day, month] => {
                let month = month.parse().ok().filter(|month| (1..=12).contains(month))?;
                Some(Self::Nth { which: self::which(which)?, weekday: weekday(day)?, month })
            }
            [once] if once.len() == 10 => once.parse().ok().map(Self::Once),
            [each] => of_year(each).map(|(month, day)| Self::Each { month, day }),
            _ => None,
        }
    }
}

/// `05-01`; 29 February is a day, too.
fn of_year(text: &str) -> Option<(i8, i8)> {
    let (month, day) = text.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    Date::new(2024, month, day).ok().map(|_| (month, day))
}

fn which(text: &str) -> Option<Which> {
    let named = ["first", "second", "third", "fourth", "fifth"].iter().zip(1..);
    let nth = named.into_iter().find(|(name, _)| **name == text).map(|(_, nth)| Which::Nth(nth));
    nth.or_else(|| (text == "last").then_some(Which::Last))
}

fn weekday(text: &str) -> Option<Weekday> {
    let named = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].iter().zip(1..);
    named
        .into_iter()
        .find(|(name, _)| **name == text)
        .and_then(|(_, day)| Weekday::from_monday_one_offset(day).ok())
}

fn easter(church: Church, year: i16) -> Option<Date> {
    match church {
        Church::Western => western(year),
        Church::Eastern => eastern(year),
    }
}

/// Easter Sunday by the calendar of Caesar, as Meeus reckons it, told in ours: thirteen days later until 2099.
fn eastern(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 4, y % 7, y % 19);
    let moon = (19 * c + 15) % 30;
    let sunday = (2 * a + 4 * b - moon + 34) % 7;
    let day = moon + sunday + 114;
    let there = Date::new(year, i8::try_from(day / 31).ok()?, i8::try_from(day % 31 + 1).ok()?).ok()?;
    there.checked_add(jiff::Span::new().days(13)).ok()
}

/// Easter Sunday of a year, by the rule of Meeus, Jones and Butcher.
fn western(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let moon = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (b % 4) + 2 * (c / 4) - moon - c % 4) % 7;
    let late = (a + 11 * moon + 22 * sunday) / 451;
    let day = moon + sunday - 7 * late + 114;
    Date::new(year, i8::try_from(day / 31).ok()?, i8::try_from(day % 31 + 1).ok()?).ok()
}

/// Every country has a clock; some have days of rest as well.
fn read(zones: &str, text: &str) -> Result<HashMap<String, Country>, String> {
    let zones: BTreeMap<String, Vec<String>> = toml::from_str(zones).map_err(|error| error.to_string())?;
    let book: Book = toml::from_str(text).map_err(|error| error.to_string())?;
    let clocks = zones.into_iter().map(|(code, names)| {
        let zones = zones_of(&names).ok_or(format!("{code}: {names:?}"))?;
        Ok((code, Country { zones, holidays: Vec::new(), calls: None }))
    });
    let mut countries = clocks.collect::<Result<HashMap<_, _>, String>>()?;
    for stated in book.country {
        let known = countries.get_mut(&stated.code).ok_or(format!("{}: no time zone", stated.code))?;
        rests(known, &stated)?;
    }
    Ok(countries)
}

/// The zones of these names; none when one is unknown, or there is none.
pub fn zones_of(names: &[impl AsRef<str>]) -> Option<Vec<TimeZone>> {
    let zones: Option<Vec<TimeZone>> = names.iter().map(|name| TimeZone::get(name.as_ref()).ok()).collect();
    zones.filter(|zones| !zones.is_empty())
}

fn rests(country: &mut Country, stated: &Stated) -> Result<(), String> {
    let wrong = |what: &str| format!("{}: {what}", stated.code);
    let holiday = |text: &String| Holiday::parse(text).ok_or_else(|| wrong(text));
    country.holidays = stated.holidays.iter().map(holiday).collect::<Result<Vec<_>, _>>()?;
    country.calls =
        stated.calls.as_deref().map(|text| Hours::parse(text).ok_or_else(|| wrong(text))).transpose()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn rests(code: &str, day: Date) -> bool {
        Country::of(Some(code)).unwrap().rests_on(day)
    }

    #[test]
    fn every_country_has_a_clock_and_those_we_serve_have_days_of_rest() {
        let countries = read(ZONES, TEXT).unwrap();
        assert!(countries.len() > 245);
        let served = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK \
                      IS LI NO CH GB US CA AU TR";
        let rest = |code: &str| countries.get(code).is_some_and(|country| !country.holidays.is_empty());
        assert!(served.split(' ').all(rest));
        assert!(read("XX = [\"Mars/Olympus\"]", TEXT).is_err() && read("XX = []", TEXT).is_err());
        for odd in
            ["sixth tue 02", "third toe 02", "02-30", "easter+x", "sat from", "first mon 13", "2026-13-01"]
        {
            assert_eq!(Holiday::parse(odd), None, "{odd}");
        }
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
            assert_eq!(western(year), Some(date(year, month, day)));
        }
        for (year, month, day) in [(2024, 5, 5), (2025, 4, 20), (2026, 4, 12), (2027, 5, 2), (2028, 4, 16)] {
            assert_eq!(eastern(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn holidays_move_as_their_countries_say() {
        assert!(rests("NL", date(2026, 4, 6)) && rests("NL", date(2027, 5, 6)), "Easter Monday, Ascension");
        assert!(rests("PL", date(2026, 6, 4)) && !rests("NL", date(2026, 6, 4)), "Corpus Christi");
        assert!(rests("GB", date(2026, 5, 25)) && !rests("GB", date(2026, 5, 18)), "the last Monday in May");
        assert!(rests("IE", date(2028, 10, 30)) && rests("DE", date(2026, 4, 3)));
        assert!(rests("TR", date(2027, 3, 9)) && !rests("TR", date(2026, 3, 9)), "by the moon");
        assert!(rests("SE", date(2026, 6, 20)) && rests("FI", date(2027, 6, 26)), "midsummer");
        assert!(rests("CA", date(2026, 5, 18)) && rests("CA", date(2027, 5, 24)), "the Monday before 25 May");
        assert!(rests("GR", date(2026, 4, 10)) && rests("RO", date(2026, 6, 1)), "by the eastern reckoning");
        assert!(rests("IS", date(2027, 4, 22)), "the first day of summer");
    }

    #[test]
    fn the_united_states_rest_on_eleven_days_a_year() {
        let year = |year: i16| {
            date(year, 1, 1).series(jiff::Span::new().days(1)).take_while(move |day| day.year() == year)
        };
        for known in [2026, 2027, 2028] {
            assert_eq!(year(known).filter(|day| rests("US", *day)).count(), 11, "{known}");
        }
        assert!(rests("US", date(2026, 11, 26)) && !rests("US", date(2026, 11, 19)), "Thanksgiving");
        assert!(
            rests("US", date(2027, 1, 18))
                && rests("US", date(2027, 2, 15))
                && rests("US", date(2027, 10, 11))
        );
    }
}
