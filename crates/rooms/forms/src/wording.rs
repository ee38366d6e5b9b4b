//! The words under which a form asks: what the page shows is what the ledger keeps.

use crate::model::{Item, Kind, in_lang};
use consent::{Channel, Purpose};
use customers::Definition;
use kit::{Lang, Words};

/// The label of an item: its own, or the one that its fact, field or permission has.
pub fn label(t: Words, item: &Item, purpose: Option<&Purpose>, definitions: &[Definition]) -> String {
    if let Some(own) = text(item, t.lang(), |text| &text.label) {
        return own.to_owned();
    }
    match &item.kind {
        Kind::Fact { fact } => t.w(fact.word()),
        Kind::Custom { field } => {
            let definition = definitions.iter().find(|definition| definition.key == *field);
            definition.map_or_else(|| field.clone(), |definition| definition.label.clone())
        }
        Kind::Consent { channel, .. } => {
            let name = purpose.map_or(item.purpose.as_str(), |purpose| purpose.name(t.lang()));
            t.w1(ask(*channel), "purpose", name)
        }
        Kind::OfCase => t.w("forms-kind-of-case"),
        _ => item.key.clone(),
    }
}

/// What stands below the label: the item's own help, or what the purpose is told to be.
pub fn help(t: Words, item: &Item, purpose: Option<&Purpose>) -> String {
    let own = text(item, t.lang(), |text| &text.help);
    match (own, &item.kind, purpose) {
        (Some(own), ..) => own.to_owned(),
        (None, Kind::Consent { .. }, Some(purpose)) => purpose.describe(t.lang()).to_owned(),
        _ => String::new(),
    }
}

/// Exactly what was shown, as evidence.
// law: gdpr/7.1
pub fn whole(label: &str, help: &str) -> String {
    format!("{label} {help}").trim().to_owned()
}

fn text<'a>(
    item: &'a Item,
    lang: Lang,
    part: impl Fn(&'a crate::model::ItemText) -> &'a String,
) -> Option<&'a str> {
    let said = |lang: Lang| item.texts.get(lang.tag()).map(&part).filter(|text| !text.is_empty());
    let any = || item.texts.values().map(&part).find(|text| !text.is_empty());
    // A text of our own language for what has words of its own; any other language before nothing for what has none.
    let fallback = || if item.kind.is_own_question() || !item.kind.takes_an_answer() { any() } else { None };
    said(lang).or_else(|| said(Lang::En)).or_else(fallback).map(String::as_str)
}

/// An option as the reader sees it.
pub fn option(t: Words, option: &crate::model::Pick) -> String {
    in_lang(&option.texts, t.lang()).unwrap_or(&option.key).to_owned()
}

/// "News, by e-mail"
pub fn short(t: Words, purpose: &Purpose, channel: Channel) -> String {
    let by = t.w(by(channel));
    t.v("forms-short", &[("purpose", purpose.name(t.lang()).into()), ("by", by.into())])
}

const fn ask(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "forms-ask-email",
        Channel::Sms => "forms-ask-sms",
        Channel::Phone => "forms-ask-phone",
        Channel::Post => "forms-ask-post",
    }
}

const fn by(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "forms-by-email",
        Channel::Sms => "forms-by-sms",
        Channel::Phone => "forms-by-phone",
        Channel::Post => "forms-by-post",
    }
}

/// An ISO 8601 duration as people say it: `P2Y` is "2 years". One of several units stays as it is written.
pub fn span(t: Words, iso: &str) -> String {
    let parts = iso.strip_prefix('P').and_then(|rest| {
        let unit = rest.chars().next_back()?;
        Some((rest.strip_suffix(unit)?.parse::<u32>().ok()?, unit))
    });
    match parts {
        Some((count, 'Y')) => t.n("forms-years", count),
        Some((count, 'M')) => t.n("forms-months", count),
        Some((count, 'D')) => t.n("kit-days", count),
        _ => iso.to_owned(),
    }
}

/// What a right of people is called; the room that answers to it has the words.
pub fn right(t: Words, kind: &str) -> String {
    t.w(&format!("step-rights-open-request-kind-{kind}"))
}
