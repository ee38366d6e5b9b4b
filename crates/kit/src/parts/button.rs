//! Buttons and links that look like buttons. One that may not be used says why, and what would make it possible.

use crate::{Html, Icon, Sample, Words};
use askama::Template;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    #[default]
    Plain,
    Primary,
    Danger,
    /// No frame: for rows of tables and the corners of panels.
    Quiet,
}

/// What pressing it does.
enum Does {
    Submit {
        name: String,
        value: String,
    },
    Link {
        href: String,
    },
    Post {
        action: String,
    },
    /// Opens the dialog of that id; without JavaScript it goes to the page with the same content.
    Open {
        dialog: String,
        href: String,
    },
    Copy {
        text: String,
    },
    Blocked {
        why: String,
        way: Html,
    },
}

#[derive(Template)]
#[template(path = "button.html")]
pub struct Button {
    label: String,
    does: Does,
    look: Look,
    icon: Option<Icon>,
    /// The key that presses it, shown on it and heard by `kit.js`.
    key: Option<char>,
}
crate::parts::shown!(Button);

impl Button {
    pub fn submit(label: impl Into<String>) -> Self {
        Self::doing(label, Does::Submit { name: String::new(), value: String::new() })
    }

    /// A form with several ways to send it: the pressed one is in the body as `name=value`.
    pub fn choice(label: impl Into<String>, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self::doing(label, Does::Submit { name: name.into(), value: value.into() })
    }

    pub fn link(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self::doing(label, Does::Link { href: href.into() })
    }

    /// A form of its own with nothing but this button.
    pub fn post(label: impl Into<String>, action: impl Into<String>) -> Self {
        Self::doing(label, Does::Post { action: action.into() })
    }

    pub fn open(label: impl Into<String>, dialog: impl Into<String>, href: impl Into<String>) -> Self {
        Self::doing(label, Does::Open { dialog: dialog.into(), href: href.into() })
    }

    pub fn copy(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self::doing(label, Does::Copy { text: text.into() }).icon(Icon::Copy)
    }

    pub fn blocked(label: impl Into<String>, why: impl Into<String>, way: impl Into<Html>) -> Self {
        Self::doing(label, Does::Blocked { why: why.into(), way: way.into() })
    }

    #[must_use]
    pub fn primary(self) -> Self {
        Self { look: Look::Primary, ..self }
    }

    #[must_use]
    pub fn danger(self) -> Self {
        Self { look: Look::Danger, ..self }
    }

    #[must_use]
    pub fn quiet(self) -> Self {
        Self { look: Look::Quiet, ..self }
    }

    #[must_use]
    pub fn icon(self, icon: Icon) -> Self {
        Self { icon: Some(icon), ..self }
    }

    #[must_use]
    pub fn key(self, key: char) -> Self {
        Self { key: Some(key), ..self }
    }

    fn doing(label: impl Into<String>, does: Does) -> Self {
        Self { label: label.into(), does, look: Look::Plain, icon: None, key: None }
    }

    fn class(&self) -> &'static str {
        match self.look {
            Look::Plain => "button",
            Look::Primary => "button primary",
            Look::Danger => "button danger",
            Look::Quiet => "button quiet",
        }
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let refused = "Joanna Zielińska <joanna@example.com> · 3 March";
    vec![
        Sample::new("button/submit", Button::submit(t.w("kit-save")).primary()),
        Sample::new("button/choice", Button::choice(t.w("kit-cancel"), "do", "cancel")),
        Sample::new("button/link", Button::link(t.w("kit-add"), "/new").icon(Icon::Plus).key('n')),
        Sample::new("button/post", Button::post(t.w("kit-delete"), "/gone").danger()),
        Sample::new("button/open", Button::open(t.w("kit-search"), "sample-dialog", "/page").quiet()),
        Sample::new("button/copy", Button::copy(t.w("kit-copy"), "cust_01jd \"7q\"")),
        Sample::new(
            "button/blocked",
            Button::blocked(t.w("kit-send"), refused, Html::trusted("<a href=\"/ask\">?</a>")),
        ),
    ]
}
