//! What `find` is asked and what it answers.

use crate::{identifiers::Kind, special::Category};
use std::{fmt, ops::Range};

/// What to look for.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// What is less sure is left out.
    pub least: Confidence,
    /// ISO codes of the countries whose people may have written the text. Telephone numbers without a country code are read
    /// as each of them would.
    pub countries: &'a [&'a str],
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// The shape fits, and so would that of many a harmless number or word.
    Hint,
    /// Check digits hold, a plan or a list knows it, or a word beside it says so.
    Likely,
    /// Both: the shape holds and the text says what it is; or the shape alone leaves no doubt, as with an IBAN.
    Certain,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// A number with check digits: a national one, an account or a payment card.
    Number(Kind),
    /// A number of the shape of a US social security number, which has no check digit.
    Ssn,
    Phone,
    Email,
    /// An address of either version of the internet protocol.
    Ip,
    /// A date that the text calls somebody's birth.
    BirthDate,
    /// The three or four digits that prove that somebody holds the card.
    CardCode,
    /// Month and year until which a card is good; looked for beside a card alone.
    CardExpiry,
    /// A word that tells what the law protects most.
    Special(Category),
}

/// A place in the text. Its `Debug` shows the preview, so that it may stand in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Finding {
    /// In bytes; begins and ends between characters.
    pub span: Range<usize>,
    pub class: Class,
    pub confidence: Confidence,
    /// What may be shown of it: the class keeps its shape, the person stays hidden.
    pub preview: String,
}

/// The countries of the house, everything that is likely.
impl Default for Options<'_> {
    fn default() -> Self {
        Self { least: Confidence::Likely, countries: &["NL", "PL", "TR", "DE"] }
    }
}

impl Class {
    /// A name for storing, for reports and for words: `pl.pesel`, `phone`, `special.health`.
    pub const fn key(self) -> &'static str {
        match self {
            Class::Number(kind) => kind.key(),
            Class::Ssn => "us.ssn",
            Class::Phone => "phone",
            Class::Email => "email",
            Class::Ip => "ip",
            Class::BirthDate => "birth-date",
            Class::CardCode => "card.code",
            Class::CardExpiry => "card.expiry",
            Class::Special(category) => category.class_key(),
        }
    }

    /// Whether it is what one pays with: such data has no place in a form or a note.
    pub const fn is_payment(self) -> bool {
        matches!(self, Class::Number(Kind::Card | Kind::Iban) | Class::CardCode | Class::CardExpiry)
    }
}

impl fmt::Debug for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?} at {:?}: {}", self.class.key(), self.confidence, self.span, self.preview)
    }
}
