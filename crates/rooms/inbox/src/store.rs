//! How mailboxes and mails that came in are kept: the only SQL that writes their tables.

pub mod follow;
pub mod items;
pub mod mailboxes;
pub mod named;
