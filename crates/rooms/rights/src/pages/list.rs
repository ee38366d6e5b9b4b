//! The list of requests: the pressing ones first, or what was answered lately; and how well they are answered.

use super::{due_badge, named, names, state_badge};
use crate::{
    START,
    model::{Claim, How, Kind},
    read::{
        self, Filter, Scope,
        health::{self, Month},
    },
    regime::Regime,
};
use ground::{clock::Timestamp, paging::Wanted};
use kernel::{Desk, Result, SubjectId, door::Paper, input::Query, setting::TIME_ZONE};
use kit::{
    Button, Chart, Choice, Column, Drawn, Empty, Filters, Html, Icon, Pager, Panel, Point, Row, Sample,
    Table, Tabs, Words,
};
use serde::Deserialize;
use std::collections::HashMap;

/// The states of each scope, for the filter.
const OPEN: [&str; 3] = ["asked", "proved", "running"];
const ENDED: [&str; 3] = ["done", "refused", "expired"];

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    scope: Scope,
    kind: String,
    law: String,
    state: String,
    how: String,
    late: String,
    subject: Option<SubjectId>,
    after: Option<String>,
}

impl Asked {
    fn filter(&self) -> Filter {
        let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        Filter {
            scope: self.scope,
            kind: Kind::parse(&self.kind),
            subject: self.subject,
            state: some(&self.state),
            law: some(&self.law),
            how: How::parse(&self.how),
            late: self.late == "yes",
        }
    }

    /// The same list from another place.
    fn path(&self, after: &str) -> String {
        let subject = self.subject.map_or_else(String::new, |subject| subject.to_string());
        let parts = [
            ("scope", key(self.scope)),
            ("kind", &self.kind),
            ("law", &self.law),
            ("state", &self.state),
            ("how", &self.how),
            ("late", &self.late),
            ("subject", &subject),
            ("after", after),
        ];
        // Each is a key of ours or an id; anything else was no choice, and is not carried on.
        let clean = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
        let said = parts.into_iter().filter(|(_, value)| !value.is_empty() && clean(value));
        let pairs: Vec<String> = said.map(|(name, value)| format!("{name}={value}")).collect();
        format!("/requests?{}", pairs.join("&"))
    }
}

pub async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let wanted = Wanted { after: asked.after.clone(), limit: None };
    let page = read::list(&mut reader, &asked.filter(), &wanted).await?;
    let subjects: Vec<SubjectId> = page.items.iter().map(|claim| claim.subject).collect();
    let names = names(&mut reader, &subjects, t).await?;
    let pager = page.next.map(|next| Pager {
        t,
        previous: None,
        next: Some(asked.path(&next)),
        shown: t.n("kit-rows", page.items.len()),
    });
    let now = reader.now();
    let body = match page.items.is_empty() {
        true => Empty::new(t.w("rights-none"), t.w("rights-none-text")).html(),
        false => table(&page.items, &names, now, t, pager),
    };
    let health = chart(&health::health(&mut reader).await?, t);
    let mut shell = desk.shell(&mut reader, t.w("nav-requests"), "/requests").await?;
    shell = shell.action(Button::link(t.w("rights-takes"), "/requests/downloads").quiet());
    shell = shell.action(Button::link(t.w("rights-agreed"), "/purposes").quiet());
    shell = shell.action(Button::link(t.w("rights-setup"), "/requests/setup").quiet());
    if desk.actor.may(&START) {
        let new = Button::link(t.w("rights-new"), "/requests/new").primary().icon(Icon::Plus).key('n');
        shell = shell.action(new);
    }
    Ok(shell.body(Html::join([tabs(asked.scope, t), filters(&asked, t), body, health])).html().into())
}

const fn key(scope: Scope) -> &'static str {
    match scope {
        Scope::Open => "open",
        Scope::Ended => "ended",
        Scope::ByRule => "by-rule",
    }
}

fn tabs(scope: Scope, t: Words) -> Html {
    Tabs::new(t.w("nav-requests"), format!("/requests?scope={}", key(scope)))
        .tab(t.w("rights-scope-open"), "/requests?scope=open")
        .tab(t.w("rights-scope-ended"), "/requests?scope=ended")
        .tab(t.w("rights-scope-by-rule"), "/requests?scope=by-rule")
        .html()
}

