//! Small frames for what is known: a panel, a list of facts, one number, and the place where something will be.

use crate::{Badge, Button, Html, Sample, Tone, Words};
use askama::Template;

/// A titled frame. Panels do not nest.
#[derive(Template)]
#[template(path = "panel.html")]
pub struct Panel {
    title: String,
    aside: Html,
    body: Html,
}

#[derive(Template)]
#[template(path = "facts.html")]
pub struct Facts {
    pub facts: Vec<(String, Html)>,
}

/// A number worth a tile: what it counts, and where the list behind it is.
#[derive(Template)]
#[template(path = "stat.html")]
pub struct Stat {
    label: String,
    value: String,
    note: String,
    href: Option<String>,
    tone: Tone,
}

/// Says what will be here and offers the first step.
#[derive(Template)]
#[template(path = "empty.html")]
pub struct Empty {
    title: String,
    text: String,
    step: Option<Button>,
}
crate::parts::shown!(Panel, Facts, Stat, Empty);

impl Panel {
    pub fn new(title: impl Into<String>, body: impl Into<Html>) -> Self {
        Self { title: title.into(), aside: Html::default(), body: body.into() }
    }

    /// At the end of the title's line: a link, a badge, a button.
    #[must_use]
    pub fn aside(self, aside: impl Into<Html>) -> Self {
        Self { aside: aside.into(), ..self }
    }
}

impl Facts {
    pub fn new() -> Self {
        Self { facts: Vec::new() }
    }

    #[must_use]
    pub fn fact(mut self, name: impl Into<String>, value: impl Into<Html>) -> Self {
        self.facts.push((name.into(), value.into()));
        self
    }
}

impl Default for Facts {
    fn default() -> Self {
        Self::new()
    }
}

impl Stat {
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into(), note: String::new(), href: None, tone: Tone::Plain }
    }

    #[must_use]
    pub fn note(self, tone: Tone, note: impl Into<String>) -> Self {
        Self { tone, note: note.into(), ..self }
    }

    #[must_use]
    pub fn open(self, href: impl Into<String>) -> Self {
        Self { href: Some(href.into()), ..self }
    }
}

impl Empty {
    pub fn new(title: impl Into<String>, text: impl Into<String>) -> Self {
        Self { title: title.into(), text: text.into(), step: None }
    }

    #[must_use]
    pub fn step(self, step: Button) -> Self {
        Self { step: Some(step), ..self }
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let facts = || {
        let facts = Facts::new()
            .fact(t.w("kit-sample-name"), "Joanna Zielińska")
            .fact(t.w("kit-sample-days"), t.number(24));
        facts.fact(t.w("kit-sample-language"), Badge::plain("Polski"))
    };
    let tile =
        Stat::new(t.w("kit-sample-name"), t.number(12_345)).note(Tone::Allow, "+ 4 %").open("/customers");
    let wide = Facts::new().fact("Aufbewahrungsfristenverwaltung", "x".repeat(300)).fact("<b>", "<b>");
    vec![
        Sample::new("facts/empty", Facts::new()),
        Sample::new("facts/typical", facts()),
        Sample::new("facts/extreme", wide),
        Sample::new(
            "panel/typical",
            Panel::new(t.w("kit-sample-name"), facts()).aside(Button::link(t.w("kit-edit"), "/edit").quiet()),
        ),
        Sample::new("stat/empty", Stat::new(t.w("kit-sample-days"), "0")),
        Sample::new("stat/typical", tile),
        Sample::new(
            "stat/extreme",
            Stat::new("<b>".repeat(40), t.number(i64::MAX)).note(Tone::Stop, "!".repeat(80)),
        ),
        Sample::new("empty/plain", Empty::new(t.w("kit-nothing-yet"), "")),
        Sample::new(
            "empty/typical",
            Empty::new(t.w("kit-nothing-yet"), t.w("kit-sample-hint"))
                .step(Button::link(t.w("kit-add"), "/new").primary()),
        ),
    ]
}
