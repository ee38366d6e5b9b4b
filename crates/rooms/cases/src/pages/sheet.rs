//! The page of one case as it looks: the thread with the box to answer in, and everything about the case at the side.

use super::{
    fields::Layout,
    parts::{Pop, muted},
};
use askama::Template;
use kit::{Badge, Button, Facts, Field, Form, Html, Icon, Input, News, Panel, Row, Table, Words};

/// What the keyboard does here, as the help shows it.
pub const KEYS: [(&str, &str); 10] = [
    ("r", "case-key-reply"),
    ("n", "case-key-note"),
    ("Ctrl Enter", "case-key-send"),
    ("z", "case-key-undo"),
    ("a", "case-key-assign"),
    ("e", "case-key-steps"),
    ("m", "case-key-macros"),
    ("b", "case-key-back"),
    ("/", "case-key-search"),
    ("?", "case-key-help"),
];

#[derive(Template)]
#[template(path = "case.html")]
pub struct Sheet {
    pub t: Words,
    /// The address of the case.
    pub path: String,
    /// Who else is here, as one sentence.
    pub others: String,
    pub id: String,
    /// How the case stands, and who else is in it.
    pub mark: String,
    pub here: String,
    pub news: News,
    pub undo: Option<Undo>,
    pub notices: Vec<Html>,
    pub reply: Option<Html>,
    pub thread: Html,
    pub side: Vec<Html>,
}

impl Sheet {
    pub fn html(&self) -> Html {
        Html::of(self)
    }
}

/// The bar that takes a letter back while it waits.
pub struct Undo {
    pub action: String,
    pub seconds: i64,
}

/// A next step as a button.
pub struct Step {
    pub key: String,
    pub name: String,
    /// Why, and the way to what opens it.
    pub closed: Option<(String, Html)>,
}

#[derive(Template)]
#[template(
    source = "<form class=\"lone\" method=\"post\" action=\"{{ action }}\"><input type=\"hidden\" name=\"step\" value=\"{{ step.key }}\"><button class=\"button\"{% if first %} id=\"step\"{% endif %}>{{ step.name }}</button></form>",
    ext = "html"
)]
struct StepButton<'a> {
    action: &'a str,
    step: &'a Step,
    first: bool,
}

/// The ways on, as buttons; a closed one opens to say why. Where none is open, the key leads to what has to be filled in first.
pub fn steps(t: Words, path: &str, steps: &[Step], missing: Option<&str>) -> Html {
    let action = format!("{path}/moves");
    let first = steps.iter().position(|step| step.closed.is_none());
    let button = |(at, step): (usize, &Step)| match &step.closed {
        Some((why, way)) => Button::blocked(&step.name, why, way.clone()).html(),
        None => Html::of(&StepButton { action: &action, step, first: first == Some(at) }),
    };
    let body = match steps.is_empty() {
        true => muted(&t.w("case-steps-none")),
        false => Html::join([
            Html::trusted("<div class=\"steps\">"),
            Html::join(steps.iter().enumerate().map(button)),
            Html::trusted("</div>"),
        ]),
    };
    let panel = Panel::new(t.w("case-steps"), body);
    match first.map(|_| "#step").or(missing) {
        Some(target) => panel.aside(Key { target, key: "e" }.html()).html(),
        None => panel.html(),
    }
}

/// A key that leads to a place of the page.
#[derive(Template)]
#[template(
    source = "<a class=\"button quiet wide\" href=\"{{ target }}\" data-key=\"{{ key }}\"><kbd>{{ key }}</kbd></a>",
    ext = "html"
)]
struct Key<'a> {
    target: &'a str,
    key: &'a str,
}

impl Key<'_> {
    fn html(&self) -> Html {
        Html::of(self)
    }
}

/// The form of the present status; what may only be read stands above it.
pub fn form(t: Words, path: &str, layout: Layout, version: i64) -> Option<Html> {
    if layout.asks_nothing() && layout.facts.is_none() {
        return None;
    }
    let facts = layout.facts.as_ref().map(kit::Facts::html).unwrap_or_default();
    let form = match layout.asks_nothing() {
        true => Html::default(),
        false => layout
            .onto(Form::new(t, format!("{path}/values")))
            .fields(vec![Field::hidden(t, "version", version.to_string())])
            .button(Button::submit(t.w("kit-save")))
            .html(),
    };
    Some(Panel::new(t.w("case-form"), Html::join([facts, form])).html())
}

