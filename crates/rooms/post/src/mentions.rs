//! Somebody named in letters to others: what was sent, and what still waits. The address that a letter goes to is its receiver's.

use crate::{
    model::{MessageId, Recipient},
    read::{self, Addressed},
    store,
};
use ground::id::Id;
use kernel::{KeyId, Mentions, Writings, Written};

const LETTERS: Writings = Writings {
    table: "post_messages",
    columns: &["recipient", "subject", "record", "sealed"],
    fields: &["subject", "text", "name"],
    between: |reader, span, most| {
        Box::pin(async move {
            let rows = read::letters_between(reader, span, most).await?;
            Ok(rows.into_iter().map(written).collect())
        })
    },
    these: |reader, ids| {
        Box::pin(async move {
            let ids: Vec<MessageId> = ids.into_iter().map(MessageId::from_bytes).collect();
            Ok(read::these_letters(reader, &ids).await?.into_iter().map(written).collect())
        })
    },
    rewrite: |tx, id, _, sealed| Box::pin(store::rewrite(tx, MessageId::from_bytes(id), sealed)),
};

pub const MENTIONS: Mentions = Mentions {
    texts: &[&LETTERS],
    find: |reader, crowd| {
        Box::pin(async move {
            let mut found = Vec::new();
            LETTERS.find(reader, &crowd, &mut found).await?;
            Ok(found)
        })
    },
    star: |tx, eraser, ids| Box::pin(async move { LETTERS.star(tx, eraser, &ids).await }),
};

fn written(row: Addressed) -> Written {
    let recipient = Recipient::parse(&row.recipient, row.subject, row.record);
    Written {
        id: row.id.bytes(),
        of: row.subject,
        key: recipient.map_or_else(|| KeyId::own(row.id), |recipient| recipient.key(row.id)),
        href: format!("/outbox/{}", row.id),
        sealed: vec![("sealed", row.sealed)],
    }
}
