//! The desk's door: which programs are told, one of them with its attempts, setting one up.

mod form;
mod samples;
mod show;

pub use samples::samples;

use crate::read::{self, Webhook};
use axum::{
    Router,
    routing::{get, post},
};
use ground::paging::{Page, Wanted};
use kernel::{App, Desk, Reader, Result, door::Paper, input::Query, setting::TIME_ZONE};
use kit::{Badge, Button, Column, Crumb, Empty, Html, Icon, Pager, Row, Table, Tone, Words};

use crate::model::State;

const HOME: &str = "/webhooks";

pub fn routes() -> Router<App> {
    Router::new()
        .route("/webhooks", get(list).post(form::add))
        .route("/webhooks/new", get(form::new))
        .route("/webhooks/{id}", get(show::show).post(form::save))
        .route("/webhooks/{id}/edit", get(form::edit))
        .route("/webhooks/{id}/secret", post(show::renew))
        .route("/webhooks/{id}/trial", post(show::trial))
        .route("/webhooks/{id}/suspension", post(show::suspend))
        .route("/webhooks/{id}/resumption", post(show::resume))
        .route("/webhooks/{id}/removal", get(show::ask_removal).post(show::remove))
}

async fn list(desk: Desk, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let page = read::list(&mut reader, &wanted).await?;
    let shell = desk.shell(&mut reader, t.w("nav-webhooks"), HOME).await?.lead(t.w("connect-lead"));
    let shell =
        shell.action(Button::link(t.w("connect-new"), "/webhooks/new").primary().icon(Icon::Plus).key('n'));
    Ok(shell.body(listing(t, &page)).html().into())
}

async fn words(desk: &Desk, reader: &mut Reader) -> Result<Words> {
    Ok(desk.words.in_zone(&reader.setting(&TIME_ZONE).await?))
}

fn home(t: Words) -> Vec<Crumb> {
    vec![Crumb { label: t.w("nav-webhooks"), href: HOME.into() }]
}

fn listing(t: Words, page: &Page<Webhook>) -> Html {
    if page.items.is_empty() {
        return Empty::new(t.w("connect-none"), t.w("connect-none-why")).into();
    }
    let columns = vec![
        Column::new(t.w("connect-url")),
        Column::new(t.w("connect-kinds")),
        Column::new(t.w("connect-state")).tight(),
    ];
    let row = |webhook: &Webhook| {
        let cells = vec![Html::text(&webhook.target.url), heard(t, webhook).into(), badge(t, webhook).into()];
        Row::new(cells).open(format!("{HOME}/{}", webhook.id))
    };
    let next = page.next.as_ref().map(|cursor| format!("{HOME}?after={cursor}"));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    Table::new(t, t.w("nav-webhooks"), columns).rows(page.items.iter().map(row).collect()).pager(pager).into()
}

fn heard(t: Words, webhook: &Webhook) -> String {
    if webhook.kinds.is_empty() {
        return t.w("connect-everything");
    }
    webhook.kinds.iter().map(|kind| form::name(t, kind)).collect::<Vec<_>>().join(", ")
}

fn badge(t: Words, webhook: &Webhook) -> Badge {
    match webhook.state {
        State::Active if webhook.failures > 0 => {
            Badge::new(Tone::Warn, t.n("connect-failing", webhook.failures))
        }
        State::Active => Badge::allow(t.w("connect-state-active")),
        State::Paused => Badge::plain(t.w("connect-state-paused")),
        State::Broken => Badge::stop(t.w("connect-state-broken")),
    }
}
