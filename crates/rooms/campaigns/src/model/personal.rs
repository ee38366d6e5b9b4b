//! The facts of a person that a letter may print, and whether its purpose needs them.

use crate::template::Values;
use consent::Basis;
use customers::Contact;
use kit::Lang;

/// A fact that the language of letters has a name for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    GivenName,
    FamilyName,
    FullName,
    Number,
    Country,
    Language,
    Email,
    Phone,
    BirthDate,
}

/// Addresses that a letter may lead to beside what it prints of a person: their own choices, and the privacy notice.
pub const LINKS: [&str; 2] = ["preferences", "notice"];

/// Whether a letter may print a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    Needed,
    /// It may, but the letter would do as well without it.
    // law: gdpr/5.1.c
    Inessential,
    /// A letter that shows it tells whoever reads over a shoulder, or finds it in the wrong inbox, too much.
    Never,
}

impl Fact {
    pub const ALL: [Self; 9] = [
        Self::GivenName,
        Self::FamilyName,
        Self::FullName,
        Self::Number,
        Self::Country,
        Self::Language,
        Self::Email,
        Self::Phone,
        Self::BirthDate,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::FullName => "full_name",
            Self::Number => "number",
            Self::Country => "country",
            Self::Language => "language",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::BirthDate => "birth_date",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fact| fact.name() == name)
    }

    /// Names and language address a person whatever the letter is about. A number belongs to a contract or a duty, not to
    /// an offer.
    pub const fn fit(self, basis: Basis) -> Fit {
        let serves = matches!(basis, Basis::Contract | Basis::LegalObligation);
        match self {
            Self::GivenName | Self::FamilyName | Self::FullName | Self::Language => Fit::Needed,
            Self::Number if serves => Fit::Needed,
            Self::Number | Self::Country => Fit::Inessential,
            Self::Email | Self::Phone | Self::BirthDate => Fit::Never,
        }
    }

    /// Whether no letter ever prints it, whatever its purpose.
    pub const fn is_private(self) -> bool {
        matches!(self.fit(Basis::Contract), Fit::Never)
    }

    fn of(self, person: &Contact) -> String {
        match self {
            Self::GivenName => person.name.given.clone(),
            Self::FamilyName => person.name.family.clone(),
            Self::FullName => person.name.full(),
            Self::Number => person.number.to_string(),
            Self::Country => person.country.clone().unwrap_or_default(),
            Self::Language => person.lang.map(Lang::native_name).unwrap_or_default().to_owned(),
            Self::Email | Self::Phone | Self::BirthDate => String::new(),
        }
    }
}

/// Whether the language of letters has this name.
pub fn is_known(name: &str) -> bool {
    LINKS.contains(&name) || Fact::parse(name).is_some()
}

/// Whether a letter for a purpose of this basis may print what the name stands for.
pub fn fit(name: &str, basis: Basis) -> Fit {
    match Fact::parse(name) {
        Some(fact) => fact.fit(basis),
        None if LINKS.contains(&name) => Fit::Needed,
        None => Fit::Never,
    }
}

/// What the names stand for in the letter to this person; what a letter never prints is empty.
pub fn values(person: &Contact) -> Values {
    Fact::ALL.into_iter().map(|fact| (fact.name(), fact.of(person))).collect()
}

/// An invented person, for trying a text out while nobody is chosen.
pub fn example() -> Values {
    let told = |fact: Fact| match fact {
        Fact::GivenName => "Robin",
        Fact::FamilyName => "Example",
        Fact::FullName => "Robin Example",
        Fact::Number => "10001",
        Fact::Country => "NL",
        Fact::Language => Lang::En.native_name(),
        Fact::Email | Fact::Phone | Fact::BirthDate => "",
    };
    let links = LINKS.map(|name| (name, "https://example.org/".to_owned()));
    Fact::ALL.into_iter().map(|fact| (fact.name(), told(fact).to_owned())).chain(links).collect()
}
