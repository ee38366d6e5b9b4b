//! The running house: what every door and every job shares.

use crate::{
    actor::Actor,
    datamap::Holding,
    error::{Error, Result},
    event::EventKind,
    job::JobKind,
    mention::reading,
    permission::{Field, Permission},
    remembered::{self, Memory},
    restriction,
    room::{Gate, Room},
    seal::Shred,
    seen,
    setting::{self, Setting},
    stir::Stirs,
    tx::{Action, Reader, Tx},
    vault::Vault,
};
use ground::{
    clock::{Clock, HOUR, MINUTE, Timestamp},
    config::Config,
    db::{Db, Laid, Migration},
    files::Files,
    limit::{Limits, Pace},
    secret::Entropy,
};
use kit::Lexicon;
use parking_lot::Mutex;
use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::Arc,
    time::Duration,
};
use tokio::sync::Notify;

/// How often a transaction is run again when another one won.
const ATTEMPTS: u32 = 12;
/// The first pause between two attempts; it doubles, with jitter.
const PAUSE: Duration = Duration::from_millis(4);

pub const MIGRATION: Migration = Migration {
    name: "20261101_kernel",
    sql: include_str!("../migrations/20261101_kernel.sql"),
    samples: include_str!("../migrations/samples/20261101_kernel.sql"),
};

pub const RESTRICTION: Migration = Migration {
    name: "20261124_kernel_restriction",
    sql: include_str!("../migrations/20261124_kernel_restriction.sql"),
    samples: include_str!("../migrations/samples/20261124_kernel_restriction.sql"),
};

pub const NAMED: Migration = Migration {
    name: "20261129_kernel_named",
    sql: include_str!("../migrations/20261129_kernel_named.sql"),
    samples: include_str!("../migrations/samples/20261129_kernel_named.sql"),
};

pub const LOOKS: Migration = Migration {
    name: "20261124_kernel_looks",
    sql: include_str!("../migrations/20261124_kernel_looks.sql"),
    samples: include_str!("../migrations/samples/20261124_kernel_looks.sql"),
};

pub const REMEMBERED: Migration = Migration {
    name: "20261130_kernel_remembered",
    sql: include_str!("../migrations/20261130_kernel_remembered.sql"),
    samples: include_str!("../migrations/samples/20261130_kernel_remembered.sql"),
};

const OWN_JOBS: &[JobKind] = &[
    JobKind::of::<Shred>(),
    JobKind::every::<crate::door::Forget>(HOUR),
    JobKind::every::<reading::ReadOn>(5 * MINUTE),
    JobKind::every::<reading::Sweep>(HOUR),
];
const OWN_PERMISSIONS: &[Permission] = &[setting::CHANGE, seen::WATCH];
const OWN_EVENTS: &[EventKind] = &[
    EventKind { kind: "settings.changed", tone: crate::Tone::Plain },
    EventKind { kind: <seen::Unusual as crate::Event>::KIND, tone: crate::Tone::Stop },
];

#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    parts: Parts,
    work: Notify,
    stirs: Stirs,
    tries: Limits,
    memory: Memory,
    /// When each schedule was last looked at, so that an idle worker does not ask the database twice a second.
    schedules: Mutex<HashMap<&'static str, Timestamp>>,
}

/// What the house is put together from.
pub struct Parts {
    pub config: Config,
    pub db: Db,
    pub vault: Vault,
    pub clock: Clock,
    pub entropy: Entropy,
    pub files: Files,
    pub lexicon: &'static Lexicon,
    pub rooms: &'static [Room],
    /// Things at the edge that one room owns: a mail carrier, for instance.
    pub edges: Edges,
}

/// Values by type, set when the house is put together and never changed.
#[derive(Default)]
pub struct Edges(HashMap<TypeId, Box<dyn Any + Send + Sync>>);

impl Edges {
    #[must_use]
    pub fn with<T: Send + Sync + 'static>(mut self, edge: T) -> Self {
        self.0.insert(TypeId::of::<T>(), Box::new(edge));
        self
    }
}

/// What leads to the schema of a house of these rooms.
pub fn migrations(rooms: &[Room]) -> Vec<Migration> {
    let own = [ground::jobs::MIGRATION, MIGRATION, RESTRICTION, LOOKS, NAMED, REMEMBERED];
    own.into_iter().chain(rooms.iter().flat_map(|room| room.migrations.iter().copied())).collect()
}

impl App {
    /// Puts the house together and brings the schema up to date.
    pub async fn open(parts: Parts) -> Result<Self> {
        let me = ground::id::fresh(parts.clock.now(), &parts.entropy);
        let app = Self(Arc::new(Inner {
            parts,
            stirs: Stirs::new(me),
            work: Notify::new(),
            tries: Limits::default(),
            memory: Memory::default(),
            schedules: Mutex::default(),
        }));
        let guard = restriction::guard(app.rooms());
        let watch = reading::watch(app.rooms());
        let tally = remembered::tally(app.rooms());
        let laid = [Laid::Guard(&guard), Laid::Watch(&watch), Laid::Tally(&tally)];
        ground::db::migrate_guarded(app.db(), &app.migrations(), &laid, app.clock().now().0).await?;
        Ok(app)
    }

