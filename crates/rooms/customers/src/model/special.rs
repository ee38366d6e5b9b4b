//! What a custom field asks for by its name, and what the law of the house's country demands before it may be asked.

use super::{Class, Definition};
use custodia_sift::{Category, label, special::article};
use kernel::{Message, Problems};

/// The law by which the fields of a house are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Regime {
    Gdpr,
    Kvkk,
    Ccpa,
}

/// What the house has decided about fields that the law guards.
#[derive(Clone, Debug, Default)]
pub struct House {
    pub country: String,
    /// Whether fields about offences may be defined at all.
    pub offences: Offences,
    /// The purposes whose record names a ground of Article 9(2).
    pub special_purposes: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Offences {
    #[default]
    Refused,
    Allowed,
}

/// How well something has to be guarded, from little to much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guard {
    /// Sealed apart and masked.
    Sensitive,
    /// Forbidden unless the record of its purpose says what allows it.
    Special,
    /// Not held here at all.
    Refused,
}

/// Something guarded that a field asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub category: Category,
    pub guard: Guard,
    /// Where the law says so: `GDPR, Art. 9(1)`.
    pub law: String,
}

impl Regime {
    fn of(country: &str) -> Self {
        match country {
            "TR" => Self::Kvkk,
            "US" => Self::Ccpa,
            _ => Self::Gdpr,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Gdpr => "gdpr",
            Self::Kvkk => "kvkk",
            Self::Ccpa => "ccpa",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Gdpr => "GDPR",
            Self::Kvkk => "KVKK",
            Self::Ccpa => "CCPA",
        }
    }

    /// Where the law lists a category; what it does not list it still wants kept safe.
    // law: gdpr/32.1 kvkk/12.1
    fn cite(self, category: Category) -> String {
        let unlisted = match (self, category) {
            (Self::Ccpa, Category::Convictions) => return Self::Gdpr.cite(category),
            (Self::Kvkk, _) => "Art. 12(1)",
            _ => "Art. 32(1)",
        };
        format!("{}, {}", self.name(), article(self.key(), category).unwrap_or(unlisted))
    }
}

impl House {
    /// What a field of this key and label asks for that is guarded here.
    // law: gdpr/9.2
    pub fn asked(&self, key: &str, name: &str) -> Vec<Asked> {
        let regime = Regime::of(&self.country);
        let asked = |category| {
            let guard = self.guard(regime, category)?;
            Some(Asked { category, guard, law: regime.cite(category) })
        };
        label(&format!("{name}\n{}", key.replace('-', " "))).into_iter().filter_map(asked).collect()
    }

    /// California forbids none of it, but lets people limit its use: there it is enough to keep it apart.
    fn guard(&self, regime: Regime, category: Category) -> Option<Guard> {
        match (category, regime) {
            (Category::Convictions, _) if self.offences == Offences::Refused => Some(Guard::Refused),
            (Category::Convictions, _) => Some(Guard::Special),
            (Category::Payment, _) => Some(Guard::Sensitive),
            (_, Regime::Ccpa) => article("ccpa", category).map(|_| Guard::Sensitive),
            _ => article(regime.key(), category).map(|_| Guard::Special),
        }
    }

    /// Says what would have to be different before this field may be asked.
    pub fn judge(&self, field: &Definition, problems: &mut Problems) {
        for asked in self.asked(&field.key, &field.label) {
            match asked.guard {
                Guard::Refused => problems.add("label", asked.message("customers-error-offences", field)),
                guard if field.class < guard.class() => {
                    problems.add("class", asked.message("customers-error-guarded", field));
                }
                _ => {}
            }
        }
        if field.class == Class::Special && !self.special_purposes.contains(&field.purpose) {
            problems.add("purpose", "customers-error-special-purpose");
        }
    }
}

impl Guard {
    /// The class that guards so well.
    const fn class(self) -> Class {
        match self {
            Self::Sensitive => Class::Sensitive,
            Self::Special | Self::Refused => Class::Special,
        }
    }
}

impl Asked {
    /// A sentence about it: what is asked for, where the law says so, which class it needs.
    pub fn message(&self, key: &'static str, field: &Definition) -> Message {
        Message::new(key)
            .with("field", &field.label)
            .with("about", self.category.key())
            .with("law", &self.law)
            .with("class", self.guard.class().key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guards(country: &str, label: &str) -> Vec<(Category, Guard, String)> {
        let house = House { country: country.into(), ..House::default() };
        let plain = |asked: Asked| (asked.category, asked.guard, asked.law);
        house.asked("x", label).into_iter().map(plain).collect()
    }

    #[test]
    fn the_country_decides_what_is_special() {
        let special = |category, law: &str| vec![(category, Guard::Special, law.to_owned())];
        assert_eq!(guards("NL", "Religion"), special(Category::Belief, "GDPR, Art. 9(1)"));
        assert_eq!(guards("TR", "Dini"), special(Category::Belief, "KVKK, Art. 6(1)"));
        let apart = |category, law: &str| vec![(category, Guard::Sensitive, law.to_owned())];
        assert_eq!(guards("US", "Religion"), apart(Category::Belief, "CCPA, § 1798.140(ae)(1)(D)"));
        assert_eq!(guards("PL", "Numer karty kredytowej"), apart(Category::Payment, "GDPR, Art. 32(1)"));
        assert_eq!(guards("NL", "Shoe size"), []);
    }

    #[test]
    fn offences_are_refused_until_the_house_allows_them() {
        let asked = guards("DE", "Vorstrafen");
        assert_eq!(asked, [(Category::Convictions, Guard::Refused, "GDPR, Art. 10".to_owned())]);
        let house = House { offences: Offences::Allowed, ..House::default() };
        assert_eq!(house.asked("vorstrafen", "Y")[0].guard, Guard::Special, "the key tells it, too");
        assert_eq!(guards("US", "Convictions")[0].2, "GDPR, Art. 10");
    }
}
