//! What personal data lies here: the values of runs, sealed; and which run belongs to whom.

use kernel::{
    Erasing, Holding, Link,
    datamap::{identifying, plain},
};

const NO_PURPOSE: &[&str] = &[];

/// What belongs to no data subject.
const fn house(table: &'static str, columns: &'static [kernel::Column], retention: &'static str) -> Holding {
    let erasing = Erasing::Keep("keep-flows-history");
    Holding { table, columns, link: Link::Nobody, erasing, purposes: NO_PURPOSE, retention }
}

pub const HOLDINGS: &[Holding] = &[
    house(
        "flows_definitions",
        &[
            plain("id"),
            plain("key"),
            plain("version"),
            plain("draft"),
            plain("names"),
            plain("category"),
            plain("host"),
            plain("published"),
            plain("retired_at"),
            plain("changed_at"),
            plain("changed_by"),
        ],
        "retention-flows-definitions",
    ),
    house("flows_history", &[plain("flow"), plain("version"), plain("draft")], "retention-flows-definitions"),
    house(
        "flows_versions",
        &[
            plain("flow"),
            plain("number"),
            plain("digest"),
            plain("definition"),
            plain("at"),
            plain("by_actor"),
        ],
        "retention-flows-definitions",
    ),
    Holding {
        table: "flows_runs",
        columns: &[
            plain("id"),
            plain("version"),
            plain("flow"),
            plain("number"),
            plain("host_kind"),
            plain("host"),
            plain("subject"),
            plain("key"),
            plain("status"),
            plain("stands"),
            plain("seq"),
            plain("since"),
            plain("started_at"),
            plain("standing"),
            plain("standing_at"),
            plain("parent"),
            plain("parent_seq"),
            plain("depth"),
            plain("due_at"),
            plain("end_due_at"),
            plain("end_left"),
            plain("auto_since"),
            plain("auto_moves"),
            plain("looks_at"),
        ],
        link: Link::Subject("subject"),
        // Work goes on to its end, and figures stay right: only whose it was is forgotten.
        erasing: Erasing::Blank(&["subject"]),
        purposes: NO_PURPOSE,
        retention: "retention-flows-runs",
    },
    Holding {
        table: "flows_values",
        columns: &[plain("id"), plain("subject"), plain("key"), identifying("content")],
        link: Link::Subject("subject"),
        erasing: Erasing::Delete,
        purposes: NO_PURPOSE,
        retention: "retention-flows-runs",
    },
    house("flows_timers", &[plain("run"), plain("kind"), plain("ref"), plain("at")], "retention-flows-waits"),
    Holding {
        table: "flows_listens",
        columns: &[plain("run"), plain("kind"), plain("subject"), plain("host")],
        link: Link::Subject("subject"),
        erasing: Erasing::Blank(&["subject"]),
        purposes: NO_PURPOSE,
        retention: "retention-flows-waits",
    },
    house(
        "flows_moves",
        &[
            plain("run"),
            plain("seq"),
            plain("at"),
            plain("number"),
            plain("from_status"),
            plain("to_status"),
            plain("transition"),
            plain("cause"),
            plain("actor"),
        ],
        "retention-flows-runs",
    ),
    house(
        "flows_held",
        &[
            plain("id"),
            plain("run"),
            plain("step"),
            plain("word"),
            plain("args"),
            plain("at"),
            plain("settled_at"),
            plain("settled_by"),
        ],
        "retention-flows-runs",
    ),
    house(
        "flows_tasks",
        &[
            plain("id"),
            plain("run"),
            plain("seq"),
            plain("kind"),
            plain("key"),
            plain("needed"),
            plain("state"),
            plain("at"),
            plain("due_at"),
            plain("ended_at"),
            plain("ended_by"),
        ],
        "retention-flows-runs",
    ),
    house("flows_asked", &[plain("task"), plain("asked"), plain("is_open")], "retention-flows-runs"),
    house(
        "flows_votes",
        &[plain("task"), plain("staff"), plain("voter"), plain("vote"), plain("at")],
        "retention-flows-runs",
    ),
    Holding {
        table: "flows_reasons",
        columns: &[
            plain("id"),
            plain("task"),
            plain("run"),
            plain("staff"),
            plain("vote"),
            plain("subject"),
            plain("key"),
            identifying("reason"),
            plain("at"),
        ],
        link: Link::Subject("subject"),
        erasing: Erasing::Delete,
        purposes: NO_PURPOSE,
        retention: "retention-flows-runs",
    },
    house("flows_cursors", &[plain("name"), plain("event")], "retention-flows-waits"),
];
