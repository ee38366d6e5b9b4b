//! Surfaces over all rooms: start, search, commands, live figures, the audit trail, jobs that need a person, settings.
//!
//! Everything here comes from the cards of the rooms: a room that appears shows up without a change in this one.

mod actions;
mod api;
mod checks;
mod model;
mod pages;

pub use actions::{DropJob, RetryJob};

use kernel::{EventKind, Permission, Role, Room, Tone, room::Entry};
use kit::{Icon, Lang};

/// Reading what everybody did.
pub const AUDIT: Permission =
    Permission::new("desk.audit", &[Role::Administrator, Role::PrivacyOfficer, Role::Auditor]);
/// Seeing work that failed, trying it again or dropping it.
pub const JOBS: Permission = Permission::new("desk.jobs", &[Role::Administrator]);

/// Seeing the state of privacy and consent at a glance.
pub const PRIVACY: Permission =
    Permission::new("desk.privacy", &[Role::Administrator, Role::PrivacyOfficer, Role::Auditor]);

pub const ROOM: Room = Room {
    name: "desk",
    migrations: &[],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[AUDIT, JOBS, PRIVACY],
    fields: &[],
    settings: &[],
    events: &[
        EventKind { kind: "desk.job-retried", tone: Tone::Plain },
        EventKind { kind: "desk.job-dropped", tone: Tone::Stop },
    ],
    statements: &[],
    personal_data: &[],
    jobs: &[],
    navigation: &[
        Entry {
            word: "nav-start",
            icon: Icon::Home,
            href: "/desk",
            needs: kernel::ANYONE,
            order: 0,
            badge: None,
        },
        Entry {
            word: "nav-privacy",
            icon: Icon::Mark,
            href: "/settings/privacy",
            needs: PRIVACY,
            order: 65,
            badge: None,
        },
        Entry {
            word: "nav-audit",
            icon: Icon::Register,
            href: "/audit",
            needs: AUDIT,
            order: 70,
            badge: None,
        },
        Entry {
            word: "nav-jobs",
            icon: Icon::Clock,
            href: "/jobs",
            needs: JOBS,
            order: 80,
            badge: Some(pages::jobs::badge),
        },
        Entry {
            word: "nav-settings",
            icon: Icon::Settings,
            href: "/settings",
            needs: kernel::setting::CHANGE,
            order: 90,
            badge: None,
        },
    ],
    panels: &[],
    marks: None,
    allows: None,
    assent: None,
    lists: &[],
    remembers: &[],
    tells: None,
    checks: Some(checks::company),
    steps: &[],
    host: None,
    pages: pages::router,
    api: api::router,
    samples: pages::samples,
    blockers: &[],
    mentions: None,
    lapses: &[],
    accounts: &[],
    ends: None,
    gate: None,
};
