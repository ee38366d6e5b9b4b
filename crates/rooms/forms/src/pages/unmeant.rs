//! Before something is sent: whether a text holds what people seldom mean to send, what we say about it, and the button for
//! whoever means it. The forms ask it, and so do the pages of people's own accounts.

use super::list;
use crate::model::{Glimpse, look_through};
use kernel::Reader;
use kit::{Button, Html, Words};

/// Says that what looked unmeant is meant.
pub const SURE: &str = "sure";

/// What was found, and what proves that exactly these warnings were seen.
pub struct Unmeant {
    pub(super) glimpses: Vec<Glimpse>,
    pub(super) mark: String,
}

impl Unmeant {
    /// Looks texts through, each by the name of its field; none where nobody has to look again.
    // law: gdpr/5.1.c
    pub fn found<'a>(reader: &Reader, texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<Self> {
        let found = texts.into_iter().flat_map(|(field, text)| look_through(field, text));
        let glimpses: Vec<Glimpse> = found.collect();
        if glimpses.is_empty() {
            return None;
        }
        let seen =
            glimpses.iter().map(|glimpse| format!("{} {} {}", glimpse.item, glimpse.class, glimpse.preview));
        let mark = reader.blind("forms.sure", &seen.collect::<Vec<_>>().join("\n"));
        Some(Self { glimpses, mark: data_encoding::BASE64URL_NOPAD.encode(&mark[..12]) })
    }

    /// Whether somebody saw these very warnings and sends it all the same.
    pub fn is_meant(&self, sure: &str) -> bool {
        sure == self.mark
    }

    /// Where it stands, what it looks like, and what one can do.
    pub fn warning(&self, t: Words, label: &dyn Fn(&str) -> String) -> Html {
        let lines = self.glimpses.iter().map(|glimpse| {
            let args = [
                ("label", label(&glimpse.item).into()),
                ("kind", t.w(kind(glimpse.class)).into()),
                ("preview", glimpse.preview.as_str().into()),
            ];
            Html::text(&t.v("forms-unmeant-line", &args))
        });
        Html::join([
            Html::trusted("<div class=\"mend\" role=\"alert\"><p><strong>"),
            Html::text(&t.w("forms-unmeant")),
            Html::trusted("</strong></p>"),
            list(lines),
            Html::trusted("<p>"),
            Html::text(&t.w("forms-unmeant-do")),
            Html::trusted("</p></div>"),
        ])
    }

    /// The button for whoever means it.
    pub fn anyway(&self, t: Words) -> Button {
        Button::choice(t.w("forms-send-anyway"), SURE, &self.mark)
    }
}

/// The word for what a text looks like.
fn kind(class: &str) -> &'static str {
    match class {
        "card" | "iban" | "card.code" => "forms-unmeant-payment",
        "special.convictions" => "forms-unmeant-convictions",
        "special.log-in" => "forms-unmeant-log-in",
        special if special.starts_with("special.") => "forms-unmeant-special",
        "birth-date" => "forms-unmeant-birth-date",
        _ => "forms-unmeant-number",
    }
}
