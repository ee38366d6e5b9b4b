//! What we hold about the person: each value with why, from where, since when, who may see it and until when; how many records
//! of which kind; who looked, and who took a copy. Values stand in full behind a fresh link alone.

use super::{
    guest::{Guest, Settled},
    parts::{buttons, hint, shell, stack, who},
    records, visit,
};
use crate::{
    actions::SendVisit,
    read::{self, Ending, Held, Reasoned, served},
};
use consent::Purpose;
use kernel::{
    Holding, Reader, Result,
    datamap::Found,
    door::{Go, Paper},
    seen::Sighting,
};
use kit::{Button, Column, Facts, Html, Lang, Panel, Row, Sample, Table, Why, Words};
use rights::Take;

pub async fn show(guest: Settled) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let held = read::held(&mut reader, guest.subject, t).await?;
    let awaited = notices::awaits(&mut reader, guest.subject, t.lang()).await?;
    let body = stack([
        awaited.map(|_| accept(&guest)).unwrap_or_default(),
        facts(t, &held, guest.is_known()),
        ways(&guest),
        kinds(&guest, &reader, &held),
        ends(t, &held.rules),
        looks(t, &held.looks),
        takes(t, &held.takes),
        buttons([Button::link(t.w("kit-back"), guest.path(""))]),
    ]);
    let shell = shell(&guest.door, &mut reader, t.w("portal-data")).await?;
    Ok(shell.lead(t.w("portal-data-lead")).body(body).html().into())
}

/// Mails the link behind which everything stands in full.
pub async fn send(guest: Guest) -> Result<Go> {
    let sent = guest.door.write(&SendVisit { lang: guest.t.lang() }).await?;
    // What is demanded again stands before nothing that is free.
    Ok(Go::to(guest.path(if guest.is_known() { "/requests" } else { "/data" })).saying(visit::said(sent)))
}

fn accept(guest: &Guest) -> Html {
    let t = guest.t;
    let way = buttons([Button::link(t.w("portal-accept-read"), guest.path("/notice"))]);
    Panel::new(t.w("portal-accept"), stack([hint(&t.w("portal-accept-text")), way])).html()
}

/// What a person can do with it: two presses from here to a request, or to the end.
fn ways(guest: &Guest) -> Html {
    let t = guest.t;
    let wide = match guest.is_known() {
        true => Button::link(t.w("portal-correct"), guest.path("/correct")),
        false => Button::post(t.w("portal-data-all"), guest.path("/data")).primary(),
    };
    let copy = Button::link(t.w("portal-copy"), guest.path("/ask/copy"));
    let rights = Button::link(t.w("portal-rights"), guest.path("/rights"));
    let requests = Button::link(t.w("portal-requests"), guest.path("/requests"));
    let erase = Button::link(t.w("portal-erase"), guest.path("/ask/erasure")).danger();
    buttons([wide, copy, rights, requests, erase])
}

/// Until when a kind of record is held, and for what, where not everything above needs it.
fn why(t: Words, holding: &Holding, held: &Held) -> String {
    let needs = |purpose: &&Purpose| holding.purposes.contains(&purpose.key.as_str());
    let needed: Vec<Purpose> = held.purposes.iter().filter(needs).cloned().collect();
    let until = t.w(holding.retention);
    match needed.is_empty() {
        true => until,
        false => format!("{} {until}", t.w1("portal-for", "purposes", served(&needed, None, t.lang()))),
    }
}

/// The rules that end it, each once: beside every value they would fill the page.
// law: gdpr/15.1
fn ends(t: Words, rules: &Ending) -> Html {
    if rules.whole.is_none() && rules.own.is_empty() {
        return Html::default();
    }
    let whole = rules.whole.as_ref().map(|rule| (t.w("portal-ends-whole"), rule));
    let own = rules.own.iter().map(|(rule, tables)| {
        let names: Vec<String> = tables.iter().map(|table| t.w(&format!("table-{table}"))).collect();
        (names.join(", "), rule)
    });
    let list = whole.into_iter().chain(own);
    let list = list.fold(Facts::new(), |list, (what, rule)| list.fact(what, rule.as_str()));
    Panel::new(t.w("portal-ends"), stack([hint(&t.w("portal-ends-text")), list.html()])).html()
}

// law: gdpr/15.1
fn facts(t: Words, held: &Held, in_full: bool) -> Html {
    if held.facts.is_empty() {
        return Panel::new(t.w("portal-facts"), Html::prose(&t.w("portal-no-facts"))).html();
    }
    let all = t.w1("portal-for", "purposes", served(&held.purposes, None, t.lang()));
    let list = held.facts.iter().fold(Facts::new(), |list, reasoned| {
        let fact = &reasoned.fact;
        let label = fact.label.clone().unwrap_or_else(|| t.w(&fact.label_word));
        list.fact(label, value(t, held, reasoned, in_full))
    });
    let covered = if in_full { Html::default() } else { hint(&t.w("portal-data-covered")) };
    Panel::new(t.w("portal-facts"), stack([hint(&all), covered, list.html()])).html()
}

