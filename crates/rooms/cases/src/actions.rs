//! What can be done with cases: one struct for each use case, the same for pages and programs.
//!
//! Whoever may not see a case cannot act on it either: every action loads it through the one scope, and what is outside is
//! not found.

mod arrive;
mod bulk;
mod categories;
mod change;
mod confide;
mod cover;
mod documents;
mod drafts;
mod enclosures;
mod files;
mod follow;
mod leaving;
mod letter;
mod link;
mod look;
mod macros;
mod merge;
mod note;
mod open;
mod past;
mod place;
mod presence;
mod reply;
mod standstill;
mod starring;
mod tagging;
pub(crate) mod tell;
mod telling;
mod undo;
mod work;

pub use arrive::{Arrived, Landed, arrive, written_from};
pub use bulk::{Each, Left, MOST_AT_ONCE, Many, Outcome};
pub use categories::{
    AddAnswer, AddCategory, AddMacro, AnswerDraft, ChangeAnswer, ChangeCategory, ChangeMacro, DropAnswer,
    DropMacro, MacroDraft,
};
pub use change::{ChangeFacts, Changes, SaveValues};
pub use confide::Confide;
pub use cover::{CoverUp, Covering};
pub use drafts::{Draft, DraftId, DraftKind, DropDraft, KeepDraft};
pub use enclosures::{AddEnclosure, ChangeEnclosure, DropEnclosure, enclose};
pub use files::keep;
pub use follow::{DropView, KeepView, Relate, Unrelate, ViewDraft, Watch};
pub use leaving::unsent;
pub use link::{Link, link};
pub use macros::{Ran, RunMacro, Step};
pub use merge::Merge;
pub use note::{Note, NoteAndMove, NoteKind};
pub use open::{Open, open};
pub use past::{Past, Said, open_past};
pub use presence::{BeHere, Being};
pub use reply::{Replied, Reply};
pub use tagging::Tag;
pub use undo::TakeBack;
pub use work::{Assign, Move, To};

pub(crate) use change::change;
pub(crate) use documents::{begin, latest};
pub(crate) use files::{LetGo, Purge};
pub(crate) use leaving::{Heard, NotTaken, TakeStep, Unsent};
pub(crate) use letter::{lang, places, today};
pub(crate) use look::look;
pub(crate) use presence::Forget;
pub(crate) use standstill::{GoOn, is_still};
pub(crate) use starring::star;
pub(crate) use tagging::tag;
pub(crate) use telling::{Told, may_tell, process_letter};
pub(crate) use work::assign;
