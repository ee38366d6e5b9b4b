//! The cells of a row as facts about one person, before they are checked.

use super::{
    Note,
    address::{self, Lines},
};
use crate::model::{Dates, Fact, Plan, Reason, Target, dates};
use customers::Draft;

/// Longer numbers of other systems are mistakes.
pub const REFERENCE: usize = 100;

/// A row on its way to a person.
#[derive(Default)]
pub struct Facts {
    pub draft: Draft,
    pub lines: Lines,
    pub reference: Option<String>,
    pub notes: Vec<Note>,
}

impl Facts {
    pub fn take(&mut self, plan: &Plan, target: &Target, cell: &str, place: usize) {
        match target {
            Target::Skip | Target::Permission { .. } => {}
            Target::Custom(_) if cell.is_empty() => {}
            Target::Custom(field) => drop(self.draft.attributes.insert(field.clone(), cell.into())),
            Target::Fact(fact) => self.take_fact(plan, *fact, cell, place),
        }
    }

    fn take_fact(&mut self, plan: &Plan, fact: Fact, cell: &str, place: usize) {
        let draft = &mut self.draft;
        match fact {
            // An empty cell keeps its place, so that the number of an address tells its column.
            Fact::Email => draft.emails.push(cell.into()),
            Fact::Phone => draft.phones.push(cell.into()),
            _ if cell.is_empty() => {}
            Fact::Name => take_apart(draft, cell),
            Fact::Title => draft.title = cell.into(),
            Fact::Given => draft.given = cell.into(),
            Fact::Middle => draft.middle = cell.into(),
            Fact::Family => draft.family = cell.into(),
            Fact::Street | Fact::House | Fact::Street2 | Fact::Postcode | Fact::City | Fact::Region => {
                self.lines.add(fact, cell);
            }
            Fact::Country => draft.country = address::country(cell),
            Fact::TimeZone => draft.time_zone = cell.into(),
            Fact::BirthDate => self.take_birth_date(plan.dates, cell, place),
            Fact::Language => draft.language = cell.split(['-', '_']).next().unwrap_or_default().into(),
            Fact::Organisation => draft.organisation = cell.into(),
            Fact::NationalId => draft.national_id = cell.into(),
            Fact::Reference if cell.chars().count() > REFERENCE => {
                self.notes.push(Note { reason: Reason::BadValue, place });
            }
            Fact::Reference => self.reference = Some(cell.into()),
            Fact::CustomerNumber
            | Fact::Permission
            | Fact::PermissionPurpose
            | Fact::PermissionChannel
            | Fact::PermissionDate
            | Fact::PermissionOrigin => {}
        }
    }

    fn take_birth_date(&mut self, order: Dates, cell: &str, place: usize) {
        match dates::date(cell, order) {
            Some(date) => self.draft.birth_date = date.to_string(),
            None => self.notes.push(Note { reason: Reason::BadValue, place }),
        }
    }
}

/// Takes a value out of the draft that cannot be right.
pub fn clear(draft: &mut Draft, field: &str) {
    let mut parts = field.split('.');
    let (first, second, third) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    let nth: Option<usize> = second.and_then(|number| number.parse().ok());
    match (first, nth) {
        ("emails", nth) => empty(&mut draft.emails, nth),
        ("phones", nth) => empty(&mut draft.phones, nth),
        ("addresses", Some(nth)) => address::clear(&mut draft.addresses, nth, third.unwrap_or_default()),
        ("attributes", _) => drop(draft.attributes.remove(second.unwrap_or_default())),
        ("title", _) => draft.title.clear(),
        ("given", _) => draft.given.clear(),
        ("middle", _) => draft.middle.clear(),
        ("family", _) => draft.family.clear(),
        ("birth_date", _) => draft.birth_date.clear(),
        ("country", _) => draft.country.clear(),
        ("time_zone", _) => draft.time_zone.clear(),
        ("language", _) => draft.language.clear(),
        ("organisation", _) => draft.organisation.clear(),
        ("national_id", _) => draft.national_id.clear(),
        _ => {}
    }
}

fn empty(values: &mut Vec<String>, nth: Option<usize>) {
    match nth.and_then(|nth| values.get_mut(nth)) {
        Some(value) => value.clear(),
        None => values.clear(),
    }
}

/// `Berg, Jan` or `Jan van der Berg`: what stands first is the given name unless a comma says otherwise.
fn take_apart(draft: &mut Draft, name: &str) {
    let (given, family) = match name.split_once(',') {
        Some((family, given)) => (given, family),
        None => name.split_once(' ').unwrap_or(("", name)),
    };
    if draft.given.is_empty() {
        draft.given = given.trim().into();
    }
    if draft.family.is_empty() {
        draft.family = family.trim().into();
    }
}
