//! What personal data lies here: the values of runs, sealed; and which run belongs to whom.

use kernel::{
    Erasing, Freeze, Holding, Link, Why,
    datamap::{identifying, plain},
};

const NO_PURPOSE: &[&str] = &[];
/// Work on a request goes on while the person is restricted: who asked is answered, and the restriction can be lifted.
// law: gdpr/18.2
const OF_CLAIM: &str = "exists (select 1 from flows_runs r where r.id = {row}.run and r.host_kind = 'claim')";
const OF_CLAIM_ID: &str =
    "exists (select 1 from flows_runs r where r.id = {row}.id and r.host_kind = 'claim')";

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
            plain("terms"),
            plain("first_due_at"),
            plain("answered_at"),
        ],
        link: Link::Subject("subject", Freeze::GrowsBut("{row}.host_kind = 'claim'", Why::Request)),
        // Work goes on to its end, and figures stay right: only whose it was is forgotten.
        erasing: Erasing::Blank(&["subject"]),
        purposes: NO_PURPOSE,
        retention: "retention-flows-runs",
    },
    Holding {
        table: "flows_values",
        columns: &[plain("id"), plain("subject"), plain("key"), identifying("content")],
        link: Link::Subject("subject", Freeze::GrowsBut(OF_CLAIM_ID, Why::Request)),
        erasing: Erasing::Delete,
        purposes: NO_PURPOSE,
        retention: "retention-flows-runs",
    },
    house(
        "flows_timers",
        &[plain("run"), plain("kind"), plain("ref"), plain("at"), plain("is_still")],
        "retention-flows-waits",
    ),
    Holding {
        table: "flows_listens",
        columns: &[plain("run"), plain("kind"), plain("subject"), plain("host")],
        link: Link::Subject("subject", Freeze::GrowsBut(OF_CLAIM, Why::Request)),
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
        link: Link::Subject("subject", Freeze::GrowsBut(OF_CLAIM, Why::Request)),
        erasing: Erasing::Delete,
        purposes: NO_PURPOSE,
        retention: "retention-flows-runs",
    },
    house(
        "flows_unheard",
        &[plain("run"), plain("event"), plain("seq"), plain("signal"), plain("is_still")],
        "retention-flows-waits",
    ),
    house("flows_cursors", &[plain("name"), plain("event")], "retention-flows-waits"),
];
