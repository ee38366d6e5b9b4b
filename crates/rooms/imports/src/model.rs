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

/// An enum whose variants have a key: in the database, in JSON, and in the words of the room.
macro_rules! keyed {
    ($(#[$meta:meta])* $name:ident, $word:literal { $($(#[$vmeta:meta])* $variant:ident = $key:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $key)] $variant),*
        }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key),*
                }
            }

            pub fn parse(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.key() == key)
            }

            /// The key of the word that people read.
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => ground::db::join!("imports-", $word, "-", $key)),*
                }
            }
        }
    };
}
pub(crate) use keyed;
