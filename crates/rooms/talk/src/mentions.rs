//! Somebody named in what colleagues said to each other.

use crate::{
    model::{SaidId, Spot},
    read::{self, Anywhere},
    store,
};
use ground::id::Id;
use kernel::{Crowd, Eraser, Mention, Reader, Result, Tx, Writings, Written, mention::Texts};
use std::sync::Arc;

const SAID: Writings = Writings {
    table: "talk_said",
    columns: &["key", "subject", "sealed"],
    fields: &[],
    between: |reader, span, most| {
        Box::pin(async move { Ok(written(read::between(reader, span, most).await?)) })
    },
    these: |reader, ids| {
        Box::pin(async move {
            let ids: Vec<SaidId> = ids.into_iter().map(SaidId::from_bytes).collect();
            Ok(written(read::these(reader, &ids).await?))
        })
    },
    rewrite: |tx, id, _, sealed| Box::pin(store::rewrite(tx, SaidId::from_bytes(id), sealed)),
};

fn written(rows: Vec<Anywhere>) -> Vec<Written> {
    let row = |row: Anywhere| Written {
        id: row.id.bytes(),
        // Beside the person's own records it goes with them.
        of: row.subject,
        key: row.key,
        href: Spot::path(&row.kind, row.place),
        sealed: vec![("sealed", row.sealed)],
    };
    rows.into_iter().map(row).collect()
}

/// What the index of names reads.
pub(crate) const TEXTS: &[&dyn Texts] = &[&SAID];

/// What colleagues said about others, or about nobody, that names any of these people.
pub(crate) async fn find(reader: &mut Reader, crowd: Arc<Crowd>) -> Result<Vec<(usize, Mention)>> {
    let mut found = Vec::new();
    SAID.find(reader, &crowd, &mut found).await?;
    Ok(found)
}

/// Stars the person in these messages; gives how many were changed.
pub(crate) async fn star(tx: &mut Tx, eraser: &mut Eraser, ids: Vec<[u8; 16]>) -> Result<u64> {
    SAID.star(tx, eraser, &ids).await
}
