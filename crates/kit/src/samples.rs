//! Every component as it looks when it is empty, typical and extreme: for the storybook page and for the tests.

use crate::{Html, Words, parts, shell};

/// One component in one state; the name is `component/state`.
#[derive(Clone, Debug)]
pub struct Sample {
    pub name: &'static str,
    pub html: Html,
}

impl Sample {
    pub fn new(name: &'static str, html: impl Into<Html>) -> Self {
        Self { name, html: html.into() }
    }
}

/// All of them in one language. Those whose name starts with `shell/`, `public/` or `error/` are whole pages.
pub fn samples(t: Words) -> Vec<Sample> {
    let each: [fn(Words) -> Vec<Sample>; 21] = [
        parts::badge::samples,
        parts::button::samples,
        parts::field::samples,
        parts::form::samples,
        parts::filters::samples,
        parts::table::samples,
        parts::toolbar::samples,
        parts::tabs::samples,
        parts::may::samples,
        parts::news::samples,
        parts::why::samples,
        parts::facts::samples,
        parts::timeline::samples,
        parts::progress::samples,
        parts::reason::samples,
        parts::chart::samples,
        parts::confirm::samples,
        parts::dialog::samples,
        parts::toast::samples,
        crate::icon::samples,
        shell::samples,
    ];
    each.into_iter().flat_map(|samples| samples(t)).collect()
}
