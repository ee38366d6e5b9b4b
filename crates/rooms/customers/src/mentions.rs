//! Somebody named in the reason of somebody else's legal hold.

use crate::{
    model::HoldId,
    read::{self, Reasons},
    store,
};
use ground::id::Id;
use kernel::{KeyId, Mentions, Writings, Written};

const HOLDS: Writings = Writings {
    table: "customers_holds",
    columns: &["subject", "reason", "lifted"],
    fields: &[],
    between: |reader, span, most| {
        Box::pin(async move {
            let rows = read::reasons_between(reader, span, most).await?;
            Ok(rows.into_iter().map(written).collect())
        })
    },
    these: |reader, ids| {
        Box::pin(async move {
            let ids: Vec<HoldId> = ids.into_iter().map(HoldId::from_bytes).collect();
            Ok(read::these_reasons(reader, &ids).await?.into_iter().map(written).collect())
        })
    },
    rewrite: |tx, id, column, sealed| {
        Box::pin(store::holds::reword(tx, HoldId::from_bytes(id), column, sealed))
    },
};

pub const MENTIONS: Mentions = Mentions {
    texts: &[&HOLDS],
    find: |reader, crowd| {
        Box::pin(async move {
            let mut found = Vec::new();
            HOLDS.find(reader, &crowd, &mut found).await?;
            Ok(found)
        })
    },
    star: |tx, eraser, ids| Box::pin(async move { HOLDS.star(tx, eraser, &ids).await }),
};

fn written(row: Reasons) -> Written {
    let lifted = row.lifted.map(|lifted| ("lifted", lifted));
    Written {
        id: row.id.bytes(),
        of: Some(row.subject),
        key: KeyId::of(row.subject),
        href: format!("/holds/{}", row.id),
        sealed: [("reason", row.reason)].into_iter().chain(lifted).collect(),
    }
}
