//! The form of one part of a process: what it asks, what was typed, and what somebody else saved meanwhile.

use super::typed::Typed;
use crate::model::Names;
use kernel::FieldError;
use kit::{Button, Choice, Field, Html, Input, Lang, Words};

/// One question with the value that the definition has now.
#[derive(Clone, Debug)]
pub struct Ask {
    pub name: String,
    pub label: String,
    pub input: Input,
    pub values: Vec<String>,
    hint: Option<String>,
    required: Required,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Required {
    Yes,
    No,
}

/// Questions, with headings between them.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    lines: Vec<Line>,
}

#[derive(Clone, Debug)]
enum Line {
    Ask(Box<Ask>),
    Html(Html),
    /// What few people change, folded away.
    Fold(String),
    Unfold,
}

/// What came of a form that was sent.
#[derive(Clone, Copy, Default)]
pub struct Sent<'a> {
    /// What was typed; none when the page is only opened.
    pub typed: Option<&'a Typed>,
    pub errors: &'a [FieldError],
    /// The same part as it was when the editor opened it: what differs from now was saved by somebody else.
    pub opened: Option<&'a Sheet>,
}

impl Ask {
    pub fn new(input: Input, name: impl Into<String>, label: impl Into<String>) -> Self {
        let (name, label) = (name.into(), label.into());
        Self { name, label, input, values: Vec::new(), hint: None, required: Required::No }
    }

    pub fn line(name: impl Into<String>, label: impl Into<String>, value: impl Into<String>) -> Self {
        Self::new(Input::Text, name, label).value(value)
    }

    pub fn select(
        name: impl Into<String>,
        label: impl Into<String>,
        choices: Vec<Choice>,
        value: impl Into<String>,
    ) -> Self {
        Self::new(Input::Select(choices), name, label).value(value)
    }

    pub fn ticked(name: impl Into<String>, label: impl Into<String>, ticked: bool) -> Self {
        let values = ticked.then(|| "yes".to_owned()).into_iter().collect();
        Self { values, ..Self::new(Input::Switch, name, label) }
    }

    #[must_use]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self { values: vec![value.into()], ..self }
    }

    #[must_use]
    pub fn values(self, values: Vec<String>) -> Self {
        Self { values, ..self }
    }

    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    #[must_use]
    pub fn required(self) -> Self {
        Self { required: Required::Yes, ..self }
    }

    /// Empty and missing are the same.
    fn filled(values: &[String]) -> Vec<&str> {
        values.iter().map(String::as_str).filter(|value| !value.is_empty()).collect()
    }

    /// The value in the words of the form, for whoever has to choose between two.
    fn say(&self, t: Words) -> String {
        let choices = match &self.input {
            Input::Select(choices) | Input::Radio(choices) | Input::Many(choices) => choices.as_slice(),
            _ => &[],
        };
        let named = |value: &str| {
            let choice = choices.iter().find(|choice| choice.value == value);
            choice.map_or_else(|| value.to_owned(), |choice| choice.label.clone())
        };
        let values = Self::filled(&self.values);
        match self.input {
            Input::Switch | Input::Checkbox if values.is_empty() => t.w("kit-no"),
            Input::Switch | Input::Checkbox => t.w("kit-yes"),
            _ if values.is_empty() => t.w("kit-none"),
            _ => values.into_iter().map(named).collect::<Vec<_>>().join(", "),
        }
    }

    pub fn field(&self, t: Words, sent: Sent<'_>) -> Field {
        let values = match sent.typed {
            Some(typed) => typed.all(&self.name),
            None => self.values.clone(),
        };
        let error =
            sent.errors.iter().find(|error| error.field == self.name).map(|error| error.message.say(t));
        let field = Field::new(t, self.input.clone(), &self.name, &self.label).values(values).error(error);
        let field = match &self.hint {
            Some(hint) => field.hint(hint),
            None => field,
        };
        let is_plain = matches!(self.input, Input::Switch | Input::Select(_) | Input::Hidden);
        if self.required == Required::Yes || is_plain { field } else { field.optional() }
    }

    /// What somebody else saved here while this form was open.
    fn theirs(&self, t: Words, sent: Sent<'_>) -> Html {
        let Some(opened) = sent.opened else { return Html::default() };
        // Where nobody knows any more what the editor saw, what they typed stands for it.
        let typed = || sent.typed.map(|typed| typed.all(&self.name)).unwrap_or_default();
        let before = opened.ask(&self.name).map_or_else(typed, |ask| ask.values.clone());
        if Self::filled(&before) == Self::filled(&self.values) {
            return Html::default();
        }
        let told = t.v("flows-theirs", &[("label", (&self.label).into()), ("value", self.say(t).into())]);
        Html::join([Html::trusted("<p class=\"theirs\">"), told.into(), Html::trusted("</p>")])
    }
}

impl Sheet {
    #[must_use]
    pub fn ask(&self, name: &str) -> Option<&Ask> {
        self.asks().find(|ask| ask.name == name)
    }

