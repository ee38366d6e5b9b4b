//! The board as it looks: a column for each status of one process, a card for each case.

use askama::Template;
use kit::{Badge, Filters, Html, News, Words};

#[derive(Template)]
#[template(path = "board.html")]
pub struct Board {
    pub t: Words,
    pub filters: Filters,
    pub lanes: Vec<Lane>,
    /// The address of this board, to come back to.
    pub here: String,
    pub news: News,
    /// What the open page listens for, and how it stands.
    pub hears: String,
    pub mark: String,
}

impl Board {
    pub fn html(&self) -> Html {
        Html::of(self)
    }
}

pub struct Lane {
    /// The key of the status.
    pub key: String,
    pub name: String,
    pub count: i64,
    pub cards: Vec<Card>,
    /// The list of all that stand here, where they do not fit.
    pub more: Option<String>,
}

pub struct Card {
    pub href: String,
    pub title: String,
    pub number: String,
    /// Whom it is about, as far as the reader may see it.
    pub about: Option<String>,
    /// Who works on it.
    pub who: String,
    pub badges: Vec<Badge>,
    pub steps: Vec<Step>,
}

/// A way from one column to another.
#[derive(Clone)]
pub struct Step {
    pub key: String,
    pub name: String,
    pub to: String,
}