/// One line of the facts, with the form that changes it when it may be changed.
pub struct Line {
    pub label: String,
    /// As a screen reader says it.
    pub said: String,
    pub value: Html,
    pub change: Option<Change>,
}

/// How a fact is changed: the name of the field, its input, and what it held when the page was made.
pub struct Change {
    pub field: &'static str,
    pub input: Input,
    pub value: String,
    pub hint: Option<String>,
}

impl Line {
    pub fn new(label: String, said: impl Into<String>) -> Self {
        let said = said.into();
        Self { label, value: Html::text(&said), said, change: None }
    }

    #[must_use]
    pub fn dressed(self, value: impl Into<Html>) -> Self {
        Self { value: value.into(), ..self }
    }

    #[must_use]
    pub fn change(self, change: Change) -> Self {
        Self { change: Some(change), ..self }
    }

    fn html(self, t: Words, path: &str) -> (String, Html) {
        let Some(change) = self.change else { return (self.label, self.value) };
        let id = format!("fact-{}", change.field);
        let field =
            Field::new(t, change.input, change.field, &self.label).value(&change.value).id(id).optional();
        let field = match change.hint {
            Some(hint) => field.hint(hint),
            None => field,
        };
        let was = Field::hidden(t, "was", change.value);
        let pop = Pop::new(&self.label, self.said, format!("{path}/facts")).dressed(self.value);
        (self.label, pop.fields(vec![field, was]).html(t))
    }
}

pub fn facts(t: Words, path: &str, lines: Vec<Line>) -> Html {
    let facts = lines.into_iter().map(|line| line.html(t, path)).collect();
    Panel::new(t.w("case-facts"), Facts { facts }).html()
}

/// A part of the side that is not always needed: it opens.
#[derive(Template)]
#[template(
    source = "<details class=\"panel\"{% if open %} open{% endif %}><summary><h2>{{ title }}</h2>{% if count > 0 %}<span class=\"count\">{{ count }}</span>{% endif %}</summary><div class=\"body stack\">{{ body }}</div></details>",
    ext = "html"
)]
pub struct Fold {
    pub title: String,
    pub count: usize,
    pub open: bool,
    pub body: Html,
}

impl Fold {
    pub fn html(&self) -> Html {
        Html::of(self)
    }
}

/// Another case, as a line.
pub struct Other {
    pub href: String,
    pub number: String,
    pub subject: String,
    pub badge: Badge,
    /// Where a POST takes the tie away.
    pub remove: Option<String>,
    /// How it belongs to this one.
    pub tie: String,
}

#[derive(Template)]
#[template(
    source = "<ul role=\"list\" class=\"stack\">{% for other in others %}<li>{% if !other.tie.is_empty() %}<small>{{ other.tie }}: </small>{% endif %}<a href=\"{{ other.href }}\">{{ other.number }}</a> {{ other.subject }} {{ other.badge }}{% if let Some(remove) = other.remove %}{{ Button::post(t.w(\"case-link-remove\"), remove.as_str()).quiet() }}{% endif %}</li>{% endfor %}</ul>",
    ext = "html"
)]
struct Others<'a> {
    t: Words,
    others: &'a [Other],
}

pub fn others(t: Words, others: &[Other]) -> Html {
    Html::of(&Others { t, others })
}

/// Both values of a fact that two people changed; nothing was overwritten.
pub struct Clash {
    pub field: String,
    pub label: String,
    pub yours: (String, String),
    pub now: (String, String),
}

pub fn clash(t: Words, path: &str, clash: &Clash) -> Html {
    let columns =
        ["case-field", "case-clash-yours", "case-clash-now"].map(|word| kit::Column::new(t.w(word)));
    let cells = [&clash.label, &clash.yours.1, &clash.now.1].map(|text| Html::text(text));
    let table = Table::new(t, t.w("case-clash"), columns.to_vec()).rows(vec![Row::new(cells.to_vec())]);
    let form = Form::new(t, format!("{path}/facts"))
        .fields(vec![
            Field::hidden(t, clash.field.clone(), clash.yours.0.clone()),
            Field::hidden(t, "was", clash.now.0.clone()),
        ])
        .button(Button::submit(t.w("case-clash-use")).primary())
        .button(Button::link(t.w("case-clash-leave"), path));
    let body = Html::join([muted(&t.w("case-clash-why")), table.html(), form.html()]);
    Panel::new(t.w("case-clash"), body).html()
}
