//! What a plan becomes: the words of a notice in one language, filled from the facts.

use super::{
    facts::Facts,
    plan::{Content, NoticeText, Part, Plan, Shown},
};
use consent::{Basis, Need, Purpose, say};
use kernel::About;
use kit::Words;

/// The notice of a plan in the language of these words.
// law: gdpr/13.1
pub fn render(plan: &Plan, facts: &Facts, t: Words) -> NoticeText {
    let facts = &facts.of(plan);
    let titles = [plan.title.get(t.lang()), facts.titles.get(t.lang())];
    let title = titles.into_iter().find(|title| !title.is_empty()).cloned();
    let title = title.unwrap_or_else(|| t.w("notices-title"));
    let shown = plan.sections.iter().filter(|section| section.shown == Shown::Yes);
    let sections = shown.filter_map(|section| match &section.content {
        Content::BuiltIn { part } => {
            part_text(*part, facts, t).map(|text| format!("## {}\n\n{text}", t.w(&part.heading())))
        }
        Content::Own { texts } => {
            let text = texts.get(t.lang());
            Some(format!("## {}\n\n{}", text.title, filled(&text.body, facts)))
        }
    });
    let body = std::iter::once(t.w("notices-opening")).chain(sections).collect::<Vec<_>>().join("\n\n");
    NoticeText { title, body }
}

/// Own texts name the company by `[company]`, `[address]` and `[email]`.
fn filled(text: &str, facts: &Facts) -> String {
    let names = ["[company]", "[address]", "[email]"];
    names.iter().zip(&facts.company).fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
}

/// The text below a heading; none when there is nothing to tell.
fn part_text(part: Part, facts: &Facts, t: Words) -> Option<String> {
    match part {
        Part::Controller => Some(controller(facts, t)),
        Part::Purposes => some(facts.purposes.iter().map(|purpose| one(purpose, t)), "\n\n"),
        Part::WithoutConsent => without_consent(facts, t),
        Part::Recipients => Some(recipients(facts, t)),
        Part::Transfers => Some(transfers(facts, t)),
        Part::Retention => retention(facts, t),
        Part::Complaint => Some(complaint(facts, t)),
        Part::NotProviding => Some(not_providing(facts, t)),
        Part::Rights => Some(rights(facts, t)),
        Part::Source | Part::Automated | Part::Tracking | Part::Changes => {
            Some(t.w(&format!("notices-text-{}", part.key())))
        }
    }
}

fn some(parts: impl Iterator<Item = String>, between: &str) -> Option<String> {
    let text = parts.collect::<Vec<_>>().join(between);
    (!text.is_empty()).then_some(text)
}

// law: gdpr/13.1.a
fn controller(facts: &Facts, t: Words) -> String {
    let [company, address, email] = &facts.company;
    if company.is_empty() {
        return t.w("notices-text-controller-unnamed");
    }
    let who = t.w2("notices-text-controller", ("company", company), ("address", address.replace('\n', ", ")));
    let reach = (!email.is_empty()).then(|| t.w1("notices-text-controller-reach", "email", email));
    [Some(who), reach].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A purpose with everything that somebody has to know before they say yes to it.
// law: gdpr/13.1
fn one(purpose: &Purpose, t: Words) -> String {
    let again = purpose.valid_for.as_ref().map(|span| t.w1("notices-line-again", "time", say::span(t, span)));
    let data = some(purpose.data.iter().map(|name| say::data(t, std::slice::from_ref(name))), ", ");
    let lines = [
        data.map(|data| t.w1("notices-line-data", "data", data)),
        Some(t.w(basis(purpose.basis))),
        again,
        Some(t.w1("notices-line-kept", "time", say::span(t, &purpose.retention))),
        detail(purpose, "recipients", t).map(|names| t.w1("notices-line-recipients", "names", names)),
        detail(purpose, "transfers", t).map(|names| t.w1("notices-line-transfers", "names", names)),
        Some(t.w1("notices-line-ways", "channels", say::channels(t, &purpose.channels))),
    ];
    let items: Vec<String> = lines.into_iter().flatten().map(|line| format!("- {line}")).collect();
    let (name, about) = (purpose.name(t.lang()), purpose.describe(t.lang()));
    format!("### {name}\n\n{about}\n\n{}", items.join("\n"))
}

/// One part of a purpose's terms as people read it; none when it says nothing.
fn detail(purpose: &Purpose, field: &str, t: Words) -> Option<String> {
    say::parts(t, &purpose.terms).into_iter().find(|part| part.field == field).map(|part| part.text)
}

const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Consent => "notices-basis-consent",
        Basis::Contract => "notices-basis-contract",
        Basis::LegalObligation => "notices-basis-legal-obligation",
        Basis::VitalInterest => "notices-basis-vital-interest",
        Basis::PublicTask => "notices-basis-public-task",
        Basis::LegitimateInterest => "notices-basis-legitimate-interest",
    }
}

