//! The data map of this room: a question for a link, for a day, that somebody's browser spoke for them once, and links to
//! their cases and to all that is held.

use kernel::{
    Erasing, Freeze, Holding, Link, Why,
    datamap::{identifying, plain},
};

pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "portal_asks",
        columns: &[plain("id"), identifying("address"), identifying("email"), plain("created_at")],
        // Nobody knows yet whose address it is, or whether it is anybody's; the row ends by itself within a day.
        link: Link::Nobody,
        erasing: Erasing::Keep("retention-portal-asks"),
        purposes: &[],
        retention: "retention-portal-asks",
    },
    Holding {
        table: "portal_signals",
        columns: &[plain("subject"), plain("at")],
        link: Link::Subject("subject", Freeze::Never(Why::Choice)),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-portal-signals",
    },
    Holding {
        table: "portal_links",
        columns: &[
            plain("token"),
            plain("subject"),
            plain("case_id"),
            plain("opens"),
            plain("created_at"),
            plain("expires_at"),
            plain("used_at"),
        ],
        link: Link::Subject("subject", Freeze::Never(Why::Choice)),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-portal-links",
    },
    Holding {
        table: "portal_visits",
        columns: &[
            plain("token"),
            plain("subject"),
            plain("opens"),
            plain("created_at"),
            plain("expires_at"),
            plain("used_at"),
        ],
        link: Link::Subject("subject", Freeze::Never(Why::Choice)),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-portal-links",
    },
];
