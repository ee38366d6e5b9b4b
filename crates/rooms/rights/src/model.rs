//! What is true of a request: what is asked, where it stands, what may happen to it next; pure.

mod correcting;
mod keys;
mod restricting;
mod wish;

pub use correcting::correction;
pub use keys::{How, Kind, Mode, Paper, Proof, Reason, Return, Step};
pub use wish::{CHANGES, Change, FACTS, TEXT, Wish, Wished};

use crate::regime::Regime;
use flows::RunId;
use ground::{
    clock::{DAY, Timestamp},
    id,
};
use kernel::{Error, Result, SubjectId, datamap::Depth};
use kit::{Lang, Words};
use serde::{Deserialize, Serialize};
use std::fmt;
use utoipa::ToSchema;

id! {
    /// A request of a data subject.
    ClaimId, "claim"
}
id! {
    /// A paper that shows who somebody is.
    PaperId, "paper"
}

/// How long a link that proves who somebody is may be used: a week of holiday does not spoil it.
pub const PROVE_WITHIN: i64 = 7 * DAY;
/// How long a finished copy waits to be fetched.
pub const FETCH_WITHIN: i64 = 7 * DAY;
/// A note on a decision is a paragraph, not a file.
pub const NOTE: usize = 2_000;
/// A letter is two pages.
pub const LETTER: usize = 8_000;
/// The days before the deadline on which a request that is still open is brought up again.
pub const REMINDERS: [i64; 3] = [7, 2, 0];

/// What was decided, and so what the work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// A package of data is put together.
    Copy,
    Erase {
        mode: Mode,
        comes_back: Return,
    },
    /// What was asked is done at once: a correction, a freeze, an objection.
    Carry,
}

/// A part of an erasure that is not granted: the records of one table, and why they stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RequestPart)]
pub struct Part {
    pub table: String,
    pub reason: Reason,
}

/// Somebody did something at some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The actor as the audit trail names them.
    pub by: String,
    pub at: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proved {
    pub proof: Proof,
    pub act: Act,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    pub decision: Decision,
    /// What is not granted of it; empty: all is.
    pub kept: Vec<Part>,
    pub act: Act,
}

/// Where a request stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// A link went out; nothing happens before it comes back.
    Asked,
    /// The person is who they say; somebody has to decide.
    Proved(Proved),
    Running {
        proved: Proved,
        decided: Decided,
        step: Step,
    },
    Done {
        proved: Option<Proved>,
        decided: Decided,
        at: Timestamp,
    },
    Refused {
        proved: Option<Proved>,
        act: Act,
        reason: Reason,
    },
    /// Nobody proved it in time, or an erasure overtook it.
    Expired {
        at: Timestamp,
    },
}

/// A request of a data subject.
#[derive(Clone, Debug)]
pub struct Claim {
    pub id: ClaimId,
    pub number: Number,
    pub subject: SubjectId,
    pub kind: Kind,
    pub how: How,
    pub regime: &'static Regime,
    pub lang: Lang,
    /// The one purpose it is about; none is everything.
    pub purpose: Option<String>,
    /// Whoever asks for the person, where it is not themself.
    pub agent: Option<[u8; 16]>,
    pub asked: Act,
    /// How often it was asked; asking again is the same request.
    pub times: i64,
    pub due_at: Timestamp,
    /// When its deadline was put off, with the reason that the person was told.
    pub extended: Option<Act>,
    /// The run of the office's process; none where no process was on offer.
    pub run: Option<RunId>,
    /// A restriction that is over: since when.
    pub lifted_at: Option<Timestamp>,
    pub state: State,
    pub version: i64,
}

/// `R-2026-0001`: the first request of 2026.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    pub year: i64,
    pub serial: i64,
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "R-{}-{:04}", self.year, self.serial)
    }
}

impl Kind {
    pub fn word(self) -> String {
        format!("rights-kind-{}", self.key())
    }

    /// Answered by data put together for the person.
    pub const fn is_package(self) -> bool {
        matches!(self, Self::Information | Self::Copy | Self::Portability)
    }

    pub const fn is_erasure(self) -> bool {
        matches!(self, Self::Erasure | Self::Anonymisation)
    }

    /// What is asked about one purpose, which must be named.
    pub const fn names_purpose(self) -> bool {
        matches!(self, Self::Objection | Self::Withdrawal)
    }
}

impl Mode {
    pub fn word(self) -> String {
        format!("rights-mode-{}", self.key())
    }

    /// How far the data map is carried out; a blocked record stays whole.
    pub const fn depth(self) -> Option<Depth> {
        match self {
            Self::BlockOnly => None,
            Self::Anonymise => Some(Depth::Anonymise),
            Self::Destroy => Some(Depth::Destroy),
        }
    }
}

