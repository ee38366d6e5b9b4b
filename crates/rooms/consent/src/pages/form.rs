//! The form of a purpose: the most careful answers first, the finer terms folded away, every mistake at its field.

use super::{complaint, values::Values};
use crate::{
    model::{
        choice::Channel,
        purpose::{Basis, DoubleOptIn, Need, Purpose},
        terms::{PARTIES, PartyRole, Renewal, Safeguard, Special, Written},
    },
    purposes::approval,
};
use kernel::{Desk, FieldError, Result};
use kit::{Button, Choice, Crumb, Field, Html, Input, Lang, Words};

/// Empty lines of a list, so that there is always room for more.
const SPARE: usize = 2;

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
    let others = crate::read::purposes(&mut reader).await?;
    let form = form(t, (purpose, &others), values, problems);
    Ok(shell.crumbs(vec![up]).body(Html::join([form, way_on(t, problems)])).html())
}

/// Where somebody who works for us is approved.
fn way_on(t: Words, problems: &[FieldError]) -> Html {
    match problems.iter().any(|problem| problem.message.key == approval::UNAPPROVED) {
        true => Button::link(t.w("consent-to-register"), approval::REGISTER).into(),
        false => Html::default(),
    }
}

pub fn form(
    t: Words,
    (purpose, others): (Option<&Purpose>, &[Purpose]),
    values: &Values,
    problems: &[FieldError],
) -> Html {
    let sheet = Sheet { t, values, problems };
    let mut fields = vec![match purpose {
        None => sheet.field(Input::Text, "key", t.w("consent-key")).hint(t.w("consent-key-hint")),
        Some(purpose) => Field::hidden(t, "seen", purpose.version.to_string()),
    }];
    fields.extend(sheet.texts(t.lang()));
    fields.extend(sheet.rules());
    let to = purpose.map_or_else(|| "/purposes".to_owned(), |purpose| format!("/purposes/{}", purpose.key));
    let mut form = kit::Form::new(t, &to).fields(fields);
    let languages = Lang::ALL.into_iter().filter(|lang| *lang != t.lang());
    let texts = languages.flat_map(|lang| sheet.texts(lang)).collect();
    let groups = [
        ("consent-texts", texts, &["texts."][..]),
        ("consent-part-data", sheet.data(), &["data", "special"]),
        ("consent-part-recipients", sheet.recipients(), &["recipients.", "transfers."]),
        ("consent-part-people", sheet.people(), &["written", "ages.", "renew", "objection"]),
        ("consent-part-compatible", sheet.compatible(purpose, others), &["rests_on."]),
    ];
    for (word, fields, names) in groups {
        form = sheet.group(form, (word, names), fields);
    }
    form.fields(purpose.map(|_| sheet.earlier()).into_iter().collect())
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), to))
        .into()
}

