//! What grows old here: messages that left or will not leave any more.

use crate::store;
use kernel::{
    Lapse,
    lapse::{Aged, Of},
};

static MESSAGES: Aged = Aged {
    table: "post_messages",
    id: "id",
    subject: Some("subject"),
    since: "created_at",
    walked: None,
    only: "state in ('sent', 'kept', 'failed', 'canceled')",
    whole: "",
    narrowed: "purpose = ?",
};

// law: gdpr/5.1.e
pub const LAPSES: &[Lapse] = &[Lapse {
    name: "post.messages",
    of: Of::Record(|tx, ids, _| Box::pin(async move { store::end(tx, &ids).await })),
    by_purpose: true,
    find: |reader, ripe| Box::pin(MESSAGES.find(reader, ripe)),
    count: |reader, ages| Box::pin(MESSAGES.count(reader, ages)),
}];
