//! Who is known already: the people behind exact addresses and numbers, many values in few statements.

use super::record::{LINES, Line, Record, place, shown_list};
use crate::{
    model::{self, Checked, EMAIL, Facts, FieldKey, NATIONAL_ID, NATIONAL_ID_FIELD, PHONE, Shown, Standing},
    store::token,
};
use ground::{
    db::{Q, Single, join},
    row,
};
use kernel::{Access, KeyId, Reader, Result, Sealed, SubjectId, setting::COUNTRY};
use std::collections::HashMap;

/// Values asked for in one statement.
const AT_ONCE: usize = 200;
/// People of one value: an address that more than this many share says nothing about who they are.
const MOST: i64 = 1_000;
/// Numbered for each value, so that one that many share leaves the others theirs.
const BY_TOKEN: &str = "select distinct subject from (select subject, row_number() over (partition by token order by subject) as place \
     from customer_lookup";
const FIRST: &str = ") as counted where place <= ? order by subject";
/// Numbers looked for at once: many people share their last digits.
const TAILS: usize = 50;
/// People with the same address that a page names.
const NAMED: usize = 5;

row! {
    struct Numbered {
        number: i64,
        subject: SubjectId,
    }
}

row! {
    struct Kept {
        subject: SubjectId,
        facts: Option<Sealed>,
    }
}

const KEPT: &str = join!("select ", Kept::COLUMNS, " from customers");
const NUMBERED: &str = join!("select ", Numbered::COLUMNS, " from customers");

/// Somebody with an address or number that a new customer would have too.
#[derive(Clone, Debug)]
pub struct Twin {
    pub person: Shown,
    /// The inputs that are the same: `emails.0`, `phones.1`, `national_id`.
    pub inputs: Vec<String>,
}

