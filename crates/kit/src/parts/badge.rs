//! A short state beside a name. Green means allowed, red means stop; everything else has no colour.

use crate::{Sample, Words};
use askama::Template;
use std::fmt;

/// The four meanings a colour may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Allow,
    Warn,
    Stop,
}

#[derive(Template)]
#[template(source = "<span class=\"badge {{ tone }}\">{{ text }}</span>", ext = "html")]
pub struct Badge {
    pub tone: Tone,
    pub text: String,
}
crate::parts::shown!(Badge);

impl Badge {
    pub fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self { tone, text: text.into() }
    }

    pub fn plain(text: impl Into<String>) -> Self {
        Self::new(Tone::Plain, text)
    }

    pub fn allow(text: impl Into<String>) -> Self {
        Self::new(Tone::Allow, text)
    }

    pub fn warn(text: impl Into<String>) -> Self {
        Self::new(Tone::Warn, text)
    }

    pub fn stop(text: impl Into<String>) -> Self {
        Self::new(Tone::Stop, text)
    }
}

/// The class name in the style sheet.
impl fmt::Display for Tone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plain => "plain",
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Stop => "stop",
        })
    }
}

impl askama::filters::HtmlSafe for Tone {}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    vec![
        Sample::new("badge/plain", Badge::plain(t.w("kit-no"))),
        Sample::new("badge/allow", Badge::allow(t.w("kit-may-yes"))),
        Sample::new("badge/warn", Badge::warn(t.n("kit-in-hours", 3))),
        Sample::new("badge/stop", Badge::stop(t.w("kit-may-stopped"))),
        Sample::new(
            "badge/extreme",
            Badge::stop("<Rindfleischetikettierungsüberwachungsaufgaben> ".repeat(4)),
        ),
    ]
}
