//! The data map of this room: forms hold nothing about anybody, requests are sealed and short-lived.

use kernel::{
    Erasing, Holding, Link,
    datamap::{identifying, plain},
};

pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "forms",
        columns: &[
            plain("name"),
            plain("shape"),
            plain("state"),
            plain("version"),
            plain("created_at"),
            plain("updated_at"),
        ],
        link: Link::Nobody,
        erasing: Erasing::Keep("retention-forms"),
        purposes: &[],
        retention: "retention-forms",
    },
    Holding {
        table: "form_pending",
        columns: &[
            plain("id"),
            plain("form"),
            plain("token"),
            plain("post"),
            identifying("address"),
            identifying("submission"),
            plain("created_at"),
            plain("expires_at"),
        ],
        // Whoever has not confirmed is nobody's customer yet: the row ends by itself, two days later at most.
        link: Link::Nobody,
        erasing: Erasing::Keep("retention-form-pending"),
        purposes: &[],
        retention: "retention-form-pending",
    },
];
