//! The data map of this room: forms hold nothing about anybody, requests are sealed and short-lived.

use kernel::{
    Erasing, Holding, Link,
    datamap::{identifying, plain, stored},
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
            plain("published"),
        ],
        link: Link::Nobody,
        erasing: Erasing::Keep("retention-forms"),
        purposes: &[],
        retention: "retention-forms",
    },
    Holding {
        table: "form_versions",
        columns: &[plain("form"), plain("version"), plain("shape"), plain("actor"), plain("published_at")],
        link: Link::Nobody,
        erasing: Erasing::Keep("retention-forms"),
        purposes: &[],
        retention: "retention-forms",
    },
    Holding {
        table: "form_counts",
        columns: &[plain("form"), plain("day"), plain("sent")],
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
            plain("version"),
        ],
        // Whoever has not confirmed is nobody's customer yet: the row ends by itself, two days later at most.
        link: Link::Nobody,
        erasing: Erasing::Keep("retention-form-pending"),
        purposes: &[],
        retention: "retention-form-pending",
    },
    Holding {
        table: "form_answers",
        columns: &[
            plain("id"),
            plain("form"),
            plain("version"),
            plain("subject"),
            identifying("answers"),
            plain("at"),
        ],
        link: Link::Subject("subject"),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-form-answers",
    },
    // A file whose sender has not confirmed has no subject and ends by itself, as a request does.
    Holding {
        table: "form_files",
        columns: &[
            plain("id"),
            plain("form"),
            plain("token"),
            plain("request"),
            plain("subject"),
            stored("file"),
            identifying("described"),
            plain("created_at"),
            plain("expires_at"),
            plain("bytes"),
        ],
        link: Link::Subject("subject"),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-form-answers",
    },
    // A link about nobody we know has no subject, is sealed under a key of its own and ends with it.
    Holding {
        table: "form_prefills",
        columns: &[
            plain("id"),
            plain("form"),
            plain("token"),
            identifying("filled"),
            plain("created_at"),
            plain("expires_at"),
            plain("subject"),
        ],
        link: Link::Subject("subject"),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-form-prefills",
    },
];
