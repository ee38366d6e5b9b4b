//! The terms of a purpose in words: for its page, for the difference of two versions, and for the letter about a change.

use crate::model::{
    choice::Channel,
    purpose::{Terms, duration},
    terms::{Recipient, Transfer},
};
use kit::{Lang, Words};

/// One part of the terms as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The key of the part, as in JSON.
    pub field: String,
    pub label: String,
    pub text: String,
}

/// A part that differs between two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub field: String,
    pub label: String,
    pub before: String,
    pub after: String,
}

/// All parts but the texts of the other languages; what is empty says nothing.
pub fn parts(t: Words, terms: &Terms) -> Vec<Part> {
    rules(t, terms).into_iter().filter(|part| !part.text.is_empty()).collect()
}

/// What differs, in the reader's language; a change of another language's text alone is a change too.
pub fn differences(t: Words, before: &Terms, after: &Terms) -> Vec<Change> {
    let (old, new) = (whole(t, before), whole(t, after));
    let pairs = old.into_iter().zip(new).filter(|(old, new)| old.text != new.text);
    pairs
        .map(|(old, new)| Change { field: new.field, label: new.label, before: old.text, after: new.text })
        .collect()
}

fn whole(t: Words, terms: &Terms) -> Vec<Part> {
    let mut all = Vec::new();
    for lang in own_first(t.lang()) {
        let (text, tag) = (terms.texts.get(lang), lang.tag());
        let label = |word: &str| format!("{} · {}", t.w(word), t.language(lang));
        let part = |name: &str, word: &str, text: &str| Part {
            field: format!("texts.{tag}.{name}"),
            label: label(word),
            text: text.to_owned(),
        };
        all.push(part("name", "consent-name", &text.name));
        all.push(part("description", "consent-description", &text.description));
    }
    all.extend(rules(t, terms));
    all
}

fn own_first(own: Lang) -> impl Iterator<Item = Lang> {
    std::iter::once(own).chain(Lang::ALL.into_iter().filter(move |lang| *lang != own))
}

/// Every rule once, whether it says something or not, always in the same order.
fn rules(t: Words, terms: &Terms) -> Vec<Part> {
    let part =
        |field: &str, word: &str, text: String| Part { field: field.to_owned(), label: t.w(word), text };
    let time = |text: &Option<String>| text.as_deref().map(|text| span(t, text)).unwrap_or_default();
    let rest = terms.rests_on.as_ref();
    vec![
        part("basis", "consent-basis", t.w(&terms.basis.word())),
        part(
            "rests_on.purpose",
            "consent-rests-on",
            rest.map(|rest| rest.purpose.clone()).unwrap_or_default(),
        ),
        part("rests_on.why", "consent-rests-why", rest.map(|rest| rest.why.clone()).unwrap_or_default()),
        part("need", "consent-need", t.w(&terms.need.word())),
        part("data", "consent-data", data(t, &terms.data)),
        part("special", "consent-special", terms.special.map(|one| t.w(&one.word())).unwrap_or_default()),
        part("recipients", "consent-recipients", list(&terms.recipients, |one| recipient(t, one))),
        part("transfers", "consent-transfers", list(&terms.transfers, |one| transfer(t, one))),
        part("channels", "consent-channels", channels(t, &terms.channels)),
        part("double_opt_in", "consent-opt-in", t.w(&terms.double_opt_in.word())),
        part("written", "consent-in-writing", t.w(&terms.written.word())),
        part("ages", "consent-ages", ages(t, terms)),
        part("retention", "consent-retention", span(t, &terms.retention)),
        part("valid_for", "consent-valid-for", time(&terms.valid_for)),
        part("renew_before", "consent-renew-before", time(&terms.renew_before)),
        part(
            "renewal",
            "consent-renewal",
            terms.renew_before.as_ref().map(|_| t.w(&terms.renewal.word())).unwrap_or_default(),
        ),
        part("objection", "consent-objection", time(&terms.objection)),
    ]
}

/// Fields of a customer are called what the house calls them, other data what was written.
pub fn data(t: Words, names: &[String]) -> String {
    list(names, |name| field_name(t, name))
}

fn field_name(t: Words, name: &str) -> String {
    if FIELDS.contains(&name) { t.w(&format!("consent-data-{name}")) } else { name.to_owned() }
}

/// Keys of what is commonly known of a customer, which have a word in every language.
pub const FIELDS: [&str; 10] = [
    "name",
    "email",
    "phone",
    "address",
    "birth_date",
    "language",
    "organisation",
    "national_id",
    "orders",
    "messages",
];

/// Keys of common receivers, which have a word in every language.
pub const RECEIVERS: [&str; 3] = ["carrier", "mail-provider", "bank"];

fn list<T>(all: &[T], say: impl Fn(&T) -> String) -> String {
    all.iter().map(say).collect::<Vec<_>>().join(", ")
}

fn recipient(t: Words, recipient: &Recipient) -> String {
    let known = RECEIVERS.contains(&recipient.name.as_str());
    let name =
        if known { t.w(&format!("consent-receiver-{}", recipient.name)) } else { recipient.name.clone() };
    format!("{name} ({})", t.w(&recipient.role.word()))
}

fn transfer(t: Words, transfer: &Transfer) -> String {
    let article = transfer.article.as_deref().map(|article| format!(", {article}")).unwrap_or_default();
    format!("{} ({}{article})", transfer.country, t.w(&transfer.safeguard.word()))
}

fn ages(t: Words, terms: &Terms) -> String {
    let least = terms.ages.least.map(|age| t.number(i64::from(age))).into_iter();
    let countries = Some(terms.ages.to_string()).filter(|text| !text.is_empty());
    least.chain(countries).collect::<Vec<_>>().join(", ")
}

pub fn channels(t: Words, channels: &[Channel]) -> String {
    list(channels, |channel| t.w(&channel.word()))
}

/// An ISO 8601 duration as people say it; what is not one stays as it is.
pub fn span(t: Words, text: &str) -> String {
    let Ok(span) = duration(text) else {
        return text.to_owned();
    };
    let parts = [
        ("consent-years", span.get_years().into()),
        ("consent-months", i64::from(span.get_months())),
        ("consent-weeks", i64::from(span.get_weeks())),
        ("kit-days", i64::from(span.get_days())),
    ];
    let said: Vec<String> =
        parts.iter().filter(|(_, count)| *count > 0).map(|(word, count)| t.n(word, *count)).collect();
    if said.is_empty() { text.to_owned() } else { said.join(" ") }
}
