//! The fields of a customer: those that the authorisation matrix knows, and those that the house defined for itself.

use super::While;
use ground::{
    db::{Cell, Error, FromCell, Result, ToValue, Value},
    row,
};
use kernel::{Access, Role, permission::Field};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A field as the matrix knows it: several inputs may stand under one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldKey {
    Name,
    Email,
    Phone,
    Address,
    BirthDate,
    Country,
    Language,
    Organisation,
    NationalId,
    Custom,
    Sensitive,
}

/// How much a custom field tells, from little to much; `special` categories need a basis of their own before they can be defined.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    Attribute,
    Identifying,
    #[default]
    Sensitive,
    Special,
}

/// Where the values of a class are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A column to filter by.
    Open,
    /// With everything else that identifies the person.
    Sealed,
    /// Sealed one by one, and masked.
    Apart,
}

row! {
    /// A custom field.
    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
    pub struct Definition {
        pub key: String,
        pub label: String,
        pub class: Class,
        /// The purpose that its values are held for.
        pub purpose: String,
        /// What allows a special category.
        pub basis: Option<String>,
        /// When its value stands in the way of erasing somebody.
        pub blocks: Option<While>,
        /// The value that does, where it has to equal one.
        pub blocks_value: Option<String>,
    }
}

impl FieldKey {
    pub const ALL: [Self; 11] = [
        Self::Name,
        Self::Email,
        Self::Phone,
        Self::Address,
        Self::BirthDate,
        Self::Country,
        Self::Language,
        Self::Organisation,
        Self::NationalId,
        Self::Custom,
        Self::Sensitive,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::BirthDate => "birth-date",
            Self::Country => "country",
            Self::Language => "language",
            Self::Organisation => "organisation",
            Self::NationalId => "national-id",
            Self::Custom => "custom",
            Self::Sensitive => "sensitive",
        }
    }

    pub fn word(self) -> String {
        format!("field-{}", self.key())
    }

    /// The entry of the matrix that an input of a form or of the API belongs to.
    pub fn of_input(name: &str) -> Option<Self> {
        Some(match name {
            "title" | "given" | "middle" | "family" => Self::Name,
            "emails" => Self::Email,
            "phones" => Self::Phone,
            "addresses" => Self::Address,
            "birth_date" => Self::BirthDate,
            // Where somebody lives tells both.
            "country" | "time_zone" => Self::Country,
            "language" => Self::Language,
            "organisation" => Self::Organisation,
            "national_id" | "national_id_kind" => Self::NationalId,
            _ => return None,
        })
    }
}

/// The fields with what each role gets of them in a fresh installation.
pub const FIELDS: &[Field] = &[
    Field { key: "name", default: contact },
    Field { key: "email", default: contact },
    Field { key: "phone", default: contact },
    Field { key: "address", default: contact },
    Field { key: "birth-date", default: private },
    Field { key: "country", default: contact },
    Field { key: "language", default: contact },
    Field { key: "organisation", default: contact },
    Field { key: "national-id", default: secret },
    Field { key: "custom", default: contact },
    Field { key: "sensitive", default: secret },
];

/// What one needs to serve somebody; marketers and auditors see that it is there.
const fn contact(role: Role) -> Access {
    match role {
        Role::Administrator | Role::PrivacyOfficer | Role::Manager | Role::Agent => Access::Edit,
        Role::Marketer => Access::Shown,
        Role::Auditor => Access::Masked,
    }
}

const fn private(role: Role) -> Access {
    match role {
        Role::Administrator | Role::PrivacyOfficer | Role::Manager => Access::Edit,
        Role::Agent => Access::Shown,
        Role::Marketer | Role::Auditor => Access::Masked,
    }
}

const fn secret(role: Role) -> Access {
    match role {
        Role::Administrator | Role::PrivacyOfficer | Role::Manager => Access::Edit,
        Role::Agent => Access::Masked,
        Role::Marketer | Role::Auditor => Access::Hidden,
    }
}

impl Class {
    pub const ALL: [Self; 4] = [Self::Attribute, Self::Identifying, Self::Sensitive, Self::Special];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Attribute => "attribute",
            Self::Identifying => "identifying",
            Self::Sensitive => "sensitive",
            Self::Special => "special",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.key() == key)
    }

    pub fn word(self) -> String {
        format!("customers-class-{}", self.key())
    }

    /// Sealed apart, masked, and revealed only with a reason.
    pub const fn is_secret(self) -> bool {
        matches!(self, Self::Sensitive | Self::Special)
    }

    pub(crate) const fn place(self) -> Place {
        match self {
            Self::Attribute => Place::Open,
            Self::Identifying => Place::Sealed,
            Self::Sensitive | Self::Special => Place::Apart,
        }
    }

    pub const fn field(self) -> FieldKey {
        if self.is_secret() { FieldKey::Sensitive } else { FieldKey::Custom }
    }

    pub const fn map(self) -> kernel::Class {
        match self {
            Self::Attribute => kernel::Class::Attribute,
            Self::Identifying => kernel::Class::Identifying,
            Self::Sensitive => kernel::Class::Sensitive,
            Self::Special => kernel::Class::Special,
        }
    }
}

impl ToValue for Class {
    fn to_value(&self) -> Value {
        Value::Text(self.key().into())
    }
}

impl FromCell for Class {
    fn from_cell(cell: Cell<'_>) -> Result<Self> {
        let key = String::from_cell(cell)?;
        Self::parse(&key).ok_or_else(|| Error::Type(format!("{key} is no class")))
    }
}
