//! Withdrawn lately: what the reader was told of the people they work with, and the number in the rail that says so. Everybody
//! on the page was looked at, and that is written down.

use super::{
    matrix::{name_of, state},
    person,
};
use crate::{
    alerts::{Looked, TakeNote},
    model::{
        choice::{Channel, State},
        purpose::Purpose,
    },
    read::{self, AlertRow},
};
use futures::future::BoxFuture;
use ground::{
    clock::Timestamp,
    db::Q,
    id::Id,
    paging::{Page, Wanted},
};
use kernel::{
    Desk, Reader, Result, SubjectId,
    door::{Go, Paper},
    input::Query,
    room::known,
    setting::TIME_ZONE,
};
use kit::{Badge, Button, Column, Empty, Html, Pager, Row, Sample, Table, Words};
use std::collections::HashMap;

pub const HOME: &str = "/permissions/withdrawals";

pub fn badge(reader: &mut Reader) -> BoxFuture<'_, Result<Q>> {
    known(read::open_alerts(reader))
}

pub async fn list(desk: Desk, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let page = read::alerts(&mut reader, &wanted).await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let purposes = read::purposes(&mut reader).await?;
    let subjects: Vec<SubjectId> = page.items.iter().map(|alert| alert.subject).collect();
    let people = customers::contacts(&mut reader, &subjects).await?;
    let names = people.iter().map(|one| (one.subject, person::called(&reader, one))).collect();
    let now = reader.now();
    let mut shell = desk.shell(&mut reader, t.w("nav-withdrawals"), HOME).await?;
    if page.items.iter().any(|alert| alert.noted_at.is_none()) {
        shell = shell.action(Button::post(t.w("consent-take-note"), format!("{HOME}/noted")).primary());
    }
    let body = table(t, &purposes, &names, (&page, now));
    let html = shell.lead(t.w("consent-withdrawals-lead")).body(body).html();
    let looked = Looked::at(&mut reader, &subjects).await?;
    drop(reader);
    if let Some(looked) = looked {
        desk.write(&looked).await?;
    }
    Ok(html.into())
}

pub async fn noted(desk: Desk) -> Result<Go> {
    desk.write(&TakeNote).await?;
    Ok(Go::to(HOME).saying("consent-noted"))
}

fn table(
    t: Words,
    purposes: &[Purpose],
    names: &HashMap<SubjectId, String>,
    (page, now): (&Page<AlertRow>, Timestamp),
) -> Html {
    if page.items.is_empty() {
        return Empty::new(t.w("consent-withdrawals-empty"), t.w("consent-withdrawals-empty-text")).into();
    }
    let columns = vec![
        Column::new(t.w("consent-person")),
        Column::new(t.w("consent-what")),
        Column::new(t.w("consent-state")),
        Column::new(t.w("consent-when")).tight(),
    ];
    let row = |alert: &AlertRow| {
        let purpose = name_of(purposes, &alert.purpose, t.lang());
        let fresh = alert.noted_at.is_none().then(|| Badge::warn(t.w("consent-new")).html());
        Row::new(vec![
            names.get(&alert.subject).cloned().unwrap_or_default().into(),
            format!("{purpose} · {}", t.w(&alert.channel.word())).into(),
            Html::join([state(t, alert.state).html(), " ".into(), fresh.unwrap_or_default()]),
            t.ago(alert.at.0, now.0).into(),
        ])
        .open(format!("{}?cell={}/{}", person::path(alert.subject), alert.purpose, alert.channel))
    };
    let mut table = Table::new(t, t.w("nav-withdrawals"), columns).rows(page.items.iter().map(row).collect());
    if let Some(cursor) = &page.next {
        let next = Some(format!("?after={cursor}"));
        table = table.pager(Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) });
    }
    table.html()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let subject: SubjectId = Id::from_bytes([1; 16]);
    let now = Timestamp(1_795_262_400_000_000);
    let alert = |(number, state): (u8, State)| AlertRow {
        event: Id::from_bytes([number; 16]),
        subject,
        purpose: "sample".into(),
        channel: Channel::Sms,
        state,
        at: now.minus(i64::from(number) * ground::clock::HOUR),
        noted_at: (number > 1).then_some(now),
    };
    let items = [(1, State::Withdrawn), (2, State::Refused), (3, State::Revoked)].map(alert).to_vec();
    let names = HashMap::from([(subject, "<b>Joanna</b> Zielińska".to_owned())]);
    let (purposes, empty) = (super::truth::sample_purposes(), Page { items: Vec::new(), next: None });
    let full = Page { items, next: Some("x".into()) };
    vec![
        Sample::new("consent/withdrawals-empty", table(t, &[], &names, (&empty, now))),
        Sample::new("consent/withdrawals", table(t, &purposes, &names, (&full, now))),
    ]
}
