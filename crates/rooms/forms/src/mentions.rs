//! Somebody named in what others answered on forms, or in the names of files that they sent: everything that can be read is
//! looked at, the latest first.

use crate::{
    read::mentions as read,
    store::{self, AnswersId, FormFileId},
};
use ground::id::Id;
use kernel::{Crowd, Eraser, Mention, Reader, Result, SubjectId, Tx};
use std::sync::Arc;

/// Rows looked at in one statement, and at all of each kind: more than forms bring in a year.
const PAGE: i64 = 1_000;
const LOOKED: i64 = 200_000;
/// Before any id.
const LATEST: [u8; 16] = [0xff; 16];

/// What others answered that names any of these people.
pub(crate) async fn find(reader: &mut Reader, crowd: Arc<Crowd>) -> Result<Vec<(usize, Mention)>> {
    let mut found = Vec::new();
    answers(reader, &crowd, &mut found).await?;
    files(reader, &crowd, &mut found).await?;
    found.truncate(crowd.most());
    Ok(found)
}

type Found = Vec<(usize, Mention)>;

async fn answers(reader: &mut Reader, crowd: &Crowd, found: &mut Found) -> Result<()> {
    let (mut before, mut looked) = (AnswersId::from_bytes(LATEST), 0);
    while looked < LOOKED && found.len() < crowd.most() {
        let page = read::told(reader, before, PAGE).await?;
        let Some(last) = page.last() else { break };
        before = last.id;
        looked += PAGE;
        for (row, replies) in read::replies(reader, page).await? {
            let texts: Vec<&str> = replies.iter().map(|reply| reply.answer.as_str()).collect();
            let place = ("form_answers", row.id.bytes(), row.form.as_str());
            note(found, crowd, place, (&texts, row.subject));
        }
    }
    Ok(())
}

async fn files(reader: &mut Reader, crowd: &Crowd, found: &mut Found) -> Result<()> {
    let (mut before, mut looked) = (FormFileId::from_bytes(LATEST), 0);
    while looked < LOOKED && found.len() < crowd.most() {
        let page = read::sent(reader, before, PAGE).await?;
        let Some(last) = page.last() else { break };
        before = last.id;
        looked += PAGE;
        for (row, described) in read::described(reader, page).await? {
            let place = ("form_files", row.id.bytes(), row.form.as_str());
            note(found, crowd, place, (&[&described.name], row.subject));
        }
    }
    Ok(())
}

fn note(
    found: &mut Found,
    crowd: &Crowd,
    (table, id, form): (&'static str, [u8; 16], &str),
    (texts, of): (&[&str], SubjectId),
) {
    for (whom, preview) in crowd.previews(texts, Some(of)) {
        let href = format!("/forms/{form}/answers");
        found.push((whom, Mention { table, id, of: Some(of), href, preview }));
    }
}

/// Stars the person in these answers and names of files; gives how many were changed.
pub(crate) async fn star(tx: &mut Tx, eraser: &mut Eraser, ids: Vec<[u8; 16]>) -> Result<u64> {
    let mut starred = 0;
    let answers: Vec<AnswersId> = ids.iter().map(|id| AnswersId::from_bytes(*id)).collect();
    let rows = read::these_told(tx, &answers).await?;
    for (row, mut replies) in read::replies(tx, rows).await? {
        eraser.row(row.id.bytes());
        if replies.iter_mut().fold(false, |changed, reply| eraser.mend(&mut reply.answer) | changed) {
            store::rewrite_answers(tx, row.id, row.subject, &replies).await?;
            starred += 1;
        }
    }
    let files: Vec<FormFileId> = ids.iter().map(|id| FormFileId::from_bytes(*id)).collect();
    let rows = read::these_sent(tx, &files).await?;
    for (row, mut described) in read::described(tx, rows).await? {
        eraser.row(row.id.bytes());
        if eraser.mend(&mut described.name) {
            store::describe(tx, row.id, row.subject, &described).await?;
            starred += 1;
        }
    }
    Ok(starred)
}