    pub fn config(&self) -> &Config {
        &self.0.parts.config
    }

    pub fn db(&self) -> &Db {
        &self.0.parts.db
    }

    pub fn vault(&self) -> &Vault {
        &self.0.parts.vault
    }

    pub(crate) fn memory(&self) -> &Memory {
        &self.0.memory
    }

    pub fn clock(&self) -> &Clock {
        &self.0.parts.clock
    }

    pub fn entropy(&self) -> &Entropy {
        &self.0.parts.entropy
    }

    pub fn files(&self) -> &Files {
        &self.0.parts.files
    }

    pub fn lexicon(&self) -> &'static Lexicon {
        self.0.parts.lexicon
    }

    pub fn rooms(&self) -> &'static [Room] {
        self.0.parts.rooms
    }

    /// An edge that its room needs to work at all.
    pub fn edge<T: Send + Sync + 'static>(&self) -> Result<&T> {
        let found = self.0.parts.edges.0.get(&TypeId::of::<T>()).and_then(|edge| edge.downcast_ref());
        found
            .ok_or_else(|| Error::fault(format!("no {} was given to this house", std::any::type_name::<T>())))
    }

    /// Whether somebody may try once more; the try is counted.
    pub fn allows(&self, pace: &Pace, who: &impl ToString) -> bool {
        self.0.tries.allow(pace, &who.to_string())
    }

    pub(crate) fn forget_who_is_quiet(&self) {
        self.0.tries.forget();
    }

    /// An absolute address of this house, for letters.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.config().public_url)
    }

    pub async fn read(&self, actor: &Actor) -> Result<Reader> {
        Ok(Reader::new(self.db().reader().await?, self, actor))
    }

    /// The only begin and commit there is: checks the right, runs the action, and runs it again when another
    /// transaction won.
    pub async fn write<A: Action>(&self, actor: &Actor, action: &A) -> Result<A::Output> {
        actor.demand(&A::NEEDS)?;
        let mut attempt = 0;
        loop {
            attempt += 1;
            match self.try_once(actor, action).await {
                Err(Error::Busy) if attempt < ATTEMPTS => self.pause(attempt).await,
                outcome => return outcome,
            }
        }
    }

    async fn try_once<A: Action>(&self, actor: &Actor, action: &A) -> Result<A::Output> {
        let mut tx = Tx::begin(self, actor).await?;
        // What an action does may be deep: in a box it makes no future larger that asks for it.
        let output = Box::pin(action.run(&mut tx)).await?;
        tx.commit().await?;
        Ok(output)
    }

    async fn pause(&self, attempt: u32) {
        let jitter = f64::from(self.entropy().bytes::<1>()[0]) / 256.0;
        let longest = PAUSE * 2_u32.pow(attempt.min(7));
        tokio::time::sleep(longest.mul_f64(0.5 + jitter / 2.0)).await;
    }

    pub fn migrations(&self) -> Vec<Migration> {
        migrations(self.rooms())
    }

    pub fn permissions(&self) -> impl Iterator<Item = &'static Permission> {
        OWN_PERMISSIONS.iter().chain(self.rooms().iter().flat_map(|room| room.permissions))
    }

    pub fn fields(&self) -> impl Iterator<Item = &'static Field> {
        self.rooms().iter().flat_map(|room| room.fields)
    }

    pub fn settings(&self) -> impl Iterator<Item = &'static Setting> {
        setting::SETTINGS.iter().chain(self.rooms().iter().flat_map(|room| room.settings))
    }

    pub fn setting(&self, key: &str) -> Option<Setting> {
        self.settings().find(|setting| setting.key == key).copied()
    }

    pub fn events(&self) -> impl Iterator<Item = &'static EventKind> {
        OWN_EVENTS.iter().chain(self.rooms().iter().flat_map(|room| room.events))
    }

    pub fn holdings(&self) -> impl Iterator<Item = &'static Holding> {
        crate::door::HOLDINGS.iter().chain(self.rooms().iter().flat_map(|room| room.personal_data))
    }

    pub fn job_kinds(&self) -> impl Iterator<Item = &'static JobKind> {
        OWN_JOBS.iter().chain(self.rooms().iter().flat_map(|room| room.jobs))
    }

    pub fn job_kind(&self, kind: &str) -> Option<&'static JobKind> {
        self.job_kinds().find(|known| known.kind == kind)
    }

    pub fn gate(&self) -> Result<Gate> {
        self.rooms()
            .iter()
            .find_map(|room| room.gate)
            .ok_or_else(|| Error::fault("no room knows who people are"))
    }

    pub(crate) fn stirs(&self) -> &Stirs {
        &self.0.stirs
    }

    pub(crate) fn wake_workers(&self) {
        self.0.work.notify_one();
    }

    pub(crate) async fn woken(&self) {
        self.0.work.notified().await;
    }

    /// Whether this process looked at a schedule so recently that its turn cannot have come.
    pub(crate) fn schedule_is_fresh(&self, kind: &'static str, every: i64, now: Timestamp) -> bool {
        let mut schedules = self.0.schedules.lock();
        let last = schedules.get(kind).copied().unwrap_or_default();
        let fresh = now.0 - last.0 < every;
        if !fresh {
            schedules.insert(kind, now);
        }
        fresh
    }
}
