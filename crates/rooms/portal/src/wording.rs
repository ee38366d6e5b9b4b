//! The words beside a switch, and how a choice came to be, as a sentence.

use crate::read::Line;
use consent::{Basis, Channel, How, Purpose, State};
use kit::Words;

/// What the page shows beside a switch: this is kept as evidence, too.
// law: gdpr/7.1
pub fn shown(t: Words, purpose: &Purpose, channel: Channel) -> String {
    format!("{}. {}", label(t, purpose, channel), purpose.describe(t.lang())).trim().to_owned()
}

/// "News, by e-mail"
pub fn label(t: Words, purpose: &Purpose, channel: Channel) -> String {
    let by = t.w(match channel {
        Channel::Email => "portal-by-email",
        Channel::Sms => "portal-by-sms",
        Channel::Phone => "portal-by-phone",
        Channel::Post => "portal-by-post",
    });
    t.v("portal-label", &[("purpose", purpose.name(t.lang()).into()), ("by", by.into())])
}

/// "You said yes on 3 March 2026, by the link in our mail."
pub fn since(t: Words, line: &Line) -> String {
    let Some(entry) = &line.cell.entry else {
        return t.w(if line.purpose.basis == Basis::Consent {
            "portal-never-asked"
        } else {
            "portal-interest"
        });
    };
    let facts = &entry.facts;
    let word = match facts.state {
        State::Given | State::Renewed if line.is_on() => "portal-said-yes",
        State::Given | State::Renewed => "portal-yes-lapsed",
        State::Refused => "portal-said-no",
        State::Withdrawn | State::Revoked => "portal-stopped",
        State::Expired => "portal-ran-out",
        State::Invalidated => "portal-invalidated",
        State::Unknown | State::Requested | State::Deferred => "portal-not-answered",
    };
    t.v(word, &[("date", t.date(facts.at.0).into()), ("how", how(t, facts.how, &facts.origin).into())])
}

fn how(t: Words, how: How, origin: &str) -> String {
    let word = match how {
        How::Form => "portal-how-form",
        How::Link => "portal-how-link",
        How::Person => "portal-how-person",
        How::Staff => "portal-how-staff",
        How::Import => "portal-how-import",
        How::Api => "portal-how-api",
        How::Registry => "portal-how-registry",
        How::House => "portal-how-house",
    };
    t.w1(word, "origin", origin)
}
