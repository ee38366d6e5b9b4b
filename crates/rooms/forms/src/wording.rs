//! The words under which a form asks: what the page shows is what the ledger keeps.

use crate::model::Question;
use consent::{Channel, Purpose};
use kit::Words;

/// A question as a person reads it.
pub struct Asking {
    pub question: String,
    pub describe: String,
}

impl Asking {
    pub fn new(t: Words, purpose: &Purpose, question: &Question) -> Self {
        let name = purpose.name(t.lang());
        Self {
            question: t.w1(ask(question.channel), "purpose", name),
            describe: purpose.describe(t.lang()).to_owned(),
        }
    }

    /// Exactly what was shown, as evidence.
    // law: gdpr/7.1
    pub fn wording(&self) -> String {
        format!("{} {}", self.question, self.describe).trim().to_owned()
    }
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
