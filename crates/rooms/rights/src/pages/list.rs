//! The list of requests: the pressing ones first, or what was answered lately.

use super::{due_badge, named, names, state_badge};
use crate::{
    START, VIEW,
    actions::Ask,
    model::{Claim, How, Kind},
    read::{self, Filter, Scope},
};
use axum::response::{IntoResponse, Response};
use ground::{clock::Timestamp, paging::Wanted};
use kernel::{
    Desk, Result, SubjectId,
    door::{Go, Paper},
    input::{Form, Query},
    setting::TIME_ZONE,
};
use kit::{Column, Empty, Html, Pager, Row, Sample, Table, Tabs, Words};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    scope: Scope,
    #[serde(default)]
    after: Option<String>,
}

pub async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let wanted = Wanted { after: asked.after, limit: None };
    let page = read::list(&mut reader, Filter { scope: asked.scope, ..Filter::default() }, &wanted).await?;
    let subjects: Vec<SubjectId> = page.items.iter().map(|claim| claim.subject).collect();
    let names = names(&mut reader, &subjects, t).await?;
    let pager = page.next.map(|next| Pager {
        t,
        previous: None,
        next: Some(format!("/requests?scope={}&after={next}", key(asked.scope))),
        shown: t.n("kit-rows", page.items.len()),
    });
    let now = reader.now();
    let body = match page.items.is_empty() {
        true => Empty::new(t.w("rights-none"), t.w("rights-none-text")).html(),
        false => table(&page.items, &names, now, t, pager),
    };
    let shell = desk.shell(&mut reader, t.w("nav-requests"), "/requests").await?;
    Ok(shell.body(Html::join([tabs(asked.scope, t), body])).html().into())
}

const fn key(scope: Scope) -> &'static str {
    match scope {
        Scope::Open => "open",
        Scope::Ended => "ended",
    }
}

fn tabs(scope: Scope, t: Words) -> Html {
    Tabs::new(t.w("nav-requests"), format!("/requests?scope={}", key(scope)))
        .tab(t.w("rights-scope-open"), "/requests?scope=open")
        .tab(t.w("rights-scope-ended"), "/requests?scope=ended")
        .html()
}

fn table(
    claims: &[Claim],
    names: &HashMap<SubjectId, String>,
    now: Timestamp,
    t: Words,
    pager: Option<Pager>,
) -> Html {
    let columns = ["number", "person", "kind", "state", "asked", "due"];
    let columns = columns.map(|column| Column::new(t.w(&format!("rights-column-{column}")))).to_vec();
    let row = |claim: &Claim| {
        let due = Html::join([Html::text(&t.day(claim.due_at.0)), Html::text(" "), due_badge(claim, now, t)]);
        let cells = vec![
            Html::text(&claim.number.to_string()),
            Html::text(&named(names, claim.subject, t)),
            Html::text(&t.w(&claim.kind.word())),
            state_badge(claim, t).html(),
            Html::text(&t.ago(claim.asked.at.0, now.0)),
            due,
        ];
        Row::new(cells).open(format!("/requests/{}", claim.id))
    };
    let table = Table::new(t, t.w("nav-requests"), columns).rows(claims.iter().map(row).collect());
    match pager {
        Some(pager) => table.pager(pager).html(),
        None => table.html(),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct New {
    subject: SubjectId,
    kind: Kind,
}

/// Starts a request on somebody's behalf, from their page.
pub async fn create(desk: Desk, Form(new): Form<New>) -> Result<Response> {
    desk.actor.demand(&START)?;
    let id = desk.write(&Ask { subject: new.subject, kind: new.kind, how: How::Desk }).await?;
    let to =
        if desk.actor.may(&VIEW) { format!("/requests/{id}") } else { format!("/customers/{}", new.subject) };
    Ok(Go::to(to).saying("rights-said-asked").into_response())
}

pub fn samples(t: Words) -> Vec<Sample> {
    let claims = super::samples::sample_claims();
    let names = claims.iter().map(|claim| (claim.subject, "Joanna Zielińska <b>".to_owned())).collect();
    let now = claims.first().map_or(Timestamp(0), |claim| claim.asked.at);
    vec![
        Sample::new("rights/list-empty", Empty::new(t.w("rights-none"), t.w("rights-none-text"))),
        Sample::new("rights/list", Html::join([tabs(Scope::Open, t), table(&claims, &names, now, t, None)])),
    ]
}
