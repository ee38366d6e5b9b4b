//! What grows old here: mails byte by byte as they came, and later what became of them. What waits for a person stays.

use crate::store::items as store;
use kernel::{
    Lapse,
    lapse::{Aged, Of},
};

static RAW: Aged = Aged {
    table: "inbox_items i join inbox_raw r on r.id = i.id",
    id: "i.id",
    subject: Some("i.subject"),
    since: "i.at",
    walked: None,
    only: "i.state in ('taken', 'noted', 'discarded')",
    whole: "",
    narrowed: "",
};

static ITEMS: Aged = Aged { table: "inbox_items i", ..RAW };

// law: gdpr/5.1.e
pub const LAPSES: &[Lapse] = &[
    Lapse {
        name: "inbox.raw",
        of: Of::Record(|tx, ids, _| Box::pin(async move { store::forget_raw(tx, &ids).await })),
        by_purpose: false,
        find: |reader, ripe| Box::pin(RAW.find(reader, ripe)),
        count: |reader, ages| Box::pin(RAW.count(reader, ages)),
    },
    Lapse {
        name: "inbox.items",
        of: Of::Record(|tx, ids, _| Box::pin(async move { store::forget(tx, &ids).await })),
        by_purpose: false,
        find: |reader, ripe| Box::pin(ITEMS.find(reader, ripe)),
        count: |reader, ages| Box::pin(ITEMS.count(reader, ages)),
    },
];
