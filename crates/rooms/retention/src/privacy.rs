//! What personal data lies here: who is warned or in their days of grace, and nothing of them but that.

use kernel::{Column, Erasing, Freeze, Holding, Link, Why, datamap::plain};

const HOUSE: Holding = Holding {
    table: "",
    columns: &[],
    link: Link::Nobody,
    erasing: Erasing::Keep("keep-retention-house"),
    purposes: &[],
    retention: "retention-house-rules",
};

const RULES: &[Column] = &[
    plain("id"),
    plain("name"),
    plain("lapse"),
    plain("purpose"),
    plain("period"),
    plain("deed"),
    plain("warning"),
    plain("grace"),
    plain("floor"),
    plain("law"),
    plain("state"),
    plain("begins_at"),
    plain("allowed"),
    plain("version"),
    plain("created_at"),
    plain("changed_at"),
];

const RUNS: &[Column] = &[
    plain("night"),
    plain("rule"),
    plain("place"),
    plain("name"),
    plain("lapse"),
    plain("state"),
    plain("due"),
    plain("looked"),
    plain("warned"),
    plain("waits"),
    plain("ended"),
    plain("spared"),
    plain("failed"),
    plain("kept"),
    plain("at_since"),
    plain("at_id"),
    plain("moved_at"),
];

pub const HOLDINGS: &[Holding] = &[
    Holding { table: "retention_rules", columns: RULES, ..HOUSE },
    Holding {
        table: "retention_versions",
        columns: &[plain("rule"), plain("version"), plain("terms"), plain("actor"), plain("at")],
        ..HOUSE
    },
    Holding { table: "retention_furnished", columns: &[plain("lapse"), plain("at")], ..HOUSE },
    Holding {
        table: "retention_tasks",
        columns: &[
            plain("rule"),
            plain("subject"),
            plain("warned_at"),
            plain("told"),
            plain("ends_at"),
            plain("looked_at"),
        ],
        link: Link::Subject("subject", Freeze::Never(Why::Machinery)),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-tasks-end",
    },
    Holding {
        table: "retention_nights",
        columns: &[plain("id"), plain("began_at"), plain("ended_at"), plain("actor"), plain("state")],
        ..HOUSE
    },
    Holding { table: "retention_runs", columns: RUNS, ..HOUSE },
];
