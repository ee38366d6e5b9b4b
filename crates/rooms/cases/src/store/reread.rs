//! Messages from before whole messages were indexed are read once more, so that whoever is named in them is found.

use super::index;
use crate::{
    model::{
        AttachmentId, Body, Case, CaseId, EntryId,
        case::key,
        entry::{self, Named},
    },
    read::thread::name_place,
};
use ground::{args, db::Q, row, statements};
use kernel::{KeyId, Result, Sealed, SubjectId, Tx};

/// Messages of one transaction.
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
    UP_TO = "select id from cases_reread limit 1";
    NEXT = "select ", Before::COLUMNS, " from cases_entries where id <= ?1 and sealed is not null order by id desc limit ?2";
    GO_ON = "update cases_reread set id = ?1";
    DONE = "delete from cases_reread";
}

const CASES: &str = ground::db::join!("select ", Case::COLUMNS, " from cases_cases c");
const FILES: &str = ground::db::join!("select ", File::COLUMNS, " from cases_attachments");

/// Reads a few more; false when all were read.
pub async fn reread(tx: &mut Tx) -> Result<bool> {
    let Some(up_to) = tx.column::<EntryId>(UP_TO, args![]).await?.into_iter().next() else {
        return Ok(false);
    };
    let most = i64::try_from(TOGETHER).unwrap_or(i64::MAX);
    let mut rows: Vec<Before> = tx.rows(NEXT, args![up_to, most + 1]).await?;
    let next = (rows.len() > TOGETHER).then(|| rows.pop()).flatten();
    messages(tx, &rows).await?;
    names(tx, &rows).await?;
    facts(tx, &rows).await?;
    match &next {
        Some(next) => tx.execute(GO_ON, args![next.id]).await?,
        None => tx.execute(DONE, args![]).await?,
    };
    Ok(next.is_some())
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

async fn facts(tx: &mut Tx, rows: &[Before]) -> Result<()> {
    let mut cases: Vec<CaseId> = rows.iter().map(|row| row.case).collect();
    cases.sort_unstable();
    cases.dedup();
    let cases: Vec<Case> = tx.find(&Q::new(CASES).and_in("c.id", &cases).then("order by c.id")).await?;
    for case in cases {
        let (facts, readable) = super::facts(tx, &case).await?;
        if readable {
            index::set_facts(tx, &case, &facts).await?;
        }
    }
    Ok(())
}
