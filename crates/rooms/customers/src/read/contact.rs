//! Contacts: what other rooms need to write to a person; nothing is noted, so it is for machinery alone.

use super::record::place;
use crate::model::{Address, Facts, Name, Plain, Standing};
use ground::{db::Q, row};
use jiff::civil::Date;
use kernel::{KeyId, Reader, Result, Sealed, SubjectId, seal::Keyring};
use kit::Lang;
use std::collections::HashMap;

/// Contacts fetched in one statement.
const AT_ONCE: usize = 500;

/// How to reach somebody.
#[derive(Clone, Debug)]
pub struct Contact {
    pub subject: SubjectId,
    pub number: i64,
    pub name: Name,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// Where a letter goes, on one line.
    pub post: Option<String>,
    pub lang: Option<Lang>,
    pub country: Option<String>,
    /// Their own clock, where it is known.
    pub time_zone: Option<String>,
    pub organisation: Option<String>,
    pub birth_date: Option<Date>,
    pub standing: Standing,
}

row! {
    struct Line {
        subject: SubjectId,
        number: i64,
        standing: Standing,
        country: Option<String>,
        language: Option<String>,
        organisation: Option<String>,
        facts: Option<Sealed>,
    }
}

row! {
    struct Stands {
        subject: SubjectId,
        standing: Standing,
    }
}

row! {
    pub(super) struct Numbered {
        pub subject: SubjectId,
        pub number: i64,
    }
}

const NUMBERS: &str = ground::db::join!("select ", Numbered::COLUMNS, " from customers");
const STANDINGS: &str = ground::db::join!("select ", Stands::COLUMNS, " from customers");
const CONTACTS: &str = ground::db::join!("select ", Line::COLUMNS, " from customers");

/// None when the person is erased or unknown.
pub async fn contact(reader: &mut Reader, subject: SubjectId) -> Result<Option<Contact>> {
    Ok(contacts(reader, &[subject]).await?.pop())
}

/// What these people are numbered, erased ones too: a name for lists that shows nothing personal.
pub async fn numbers(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashMap<SubjectId, i64>> {
    let mut found = HashMap::with_capacity(subjects.len());
    for part in subjects.chunks(AT_ONCE) {
        let q = Q::new(NUMBERS).and_in("subject", part).then("order by subject");
        found.extend(reader.find::<Numbered>(&q).await?.into_iter().map(|line| (line.subject, line.number)));
    }
    Ok(found)
}

/// How these people stand, erased ones too.
pub async fn standings(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashMap<SubjectId, Standing>> {
    let mut found = HashMap::with_capacity(subjects.len());
    for part in subjects.chunks(AT_ONCE) {
        let q = Q::new(STANDINGS).and_in("subject", part).then("order by subject");
        found.extend(reader.find::<Stands>(&q).await?.into_iter().map(|line| (line.subject, line.standing)));
    }
    Ok(found)
}

/// Those of these people who are still there, in the order of their ids.
pub async fn contacts(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<Contact>> {
    Ok(numbered(reader, subjects).await?.into_iter().filter_map(|(_, contact)| contact).collect())
}

/// What these people are numbered, erased ones too, and who is still there.
pub(super) async fn numbered(
    reader: &mut Reader,
    subjects: &[SubjectId],
) -> Result<Vec<(Numbered, Option<Contact>)>> {
    let mut found = Vec::with_capacity(subjects.len());
    for part in subjects.chunks(AT_ONCE) {
        let q = Q::new(CONTACTS).and_in("subject", part).then("order by subject");
        let lines: Vec<Line> = reader.find(&q).await?;
        let here = lines.iter().filter(|line| line.standing != Standing::Erased);
        let keys: Vec<KeyId> = here.map(|line| KeyId::of(line.subject)).collect();
        let ring = reader.app().vault().unlock(&keys).await?;
        for line in lines {
            let numbered = Numbered { subject: line.subject, number: line.number };
            let is_here = line.standing != Standing::Erased;
            found.push((numbered, if is_here { open(line, &ring)? } else { None }));
        }
    }
    Ok(found)
}

fn open(line: Line, ring: &Keyring) -> Result<Option<Contact>> {
    let Some(sealed) = &line.facts else {
        return Ok(None);
    };
    let facts: Option<Facts> = ring.open(KeyId::of(line.subject), place(line.subject), sealed)?;
    let plain = Plain { country: line.country, language: line.language, organisation: line.organisation };
    Ok(facts.map(|facts| Contact {
        subject: line.subject,
        number: line.number,
        email: facts.emails.first().cloned(),
        phone: facts.phones.first().cloned(),
        post: facts.addresses.iter().find(|place| !place.street.is_empty()).map(Address::line),
        name: facts.name,
        lang: plain.language.as_deref().and_then(Lang::parse),
        country: plain.country,
        time_zone: facts.time_zone,
        organisation: plain.organisation,
        birth_date: facts.birth_date,
        standing: line.standing,
    }))
}
