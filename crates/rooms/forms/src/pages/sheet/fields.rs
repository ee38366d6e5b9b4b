//! Each item as a field: its label, its reason, how it is answered, and when it counts.

use super::Sheet;
use crate::{
    model::{Ask, CHOICE, Condition, Fact, FileKind, Is, Item, Kind, Reach, Says},
    wording,
};
use askama::Template;
use kit::{Choice, Field, Html, Input};

impl Sheet {
    pub(super) fn field(&self, item: &Item) -> Field {
        let autocomplete = match item.kind {
            Kind::Fact { fact } => fact.autocomplete(),
            _ => "",
        };
        let field = Field::new(self.t, self.input(item), &item.key, self.label(item))
            .values(self.values(item))
            .autocomplete(autocomplete)
            .error(self.error(&item.key));
        let hint = self.hint(item);
        let field = if hint.is_empty() { field } else { field.hint(hint) };
        let here = self.kept.iter().any(|(key, _)| *key == item.key);
        // What counts only sometimes cannot be demanded by the browser; the server knows when it is.
        if !item.is_required() || item.when.is_some() || here { field.optional() } else { field }
    }

    /// Which right the person asks for, where they choose.
    pub(super) fn right(&self) -> Option<Field> {
        let choices = self.form.shape.request.as_ref()?.choices(&self.rights);
        let named = choices.iter().map(|kind| Choice::new(*kind, wording::right(self.t, kind))).collect();
        let field = Field::new(self.t, Input::Radio(named), CHOICE, self.t.w("forms-asked-right"));
        let field = field.value(self.posted.get(CHOICE)).error(self.error(CHOICE));
        (!choices.is_empty()).then_some(field)
    }

    fn input(&self, item: &Item) -> Input {
        match &item.kind {
            Kind::Fact { fact: Fact::Email } => Input::Email,
            Kind::Fact { fact: Fact::Phone } => Input::Tel,
            Kind::Fact { fact: Fact::BirthDate } | Kind::Date => Input::Date,
            Kind::Long => Input::Area { rows: 5 },
            Kind::Number { least, most } => Input::Number { min: *least, max: *most },
            Kind::One { .. } => Input::Radio(self.options(item)),
            Kind::Many { .. } => Input::Many(self.options(item)),
            Kind::YesNo => Input::Radio(vec![
                Choice::new(Says::Yes.key(), self.t.w("kit-yes")),
                Choice::new(Says::No.key(), self.t.w("kit-no")),
            ]),
            Kind::File { kinds, .. } => {
                Input::File { accept: kinds.iter().map(|kind| kind.media()).collect::<Vec<_>>().join(",") }
            }
            Kind::Consent { ask, .. } => self.asking(*ask),
            _ => Input::Text,
        }
    }

    /// Two buttons, neither of them chosen, or a box that nobody ticked: silence is no consent.
    // law: gdpr/7.4
    fn asking(&self, ask: Ask) -> Input {
        let choice = |says: Says, word| Choice::new(says.key(), self.t.w(word));
        match ask {
            Ask::Choice => {
                Input::Radio(vec![choice(Says::Yes, "forms-agree"), choice(Says::No, "forms-disagree")])
            }
            Ask::Box => Input::Many(vec![choice(Says::Yes, "forms-agree")]),
        }
    }

    fn options(&self, item: &Item) -> Vec<Choice> {
        let choice = |option| wording::option(self.t, option);
        item.kind.options().iter().map(|option| Choice::new(&option.key, choice(option))).collect()
    }

    /// What was typed, or what a link filled in, or the browser's own "no".
    fn values(&self, item: &Item) -> Vec<String> {
        if let Kind::File { .. } = item.kind {
            return Vec::new();
        }
        let of = |values: Vec<&str>| values.into_iter().map(str::to_owned).collect();
        match (self.posted.is_empty(), &item.kind) {
            (false, _) => of(self.posted.all(&item.key)),
            (true, Kind::Consent { reach, ask: Ask::Choice, .. }) if self.says_no(*reach) => {
                vec![Says::No.key().to_owned()]
            }
            (true, Kind::Consent { .. }) => Vec::new(),
            (true, _) => of(self.filled.all(&item.key)),
        }
    }

