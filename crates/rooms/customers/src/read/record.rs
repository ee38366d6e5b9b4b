//! One customer as a whole, and what the person is told we hold about them.

use super::{facts::Fact, fields::definitions};
use crate::{
    VIEW,
    model::{
        Class, Definition, Draft, Facts, FieldKey, Former, Plain, Rules, Shown, Source, Standing, Whole,
    },
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    row, statements,
};
use kernel::{
    Access, Actor, KeyId, Place, Reader, Result, Sealed, SubjectId, Tx,
    seen::{self, Look},
    setting,
};
use std::collections::HashMap;

row! {
    /// A row of the table, unopened.
    #[derive(Clone, Debug)]
    pub(crate) struct Line {
        pub subject: SubjectId,
        pub number: i64,
        pub version: i64,
        pub standing: Standing,
        pub created_at: Timestamp,
        pub changed_at: Timestamp,
        pub last_contact_at: Timestamp,
        pub source: Source,
        pub purpose: Option<String>,
        pub country: Option<String>,
        pub language: Option<String>,
        pub organisation: Option<String>,
        pub facts: Option<Sealed>,
    }
}

pub(crate) const LINES: &str = ground::db::join!("select ", Line::COLUMNS, " from customers");

statements! {
    LINE = "select ", Line::COLUMNS, " from customers where subject = ?1";
    STANDING = "select standing from customers where subject = ?1";
    ATTRIBUTES = "select field, value from customer_attributes where subject = ?1 order by field";
    NUMBERED = "select ", Line::COLUMNS, " from customers where number > ?1 and standing <> 'erased' order by number limit ?2";
}

/// A customer with everything that is known, for actions and pages; what an actor may see of it is `shown`.
#[derive(Clone, Debug)]
pub struct Record {
    pub subject: SubjectId,
    pub number: i64,
    pub version: i64,
    pub standing: Standing,
    pub created_at: Timestamp,
    pub changed_at: Timestamp,
    pub last_contact_at: Timestamp,
    pub source: Source,
    pub purpose: Option<String>,
    pub plain: Plain,
    /// Empty once the person is erased.
    pub facts: Facts,
    pub attributes: Vec<(String, String)>,
    pub definitions: Vec<Definition>,
}

pub(crate) fn place(subject: SubjectId) -> Place {
    Place::new("customers", "facts", subject)
}

pub(crate) fn secret_place(subject: SubjectId) -> Place {
    Place::new("customer_secrets", "value", subject)
}

/// None when there is no such customer.
pub async fn record(reader: &mut Reader, subject: SubjectId) -> Result<Option<Record>> {
    let Some(line) = reader.optional::<Line>(LINE, args![subject]).await? else {
        return Ok(None);
    };
    let facts = match &line.facts {
        Some(sealed) => reader.open(KeyId::of(subject), place(subject), sealed).await?,
        None => None,
    };
    beside(reader, line, facts.unwrap_or_default()).await.map(Some)
}

/// The same within a transaction: it opens what the transaction itself sealed, too.
pub(crate) async fn record_in(tx: &mut Tx, subject: SubjectId) -> Result<Option<Record>> {
    let Some(line) = tx.optional::<Line>(LINE, args![subject]).await? else {
        return Ok(None);
    };
    let facts = match &line.facts {
        Some(sealed) => tx.open(KeyId::of(subject), place(subject), sealed).await?,
        None => None,
    };
    beside(tx, line, facts.unwrap_or_default()).await.map(Some)
}

/// With the custom fields of the house, and what lies beside the sealed facts.
async fn beside(reader: &mut Reader, line: Line, facts: Facts) -> Result<Record> {
    let definitions = definitions(reader).await?;
    let attributes = match definitions.is_empty() && line.standing != Standing::Erased {
        true => Vec::new(),
        false => reader.rows(ATTRIBUTES, args![line.subject]).await?,
    };
    Ok(Record::of(line, facts, attributes, definitions))
}

