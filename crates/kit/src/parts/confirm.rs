//! What cannot be undone: its full effect first, then a typed word, then the button.

use crate::{Button, Field, Html, Icon, Input, Sample, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "confirm.html")]
pub struct Confirm {
    t: Words,
    action: String,
    effect: Html,
    /// What else is asked, between the effect and the typed word.
    fields: Html,
    /// Nothing brings back what was.
    is_final: bool,
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
        let (action, effect, fields) = (action.into(), effect.into(), Html::default());
        Self { t, action, effect, fields, is_final: true, typed, button, back: String::new() }
    }

    /// More to choose before it is confirmed: not part of the warning.
    #[must_use]
    pub fn fields(self, fields: impl Into<Html>) -> Self {
        Self { fields: fields.into(), ..self }
    }

    /// For what can be taken back, and wants a second look all the same.
    #[must_use]
    pub fn undoable(self) -> Self {
        Self { is_final: false, ..self }
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
    let choice = Field::new(t, Input::Checkbox, "told", t.w("kit-sample-name")).optional();
    vec![
        Sample::new("confirm/fields", confirm("43 messages go.").fields(choice).back("/back")),
        Sample::new("confirm/undoable", confirm("They may ask for anybody.").undoable().button("Go")),
        Sample::new("confirm/empty", Confirm::new(t, "/erase", "x", Html::default())),
        Sample::new("confirm/typical", confirm("43 messages go. 7 invoices stay until 2033.").back("/back")),
        Sample::new("confirm/extreme", confirm(&"<b>Löschung ".repeat(80)).button("<b>").wrong()),
    ]
}
