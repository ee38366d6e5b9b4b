//! What is true of mailboxes and of mails that came in, without a database, a server or a clock.

mod asks;
mod decide;
mod domains;
mod draft;
mod item;
mod mailbox;

pub use asks::{asks, withdraws};
pub use decide::{Against, Found, Known, Match, Meant, Verdict, decide};
pub use domains::Domains;
pub use draft::{Draft, Rules};
pub use item::{Head, ItemId, ItemState, Raw, Why};
pub use mailbox::{Acknowledge, After, Kept, MailboxId, Plan, Protocol, Security, State, Trouble};
pub use post::{Auth, Secrets};
