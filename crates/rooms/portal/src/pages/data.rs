//! What we hold about the person, why and for how long, and who looked.

use super::{
    guest::Guest,
    parts::{buttons, hint, shell, stack},
};
use crate::read::{self, Held};
use consent::Purpose;
use customers::Fact;
use kernel::{Holding, Result, datamap::Found, door::Paper, seen::Sighting};
use kit::{Button, Column, Facts, Html, Panel, Row, Sample, Table, Words};

pub async fn show(guest: Guest) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let held = read::held(&mut reader, guest.subject).await?;
    let body = stack([
        facts(t, &held.facts, &served(t, &held.purposes)),
        records(t, &held),
        looks(t, &held.looks),
        buttons([
            Button::link(t.w("portal-copy"), guest.path("/copy")),
            Button::link(t.w("kit-back"), guest.path("")),
        ]),
    ]);
    Ok(shell(&guest.door, &mut reader, t.w("portal-data"))
        .await?
        .lead(t.w("portal-data-lead"))
        .body(body)
        .html()
        .into())
}

/// The purposes for which we hold anything at all.
fn served(t: Words, purposes: &[Purpose]) -> String {
    let names: Vec<&str> = purposes.iter().map(|purpose| purpose.name(t.lang())).collect();
    t.w1("portal-for", "purposes", names.join(", "))
}

/// Until when a kind of record is held, and for what, where not everything above needs it.
fn why(t: Words, holding: &Holding, purposes: &[Purpose]) -> String {
    let needed: Vec<Purpose> =
        purposes.iter().filter(|purpose| holding.purposes.contains(&purpose.key.as_str())).cloned().collect();
    let until = t.w(holding.retention);
    if needed.is_empty() { until } else { format!("{} {until}", served(t, &needed)) }
}

// law: gdpr/15.1
fn facts(t: Words, facts: &[Fact], why: &str) -> Html {
    if facts.is_empty() {
        return Panel::new(t.w("portal-facts"), Html::prose(&t.w("portal-no-facts"))).html();
    }
    let label = |fact: &Fact| fact.label.clone().unwrap_or_else(|| t.w(&fact.label_word));
    let list = facts.iter().fold(Facts::new(), |list, fact| list.fact(label(fact), &fact.value));
    Panel::new(t.w("portal-facts"), stack([hint(why), list.html()])).html()
}

fn records(t: Words, held: &Held) -> Html {
    let columns = vec![
        Column::new(t.w("portal-column-what")),
        Column::new(t.w("portal-column-count")).number(),
        Column::new(t.w("portal-column-why")),
    ];
    let row = |found: &Found| {
        let name = t.w(&format!("table-{}", found.holding.table));
        Row::new(vec![
            name.into(),
            t.number(found.rows).into(),
            why(t, &found.holding, &held.purposes).into(),
        ])
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
        let did = t.w(&format!("portal-look-{}", look.kind));
        Row::new(vec![t.datetime(look.at.0).into(), t.w(who(&look.actor)).into(), did.into()])
    };
    let table = Table::new(t, t.w("portal-looks"), columns).rows(looks.iter().map(row).collect());
    Panel::new(t.w("portal-looks"), table).html()
}

fn who(label: &str) -> &'static str {
    match label.split('_').next() {
        Some("staff") => "portal-who-staff",
        Some("token") => "portal-who-program",
        Some("cust") => "portal-who-you",
        _ => "portal-who-house",
    }
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let fact = |value: &str| Fact {
        key: "given".into(),
        label_word: "portal-email".into(),
        label: None,
        value: value.into(),
        class: kernel::Class::Identifying,
    };
    let look = |kind: &str, actor: &str| Sighting {
        at: ground::clock::Timestamp(1_795_262_400_000_000),
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
    vec![
        Sample::new("portal/facts-empty", facts(t, &[], "")),
        Sample::new("portal/facts", facts(t, &[fact("Joanna"), fact(&"<b>".repeat(90))], "…")),
        Sample::new("portal/looks-empty", looks(t, &[])),
        Sample::new("portal/looks", looks(t, &seen)),
    ]
}