/// Whether these eyes opened the record so lately that it is the same look; not found when there is no such customer.
///
/// Asked before writing, so that opening a page again never waits for a writer.
pub async fn opened_lately(reader: &mut Reader, subject: SubjectId) -> Result<bool> {
    reader.demand(&VIEW)?;
    reader.one::<Single<Standing>>(STANDING, args![subject]).await?;
    let (now, actor) = (reader.now(), reader.actor().who.label());
    let looks = seen::of_subject(reader, subject).await?;
    let same = |look: &seen::Sighting| look.actor == actor && look.kind == Look::Opened.key();
    Ok(looks.iter().any(|look| same(look) && now.0 - look.at.0 < seen::SAME_LOOK))
}

/// Everybody in the order of their numbers, with everything that is known: for work that goes through all of them.
pub(crate) async fn numbered_after(reader: &mut Reader, number: i64, limit: u32) -> Result<Vec<Record>> {
    let lines = reader.rows(NUMBERED, args![number, limit]).await?;
    Ok(shown_list(reader, lines).await?.into_iter().map(|(record, _)| record).collect())
}

/// What drafts are checked by at this moment.
pub async fn rules(reader: &mut Reader) -> Result<Rules> {
    let home = reader.setting(&setting::COUNTRY).await?;
    Ok(Rules { definitions: definitions(reader).await?, home, today: reader.now().date() })
}

/// Opens a page of rows at once, as far as this actor may see them.
pub(crate) async fn shown_list(reader: &mut Reader, lines: Vec<Line>) -> Result<Vec<(Record, Shown)>> {
    let keys: Vec<KeyId> = lines.iter().map(|line| KeyId::of(line.subject)).collect();
    let definitions = definitions(reader).await?;
    let mut attributes = attributes(reader, &lines, &definitions).await?;
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        let subject = line.subject;
        let facts: Option<Facts> = match &line.facts {
            Some(sealed) => ring.open(KeyId::of(subject), place(subject), sealed)?,
            None => None,
        };
        let own = attributes.remove(&subject).unwrap_or_default();
        let record = Record::of(line, facts.unwrap_or_default(), own, definitions.clone());
        let shown = record.shown(reader);
        all.push((record, shown));
    }
    Ok(all)
}

