//! The notices at a glance: for whom each is, which version holds, and which no longer say what is.

use super::{public::link, show::join, tabs, words};
use crate::{
    CHANGE,
    model::{facts::Drift, head},
    read::{self, Line},
};
use kernel::{Desk, Result, door::Paper};
use kit::{Badge, Button, Column, Html, Row, Table, Words};

/// A notice with the reasons why it is out of date.
pub struct Stand {
    pub line: Line,
    pub drift: Vec<Drift>,
}

pub async fn show(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let mut stands = Vec::new();
    for line in read::lines(&mut reader).await? {
        let drift = read::drift(&mut reader, &line.head.key).await?;
        stands.push(Stand { line, drift });
    }
    let mut shell = desk.shell(&mut reader, t.w("nav-notices"), "/notices").await?.lead(t.w("notices-lead"));
    shell = shell.action(Button::link(t.w("notices-public"), "/privacy"));
    if reader.may(&CHANGE) {
        shell = shell.action(Button::link(t.w("notices-add"), "/notices/new").primary());
    }
    Ok(shell.body(page(t, &stands)).html().into())
}

pub fn page(t: Words, stands: &[Stand]) -> Html {
    let columns = vec![
        Column::new(t.w("notices-notice")),
        Column::new(t.w("notices-audience")),
        Column::new(t.w("notices-version")).tight(),
        Column::new(t.w("notices-since")).tight(),
        Column::new(t.w("notices-points")).number(),
        Column::new(t.w("notices-contact-state")).tight(),
    ];
    let row = |stand: &Stand| {
        let line = &stand.line;
        let version: Html = match line.version {
            Some(published) => link(&head::path(&line.head.key), &t.number(published.version)),
            None => Html::default(),
        };
        let since: Html = line.version.map(|published| t.date(published.at.0).into()).unwrap_or_default();
        Row::new(vec![
            link(&format!("/notices/of/{}", line.head.key), &line.head.title(t)),
            Html::text(&line.head.audience(t)),
            version,
            since,
            t.number(line.points).into(),
            state(t, stand),
        ])
    };
    let table = Table::new(t, t.w("nav-notices"), columns).rows(stands.iter().map(row).collect());
    let open = Html::trusted("<div class=\"stack\">");
    join([tabs(t, "/notices").into(), open, table.into(), Html::trusted("</div>")])
}

fn state(t: Words, stand: &Stand) -> Html {
    match (&stand.line.version, stand.drift.len()) {
        (None, _) => Badge::warn(t.w("notices-draft")).into(),
        (Some(_), 0) => Badge::allow(t.w("notices-says-what-is")).into(),
        (Some(_), reasons) => join([
            Badge::warn(t.w("notices-outdated")).into(),
            " ".into(),
            t.n("notices-reasons", reasons).into(),
        ]),
    }
}
