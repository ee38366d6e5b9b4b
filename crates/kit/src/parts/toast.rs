//! What just happened, in one sentence, with a way to it.

use crate::{Icon, Sample, Tone, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "toast.html")]
pub struct Toast {
    t: Words,
    tone: Tone,
    text: String,
    way: Option<(String, String)>,
}
crate::parts::shown!(Toast);

impl Toast {
    pub fn new(t: Words, tone: Tone, text: impl Into<String>) -> Self {
        Self { t, tone, text: text.into(), way: None }
    }

    /// A link: to the receipt, to undoing it, to the thing itself.
    #[must_use]
    pub fn way(self, label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { way: Some((label.into(), href.into())), ..self }
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    vec![
        Sample::new("toast/plain", Toast::new(t, Tone::Plain, t.w("kit-copied"))),
        Sample::new(
            "toast/typical",
            Toast::new(t, Tone::Allow, t.w("kit-saved")).way(t.w("kit-open"), "/it"),
        ),
        Sample::new("toast/extreme", Toast::new(t, Tone::Stop, "<b>Verwerkingsverantwoordelijke ".repeat(9))),
    ]
}
