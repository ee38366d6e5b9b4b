//! A customer as one actor may see it: the one place where hidden fields are left out and masked ones are masked.

use super::{
    draft::Address,
    facts::{Facts, Name, Plain},
    field::{Definition, FieldKey},
    former::Former,
    source::Standing,
};
use crate::model::check::NATIONAL_ID_FIELD;
use custodia_sift::identifiers;
use kernel::{Access, Actor, SubjectId};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;

const DOTS: &str = "•••";

/// What is shown of a customer; a field that the actor may not see is missing.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Shown {
    #[schema(value_type = String)]
    pub id: SubjectId,
    pub number: i64,
    pub version: i64,
    pub standing: Standing,
    /// RFC 3339.
    pub created_at: String,
    pub last_contact_at: String,
    /// Who told us: `staff`, `form:news`, `import:…`, `api`, `person`.
    pub source: String,
    pub purpose: Option<String>,
    /// Since when, by whom and why the record is restricted; told with the single record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restriction: Option<Standstill>,
    /// Whether a legal hold keeps the record from being erased; told with the single record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_hold: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<Address>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// Always masked: `POST …/revelations` shows it, with a reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub national_id: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: BTreeMap<String, String>,
    /// Names and addresses of before, as far as this actor sees such fields in full.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub former: Vec<ShownBefore>,
    /// Fields whose values are masked for this actor.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub masked: BTreeSet<&'static str>,
}

/// What somebody was called, or where they were reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct ShownBefore {
    /// The name under which it is erased by itself: `former.0`.
    pub field: String,
    /// `name`, `email`, `phone` or `address`.
    pub kind: &'static str,
    pub value: String,
    /// RFC 3339.
    pub until: String,
}

/// How somebody came to be restricted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Standstill {
    /// RFC 3339.
    pub since: String,
    /// Who did it, as in the audit trail.
    pub by: String,
    /// `asked`, `decided`, `blocked` or `erasing`.
    pub reason: String,
}

/// The parts of a record that `Shown` is made from.
pub(crate) struct Whole<'a> {
    pub facts: &'a Facts,
    pub plain: &'a Plain,
    pub attributes: &'a [(String, String)],
    pub definitions: &'a [Definition],
}

impl Shown {
    /// The name as far as it may be seen, or nothing.
    pub fn name(&self) -> String {
        let part = |part: &Option<String>| part.clone().unwrap_or_default();
        let name = Name {
            title: part(&self.title),
            given: part(&self.given),
            middle: part(&self.middle),
            family: part(&self.family),
        };
        name.full()
    }

    pub(crate) fn fill(&mut self, whole: &Whole<'_>, actor: &Actor) {
        let mut eyes = Eyes { actor, masked: BTreeSet::new() };
        let facts = whole.facts;
        self.fill_name(&facts.name, &mut eyes);
        self.emails = eyes.list(FieldKey::Email, &facts.emails, |email| mask_email(email));
        self.phones = eyes.list(FieldKey::Phone, &facts.phones, |phone| mask_phone(phone));
        self.addresses = eyes.list(FieldKey::Address, &facts.addresses, mask_address);
        let born = facts.birth_date.map(|date| date.to_string());
        self.birth_date =
            eyes.one(FieldKey::BirthDate, born.as_deref(), |date| date.chars().take(4).collect());
        self.country = eyes.one(FieldKey::Country, whole.plain.country.as_deref(), dots);
        self.time_zone = eyes.one(FieldKey::Country, facts.time_zone.as_deref(), dots);
        self.language = eyes.one(FieldKey::Language, whole.plain.language.as_deref(), dots);
        self.organisation = eyes.one(FieldKey::Organisation, whole.plain.organisation.as_deref(), dots);
        let national_id = facts.masks.get(NATIONAL_ID_FIELD).map(String::as_str);
        self.national_id = eyes.one(FieldKey::NationalId, national_id, str::to_owned);
        self.attributes = eyes.custom(whole);
        let sees = |former: &Former| actor.access(former.was.field().key()) >= Access::Shown;
        let former = facts.former.iter().enumerate().filter(|(_, former)| sees(former));
        self.former = former.map(|(at, former)| ShownBefore::of(at, former)).collect();
        self.masked = eyes.masked;
    }

    fn fill_name(&mut self, name: &Name, eyes: &mut Eyes<'_>) {
        let mut part =
            |text: &str| eyes.one(FieldKey::Name, Some(text).filter(|text| !text.is_empty()), mask_name);
        self.title = part(&name.title);
        self.given = part(&name.given);
        self.middle = part(&name.middle);
        self.family = part(&name.family);
    }
}

struct Eyes<'a> {
    actor: &'a Actor,
    masked: BTreeSet<&'static str>,
}

impl ShownBefore {
    fn of(at: usize, former: &Former) -> Self {
        Self {
            field: format!("former.{at}"),
            kind: former.was.field().key(),
            value: former.was.line(),
            until: former.until.rfc3339(),
        }
    }
}

impl Eyes<'_> {
    fn one(&mut self, field: FieldKey, value: Option<&str>, mask: impl Fn(&str) -> String) -> Option<String> {
        let value = value?;
        match self.actor.access(field.key()) {
            Access::Hidden => None,
            Access::Masked => {
                self.masked.insert(field.key());
                Some(mask(value))
            }
            Access::Shown | Access::Edit => Some(value.to_owned()),
        }
    }

    fn list<T: Clone>(&mut self, field: FieldKey, values: &[T], mask: fn(&T) -> T) -> Option<Vec<T>> {
        match self.actor.access(field.key()) {
            _ if values.is_empty() => None,
            Access::Hidden => None,
            Access::Masked => {
                self.masked.insert(field.key());
                Some(values.iter().map(mask).collect())
            }
            Access::Shown | Access::Edit => Some(values.to_vec()),
        }
    }

    /// Custom values; sensitive ones are masked for everybody.
    fn custom(&mut self, whole: &Whole<'_>) -> BTreeMap<String, String> {
        let attributes: BTreeMap<&str, &str> =
            whole.attributes.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let mut shown = BTreeMap::new();
        for definition in whole.definitions {
            let key = definition.key.as_str();
            let open =
                || whole.facts.custom.get(key).map(String::as_str).or_else(|| attributes.get(key).copied());
            // A class that became stricter counts at once, also for values that were not sealed apart yet.
            let mask = whole.facts.masks.get(key).cloned();
            let value = mask.or_else(|| match definition.class.is_secret() {
                true => open().map(identifiers::mask),
                false => open().map(str::to_owned),
            });
            if let Some(value) = self.one(definition.class.field(), value.as_deref(), dots) {
                shown.insert(definition.key.clone(), value);
            }
        }
        shown
    }
}

fn dots(_: &str) -> String {
    DOTS.into()
}

pub(crate) fn mask_name(part: &str) -> String {
    part.chars().take(1).chain(DOTS.chars()).collect()
}

/// `j•••@e•••.com`: that there is an address, and not whose company or family it is of.
pub(crate) fn mask_email(email: &str) -> String {
    kernel::mask::glimpse(email)
}

pub(crate) fn mask_phone(phone: &str) -> String {
    let last: Vec<char> = phone.chars().rev().take(3).collect();
    DOTS.chars().chain(last.into_iter().rev()).collect()
}

/// The town stays: it stands beside thousands of others.
fn mask_address(address: &Address) -> Address {
    Address { city: address.city.clone(), country: address.country.clone(), ..Address::default() }
}
