//! What lies here about people: their choices, the links we sent them, and addresses that must not come back.

use kernel::{
    Erasing, Holding, Link,
    datamap::{identifying, plain},
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
        table: "consent_purposes",
        columns: &[
            plain("key"),
            plain("version"),
            plain("asks_from"),
            plain("maker"),
            plain("place"),
            plain("ended_at"),
        ],
        ..HOUSE
    },
    Holding {
        table: "consent_purpose_versions",
        columns: &[
            plain("purpose"),
            plain("version"),
            plain("basis"),
            plain("channels"),
            plain("valid_for"),
            plain("terms"),
            plain("actor"),
            plain("at"),
        ],
        ..HOUSE
    },
    Holding {
        table: "consent_notices",
        columns: &[
            plain("version"),
            plain("texts"),
            plain("revision"),
            plain("created_at"),
            plain("published_at"),
            plain("published_by"),
        ],
        ..HOUSE
    },
    Holding { table: "consent_wordings", columns: &[plain("id"), plain("text")], ..HOUSE },
    Holding {
        table: "consent_events",
        columns: &[
            plain("id"),
            plain("subject"),
            plain("purpose"),
            plain("channel"),
            plain("step"),
            plain("state"),
            plain("proof"),
            plain("how"),
            plain("given_by"),
            plain("actor"),
            plain("origin"),
            plain("at"),
            plain("recorded_at"),
            plain("version"),
            plain("notice"),
            plain("wording"),
            plain("lang"),
            plain("valid_until"),
            identifying("secret"),
            plain("commitment"),
        ],
        link: Link::Subject("subject"),
        // law: gdpr/7.1
        erasing: Erasing::Keep("keep-consent-proof"),
        purposes: &[],
        retention: "retention-consent-ledger",
    },
    Holding {
        table: "consent_state",
        columns: &[
            plain("subject"),
            plain("purpose"),
            plain("channel"),
            plain("step"),
            plain("state"),
            plain("proof"),
            plain("given_by"),
            plain("at"),
            plain("version"),
            plain("valid_until"),
            plain("event"),
        ],
        link: Link::Subject("subject"),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-consent-state",
    },
    Holding { table: "consent_unsealed", columns: &[plain("at"), plain("step"), plain("event")], ..HOUSE },
    Holding { table: "consent_leaves", columns: &[plain("place"), plain("event")], ..HOUSE },
    Holding { table: "consent_nodes", columns: &[plain("level"), plain("place"), plain("hash")], ..HOUSE },
    Holding {
        table: "consent_heads",
        columns: &[plain("size"), plain("edge"), plain("note"), plain("at")],
        ..HOUSE
    },
    Holding {
        table: "consent_links",
        columns: &[plain("hash"), plain("subject"), plain("at"), plain("expires_at")],
        link: Link::Subject("subject"),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-consent-links",
    },
    Holding {
        table: "consent_suppressions",
        columns: &[plain("hash"), plain("at")],
        link: Link::Nobody,
        // law: gdpr/21.3
        erasing: Erasing::Keep("keep-consent-suppression"),
        purposes: &[],
        retention: "retention-consent-suppressions",
    },
];
