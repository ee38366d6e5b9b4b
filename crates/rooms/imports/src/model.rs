//! What is true of an import: its plan, what each row of the file means, and how a row that is not taken is told.

mod choice;
mod dates;
mod fold;
mod format;
mod guess;
mod line;
mod plan;
mod state;
mod tally;
mod target;

pub use format::Format;
pub use guess::{KnownHere, for_permissions, guess, key};
pub use line::{Line, Note, Offer, Person, Reading, Said, Taken};
pub use plan::{Dates, Doubt, Key, Kind, Known, Plan, PlanDraft};
pub use state::{Import, ImportId, State};
pub use tally::{Effect, Reason, Sample, Tally};
pub use target::{Fact, Target};

/// The largest file that is taken: 1,000,000 people with twenty columns each.
pub const LARGEST: usize = 256 << 20;
/// The most rows of one file; the keys seen so far are held in memory, sixteen bytes each.
pub const MOST_ROWS: u64 = 2_000_000;
