//! The box to answer in: a reply or a note, with templates, macros and files, and what happens to the case after it.

use askama::Template;
use kit::{Choice, Html, Icon, Words};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    #[default]
    Reply,
    Note,
}

#[derive(Template)]
#[template(path = "reply.html")]
pub struct Reply {
    pub t: Words,
    /// The address of the case.
    pub action: String,
    pub kind: Kind,
    pub to: String,
    pub text: String,
    pub note: String,
    pub signature: String,
    pub templates: Vec<Choice>,
    pub macros: Vec<Choice>,
    pub colleagues: Vec<Choice>,
    pub mentioned: Vec<String>,
    pub then: Vec<Choice>,
    pub moving: String,
    /// Says that what stands here is a draft, and since when.
    pub kept: String,
    /// Field, its label, what to do.
    pub wrong: Vec<(String, String, String)>,
    /// Files that are with it already.
    pub shelf: Vec<Kept>,
    /// Why it may leave although it names personal data; asked for when it does.
    pub reason: String,
}

/// A file that waits with a draft; unticked, it goes.
pub struct Kept {
    pub id: String,
    pub name: String,
}

impl Kept {
    pub fn of(kept: &crate::model::Kept) -> Self {
        Self { id: kept.id.to_string(), name: kept.name.clone() }
    }
}

impl Kind {
    pub fn parse(text: &str) -> Self {
        if text == "note" { Self::Note } else { Self::Reply }
    }
}

impl Reply {
    pub fn html(&self) -> Html {
        Html::of(self)
    }

    fn is_wrong(&self, field: &str) -> bool {
        self.wrong.iter().any(|(name, ..)| name == field)
    }

    fn asks_why(&self) -> bool {
        self.is_wrong("reason") || !self.reason.is_empty()
    }

    fn mentions(&self, person: &str) -> bool {
        self.mentioned.iter().any(|mentioned| mentioned == person)
    }

    fn moves(&self, transition: &str) -> bool {
        self.moving == transition
    }
}
