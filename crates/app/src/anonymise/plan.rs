//! What becomes of each table in an anonymised copy. A table or column that is not decided about here stops the copy.

use kernel::{App, Class, Error, Result};
use std::collections::{BTreeMap, BTreeSet};

/// What becomes of a column of a table whose rows are invented anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// As it stands: a state, a kind, a rank.
    Keep,
    /// Where enough people share it; otherwise it is left out.
    Shared,
    /// Back by a time that is the person's own, and told only about.
    Shift,
    /// Something invented stands in its place: names, texts, ids, numbers, hashes.
    Invent,
    /// Not in the copy.
    Leave,
}

use Deed::{Invent, Keep, Leave, Shared, Shift};

/// A table whose rows have counterparts in the copy.
pub struct Invented {
    pub table: &'static str,
    pub columns: &'static [(&'static str, Deed)],
}

/// Tables without counterparts, and why.
pub struct Others {
    pub why: &'static str,
    pub tables: &'static [&'static str],
}

pub const INVENTED: &[Invented] = &[
    Invented {
        table: "customers",
        columns: &[
            ("subject", Invent),
            ("number", Invent),
            ("version", Leave),
            ("standing", Keep),
            ("created_at", Shift),
            ("changed_at", Shift),
            ("last_contact_at", Shift),
            ("source", Leave),
            ("purpose", Keep),
            ("country", Shared),
            ("language", Shared),
            ("organisation", Invent),
            ("facts", Invent),
            ("tokens", Invent),
        ],
    },
    Invented {
        table: "customer_secrets",
        columns: &[("subject", Invent), ("field", Keep), ("kind", Keep), ("value", Invent)],
    },
    Invented {
        table: "customer_attributes",
        columns: &[("subject", Invent), ("field", Keep), ("value", Shared)],
    },
    Invented {
        table: "consent_state",
        columns: &[
            ("subject", Invent),
            ("purpose", Keep),
            ("channel", Keep),
            ("step", Leave),
            ("state", Keep),
            ("proof", Keep),
            ("given_by", Leave),
            ("at", Shift),
            ("version", Leave),
            ("valid_until", Leave),
            ("event", Invent),
        ],
    },
    Invented {
        table: "cases_cases",
        columns: &[
            ("id", Invent),
            ("number", Invent),
            ("subject", Invent),
            ("category", Keep),
            ("run", Leave),
            ("flow", Leave),
            ("status", Leave),
            ("stands", Keep),
            ("priority", Keep),
            ("team", Leave),
            ("assignee", Invent),
            ("unit", Leave),
            ("channel", Keep),
            ("sender", Leave),
            ("lang", Shared),
            ("confidential", Leave),
            ("parent", Leave),
            ("merged_into", Leave),
            ("opened_at", Shift),
            ("last_at", Shift),
            ("waits_since", Shift),
            ("closed_at", Shift),
            ("step_due", Leave),
            ("end_due", Leave),
            ("due_at", Shift),
            ("contact", Invent),
            ("sealed", Invent),
            ("version", Leave),
        ],
    },
    Invented {
        table: "cases_entries",
        columns: &[
            ("id", Invent),
            ("case_id", Invent),
            ("subject", Invent),
            ("kind", Keep),
            ("author", Keep),
            ("actor", Leave),
            ("at", Shift),
            ("message_id", Leave),
            ("letter", Leave),
            ("data", Leave),
            ("sealed", Invent),
            ("attachments", Leave),
            ("flags", Leave),
        ],
    },
];

