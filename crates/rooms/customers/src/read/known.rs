//! Who is known already: the people behind exact addresses and numbers, many values in few statements.

use super::record::{LINES, Line, Record, shown_list};
use crate::{
    model::{self, Checked, EMAIL, FieldKey, NATIONAL_ID, NATIONAL_ID_FIELD, PHONE, Shown, Standing},
    store::token,
};
use ground::db::{Q, Single};
use kernel::{Access, Reader, Result, SubjectId};

/// Values asked for in one statement.
const AT_ONCE: usize = 200;
/// People of one statement: an address that more than this many share says nothing about who they are.
const MOST: i64 = 1_000;
/// People with the same address that a page names.
const NAMED: usize = 5;

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
        let q = Q::new("select distinct subject from customer_lookup").and_in("token", part);
        let q = q.then_with("order by subject limit ?", ground::args![MOST].to_vec());
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
