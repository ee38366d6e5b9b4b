//! The people who serve: sign-in, roles, the authorisation matrix, access for programs.
//!
//! There is no default password: while nobody administers the house, [`first_link`] gives a link that works once. A password
//! is checked by the same rules wherever it is set. What a role may do is what the rooms propose, changed by the matrix;
//! nobody can take the matrix away from the administrators, and the last of them cannot leave.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod bell;
mod checks;
mod gate;
mod jobs;
mod lists;
mod matrix;
mod mentions;
mod model;
mod notice;
mod pages;
mod privacy;
mod read;
mod store;

pub use actions::{
    absence::{AbsenceDraft, ComeBack, GoAway},
    first::first_link,
    teams::{AddTeam, BringTeamBack, EditTeam, EndTeam},
    tokens::{AddToken, Granted, RevokeToken},
    units::{AddUnit, EditUnit, EndUnit},
    users::{AddUser, EditUser, RemoveUser, UserPatch},
};
pub use bell::{Ring, ring};
pub use matrix::{EVERY_ROLE, RightsCache};
pub use mentions::mentioned;
pub use model::{
    Team, TeamDraft, TeamId, TokenDraft, Unit, UnitDraft, UnitId, UserDraft, unit::Kind as UnitKind,
};
pub use notice::Notice;
pub use read::teams::{
    Colleague, all_standing_in, colleagues, may_go_to, standing_in, team, teams, teams_of, unit, units,
};

use ground::{
    clock::HOUR,
    db::{Migration, Sql},
};
use kernel::{EventKind, JobKind, Permission, Role, Room, Tone, room::Entry};
use kit::{Icon, Lang};

/// Seeing who works here, what roles may do and which programs have access.
pub const VIEW: Permission =
    Permission::new("staff.view", &[Role::Administrator, Role::PrivacyOfficer, Role::Auditor]);
pub const MANAGE: Permission = Permission::new("staff.manage", &[Role::Administrator]);
pub const ROLES: Permission = Permission::new("staff.roles", &[Role::Administrator]);
pub const TOKENS: Permission = Permission::new("staff.tokens", &[Role::Administrator]);
/// Seeing who works together.
pub const TEAMS: Permission = Permission::new("staff.teams", &Role::ALL);
pub const MANAGE_TEAMS: Permission =
    Permission::new("staff.teams-manage", &[Role::Administrator, Role::Manager]);
/// Seeing whom data may be given to.
pub const UNITS: Permission = Permission::new(
    "staff.units",
    &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Agent, Role::Auditor],
);
pub const MANAGE_UNITS: Permission =
    Permission::new("staff.units-manage", &[Role::Administrator, Role::PrivacyOfficer]);

/// Every statement of the room's three folders of SQL.
const STATEMENTS: &[&[Sql]] = &[
    store::STATEMENTS,
    store::sessions::STATEMENTS,
    store::teams::STATEMENTS,
    store::bell::STATEMENTS,
    read::STATEMENTS,
    read::teams::STATEMENTS,
    read::bell::STATEMENTS,
    matrix::STATEMENTS,
    gate::STATEMENTS,
];

pub const ROOM: Room = Room {
    name: "staff",
    migrations: &[
        Migration {
            name: "20261103_staff",
            sql: include_str!("../migrations/20261103_staff.sql"),
            samples: include_str!("../migrations/samples/20261103_staff.sql"),
        },
        Migration {
            name: "20261123_staff_teams",
            sql: include_str!("../migrations/20261123_staff_teams.sql"),
            samples: include_str!("../migrations/samples/20261123_staff_teams.sql"),
        },
    ],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[VIEW, MANAGE, ROLES, TOKENS, TEAMS, MANAGE_TEAMS, UNITS, MANAGE_UNITS],
    fields: &[],
    settings: &[],
    events: &[
        event("staff.added", Tone::Plain),
        event("staff.changed", Tone::Plain),
        event("staff.removed", Tone::Stop),
        event("staff.signed-in", Tone::Plain),
        event("staff.signed-out", Tone::Plain),
        event("staff.password-changed", Tone::Plain),
        event("staff.factor-on", Tone::Allow),
        event("staff.factor-off", Tone::Stop),
        event("staff.right-changed", Tone::Plain),
        event("staff.field-changed", Tone::Plain),
        event("staff.token-added", Tone::Plain),
        event("staff.token-revoked", Tone::Stop),
        event("staff.team-added", Tone::Plain),
        event("staff.team-changed", Tone::Plain),
        event("staff.team-ended", Tone::Stop),
        event("staff.team-back", Tone::Plain),
        event("staff.unit-added", Tone::Allow),
        event("staff.unit-changed", Tone::Plain),
        event("staff.unit-ended", Tone::Stop),
        event("staff.away", Tone::Plain),
        event("staff.back", Tone::Plain),
    ],
    statements: STATEMENTS,
    personal_data: privacy::HOLDINGS,
    jobs: &[
        JobKind::of::<jobs::SendReset>(),
        JobKind::every::<jobs::Tidy>(HOUR),
        JobKind::every::<jobs::Digest>(HOUR),
    ],
    navigation: &[
        Entry { word: "nav-teams", icon: Icon::People, href: "/teams", needs: TEAMS, order: 79, badge: None },
        Entry { word: "nav-staff", icon: Icon::Lock, href: "/staff", needs: VIEW, order: 80, badge: None },
    ],
    panels: &[],
    marks: None,
    allows: None,
    assent: None,
    lists: lists::LISTS,
    remembers: &["staff_users", "staff_absences", "staff_teams", "staff_team_members"],
    tells: None,
    checks: Some(checks::partners),
    steps: &[],
    host: None,
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    blockers: &[],
    mentions: None,
    lapses: &[],
    accounts: &[],
    ends: None,
    gate: Some(gate::GATE),
};

const fn event(kind: &'static str, tone: Tone) -> EventKind {
    EventKind { kind, tone }
}
