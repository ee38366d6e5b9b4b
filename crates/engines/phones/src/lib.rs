//! Reads telephone numbers in any spelling.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod search;

pub use search::digits;

use rlibphonenumber::{
    NumberLengthType, ParseError, PhoneNumber, PhoneNumberFormat, PhoneNumberType, Region, ValidationError,
};
use std::fmt;

/// A number that its country's plan can have given to somebody. Its `Debug` shows the last digits only, so that it may
/// stand in a log.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Phone {
    e164: String,
    international: String,
    region: String,
    kind: PhoneKind,
}

/// What a number is for, as far as the plan of its country tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PhoneKind {
    Mobile,
    Fixed,
    /// The plan does not tell them apart, as in North America.
    FixedOrMobile,
    TollFree,
    SharedCost,
    Premium,
    Voip,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Invalid {
    NotANumber,
    /// Neither the number nor the caller names a country that exists.
    UnknownCountry,
    TooShort,
    TooLong,
    /// The length is right, but the plan of the country has no such number.
    NotAssigned,
}

/// Reads a number as somebody in the default region, an ISO code such as `PL`, would write it.
pub fn parse(raw: &str, default_region: Option<&str>) -> Result<Phone, Invalid> {
    let region = default_region.and_then(|code| Region::from_code(code).ok());
    let number = PhoneNumber::parse(raw, region).map_err(|error| unreadable(&error))?;
    if !number.is_valid() {
        return Err(unassigned(&number));
    }
    let region = number.get_region_code().ok_or(Invalid::UnknownCountry)?;
    Ok(Phone {
        e164: number.format_as(PhoneNumberFormat::E164).into_owned(),
        international: number.format_as(PhoneNumberFormat::International).into_owned(),
        region: region.to_string(),
        kind: kind(number.get_type()),
    })
}

impl Phone {
    /// The one form for storing and comparing: `+48501234567`.
    pub fn e164(&self) -> &str {
        &self.e164
    }

    /// The form for reading: `+48 501 234 567`.
    pub fn international(&self) -> &str {
        &self.international
    }

    /// The ISO code of the country, or `001` for numbers of no country.
    pub fn region(&self) -> &str {
        &self.region
    }

    pub const fn kind(&self) -> PhoneKind {
        self.kind
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} …{}", self.region, &self.e164[self.e164.len().saturating_sub(2)..])
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Invalid::NotANumber => "is not a telephone number",
            Invalid::UnknownCountry => "does not say which country it belongs to",
            Invalid::TooShort => "has too few digits",
            Invalid::TooLong => "has too many digits",
            Invalid::NotAssigned => "is a number that its country does not have",
        })
    }
}

impl std::error::Error for Invalid {}

fn unreadable(error: &ParseError) -> Invalid {
    match error {
        ParseError::InvalidCountryCode => Invalid::UnknownCountry,
        ParseError::NotANumber(_) => Invalid::NotANumber,
        ParseError::TooShortAfterIdd | ParseError::TooShortNsn => Invalid::TooShort,
        ParseError::TooLongNsn => Invalid::TooLong,
    }
}

fn unassigned(number: &PhoneNumber) -> Invalid {
    match number.is_possible_with_reason() {
        Ok(NumberLengthType::IsPossible) | Err(ValidationError::InvalidLength) => Invalid::NotAssigned,
        Ok(NumberLengthType::IsPossibleLocalOnly) | Err(ValidationError::TooShort) => Invalid::TooShort,
        Err(ValidationError::TooLong) => Invalid::TooLong,
        Err(ValidationError::InvalidCountryCode) => Invalid::UnknownCountry,
    }
}

fn kind(kind: PhoneNumberType) -> PhoneKind {
    match kind {
        PhoneNumberType::Mobile => PhoneKind::Mobile,
        PhoneNumberType::FixedLine => PhoneKind::Fixed,
        PhoneNumberType::FixedLineOrMobile => PhoneKind::FixedOrMobile,
        PhoneNumberType::TollFree => PhoneKind::TollFree,
        PhoneNumberType::SharedCost => PhoneKind::SharedCost,
        PhoneNumberType::PremiumRate => PhoneKind::Premium,
        PhoneNumberType::VoIP => PhoneKind::Voip,
        PhoneNumberType::PersonalNumber
        | PhoneNumberType::Pager
        | PhoneNumberType::UAN
        | PhoneNumberType::VoiceMail
        | PhoneNumberType::Unknown => PhoneKind::Other,
    }
}
