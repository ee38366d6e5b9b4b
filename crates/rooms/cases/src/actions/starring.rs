//! Taking somebody who is erased out of what was written about others: out of the words, the heads, the names of files, and
//! what a message is found by.
// law: gdpr/17.1

use crate::{
    actions::DraftId,
    model::{
        AttachmentId, Body, Case, CaseId, Entry, EntryId, Facts, Party,
        entry::{self, Named},
    },
    read::{
        around::draft_place,
        mentions::{beside, others},
        thread::{self, name_place},
    },
    sifting,
    store::{self, around, index},
};
use ground::id::Id;
use kernel::{Eraser, Result, SubjectId, Tx};
use serde_json::Value;
use std::collections::HashMap;

/// Stars the person in these texts, wherever they stand; gives how many were changed.
pub(crate) async fn star(tx: &mut Tx, eraser: &mut Eraser, ids: Vec<[u8; 16]>) -> Result<u64> {
    let (mut starred, whom) = (0, eraser.subject);
    let cases: Vec<CaseId> = ids.iter().map(|id| CaseId::from_bytes(*id)).collect();
    for case in others(tx, &cases, whom).await? {
        starred += u64::from(star_facts(tx, eraser, &case).await?);
    }
    let entries: Vec<EntryId> = ids.iter().map(|id| EntryId::from_bytes(*id)).collect();
    let entries = thread::among(tx, &entries).await?;
    let mut known = cases_of(tx, whom, entries.iter().map(|entry| entry.case).collect()).await?;
    for entry in &entries {
        if let Some(case) = known.get(&entry.case) {
            starred += u64::from(star_entry(tx, eraser, case, entry).await?);
        }
    }
    for table in ["cases_attachments", "cases_drafts"] {
        let rows = beside(tx, (table, &ids)).await?;
        known.extend(cases_of(tx, whom, rows.iter().map(|(_, case, _)| *case).collect()).await?);
        for (id, case, sealed) in rows {
            let Some(case) = known.get(&case) else { continue };
            eraser.row(id);
            starred += u64::from(match table {
                "cases_attachments" => {
                    star_name(tx, eraser, case, (AttachmentId::from_bytes(id), &sealed)).await?
                }
                _ => star_draft(tx, eraser, case, (DraftId::from_bytes(id), &sealed)).await?,
            });
        }
    }
    Ok(starred)
}

async fn cases_of(tx: &mut Tx, whom: Option<SubjectId>, ids: Vec<CaseId>) -> Result<HashMap<CaseId, Case>> {
    Ok(others(tx, &ids, whom).await?.into_iter().map(|case| (case.id, case)).collect())
}

/// The line of a case, and the contact told in it.
async fn star_facts(tx: &mut Tx, eraser: &mut Eraser, case: &Case) -> Result<bool> {
    let (mut facts, readable) = store::facts(tx, case).await?;
    eraser.row(case.id.bytes());
    if !readable || !within_facts(eraser, &mut facts) {
        return Ok(false);
    }
    store::save_facts(tx, case, &facts).await?;
    index::set_line(tx, case, &facts).await?;
    Ok(true)
}

fn within_facts(eraser: &mut Eraser, facts: &mut Facts) -> bool {
    let Facts { line, contact, references } = facts;
    let mut changed = eraser.mend(line);
    // An address or a number with stars in it is none.
    for field in [&mut contact.name, &mut contact.email, &mut contact.phone] {
        if eraser.star(field).is_some() {
            field.clear();
            changed = true;
        }
    }
    for field in [&mut references.order, &mut references.product, &mut references.store] {
        changed |= eraser.mend(field);
    }
    changed
}

async fn star_entry(tx: &mut Tx, eraser: &mut Eraser, case: &Case, entry: &Entry) -> Result<bool> {
    let Some(sealed) = &entry.sealed else { return Ok(false) };
    let body: Option<Body> = tx.open(case.key(), entry::place(entry.id), sealed).await?;
    let Some(mut body) = body else { return Ok(false) };
    eraser.row(entry.id.bytes());
    if !within_body(eraser, &mut body) {
        return Ok(false);
    }
    // The same words stand in the message as it looked, in other bytes: it goes as a whole.
    body.html = None;
    sifting::again(&mut body);
    store::rewrite(tx, case, entry, &body).await?;
    Ok(true)
}

fn within_body(eraser: &mut Eraser, body: &mut Body) -> bool {
    let mut changed = false;
    for text in [&mut body.line, &mut body.text, &mut body.quoted] {
        changed |= eraser.mend(text);
    }
    for Party { name, address } in std::iter::once(&mut body.from).chain(&mut body.to).chain(&mut body.cc) {
        changed |= eraser.mend(name);
        changed |= eraser.mend(address);
    }
    for text in [&mut body.reason, &mut body.html].into_iter().flatten() {
        changed |= eraser.mend(text);
    }
    changed
}

async fn star_name(
    tx: &mut Tx,
    eraser: &mut Eraser,
    case: &Case,
    (id, sealed): (AttachmentId, &kernel::Sealed),
) -> Result<bool> {
    let named: Option<Named> = tx.open(case.key(), name_place(id), sealed).await?;
    let Some(mut named) = named else { return Ok(false) };
    if !eraser.mend(&mut named.name) {
        return Ok(false);
    }
    around::rename(tx, case, id, &named).await?;
    index::set_name(tx, (case.id, case.subject), id, &named.name).await?;
    Ok(true)
}

async fn star_draft(
    tx: &mut Tx,
    eraser: &mut Eraser,
    case: &Case,
    (id, sealed): (DraftId, &kernel::Sealed),
) -> Result<bool> {
    let draft: Option<Value> = tx.open(case.key(), draft_place(id), sealed).await?;
    let Some(mut draft) = draft else { return Ok(false) };
    if !within_value(eraser, &mut draft) {
        return Ok(false);
    }
    around::redraft(tx, case, id, &draft).await?;
    Ok(true)
}

fn within_value(eraser: &mut Eraser, value: &mut Value) -> bool {
    match value {
        Value::String(text) => eraser.mend(text),
        Value::Array(items) => {
            items.iter_mut().fold(false, |changed, item| within_value(eraser, item) | changed)
        }
        Value::Object(fields) => {
            fields.values_mut().fold(false, |changed, field| within_value(eraser, field) | changed)
        }
        _ => false,
    }
}
