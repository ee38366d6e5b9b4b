//! What this room tells the house: mailboxes and how they fare, and what people did with mails that waited for them.

use crate::model::{ItemId, MailboxId, Why};
use kernel::{Event, SubjectId};
use serde::Serialize;

#[derive(Serialize)]
pub struct Connected {
    pub mailbox: MailboxId,
}

impl Event for Connected {
    const KIND: &'static str = "inbox.connected";
}

#[derive(Serialize)]
pub struct Changed {
    pub mailbox: MailboxId,
    /// `settings`, `paused` or `resumed`.
    pub what: &'static str,
}

impl Event for Changed {
    const KIND: &'static str = "inbox.changed";
}

#[derive(Serialize)]
pub struct Disconnected {
    pub mailbox: MailboxId,
}

impl Event for Disconnected {
    const KIND: &'static str = "inbox.disconnected";
}

/// A mailbox cannot be fetched from.
#[derive(Serialize)]
pub struct Down {
    pub mailbox: MailboxId,
    pub trouble: &'static str,
}

impl Event for Down {
    const KIND: &'static str = "inbox.down";
}

#[derive(Serialize)]
pub struct Back {
    pub mailbox: MailboxId,
}

impl Event for Back {
    const KIND: &'static str = "inbox.back";
}

#[derive(Serialize)]
pub struct Released {
    pub item: ItemId,
    pub subject: Option<SubjectId>,
}

impl Event for Released {
    const KIND: &'static str = "inbox.released";

    fn subject(&self) -> Option<SubjectId> {
        self.subject
    }
}

#[derive(Serialize)]
pub struct Discarded {
    pub item: ItemId,
    pub subject: Option<SubjectId>,
    pub why: Why,
}

impl Event for Discarded {
    const KIND: &'static str = "inbox.discarded";

    fn subject(&self) -> Option<SubjectId> {
        self.subject
    }
}

/// What a mail answered to a document is in the ledger.
#[derive(Serialize)]
pub struct Recorded {
    pub item: ItemId,
    pub subject: SubjectId,
}

impl Event for Recorded {
    const KIND: &'static str = "inbox.recorded";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// After a complaint an address is written to no more.
#[derive(Serialize)]
pub struct Silenced {
    pub item: ItemId,
    pub subject: SubjectId,
}

impl Event for Silenced {
    const KIND: &'static str = "inbox.silenced";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}
