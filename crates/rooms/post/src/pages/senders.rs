//! The addresses that the house writes from: the list, one of them with its test, and the form that sets it up.

mod form;
mod samples;
mod show;

pub use samples::samples;

use crate::{
    read,
    sender::{OwnRelay, Sender},
};
use axum::{
    Router,
    routing::{get, post},
};
use kernel::{App, Desk, Result, door::Paper};
use kit::{Button, Column, Crumb, Empty, Html, Icon, Row, Table, Words};

const HOME: &str = "/senders";

pub fn routes() -> Router<App> {
    Router::new()
        .route("/senders", get(list).post(form::add))
        .route("/senders/new", get(form::new))
        .route("/senders/{id}", get(show::show).post(form::save))
        .route("/senders/{id}/edit", get(form::edit))
        .route("/senders/{id}/trial", post(show::try_out))
        .route("/senders/{id}/removal", get(show::ask_removal).post(show::remove))
}

async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&crate::SENDERS)?;
    let (t, senders) = (desk.words, read::senders(&mut reader).await?);
    let shell = desk.shell(&mut reader, t.w("nav-senders"), HOME).await?.lead(t.w("post-senders-lead"));
    let new = Button::link(t.w("post-sender-new"), "/senders/new").primary().icon(Icon::Plus).key('n');
    Ok(shell.action(new).body(listing(t, &senders)).html().into())
}

fn listing(t: Words, senders: &[Sender]) -> Html {
    if senders.is_empty() {
        return Empty::new(t.w("post-senders-empty"), t.w("post-senders-empty-text")).into();
    }
    let columns = vec![
        Column::new(t.w("post-sender-name")),
        Column::new(t.w("post-sender-address")),
        Column::new(t.w("post-sender-server")),
    ];
    let row = |sender: &Sender| {
        let cells =
            vec![Html::text(&sender.name), Html::text(&sender.address), Html::text(&server(t, sender))];
        Row::new(cells).open(format!("{HOME}/{}", sender.id))
    };
    Table::new(t, t.w("nav-senders"), columns).rows(senders.iter().map(row).collect()).into()
}

fn server(t: Words, sender: &Sender) -> String {
    match &sender.relay {
        Some(OwnRelay { host, port, .. }) => format!("{host}:{port}"),
        None => t.w("post-sender-house"),
    }
}

fn home(t: Words) -> Vec<Crumb> {
    vec![Crumb { label: t.w("nav-senders"), href: HOME.into() }]
}
