//! A whole form: fields, the list of what to mend on top, and the buttons. The cursor goes to the first error.

use crate::{Button, Field, Html, Icon, Input, Sample, Words, focus_first_error, parts::field::Complaint};
use askama::Template;

#[derive(Template)]
#[template(path = "form.html")]
pub struct Form {
    t: Words,
    action: String,
    parts: Vec<Part>,
    buttons: Vec<Button>,
    complaints: Vec<Complaint>,
    encoding: &'static str,
}
crate::parts::shown!(Form);

enum Part {
    Field(Box<Field>),
    Html(Html),
}

impl Form {
    pub fn new(t: Words, action: impl Into<String>) -> Self {
        let encoding = "application/x-www-form-urlencoded";
        Self {
            t,
            action: action.into(),
            parts: Vec::new(),
            buttons: Vec::new(),
            complaints: Vec::new(),
            encoding,
        }
    }

    #[must_use]
    pub fn fields(mut self, mut fields: Vec<Field>) -> Self {
        if self.complaints.is_empty() {
            focus_first_error(&mut fields);
        }
        self.complaints.extend(fields.iter().filter_map(Field::complaint));
        if fields.iter().any(Field::uploads) {
            self.encoding = "multipart/form-data";
        }
        self.parts.extend(fields.into_iter().map(|field| Part::Field(Box::new(field))));
        self
    }

    /// Text or other HTML between the fields.
    #[must_use]
    pub fn between(mut self, html: impl Into<Html>) -> Self {
        self.parts.push(Part::Html(html.into()));
        self
    }

    #[must_use]
    pub fn button(mut self, button: Button) -> Self {
        self.buttons.push(button);
        self
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let field = |name: &str, label: &str| Field::new(t, Input::Text, name, t.w(label));
    let error = Some(t.w("kit-error-required"));
    let typical = Form::new(t, "/save")
        .fields(vec![
            field("form-name", "kit-sample-name").value("Jan Kowalski"),
            field("form-mail", "kit-sample-email"),
        ])
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), "/back"));
    let wrong = Form::new(t, "/save")
        .fields(vec![
            field("form-one", "kit-sample-name").error(error.clone()),
            field("form-two", "kit-sample-email").value("x").error(error),
            Field::new(t, Input::File { accept: String::new() }, "form-file", t.w("kit-sample-file")),
        ])
        .button(Button::submit(t.w("kit-save")).primary());
    vec![
        Sample::new("form/empty", Form::new(t, "/save").button(Button::submit(t.w("kit-save")))),
        Sample::new("form/typical", typical),
        Sample::new("form/errors", wrong),
    ]
}
