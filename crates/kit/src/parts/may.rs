//! May we? One glyph per channel wherever a person is shown: shape, colour and text say the same.

use crate::{Badge, Html, Sample, Tone, Words};
use askama::Template;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum May {
    Yes,
    NotAsked,
    Refused,
    /// Nothing may go out here, whatever else was agreed.
    Stopped,
}

/// One way to reach a person, whether we may use it, and why.
#[derive(Clone, Debug)]
pub struct Channel {
    pub name: String,
    pub may: May,
    pub why: String,
}

/// For headers and rows of lists.
#[derive(Template)]
#[template(path = "glyphs.html")]
pub struct Glyphs {
    pub t: Words,
    pub channels: Vec<Channel>,
}

/// Purposes down, channels across, for the record itself.
#[derive(Template)]
#[template(path = "may.html")]
pub struct MayTable {
    pub t: Words,
    pub channels: Vec<String>,
    /// The purpose, its lawful basis in words, and one answer per channel; `None` where it does not apply.
    pub purposes: Vec<(String, String, Vec<Option<Channel>>)>,
}
crate::parts::shown!(Glyphs, MayTable);

impl May {
    fn class(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::NotAsked => "ask",
            Self::Refused => "no",
            Self::Stopped => "stopped",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Yes => "kit-may-yes",
            Self::NotAsked => "kit-may-ask",
            Self::Refused => "kit-may-refused",
            Self::Stopped => "kit-may-stopped",
        }
    }

    fn tone(self) -> Tone {
        match self {
            Self::Yes => Tone::Allow,
            Self::NotAsked => Tone::Plain,
            Self::Refused | Self::Stopped => Tone::Stop,
        }
    }
}

impl Channel {
    pub fn new(name: impl Into<String>, may: May, why: impl Into<String>) -> Self {
        Self { name: name.into(), may, why: why.into() }
    }

    /// "E-mail: not asked. No form has asked yet."
    fn sentence(&self, t: Words) -> String {
        let state = t.w2("kit-may-state", ("channel", &self.name), ("state", t.w(self.may.key())));
        if self.why.is_empty() { state } else { format!("{state} {}", self.why) }
    }

    fn badge(&self, t: Words) -> Html {
        Badge::new(self.may.tone(), t.w(self.may.key())).into()
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let all = [May::Yes, May::NotAsked, May::Refused, May::Stopped];
    let names = ["E-mail", "SMS", "Phone", "Letter"];
    let channels =
        || names.iter().zip(all).map(|(name, may)| Channel::new(*name, may, t.w("kit-sample-hint")));
    let answers =
        |skip: usize| channels().enumerate().map(|(i, c)| (i != skip).then_some(c)).collect::<Vec<_>>();
    let purposes = vec![
        (t.w("kit-sample-news"), t.w("kit-sample-choice"), answers(9)),
        ("<b>".repeat(30), "<i>".into(), answers(1)),
    ];
    let many = (0..9).flat_map(|_| channels()).collect();
    vec![
        Sample::new("may/empty", Glyphs { t, channels: Vec::new() }),
        Sample::new("may/glyphs", Glyphs { t, channels: channels().collect() }),
        Sample::new("may/extreme", Glyphs { t, channels: many }),
        Sample::new("may/table", MayTable { t, channels: names.map(Into::into).to_vec(), purposes }),
    ]
}
