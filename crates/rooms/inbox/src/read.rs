//! What can be seen: mailboxes and how it goes with them, mails that came in and what became of them.

pub mod account;
pub mod follow;
pub mod items;
pub mod mailboxes;
pub mod named;
pub mod standing;
pub mod twice;
