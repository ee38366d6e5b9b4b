//! Says whether a text is a well-formed national identifier, account or card number, and hides most of a valid one.

mod card;
mod germany;
mod iban;
mod netherlands;
mod numerals;
mod poland;
mod turkey;

pub(crate) use iban::iban_length;

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    Pesel,
    Nip,
    Regon,
    Bsn,
    Btw,
    Tckn,
    Vkn,
    IdNr,
    Iban,
    Card,
}

/// A number that passed every check of its kind. Its `Debug` shows the masked form, so that it may stand in a log.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Identifier {
    kind: Kind,
    compact: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Invalid {
    /// Characters that this kind of number does not have, or in a place where it does not have them.
    Format,
    Length,
    Checksum,
    /// The sum is right, but a part means nothing: a birth date that no calendar has, an unknown country.
    Component,
}

pub fn check(kind: Kind, input: &str) -> Result<Identifier, Invalid> {
    let compact = match kind {
        Kind::Pesel => poland::pesel(input),
        Kind::Nip => poland::nip(input),
        Kind::Regon => poland::regon(input),
        Kind::Bsn => netherlands::bsn(input),
        Kind::Btw => netherlands::btw(input),
        Kind::Tckn => turkey::tckn(input),
        Kind::Vkn => turkey::vkn(input),
        Kind::IdNr => germany::idnr(input),
        Kind::Iban => iban::iban(input),
        Kind::Card => card::card(input),
    }?;
    Ok(Identifier { kind, compact })
}

/// The national numbers of a country by its ISO code, the most personal one first.
pub fn for_country(country: &str) -> &'static [Kind] {
    match country {
        "PL" => &[Kind::Pesel, Kind::Nip, Kind::Regon],
        "NL" => &[Kind::Bsn, Kind::Btw],
        "TR" => &[Kind::Tckn, Kind::Vkn],
        "DE" => &[Kind::IdNr],
        _ => &[],
    }
}

/// Hides all but the last four characters, or the last two of a number so short that four would give it away.
pub fn mask(number: &str) -> String {
    let length = number.chars().count();
    let shown = match length {
        0..=2 => 0,
        3..=6 => 2,
        _ => 4,
    };
    let hidden = length - shown;
    std::iter::repeat_n('•', hidden).chain(number.chars().skip(hidden)).collect()
}

impl Kind {
    pub const ALL: [Kind; 10] = [
        Kind::Pesel,
        Kind::Nip,
        Kind::Regon,
        Kind::Bsn,
        Kind::Btw,
        Kind::Tckn,
        Kind::Vkn,
        Kind::IdNr,
        Kind::Iban,
        Kind::Card,
    ];

    /// The name under which the kind is stored.
    pub const fn key(self) -> &'static str {
        match self {
            Kind::Pesel => "pl.pesel",
            Kind::Nip => "pl.nip",
            Kind::Regon => "pl.regon",
            Kind::Bsn => "nl.bsn",
            Kind::Btw => "nl.btw",
            Kind::Tckn => "tr.tckn",
            Kind::Vkn => "tr.vkn",
            Kind::IdNr => "de.idnr",
            Kind::Iban => "iban",
            Kind::Card => "card",
        }
    }

    pub fn from_key(key: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// The country that issues the number; none for the international ones.
    pub const fn country(self) -> Option<&'static str> {
        match self {
            Kind::Pesel | Kind::Nip | Kind::Regon => Some("PL"),
            Kind::Bsn | Kind::Btw => Some("NL"),
            Kind::Tckn | Kind::Vkn => Some("TR"),
            Kind::IdNr => Some("DE"),
            Kind::Iban | Kind::Card => None,
        }
    }

    /// The name that its holders know it by; it is the same in every language.
    pub const fn label(self) -> &'static str {
        match self {
            Kind::Pesel => "PESEL",
            Kind::Nip => "NIP",
            Kind::Regon => "REGON",
            Kind::Bsn => "BSN",
            Kind::Btw => "Btw-id",
            Kind::Tckn => "T.C. Kimlik No",
            Kind::Vkn => "Vergi Kimlik No",
            Kind::IdNr => "Steuer-IdNr.",
            Kind::Iban => "IBAN",
            Kind::Card => "Card",
        }
    }
}

impl Identifier {
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// The number without spaces, hyphens and prefixes: what is stored and compared.
    pub fn compact(&self) -> &str {
        &self.compact
    }

    pub fn masked(&self) -> String {
        mask(&self.compact)
    }
}

impl fmt::Debug for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.key(), self.masked())
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Invalid::Format => "has characters that such a number does not have",
            Invalid::Length => "has too few or too many characters",
            Invalid::Checksum => "does not add up to its check digit",
            Invalid::Component => "has a part that means nothing",
        })
    }
}

impl std::error::Error for Invalid {}
