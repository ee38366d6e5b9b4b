//! One customer as a whole, and what the person is told we hold about them.

use crate::{
    VIEW,
    model::{Class, Definition, Draft, Facts, FieldKey, Plain, Rules, Shown, Source, Standing, Whole},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    row, statements,
};
use kernel::{
    Actor, KeyId, Place, Reader, Result, Sealed, SubjectId,
    seen::{self, Look},
    setting,
};

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
    SECRET = "select value from customer_secrets where subject = ?1 and field = ?2";
    SECRETS = "select field, value from customer_secrets where subject = ?1 order by field";
    DEFINITIONS = "select ", Definition::COLUMNS, " from customer_fields order by created_at, key";
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

/// One value that we hold, for the person themself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub key: String,
    /// The word that names it; custom fields have a label of their own instead.
    pub label_word: String,
    pub label: Option<String>,
    pub value: String,
    pub class: kernel::Class,
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
    let attributes = reader.rows(ATTRIBUTES, args![subject]).await?;
    let definitions = definitions(reader).await?;
    Ok(Some(Record::of(line, facts.unwrap_or_default(), attributes, definitions)))
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

pub async fn definitions(reader: &mut Reader) -> Result<Vec<Definition>> {
    Ok(reader.rows(DEFINITIONS, args![]).await?)
}

/// What drafts are checked by at this moment.
pub async fn rules(reader: &mut Reader) -> Result<Rules> {
    let home = reader.setting(&setting::COUNTRY).await?;
    Ok(Rules { definitions: definitions(reader).await?, home, today: reader.now().date() })
}

/// The sensitive value itself: only for an action that notes who asked and why.
pub(crate) async fn secret(reader: &mut Reader, subject: SubjectId, field: &str) -> Result<Option<String>> {
    let Some(sealed) = reader.optional::<Single<Sealed>>(SECRET, args![subject, field]).await? else {
        return Ok(None);
    };
    reader.open(KeyId::of(subject), secret_place(subject), &sealed.0).await
}

/// Opens a page of rows at once, as far as this actor may see them.
pub(crate) async fn shown_list(reader: &mut Reader, lines: Vec<Line>) -> Result<Vec<(Record, Shown)>> {
    let keys: Vec<KeyId> = lines.iter().map(|line| KeyId::of(line.subject)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        let subject = line.subject;
        let facts: Option<Facts> = match &line.facts {
            Some(sealed) => ring.open(KeyId::of(subject), place(subject), sealed)?,
            None => None,
        };
        let record = Record::of(line, facts.unwrap_or_default(), Vec::new(), Vec::new());
        let shown = record.shown(reader);
        all.push((record, shown));
    }
    Ok(all)
}

/// Rows by their ids, in no order.
pub(crate) async fn lines(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<Line>> {
    Ok(reader.find(&Q::new(LINES).and_in("subject", subjects)).await?)
}

/// Everything held about a person, sensitive values included: for the person's own copy.
// law: gdpr/15.3
pub async fn facts(reader: &mut Reader, subject: SubjectId) -> Result<Option<Vec<Fact>>> {
    let Some(record) = record(reader, subject).await?.filter(|record| record.standing != Standing::Erased)
    else {
        return Ok(None);
    };
    let mut all = record.plain_facts();
    let sealed: Vec<(String, Sealed)> = reader.rows(SECRETS, args![subject]).await?;
    for (key, sealed) in sealed {
        let value: Option<String> = reader.open(KeyId::of(subject), secret_place(subject), &sealed).await?;
        all.extend(value.map(|value| record.fact(&key, value)));
    }
    Ok(Some(all))
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

    /// What is known, in the form in which it is stored and typed; sensitive values stay out.
    pub(crate) fn draft(&self) -> Draft {
        Draft::of(&self.facts, &self.plain, self.attributes.iter().map(|(key, value)| (key, value)))
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
            title: None,
            given: None,
            middle: None,
            family: None,
            emails: None,
            phones: None,
            addresses: None,
            birth_date: None,
            country: None,
            language: None,
            organisation: None,
            national_id: None,
            attributes: Default::default(),
            masked: Default::default(),
        };
        let (facts, plain, attributes) = (&self.facts, &self.plain, &self.attributes);
        shown.fill(&Whole { facts, plain, attributes, definitions: &self.definitions }, actor);
        shown
    }

    fn plain_facts(&self) -> Vec<Fact> {
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
        let plain = [("country", &self.plain.country), ("language", &self.plain.language)];
        all.extend(plain.into_iter().filter_map(|(key, value)| Some((key, value.clone()?))));
        all.extend(self.plain.organisation.iter().map(|name| ("organisation", name.clone())));
        all.extend(facts.custom.iter().map(|(key, value)| (key.as_str(), value.clone())));
        all.extend(self.attributes.iter().map(|(key, value)| (key.as_str(), value.clone())));
        all.into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| self.fact(key, value))
            .collect()
    }

    fn fact(&self, key: &str, value: String) -> Fact {
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
