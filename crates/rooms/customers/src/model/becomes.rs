//! What becomes of each field when somebody is anonymised, and as what a value is told then; pure.
// law: gdpr/4.5

use super::{
    Class, Definition, FieldKey,
    facts::{Facts, Plain},
    shape,
};
use std::{collections::HashMap, fmt};

/// Letters of a postcode that name a region.
const AREA: usize = 2;
const DECADE: i16 = 10;
/// Stands where a value was.
pub(crate) const STARS: &str = "***";
/// Stands among what remains of somebody before the key of a field that everybody has.
pub(crate) const LEFT: &str = "left.";
/// Stands for every field of which the house said nothing else.
pub(crate) const EVERY: &str = "*";
/// Stands before the key of a custom field, whatever that is.
const CUSTOM: &str = "custom.";

ground::keyed! {
    /// What becomes of a value when its person is anonymised.
    Becomes, "customers-becomes" {
        Removed = "removed",
        /// That there was one, and nothing of it: people differ by that, too.
        Stars = "stars",
        /// The first signs of a postcode.
        Region = "region",
        Month = "month",
        Year = "year",
        Decade = "decade",
        /// A number among those of its size: 300 to 399.
        Band = "band",
        Kept = "kept",
    }
}

/// Something known of somebody.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Feature {
    Name,
    Email,
    Phone,
    Street,
    Postcode,
    City,
    BirthDate,
    Country,
    Language,
    Organisation,
    NationalId,
    Custom(String),
}

/// Something that may remain of somebody who is not known any more, and how exactly it is told.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Trait {
    pub feature: Feature,
    pub told: Becomes,
}

/// What the house chose for its fields; the rest is as usual for their class.
#[derive(Clone, Debug, Default)]
pub struct Anonymising {
    pub definitions: Vec<Definition>,
    pub(crate) chosen: HashMap<String, Becomes>,
}

impl Becomes {
    /// The value as it is told then; none when nothing of it is.
    pub fn told(self, value: &str) -> Option<String> {
        let value = value.trim();
        let day = || shape::day(value);
        match self {
            _ if value.is_empty() => None,
            Self::Removed => None,
            Self::Stars => Some(STARS.to_owned()),
            Self::Kept => Some(value.to_owned()),
            Self::Region => {
                Some(bare(value).chars().take(AREA).collect()).filter(|text: &String| !text.is_empty())
            }
            Self::Month => day().map(|day| format!("{:04}-{:02}", day.year(), day.month())),
            Self::Year => day().map(|day| day.year().to_string()),
            Self::Decade => day().map(|day| {
                let first = day.year() - day.year().rem_euclid(DECADE);
                format!("{first}–{}", first + DECADE - 1)
            }),
            Self::Band => shape::whole(value).map(band),
        }
    }
}

