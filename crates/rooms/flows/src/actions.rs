//! What people do with processes: write, publish and retire them, move work between versions, and do the work.

mod mapping;
mod saying;
mod telling;
mod undoing;
mod working;
mod writing;

pub use mapping::{Mapped, Remap, Stride, mapped};
pub use saying::DecideSaying;
pub use telling::{About, Tell};
pub use undoing::Undo;
pub use working::{Decide, Finish, Fire, Resume, SaveValues, Settle, Vote};
pub use writing::{Discard, Import, Publish, Retire, SaveDraft, Saved, parse};
