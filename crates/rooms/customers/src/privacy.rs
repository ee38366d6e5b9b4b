//! The data map of this room: what each table and column holds, and what erasure does with it.

use kernel::{
    Erasing, Holding, Link,
    datamap::{attribute, identifying, plain, sensitive},
};

pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "customers",
        columns: &[
            plain("subject"),
            plain("number"),
            plain("version"),
            plain("standing"),
            plain("created_at"),
            plain("changed_at"),
            plain("last_contact_at"),
            plain("source"),
            plain("purpose"),
            attribute("country"),
            attribute("language"),
            attribute("organisation"),
            identifying("facts"),
            identifying("tokens"),
        ],
        link: Link::Subject("subject"),
        erasing: Erasing::Blank(&["country", "language", "organisation", "facts"]),
        purposes: &[],
        retention: "retention-customers",
    },
    Holding {
        table: "customer_secrets",
        columns: &[plain("subject"), plain("field"), plain("kind"), sensitive("value")],
        link: Link::Subject("subject"),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-customers",
    },
    Holding {
        table: "customer_attributes",
        columns: &[plain("subject"), plain("field"), attribute("value")],
        link: Link::Subject("subject"),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-customers",
    },
    // Millions of rows without an index by subject: `mark_erased` takes a person's entries out one by one, by the
    // list of them that stands in `customers.tokens`. Looking through the table for each erasure would take seconds.
    Holding {
        table: "customer_lookup",
        columns: &[identifying("token"), plain("subject")],
        link: Link::Nobody,
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-customers",
    },
    Holding {
        table: "customer_numbers",
        columns: &[plain("id"), plain("next")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-customers-settings"),
        purposes: &[],
        retention: "retention-customers-settings",
    },
    Holding {
        table: "customer_fields",
        columns: &[
            plain("key"),
            plain("label"),
            plain("class"),
            plain("purpose"),
            plain("basis"),
            plain("created_at"),
            plain("removed_at"),
        ],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-customers-settings"),
        purposes: &[],
        retention: "retention-customers-settings",
    },
    Holding {
        table: "customer_views",
        columns: &[plain("id"), plain("owner"), plain("name"), plain("query"), plain("created_at")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-customers-settings"),
        purposes: &[],
        retention: "retention-customers-settings",
    },
];
