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

mod facade;
mod model;

pub use facade::{
    catalogue, choices, end, fire, house, layout, replied, reseal, save_values, start, state, states, tasks_of,
};
pub use model::{
    ACTS, Act, Author, BYTES, By, ByHand, CONDITION, Calendar, Choice, Clock, Closed, Definition, FIELDS, Field,
    FieldClass, FieldKind, Finding, Flow, FlowId, Hand, Held, HeldId, House, KEY, Later, Level, May, NAME, Names,
    Needs, Now, Offered, OfferedArg, OfferedShape, Pauses, Pick, Place, Replies, Run, RunId, STATUSES, Severity,
    Shown, Slot, SlotAs, Spot, Standing, Stands, Start, Status, StatusName, TEXT, TRANSITIONS, Task, TaskId,
    TaskKind, Transition, Trigger, Unit, VALUE, Values, Wait, Weekday, Whom, check::check,
};

use kernel::{Permission, Role, Room};
use kit::Lang;

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

pub const ROOM: Room = Room {
    name: "flows",
    migrations: &[],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[VIEW, WORK, DESIGN],
    fields: &[],
    settings: &[],
    events: &[],
    statements: &[],
    personal_data: &[],
    jobs: &[],
    navigation: &[],
    panels: &[],
    marks: None,
    allows: None,
    lists: &[],
    checks: None,
    steps: &[],
    host: None,
    pages: axum::Router::new,
    api: utoipa_axum::router::OpenApiRouter::new,
    samples: |_| Vec::new(),
    gate: None,
};
