//! What somebody may be named by in what was written about others.

use super::record::{LINES, place, record, secret, secret_place};
use crate::model::{Facts, NATIONAL_ID_FIELD, Name};
use ground::db::Q;
use kernel::{KeyId, Naming, Reader, Result, Sealed, SubjectId};
use std::collections::HashMap;

const SECRETS: &str = "select subject, value from customer_secrets";

/// Whole names, every address and number on file; nothing once the person is erased. For machinery alone: it opens all.
// law: gdpr/17.1
pub async fn naming(reader: &mut Reader, subject: SubjectId) -> Result<Naming> {
    Ok(Naming { words: Vec::new(), ..in_words(reader, subject).await? })
}

/// The same of many at once; those who are erased or of whom nothing can be read are not among them.
// law: gdpr/17.1
pub async fn namings(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<Naming>> {
    let lines: Vec<super::record::Line> =
        reader.find(&Q::new(LINES).and_in("subject", subjects).then("order by subject")).await?;
    let q = Q::new(SECRETS).and_in("subject", subjects).and("field = ?", &NATIONAL_ID_FIELD);
    let secrets: Vec<(SubjectId, Sealed)> = reader.find(&q).await?;
    let mut secrets: HashMap<SubjectId, Sealed> = secrets.into_iter().collect();
    let keys: Vec<KeyId> = subjects.iter().copied().map(KeyId::of).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        let (subject, key) = (line.subject, KeyId::of(line.subject));
        let facts: Option<Facts> = match &line.facts {
            Some(sealed) => ring.open(key, place(subject), sealed)?,
            None => None,
        };
        let number: Option<String> = match secrets.remove(&subject) {
            Some(sealed) => ring.open(key, secret_place(subject), &sealed)?,
            None => None,
        };
        let facts = facts.unwrap_or_default();
        let naming = Naming {
            subject: Some(subject),
            names: names(&facts.name),
            words: Vec::new(),
            emails: facts.emails,
            phones: facts.phones,
            numbers: number.into_iter().collect(),
        };
        all.extend((!naming.is_empty()).then_some(naming));
    }
    Ok(all)
}

/// The same with each name by itself: what a reader is kept from who may not learn whose record it is.
pub async fn in_words(reader: &mut Reader, subject: SubjectId) -> Result<Naming> {
    let Some(record) = record(reader, subject).await? else {
        return Ok(Naming::default());
    };
    let numbers = secret(reader, subject, NATIONAL_ID_FIELD).await?;
    Ok(Naming {
        subject: Some(subject),
        names: names(&record.facts.name),
        words: words(&record.facts.name),
        emails: record.facts.emails,
        phones: record.facts.phones,
        numbers: numbers.into_iter().collect(),
    })
}

/// With and without what stands between; a given or family name alone names nobody.
fn names(name: &Name) -> Vec<String> {
    let Name { given, middle, family, .. } = name;
    if given.is_empty() || family.is_empty() {
        return Vec::new();
    }
    let mut all = vec![format!("{given} {family}")];
    if !middle.is_empty() {
        all.push(format!("{given} {middle} {family}"));
    }
    all
}

fn words(name: &Name) -> Vec<String> {
    let Name { given, middle, family, .. } = name;
    [given, middle, family].into_iter().filter(|part| !part.is_empty()).cloned().collect()
}
