//! What the register holds: records that people keep, breaches with their clock, and the answers that each asks for; pure.

mod ask;
mod breach;
mod check;
mod reach;
mod said;

pub use ask::{Ask, Need, RISKS, Shape, asks};
pub use breach::{Closing, Course, Decision, Duty, Letter, Report, Risk, Sending, Tally, WITHIN, duties};
pub use check::{Known, moment, score};
pub use reach::{Choices, Reach, Wanted};
pub use said::{Said, Value};

use ground::{clock::Timestamp, files::FileId, id};
use kernel::KeyId;

id! {
    /// A record of the register.
    RecordId, "reg"
}
id! {
    /// A contract with a processor.
    AgreementId, "agr"
}
id! {
    /// One way in which the people of a breach were looked for.
    ReachId, "reach"
}

id! {
    /// A line of a record's log.
    LogId, "log"
}

ground::keyed! {
    /// What a record is about.
    #[schema(as = register::Kind)]
    Kind {
        /// What is done with data outside this house.
        // law: gdpr/30
        Activity = "activity",
        /// What is done on behalf of others.
        // law: gdpr/30
        Service = "service",
        /// Who decides together with us.
        Joint = "joint",
        /// Who works for us.
        // law: gdpr/28.3
        Processor = "processor",
        /// What protects data.
        // law: gdpr/32.1
        Measure = "measure",
        // law: gdpr/35
        Assessment = "assessment",
        // law: gdpr/33
        Breach = "breach",
    }
}

ground::keyed! {
    /// Where a record stands.
    #[schema(as = register::State)]
    State {
        Current = "current",
        /// Nobody may use it yet.
        Proposed = "proposed",
        Approved = "approved",
        Ended = "ended",
        Open = "open",
        Closed = "closed",
    }
}

ground::keyed! {
    /// What became of the letter to somebody whom a breach affects.
    #[schema(as = register::Fate)]
    Fate {
        Found = "found",
        /// Their letter waits to leave.
        Written = "written",
        Told = "told",
        Failed = "failed",
        /// No address of theirs may be written to.
        Unreachable = "unreachable",
        /// Somebody told them in another way.
        Otherwise = "otherwise",
    }
}

ground::keyed! {
    #[schema(as = register::Search)]
    Search { Running = "running", Done = "done", Stopped = "stopped" }
}

impl Kind {
    /// How its list is called in addresses.
    pub const fn list(self) -> &'static str {
        match self {
            Self::Activity => "activities",
            Self::Service => "mandated",
            Self::Joint => "joint",
            Self::Processor => "processors",
            Self::Measure => "measures",
            Self::Assessment => "assessments",
            Self::Breach => "breaches",
        }
    }

    pub fn of_list(list: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.list() == list)
    }

    /// How a new one stands.
    pub const fn begins(self) -> State {
        match self {
            Self::Processor => State::Proposed,
            Self::Breach => State::Open,
            _ => State::Current,
        }
    }
}

/// A record as it stands now.
#[derive(Clone, Debug)]
pub struct Record {
    pub id: RecordId,
    pub kind: Kind,
    pub state: State,
    pub serial: Option<i64>,
    pub parent: Option<RecordId>,
    pub due_at: Option<Timestamp>,
    pub reminded: i64,
    pub said: Said,
    /// What was done about a breach.
    pub course: Course,
    pub version: i64,
    pub created_at: Timestamp,
    pub changed_at: Timestamp,
    /// Who changed it last.
    pub actor: String,
}

/// A year has fewer breaches than this, or other worries.
const YEAR: i64 = 10_000;

impl Record {
    pub fn name(&self) -> &str {
        self.said.text("name")
    }

    pub fn key(&self) -> KeyId {
        KeyId::own(self.id)
    }

    pub fn path(&self) -> String {
        format!("/register/records/{}", self.id)
    }

    /// `B-2026-0001`, for breaches.
    pub fn number(&self) -> String {
        self.serial.map_or_else(String::new, number)
    }

    /// When it became known.
    pub fn noticed(&self) -> Timestamp {
        self.said.moment("noticed").unwrap_or(self.created_at)
    }
}

pub fn number(serial: i64) -> String {
    format!("B-{}-{:04}", serial / YEAR, serial % YEAR)
}

/// The first serial of a year, and the one behind its last.
pub const fn serials(year: i16) -> (i64, i64) {
    let first = year as i64 * YEAR;
    (first + 1, first + YEAR)
}

/// A contract with a processor.
#[derive(Clone, Debug)]
pub struct Agreement {
    pub id: AgreementId,
    pub record: RecordId,
    pub name: String,
    pub file: Option<FileId>,
    pub size: i64,
    pub starts_at: Timestamp,
    pub ends_at: Option<Timestamp>,
    pub review_at: Option<Timestamp>,
    pub added_at: Timestamp,
    pub actor: String,
}

impl Agreement {
    pub fn runs(&self, now: Timestamp) -> bool {
        self.starts_at <= now && self.ends_at.is_none_or(|end| end > now)
    }

    /// The next day that somebody has to keep in mind.
    pub fn due(&self) -> Option<Timestamp> {
        [self.ends_at, self.review_at].into_iter().flatten().min()
    }
}
