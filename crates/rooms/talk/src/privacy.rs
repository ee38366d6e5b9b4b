//! What personal data lies here: words, sealed; beside a record they belong to its person and go with them.

use kernel::{
    Erasing, Freeze, Holding, Link,
    datamap::{identifying, plain},
};

pub const HOLDINGS: &[Holding] = &[
    // law: gdpr/17.1
    Holding {
        table: "talk_said",
        columns: &[
            plain("id"),
            plain("kind"),
            plain("place"),
            plain("key"),
            plain("subject"),
            plain("author"),
            identifying("sealed"),
            plain("at"),
        ],
        link: Link::Subject("subject", Freeze::Grows),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-talk",
    },
    Holding {
        table: "talk_read",
        columns: &[plain("staff"), plain("place"), plain("last")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-talk"),
        purposes: &[],
        retention: "retention-talk-read",
    },
];