/// The people under any of these terms of the index.
pub(super) async fn by_terms(reader: &mut Reader, domain: &str, terms: &[String]) -> Result<Vec<SubjectId>> {
    let tokens: Vec<i64> = terms.iter().map(|term| token(reader, domain, term)).collect();
    let mut found = Vec::new();
    for part in tokens.chunks(AT_ONCE) {
        let q = Q::new(BY_TOKEN).and_in("token", part).then_with(FIRST, ground::args![MOST].to_vec());
        found.extend(reader.find::<Single<SubjectId>>(&q).await?.into_iter().map(|single| single.0));
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// Those of them who are not erased, opened.
pub(super) async fn opened(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<(Record, Shown)>> {
    let mut all = Vec::with_capacity(subjects.len());
    for part in subjects.chunks(AT_ONCE) {
        let q = Q::new(LINES).and_in("subject", part).and("standing <> ?", &Standing::Erased);
        let lines: Vec<Line> = reader.find(&q).await?;
        all.extend(shown_list(reader, lines).await?);
    }
    Ok(all)
}

/// Everybody with exactly these telephone numbers, in any spelling, in the order asked; one without a prefix is of the house's
/// country.
pub async fn find_by_phones(reader: &mut Reader, typed: &[&str]) -> Result<Vec<Vec<SubjectId>>> {
    let home = reader.setting(&COUNTRY).await?;
    let e164 =
        |text: &&str| custodia_phones::parse(text, Some(&home)).ok().map(|phone| phone.e164().to_owned());
    let wanted: Vec<Option<String>> = typed.iter().map(e164).collect();
    let mut found: HashMap<String, Vec<SubjectId>> = HashMap::new();
    let known: Vec<&String> = wanted.iter().flatten().collect();
    for part in known.chunks(TAILS) {
        let tails: Vec<String> = part.iter().filter_map(|phone| model::phone_tail(phone)).collect();
        let subjects = by_terms(reader, PHONE, &tails).await?;
        for (subject, facts) in facts_of(reader, &subjects).await? {
            for phone in facts.phones.into_iter().filter(|phone| part.contains(&phone)) {
                found.entry(phone).or_default().push(subject);
            }
        }
    }
    found.values_mut().for_each(|subjects| {
        subjects.sort_unstable();
        subjects.dedup();
    });
    let whose = |phone: &Option<String>| phone.as_ref().and_then(|phone| found.get(phone)).cloned();
    Ok(wanted.iter().map(|phone| whose(phone).unwrap_or_default()).collect())
}

/// The people with these customer numbers, with or without `#`, in the order asked; erased ones keep theirs.
pub async fn find_by_numbers(reader: &mut Reader, typed: &[&str]) -> Result<Vec<Vec<SubjectId>>> {
    let number = |text: &&str| text.trim().trim_start_matches('#').parse::<i64>().ok();
    let wanted: Vec<Option<i64>> = typed.iter().map(number).collect();
    let known: Vec<i64> = wanted.iter().flatten().copied().collect();
    let mut found = HashMap::with_capacity(known.len());
    for part in known.chunks(AT_ONCE) {
        let q = Q::new(NUMBERED).and_in("number", part).then("order by number");
        found.extend(reader.find::<Numbered>(&q).await?.into_iter().map(|row| (row.number, row.subject)));
    }
    let whose = |number: &Option<i64>| number.and_then(|number| found.get(&number)).copied();
    Ok(wanted.iter().map(|number| whose(number).into_iter().collect()).collect())
}

/// The facts of those of them who are not erased, and nothing else: for whole files.
pub(super) async fn facts_of(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<(SubjectId, Facts)>> {
    let mut all = Vec::with_capacity(subjects.len());
    for part in subjects.chunks(AT_ONCE) {
        let q = Q::new(KEPT).and_in("subject", part).and("standing <> ?", &Standing::Erased);
        let rows: Vec<Kept> = reader.find(&q).await?;
        let keys: Vec<KeyId> = rows.iter().map(|row| KeyId::of(row.subject)).collect();
        let ring = reader.app().vault().unlock(&keys).await?;
        for Kept { subject, facts } in rows {
            let Some(sealed) = facts else { continue };
            let facts: Option<Facts> = ring.open(KeyId::of(subject), place(subject), &sealed)?;
            all.extend(facts.map(|facts| (subject, facts)));
        }
    }
    Ok(all)
}

/// Who has an address or a number of this draft already. A field that the actor does not see finds nobody: that would tell.
pub(crate) async fn twins(reader: &mut Reader, checked: &Checked) -> Result<Vec<Twin>> {
    let sees = |reader: &Reader, field: FieldKey| reader.actor().access(field.key()) >= Access::Shown;
    let mut subjects = Vec::new();
    let (emails, phones) = (sees(reader, FieldKey::Email), sees(reader, FieldKey::Phone));
    if emails {
        let terms: Vec<String> = checked.emails().iter().map(|email| model::normal_email(email)).collect();
        subjects.extend(by_terms(reader, EMAIL, &terms).await?);
    }
    if phones {
        let terms: Vec<String> =
            checked.phones().iter().filter_map(|phone| model::phone_tail(phone)).collect();
        subjects.extend(by_terms(reader, PHONE, &terms).await?);
    }
    let mut with_number = Vec::new();
    if let Some(number) = checked.national_id().filter(|_| sees(reader, FieldKey::NationalId)) {
        with_number = by_terms(reader, NATIONAL_ID, &[number.to_owned()]).await?;
        subjects.extend(&with_number);
    }
    subjects.sort_unstable();
    subjects.dedup();
    let mut twins = Vec::new();
    for (record, person) in opened(reader, &subjects).await? {
        let mut inputs = Vec::new();
        if emails {
            inputs.extend(same_emails(&record, checked));
        }
        if phones {
            inputs.extend(same_phones(&record, checked));
        }
        inputs.extend(with_number.contains(&record.subject).then(|| NATIONAL_ID_FIELD.to_owned()));
        if !inputs.is_empty() {
            twins.push(Twin { person, inputs });
        }
    }
    twins.sort_by_key(|twin| twin.person.number);
    twins.truncate(NAMED);
    Ok(twins)
}

fn same_emails(record: &Record, checked: &Checked) -> Vec<String> {
    let known: Vec<String> = record.facts.emails.iter().map(|email| model::normal_email(email)).collect();
    let same = |email: &String| known.contains(&model::normal_email(email));
    at("emails", checked.emails(), same)
}

fn same_phones(record: &Record, checked: &Checked) -> Vec<String> {
    at("phones", checked.phones(), |phone| record.facts.phones.contains(phone))
}

fn at(name: &str, values: &[String], same: impl Fn(&String) -> bool) -> Vec<String> {
    let same = values.iter().enumerate().filter(|(_, value)| same(value));
    same.map(|(at, _)| format!("{name}.{at}")).collect()
}

/// Whether anybody who is not erased lives in one of these countries.
pub async fn anybody_in(reader: &mut Reader, countries: &[String]) -> Result<bool> {
    let q = Q::new("select subject from customers").and_in("country", countries);
    let q = q.and("standing <> ?", &Standing::Erased).then("limit 1");
    let found: Vec<Single<SubjectId>> = reader.find(&q).await?;
    Ok(!found.is_empty())
}
