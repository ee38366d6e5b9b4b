//! Mailboxes: which are connected and how it goes with them.

pub mod form;
pub mod show;

use super::words;
use crate::{
    model::State,
    read::mailboxes::{self as read, Mailbox},
};
use ground::paging::{Page, Wanted};
use kernel::{Desk, Result, door::Paper, input::Query};
use kit::{Badge, Button, Column, Crumb, Empty, Html, Icon, Pager, Row, Table, Words};

pub const HOME: &str = "/mailboxes";

pub async fn list(desk: Desk, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let page = read::list(&mut reader, &wanted).await?;
    let shell = desk.shell(&mut reader, t.w("nav-mailboxes"), HOME).await?.lead(t.w("inbox-mailboxes-lead"));
    let new = Button::link(t.w("inbox-mailbox-new"), "/mailboxes/new").primary().icon(Icon::Plus).key('n');
    Ok(shell.action(new).body(listing(t, &page)).html().into())
}

pub fn home(t: Words) -> Vec<Crumb> {
    vec![Crumb { label: t.w("nav-mailboxes"), href: HOME.into() }]
}

pub fn listing(t: Words, page: &Page<Mailbox>) -> Html {
    if page.items.is_empty() {
        return Empty::new(t.w("inbox-mailboxes-none"), t.w("inbox-mailboxes-none-why")).into();
    }
    let columns = vec![
        Column::new(t.w("inbox-name")),
        Column::new(t.w("inbox-address")),
        Column::new(t.w("inbox-taken")).number(),
        Column::new(t.w("inbox-looked")),
        Column::new(t.w("inbox-state")).tight(),
    ];
    let row = |mailbox: &Mailbox| {
        let looked = mailbox.looked_at.map_or_else(|| t.w("inbox-never"), |at| t.datetime(at.0));
        let cells = vec![
            Html::text(&mailbox.plan.name),
            Html::text(&mailbox.plan.address),
            t.number(mailbox.taken).into(),
            looked.into(),
            badge(t, mailbox).into(),
        ];
        Row::new(cells).open(format!("{HOME}/{}", mailbox.id))
    };
    let next = page.next.as_ref().map(|cursor| format!("{HOME}?after={cursor}"));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    Table::new(t, t.w("nav-mailboxes"), columns)
        .rows(page.items.iter().map(row).collect())
        .pager(pager)
        .into()
}

pub fn badge(t: Words, mailbox: &Mailbox) -> Badge {
    match (mailbox.state, mailbox.failing_since) {
        (State::Paused, _) => Badge::plain(t.w("inbox-mailbox-paused")),
        (State::Active, Some(_)) => Badge::stop(t.w("inbox-mailbox-down")),
        (State::Active, None) => Badge::allow(t.w("inbox-mailbox-active")),
    }
}
