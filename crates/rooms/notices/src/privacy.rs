//! What lies here about people: which notice they met and accepted, and when.

use kernel::{
    Erasing, Freeze, Holding, Link, Why,
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
        table: "notices",
        columns: &[
            plain("key"),
            plain("titles"),
            plain("audience"),
            plain("revision"),
            plain("created_at"),
            plain("changed_at"),
        ],
        ..HOUSE
    },
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
            plain("notice"),
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
            plain("notice"),
            plain("word"),
            plain("titles"),
        ],
        ..HOUSE
    },
    Holding {
        table: "notice_acceptances",
        columns: &[plain("subject"), plain("version"), plain("at"), plain("how"), attribute("lang")],
        link: Link::Subject("subject", Freeze::Grows),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-notices-acceptances",
    },
    Holding {
        table: "notice_met",
        columns: &[
            plain("subject"),
            plain("notice"),
            plain("version"),
            plain("kind").worded("notices-kind"),
            plain("key"),
            plain("at"),
        ],
        link: Link::Subject("subject", Freeze::Never(Why::Law)),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-notices-acceptances",
    },
];
