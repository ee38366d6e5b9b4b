//! One question of a form: label, hint, error and input, tied together so that a screen reader says all of it.

mod samples;

use crate::{Icon, Words};
use askama::Template;
pub(crate) use samples::samples;

/// How the answer is given.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    Text,
    Email,
    Tel,
    Url,
    Search,
    Date,
    Time,
    DateTime,
    Number {
        min: Option<i64>,
        max: Option<i64>,
    },
    Password,
    /// A code from a message or an app: digits, filled in by the phone.
    Code,
    Area {
        rows: u8,
    },
    Select(Vec<Choice>),
    Radio(Vec<Choice>),
    Many(Vec<Choice>),
    Checkbox,
    Switch,
    File {
        accept: String,
    },
    Hidden,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Need {
    Required,
    Optional,
}

#[derive(Template)]
#[template(path = "field.html")]
pub struct Field {
    t: Words,
    input: Input,
    name: String,
    id: String,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    values: Vec<String>,
    need: Need,
    /// The token of HTML's `autocomplete`, such as `given-name`; empty says nothing.
    autocomplete: &'static str,
    focused: Option<Focus>,
}
crate::parts::shown!(Field);

/// Present on the one field of a page that takes the cursor.
struct Focus;

/// An error as the list on top of a form shows it: a link to the field, and what to do there.
pub(crate) struct Complaint {
    pub id: String,
    pub label: String,
    pub error: String,
}

/// What a ticked checkbox or switch sends.
const TICKED: &str = "yes";

/// Puts the cursor into the first field that has to be mended.
pub fn focus_first_error(fields: &mut [Field]) {
    if let Some(field) = fields.iter_mut().find(|field| field.error.is_some()) {
        field.focused = Some(Focus);
    }
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }

    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }
}

impl Field {
    pub fn new(t: Words, input: Input, name: impl Into<String>, label: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            t,
            input,
            id: format!("f-{name}"),
            name,
            label: label.into(),
            hint: None,
            error: None,
            values: Vec::new(),
            need: Need::Required,
            autocomplete: "",
            focused: None,
        }
    }

    pub fn hidden(t: Words, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self::new(t, Input::Hidden, name, "").value(value)
    }

    /// What was typed before; a password is never given back.
    #[must_use]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self { values: vec![value.into()], ..self }
    }

    #[must_use]
    pub fn values(self, values: Vec<String>) -> Self {
        Self { values, ..self }
    }

    /// For a checkbox or switch.
    #[must_use]
    pub fn ticked(self, ticked: bool) -> Self {
        Self { values: ticked.then(|| TICKED.to_owned()).into_iter().collect(), ..self }
    }

    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// Words that say what to do. `None` leaves the field as it is.
    #[must_use]
    pub fn error(self, error: Option<impl Into<String>>) -> Self {
        Self { error: error.map(Into::into), ..self }
    }

    #[must_use]
    pub fn optional(self) -> Self {
        Self { need: Need::Optional, ..self }
    }

    #[must_use]
    pub fn autocomplete(self, token: &'static str) -> Self {
        Self { autocomplete: token, ..self }
    }

    /// For pages with one question, such as a sign-in: the cursor waits in it.
    #[must_use]
    pub fn focus(self) -> Self {
        Self { focused: Some(Focus), ..self }
    }

    /// Two forms on one page may ask for the same name.
    #[must_use]
    pub fn id(self, id: impl Into<String>) -> Self {
        Self { id: id.into(), ..self }
    }

    pub(crate) fn complaint(&self) -> Option<Complaint> {
        let (id, label) = (self.id.clone(), self.label.clone());
        self.error.clone().map(|error| Complaint { id, label, error })
    }

    pub(crate) fn uploads(&self) -> bool {
        matches!(self.input, Input::File { .. })
    }

    fn value_now(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    fn has(&self, value: &str) -> bool {
        self.values.iter().any(|held| held == value)
    }

    fn is_ticked(&self) -> bool {
        self.has(TICKED)
    }

    fn is_optional(&self) -> bool {
        self.need == Need::Optional
    }

    /// Ids of the texts that explain the input, for `aria-describedby`.
    fn described_by(&self) -> String {
        let hint = self.hint.iter().map(|_| format!("{}-hint", self.id));
        hint.chain(self.error.iter().map(|_| format!("{}-error", self.id))).collect::<Vec<_>>().join(" ")
    }

    fn kind(&self) -> &'static str {
        match self.input {
            Input::Email => "email",
            Input::Tel => "tel",
            Input::Url => "url",
            Input::Search => "search",
            Input::Date => "date",
            Input::Time => "time",
            Input::DateTime => "datetime-local",
            Input::Number { .. } => "number",
            Input::Password => "password",
            _ => "text",
        }
    }
}