/// Items of purposes that fit, each with what is said of it.
fn listed(facts: &Facts, t: Words, line: impl Fn(&Purpose) -> Option<String>) -> Option<String> {
    let item = |purpose: &Purpose| Some(format!("- {}: {}", purpose.name(t.lang()), line(purpose)?));
    some(facts.purposes.iter().filter_map(item), "\n")
}

fn without_consent(facts: &Facts, t: Words) -> Option<String> {
    let items =
        listed(facts, t, |purpose| (purpose.basis != Basis::Consent).then(|| t.w(basis(purpose.basis))))?;
    Some(format!("{}\n\n{items}", t.w("notices-text-without-consent")))
}

/// What other rooms have to tell in a section, one line each.
fn told(facts: &Facts, about: About, t: Words) -> Option<String> {
    some(facts.about(about).map(|told| format!("- {}", told.say(t.lang()).text)), "\n")
}

fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

/// Who gets the data, purpose by purpose, and who works for us; without a record only those who help us with the work.
// law: gdpr/13.1
fn recipients(facts: &Facts, t: Words) -> String {
    let items = listed(facts, t, |purpose| detail(purpose, "recipients", t));
    joined([Some(t.w("notices-text-recipients")), items, told(facts, About::Recipients, t)])
}

fn transfers(facts: &Facts, t: Words) -> String {
    let items = listed(facts, t, |purpose| detail(purpose, "transfers", t));
    let told = told(facts, About::Transfers, t);
    match (&items, &told) {
        (None, None) => t.w("notices-text-transfers"),
        _ => joined([Some(t.w("notices-text-transfers-some")), items, told]),
    }
}

/// The times of purposes, then the rules that end what is old.
fn retention(facts: &Facts, t: Words) -> Option<String> {
    let times =
        listed(facts, t, |purpose| Some(t.w1("notices-line-for", "time", say::span(t, &purpose.retention))));
    let rules = told(facts, About::Retention, t);
    if times.is_none() && rules.is_none() {
        return None;
    }
    let before = times.is_some().then(|| t.w("notices-text-retention"));
    let between = rules.is_some().then(|| t.w("notices-text-retention-rules"));
    Some(joined([before, times, between, rules, Some(t.w("notices-text-retention-end"))]))
}

/// The rights by the laws that are in use here; several laws stand under headings.
// law: gdpr/12.1
fn rights(facts: &Facts, t: Words) -> String {
    let laws: Vec<_> = facts.about(About::Rights).map(|told| told.say(t.lang())).collect();
    let list = match laws.as_slice() {
        [] => t.w("notices-text-rights"),
        [only] => only.text.clone(),
        several => joined(several.iter().map(|law| Some(format!("### {}\n\n{}", law.name, law.text)))),
    };
    joined([Some(list), Some(t.w("notices-text-rights-how"))])
}

fn complaint(facts: &Facts, t: Words) -> String {
    match facts.authority.as_str() {
        "" => t.w("notices-text-complaint-unnamed"),
        authority => t.w1("notices-text-complaint", "authority", authority),
    }
}

/// What one has to tell us, and what happens without it.
fn not_providing(facts: &Facts, t: Words) -> String {
    let core = |purpose: &&Purpose| purpose.need == Need::Core && purpose.basis == Basis::Contract;
    let names: Vec<&str> = facts.purposes.iter().filter(core).map(|purpose| purpose.name(t.lang())).collect();
    match names.as_slice() {
        [] => t.w("notices-text-not-providing-free"),
        names => t.w1("notices-text-not-providing", "purposes", names.join(", ")),
    }
}
