//! What somebody says about a person, before anyone checked it: one shape for the form, the API and an import.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Where somebody lives or receives mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Address {
    pub street: String,
    pub postcode: String,
    pub city: String,
    pub region: String,
    /// ISO 3166-1, two letters.
    pub country: String,
}

/// All facts a new customer can come with; none is required.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Draft {
    pub title: String,
    pub given: String,
    pub middle: String,
    pub family: String,
    pub emails: Vec<String>,
    pub phones: Vec<String>,
    pub addresses: Vec<Address>,
    /// `1990-05-17`
    pub birth_date: String,
    pub country: String,
    pub language: String,
    pub organisation: String,
    pub national_id: String,
    /// `pl.pesel`; left out, it follows from the country.
    pub national_id_kind: String,
    /// Custom fields by their key.
    pub attributes: BTreeMap<String, String>,
}

/// What shall become different: a field that is not named stays, an empty one is taken away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Changes {
    pub title: Option<String>,
    pub given: Option<String>,
    pub middle: Option<String>,
    pub family: Option<String>,
    pub emails: Option<Vec<String>>,
    pub phones: Option<Vec<String>>,
    pub addresses: Option<Vec<Address>>,
    pub birth_date: Option<String>,
    pub country: Option<String>,
    pub language: Option<String>,
    pub organisation: Option<String>,
    pub national_id: Option<String>,
    pub national_id_kind: Option<String>,
    pub attributes: BTreeMap<String, String>,
}

macro_rules! named {
    ($($field:ident),*) => {
        impl Changes {
            /// The draft as it is after these changes.
            #[must_use]
            pub fn onto(&self, mut draft: Draft) -> Draft {
                $(if let Some(value) = &self.$field {
                    draft.$field.clone_from(value);
                })*
                draft.attributes.extend(self.attributes.clone());
                draft
            }
        }
    };
}
named!(
    title, given, middle, family, emails, phones, addresses, birth_date, country, language, organisation, national_id,
    national_id_kind
);

impl Address {
    pub fn is_empty(&self) -> bool {
        [&self.street, &self.postcode, &self.city, &self.region, &self.country].into_iter().all(|part| part.trim().is_empty())
    }

    /// One line: `ul. Długa 5, 31-147 Kraków, PL`.
    pub fn line(&self) -> String {
        let town = [self.postcode.as_str(), self.city.as_str()].join(" ");
        let parts = [self.street.as_str(), town.trim(), self.region.as_str(), self.country.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}