fn bare(postcode: &str) -> String {
    postcode.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// Among all numbers with the same first digit and as many digits.
fn band(number: u64) -> String {
    let size = 10_u64.saturating_pow(number.checked_ilog10().unwrap_or(0).max(1));
    let first = number / size * size;
    format!("{first}–{}", first.saturating_add(size - 1))
}

impl Feature {
    /// Those of everybody.
    pub const OF_ALL: [Self; 11] = [
        Self::Name,
        Self::Email,
        Self::Phone,
        Self::Street,
        Self::Postcode,
        Self::City,
        Self::BirthDate,
        Self::Country,
        Self::Language,
        Self::Organisation,
        Self::NationalId,
    ];

    pub fn key(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Street => "street",
            Self::Postcode => "postcode",
            Self::City => "city",
            Self::BirthDate => "birth-date",
            Self::Country => "country",
            Self::Language => "language",
            Self::Organisation => "organisation",
            Self::NationalId => "national-id",
            Self::Custom(key) => key,
        }
    }

    /// Tells a custom field from one of everybody that has the same key.
    pub fn id(&self) -> String {
        match self {
            Self::Custom(key) => format!("{CUSTOM}{key}"),
            other => other.key().to_owned(),
        }
    }

    pub fn parse(id: &str) -> Option<Self> {
        match id.strip_prefix(CUSTOM) {
            Some(key) => Some(Self::Custom(key.to_owned())),
            None => Self::OF_ALL.into_iter().find(|known| known.key() == id),
        }
    }

    /// The word that names it; custom fields have a label instead.
    pub fn word(&self) -> Option<String> {
        match self {
            Self::Street | Self::Postcode | Self::City => Some(format!("customers-{}", self.key())),
            Self::Custom(_) => None,
            other => Some(format!("field-{}", other.key())),
        }
    }

    /// The field of the matrix that decides about it; a custom one goes by its class.
    pub(crate) const fn field(&self) -> Option<FieldKey> {
        Some(match self {
            Self::Name => FieldKey::Name,
            Self::Email => FieldKey::Email,
            Self::Phone => FieldKey::Phone,
            Self::Street | Self::Postcode | Self::City => FieldKey::Address,
            Self::BirthDate => FieldKey::BirthDate,
            Self::Country => FieldKey::Country,
            Self::Language => FieldKey::Language,
            Self::Organisation => FieldKey::Organisation,
            Self::NationalId => FieldKey::NationalId,
            Self::Custom(_) => return None,
        })
    }

    /// Lies open in the record's own row.
    pub(crate) const fn is_plain(&self) -> bool {
        matches!(self, Self::Country | Self::Language | Self::Organisation)
    }

    /// What may become of it; what identifies somebody is never kept as it is. None of a field that is not there.
    pub fn choices(&self, class: Option<Class>) -> &'static [Becomes] {
        use Becomes::{Band, Decade, Kept, Month, Region, Removed, Stars, Year};
        match (self, class) {
            (Self::Name | Self::Email | Self::Phone | Self::Street | Self::NationalId, _) => {
                &[Removed, Stars]
            }
            (Self::Postcode, _) => &[Removed, Stars, Region],
            (Self::City | Self::Organisation, _) => &[Removed, Stars, Kept],
            (Self::BirthDate, _) => &[Removed, Stars, Month, Year, Decade],
            (Self::Country | Self::Language, _) => &[Removed, Kept],
            (Self::Custom(_), Some(Class::Attribute)) => {
                &[Removed, Stars, Region, Month, Year, Decade, Band, Kept]
            }
            (Self::Custom(_), Some(Class::Identifying)) => {
                &[Removed, Stars, Region, Month, Year, Decade, Band]
            }
            (Self::Custom(_), Some(Class::Sensitive)) => &[Removed, Stars],
            // That there was one says enough.
            (Self::Custom(_), Some(Class::Special)) => &[Removed],
            (Self::Custom(_), None) => &[],
        }
    }

    /// What becomes of it where nobody chose: what says little alone stays, as far as enough others share it.
    fn usual(&self, class: Option<Class>) -> Becomes {
        match (self, class) {
            (Self::Country | Self::Language, _) | (Self::Custom(_), Some(Class::Attribute)) => Becomes::Kept,
            _ => Becomes::Removed,
        }
    }

    /// The value, as it stands.
    pub(crate) fn of(&self, plain: &Plain, facts: &Facts, open: &[(String, String)]) -> Option<String> {
        let place = facts.addresses.first();
        match self {
            Self::Name => Some(facts.name.full()),
            Self::Email => Some(facts.emails.join(", ")),
            Self::Phone => Some(facts.phones.join(", ")),
            Self::Street => place.map(|place| place.street.clone()),
            Self::Postcode => place.map(|place| place.postcode.clone()),
            Self::City => place.map(|place| place.city.trim().to_owned()),
            Self::BirthDate => facts.birth_date.map(|date| date.to_string()),
            Self::Country => plain.country.clone(),
            Self::Language => plain.language.clone(),
            Self::Organisation => plain.organisation.clone(),
            Self::NationalId => facts.masks.get(super::NATIONAL_ID_FIELD).cloned(),
            Self::Custom(key) => {
                let open = open.iter().find(|(field, _)| field == key).map(|(_, value)| value.clone());
                open.or_else(|| facts.custom.get(key).or_else(|| facts.masks.get(key)).cloned())
            }
        }
        .filter(|value| !value.is_empty())
    }
}

impl fmt::Display for Feature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl Trait {
    /// The same told less exactly; none when all that is left is not to tell it.
    pub fn coarser(&self, value: &str) -> Option<Self> {
        let told = match self.told {
            Becomes::Month => Becomes::Year,
            Becomes::Year => Becomes::Decade,
            Becomes::Kept if shape::day(value).is_some() => Becomes::Month,
            Becomes::Kept if matches!(self.feature, Feature::Custom(_)) && shape::whole(value).is_some() => {
                Becomes::Band
            }
            _ => return None,
        };
        Some(Self { told, ..self.clone() })
    }
}

impl Anonymising {
    /// All fields: those of everybody, then those of the house.
    pub fn features(&self) -> Vec<Feature> {
        let own = self.definitions.iter().map(|known| Feature::Custom(known.key.clone()));
        Feature::OF_ALL.into_iter().chain(own).collect()
    }

    pub fn definition(&self, feature: &Feature) -> Option<&Definition> {
        match feature {
            Feature::Custom(key) => self.definitions.iter().find(|known| known.key == *key),
            _ => None,
        }
    }

    fn class(&self, feature: &Feature) -> Option<Class> {
        self.definition(feature).map(|known| known.class)
    }

    pub fn choices(&self, feature: &Feature) -> &'static [Becomes] {
        feature.choices(self.class(feature))
    }

    /// A class that became stricter counts more than what was chosen before.
    pub fn of(&self, feature: &Feature) -> Becomes {
        let id = feature.id();
        let chosen = [id.as_str(), EVERY].into_iter().filter_map(|key| self.chosen.get(key).copied());
        let mut allowed = chosen.filter(|chosen| self.choices(feature).contains(chosen));
        allowed.next().unwrap_or_else(|| feature.usual(self.class(feature)))
    }

    /// Whether a value of it lies sealed.
    pub(crate) fn is_sealed(&self, feature: &Feature) -> bool {
        match self.class(feature) {
            Some(class) => class != Class::Attribute,
            None => !feature.is_plain(),
        }
    }
}

#[cfg(test)]
mod tests;
