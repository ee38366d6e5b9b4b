//! Somebody named in cases of others: candidates by the index of words, then every text of those cases looked at.
//!
//! A case in which a message names somebody is looked through as a whole: its line, the contact told in it, the thread, the
//! names of its files, letters that somebody began.

use super::{
    around::draft_place,
    candidates::{asked, lines},
    search::CONTACT,
    thread::name_place,
};
use crate::{
    actions::DraftId,
    model::{
        AttachmentId, Body, Case, CaseId, EntryId, Facts,
        case::key,
        entry::{self, Named},
    },
};
use ground::{
    args,
    db::{Q, Single, join},
    id::Id,
    statements,
};
use kernel::{Crowd, KeyId, Mention, Reader, Result, Sealed, SubjectId};
use serde_json::Value;
use std::{collections::BTreeSet, sync::Arc};

/// Rows read in one statement.
const TOGETHER: usize = 100;
/// Rows of one case, and letters that somebody began at all.
const ROWS: i64 = 10_000;

statements! {
    ENTRIES = "select id, sealed from cases_entries where case_id = ?1 and sealed is not null order by id limit ?2";
    FILES = "select id, sealed from cases_attachments where case_id = ?1 and sealed is not null order by id limit ?2";
    DRAFTS = "select id, sealed from cases_drafts where case_id = ?1 order by id limit ?2";
    BEGUN = "select id, case_id, subject, sealed from cases_drafts order by id desc limit ?1";
}

const ADDRESSED: &str = "select id from cases_cases";
const CASES: &str = join!("select ", Case::COLUMNS, " from cases_cases c");
const NAMING: &str = "select id, case_id, subject, sealed from cases_entries";

/// A file's or a draft's row with its case, for starring it.
pub(crate) type Beside = ([u8; 16], CaseId, Sealed);

/// Texts of others' cases that name any of these people. For machinery: nobody's eyes are asked.
pub(crate) async fn find(reader: &mut Reader, crowd: Arc<Crowd>) -> Result<Vec<(usize, Mention)>> {
    let mut cases = cases(reader, &crowd).await?;
    merged(reader, &mut cases).await?;
    let cases: Vec<CaseId> = cases.into_iter().rev().collect();
    let mut found = Vec::new();
    for part in cases.chunks(TOGETHER) {
        for case in reader.find(&Q::new(CASES).and_in("c.id", part).then("order by c.id desc")).await? {
            look(reader, &case, &crowd, &mut found).await?;
            if found.len() >= crowd.most() {
                found.truncate(crowd.most());
                return Ok(found);
            }
        }
    }
    Ok(found)
}

/// These cases without the person's own, which go with them.
pub(crate) async fn others(
    reader: &mut Reader,
    ids: &[CaseId],
    whom: Option<SubjectId>,
) -> Result<Vec<Case>> {
    let cases: Vec<Case> = reader.find(&Q::new(CASES).and_in("c.id", ids).then("order by c.id desc")).await?;
    Ok(cases.into_iter().filter(|case| case.subject.is_none() || case.subject != whom).collect())
}

/// Cases that are looked through: with such a contact, with such a message, with such a letter begun.
async fn cases(reader: &mut Reader, crowd: &Crowd) -> Result<BTreeSet<CaseId>> {
    let mut found = BTreeSet::new();
    let emails = crowd.people().iter().flat_map(|naming| &naming.emails);
    let hashes: Vec<[u8; 32]> = emails.map(|email| reader.blind(CONTACT, &email.to_lowercase())).collect();
    for part in hashes.chunks(TOGETHER) {
        let q = Q::new(ADDRESSED).and_in("contact", part).then("order by id");
        found.extend(reader.find::<Single<CaseId>>(&q).await?.into_iter().map(|single| single.0));
    }
    let ways = asked(reader, crowd);
    for part in lines(reader, &ways).await?.chunks(TOGETHER) {
        confirm(reader, crowd, part, &mut found).await?;
    }
    let begun: Vec<(DraftId, CaseId, Option<SubjectId>, Sealed)> = reader.rows(BEGUN, args![ROWS]).await?;
    let ring = reader.app().vault().unlock(&keys(begun.iter().map(|row| (row.1, row.2)))).await?;
    for (id, case, subject, sealed) in begun {
        let draft: Option<Value> = ring.open(key(case, subject), draft_place(id), &sealed)?;
        let named = draft.is_some_and(|draft| !crowd.previews(&strings(&draft), subject).is_empty());
        found.extend(named.then_some(case));
    }
    Ok(found)
}

/// What was merged into them keeps its own line and contact, and is found under the case that it went to.
async fn merged(reader: &mut Reader, found: &mut BTreeSet<CaseId>) -> Result<()> {
    let mut last: Vec<CaseId> = found.iter().copied().collect();
    while !last.is_empty() {
        let mut more = Vec::new();
        for part in last.chunks(TOGETHER) {
            let q = Q::new(ADDRESSED).and_in("merged_into", part).then("order by id");
            more.extend(reader.find::<Single<CaseId>>(&q).await?.into_iter().map(|single| single.0));
        }
        more.retain(|case| found.insert(*case));
        last = more;
    }
    Ok(())
}

