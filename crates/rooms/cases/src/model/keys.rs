//! Words with a fixed spelling: how channels, priorities, states and kinds of entries stand in rows, in JSON and in addresses.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

ground::keyed! {
    /// What somebody does who has a case open.
    Doing {
        Looking = "looking",
        Writing = "writing",
    }
}

ground::keyed! {
    /// What a document is made as.
    #[derive(Default)]
    Form {
        #[default]
        Pdf = "pdf",
        Html = "html",
    }
}

ground::keyed! {
    /// The way by which a case came in; its name is the word `cases-channel-{key}`.
    #[derive(Default)]
    Channel {
        #[default]
        Desk = "desk",
        Mail = "mail",
        Form = "form",
        Portal = "portal",
        Phone = "phone",
        Chat = "chat",
        Api = "api",
        Import = "import",
    }

    /// How it stands with a case, whatever its process calls the status: `cases-stands-{key}`.
    #[derive(Default)]
    Stands {
        #[default]
        Open = "open",
        Us = "us",
        Customer = "customer",
        Third = "third",
        Done = "done",
        Refused = "refused",
        Canceled = "canceled",
        /// It went on in another case.
        Merged = "merged",
    }

    /// What a line of the thread is: `cases-entry-{key}`.
    EntryKind {
        /// What somebody wrote to us.
        In = "in",
        /// What we wrote to them.
        Out = "out",
        /// What we wrote for ourselves.
        Note = "note",
        /// A conversation by telephone, written down.
        Call = "call",
        /// A letter that the process wrote, or an acknowledgement.
        Auto = "auto",
        /// Something that happened to the case.
        Event = "event",
    }

    /// Who a line of the thread comes from.
    Author {
        Customer = "customer",
        Third = "third",
        Staff = "staff",
        House = "house",
    }

    /// What kind of message came in.
    #[derive(Default)]
    ArrivalKind {
        #[default]
        Message = "message",
        /// An automatic answer: kept, but nobody is called and nothing moves.
        Auto = "auto",
        Call = "call",
    }

    /// The lists of cases that wait for somebody: `cases-queue-{key}`.
    Queue {
        Mine = "mine",
        Team = "team",
        Unassigned = "unassigned",
        /// The customer wrote last.
        Answer = "answer",
        Waiting = "waiting",
        Breaching = "breaching",
        Watching = "watching",
        Open = "open",
    }

    /// The order of a list: `cases-sort-{key}`.
    #[derive(Default)]
    Sort {
        /// What must be done first.
        #[default]
        Due = "due",
        /// Where something happened last.
        Latest = "latest",
        Newest = "newest",
    }

    /// How one case belongs to another: `cases-relation-{key}`.
    Relation {
        Related = "related",
        /// The other one is part of this one.
        Child = "child",
        /// This one goes on where the other ended.
        Follows = "follows",
        /// The same matter, told twice.
        Duplicate = "duplicate",
    }

    /// What becomes of data that should not have come in.
    Cover {
        /// Its place stays, with a mark.
        Mask = "mask",
        Delete = "delete",
    }
}

/// How urgent a case is: `cases-priority-{key}`; stored as its rank, so that lists can be in this order.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    Low,
    #[default]
    Normal,
    High,
    Urgent,
}

impl Priority {
    pub const ALL: [Self; 4] = [Self::Low, Self::Normal, Self::High, Self::Urgent];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Normal => "normal",
            Self::High => "high",
            Self::Urgent => "urgent",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

impl ground::db::ToValue for Priority {
    fn to_value(&self) -> ground::db::Value {
        (*self as i64).to_value()
    }
}

impl ground::db::FromCell for Priority {
    fn from_cell(cell: ground::db::Cell<'_>) -> ground::db::Result<Self> {
        let rank = i64::from_cell(cell)?;
        let found = Self::ALL.into_iter().find(|one| *one as i64 == rank);
        found.ok_or_else(|| ground::db::Error::Type(format!("{rank} is no priority")))
    }
}

impl Stands {
    pub const fn is_closed(self) -> bool {
        matches!(self, Self::Done | Self::Refused | Self::Canceled | Self::Merged)
    }

    /// Somebody else has to do something before we can.
    pub const fn waits(self) -> bool {
        matches!(self, Self::Customer | Self::Third)
    }
}
