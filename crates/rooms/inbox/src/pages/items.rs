//! The intake: mails that wait for a person first, then what became of the others.

pub mod show;
pub mod wishes;

use super::words;
use crate::{
    MAILBOXES,
    model::{ItemState, Why},
    read::items::{self as read, Counts, Item, Scope},
};
use ground::{
    clock::Timestamp,
    paging::{Page, Wanted},
};
use kernel::{Desk, Result, door::Paper, input::Query};
use kit::{Badge, Button, Column, Crumb, Empty, Html, Icon, Pager, Row, Table, Tabs, Words};
use serde::Deserialize;

pub const HOME: &str = "/inbox";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    scope: Scope,
    after: Option<String>,
}

pub async fn list(desk: Desk, Query(asked): Query<Asked>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let wanted = Wanted { after: asked.after, limit: None };
    let page = read::list(&mut reader, asked.scope, &wanted).await?;
    let counts = read::counts(&mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("nav-inbox"), HOME).await?.lead(t.w("inbox-lead"));
    let shell = if desk.actor.may(&MAILBOXES) {
        shell.action(Button::link(t.w("nav-mailboxes"), "/mailboxes").quiet().icon(Icon::Settings))
    } else {
        shell
    };
    Ok(shell.body(listing(t, (asked.scope, counts), &page, reader.now())).html().into())
}

pub fn home(t: Words) -> Vec<Crumb> {
    vec![Crumb { label: t.w("nav-inbox"), href: HOME.into() }]
}

pub fn listing(t: Words, (scope, counts): (Scope, Counts), page: &Page<Item>, now: Timestamp) -> Html {
    let waiting = match counts.waiting {
        0 => Html::default(),
        some => Html::text(&t.n("inbox-being-taken-in", some.unsigned_abs())),
    };
    let body = if page.items.is_empty() {
        Empty::new(t.w("inbox-none"), t.w(&format!("inbox-none-{}", scope.key()))).html()
    } else {
        table(t, scope, page, now)
    };
    Html::join([tabs(t, scope, counts), waiting, body])
}

fn tabs(t: Words, scope: Scope, counts: Counts) -> Html {
    let href = |scope: Scope| format!("{HOME}?scope={}", scope.key());
    let label = |one: Scope| t.w(&format!("inbox-scope-{}", one.key()));
    let open = t.number(counts.held + counts.failed);
    let tabs = Tabs::new(t.w("nav-inbox"), href(scope)).counted(label(Scope::Open), href(Scope::Open), open);
    let rest = Scope::ALL.into_iter().skip(1);
    rest.fold(tabs, |tabs, one| tabs.tab(label(one), href(one))).html()
}

fn table(t: Words, scope: Scope, page: &Page<Item>, now: Timestamp) -> Html {
    let columns = vec![
        Column::new(t.w("inbox-from")),
        Column::new(t.w("inbox-line")),
        Column::new(t.w("inbox-state")).tight(),
        Column::new(t.w("inbox-at")).tight(),
    ];
    let row = |item: &Item| {
        let (from, line) = match &item.head {
            Some(head) => (head.shown().to_owned(), head.line.clone()),
            None if item.is_hidden => (t.w("inbox-case-hidden"), String::new()),
            None => (t.w("inbox-forgotten"), String::new()),
        };
        let from = if from.is_empty() { t.w("inbox-from-nobody") } else { from };
        let cells =
            vec![Html::text(&from), Html::text(&line), badge(t, item).into(), t.ago(item.at.0, now.0).into()];
        if item.is_hidden { Row::new(cells) } else { Row::new(cells).open(format!("{HOME}/{}", item.id)) }
    };
    let next = page.next.as_ref().map(|cursor| format!("{HOME}?scope={}&after={cursor}", scope.key()));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    Table::new(t, t.w("nav-inbox"), columns).rows(page.items.iter().map(row).collect()).pager(pager).into()
}

/// What became of it, or why it waits.
pub fn badge(t: Words, item: &Item) -> Badge {
    let text = item.why.map_or_else(|| t.w(&item.state.word()), |why| t.w(&why.word()));
    match (item.state, item.why) {
        (ItemState::Failed, _) | (_, Some(Why::Complaint)) => Badge::stop(text),
        (ItemState::Held, _) => Badge::warn(text),
        (ItemState::Taken, _) => Badge::allow(text),
        (ItemState::Waiting | ItemState::Noted | ItemState::Discarded, _) => Badge::plain(text),
    }
}