fn value(t: Words, held: &Held, reasoned: &Reasoned, in_full: bool) -> Html {
    let shown = said(t, &reasoned.fact);
    let shown = if in_full { shown } else { covered(&shown) };
    let why = Why::new(t, shown).used_for(served(&held.purposes, reasoned.purpose.as_deref(), t.lang()));
    let why = why.from(reasoned.source.say(t)).since(t.date(reasoned.since.0));
    let roles: Vec<String> =
        reasoned.seen_by.iter().map(|role| t.w(&format!("customers-role-{}", role.key()))).collect();
    let why = if roles.is_empty() { why } else { why.seen_by(roles.join(", ")) };
    why.goes(t.w("retention-customers")).into()
}

/// Countries and languages by their names.
fn said(t: Words, fact: &customers::Fact) -> String {
    match (fact.key.as_str(), Lang::parse(&fact.value)) {
        ("country", _) => customers::country_name(t, &fact.value),
        ("language", Some(lang)) => t.language(lang),
        _ => fact.value.clone(),
    }
}

/// Enough for whoever knows it, nothing for anybody else.
fn covered(value: &str) -> String {
    format!("{}•••", value.chars().next().unwrap_or_default())
}

fn kinds(guest: &Guest, reader: &Reader, held: &Held) -> Html {
    let t = guest.t;
    let columns = vec![
        Column::new(t.w("portal-column-what")),
        Column::new(t.w("portal-column-count")).number(),
        Column::new(t.w("portal-column-why")),
    ];
    let row = |found: &Found| {
        let name = t.w(&format!("table-{}", found.holding.table));
        let name = match records::of_kind(guest, reader, found.holding.table) {
            Some(href) => Button::link(name, href).quiet().html(),
            None => name.into(),
        };
        Row::new(vec![name, t.number(found.rows).into(), why(t, &found.holding, held).into()])
    };
    let table = Table::new(t, t.w("portal-records"), columns).rows(held.records.iter().map(row).collect());
    Panel::new(t.w("portal-records"), table).html()
}

/// Names of those who work here are theirs; that somebody of us looked is the person's to know.
fn looks(t: Words, looks: &[Sighting]) -> Html {
    if looks.is_empty() {
        return Panel::new(t.w("portal-looks"), Html::prose(&t.w("portal-no-looks"))).html();
    }
    let columns = vec![
        Column::new(t.w("portal-column-when")),
        Column::new(t.w("portal-column-who")),
        Column::new(t.w("portal-column-did")),
    ];
    let row = |look: &Sighting| {
        let did = t.w(&format!("look-{}", look.kind));
        Row::new(vec![t.datetime(look.at.0).into(), t.w(who(&look.actor)).into(), did.into()])
    };
    let table = Table::new(t, t.w("portal-looks"), columns).rows(looks.iter().map(row).collect());
    Panel::new(t.w("portal-looks"), table).html()
}

fn takes(t: Words, takes: &[Take]) -> Html {
    if takes.is_empty() {
        return Html::default();
    }
    let columns = vec![
        Column::new(t.w("portal-column-when")),
        Column::new(t.w("portal-column-who")),
        Column::new(t.w("portal-column-request")),
    ];
    let row = |take: &Take| {
        let number = take.number().to_string();
        Row::new(vec![t.datetime(take.at.0).into(), t.w(who(&take.by)).into(), number.into()])
    };
    let table = Table::new(t, t.w("portal-takes"), columns).rows(takes.iter().map(row).collect());
    Panel::new(t.w("portal-takes"), table).html()
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    use ground::clock::Timestamp;
    let at = Timestamp(super::thread::NOW);
    let reasoned = |value: &str| Reasoned {
        fact: customers::Fact {
            key: "given".into(),
            label_word: "portal-email".into(),
            label: None,
            value: value.into(),
            class: kernel::Class::Identifying,
        },
        source: customers::Source::Form("news".into()),
        since: at,
        seen_by: vec![kernel::Role::Agent, kernel::Role::PrivacyOfficer],
        purpose: None,
    };
    let look = |kind: &str, actor: &str| Sighting {
        at,
        actor: actor.into(),
        kind: kind.into(),
        field: None,
        reason: None,
    };
    let seen = [
        look("opened", "staff_1"),
        look("revealed", "token_1"),
        look("exported", "cust_1"),
        look("found", "house"),
    ];
    let held = |facts: Vec<Reasoned>| Held {
        facts,
        records: Vec::new(),
        looks: Vec::new(),
        takes: Vec::new(),
        purposes: Vec::new(),
        rules: Ending::default(),
    };
    let rules = |rule: String| Ending {
        whole: Some(rule.clone()),
        own: vec![(rule, vec!["cases_cases", "rights_claims"])],
    };
    let long = held((0..9).map(|_| reasoned(&"<b>".repeat(90))).collect());
    vec![
        Sample::new("portal/facts-empty", facts(t, &held(Vec::new()), true)),
        Sample::new("portal/facts", facts(t, &held(vec![reasoned("Joanna")]), true)),
        Sample::new("portal/facts-covered", facts(t, &held(vec![reasoned("Joanna")]), false)),
        Sample::new("portal/facts-extreme", facts(t, &long, true)),
        Sample::new("portal/ends-empty", ends(t, &Ending::default())),
        Sample::new("portal/ends", ends(t, &rules("Quiet for a year, 1 year, anonymised".into()))),
        Sample::new("portal/ends-extreme", ends(t, &rules("<b>Überlange Regel ".repeat(60)))),
        Sample::new("portal/looks-empty", looks(t, &[])),
        Sample::new("portal/looks", looks(t, &seen)),
    ]
}
