//! What somebody may be named by in what was written about others.

use super::record::{record, secret};
use crate::model::{NATIONAL_ID_FIELD, Name};
use kernel::{Naming, Reader, Result, SubjectId};

/// Whole names, every address and number on file; nothing once the person is erased. For machinery alone: it opens all.
// law: gdpr/17.1
pub async fn naming(reader: &mut Reader, subject: SubjectId) -> Result<Naming> {
    Ok(Naming { words: Vec::new(), ..in_words(reader, subject).await? })
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