impl Reason {
    pub fn word(self) -> String {
        format!("rights-refusal-{}", self.key())
    }
}

impl Decision {
    pub const fn mode(self) -> Option<Mode> {
        match self {
            Self::Copy | Self::Carry => None,
            Self::Erase { mode, .. } => Some(mode),
        }
    }

    const fn first_step(self) -> Step {
        match self {
            Self::Copy => Step::Packing,
            Self::Carry => Step::Doing,
            Self::Erase { .. } => Step::Stopping,
        }
    }

    /// Whether it answers what was asked: who wants to be anonymised is not destroyed.
    const fn fits(self, kind: Kind) -> bool {
        match self {
            Self::Copy => kind.is_package(),
            Self::Erase { mode, .. } => {
                matches!(kind, Kind::Erasure)
                    || matches!((kind, mode), (Kind::Anonymisation, Mode::Anonymise))
            }
            Self::Carry => !kind.is_package() && !kind.is_erasure(),
        }
    }
}

impl State {
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Proved(_) => "proved",
            Self::Running { .. } => "running",
            Self::Done { .. } => "done",
            Self::Refused { .. } => "refused",
            Self::Expired { .. } => "expired",
        }
    }

    pub fn word(&self) -> String {
        format!("rights-state-{}", self.key())
    }

    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Asked | Self::Proved(_) | Self::Running { .. })
    }

    pub fn proved(&self) -> Option<&Proved> {
        match self {
            Self::Proved(proved) | Self::Running { proved, .. } => Some(proved),
            Self::Done { proved, .. } | Self::Refused { proved, .. } => proved.as_ref(),
            Self::Asked | Self::Expired { .. } => None,
        }
    }

    pub fn decided(&self) -> Option<&Decided> {
        match self {
            Self::Running { decided, .. } | Self::Done { decided, .. } => Some(decided),
            _ => None,
        }
    }
}

impl Claim {
    /// Whole days until the answer is due, by the calendar of these words; negative once it is late.
    pub fn days_left(&self, t: Words, now: Timestamp) -> i64 {
        t.days_left(self.due_at.0, now.0)
    }

    // law: gdpr/12.6
    pub fn prove(self, proof: Proof, act: Act) -> Result<Self> {
        match self.state {
            State::Asked => Ok(self.become_state(State::Proved(Proved { proof, act }))),
            _ => Err(Error::conflict("rights-error-moved-on")),
        }
    }

    pub fn decide(self, decision: Decision, kept: Vec<Part>, act: Act) -> Result<Self> {
        match self.state.clone() {
            State::Proved(proved) if decision.fits(self.kind) => {
                let (step, decided) = (decision.first_step(), Decided { decision, kept, act });
                Ok(self.become_state(State::Running { proved, decided, step }))
            }
            State::Asked => Err(Error::refused("rights-error-not-proved")),
            _ => Err(Error::conflict("rights-error-moved-on")),
        }
    }

    // law: gdpr/12.4
    pub fn refuse(self, reason: Reason, act: Act) -> Result<Self> {
        if self.regime.refusal(self.kind, reason).is_none() {
            return Err(Error::field("reason", "error-not-a-choice"));
        }
        match &self.state {
            State::Asked | State::Proved(_) => {
                let proved = self.state.proved().cloned();
                Ok(self.become_state(State::Refused { proved, act, reason }))
            }
            _ => Err(Error::conflict("rights-error-moved-on")),
        }
    }

    /// The next step of work at hand.
    pub fn go_on(self, next: Step) -> Result<Self> {
        match self.state.clone() {
            State::Running { proved, decided, .. } => {
                Ok(self.become_state(State::Running { proved, decided, step: next }))
            }
            _ => Err(Error::conflict("rights-error-moved-on")),
        }
    }

    pub fn finish(self, at: Timestamp) -> Result<Self> {
        match self.state.clone() {
            State::Running { proved, decided, .. } => {
                Ok(self.become_state(State::Done { proved: Some(proved), decided, at }))
            }
            _ => Err(Error::conflict("rights-error-moved-on")),
        }
    }

    /// Nobody proved it in time, or the person it is about is no longer here.
    pub fn expire(self, at: Timestamp) -> Result<Self> {
        match self.state.is_open() {
            true => Ok(self.become_state(State::Expired { at })),
            false => Err(Error::conflict("rights-error-moved-on")),
        }
    }

    /// Whether its package is being made at this moment.
    pub(crate) const fn is_packing(&self) -> bool {
        matches!(self.state, State::Running { step: Step::Packing, .. })
    }

    fn become_state(self, state: State) -> Self {
        Self { state, ..self }
    }
}

#[cfg(test)]
mod tests;
