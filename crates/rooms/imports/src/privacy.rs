//! What personal data lies here: file names and header lines under each import's own key, and whom a foreign number means.
//!
//! The files themselves lie sealed in the file store under the same key, and go with it.

use kernel::{
    Erasing, Freeze, Holding, Link,
    datamap::{identifying, plain},
};

pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "imports",
        columns: &[
            plain("id"),
            plain("state"),
            plain("made_by"),
            plain("lang"),
            plain("created_at"),
            plain("expires_at"),
            identifying("details"),
            plain("format"),
            plain("plan"),
            plain("bytes"),
            plain("chunks"),
            plain("total"),
            plain("done"),
            plain("checked"),
            plain("tally"),
            plain("started_at"),
            plain("moved_at"),
            plain("report_bytes"),
            plain("finished_at"),
        ],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-imports"),
        purposes: &[],
        retention: "retention-imports",
    },
    Holding {
        table: "import_held",
        columns: &[plain("import"), plain("number"), plain("reason"), plain("place")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-imports"),
        purposes: &[],
        retention: "retention-imports",
    },
    Holding {
        table: "import_references",
        columns: &[plain("reference"), plain("subject")],
        link: Link::Subject("subject", Freeze::Grows),
        // law: gdpr/21.3
        erasing: Erasing::Keep("keep-import-references"),
        purposes: &[],
        retention: "retention-import-references",
    },
];