/// These people as far as the actor may see them, in the order of their ids.
pub(crate) async fn shown(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<Shown>> {
    let lines = reader.find(&Q::new(LINES).and_in("subject", subjects).then("order by subject")).await?;
    Ok(shown_list(reader, lines).await?.into_iter().map(|(_, shown)| shown).collect())
}

/// The plain custom values of a page of people; nothing is asked where no field is defined.
async fn attributes(
    reader: &mut Reader,
    lines: &[Line],
    definitions: &[Definition],
) -> Result<HashMap<SubjectId, Vec<(String, String)>>> {
    let mut found: HashMap<SubjectId, Vec<(String, String)>> = HashMap::new();
    if definitions.is_empty() {
        return Ok(found);
    }
    let subjects: Vec<SubjectId> = lines.iter().map(|line| line.subject).collect();
    let q = Q::new("select subject, field, value from customer_attributes").and_in("subject", &subjects);
    let rows: Vec<(SubjectId, String, String)> = reader.find(&q.then("order by subject, field")).await?;
    for (subject, field, value) in rows {
        found.entry(subject).or_default().push((field, value));
    }
    Ok(found)
}

impl Record {
    fn of(line: Line, facts: Facts, attributes: Vec<(String, String)>, definitions: Vec<Definition>) -> Self {
        let plain = Plain { country: line.country, language: line.language, organisation: line.organisation };
        Self {
            subject: line.subject,
            number: line.number,
            version: line.version,
            standing: line.standing,
            created_at: line.created_at,
            changed_at: line.changed_at,
            last_contact_at: line.last_contact_at,
            source: line.source,
            purpose: line.purpose,
            plain,
            facts,
            attributes,
            definitions,
        }
    }

    /// What is known, in the form in which it is stored and typed; sensitive values stay out, and so do those of fields
    /// that are being removed.
    pub(crate) fn draft(&self) -> Draft {
        let attributes = self.attributes.iter().map(|(key, value)| (key, value));
        let mut draft = Draft::of(&self.facts, &self.plain, attributes);
        draft.attributes.retain(|key, _| self.definitions.iter().any(|known| known.key == *key));
        draft
    }

    /// Whether there is such a sensitive value that this actor knows of.
    pub(crate) fn may_reveal(&self, actor: &Actor, input: &str) -> bool {
        let custom = self.definitions.iter().find(|definition| definition.key == input);
        let field = custom.map_or(FieldKey::NationalId, |definition| definition.class.field());
        self.facts.masks.contains_key(input) && actor.access(field.key()) > Access::Hidden
    }

    /// As far as the reader's actor may see it.
    pub fn shown(&self, reader: &Reader) -> Shown {
        self.shown_to(reader.actor())
    }

    pub(crate) fn shown_to(&self, actor: &Actor) -> Shown {
        let mut shown = Shown {
            id: self.subject,
            number: self.number,
            version: self.version,
            standing: self.standing,
            created_at: self.created_at.rfc3339(),
            last_contact_at: self.last_contact_at.rfc3339(),
            source: self.source.key(),
            purpose: self.purpose.clone(),
            restriction: None,
            legal_hold: None,
            title: None,
            given: None,
            middle: None,
            family: None,
            emails: None,
            phones: None,
            addresses: None,
            birth_date: None,
            country: None,
            time_zone: None,
            language: None,
            organisation: None,
            national_id: None,
            attributes: Default::default(),
            former: Vec::new(),
            masked: Default::default(),
        };
        let (facts, plain, attributes) = (&self.facts, &self.plain, &self.attributes);
        shown.fill(&Whole { facts, plain, attributes, definitions: &self.definitions }, actor);
        shown
    }

    pub(super) fn plain_facts(&self) -> Vec<Fact> {
        let facts = &self.facts;
        let name = &facts.name;
        let parts = [
            ("title", &name.title),
            ("given", &name.given),
            ("middle", &name.middle),
            ("family", &name.family),
        ];
        let mut all: Vec<(&str, String)> = parts.into_iter().map(|(key, part)| (key, part.clone())).collect();
        all.extend(facts.emails.iter().map(|email| ("emails", email.clone())));
        all.extend(facts.phones.iter().map(|phone| ("phones", phone.clone())));
        all.extend(facts.addresses.iter().map(|address| ("addresses", address.line())));
        all.extend(facts.birth_date.map(|date| ("birth_date", date.to_string())));
        all.extend(facts.time_zone.iter().map(|zone| ("time_zone", zone.clone())));
        let plain = [("country", &self.plain.country), ("language", &self.plain.language)];
        all.extend(plain.into_iter().filter_map(|(key, value)| Some((key, value.clone()?))));
        all.extend(self.plain.organisation.iter().map(|name| ("organisation", name.clone())));
        all.extend(facts.custom.iter().map(|(key, value)| (key.as_str(), value.clone())));
        all.extend(self.attributes.iter().map(|(key, value)| (key.as_str(), value.clone())));
        let until = |former: &Former| format!("{} (… {})", former.was.line(), former.until.date());
        all.extend(facts.former.iter().map(|former| ("former", until(former))));
        all.into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| self.fact(key, value))
            .collect()
    }

    pub(super) fn fact(&self, key: &str, value: String) -> Fact {
        let custom = self.definitions.iter().find(|definition| definition.key == key);
        let field = FieldKey::of_input(key);
        let class = match (custom, field) {
            (Some(definition), _) => definition.class.map(),
            (None, Some(FieldKey::Country | FieldKey::Language | FieldKey::Organisation)) => {
                kernel::Class::Attribute
            }
            (None, Some(FieldKey::NationalId)) => Class::Sensitive.map(),
            (None, _) => kernel::Class::Identifying,
        };
        let label_word = format!("customers-{}", key.replace('_', "-"));
        Fact {
            key: key.to_owned(),
            label_word,
            label: custom.map(|definition| definition.label.clone()),
            value,
            class,
        }
    }
}
