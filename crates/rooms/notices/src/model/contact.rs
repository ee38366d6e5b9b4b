//! Contact points: every place where we meet people, which notice is given there, and how.

use super::head::line;
use consent::ByLang;
use kernel::{Problems, Result};
use kit::Words;

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

/// What a contact point is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Title {
    /// As somebody wrote it.
    Own(String),
    /// The key of a word of its room, which may use `name`: what the point itself is called.
    Word { word: String, name: String },
    /// A name of its own in every language.
    Each(Box<ByLang<String>>),
}

impl Kind {
    /// Whether it is staff who meet people there, so that they say how the notice is given.
    pub const fn is_by_hand(self) -> bool {
        matches!(self, Self::Sms | Self::Chat | Self::Call | Self::Other)
    }
}

impl Title {
    pub fn word(word: &str) -> Self {
        Self::Word { word: word.to_owned(), name: String::new() }
    }

    pub fn say(&self, t: Words) -> String {
        match self {
            Self::Own(title) => title.clone(),
            Self::Word { word, name } => t.w1(word, "name", name),
            Self::Each(titles) => titles.get(t.lang()).clone(),
        }
    }
}

/// One contact point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub kind: Kind,
    /// Its name within its kind: the name of a form, `letters`.
    pub key: String,
    pub title: Title,
    /// The address or the place where it is found; empty when it has none.
    pub place: String,
    pub given: Given,
    /// The key of the notice; none from a room that leaves the choice to staff.
    pub notice: Option<String>,
}

impl Contact {
    pub fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        if let Title::Own(title) = &self.title {
            problems.take("title", line(title));
        }
        if !self.place.is_empty() {
            problems.take("place", line(&self.place));
        }
        problems.finish()
    }

    /// Whether staff named it; what a room opens is called by the room.
    pub fn is_of_staff(&self) -> bool {
        self.kind.is_by_hand() && matches!(self.title, Title::Own(_))
    }

    /// Whether people get no notice there.
    pub fn is_closed(&self) -> bool {
        self.given == Given::Missing
    }
}
