//! Messages and cases from before whole messages were indexed are read once more, so that whoever is named in them is found.

use super::index;
use crate::{
    model::{
        AttachmentId, Body, Case, CaseId, EntryId,
        case::key,
        entry::{self, Named},
    },
    read::thread::name_place,
};
use ground::{args, db::Q, id::Id, row, statements};
use kernel::{KeyId, Result, Sealed, SubjectId, Tx};

/// Messages and cases of one transaction.
const TOGETHER: usize = 100;

row! {
    struct Before {
        id: EntryId,
        case: CaseId = "case_id",
        subject: Option<SubjectId>,
        sealed: Sealed,
    }
}

row! {
    struct File {
        id: AttachmentId,
        case: CaseId = "case_id",
        subject: Option<SubjectId>,
        sealed: Sealed,
    }
}

statements! {
    FROM = "select id from cases_reread limit 1";
    MESSAGES = "select ", Before::COLUMNS, " from cases_entries where id >= ?1 and sealed is not null order by id limit ?2";
    OPENED = "select ", Case::COLUMNS, " from cases_cases c where c.id >= ?1 order by c.id limit ?2";
    GO_ON = "update cases_reread set id = ?1";
    DONE = "delete from cases_reread";
}

const FILES: &str = ground::db::join!("select ", File::COLUMNS, " from cases_attachments");

/// Reads a few more messages and cases, in the order in which they came to be, so that the search goes on telling the latest
/// first; false when all were read.
pub async fn reread(tx: &mut Tx) -> Result<bool> {
    let Some(from) = tx.column::<CaseId>(FROM, args![]).await?.into_iter().next() else {
        return Ok(false);
    };
    let most = i64::try_from(TOGETHER).unwrap_or(i64::MAX);
    let mut rows: Vec<Before> = tx.rows(MESSAGES, args![from, most + 1]).await?;
    let mut cases: Vec<Case> = tx.rows(OPENED, args![from, most + 1]).await?;
    let beyond =
        [rows.get(TOGETHER).map(|row| row.id.bytes()), cases.get(TOGETHER).map(|case| case.id.bytes())];
    let stop = beyond.into_iter().flatten().min();
    if let Some(stop) = stop {
        rows.retain(|row| row.id.bytes() < stop);
        cases.retain(|case| case.id.bytes() < stop);
    }
    messages(tx, &rows).await?;
    names(tx, &rows).await?;
    facts(tx, &cases).await?;
    match stop {
        Some(stop) => tx.execute(GO_ON, args![CaseId::from_bytes(stop)]).await?,
        None => tx.execute(DONE, args![]).await?,
    };
    Ok(stop.is_some())
}

async fn messages(tx: &mut Tx, rows: &[Before]) -> Result<()> {
    let keys: Vec<KeyId> = rows.iter().map(|row| key(row.case, row.subject)).collect();
    let ring = tx.app().vault().unlock(&keys).await?;
    for row in rows {
        let body: Option<Body> = ring.open(key(row.case, row.subject), entry::place(row.id), &row.sealed)?;
        if let Some(body) = body {
            index::again(tx, (row.id, row.case, row.subject), &body).await?;
        }
    }
    Ok(())
}

async fn names(tx: &mut Tx, rows: &[Before]) -> Result<()> {
    let entries: Vec<EntryId> = rows.iter().map(|row| row.id).collect();
    let q =
        Q::new(FILES).and_in("entry", &entries).and_all("sealed is not null", Vec::new()).then("order by id");
    let files: Vec<File> = tx.find(&q).await?;
    let keys: Vec<KeyId> = files.iter().map(|file| key(file.case, file.subject)).collect();
    let ring = tx.app().vault().unlock(&keys).await?;
    for file in files {
        let named: Option<Named> =
            ring.open(key(file.case, file.subject), name_place(file.id), &file.sealed)?;
        if let Some(named) = named {
            index::set_name(tx, (file.case, file.subject), file.id, &named.name).await?;
        }
    }
    Ok(())
}

async fn facts(tx: &mut Tx, cases: &[Case]) -> Result<()> {
    for case in cases {
        let (facts, readable) = super::facts(tx, case).await?;
        if readable {
            index::set_line(tx, case, &facts).await?;
        }
    }
    Ok(())
}
