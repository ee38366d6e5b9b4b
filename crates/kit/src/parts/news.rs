//! What came while a page stood open: how much it is, and the way to it. Nothing that is read moves before somebody asks.

use crate::{Sample, Words};
use askama::Template;

/// `live.js` fills it; without JavaScript nobody sees it, and the page is loaded anew as ever.
#[derive(Template)]
#[template(path = "news.html")]
pub struct News {
    t: Words,
    href: String,
}
crate::parts::shown!(News);

impl News {
    /// `href` is the page itself.
    pub fn new(t: Words, href: impl Into<String>) -> Self {
        Self { t, href: href.into() }
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    vec![Sample::new("news/typical", News::new(t, "/cases?queue=mine&after=\"<b>"))]
}
