//! Taking in: what was fetched is written down, read, decided about, and becomes part of a case or waits for a person.

mod context;
mod files;
mod keep;
mod ready;
mod report;
mod take;
mod who;

pub use files::take_in_files;
pub use keep::{Keep, Parcel, Withheld, sender};
pub use take::{TakeIn, Taken};
