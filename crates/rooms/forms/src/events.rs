//! What happens in this room, as the audit trail tells it.

use kernel::{Event, EventKind, SubjectId, Tone};
use serde::Serialize;

pub const EVENTS: &[EventKind] = &[
    EventKind { kind: Confirmed::KIND, tone: Tone::Allow },
    EventKind { kind: Created::KIND, tone: Tone::Plain },
    EventKind { kind: Changed::KIND, tone: Tone::Plain },
    EventKind { kind: Published::KIND, tone: Tone::Allow },
    EventKind { kind: Deleted::KIND, tone: Tone::Stop },
    EventKind { kind: Opened::KIND, tone: Tone::Plain },
    EventKind { kind: Closed::KIND, tone: Tone::Stop },
    EventKind { kind: LinkMade::KIND, tone: Tone::Plain },
    EventKind { kind: Exported::KIND, tone: Tone::Stop },
    EventKind { kind: DesignChanged::KIND, tone: Tone::Plain },
    EventKind { kind: DesignDeleted::KIND, tone: Tone::Stop },
];

/// Somebody confirmed by mail what they had said on a form.
#[derive(Serialize)]
pub struct Confirmed {
    #[serde(skip)]
    pub subject: SubjectId,
    pub form: String,
    /// The version they were shown.
    pub version: i64,
    pub purposes: Vec<String>,
}

impl Event for Confirmed {
    const KIND: &'static str = "forms.confirmed";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

/// Somebody here made a link that fills a form in beforehand.
#[derive(Serialize)]
pub struct LinkMade {
    #[serde(skip)]
    pub subject: Option<SubjectId>,
    pub form: String,
    pub link: String,
}

impl Event for LinkMade {
    const KIND: &'static str = "forms.link-made";

    fn subject(&self) -> Option<SubjectId> {
        self.subject
    }
}

#[derive(Serialize)]
pub struct Published {
    pub form: String,
    pub version: i64,
}

impl Event for Published {
    const KIND: &'static str = "forms.published";
}

/// Answers left the house for a purpose.
#[derive(Serialize)]
pub struct Exported {
    pub form: String,
    pub purpose: String,
    pub people: usize,
}

impl Event for Exported {
    const KIND: &'static str = "forms.exported";
}

/// Somebody made a design or changed it, for every form that uses it.
#[derive(Serialize)]
pub struct DesignChanged {
    pub design: String,
}

impl Event for DesignChanged {
    const KIND: &'static str = "forms.design-changed";
}

#[derive(Serialize)]
pub struct DesignDeleted {
    pub design: String,
}

impl Event for DesignDeleted {
    const KIND: &'static str = "forms.design-deleted";
}

macro_rules! about_a_form {
    ($($name:ident, $kind:literal;)*) => {$(
        #[derive(Serialize)]
        pub struct $name {
            pub form: String,
        }

        impl Event for $name {
            const KIND: &'static str = $kind;
        }
    )*};
}
about_a_form! {
    Created, "forms.created";
    Changed, "forms.changed";
    Deleted, "forms.deleted";
    Opened, "forms.opened";
    Closed, "forms.closed";
}