fn filters(asked: &Asked, t: Words) -> Html {
    let kinds = Kind::ALL.iter().map(|kind| Choice::new(kind.key(), t.w(&kind.word()))).collect();
    let laws =
        Regime::all().iter().map(|law| Choice::new(law.key.as_str(), law.key.to_uppercase())).collect();
    let states = if asked.scope == Scope::Open { OPEN } else { ENDED };
    let states = states.map(|state| Choice::new(state, t.w(&format!("rights-state-{state}")))).to_vec();
    let ways = How::ALL.iter().map(|how| Choice::new(how.key(), way(*how, t))).collect();
    Filters::new(t, "/requests")
        .keep("scope", key(asked.scope))
        .select("kind", t.w("rights-filter-kind"), kinds, asked.kind.clone())
        .select("state", t.w("rights-filter-state"), states, asked.state.clone())
        .select("how", t.w("rights-column-how"), ways, asked.how.clone())
        .select("law", t.w("rights-filter-law"), laws, asked.law.clone())
        .select(
            "late",
            t.w("rights-health-late"),
            vec![Choice::new("yes", t.w("rights-filter-late"))],
            asked.late.clone(),
        )
        .html()
}

fn way(how: How, t: Words) -> String {
    t.w(&format!("rights-how-{}", how.key()))
}

fn table(
    claims: &[Claim],
    names: &HashMap<SubjectId, String>,
    now: Timestamp,
    t: Words,
    pager: Option<Pager>,
) -> Html {
    let columns = ["number", "person", "kind", "how", "state", "asked", "due"];
    let columns = columns.map(|name| {
        let column = Column::new(t.w(&format!("rights-column-{name}")));
        if matches!(name, "number" | "state") { column.tight() } else { column }
    });
    let row = |claim: &Claim| {
        let due = Html::join([Html::text(&t.day(claim.due_at.0)), Html::text(" "), due_badge(claim, now, t)]);
        let cells = vec![
            Html::text(&claim.number.to_string()),
            Html::text(&named(names, claim.subject, t)),
            Html::text(&t.w(&claim.kind.word())),
            Html::text(&way(claim.how, t)),
            state_badge(claim, t).html(),
            Html::text(&t.ago(claim.asked.at.0, now.0)),
            due,
        ];
        Row::new(cells).open(format!("/requests/{}", claim.id))
    };
    let table = Table::new(t, t.w("nav-requests"), columns.to_vec()).rows(claims.iter().map(row).collect());
    match pager {
        Some(pager) => table.pager(pager).html(),
        None => table.html(),
    }
}

/// Answers in time by month as bars, and everything in a table.
fn chart(months: &[Month], t: Words) -> Html {
    if months.is_empty() {
        return Html::default();
    }
    let points = months.iter().map(|month| Point { label: called(month), value: month.in_time }).collect();
    let chart = Chart { t, title: t.w("rights-health-intime"), drawn: Drawn::Bars, points };
    let columns = vec![
        Column::new(t.w("rights-health-month")),
        Column::new(t.w("rights-health-intime")).number(),
        Column::new(t.w("rights-health-late")).number(),
        Column::new(t.w("rights-health-median")).number(),
    ];
    let row = |month: &Month| {
        let numbers = [month.in_time, month.late].map(|count| Html::text(&t.number(count)));
        let [in_time, late] = numbers;
        Row::new(vec![called(month).into(), in_time, late, Html::text(&t.number(month.median))])
    };
    let table = Table::new(t, t.w("rights-health"), columns).rows(months.iter().map(row).collect());
    Panel::new(t.w("rights-health"), Html::join([chart.html(), table.html()])).html()
}

/// `11/2026` of `2026-11`.
fn called(month: &Month) -> String {
    month.name.split_once('-').map_or_else(String::new, |(year, number)| format!("{number}/{year}"))
}

pub fn samples(t: Words) -> Vec<Sample> {
    let claims = super::samples::sample_claims();
    let names = claims.iter().map(|claim| (claim.subject, "Joanna Zielińska <b>".to_owned())).collect();
    let now = claims.first().map_or(Timestamp(0), |claim| claim.asked.at);
    let month = |name: &str, in_time| Month { name: name.into(), in_time, late: 2, median: 12 };
    let months = [month("2026-10", 4), month("2026-11", 1_000_000)];
    let full = Asked { kind: "erasure".into(), late: "yes".into(), ..Asked::default() };
    vec![
        Sample::new("rights/list-empty", Empty::new(t.w("rights-none"), t.w("rights-none-text"))),
        Sample::new("rights/list", Html::join([tabs(Scope::Open, t), table(&claims, &names, now, t, None)])),
        Sample::new("rights/list-filters", filters(&full, t)),
        Sample::new("rights/list-health", chart(&months, t)),
    ]
}
