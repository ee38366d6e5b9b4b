//! The facts of a customer that a form may ask for: what they are called, and where they stand in a customer's draft.

use customers::{Draft, FieldKey, Record};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = FormFact)]
pub enum Fact {
    Email,
    Title,
    GivenName,
    FamilyName,
    Phone,
    Street,
    Postcode,
    City,
    Country,
    BirthDate,
    Organisation,
}

impl Fact {
    pub const ALL: [Self; 11] = [
        Self::Email,
        Self::Title,
        Self::GivenName,
        Self::FamilyName,
        Self::Phone,
        Self::Street,
        Self::Postcode,
        Self::City,
        Self::Country,
        Self::BirthDate,
        Self::Organisation,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Title => "title",
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::Phone => "phone",
            Self::Street => "street",
            Self::Postcode => "postcode",
            Self::City => "city",
            Self::Country => "country",
            Self::BirthDate => "birth_date",
            Self::Organisation => "organisation",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fact| fact.name() == name)
    }

    /// The label of its field.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Email => "forms-email",
            Self::Title => "forms-name-title",
            Self::GivenName => "forms-given-name",
            Self::FamilyName => "forms-family-name",
            Self::Phone => "forms-phone",
            Self::Street => "forms-street",
            Self::Postcode => "forms-postcode",
            Self::City => "forms-city",
            Self::Country => "forms-country",
            Self::BirthDate => "forms-birth-date",
            Self::Organisation => "forms-organisation",
        }
    }

    /// Why we ask, with the purpose's name.
    pub const fn reason(self) -> &'static str {
        match self {
            Self::Email => "forms-why-email",
            Self::Title | Self::GivenName | Self::FamilyName => "forms-why-name",
            Self::Phone => "forms-why-phone",
            _ => "forms-why-datum",
        }
    }

    /// What a browser may fill in by itself.
    pub const fn autocomplete(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Title => "honorific-prefix",
            Self::GivenName => "given-name",
            Self::FamilyName => "family-name",
            Self::Phone => "tel",
            Self::Street => "street-address",
            Self::Postcode => "postal-code",
            Self::City => "address-level2",
            Self::Country => "country",
            Self::BirthDate => "bday",
            Self::Organisation => "organization",
        }
    }

    /// Puts what somebody wrote into the place that a customer's draft has for it.
    pub fn put(self, draft: &mut Draft, text: String) {
        if text.is_empty() {
            return;
        }
        match self {
            Self::Email => draft.emails = vec![text],
            Self::Title => draft.title = text,
            Self::GivenName => draft.given = text,
            Self::FamilyName => draft.family = text,
            Self::Phone => draft.phones = vec![text],
            Self::Country => {
                draft.country.clone_from(&text);
                address(draft).country = text;
            }
            Self::BirthDate => draft.birth_date = text,
            Self::Organisation => draft.organisation = text,
            Self::Street => address(draft).street = text,
            Self::Postcode => address(draft).postcode = text,
            Self::City => address(draft).city = text,
        }
    }

    /// What is known of it, as somebody would type it.
    pub fn of(self, record: &Record) -> String {
        let (facts, plain) = (&record.facts, &record.plain);
        let address = |part: fn(&customers::Address) -> &String| facts.addresses.first().map(part).cloned();
        let found = match self {
            Self::Email => facts.emails.first().cloned(),
            Self::Title => Some(facts.name.title.clone()),
            Self::GivenName => Some(facts.name.given.clone()),
            Self::FamilyName => Some(facts.name.family.clone()),
            Self::Phone => facts.phones.first().cloned(),
            Self::Street => address(|one| &one.street),
            Self::Postcode => address(|one| &one.postcode),
            Self::City => address(|one| &one.city),
            Self::Country => plain.country.clone(),
            Self::BirthDate => facts.birth_date.map(|date| date.to_string()),
            Self::Organisation => plain.organisation.clone(),
        };
        found.unwrap_or_default()
    }

    /// The field of a record that says who may see it.
    pub const fn field(self) -> FieldKey {
        match self {
            Self::Email => FieldKey::Email,
            Self::Title | Self::GivenName | Self::FamilyName => FieldKey::Name,
            Self::Phone => FieldKey::Phone,
            Self::Street | Self::Postcode | Self::City => FieldKey::Address,
            Self::Country => FieldKey::Country,
            Self::BirthDate => FieldKey::BirthDate,
            Self::Organisation => FieldKey::Organisation,
        }
    }

    /// The fact behind a field of the draft, as the check names it: `emails.0`, `addresses.0.city`.
    pub fn of_field(field: &str) -> Self {
        let (first, last) = (field.split('.').next(), field.rsplit('.').next());
        match (first, last) {
            (Some("addresses"), Some("street")) => Self::Street,
            (Some("addresses"), Some("postcode")) => Self::Postcode,
            (Some("addresses"), Some("city")) => Self::City,
            (Some("addresses" | "country"), _) => Self::Country,
            (Some("title"), _) => Self::Title,
            (Some("given"), _) => Self::GivenName,
            (Some("family"), _) => Self::FamilyName,
            (Some("phones"), _) => Self::Phone,
            (Some("birth_date"), _) => Self::BirthDate,
            (Some("organisation"), _) => Self::Organisation,
            _ => Self::Email,
        }
    }
}

fn address(draft: &mut Draft) -> &mut customers::Address {
    if draft.addresses.is_empty() {
        draft.addresses.push(customers::Address::default());
    }
    &mut draft.addresses[0]
}
