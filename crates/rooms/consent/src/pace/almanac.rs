//! What a house knows better than the book: quiet hours, holidays and clocks of countries as an office writes them down.
//!
//! One line each: `FR phone 20:00-09:00`, `DE sms none`, `NL holiday 12-05`, `SK workday 09-15`, `US zone America/New_York`.
//! What stands behind `#` is a remark.

use super::{
    calendar::{Country, Holiday, zones_of},
    hours::Hours,
};
use crate::model::choice::Channel;
use jiff::{civil::Date, tz::TimeZone};
use std::collections::HashMap;

/// The lines of an office.
#[derive(Debug, Default)]
pub struct Almanac(HashMap<String, Own>);

/// What an office says of one country.
#[derive(Debug, Default)]
struct Own {
    /// In the place of the house's hours and of those of the book; none where any hour will do.
    hours: HashMap<Channel, Option<Hours>>,
    zones: Vec<TimeZone>,
    holidays: Vec<Holiday>,
    workdays: Vec<Holiday>,
}

/// A country as this house knows it.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    book: &'static Country,
    own: Option<&'a Own>,
}

impl Almanac {
    /// Reads the lines; the number of the first that cannot be read is the error.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut almanac = Self::default();
        for (number, line) in (1_usize..).zip(text.lines()) {
            let line = line.split('#').next().unwrap_or_default().trim();
            if !line.is_empty() {
                almanac.take(line).ok_or(number)?;
            }
        }
        Ok(almanac)
    }

    fn take(&mut self, line: &str) -> Option<()> {
        let (code, rest) = line.split_once(char::is_whitespace)?;
        let (what, value) = rest.trim().split_once(char::is_whitespace)?;
        let value = value.trim();
        let code = code.to_ascii_uppercase();
        Country::of(Some(&code))?;
        let own = self.0.entry(code).or_default();
        match what {
            "holiday" => own.holidays.push(Holiday::parse(value)?),
            "workday" => own.workdays.push(Holiday::parse(value)?),
            "zone" => own.zones = zones_of(&value.split_whitespace().collect::<Vec<_>>())?,
            channel => {
                let channel = Channel::parse(channel).filter(|channel| *channel != Channel::Post)?;
                let hours = if value == "none" { None } else { Some(Hours::parse(value)?) };
                own.hours.insert(channel, hours);
            }
        }
        Some(())
    }

    pub fn place(&self, country: Option<&str>) -> Option<Place<'_>> {
        let book = Country::of(country)?;
        Some(Place { book, own: country.and_then(|code| self.0.get(code)) })
    }
}

impl Place<'_> {
    pub fn zones(&self) -> Vec<TimeZone> {
        let own = self.own.map(|own| &own.zones).filter(|zones| !zones.is_empty());
        own.unwrap_or(&self.book.zones).clone()
    }

    pub fn rests_on(&self, day: Date) -> bool {
        let on = |days: &[Holiday]| days.iter().any(|holiday| holiday.is_on(day));
        match self.own {
            Some(own) if on(&own.workdays) => false,
            Some(own) if on(&own.holidays) => true,
            _ => self.book.rests_on(day),
        }
    }

    /// When a channel is quiet here: as the office says, or by the hours of the house and those of the law.
    pub fn hours(&self, channel: Channel, house: Option<Hours>) -> Vec<Hours> {
        if let Some(own) = self.own.and_then(|own| own.hours.get(&channel)) {
            return own.iter().copied().collect();
        }
        let law = self.book.calls.filter(|_| matches!(channel, Channel::Sms | Channel::Phone));
        house.into_iter().chain(law).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_office_corrects_and_extends_the_book() {
        let text = "# our own\nNL holiday 12-05  # Sinterklaas\nnl workday 05-05\nFR phone 19:00-11:00\nFR email none\n\nJP zone Asia/Tokyo";
        let almanac = Almanac::parse(text).unwrap();
        let place = |code| almanac.place(Some(code)).unwrap();
        assert!(place("NL").rests_on(date(2026, 12, 5)) && !place("NL").rests_on(date(2026, 5, 5)));
        assert!(place("NL").rests_on(date(2026, 12, 25)), "the rest of the book stays");
        let house = Hours::parse("21:00-08:00");
        assert_eq!(place("FR").hours(Channel::Phone, house), [Hours::parse("19:00-11:00").unwrap()]);
        assert_eq!(place("FR").hours(Channel::Email, house), []);
        assert_eq!(place("FR").hours(Channel::Sms, house).len(), 2, "the house's and those of the law");
        assert!(almanac.place(None).is_none() && almanac.place(Some("??")).is_none());
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        let wrong = [
            "XX holiday 12-05",
            "NL",
            "NL holiday",
            "NL holiday 31-12",
            "NL fax 20:00-10:00",
            "NL post 20:00-10:00",
            "NL phone 20:00",
            "NL zone Europe/Nowhere",
        ];
        for line in wrong {
            assert_eq!(Almanac::parse(&format!("DE sms none\n{line}")).unwrap_err(), 2, "{line}");
        }
    }
}
