//! The frame around every page: the desk's with its rail and search, the public one, and the page for errors.

pub mod desk;
pub mod error;
pub mod public;
mod samples;

use crate::{Html, Words, assets};
use askama::Template;
pub(crate) use samples::samples;

/// What all pages have before `<body>`. The stylesheet and script are named by their content.
#[derive(Template)]
#[template(path = "head.html")]
struct Head<'a> {
    t: Words,
    title: &'a str,
    owner: &'a str,
    /// Seconds after which a reader without JavaScript gets the page anew, for pages that show work going on.
    refresh: Option<u32>,
}

impl Head<'_> {
    fn css(&self) -> &'static str {
        assets::css()
    }

    fn js(&self) -> &'static str {
        assets::js()
    }

    fn favicon(&self) -> &'static str {
        assets::favicon()
    }
}

fn head(t: Words, title: &str, owner: &str, refresh: Option<u32>) -> Html {
    Html::of(&Head { t, title, owner, refresh })
}
