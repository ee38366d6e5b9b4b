//! Values that only the person's own yes allows: nothing of the kind is stored of anybody who did not give it.

use super::edit::{Deed, load, save_as};
use crate::{
    events::ValuesWithheld,
    model::{Changes, Checked, Class, Rules, Source},
    read,
};
use jiff::civil::Date;
use kernel::{
    Error, Message, Problems, Reader, Result, SubjectId, Tx,
    assent::{Asking, Wanted, missing},
};
use std::collections::BTreeMap;

/// Values of custom fields by their keys.
pub type Values = BTreeMap<String, String>;

/// Somebody and the custom fields that shall get a value of them.
struct About {
    subject: Option<SubjectId>,
    birth_date: Option<Date>,
    country: Option<String>,
    fields: Vec<String>,
}

impl About {
    /// As somebody is after the values are stored: who turns out to be a child is asked about as one.
    fn of(subject: Option<SubjectId>, checked: &Checked, fields: Vec<String>) -> Self {
        let (birth_date, country) = (checked.facts.birth_date, checked.plain.country.clone());
        Self { subject, birth_date, country, fields }
    }
}

/// Refuses values that the person has to agree to first, at their fields.
// law: gdpr/9.2.a gdpr/8.1
pub(super) async fn demand(
    reader: &mut Reader,
    rules: &Rules,
    subject: Option<SubjectId>,
    (checked, fields): (&Checked, impl Iterator<Item = &String>),
) -> Result<()> {
    let about = About::of(subject, checked, fields.cloned().collect());
    let mut problems = Problems::default();
    for (field, message) in lacking(reader, rules, &[about]).await?.remove(0) {
        problems.add(format!("attributes.{field}"), message);
    }
    problems.finish()
}

/// Takes out of people who come to be what they have to agree to first: [`fill`] stores it once they did.
pub async fn withhold(reader: &mut Reader, rules: &Rules, people: &mut [Checked]) -> Result<Vec<Values>> {
    let abouts: Vec<About> =
        people.iter().map(|checked| About::of(None, checked, checked.custom().cloned().collect())).collect();
    let mut all = Vec::with_capacity(people.len());
    for (checked, lacking) in people.iter_mut().zip(lacking(reader, rules, &abouts).await?) {
        let taken = lacking.into_iter().filter_map(|(field, _)| Some((field.clone(), checked.take(&field)?)));
        all.push(taken.collect());
    }
    Ok(all)
}

/// Takes out of values of somebody known what they have to agree to first.
pub async fn pending(tx: &mut Tx, subject: SubjectId, values: &mut Values) -> Result<Values> {
    if values.is_empty() {
        return Ok(Values::new());
    }
    let record = read::record_in(tx, subject).await?.ok_or(Error::NotFound)?;
    let rules = read::rules(tx).await?;
    let about = About {
        subject: Some(subject),
        birth_date: record.facts.birth_date,
        country: record.plain.country,
        fields: values
            .iter()
            .filter(|(_, value)| !value.trim().is_empty())
            .map(|(key, _)| key.clone())
            .collect(),
    };
    let lacking = lacking(tx, &rules, &[about]).await?.remove(0);
    Ok(lacking.into_iter().filter_map(|(field, _)| values.remove_entry(&field)).collect())
}

/// Stores values that were withheld, as far as the person agreed by now. Gives the fields of the others: they are gone.
pub async fn fill(
    tx: &mut Tx,
    subject: SubjectId,
    mut values: Values,
    source: &Source,
) -> Result<Vec<String>> {
    let left: Vec<String> = pending(tx, subject, &mut values).await?.into_keys().collect();
    if !values.is_empty() {
        let (record, rules) = load(tx, subject).await?;
        let changes = Changes { attributes: values, ..Changes::default() };
        save_as(tx, &record, &rules, &changes, &Deed::Told(source.clone())).await?;
    }
    if !left.is_empty() {
        tx.record(&ValuesWithheld { subject, fields: left.clone() })?;
    }
    Ok(left)
}

/// Takes values away that nothing allows any more; gives how many.
pub async fn forget(tx: &mut Tx, subject: SubjectId, fields: &[String]) -> Result<u64> {
    let record = read::record(tx, subject).await?.ok_or(Error::NotFound)?;
    let rules = read::rules(tx).await?;
    let mut gone = 0;
    for field in fields.iter().filter(|field| record.facts.masks.contains_key(*field)) {
        let record = read::record(tx, subject).await?.ok_or(Error::NotFound)?;
        let changes = Changes { attributes: [(field.clone(), String::new())].into(), ..Changes::default() };
        save_as(tx, &record, &rules, &changes, &Deed::Erased(field)).await?;
        gone += 1;
    }
    Ok(gone)
}

/// For each of them the fields whose values nothing allows yet. Only special categories and the data of people whose age is
/// known can lack anything: nobody else is asked about.
async fn lacking(reader: &mut Reader, rules: &Rules, all: &[About]) -> Result<Vec<Vec<(String, Message)>>> {
    let (mut lacking, mut places, mut asked) = (vec![Vec::new(); all.len()], Vec::new(), Vec::new());
    for (place, about) in all.iter().enumerate() {
        let (fields, values): (Vec<String>, Vec<Wanted>) = wanted(rules, about).unzip();
        if !values.is_empty() {
            let (subject, birth_date, country) = (about.subject, about.birth_date, about.country.clone());
            asked.push(Asking { subject, birth_date, country, values });
            places.push((place, fields));
        }
    }
    if asked.is_empty() {
        return Ok(lacking);
    }
    for ((place, fields), found) in places.into_iter().zip(missing(reader, asked).await?) {
        lacking[place] = found.into_iter().map(|(at, message)| (fields[at].clone(), message)).collect();
    }
    Ok(lacking)
}

fn wanted<'a>(rules: &'a Rules, about: &'a About) -> impl Iterator<Item = (String, Wanted)> + 'a {
    let known = about.fields.iter().filter_map(|field| rules.definition(field));
    let counting = known.filter(|known| known.class == Class::Special || about.birth_date.is_some());
    counting.map(|known| {
        let special = known.class == Class::Special;
        (known.key.clone(), Wanted { purpose: known.purpose.clone(), special })
    })
}
