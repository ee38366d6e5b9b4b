//! The page for what went wrong: what happened, what was not lost, a reference to ask with, and a way on.

use crate::{Button, Html, Icon, Words, shell};
use askama::Template;

#[derive(Template)]
#[template(path = "error.html")]
pub struct ErrorPage {
    pub t: Words,
    pub owner: String,
    pub title: String,
    pub happened: String,
    /// What of the reader's work is safe.
    pub not_lost: String,
    /// Finds this very event in the log; empty when there is nothing to look up.
    pub reference: String,
    pub ways: Vec<Button>,
}

impl ErrorPage {
    pub fn not_found(t: Words) -> Self {
        Self::of(t, "not-found")
    }

    pub fn forbidden(t: Words) -> Self {
        Self::of(t, "forbidden")
    }

    /// Something of ours broke; the reference stands in the log beside the cause.
    pub fn broken(t: Words, reference: impl Into<String>) -> Self {
        Self { reference: reference.into(), ..Self::of(t, "broken") }
    }

    pub fn too_many(t: Words) -> Self {
        Self::of(t, "too-many")
    }

    /// A link that is used up or too old.
    pub fn expired(t: Words) -> Self {
        Self::of(t, "expired")
    }

    /// An error with words of its own.
    pub fn saying(t: Words, title: impl Into<String>, happened: impl Into<String>) -> Self {
        let (title, happened) = (title.into(), happened.into());
        Self {
            t,
            owner: String::new(),
            title,
            happened,
            not_lost: String::new(),
            reference: String::new(),
            ways: vec![],
        }
    }

    #[must_use]
    pub fn owner(self, owner: impl Into<String>) -> Self {
        Self { owner: owner.into(), ..self }
    }

    #[must_use]
    pub fn way(mut self, way: Button) -> Self {
        self.ways.push(way);
        self
    }

    pub fn html(&self) -> Html {
        Html::of(self)
    }

    fn of(t: Words, kind: &str) -> Self {
        let page = Self::saying(t, t.w(&format!("kit-error-{kind}")), t.w(&format!("kit-error-{kind}-why")));
        Self { not_lost: t.w(&format!("kit-error-{kind}-kept")), ..page }
    }

    fn head(&self) -> Html {
        shell::head(self.t, &self.title, &self.owner, None)
    }
}
