//! The audit trail: who did what, when, to whom.

use crate::AUDIT;
use ground::paging::{Page, Wanted};
use kernel::{
    Desk, Names, Reader, Result, SubjectId,
    door::Paper,
    event::{self, Recorded},
    input::Query,
    seen::WATCH,
    setting::TIME_ZONE,
};
use kit::{Button, Choice, Column, Filters, Html, Icon, Pager, Row, Table, Words};
use serde::Deserialize;
use std::collections::{BTreeSet, HashMap};

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    kind: String,
    after: Option<String>,
}

pub async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&AUDIT)?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let wanted = Wanted { after: asked.after.clone(), limit: None };
    let page = event::everything(&mut reader, Some(&asked.kind), &wanted).await?;
    let known = Known::read(&mut reader, &page.items, t).await?;
    let body = Html::join([filters(&desk, &asked.kind), table(&page, &known, &asked.kind, t)]);
    let mut shell = desk.shell(&mut reader, t.w("nav-audit"), "/audit").await?;
    if reader.may(&WATCH) {
        shell = shell.action(Button::link(t.w("desk-looks"), "/audit/looks").icon(Icon::Eye));
    }
    Ok(shell.body(body).html().into())
}

/// What turns records into sentences: who acted, about whom, and what keys are called.
struct Known {
    actors: HashMap<String, String>,
    customers: HashMap<SubjectId, i64>,
    lists: Names,
}

impl Known {
    async fn read(reader: &mut Reader, events: &[Recorded], t: Words) -> Result<Self> {
        let labels: BTreeSet<String> = events.iter().map(|event| event.actor.clone()).collect();
        let subjects: BTreeSet<SubjectId> = events.iter().filter_map(|event| event.subject).collect();
        let subjects: Vec<SubjectId> = subjects.into_iter().collect();
        let names = reader.app().gate()?.names;
        Ok(Self {
            actors: names(reader, labels.into_iter().collect()).await?.into_iter().collect(),
            customers: customers::numbers(reader, &subjects).await?,
            lists: Names::telling(reader, t.lang(), events, &[]).await?,
        })
    }
}

/// Rooms whose events may be looked at alone.
fn filters(desk: &Desk, kind: &str) -> Html {
    let t = desk.words;
    let rooms: BTreeSet<&str> = desk.app.events().filter_map(|known| known.kind.split('.').next()).collect();
    let mut choices = vec![Choice::new("", t.w("desk-all-kinds"))];
    choices
        .extend(rooms.into_iter().map(|room| Choice::new(format!("{room}."), t.w(&format!("room-{room}")))));
    Filters::new(t, "/audit").select("kind", t.w("desk-kind"), choices, kind).into()
}

fn table(page: &Page<Recorded>, known: &Known, kind: &str, t: Words) -> Html {
    let columns = vec![
        Column::new(t.w("desk-when")).tight(),
        Column::new(t.w("desk-who")),
        Column::new(t.w("desk-what")),
        Column::new(t.w("desk-whom")).tight(),
    ];
    let rows = page.items.iter().map(|event| row(event, known, t)).collect();
    let next = page.next.as_ref().map(|after| format!("/audit?kind={kind}&after={after}"));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    Table::new(t, t.w("nav-audit"), columns).rows(rows).pager(pager).into()
}

fn row(event: &Recorded, known: &Known, t: Words) -> Row {
    let number = event.subject.and_then(|subject| known.customers.get(&subject));
    let whom = number.map(|number| t.w1("desk-customer-numbered", "number", number.to_string()));
    let row = Row::new(vec![
        t.datetime(event.at.0).into(),
        who(&event.actor, &known.actors, t).into(),
        event.sentence(&known.lists, t).into(),
        whom.unwrap_or_default().into(),
    ]);
    match event.subject {
        Some(subject) => row.open(format!("/customers/{subject}")),
        None => row,
    }
}

pub(super) fn who(label: &str, names: &HashMap<String, String>, t: Words) -> String {
    match label {
        "house" => t.w("desk-actor-house"),
        "nobody" => t.w("desk-actor-visitor"),
        label if label.starts_with("cust_") => t.w("desk-actor-person"),
        label => names.get(label).cloned().unwrap_or_else(|| label.to_owned()),
    }
}
