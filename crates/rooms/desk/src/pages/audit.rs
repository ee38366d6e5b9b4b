//! The audit trail: who did what, when, to whom.

use crate::{AUDIT, model};
use ground::paging::{Page, Wanted};
use kernel::{
    Desk, Reader, Result,
    door::Paper,
    event::{self, Recorded},
    input::Query,
    setting::TIME_ZONE,
};
use kit::{Choice, Column, Filters, Html, Pager, Row, Table, Words};
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
    let names = names(&mut reader, &page.items).await?;
    let body = Html::join([filters(&desk, &asked.kind), table(&page, &names, &asked.kind, t)]);
    Ok(desk.shell(&mut reader, t.w("nav-audit"), "/audit").await?.body(body).html().into())
}

async fn names(reader: &mut Reader, events: &[Recorded]) -> Result<HashMap<String, String>> {
    let labels: BTreeSet<String> = events.iter().map(|event| event.actor.clone()).collect();
    let gate = reader.app().gate()?;
    Ok((gate.names)(reader, labels.into_iter().collect()).await?.into_iter().collect())
}

/// Rooms whose events may be looked at alone.
fn filters(desk: &Desk, kind: &str) -> Html {
    let t = desk.words;
    let rooms: BTreeSet<&str> = desk.app.events().filter_map(|known| known.kind.split('.').next()).collect();
    let mut choices = vec![Choice::new("", t.w("desk-all-kinds"))];
    choices.extend(rooms.into_iter().map(|room| Choice::new(format!("{room}."), room)));
    Filters::new(t, "/audit").select("kind", t.w("desk-kind"), choices, kind).into()
}

fn table(page: &Page<Recorded>, names: &HashMap<String, String>, kind: &str, t: Words) -> Html {
    let columns = vec![
        Column::new(t.w("desk-when")).tight(),
        Column::new(t.w("desk-who")),
        Column::new(t.w("desk-what")),
        Column::new(t.w("desk-whom")).tight(),
    ];
    let rows = page.items.iter().map(|event| row(event, names, t)).collect();
    let next = page.next.as_ref().map(|after| format!("/audit?kind={kind}&after={after}"));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    Table::new(t, t.w("nav-audit"), columns).rows(rows).pager(pager).into()
}

fn row(event: &Recorded, names: &HashMap<String, String>, t: Words) -> Row {
    let whom = event.subject.map(|subject| subject.to_string()).unwrap_or_default();
    let row = Row::new(vec![
        t.datetime(event.at.0).into(),
        who(&event.actor, names, t).into(),
        model::sentence(event, t).into(),
        whom.as_str().into(),
    ]);
    if whom.is_empty() { row } else { row.open(format!("/customers/{whom}")) }
}

fn who(label: &str, names: &HashMap<String, String>, t: Words) -> String {
    match label {
        "house" => t.w("desk-actor-house"),
        "nobody" => t.w("desk-actor-visitor"),
        label if label.starts_with("cust_") => t.w("desk-actor-person"),
        label => names.get(label).cloned().unwrap_or_else(|| label.to_owned()),
    }
}
