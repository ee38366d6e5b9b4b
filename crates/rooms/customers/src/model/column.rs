//! The columns of lists and exports: what each shows, who may have it, and how an address names it.

use super::{Definition, FieldKey, Shown};
use kernel::{Access, Actor};
use std::borrow::Cow;

/// How custom fields stand in addresses and files, as in the API.
const CUSTOM: &str = "attributes.";
/// Between several values of one cell.
const AND: &str = "; ";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    Name,
    Email,
    Phone,
    Address,
    BirthDate,
    Country,
    TimeZone,
    Language,
    Organisation,
    /// What other rooms show beside a person; on pages only.
    Marks,
    Contact,
    Created,
    Number,
    Source,
    /// A custom field by its key.
    Custom(String),
}

impl Column {
    const ALWAYS: [Self; 14] = [
        Self::Name,
        Self::Email,
        Self::Phone,
        Self::Address,
        Self::BirthDate,
        Self::Country,
        Self::TimeZone,
        Self::Language,
        Self::Organisation,
        Self::Marks,
        Self::Contact,
        Self::Created,
        Self::Number,
        Self::Source,
    ];

    /// What a list shows until somebody chooses.
    pub const USUAL: [Self; 6] =
        [Self::Name, Self::Email, Self::Phone, Self::Country, Self::Marks, Self::Contact];

    /// Everything that this actor may have a column of, be it masked.
    pub fn offered(actor: &Actor, definitions: &[Definition]) -> Vec<Self> {
        let own = definitions.iter().map(|definition| Self::Custom(definition.key.clone()));
        let all = Self::ALWAYS.into_iter().chain(own);
        all.filter(|column| column.access(actor, definitions) > Access::Hidden).collect()
    }

    /// Everything that this actor may take out of the house: in full, and nothing that is sealed apart.
    pub fn exported(actor: &Actor, definitions: &[Definition]) -> Vec<Self> {
        let secret = |column: &Self| match column {
            Self::Custom(key) => definitions.iter().any(|known| known.key == *key && known.class.is_secret()),
            _ => false,
        };
        let all = Self::offered(actor, definitions).into_iter();
        all.filter(|column| *column != Self::Marks && !secret(column))
            .filter(|column| column.access(actor, definitions) >= Access::Shown)
            .collect()
    }

    /// Those that were asked for, in the order in which they are offered; the usual ones when none was.
    pub fn chosen(keys: &[String], offered: &[Self]) -> Vec<Self> {
        let named: Vec<&str> =
            keys.iter().flat_map(|key| key.split(',')).filter(|key| !key.is_empty()).collect();
        let wanted = |column: &&Self| match named.is_empty() {
            true => Self::USUAL.contains(column),
            false => named.contains(&&*column.key()),
        };
        let mut chosen: Vec<Self> = offered.iter().filter(wanted).cloned().collect();
        if chosen.is_empty() {
            chosen.extend(offered.first().cloned());
        }
        chosen
    }

    pub fn key(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Name => "name",
            Self::Email => "emails",
            Self::Phone => "phones",
            Self::Address => "addresses",
            Self::BirthDate => "birth_date",
            Self::Country => "country",
            Self::TimeZone => "time_zone",
            Self::Language => "language",
            Self::Organisation => "organisation",
            Self::Marks => "may",
            Self::Contact => "last_contact_at",
            Self::Created => "created_at",
            Self::Number => "number",
            Self::Source => "source",
            Self::Custom(key) => return Cow::Owned(format!("{CUSTOM}{key}")),
        })
    }

    fn access(&self, actor: &Actor, definitions: &[Definition]) -> Access {
        let field = match self {
            Self::Custom(key) => {
                let known = definitions.iter().find(|definition| definition.key == *key);
                Some(known.map_or(FieldKey::Sensitive, |definition| definition.class.field()))
            }
            Self::Name => Some(FieldKey::Name),
            Self::Marks | Self::Contact | Self::Created | Self::Number | Self::Source => None,
            other => FieldKey::of_input(&other.key()),
        };
        field.map_or(Access::Edit, |field| actor.access(field.key()))
    }

    /// The columns of a file: a name has its parts.
    pub fn heads(&self) -> Vec<Cow<'static, str>> {
        match self {
            Self::Name => ["title", "given", "middle", "family"].map(Cow::Borrowed).to_vec(),
            other => vec![other.key()],
        }
    }

    /// What stands below them.
    pub fn cells(&self, shown: &Shown) -> Vec<String> {
        let part = |part: &Option<String>| part.clone().unwrap_or_default();
        match self {
            Self::Name => [&shown.title, &shown.given, &shown.middle, &shown.family].map(part).to_vec(),
            other => vec![other.value(shown)],
        }
    }

    fn value(&self, shown: &Shown) -> String {
        let part = |part: &Option<String>| part.clone().unwrap_or_default();
        let list = |values: &Option<Vec<String>>| values.clone().unwrap_or_default().join(AND);
        match self {
            Self::Name => shown.name(),
            Self::Email => list(&shown.emails),
            Self::Phone => list(&shown.phones),
            Self::Address => {
                let lines = shown.addresses.iter().flatten().map(super::Address::line);
                lines.collect::<Vec<_>>().join(AND)
            }
            Self::BirthDate => part(&shown.birth_date),
            Self::Country => part(&shown.country),
            Self::TimeZone => part(&shown.time_zone),
            Self::Language => part(&shown.language),
            Self::Organisation => part(&shown.organisation),
            Self::Marks => String::new(),
            Self::Contact => shown.last_contact_at.clone(),
            Self::Created => shown.created_at.clone(),
            Self::Number => shown.number.to_string(),
            Self::Source => shown.source.clone(),
            Self::Custom(key) => shown.attributes.get(key).cloned().unwrap_or_default(),
        }
    }
}