    fn asks(&self) -> impl Iterator<Item = &Ask> {
        self.lines.iter().filter_map(|line| match line {
            Line::Ask(ask) => Some(ask.as_ref()),
            _ => None,
        })
    }

    pub fn add(&mut self, ask: Ask) {
        self.lines.push(Line::Ask(Box::new(ask)));
    }

    #[must_use]
    pub fn with(mut self, ask: Ask) -> Self {
        self.add(ask);
        self
    }

    #[must_use]
    pub fn with_all(mut self, asks: impl IntoIterator<Item = Ask>) -> Self {
        asks.into_iter().for_each(|ask| self.add(ask));
        self
    }

    #[must_use]
    pub fn between(mut self, html: impl Into<Html>) -> Self {
        self.lines.push(Line::Html(html.into()));
        self
    }

    #[must_use]
    pub fn fold(mut self, title: impl Into<String>) -> Self {
        self.lines.push(Line::Fold(title.into()));
        self
    }

    #[must_use]
    pub fn unfold(mut self) -> Self {
        self.lines.push(Line::Unfold);
        self
    }

    /// A name, or another text in all languages: in the reader's at once, in the others behind a fold. Only a name must be there.
    #[must_use]
    pub fn named(self, t: Words, (name, label): (&str, &str), names: &Names, input: &Input) -> Self {
        let ask = |lang: Lang| {
            let label = format!("{} · {}", t.w(label), t.language(lang));
            Ask::new(input.clone(), format!("{name}.{}", lang.tag()), label).value(names.own(lang))
        };
        let others = Lang::ALL.into_iter().filter(|lang| *lang != t.lang());
        let own = ask(t.lang());
        self.with(if name == "name" { own.required() } else { own })
            .fold(t.w("flows-other-languages"))
            .with_all(others.map(ask))
            .unfold()
    }

    /// Whether both ask and say the same.
    pub fn is_same(&self, other: &Self) -> bool {
        self.asks().count() == other.asks().count()
            && self.asks().zip(other.asks()).all(|(one, two)| {
                one.name == two.name && Ask::filled(&one.values) == Ask::filled(&two.values)
            })
    }

    /// Label, value before and value after of every question whose answer differs. Where a box stands is no difference.
    pub fn differences(t: Words, before: &Self, after: &Self) -> Vec<(String, String, String)> {
        let is_told = |ask: &&Ask| !matches!(ask.name.as_str(), "x" | "y");
        let line = |now: &Ask| {
            let said = |ask: &Ask| ask.say(t);
            match before.ask(&now.name) {
                Some(old) if Ask::filled(&old.values) == Ask::filled(&now.values) => None,
                Some(old) => Some((now.label.clone(), said(old), said(now))),
                None if Ask::filled(&now.values).is_empty() => None,
                None => Some((now.label.clone(), t.w("kit-none"), said(now))),
            }
        };
        after.asks().filter(is_told).filter_map(line).collect()
    }

    /// The values as somebody who changes nothing would send them.
    #[cfg(test)]
    pub fn typed(&self) -> Vec<(String, String)> {
        let pairs = |ask: &Ask| {
            let name = ask.name.clone();
            ask.values.iter().map(move |value| (name.clone(), value.clone())).collect::<Vec<_>>()
        };
        self.asks().flat_map(pairs).collect()
    }

    /// The form itself, with what is wrong elsewhere in this part on top.
    pub fn form(&self, t: Words, (action, seen): (&str, i64), sent: Sent<'_>) -> kit::Form {
        let form = kit::Form::new(t, action).fields(vec![Field::hidden(t, "seen", seen.to_string())]);
        let stray = sent.errors.iter().filter(|error| self.ask(&error.field).is_none());
        let form = stray.fold(form, |form, error| form.between(mend(&error.message.say(t))));
        let add = |form: kit::Form, line: &Line| match line {
            Line::Ask(ask) => form.fields(vec![ask.field(t, sent)]).between(ask.theirs(t, sent)),
            Line::Html(html) => form.between(html.clone()),
            Line::Fold(title) => form.between(Html::join([
                Html::trusted("<details class=\"part\"><summary>"),
                title.into(),
                Html::trusted("</summary><div class=\"stack\">"),
            ])),
            Line::Unfold => form.between(Html::trusted("</div></details>")),
        };
        let form = self.lines.iter().fold(form, add);
        let save = match sent.opened {
            Some(_) => t.w("flows-save-mine"),
            None => t.w("kit-save"),
        };
        let form = form.button(Button::submit(save).primary());
        match sent.opened {
            Some(_) => form.button(Button::link(t.w("flows-keep-theirs"), action)),
            None => form,
        }
    }
}

/// A complaint that belongs to no field.
pub fn mend(text: &str) -> Html {
    Html::join([
        Html::trusted("<div class=\"mend\" role=\"alert\"><p><strong>"),
        text.into(),
        Html::trusted("</strong></p></div>"),
    ])
}
