//! The form of a purpose: the most careful answers first, every mistake at its field.

use super::{complaint, values::Values};
use crate::model::{
    choice::Channel,
    purpose::{Basis, DoubleOptIn, Need, Purpose},
};
use kernel::{Desk, FieldError, Result};
use kit::{Button, Choice, Crumb, Field, Html, Input, Lang, Words};

/// What the form shows: the values, and what is wrong with them.
struct Sheet<'a> {
    t: Words,
    values: &'a Values,
    problems: &'a [FieldError],
}

/// Without a purpose it makes a new one.
pub async fn page(
    desk: &Desk,
    purpose: Option<&Purpose>,
    values: &Values,
    problems: &[FieldError],
) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let title =
        purpose.map_or_else(|| t.w("consent-purpose-new"), |purpose| purpose.name(t.lang()).to_owned());
    let shell = desk.shell(&mut reader, title, "/purposes").await?;
    let up = Crumb::new(t.w("nav-purposes"), "/purposes");
    Ok(shell.crumbs(vec![up]).body(form(t, purpose, values, problems)).html())
}

pub fn form(t: Words, purpose: Option<&Purpose>, values: &Values, problems: &[FieldError]) -> Html {
    let sheet = Sheet { t, values, problems };
    let mut fields = vec![match purpose {
        None => sheet.field(Input::Text, "key", t.w("consent-key")).hint(t.w("consent-key-hint")),
        Some(purpose) => Field::hidden(t, "seen", purpose.version.to_string()),
    }];
    fields.extend(sheet.rules());
    fields.extend(Lang::ALL.into_iter().flat_map(|lang| sheet.texts(lang)));
    fields.extend(purpose.map(|_| sheet.earlier()));
    let to = purpose.map_or_else(|| "/purposes".to_owned(), |purpose| format!("/purposes/{}", purpose.key));
    kit::Form::new(t, &to)
        .fields(fields)
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), to))
        .into()
}

impl Sheet<'_> {
    fn field(&self, input: Input, name: &str, label: String) -> Field {
        let field = Field::new(self.t, input, name, label).values(self.values.all(name));
        field.error(complaint(self.problems, name, self.t))
    }

    fn rules(&self) -> [Field; 7] {
        let t = self.t;
        let field = |input, name: &str, word: &str| self.field(input, name, t.w(word));
        let hint = t.w("consent-duration-hint");
        let bases = choices(t, Basis::ALL, Basis::word, Basis::key);
        let channels = choices(t, Channel::ALL, Channel::word, Channel::key);
        let opt_ins = choices(t, DoubleOptIn::ALL, DoubleOptIn::word, DoubleOptIn::key);
        let needs = choices(t, Need::ALL, Need::word, Need::key);
        [
            field(Input::Select(bases), "basis", "consent-basis"),
            field(Input::Many(channels), "channels", "consent-channels"),
            field(Input::Radio(opt_ins), "double_opt_in", "consent-opt-in"),
            field(Input::Radio(needs), "need", "consent-need"),
            field(Input::Text, "retention", "consent-retention").hint(&hint),
            field(Input::Text, "valid_for", "consent-valid-for").hint(&hint).optional(),
            field(Input::Area { rows: 4 }, "balancing", "consent-balancing")
                .hint(t.w("consent-balancing-hint"))
                .optional(),
        ]
    }

    fn texts(&self, lang: Lang) -> [Field; 2] {
        let label = |word: &str| format!("{} · {}", self.t.language(lang), self.t.w(word));
        let name = |part: &str| format!("texts.{}.{part}", lang.tag());
        [
            self.field(Input::Text, &name("name"), label("consent-name")),
            self.field(Input::Area { rows: 2 }, &name("description"), label("consent-description")),
        ]
    }

    fn earlier(&self) -> Field {
        let t = self.t;
        let choices = vec![
            Choice::new("still-count", t.w("consent-earlier-still-count")),
            Choice::new("ask-again", t.w("consent-earlier-ask-again"))
                .hint(t.w("consent-earlier-ask-again-hint")),
        ];
        let chosen = match self.values.get("earlier") {
            "" => "still-count",
            chosen => chosen,
        };
        Field::new(t, Input::Radio(choices), "earlier", t.w("consent-earlier")).value(chosen)
    }
}

fn choices<T: Copy>(t: Words, all: &[T], word: fn(T) -> String, key: fn(T) -> &'static str) -> Vec<Choice> {
    all.iter().map(|one| Choice::new(key(*one), t.w(&word(*one)))).collect()
}
