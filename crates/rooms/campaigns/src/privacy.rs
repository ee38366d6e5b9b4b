//! What personal data lies here: one decision for each person and letter. What the letter said lies in the post room.

use kernel::{Erasing, Freeze, Holding, Link, Why, datamap::plain};

pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "letters",
        columns: &[
            plain("id"),
            plain("version"),
            plain("title"),
            plain("purpose"),
            plain("channel"),
            plain("audience"),
            plain("counting"),
            plain("state"),
            plain("created_at"),
            plain("created_by"),
            plain("started_at"),
            plain("started_by"),
            plain("halted_at"),
            plain("halted_by"),
        ],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-campaigns-letters"),
        purposes: &[],
        retention: "retention-campaigns-letters",
    },
    Holding {
        table: "letter_texts",
        columns: &[plain("letter"), plain("lang"), plain("subject"), plain("body")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-campaigns-letters"),
        purposes: &[],
        retention: "retention-campaigns-letters",
    },
    Holding {
        table: "letter_runs",
        columns: &[
            plain("letter"),
            plain("stage"),
            plain("run"),
            // The last person decided about: an id that leads nowhere once they are erased.
            plain("position"),
            plain("expected"),
            plain("decided"),
            plain("ended_at"),
        ],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-campaigns-letters"),
        purposes: &[],
        retention: "retention-campaigns-letters",
    },
    Holding {
        table: "letter_counts",
        columns: &[plain("letter"), plain("stage"), plain("outcome"), plain("reason"), plain("amount")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-campaigns-letters"),
        purposes: &[],
        retention: "retention-campaigns-letters",
    },
    Holding {
        table: "letter_recipients",
        columns: &[
            plain("letter"),
            plain("subject"),
            plain("outcome").worded("campaigns-outcome"),
            plain("reason"),
            plain("message"),
            plain("at"),
        ],
        link: Link::Subject("subject", Freeze::Never(Why::Letters)),
        // The counts of the letter stay right without them.
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-campaigns-recipients",
    },
    Holding {
        table: "letter_links",
        columns: &[plain("letter"), plain("nr"), plain("address"), plain("people"), plain("anonymous")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-campaigns-letters"),
        purposes: &[],
        retention: "retention-campaigns-letters",
    },
    Holding {
        table: "letter_clicks",
        columns: &[plain("letter"), plain("nr"), plain("subject"), plain("at")],
        link: Link::Subject("subject", Freeze::Never(Why::Letters)),
        // The sums of the letter stay right without them.
        erasing: Erasing::Delete,
        purposes: &[consent::TRACKING],
        retention: "retention-campaigns-recipients",
    },
    Holding {
        table: "letter_waits",
        columns: &[plain("letter"), plain("subject"), plain("reason"), plain("due_at")],
        link: Link::Subject("subject", Freeze::Never(Why::Letters)),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-campaigns-waits",
    },
];
