//! What is seen of cases. Every question here goes through the one scope: what somebody may not see is not there for them, in
//! lists, counts, searches, and by its id.

pub mod account;
pub mod around;
pub mod board;
pub mod candidates;
pub mod case;
pub mod enclosures;
pub mod list;
pub mod machine;
pub mod mentions;
pub mod overview;
pub mod queues;
pub mod scope;
pub mod search;
pub mod thread;
pub mod tree;
pub mod veil;

pub use around::{Here, Related};
pub use board::{Column, board};
pub use case::{Brief, Shown, brief, by_message_id, by_number, find, load, load_working, show};
pub use enclosures::enclosures;
pub use list::{Filter, Listed, Viewed, Which, list, of_subject};
pub use queues::{Counted, MOST_COUNTED, badge, queues};
pub use scope::Scope;
pub use search::{Found, Hit, search};
pub use thread::{Happened, Line, Shelved, file};
pub use tree::{Answer, Macro, View, answers, asked, categories, category, macros, views};
