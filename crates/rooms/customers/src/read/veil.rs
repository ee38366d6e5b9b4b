//! What others wrote about somebody, as far as a reader may know who it is: the matrix holds for texts, too.

use super::contact::{Contact, Numbered, numbered, numbers};
use crate::{
    VIEW,
    model::{FieldKey, mask_email, mask_name, mask_phone},
};
use kernel::{Access, Actor, Naming, Reader, Result, SubjectId};
use std::collections::{BTreeSet, HashMap};

/// Shorter words are found in every text.
const SHORTEST: usize = 3;

/// Stars in texts about one person what the reader may not see of them.
#[derive(Clone, Debug, Default)]
pub struct Veil {
    hidden: Naming,
}

impl Veil {
    /// Nothing is read for whoever sees everything that names somebody.
    pub async fn of(reader: &mut Reader, subject: Option<SubjectId>) -> Result<Self> {
        let Some(subject) = subject.filter(|_| Self::is_needed(reader.actor())) else {
            return Ok(Self::default());
        };
        let naming = super::naming::in_words(reader, subject).await?;
        Ok(Self::over(reader.actor(), naming))
    }

    /// The same for somebody whose values stand here and in no record of theirs.
    pub fn over(actor: &Actor, naming: Naming) -> Self {
        let unseen = |field: FieldKey| actor.access(field.key()) < Access::Shown;
        let mut hidden = Naming { subject: naming.subject, ..Naming::default() };
        if unseen(FieldKey::Name) {
            let all = naming.names.iter().chain(&naming.words).flat_map(|name| name.split_whitespace());
            let words: BTreeSet<&str> = all.filter(|word| word.chars().count() >= SHORTEST).collect();
            hidden.words = words.into_iter().map(str::to_owned).collect();
            hidden.names = naming.names;
        }
        if unseen(FieldKey::Email) {
            hidden.emails = naming.emails;
        }
        if unseen(FieldKey::Phone) {
            hidden.phones = naming.phones;
        }
        if unseen(FieldKey::NationalId) {
            hidden.numbers = naming.numbers;
        }
        Self { hidden }
    }

    pub fn text(&self, text: String) -> String {
        if self.hidden.is_empty() { text } else { self.hidden.star(&text).unwrap_or(text) }
    }

    /// Whether there is anything that this actor may not read.
    pub fn is_needed(actor: &Actor) -> bool {
        let naming = [FieldKey::Name, FieldKey::Email, FieldKey::Phone, FieldKey::NationalId];
        naming.into_iter().any(|field| actor.access(field.key()) < Access::Shown)
    }

    pub fn is_thin(&self) -> bool {
        self.hidden.is_empty()
    }
}

/// A name as this actor may see it; nothing where it is hidden.
pub fn name_for(actor: &Actor, name: &str) -> String {
    of(actor, FieldKey::Name, name, |name| {
        name.split_whitespace().map(mask_name).collect::<Vec<_>>().join(" ")
    })
}

pub fn email_for(actor: &Actor, email: &str) -> String {
    of(actor, FieldKey::Email, email, mask_email)
}

pub fn phone_for(actor: &Actor, phone: &str) -> String {
    of(actor, FieldKey::Phone, phone, mask_phone)
}

fn of(actor: &Actor, field: FieldKey, value: &str, mask: impl Fn(&str) -> String) -> String {
    match actor.access(field.key()) {
        Access::Hidden => String::new(),
        Access::Masked if value.is_empty() => String::new(),
        Access::Masked => mask(value),
        Access::Shown | Access::Edit => value.to_owned(),
    }
}

/// What to call these people before this reader: the name as far as it may be seen, else the number; nothing for those
/// who are gone.
pub async fn called(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashMap<SubjectId, String>> {
    if !reader.may(&VIEW) || reader.actor().access(FieldKey::Name.key()) == Access::Hidden {
        let known = numbers(reader, subjects).await?;
        return Ok(known.into_iter().map(|(subject, number)| (subject, in_figures(number))).collect());
    }
    let known = numbered(reader, subjects).await?;
    let called = |(one, contact): (Numbered, Option<Contact>)| {
        let name = contact.map(|contact| name_for(reader.actor(), &contact.name.full()));
        (one.subject, name.filter(|name| !name.is_empty()).unwrap_or_else(|| in_figures(one.number)))
    };
    Ok(known.into_iter().map(called).collect())
}

/// Somebody without a name for this reader.
fn in_figures(number: i64) -> String {
    format!("№ {number}")
}

impl Contact {
    /// What to call them before this reader: the name as far as it may be seen, else the number.
    pub fn called(&self, reader: &Reader) -> String {
        let may = reader.may(&VIEW);
        let name = if may { name_for(reader.actor(), &self.name.full()) } else { String::new() };
        if name.is_empty() { in_figures(self.number) } else { name }
    }
}
