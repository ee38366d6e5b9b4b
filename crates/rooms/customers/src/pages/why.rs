//! "Why do we hold this?": purpose, source, date, who sees it, who looked and when it goes, for every value.
// law: gdpr/15.1

use super::show::actor;
use crate::{
    Definition, FieldKey, Record,
    model::Told,
    read::{PURPOSE, every_role},
};
use askama::Template;
use kernel::{
    Access, Names, Reader, Result, Role,
    actor::Rights,
    room::{Slot, panels},
    seen::Sighting,
};
use kit::{Html, Why, Words};
use std::collections::HashMap;

/// Names of those who looked, before "and others".
const VIEWERS: usize = 4;

/// What the answers of one page have in common.
pub(super) struct Reasons {
    /// Purposes with their basis, as the room that knows them says it.
    pub purposes: Html,
    /// What each role gets of each field.
    pub roles: Vec<(Role, Rights)>,
    pub viewers: Vec<String>,
    /// What people call purposes.
    pub lists: Names,
}

#[derive(Template)]
#[template(path = "seen.html")]
struct Seen<'a> {
    t: Words,
    roles: String,
    viewers: &'a [String],
    href: String,
}

pub(super) async fn reasons(
    reader: &mut Reader,
    record: &Record,
    looks: &[Sighting],
    names: &HashMap<String, String>,
    t: Words,
) -> Result<Reasons> {
    let purposes = Html::join(panels(reader, record.subject, Slot::Why, t).await?);
    let mut viewers: Vec<String> = Vec::new();
    for name in looks.iter().map(|look| actor(&look.actor, names, t)) {
        if !viewers.contains(&name) && viewers.len() < VIEWERS {
            viewers.push(name);
        }
    }
    Ok(Reasons { purposes, roles: every_role(reader).await?, viewers, lists: Names::default() })
}

impl Reasons {
    /// With what takes the value away, where the reader may.
    pub fn why(&self, t: Words, record: &Record, input: &str, (value, eraser): (&str, Option<Html>)) -> Html {
        let custom = record.definitions.iter().find(|definition| definition.key == input);
        let told = told(record, input);
        let source = told.map_or(&record.source, |told| &told.by);
        let since = told.map_or(record.created_at, |told| told.at);
        let seen = Seen {
            t,
            roles: self.seeing(t, field(input, custom)),
            viewers: &self.viewers,
            href: format!("/customers/{}?tab=looks", record.subject),
        };
        let why = match self.purpose(t, record, custom) {
            Some(purpose) => Why::new(t, value).used_for(purpose),
            None => Why::new(t, value),
        };
        let why = why.from(source.say(t)).since(t.date(since.0)).seen_by(Html::of(&seen));
        let goes = Html::text(&self.goes(t, record, custom));
        why.goes(Html::join([goes].into_iter().chain(eraser))).into()
    }

    /// The names of purposes, read once for the page.
    #[must_use]
    pub fn naming(self, lists: Names) -> Self {
        Self { lists, ..self }
    }

    /// Until when a value is kept: as long as the purpose that it was given for needs it.
    // law: gdpr/5.1.e
    fn goes(&self, t: Words, record: &Record, custom: Option<&Definition>) -> String {
        let purpose = custom.map(|definition| definition.purpose.as_str()).or(record.purpose.as_deref());
        match purpose {
            Some(key) => t.w1("customers-goes-with", "purpose", self.lists.name(PURPOSE, key)),
            None => t.w("retention-customers"),
        }
    }

    /// The roles that see a field in full.
    fn seeing(&self, t: Words, field: FieldKey) -> String {
        let sees =
            |rights: &Rights| rights.fields.get(field.key()).is_some_and(|access| *access >= Access::Shown);
        let seeing = self.roles.iter().filter(|(_, rights)| sees(rights));
        seeing.map(|(role, _)| t.w(&format!("customers-role-{}", role.key()))).collect::<Vec<_>>().join(", ")
    }

    /// A custom field has a purpose of its own; the others share those of the person.
    fn purpose(&self, t: Words, record: &Record, custom: Option<&Definition>) -> Option<Html> {
        let name = |key: &str| self.lists.name(PURPOSE, key).to_owned();
        let named = |key: &str| Html::text(&t.w1("customers-for-purpose", "purpose", name(key)));
        match custom {
            Some(definition) => Some(named(&definition.purpose)),
            None if !self.purposes.is_empty() => Some(self.purposes.clone()),
            None => record.purpose.as_deref().map(named),
        }
    }
}

/// Where a value came from when it did not come with the record; a name was last told by its latest part.
fn told<'a>(record: &'a Record, input: &str) -> Option<&'a Told> {
    let told = &record.facts.told;
    match FieldKey::of_input(input) {
        Some(FieldKey::Name) => {
            let parts = ["title", "given", "middle", "family"].into_iter().filter_map(|part| told.get(part));
            parts.max_by_key(|told| told.at)
        }
        _ => told.get(input),
    }
}

fn field(input: &str, custom: Option<&Definition>) -> FieldKey {
    let known = custom.map(|definition| definition.class.field()).or_else(|| FieldKey::of_input(input));
    known.unwrap_or(FieldKey::Custom)
}
