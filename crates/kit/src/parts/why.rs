//! Every personal value can answer: why we hold it, from where, since when, who sees it and when it goes.

use crate::{Html, Sample, Words};
use askama::Template;

/// Opens by a tap or a key; built on `<details>`, so it needs no JavaScript. Empty answers are left out.
#[derive(Template)]
#[template(path = "why.html")]
pub struct Why {
    t: Words,
    value: Html,
    answers: Vec<(&'static str, Html)>,
}
crate::parts::shown!(Why);

// law: gdpr/15.1
impl Why {
    pub fn new(t: Words, value: impl Into<Html>) -> Self {
        Self { t, value: value.into(), answers: Vec::new() }
    }

    /// The purposes, each with its lawful basis.
    #[must_use]
    pub fn used_for(self, purposes: impl Into<Html>) -> Self {
        self.answer("kit-why-for", purposes)
    }

    #[must_use]
    pub fn from(self, source: impl Into<Html>) -> Self {
        self.answer("kit-why-from", source)
    }

    #[must_use]
    pub fn since(self, date: impl Into<Html>) -> Self {
        self.answer("kit-why-since", date)
    }

    #[must_use]
    pub fn seen_by(self, viewers: impl Into<Html>) -> Self {
        self.answer("kit-why-seen", viewers)
    }

    #[must_use]
    pub fn goes(self, end: impl Into<Html>) -> Self {
        self.answer("kit-why-goes", end)
    }

    fn answer(mut self, key: &'static str, html: impl Into<Html>) -> Self {
        self.answers.push((key, html.into()));
        self
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    const MARCH: i64 = 1_772_500_000_000_000;
    let typical = Why::new(t, "joanna.z@example.com")
        .used_for(Html::trusted("Orders <small>contract</small>, News <small>consent</small>"))
        .from("Form “Route club”")
        .since(t.date(MARCH))
        .seen_by(Html::trusted("Anna, Ben <a href=\"/seen\">…</a>"))
        .goes(t.date(MARCH * 2));
    let extreme =
        Why::new(t, "<b>".repeat(60)).used_for("<i> Zweckbindung ".repeat(60)).goes("never".repeat(50));
    vec![
        Sample::new("why/empty", Why::new(t, "+48 600 100 200")),
        Sample::new("why/typical", typical),
        Sample::new("why/extreme", extreme),
    ]
}
