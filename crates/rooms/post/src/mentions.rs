//! Somebody named in letters to others: what was sent, and what still waits. The address that a letter goes to is its receiver's.

use crate::{
    model::{MessageId, Recipient},
    read::{self, Addressed},
    store,
};
use ground::id::Id;
use kernel::{Mentions, Writings, Written};

const LETTERS: Writings = Writings {
    table: "post_messages",
    fields: &["subject", "text", "name"],
    before: |reader, id, most| {
        Box::pin(async move {
            let rows = read::letters_before(reader, MessageId::from_bytes(id), most).await?;
            Ok(rows.into_iter().filter_map(written).collect())
        })
    },
    these: |reader, ids| {
        Box::pin(async move {
            let ids: Vec<MessageId> = ids.into_iter().map(MessageId::from_bytes).collect();
            Ok(read::these_letters(reader, &ids).await?.into_iter().filter_map(written).collect())
        })
    },
    rewrite: |tx, id, _, sealed| Box::pin(store::rewrite(tx, MessageId::from_bytes(id), sealed)),
};

pub const MENTIONS: Mentions = Mentions {
    find: |reader, crowd| {
        Box::pin(async move {
            let mut found = Vec::new();
            LETTERS.find(reader, &crowd, &mut found).await?;
            Ok(found)
        })
    },
    star: |tx, eraser, ids| Box::pin(async move { LETTERS.star(tx, eraser, &ids).await }),
};

fn written(row: Addressed) -> Option<Written> {
    let recipient = Recipient::parse(&row.recipient, row.subject, row.record)?;
    Some(Written {
        id: row.id.bytes(),
        of: row.subject,
        key: recipient.key(row.id),
        href: format!("/outbox/{}", row.id),
        sealed: vec![("sealed", row.sealed)],
    })
}