impl Sheet<'_> {
    fn field(&self, input: Input, name: &str, label: String) -> Field {
        let field = Field::new(self.t, input, name, label).values(self.values.all(name));
        field.error(complaint(self.problems, name, self.t))
    }

    /// Fields behind a line that opens them; what has to be mended stands open.
    fn group(&self, form: kit::Form, (word, names): (&str, &[&str]), fields: Vec<Field>) -> kit::Form {
        let wrong = |name: &&str| self.problems.iter().any(|problem| problem.field.starts_with(*name));
        let open = if names.iter().any(wrong) { " open" } else { "" };
        let head = [
            Html::trusted(format!("<details{open}><summary>")),
            self.t.w(word).into(),
            Html::trusted("</summary><div class=\"stack\">"),
        ];
        form.between(Html::join(head)).fields(fields).between(Html::trusted("</div></details>"))
    }

    fn rules(&self) -> [Field; 6] {
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

    fn data(&self) -> Vec<Field> {
        let t = self.t;
        let mut grounds = vec![Choice::new("", t.w("consent-special-none"))];
        grounds.extend(choices(t, Special::ALL, Special::word, Special::key));
        vec![
            self.field(Input::Area { rows: 5 }, "data", t.w("consent-data"))
                .hint(t.w1("consent-data-hint", "keys", crate::say::FIELDS.join(", ")))
                .optional(),
            self.field(Input::Select(grounds), "special", t.w("consent-special"))
                .hint(t.w("consent-special-hint"))
                .optional(),
        ]
    }

    fn recipients(&self) -> Vec<Field> {
        let t = self.t;
        let (parties, countries) =
            (self.values.lines("recipients", "name"), self.values.lines("transfers", "country"));
        let party = |at: usize| {
            let roles = choices(t, PartyRole::ALL, PartyRole::word, PartyRole::key);
            [
                self.line("recipients", at, "name", "consent-recipient"),
                self.chosen(&format!("recipients.{at}.role"), roles, t.w("consent-recipient-role")),
            ]
        };
        let transfer = |at: usize| {
            let safeguards = choices(t, Safeguard::ALL, Safeguard::word, Safeguard::key);
            [
                self.line("transfers", at, "country", "consent-transfer"),
                self.chosen(&format!("transfers.{at}.safeguard"), safeguards, t.w("consent-safeguard-label")),
                self.line("transfers", at, "article", "consent-transfer-article"),
            ]
        };
        let parties = (0..(parties + SPARE).min(PARTIES)).flat_map(party);
        parties.chain((0..(countries + 1).min(PARTIES)).flat_map(transfer)).collect()
    }

    fn line(&self, list: &str, at: usize, part: &str, word: &str) -> Field {
        let label = format!("{} {}", self.t.w(word), at + 1);
        self.field(Input::Text, &format!("{list}.{at}.{part}"), label).optional()
    }

    fn chosen(&self, name: &str, choices: Vec<Choice>, label: String) -> Field {
        self.field(Input::Select(choices), name, label).optional()
    }

    fn people(&self) -> Vec<Field> {
        let t = self.t;
        let hint = t.w("consent-duration-hint");
        let written = choices(t, Written::ALL, Written::word, Written::key);
        let renewal = choices(t, Renewal::ALL, Renewal::word, Renewal::key);
        let least = Input::Number { min: Some(0), max: Some(21) };
        vec![
            self.field(Input::Radio(written), "written", t.w("consent-in-writing")),
            self.field(least, "ages.least", t.w("consent-ages")).hint(t.w("consent-ages-hint")).optional(),
            self.field(Input::Text, "ages.by_country", t.w("consent-ages-by-country"))
                .hint(t.w("consent-ages-by-country-hint"))
                .optional(),
            self.field(Input::Text, "renew_before", t.w("consent-renew-before")).hint(&hint).optional(),
            self.field(Input::Radio(renewal), "renewal", t.w("consent-renewal")),
            self.field(Input::Text, "objection", t.w("consent-objection"))
                .hint(t.w("consent-objection-hint"))
                .optional(),
        ]
    }

    fn compatible(&self, purpose: Option<&Purpose>, others: &[Purpose]) -> Vec<Field> {
        let t = self.t;
        let own = purpose.map_or("", |purpose| &purpose.key);
        let fits = |other: &&Purpose| other.key != own && other.terms.rests_on.is_none() && other.is_in_use();
        let mut all = vec![Choice::new("", t.w("consent-rests-on-none"))];
        all.extend(others.iter().filter(fits).map(|other| Choice::new(&other.key, other.name(t.lang()))));
        vec![
            self.chosen("rests_on.purpose", all, t.w("consent-rests-on")).hint(t.w("consent-rests-on-hint")),
            self.field(Input::Area { rows: 4 }, "rests_on.why", t.w("consent-rests-why"))
                .hint(t.w("consent-rests-why-hint"))
                .optional(),
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

pub fn choices<T: Copy>(
    t: Words,
    all: &[T],
    word: fn(T) -> String,
    key: fn(T) -> &'static str,
) -> Vec<Choice> {
    all.iter().map(|one| Choice::new(key(*one), t.w(&word(*one)))).collect()
}