    /// Whether the browser already said no for its person.
    // law: gdpr/4.11 kvkk/5.1
    // law: ccpa/1798.135
    fn says_no(&self, reach: Reach) -> bool {
        self.privacy_control && reach == Reach::Advertising
    }

    /// Opens the group of an item that counts only sometimes: its name says when.
    pub(super) fn when(&self, item: &Item, condition: &Condition) -> Html {
        let is = match &condition.is {
            Is::Filled => None,
            Is::Equal(value) => Some(value.as_str()),
        };
        Html::of(&When { key: &item.key, on: &condition.item, is, only: self.only_if(condition) })
    }

    /// What it is for, what its builder says about it.
    // law: gdpr/13.1.c
    fn hint(&self, item: &Item) -> String {
        let help = self.help(item);
        let purpose = self.purpose(item).map_or(item.purpose.as_str(), |purpose| purpose.name(self.t.lang()));
        let reason = match &item.kind {
            Kind::Fact { fact } => self.t.w1(fact.reason(), "purpose", purpose),
            Kind::Consent { reach, .. } if self.says_no(*reach) => self.t.w("forms-privacy-control"),
            Kind::Consent { .. } => String::new(),
            Kind::File { kinds, most } => self.about_files(item, kinds, *most),
            _ => self.t.w1("forms-why-datum", "purpose", purpose),
        };
        let parts = [help, reason];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn about_files(&self, item: &Item, kinds: &[FileKind], most: i64) -> String {
        let names = kinds.iter().map(|kind| kind.label()).collect::<Vec<_>>().join(", ");
        let args = [("kinds", names.into()), ("most", self.t.number(megabytes(most)).into())];
        let rules = self.t.v("forms-file-rules", &args);
        match self.kept.iter().find(|(key, _)| *key == item.key) {
            Some((_, file)) => {
                format!("{} {rules}", self.t.w1("forms-file-here", "name", file.name.as_str()))
            }
            None => format!("{rules} {}", self.t.w("forms-file-warning")),
        }
    }

    fn only_if(&self, condition: &Condition) -> String {
        let Some(other) = self.form.shape.item(&condition.item) else {
            return String::new();
        };
        let question = self.label(other);
        let Is::Equal(value) = &condition.is else {
            return self.t.w1("forms-only-if-filled", "question", question);
        };
        let answer = match &other.kind {
            Kind::YesNo if value == Says::Yes.key() => self.t.w("kit-yes"),
            Kind::YesNo => self.t.w("kit-no"),
            Kind::Consent { .. } if value == Says::Yes.key() => self.t.w("forms-agree"),
            kind => {
                let option = kind.options().iter().find(|option| option.key == *value);
                option.map_or_else(|| value.clone(), |option| wording::option(self.t, option))
            }
        };
        self.t.v("forms-only-if", &[("question", question.into()), ("answer", answer.into())])
    }
}

/// Without script the condition is read; with script the group is there when it counts.
#[derive(Template)]
#[template(
    source = r#"<div class="when" role="group" aria-labelledby="w-{{ key }}" data-when="{{ on }}"{% if let Some(is) = is %} data-is="{{ is }}"{% endif %}><p class="hint only" id="w-{{ key }}">{{ only }}</p>"#,
    ext = "html"
)]
struct When<'a> {
    key: &'a str,
    on: &'a str,
    is: Option<&'a str>,
    only: String,
}

/// Whole megabytes, rounded up, for people.
fn megabytes(bytes: i64) -> i64 {
    (bytes + (1 << 20) - 1) >> 20
}
