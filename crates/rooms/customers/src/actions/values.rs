//! One value that is no longer needed goes by itself: from the record, from the index, and from where it came.

use super::{
    edit::{Deed, load, save_as},
    may_write,
};
use crate::{
    EDIT, events,
    model::{Changes, Draft, FieldKey, NATIONAL_ID_FIELD},
    read::{self, Record},
    store,
};
use kernel::{Access, Action, Error, KeyId, Permission, Result, SubjectId, Tx, Who};

/// What was the person's before, as `former.0`.
pub(crate) const FORMER: &str = "former";

/// Erases one value of somebody who stays.
pub struct EraseValue {
    pub subject: SubjectId,
    /// The version that whoever erases has seen: places in lists move.
    pub version: i64,
    /// `name`, `birth_date`, `emails.0`, `national_id`, `former.0`, or the key of a custom field.
    pub field: String,
}

impl Action for EraseValue {
    /// The version that is current now.
    type Output = i64;
    const NEEDS: Permission = EDIT;

    // law: gdpr/5.1.c
    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let (record, rules) = load(tx, self.subject).await?;
        if !read::held(tx, &[self.subject]).await?.is_empty() {
            return Err(Error::refused("customers-error-held"));
        }
        if let Some(at) = former(&record, &self.field) {
            return self.forget(tx, &record, at).await;
        }
        let changes = without(&record, &self.field).ok_or(Error::NotFound)?;
        may_write(tx.actor(), &changes.named(), &rules)?;
        if self.version != record.version {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        save_as(tx, &record, &rules, &changes, &Deed::Erased(input(&self.field))).await
    }
}

impl EraseValue {
    /// Takes away what was the person's before: nobody is found by it.
    async fn forget(&self, tx: &mut Tx, record: &Record, at: usize) -> Result<i64> {
        let mut facts = record.facts.clone();
        let field = facts.former.remove(at).was.field();
        if matches!(tx.actor().who, Who::Staff(_) | Who::Program(_))
            && tx.actor().access(field.key()) < Access::Edit
        {
            return Err(Error::field(self.field.clone(), "customers-error-not-yours"));
        }
        if self.version != record.version {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        let sealed = tx.seal(KeyId::of(self.subject), read::place(self.subject), &facts).await?;
        store::without(tx, self.subject, &sealed).await?;
        tx.record(&events::ValueErased { subject: self.subject, field: FORMER.to_owned() })?;
        Ok(record.version + 1)
    }
}

/// Which of the values of before is meant.
fn former(record: &Record, field: &str) -> Option<usize> {
    let (input, place) = field.split_once('.')?;
    let place = place.parse().ok()?;
    (input == FORMER && place < record.facts.former.len()).then_some(place)
}

/// The input whose value, or one of whose values, is meant.
pub(crate) fn input(field: &str) -> &str {
    field.split_once('.').map_or(field, |(input, _)| input)
}

/// The values that are meant, as they stand; none where there is nothing.
pub(crate) fn standing(record: &Record, field: &str) -> Option<()> {
    former(record, field).map(drop).or_else(|| without(record, field).map(drop))
}

/// What takes the value away; none where there is nothing to take.
fn without(record: &Record, field: &str) -> Option<Changes> {
    let now = record.draft();
    let gone = Some(String::new());
    let (input, place) = match field.split_once('.') {
        Some((input, place)) => (input, Some(place.parse::<usize>().ok()?)),
        None => (field, None),
    };
    let changes = match (input, place) {
        ("name", None) => Changes {
            title: gone.clone(),
            given: gone.clone(),
            middle: gone.clone(),
            family: gone,
            ..Changes::default()
        },
        ("title", None) => Changes { title: gone, ..Changes::default() },
        ("given", None) => Changes { given: gone, ..Changes::default() },
        ("middle", None) => Changes { middle: gone, ..Changes::default() },
        ("family", None) => Changes { family: gone, ..Changes::default() },
        ("emails", place) => Changes { emails: Some(less(&now.emails, place)?), ..Changes::default() },
        ("phones", place) => Changes { phones: Some(less(&now.phones, place)?), ..Changes::default() },
        ("addresses", place) => {
            Changes { addresses: Some(less(&now.addresses, place)?), ..Changes::default() }
        }
        ("birth_date", None) => Changes { birth_date: gone, ..Changes::default() },
        ("country", None) => Changes { country: gone, ..Changes::default() },
        ("time_zone", None) => Changes { time_zone: gone, ..Changes::default() },
        ("language", None) => Changes { language: gone, ..Changes::default() },
        ("organisation", None) => Changes { organisation: gone, ..Changes::default() },
        (NATIONAL_ID_FIELD, None) => Changes { national_id: gone, ..Changes::default() },
        (key, None) if record.definitions.iter().any(|known| known.key == key) => {
            Changes { attributes: [(key.to_owned(), String::new())].into(), ..Changes::default() }
        }
        _ => return None,
    };
    holds(record, &now, &changes).then_some(changes)
}

/// A list without one of its values, or without any.
fn less<T: Clone>(values: &[T], place: Option<usize>) -> Option<Vec<T>> {
    match place {
        None => Some(Vec::new()),
        Some(place) if place < values.len() => {
            let rest = values.iter().enumerate().filter(|(at, _)| *at != place);
            Some(rest.map(|(_, value)| value.clone()).collect())
        }
        Some(_) => None,
    }
}

/// Whether there is anything to take away.
fn holds(record: &Record, now: &Draft, changes: &Changes) -> bool {
    let secret = |field: &str| record.facts.masks.contains_key(field);
    let sealed = changes.national_id.is_some() && secret(NATIONAL_ID_FIELD);
    let custom = changes.attributes.keys();
    let mut custom = custom.filter(|key| secret(key) || now.attributes.contains_key(*key));
    let after = changes.onto(now.clone());
    let plain = Draft { attributes: now.attributes.clone(), ..after } != *now;
    sealed || plain || custom.next().is_some()
}

/// The field of the matrix that decides about it.
pub(crate) fn matrix_field(record: &Record, field: &str) -> Option<FieldKey> {
    if let Some(at) = former(record, field) {
        return Some(record.facts.former[at].was.field());
    }
    let input = match input(field) {
        "name" => "given",
        other => other,
    };
    let custom = record.definitions.iter().find(|known| known.key == input);
    custom.map(|known| known.class.field()).or_else(|| FieldKey::of_input(input))
}
