//! What cannot be undone: its full effect first, then a typed word, then the button.

use crate::{Button, Field, Html, Icon, Input, Sample, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "confirm.html")]
pub struct Confirm {
    t: Words,
    action: String,
    effect: Html,
    typed: Field,
    button: Button,
    back: String,
}
crate::parts::shown!(Confirm);

impl Confirm {
    /// The reader types `word`, which is sent as `confirm`; the server compares, the browser only helps.
    pub fn new(t: Words, action: impl Into<String>, word: &str, effect: impl Into<Html>) -> Self {
        let typed =
            Field::new(t, Input::Text, "confirm", t.w1("kit-type-word", "word", word)).autocomplete("off");
        let button = Button::submit(t.w("kit-delete")).danger();
        Self { t, action: action.into(), effect: effect.into(), typed, button, back: String::new() }
    }

    #[must_use]
    pub fn button(self, label: impl Into<String>) -> Self {
        Self { button: Button::submit(label).danger(), ..self }
    }

    #[must_use]
    pub fn back(self, href: impl Into<String>) -> Self {
        Self { back: href.into(), ..self }
    }

    /// For the second try, after a wrong word.
    #[must_use]
    pub fn wrong(self) -> Self {
        let error = Some(self.t.w("kit-wrong-word"));
        Self { typed: self.typed.error(error).focus(), ..self }
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let confirm = |effect: &str| Confirm::new(t, "/erase", "Piet de Boer", effect);
    vec![
        Sample::new("confirm/empty", Confirm::new(t, "/erase", "x", Html::default())),
        Sample::new("confirm/typical", confirm("43 messages go. 7 invoices stay until 2033.").back("/back")),
        Sample::new("confirm/extreme", confirm(&"<b>Löschung ".repeat(80)).button("<b>").wrong()),
    ]
}
