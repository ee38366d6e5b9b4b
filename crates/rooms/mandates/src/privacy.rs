//! The data map of this room: agents are companies; of a request stays what became of it.

use kernel::{
    Erasing, Freeze, Holding, Link, Why,
    datamap::{identifying, plain},
};

pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "mandates_agents",
        columns: &[
            plain("id"),
            plain("agent_id"),
            plain("name"),
            plain("verify_key"),
            plain("state"),
            plain("trusted"),
            plain("token"),
            plain("issued_at"),
            plain("paired_at"),
            plain("sealed"),
            plain("created_at"),
            plain("version"),
        ],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-mandates-agents"),
        purposes: &[],
        retention: "retention-mandates-agents",
    },
    Holding {
        table: "mandates_requests",
        columns: &[
            plain("id"),
            plain("agent"),
            plain("subject"),
            plain("claim"),
            plain("exercise"),
            plain("state"),
            plain("outcome"),
            plain("shown"),
            plain("digest"),
            plain("reference"),
            identifying("sealed"),
            plain("papers"),
            plain("received_at"),
            plain("verify_until"),
            plain("told"),
            plain("telling"),
            plain("attempts"),
            plain("failure"),
            plain("ended_at"),
        ],
        link: Link::Subject("subject", Freeze::Never(Why::Request)),
        // law: gdpr/5.2
        erasing: Erasing::Keep("keep-mandates-requests"),
        purposes: &["rights"],
        retention: "retention-mandates-requests",
    },
];
