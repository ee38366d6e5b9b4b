//! Processes: definitions as data, and their runs, which move whatever carries them.
//!
//! **A definition** ([`Definition`]) is data and its JSON is the format of drafts, published versions and files. It has statuses,
//! transitions with a [`Trigger`] each, fields, and [`Act`]s on the way. Published versions never change; a run stays on the
//! version on which it began, or is moved to another by a declared mapping (`Remap`). [`check`] says what is wrong with a
//! definition, given what the house offers ([`house`]); nothing with errors is published.
//!
//! **A run** belongs to a host (a case, a claim): its room names the host on its card, starts the run ([`start`]), and is told of
//! every move (`Host::moved`) in the same transaction. Field values are text by key ([`Values`]), sealed under the key that the
//! host gave. [`choices`] are the buttons, [`layout`] the form of the present status, [`fire`] takes a transition, [`replied`]
//! tells that a message came. Names come in all languages ([`Names::get`]); refusals are messages of this room's words.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod actions;
mod api;
mod bpmn;
mod engine;
mod events;
mod facade;
mod house;
mod jobs;
mod model;
mod pages;
mod privacy;
mod read;
mod ready;
mod store;

pub use actions::{
    About, Decide, DecideSaying, Discard, Finish, Fire, Import, Mapped, Publish, Remap, Resume, Retire,
    SaveDraft, SaveValues, Saved, Settle, Tell, Undo, Vote, mapped, parse,
};
pub use bpmn::{Imported, export as write_bpmn, import as read_bpmn};
pub use facade::{
    Beginning, Way, agree, answered, asked, begin, choices, end, fire, flow_id, forget, held, layout, look,
    may_fire, prepare, replied, reseal, save_values, sees, spoken, stand, start, start_after, state, states,
    way,
};
pub use house::house;
pub use jobs::{Follow, Sweep, Tick};
pub use model::{
    ACTS, Act, Ahead, Author, BYTES, By, ByHand, CONDITION, Calendar, Choice, Clock, Closed, Definition,
    FIELDS, Field, FieldClass, FieldKind, Finding, Flow, FlowId, Hand, Held, HeldId, House, KEY, Later,
    Level, May, NAME, Names, Needs, Now, Offered, OfferedArg, OfferedShape, Pauses, Pick, Place, Replies,
    Run, RunId, STATUSES, Said, Severity, Shown, Slot, SlotAs, Spot, Standing, Stands, Start, Status,
    StatusName, TEXT, TRANSITIONS, Task, TaskId, TaskKind, Terms, Transition, Trigger, Unit, VALUE, Values,
    Wait, Weekday, Whom, Width,
    check::check,
    difference::{Change, differences},
    hours::{between, business},
};
pub use pages::{LevelAsked, level_fields, level_typed, wait_told};
pub use read::{
    Drafted, Entry, Kept, Version, Which, catalogue, definition, definitions,
    own::{OwnRun, own_runs},
    reasons::{Reason, of_run as reasons_of},
    runs::{Filter, Moved, history, one as run, runs},
    tasks::{of_run as tasks_of, waiting},
    versions,
    whereabouts::{Whereabouts, whereabouts},
};

pub use ready::{find as ready_one, furnish, ready};

use ground::{
    clock::{MINUTE, SECOND},
    db::Migration,
};
use kernel::{JobKind, List, Listed, Permission, Reader, Result, Role, Room, room::Entry as RailEntry};
use kit::{Icon, Lang};

/// Seeing definitions and where runs stand.
pub const VIEW: Permission = Permission::new("flows.view", &Role::ALL);
/// Taking tasks and moving runs where the definition asks for no more.
pub const WORK: Permission = Permission::new(
    "flows.work",
    &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Agent, Role::Marketer],
);
/// Drafting, publishing and retiring definitions, and moving work from version to version.
pub const DESIGN: Permission =
    Permission::new("flows.design", &[Role::Administrator, Role::PrivacyOfficer, Role::Manager]);

