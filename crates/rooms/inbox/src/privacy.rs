//! What personal data lies here: mails as they came and who sent them; sealed under the sender's key, or one of their own while
//! nobody knows who that is.

use kernel::{
    Erasing, Freeze, Holding, Link, Why,
    datamap::{identifying, plain},
};

const HOUSE: Holding = Holding {
    table: "",
    columns: &[],
    link: Link::Nobody,
    erasing: Erasing::Keep("keep-inbox-house"),
    purposes: &[],
    retention: "retention-inbox-mailboxes",
};

pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "inbox_mailboxes",
        columns: &[
            plain("id"),
            plain("spot"),
            plain("sealed"),
            plain("state"),
            plain("looked_at"),
            plain("trouble"),
            plain("failing_since"),
            plain("failures"),
            plain("taken"),
            plain("version"),
            plain("created_at"),
        ],
        ..HOUSE
    },
    Holding {
        table: "inbox_seen",
        columns: &[plain("mailbox"), plain("uid"), plain("at"), plain("print")],
        ..HOUSE
    },
    Holding {
        table: "inbox_items",
        columns: &[
            plain("id"),
            plain("mailbox"),
            plain("subject"),
            plain("sender"),
            plain("print"),
            plain("state"),
            plain("why"),
            plain("case_id"),
            plain("entry"),
            plain("size"),
            plain("is_head"),
            plain("released"),
            plain("attempts"),
            plain("version"),
            identifying("sealed"),
            plain("at"),
            plain("settled_at"),
        ],
        link: Link::Subject("subject", Freeze::Never(Why::Arrival)),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-inbox-items",
    },
    Holding {
        table: "inbox_raw",
        columns: &[plain("id"), plain("subject"), identifying("raw")],
        link: Link::Subject("subject", Freeze::Never(Why::Arrival)),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-inbox-raw",
    },
    Holding { table: "inbox_followed", columns: &[plain("name"), plain("event")], ..HOUSE },
];
