//! What grows old here: what colleagues said; chats help today's work, files keep what must last.

use crate::store;
use kernel::{
    Lapse,
    lapse::{Aged, Of},
};

static SAID: Aged = Aged {
    table: "talk_said",
    id: "id",
    subject: Some("subject"),
    since: "at",
    walked: None,
    only: "",
    whole: "",
    narrowed: "",
};

// law: gdpr/5.1.e
pub const LAPSES: &[Lapse] = &[Lapse {
    name: "talk.said",
    of: Of::Record(|tx, ids, _| Box::pin(async move { store::end(tx, &ids).await })),
    by_purpose: false,
    find: |reader, ripe| Box::pin(SAID.find(reader, ripe)),
    count: |reader, ages| Box::pin(SAID.count(reader, ages)),
}];