/// Telling signals, such as that an order was paid: what programs need, and whoever stands in for one.
pub const SIGNAL: Permission =
    Permission::new("flows.signal", &[Role::Administrator, Role::PrivacyOfficer, Role::Manager]);

/// How often timers and events are looked for: people wait for minutes, not for seconds.
const OFTEN: i64 = 5 * SECOND;

pub const ROOM: Room = Room {
    name: "flows",
    migrations: &[
        Migration {
            name: "20261123_flows",
            sql: include_str!("../migrations/20261123_flows.sql"),
            samples: include_str!("../migrations/samples/20261123_flows.sql"),
        },
        Migration {
            name: "20261123_flows_history",
            sql: include_str!("../migrations/20261123_flows_history.sql"),
            samples: include_str!("../migrations/samples/20261123_flows_history.sql"),
        },
        Migration {
            name: "20261123_flows_reasons",
            sql: include_str!("../migrations/20261123_flows_reasons.sql"),
            samples: include_str!("../migrations/samples/20261123_flows_reasons.sql"),
        },
        Migration {
            name: "20261123_flows_forget",
            sql: include_str!("../migrations/20261123_flows_forget.sql"),
            samples: "",
        },
        Migration {
            name: "20261128_flows_terms",
            sql: include_str!("../migrations/20261128_flows_terms.sql"),
            samples: include_str!("../migrations/samples/20261128_flows_terms.sql"),
        },
        Migration {
            name: "20261128_flows_unheard",
            sql: include_str!("../migrations/20261128_flows_unheard.sql"),
            samples: include_str!("../migrations/samples/20261128_flows_unheard.sql"),
        },
        Migration {
            name: "20261129_flows_still",
            sql: include_str!("../migrations/20261129_flows_still.sql"),
            samples: include_str!("../migrations/samples/20261129_flows_still.sql"),
        },
    ],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[VIEW, WORK, DESIGN, SIGNAL],
    fields: &[],
    settings: &[],
    events: events::EVENTS,
    statements: &[
        store::STATEMENTS,
        store::drafts::STATEMENTS,
        store::ending::STATEMENTS,
        store::reasons::STATEMENTS,
        store::runs::STATEMENTS,
        store::tasks::STATEMENTS,
        store::unheard::STATEMENTS,
        read::STATEMENTS,
        read::awaited::STATEMENTS,
        read::below::STATEMENTS,
        read::drafts::STATEMENTS,
        read::reasons::STATEMENTS,
        read::runs::STATEMENTS,
        read::standing::STATEMENTS,
        read::tasks::STATEMENTS,
    ],
    personal_data: privacy::HOLDINGS,
    jobs: &[
        JobKind::every::<Tick>(OFTEN),
        JobKind::every::<Follow>(OFTEN),
        JobKind::every::<Sweep>(MINUTE),
        JobKind::of::<jobs::Moving>(),
    ],
    navigation: &[
        RailEntry {
            word: "flows-tasks",
            icon: Icon::Check,
            href: "/tasks",
            needs: WORK,
            order: 26,
            badge: Some(|reader| Box::pin(pages::waiting(reader))),
        },
        RailEntry {
            word: "nav-flows",
            icon: Icon::Chart,
            href: "/processes",
            needs: VIEW,
            order: 55,
            badge: None,
        },
    ],
    panels: &[],
    marks: None,
    allows: None,
    assent: None,
    lists: &[List { fields: &["flow"], read: |reader, lang| Box::pin(listed(reader, lang)) }],
    remembers: &[],
    tells: None,
    checks: None,
    steps: &[],
    host: None,
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    blockers: &[],
    mentions: None,
    lapses: &[],
    accounts: read::account::ACCOUNTS,
    ends: None,
    gate: None,
};

/// Every process by its key, for naming and choosing one.
async fn listed(reader: &mut Reader, lang: Lang) -> Result<Vec<Listed>> {
    let all = read::entries(reader).await?;
    let listed = |entry: Entry| Listed {
        name: entry.names.get(lang).to_owned(),
        on_offer: entry.published.is_some() && entry.retired.is_none(),
        key: entry.key,
    };
    Ok(all.into_iter().map(listed).collect())
}