pub const OTHERS: &[Others] = &[
    Others {
        why: "the rooms of the copy write it themselves: what they start with, indexes, numbers, the ledger and the trail",
        tables: &[
            "customer_lookup",
            "customer_numbers",
            "cases_numbers",
            "cases_keys",
            "cases_categories",
            "cases_fresh",
            "cases_folded",
            "cases_slices",
            "cases_blocks",
            "consent_events",
            "consent_unsealed",
            "consent_leaves",
            "consent_nodes",
            "consent_heads",
            "consent_wordings",
            "consent_purposes",
            "consent_purpose_versions",
            "consent_assessments",
            "consent_notices",
            "customer_fields",
            "notice_versions",
            "notice_texts",
            "notice_contacts",
            "flows_definitions",
            "flows_versions",
            "forms",
            "form_versions",
            "retention_rules",
            "retention_versions",
            "retention_furnished",
            "rights_recipients",
            "restricted",
            "events",
            "schema_migrations",
            "staff_users",
            "staff_rights",
            "staff_fields",
            "staff_matrix",
        ],
    },
    Others {
        why: "passwords, links, sessions and addresses that open something or send something",
        tables: &[
            "staff_links",
            "staff_recovery_codes",
            "staff_sessions",
            "staff_tokens",
            "staff_tries",
            "consent_links",
            "consent_guardians",
            "consent_signings",
            "portal_asks",
            "portal_links",
            "portal_visits",
            "portal_signals",
            "rights_proofs",
            "form_pending",
            "form_prefills",
            "idempotency",
            "connect_webhooks",
            "connect_deliveries",
            "registries_services",
            "mandates_agents",
            "registries_reach",
            "consent_registries",
            "inbox_mailboxes",
            "inbox_seen",
            "inbox_followed",
            "post_senders",
        ],
    },
    Others {
        why: "work and mail on its way: nothing of it may happen twice",
        tables: &[
            "jobs",
            "job_schedules",
            "post_messages",
            "post_holds",
            "post_bounces",
            "letters",
            "letter_texts",
            "letter_runs",
            "letter_counts",
            "letter_recipients",
            "letter_links",
            "letter_clicks",
            "letter_waits",
            "flows_runs",
            "flows_cursors",
            "flows_timers",
            "flows_tasks",
            "flows_held",
            "flows_history",
            "flows_listens",
            "flows_moves",
            "flows_asked",
            "flows_values",
            "flows_reasons",
            "flows_votes",
            "retention_runs",
            "retention_tasks",
            "retention_nights",
        ],
    },
    Others {
        why: "words and files of people, and proof of what was done about them: nobody can be invented in their place",
        tables: &[
            "cases_attachments",
            "cases_drafts",
            "cases_tags",
            "consent_alerts",
            "consent_answers",
            "consent_papers",
            "consent_suppressions",
            "consent_tellings",
            "customers_holds",
            "customer_spared",
            "form_answers",
            "form_counts",
            "form_files",
            "import_held",
            "import_references",
            "imports",
            "inbox_items",
            "inbox_raw",
            "notice_acceptances",
            "rights_claims",
            "rights_copies",
            "rights_packing",
            "rights_papers",
            "rights_parts",
            "rights_receipts",
            "rights_takes",
            "rights_wiped",
            "mandates_requests",
            "rights_tellings",
            "sightings",
            "talk_said",
            "talk_read",
            "register_affected",
            "register_agreements",
            "register_log",
            "register_reaches",
            "register_records",
        ],
    },
    Others {
        why: "what people who work here set up for themselves, in their own words",
        tables: &[
            "cases_acknowledged",
            "cases_answers",
            "cases_macros",
            "cases_named",
            "cases_relations",
            "cases_turns",
            "cases_views",
            "cases_watchers",
            "consent_agreements",
            "customer_views",
            "settings",
            "staff_absences",
            "staff_bell_ways",
            "staff_mornings",
            "staff_rings",
            "staff_team_members",
            "staff_teams",
            "staff_unit_marks",
            "staff_units",
        ],
    },
];

/// Refuses as long as the data map names a table, or a column of an invented one, that is not decided about.
pub fn check(app: &App) -> Result<()> {
    let gaps = gaps(app);
    match gaps.is_empty() {
        true => Ok(()),
        false => {
            Err(Error::fault(format!("no copy before it is decided what becomes of: {}", gaps.join(", "))))
        }
    }
}

/// What the data map names and the plan does not, what the plan names and the map does not, and what the plan would keep
/// although it tells who somebody is.
pub fn gaps(app: &App) -> Vec<String> {
    let mut mapped: BTreeMap<&str, BTreeMap<&str, Class>> = BTreeMap::new();
    for holding in app.holdings() {
        let columns = holding.columns.iter().map(|column| (column.name, column.class));
        mapped.entry(holding.table).or_default().extend(columns);
    }
    let others: BTreeSet<&str> = OTHERS.iter().flat_map(|others| others.tables).copied().collect();
    let mut gaps = Vec::new();
    for (table, columns) in &mapped {
        match INVENTED.iter().find(|invented| invented.table == *table) {
            Some(invented) => gaps.extend(columns_of(invented, columns)),
            None if others.contains(table) => {}
            None => gaps.push((*table).to_owned()),
        }
    }
    let planned = others.into_iter().chain(INVENTED.iter().map(|invented| invented.table));
    gaps.extend(planned.filter(|table| !mapped.contains_key(table)).map(|table| format!("{table} (gone)")));
    gaps
}

fn columns_of(invented: &Invented, mapped: &BTreeMap<&str, Class>) -> Vec<String> {
    let name = |column: &str| format!("{}.{column}", invented.table);
    let planned: BTreeMap<&str, Deed> = invented.columns.iter().copied().collect();
    let missing = mapped.keys().filter(|column| !planned.contains_key(**column)).map(|column| name(column));
    let gone = planned.keys().filter(|column| !mapped.contains_key(**column)).map(|column| name(column));
    let bare = planned.iter().filter(|(column, deed)| {
        let class = mapped.get(**column).copied().unwrap_or(Class::None);
        matches!(deed, Keep | Shared) && class >= Class::Identifying
    });
    missing.chain(gone).chain(bare.map(|(column, _)| name(column))).collect()
}
