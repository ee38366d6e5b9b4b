//! Who fetched whose data, and when.

use super::{named, names};
use crate::read::{copies::Take, health};
use ground::{clock::Timestamp, paging::Wanted};
use kernel::{Desk, Result, SubjectId, door::Paper, input::Query, setting::TIME_ZONE};
use kit::{Column, Crumb, Empty, Html, Pager, Row, Sample, Table, Words};
use std::collections::HashMap;

/// One line, told for people.
struct Line {
    number: String,
    href: String,
    person: String,
    at: Timestamp,
    by: String,
}

// law: gdpr/5.2
pub async fn list(desk: Desk, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let page = health::all_takes(&mut reader, &wanted).await?;
    let subjects: Vec<SubjectId> = page.items.iter().map(|(subject, _)| *subject).collect();
    let people = names(&mut reader, &subjects, t).await?;
    let labels = page.items.iter().map(|(_, take)| take.by.clone()).collect();
    let actors = (reader.app().gate()?.names)(&mut reader, labels).await?;
    let actors: HashMap<String, String> = actors.into_iter().collect();
    let line = |(subject, take): &(SubjectId, Take)| Line {
        number: take.number().to_string(),
        href: format!("/requests/{}", take.claim),
        person: named(&people, *subject, t),
        at: take.at,
        by: actors.get(&take.by).cloned().unwrap_or_else(|| t.w("rights-takes-themself")),
    };
    let lines: Vec<Line> = page.items.iter().map(line).collect();
    let next = page.next.map(|next| format!("/requests/downloads?after={next}"));
    let crumbs = vec![Crumb::new(t.w("nav-requests"), "/requests")];
    let shell = desk.shell(&mut reader, t.w("rights-takes"), "/requests").await?;
    Ok(shell.crumbs(crumbs).body(body(&lines, next, t)).html().into())
}

fn body(lines: &[Line], next: Option<String>, t: Words) -> Html {
    if lines.is_empty() {
        return Empty::new(t.w("rights-takes-none"), t.w("rights-takes-none-text")).html();
    }
    let columns = vec![
        Column::new(t.w("rights-column-number")),
        Column::new(t.w("rights-column-person")),
        Column::new(t.w("rights-takes-when")),
        Column::new(t.w("rights-takes-who")),
    ];
    let row = |line: &Line| {
        let cells = [line.number.as_str(), line.person.as_str(), &t.datetime(line.at.0), &line.by];
        Row::new(cells.into_iter().map(Html::text).collect()).open(line.href.clone())
    };
    Table::new(t, t.w("rights-takes"), columns)
        .rows(lines.iter().map(row).collect())
        .pager(Pager { t, previous: None, next, shown: t.n("kit-rows", lines.len()) })
        .html()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let line = |person: &str| Line {
        number: "R-2026-0007".into(),
        href: "/requests/x".into(),
        person: person.into(),
        at: Timestamp(1_795_262_400_000_000),
        by: "Dora <b>".into(),
    };
    vec![
        Sample::new("rights/takes-empty", body(&[], None, t)),
        Sample::new("rights/takes", body(&[line("Joanna"), line(&"Łoś-".repeat(40))], Some("/x".into()), t)),
    ]
}
