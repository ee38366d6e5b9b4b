//! What can be done: connecting mailboxes, and deciding about mails that wait for a person.

pub mod items;
pub mod mailboxes;
pub mod wishes;
