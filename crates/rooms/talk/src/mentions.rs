//! Somebody named in what colleagues said to each other: every message that can be read is looked at, the latest first. It lies
//! in no index, and goes by its age.

use crate::{
    model::{SaidId, Spot},
    read, store,
};
use ground::id::Id;
use kernel::{Crowd, Eraser, Mention, Reader, Result, Tx};
use std::sync::Arc;

/// Messages looked at in one statement, and at all: more than is said in a year.
const PAGE: i64 = 1_000;
const LOOKED: i64 = 200_000;

/// What colleagues said about others, or about nobody, that names any of these people.
pub(crate) async fn find(reader: &mut Reader, crowd: Arc<Crowd>) -> Result<Vec<(usize, Mention)>> {
    let (mut found, mut before, mut looked) = (Vec::new(), SaidId::from_bytes([0xff; 16]), 0);
    while looked < LOOKED && found.len() < crowd.most() {
        let page = read::before(reader, before, PAGE).await?;
        let Some(last) = page.last() else { break };
        before = last.id;
        looked += PAGE;
        for (row, text) in read::texts(reader, page).await? {
            // Beside the person's own records it goes with them.
            for (whom, preview) in crowd.previews(&[&text], row.subject) {
                let (id, of) = (row.id.bytes(), row.subject);
                let href = Spot::path(&row.kind, row.place);
                found.push((whom, Mention { table: "talk_said", id, of, href, preview }));
            }
        }
    }
    found.truncate(crowd.most());
    Ok(found)
}

/// Stars the person in these messages; gives how many were changed.
pub(crate) async fn star(tx: &mut Tx, eraser: &mut Eraser, ids: Vec<[u8; 16]>) -> Result<u64> {
    let ids: Vec<SaidId> = ids.into_iter().map(SaidId::from_bytes).collect();
    let rows = read::these(tx, &ids).await?;
    let mut starred = 0;
    for (row, text) in read::texts(tx, rows).await? {
        eraser.row(row.id.bytes());
        if let Some(text) = eraser.star(&text) {
            store::rewrite(tx, row.id, row.key, &text).await?;
            starred += 1;
        }
    }
    Ok(starred)
}
