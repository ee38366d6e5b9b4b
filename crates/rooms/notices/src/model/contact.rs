//! Contact points: every place where we meet people, and how they get the notice there.

use kernel::{Error, Message};

ground::keyed! {
    /// The ways in which we meet people.
    Kind, "notices-kind" {
        Form = "form",
        Mail = "mail",
        Sms = "sms",
        Portal = "portal",
        Chat = "chat",
        Call = "call",
        Other = "other",
    }
}

ground::keyed! {
    /// How people get the notice at a contact point.
    // law: gdpr/12.1
    Given, "notices-given" {
        Link = "link",
        Spoken = "spoken",
        Attached = "attached",
        /// Not at all yet: the point cannot be opened.
        Missing = "missing",
    }
}

/// A name or a place has to fit a table.
pub const LINE: usize = 120;

/// One contact point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub kind: Kind,
    /// Its name within its kind: the name of a form, `letters`.
    pub key: String,
    pub title: String,
    /// The address or the place where it is found; empty when it has none.
    pub place: String,
    pub given: Given,
}

impl Contact {
    pub fn check(&self) -> kernel::Result<()> {
        let mut problems = kernel::Problems::default();
        problems.take("title", line(&self.title));
        if !self.place.is_empty() {
            problems.take("place", line(&self.place));
        }
        problems.finish()
    }

    /// Why it may not be opened, if it may not.
    pub fn hindrance(&self) -> Option<Error> {
        let unnamed = || Message::new("notices-error-without").with("contact", &self.title);
        (self.given == Given::Missing).then(|| Error::refused(unnamed()))
    }
}

fn line(text: &str) -> Result<(), Message> {
    match text.chars().count() {
        0 => Err("error-required".into()),
        count if count > LINE => Err(Message::new("error-too-long").with("most", LINE)),
        _ if text.contains(char::is_control) => Err("error-bad-text".into()),
        _ => Ok(()),
    }
}
