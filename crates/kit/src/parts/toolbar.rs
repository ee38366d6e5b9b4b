//! Above a list: what of the question is wrong, filters, small forms that open, and what may be done with the whole of it.

use crate::{Button, Choice, Field, Filters, Html, Input, Sample, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "toolbar.html")]
pub struct Toolbar {
    t: Words,
    wrong: Vec<(String, String)>,
    filters: Filters,
    drawers: Vec<Drawer>,
    buttons: Vec<Button>,
}
crate::parts::shown!(Toolbar);

/// A part of the toolbar that opens: a small form.
pub struct Drawer {
    pub label: String,
    pub action: &'static str,
    pub sends: Sends,
    /// What the form must not lose.
    pub kept: Vec<(&'static str, String)>,
    pub fields: Vec<Field>,
    pub button: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sends {
    Question,
    Change,
}

impl Drawer {
    fn posts(&self) -> bool {
        self.sends == Sends::Change
    }
}

impl Toolbar {
    pub fn new(t: Words, filters: Filters) -> Self {
        Self { t, wrong: Vec::new(), filters, drawers: Vec::new(), buttons: Vec::new() }
    }

    /// What could not be understood: the part of the question as people call it, and why.
    #[must_use]
    pub fn wrong(self, wrong: Vec<(String, String)>) -> Self {
        Self { wrong, ..self }
    }

    #[must_use]
    pub fn drawers(self, drawers: Vec<Drawer>) -> Self {
        Self { drawers, ..self }
    }

    #[must_use]
    pub fn buttons(self, buttons: Vec<Button>) -> Self {
        Self { buttons, ..self }
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let filters = || Filters::new(t, "/customers");
    let select = Input::Select(vec![Choice::new("nl", "NL")]);
    let drawer = Drawer {
        label: t.w("kit-sample-name"),
        action: "/customers",
        sends: Sends::Question,
        kept: vec![("q", "<b>".into()), ("sort", String::new())],
        fields: vec![Field::new(t, select, "country", t.w("kit-sample-name"))],
        button: t.w("kit-save"),
    };
    let wrong = vec![(t.w("kit-sample-name"), "<b>".repeat(40)), (String::new(), "?".into())];
    let full = Toolbar::new(t, filters()).wrong(wrong).drawers(vec![drawer]);
    let full = full.buttons(vec![Button::link(t.w("kit-download"), "/customers/export")]);
    vec![
        Sample::new("toolbar/empty", Html::from(Toolbar::new(t, filters()))),
        Sample::new("toolbar/extreme", Html::from(full)),
    ]
}
