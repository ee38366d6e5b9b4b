//! What grows old here: people with whom nobody has been in touch.

use kernel::{
    Lapse,
    lapse::{Aged, Of},
};

static QUIET: Aged = Aged {
    table: "customers",
    id: "subject",
    subject: Some("subject"),
    since: "last_contact_at",
    walked: None,
    only: "standing <> 'erased'",
    whole: "",
    narrowed: "purpose = ?",
};

// law: gdpr/5.1.e
pub const LAPSES: &[Lapse] = &[Lapse {
    name: "customers.last-contact",
    of: Of::Person,
    by_purpose: true,
    find: |reader, ripe| Box::pin(QUIET.find(reader, ripe)),
    count: |reader, ripe| Box::pin(QUIET.count(reader, ripe)),
}];
