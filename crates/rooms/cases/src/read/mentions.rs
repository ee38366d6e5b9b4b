//! Somebody named in cases of others: candidates by the index of words, then every text of those cases looked at.
//!
//! The index knows the first words of a message; a case that it finds is looked through as a whole: its line, the contact told
//! in it, the thread, the names of its files, letters that somebody began.

use super::{
    around::draft_place,
    search::{CONTACT, WORD, folded},
    thread::name_place,
};
use crate::{
    actions::DraftId,
    model::{
        AttachmentId, Body, Case, CaseId, EntryId, Facts,
        entry::{self, Named},
        slices::{self, Token},
        words,
    },
};
use ground::{
    args,
    db::{Q, Single, join},
    id::Id,
    statements,
};
use kernel::{Mention, Naming, Place, Reader, Result, Sealed, seal::Keyring};
use serde_json::Value;
use std::collections::BTreeSet;

/// Texts told at once; what was starred is found no more, so that the next question finds others.
const MOST: usize = 200;
/// Cases read in one statement.
const TOGETHER: usize = 100;
/// Messages that one way of naming may lead to.
const CANDIDATES: usize = 20_000;
const FRESH: i64 = 20_000;
/// Rows of one case.
const ROWS: i64 = 10_000;

statements! {
    TAIL = "select case_id, tokens from cases_fresh order by id desc limit ?1";
    ADDRESSED = "select id from cases_cases where contact = ?1 order by id desc limit ?2";
    ENTRIES = "select id, sealed from cases_entries where case_id = ?1 and sealed is not null order by id limit ?2";
    FILES = "select id, sealed from cases_attachments where case_id = ?1 and sealed is not null order by id limit ?2";
    DRAFTS = "select id, sealed from cases_drafts where case_id = ?1 order by id limit ?2";
}

const FOLDED: &str = "select distinct case_id from cases_folded";
const CASES: &str = join!("select ", Case::COLUMNS, " from cases_cases c");

/// A file's or a draft's row with its case, for starring it.
pub(crate) type Beside = ([u8; 16], CaseId, Sealed);

/// Texts of others' cases that name this person, at most a few hundred. For machinery: nobody's eyes are asked.
pub(crate) async fn find(reader: &mut Reader, naming: Naming) -> Result<Vec<Mention>> {
    let cases: Vec<CaseId> = candidates(reader, &naming).await?.into_iter().rev().collect();
    let mut found = Vec::new();
    for part in cases.chunks(TOGETHER) {
        for case in others(reader, part, &naming).await? {
            look(reader, &case, &naming, &mut found).await?;
            if found.len() >= MOST {
                found.truncate(MOST);
                return Ok(found);
            }
        }
    }
    Ok(found)
}

/// These cases without the person's own, which go with them.
pub(crate) async fn others(reader: &mut Reader, ids: &[CaseId], naming: &Naming) -> Result<Vec<Case>> {
    let cases: Vec<Case> = reader.find(&Q::new(CASES).and_in("c.id", ids).then("order by c.id desc")).await?;
    Ok(cases.into_iter().filter(|case| case.subject.is_none() || case.subject != naming.subject).collect())
}

async fn candidates(reader: &mut Reader, naming: &Naming) -> Result<BTreeSet<CaseId>> {
    let mut found = BTreeSet::new();
    for email in &naming.emails {
        let hash = reader.blind(CONTACT, &email.to_lowercase());
        found.extend(reader.column::<CaseId>(ADDRESSED, args![hash, ROWS]).await?);
    }
    let asked: Vec<Vec<Token>> = naming.sought().iter().map(|text| tokens(reader, text)).collect();
    let asked: Vec<Vec<Token>> = asked.into_iter().filter(|tokens| !tokens.is_empty()).collect();
    let fresh: Vec<(CaseId, Vec<u8>)> = reader.rows(TAIL, args![FRESH]).await?;
    let fits = |packed: &[u8]| asked.iter().any(|tokens| slices::holds(packed, tokens));
    found.extend(fresh.into_iter().filter(|(_, packed)| fits(packed)).map(|(case, _)| case));
    for tokens in &asked {
        let places = folded(reader, tokens, CANDIDATES).await?;
        for part in places.chunks(TOGETHER) {
            let q = Q::new(FOLDED).and_in("place", part).then("order by case_id");
            found.extend(reader.find::<Single<CaseId>>(&q).await?.into_iter().map(|single| single.0));
        }
    }
    Ok(found)
}

fn tokens(reader: &Reader, text: &str) -> Vec<Token> {
    let (_, asked) = words::typed(text);
    asked.iter().map(|start| Token::of(&reader.blind(WORD, start))).collect()
}

/// Every text of a case.
async fn look(reader: &mut Reader, case: &Case, naming: &Naming, found: &mut Vec<Mention>) -> Result<()> {
    let ring = reader.app().vault().unlock(&[case.key()]).await?;
    let mention = |table: &'static str, id: [u8; 16], preview: String| Mention {
        table,
        id,
        of: case.subject,
        href: case.path(),
        preview,
    };
    if let Some(sealed) = &case.sealed {
        let facts: Option<Facts> = ring.open(case.key(), case.place(), sealed)?;
        let preview = facts.and_then(|facts| first(naming, &texts_of_facts(&facts)));
        found.extend(preview.map(|preview| mention("cases_cases", case.id.bytes(), preview)));
    }
    let entries: Vec<(EntryId, Sealed)> = reader.rows(ENTRIES, args![case.id, ROWS]).await?;
    for (id, sealed) in entries {
        let body: Option<Body> = ring.open(case.key(), entry::place(id), &sealed)?;
        let preview = body.and_then(|body| first(naming, &texts_of(&body)));
        found.extend(preview.map(|preview| mention("cases_entries", id.bytes(), preview)));
    }
    let files: Vec<(AttachmentId, Sealed)> = reader.rows(FILES, args![case.id, ROWS]).await?;
    for (id, sealed) in files {
        let named: Option<Named> = ring.open(case.key(), name_place(id), &sealed)?;
        let preview = named.and_then(|named| naming.preview(&named.name));
        found.extend(preview.map(|preview| mention("cases_attachments", id.bytes(), preview)));
    }
    let drafts: Vec<(DraftId, Sealed)> = reader.rows(DRAFTS, args![case.id, ROWS]).await?;
    for (id, sealed) in drafts {
        let preview =
            draft(&ring, case, draft_place(id), &sealed)?.and_then(|all| first(naming, &strings(&all)));
        found.extend(preview.map(|preview| mention("cases_drafts", id.bytes(), preview)));
    }
    Ok(())
}

fn draft(ring: &Keyring, case: &Case, place: Place, sealed: &Sealed) -> Result<Option<Value>> {
    ring.open(case.key(), place, sealed)
}

fn first(naming: &Naming, texts: &[&str]) -> Option<String> {
    texts.iter().find_map(|text| naming.preview(text))
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
