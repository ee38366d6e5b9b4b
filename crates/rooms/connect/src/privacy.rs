//! What personal data lies here: none. Messages are made of events, which hold ids, and are not kept.

use kernel::{Erasing, Holding, Link, datamap::plain};

pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "connect_webhooks",
        columns: &[
            plain("id"),
            plain("sealed"),
            plain("kinds"),
            plain("state"),
            plain("place"),
            plain("failures"),
            plain("failing_since"),
            plain("due_at"),
            plain("version"),
            plain("created_at"),
        ],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-connect-webhooks"),
        purposes: &[],
        retention: "retention-connect-webhooks",
    },
    Holding {
        table: "connect_deliveries",
        columns: &[
            plain("id"),
            plain("webhook"),
            plain("event"),
            plain("kind"),
            plain("at"),
            plain("status"),
            plain("failure"),
        ],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-connect-deliveries"),
        purposes: &[],
        retention: "retention-connect-deliveries",
    },
];