/// What the index found by chance falls out before its whole case is opened. What is no message, such as a line or the name of a
/// file, is looked at with its case.
async fn confirm(
    reader: &mut Reader,
    crowd: &Crowd,
    part: &[(EntryId, CaseId)],
    found: &mut BTreeSet<CaseId>,
) -> Result<()> {
    let ids: Vec<EntryId> = part.iter().map(|(entry, _)| *entry).collect();
    let rows: Vec<(EntryId, CaseId, Option<SubjectId>, Option<Sealed>)> =
        reader.find(&Q::new(NAMING).and_in("id", &ids).then("order by id")).await?;
    let messages: BTreeSet<EntryId> = rows.iter().map(|row| row.0).collect();
    found.extend(part.iter().filter(|(entry, _)| !messages.contains(entry)).map(|(_, case)| *case));
    let ring = reader.app().vault().unlock(&keys(rows.iter().map(|row| (row.1, row.2)))).await?;
    for (id, case, subject, sealed) in rows {
        let Some(sealed) = sealed.filter(|_| !found.contains(&case)) else { continue };
        let body: Option<Body> = ring.open(key(case, subject), entry::place(id), &sealed)?;
        let named = body.is_some_and(|body| !crowd.previews(&texts_of(&body), subject).is_empty());
        found.extend(named.then_some(case));
    }
    Ok(())
}

fn keys(rows: impl Iterator<Item = (CaseId, Option<SubjectId>)>) -> Vec<KeyId> {
    let mut keys: Vec<KeyId> = rows.map(|(case, subject)| key(case, subject)).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Every text of a case.
async fn look(
    reader: &mut Reader,
    case: &Case,
    crowd: &Crowd,
    found: &mut Vec<(usize, Mention)>,
) -> Result<()> {
    let ring = reader.app().vault().unlock(&[case.key()]).await?;
    let mut told = |table: &'static str, id: [u8; 16], texts: &[&str]| {
        for (whom, preview) in crowd.previews(texts, case.subject) {
            found.push((whom, Mention { table, id, of: case.subject, href: case.path(), preview }));
        }
    };
    if let Some(sealed) = &case.sealed {
        let facts: Option<Facts> = ring.open(case.key(), case.place(), sealed)?;
        facts.iter().for_each(|facts| told("cases_cases", case.id.bytes(), &texts_of_facts(facts)));
    }
    let entries: Vec<(EntryId, Sealed)> = reader.rows(ENTRIES, args![case.id, ROWS]).await?;
    for (id, sealed) in entries {
        let body: Option<Body> = ring.open(case.key(), entry::place(id), &sealed)?;
        body.iter().for_each(|body| told("cases_entries", id.bytes(), &texts_of(body)));
    }
    let files: Vec<(AttachmentId, Sealed)> = reader.rows(FILES, args![case.id, ROWS]).await?;
    for (id, sealed) in files {
        let named: Option<Named> = ring.open(case.key(), name_place(id), &sealed)?;
        named.iter().for_each(|named| told("cases_attachments", id.bytes(), &[&named.name]));
    }
    let drafts: Vec<(DraftId, Sealed)> = reader.rows(DRAFTS, args![case.id, ROWS]).await?;
    for (id, sealed) in drafts {
        let draft: Option<Value> = ring.open(case.key(), draft_place(id), &sealed)?;
        draft.iter().for_each(|draft| told("cases_drafts", id.bytes(), &strings(draft)));
    }
    Ok(())
}

fn texts_of_facts(facts: &Facts) -> [&str; 7] {
    let (contact, references) = (&facts.contact, &facts.references);
    [
        &facts.line,
        &contact.name,
        &contact.email,
        &contact.phone,
        &references.order,
        &references.product,
        &references.store,
    ]
}

fn texts_of(body: &Body) -> Vec<&str> {
    let parties = std::iter::once(&body.from).chain(&body.to).chain(&body.cc);
    let heads = parties.flat_map(|party| [party.name.as_str(), party.address.as_str()]);
    let own = [
        Some(body.line.as_str()),
        Some(&body.text),
        Some(&body.quoted),
        body.html.as_deref(),
        body.reason.as_deref(),
    ];
    own.into_iter().flatten().chain(heads).collect()
}

/// All texts within a value.
fn strings(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

/// Files and drafts among these ids, with their cases.
pub(crate) async fn beside(
    reader: &mut Reader,
    (table, ids): (&'static str, &[[u8; 16]]),
) -> Result<Vec<Beside>> {
    let select = match table {
        "cases_attachments" => "select id, case_id, sealed from cases_attachments",
        _ => "select id, case_id, sealed from cases_drafts",
    };
    let q =
        Q::new(select).and_in("id", ids).and_all("case_id is not null and sealed is not null", Vec::new());
    Ok(reader.find(&q.then("order by id")).await?)
}
