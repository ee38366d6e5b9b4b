//! Somebody named in the requests of others: in what they wished, in what was noted and written about it.

use crate::{model::ClaimId, read, store};
use ground::id::Id;
use kernel::{KeyId, Mentions, Writings, Written};

const REQUESTS: Writings = Writings {
    table: "rights_claims",
    columns: &["subject", "wish", "note", "extension", "letter"],
    fields: &["text"],
    between: |reader, span, most| {
        Box::pin(async move {
            let rows = read::texts::between(reader, span, most).await?;
            Ok(rows.into_iter().map(written).collect())
        })
    },
    these: |reader, ids| {
        Box::pin(async move {
            let ids: Vec<ClaimId> = ids.into_iter().map(ClaimId::from_bytes).collect();
            Ok(read::texts::these(reader, &ids).await?.into_iter().map(written).collect())
        })
    },
    rewrite: |tx, id, column, sealed| Box::pin(store::rewrite(tx, ClaimId::from_bytes(id), column, sealed)),
};

pub const MENTIONS: Mentions = Mentions {
    texts: &[&REQUESTS],
    find: |reader, crowd| {
        Box::pin(async move {
            let mut found = Vec::new();
            REQUESTS.find(reader, &crowd, &mut found).await?;
            Ok(found)
        })
    },
    star: |tx, eraser, ids| Box::pin(async move { REQUESTS.star(tx, eraser, &ids).await }),
};

fn written(row: read::texts::Texts) -> Written {
    let columns =
        [("wish", row.wish), ("note", row.note), ("extension", row.extension), ("letter", row.letter)];
    Written {
        id: row.id.bytes(),
        of: Some(row.subject),
        key: KeyId::of(row.subject),
        href: format!("/requests/{}", row.id),
        sealed: columns.into_iter().filter_map(|(column, sealed)| Some((column, sealed?))).collect(),
    }
}
