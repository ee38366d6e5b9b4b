//! Single values in their one form: addresses, numbers, countries, clocks, dates.

use super::super::places::COUNTRIES;
use custodia_sift::identifiers::{self, Kind};
use jiff::{civil::Date, tz::TimeZone};
use kernel::Message;

/// RFC 5321 allows no longer address.
const EMAIL: usize = 254;
const PHONE: usize = 40;
/// The name of a time zone.
const ZONE: usize = 60;
const IDENTIFIER: usize = 64;
const BORN_FIRST: i16 = 1880;

/// A line without control characters and without space around it.
pub(crate) fn line(text: &str, most: usize) -> std::result::Result<String, Message> {
    let text = text.trim();
    if text.chars().any(char::is_control) {
        return Err("error-bad-text".into());
    }
    if text.chars().count() > most {
        return Err(Message::new("error-too-long").with("most", most));
    }
    Ok(text.to_owned())
}

pub(super) fn email(text: &str) -> std::result::Result<String, Message> {
    let text = line(text, EMAIL)?;
    match mail::Address::named("", &text) {
        Ok(address) if address.domain().contains('.') => Ok(address.email().to_owned()),
        _ => Err("kit-error-email".into()),
    }
}

pub(super) fn phone(text: &str, home: &str) -> std::result::Result<String, Message> {
    let text = line(text, PHONE)?;
    custodia_phones::parse(&text, Some(home)).map(|phone| phone.e164().to_owned()).map_err(|error| {
        Message::new(match error {
            custodia_phones::Invalid::TooShort => "customers-error-phone-short",
            custodia_phones::Invalid::TooLong => "customers-error-phone-long",
            custodia_phones::Invalid::NotAssigned => "customers-error-phone-unassigned",
            custodia_phones::Invalid::UnknownCountry => "customers-error-phone-country",
            custodia_phones::Invalid::NotANumber => "customers-error-phone",
        })
    })
}

pub(crate) fn country(text: &str) -> std::result::Result<Option<String>, Message> {
    let code = text.trim().to_ascii_uppercase();
    if code.is_empty() {
        return Ok(None);
    }
    COUNTRIES.binary_search(&code.as_str()).map(|_| Some(code)).map_err(|_| "customers-error-country".into())
}

pub(crate) fn language(text: &str) -> std::result::Result<Option<String>, Message> {
    let code = text.trim().to_ascii_lowercase();
    let fits = matches!(code.len(), 2 | 3) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    match code.is_empty() {
        true => Ok(None),
        false if fits => Ok(Some(code)),
        false => Err("customers-error-language".into()),
    }
}

/// A zone of the time zone database, by the name that it has there.
pub(super) fn time_zone(text: &str) -> std::result::Result<Option<String>, Message> {
    let name = line(text, ZONE)?;
    if name.is_empty() {
        return Ok(None);
    }
    let zone = TimeZone::get(&name).ok();
    let known = zone.as_ref().and_then(|zone| zone.iana_name()).map(str::to_owned);
    known.map(Some).ok_or_else(|| "customers-error-time-zone".into())
}

pub(super) fn birth_date(text: &str, today: Date) -> std::result::Result<Option<Date>, Message> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let date: Date = text.parse().map_err(|_| Message::new("customers-error-birth-date"))?;
    let possible = text.len() == 10 && date.year() >= BORN_FIRST && date <= today;
    if possible { Ok(Some(date)) } else { Err("customers-error-birth-date".into()) }
}

/// A named kind decides; without one, the first kind of the person's country that the number fits.
pub(super) fn national_id(
    text: &str,
    kind: &str,
    country: Option<&str>,
) -> std::result::Result<identifiers::Identifier, Message> {
    line(text, IDENTIFIER)?;
    if !kind.is_empty() {
        let kind = Kind::from_key(kind).filter(|kind| kind.country().is_some());
        let kind = kind.ok_or(Message::new("customers-error-national-id-kind"))?;
        return identifiers::check(kind, text)
            .map_err(|_| Message::new("customers-error-national-id").with("kind", kind.label()));
    }
    let kinds = identifiers::for_country(country.unwrap_or_default());
    let [first, ..] = kinds else {
        return Err("customers-error-national-id-kind".into());
    };
    let fitting = kinds.iter().find_map(|kind| identifiers::check(*kind, text).ok());
    fitting.ok_or_else(|| Message::new("customers-error-national-id").with("kind", first.label()))
}
