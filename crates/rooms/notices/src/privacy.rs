//! What lies here about people: which notice they accepted, and when.

use kernel::{
    Erasing, Holding, Link,
    datamap::{attribute, plain},
};

const HOUSE: Holding = Holding {
    table: "",
    columns: &[],
    link: Link::Nobody,
    erasing: Erasing::Keep("retention-house"),
    purposes: &[],
    retention: "retention-house",
};

pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "notice_versions",
        columns: &[
            plain("version"),
            plain("plan"),
            plain("revision"),
            plain("acceptance"),
            plain("created_at"),
            plain("published_at"),
            plain("published_by"),
            plain("rests_on"),
        ],
        ..HOUSE
    },
    Holding {
        table: "notice_texts",
        columns: &[plain("version"), plain("lang"), plain("title"), plain("body"), plain("hash")],
        ..HOUSE
    },
    Holding {
        table: "notice_contacts",
        columns: &[
            plain("kind"),
            plain("key"),
            plain("title"),
            plain("place"),
            plain("given"),
            plain("changed_at"),
        ],
        ..HOUSE
    },
    Holding {
        table: "notice_acceptances",
        columns: &[plain("subject"), plain("version"), plain("at"), plain("how"), attribute("lang")],
        link: Link::Subject("subject"),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-notices-acceptances",
    },
];
