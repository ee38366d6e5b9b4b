//! Somebody named in what colleagues said to each other: every message that can be read is looked at, the latest first. It lies
//! in no index, and goes by its age.

use crate::{
    model::{SaidId, Spot},
    read, store,
};
use ground::id::Id;
use kernel::{Mention, Naming, Reader, Result, Tx};

/// Messages told at once.
const MOST: usize = 200;
/// Messages looked at in one statement, and at all: more than is said in a year.
const PAGE: i64 = 1_000;
const LOOKED: i64 = 200_000;

/// What colleagues said about others, or about nobody, that names this person.
pub(crate) async fn find(reader: &mut Reader, naming: Naming) -> Result<Vec<Mention>> {
    let (mut found, mut before, mut looked) = (Vec::new(), SaidId::from_bytes([0xff; 16]), 0);
    while looked < LOOKED && found.len() < MOST {
        let page = read::before(reader, before, PAGE).await?;
        let Some(last) = page.last() else { break };
        before = last.id;
        looked += PAGE;
        for (row, text) in read::texts(reader, page).await? {
            // Beside the person's own records it goes with them.
            if row.subject.is_some() && row.subject == naming.subject {
                continue;
            }
            found.extend(naming.preview(&text).map(|preview| Mention {
                table: "talk_said",
                id: row.id.bytes(),
                of: row.subject,
                href: Spot::path(&row.kind, row.place),
                preview,
            }));
        }
    }
    found.truncate(MOST);
    Ok(found)
}

/// Stars the person in these messages; gives how many were changed.
pub(crate) async fn star(tx: &mut Tx, naming: Naming, ids: Vec<[u8; 16]>) -> Result<u64> {
    let ids: Vec<SaidId> = ids.into_iter().map(SaidId::from_bytes).collect();
    let rows = read::these(tx, &ids).await?;
    let mut starred = 0;
    for (row, text) in read::texts(tx, rows).await? {
        if let Some(text) = naming.star(&text) {
            store::rewrite(tx, row.id, row.key, &text).await?;
            starred += 1;
        }
    }
    Ok(starred)
}
