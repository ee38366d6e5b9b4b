//! The words beside a switch, and how a choice came to be, as a sentence.

use crate::{
    actions::{ONE_CLICK, SIGNAL},
    read::Line,
};
use consent::{Basis, Channel, Facts, How, Purpose, State, TRACKING};
use kit::Words;

/// What the page shows beside a switch: this is kept as evidence, too.
// law: gdpr/7.1
pub fn shown(t: Words, purpose: &Purpose, channel: Channel) -> String {
    format!("{}. {}", label(t, purpose, channel), purpose.describe(t.lang())).trim().to_owned()
}

/// "News, by e-mail"
pub fn label(t: Words, purpose: &Purpose, channel: Channel) -> String {
    let name = purpose.name(t.lang());
    if purpose.key == TRACKING {
        return name.to_owned();
    }
    t.v("portal-label", &[("purpose", name.into()), ("by", by(t, channel).into())])
}

/// "By e-mail", where the name of the purpose stands above.
pub fn switch(t: Words, line: &Line) -> String {
    if line.switch.is_tracking() {
        return t.w("portal-track-switch");
    }
    t.w(match line.switch.channel {
        Channel::Email => "portal-switch-email",
        Channel::Sms => "portal-switch-sms",
        Channel::Phone => "portal-switch-phone",
        Channel::Post => "portal-switch-post",
    })
}

/// "Needed for the contract with you."
pub fn needed(t: Words, purpose: &Purpose) -> String {
    t.w(match purpose.basis {
        Basis::Contract => "portal-needed-contract",
        Basis::LegalObligation => "portal-needed-law",
        _ => "portal-needed-otherwise",
    })
}

fn by(t: Words, channel: Channel) -> String {
    t.w(match channel {
        Channel::Email => "portal-by-email",
        Channel::Sms => "portal-by-sms",
        Channel::Phone => "portal-by-phone",
        Channel::Post => "portal-by-post",
    })
}

/// "You said yes on 3 March 2026, by the link in our mail."
pub fn since(t: Words, line: &Line) -> String {
    match &line.cell.entry {
        Some(entry) if entry.facts.state.allows() && !line.is_on() => {
            sentence(t, "portal-yes-lapsed", &entry.facts)
        }
        Some(entry) => told(t, &entry.facts),
        None if line.purpose.basis == Basis::Consent => t.w("portal-never-asked"),
        None => t.w("portal-interest"),
    }
}

/// A choice as it was made, whatever came after it.
pub fn told(t: Words, facts: &Facts) -> String {
    let word = match facts.state {
        State::Given | State::Renewed => "portal-said-yes",
        State::Refused => "portal-said-no",
        State::Withdrawn | State::Revoked => "portal-stopped",
        State::Expired => "portal-ran-out",
        State::Invalidated => "portal-invalidated",
        State::Unknown | State::Requested | State::Deferred => "portal-not-answered",
    };
    sentence(t, word, facts)
}

fn sentence(t: Words, word: &str, facts: &Facts) -> String {
    t.v(word, &[("date", t.date(facts.at.0).into()), ("how", how(t, facts.how, &facts.origin).into())])
}

fn how(t: Words, how: How, origin: &str) -> String {
    let word = match how {
        How::Form => "portal-how-form",
        How::Link => "portal-how-link",
        How::Person if origin == SIGNAL => "portal-how-signal",
        How::Person if origin == ONE_CLICK => "portal-how-one-click",
        How::Person => "portal-how-person",
        How::Staff => "portal-how-staff",
        How::Import => "portal-how-import",
        How::Api => "portal-how-api",
        How::Registry => "portal-how-registry",
        How::House => "portal-how-house",
    };
    t.w1(word, "origin", origin)
}
