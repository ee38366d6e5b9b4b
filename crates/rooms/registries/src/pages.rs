//! The desk's door: which outside services are asked, one of them, setting one up, trying it out.

mod form;
mod samples;
mod show;

pub use samples::samples;

use crate::{
    model::State,
    read::{self, Service},
};
use axum::{
    Router,
    routing::{get, post},
};
use consent::processors::{self, Processor};
use ground::paging::{Page, Wanted};
use kernel::{App, Desk, Reader, Result, door::Paper, input::Query, setting::TIME_ZONE};
use kit::{Badge, Button, Column, Crumb, Empty, Html, Icon, Pager, Row, Table, Tone, Words};

const HOME: &str = "/registries";

pub fn routes() -> Router<App> {
    Router::new()
        .route("/registries", get(list).post(form::add))
        .route("/registries/new", get(form::new))
        .route("/registries/{id}", get(show::show).post(form::save))
        .route("/registries/{id}/edit", get(form::edit))
        .route("/registries/{id}/trial", post(show::try_out))
        .route("/registries/{id}/suspension", post(show::suspend))
        .route("/registries/{id}/resumption", post(show::resume))
        .route("/registries/{id}/removal", get(show::ask_removal).post(show::remove))
}

async fn list(desk: Desk, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let page = read::list(&mut reader, &wanted).await?;
    let names = Names::read(&mut reader, t).await?;
    let shell = desk.shell(&mut reader, t.w("nav-registries"), HOME).await?.lead(t.w("registries-lead"));
    let shell = shell
        .action(Button::link(t.w("registries-new"), "/registries/new").primary().icon(Icon::Plus).key('n'));
    Ok(shell.body(listing(t, &names, &page)).html().into())
}

async fn words(desk: &Desk, reader: &mut Reader) -> Result<Words> {
    Ok(desk.words.in_zone(&reader.setting(&TIME_ZONE).await?))
}

fn home(t: Words) -> Vec<Crumb> {
    vec![Crumb { label: t.w("nav-registries"), href: HOME.into() }]
}

/// What purposes are called, by their keys; and whom the house knows as working for it.
#[derive(Default)]
struct Names {
    purposes: Vec<(String, String)>,
    processors: Option<Vec<Processor>>,
}

impl Names {
    async fn read(reader: &mut Reader, t: Words) -> Result<Self> {
        let purposes = consent::purposes(reader).await?;
        let named = |one: consent::Purpose| (one.key.clone(), one.name(t.lang()).to_owned());
        let purposes = purposes.into_iter().map(named).collect();
        Ok(Self { purposes, processors: processors::known(reader).await? })
    }

    fn of<'a>(&'a self, key: &'a str) -> &'a str {
        self.purposes.iter().find(|(known, _)| known == key).map_or(key, |(_, name)| name)
    }

    /// Who runs a service, and why they should not be asked; none where no register is kept.
    fn run_by(&self, t: Words, service: &Service) -> Option<Html> {
        let (known, chosen) = (self.processors.as_deref()?, service.plan.processor.as_deref());
        let named = known.iter().find(|one| chosen == Some(one.key.as_str()));
        Some(match processors::fault(Some(known), chosen) {
            Some(why) => Badge::new(Tone::Warn, why.say(t)).into(),
            None => Html::text(named.map_or("", |one| one.name.as_str())),
        })
    }

    /// Purposes and channels of a service, in a few words.
    fn reach(&self, t: Words, service: &Service) -> String {
        let purposes: Vec<&str> = service.plan.purposes.iter().map(|key| self.of(key)).collect();
        let channels: Vec<String> =
            service.plan.channels.iter().map(|channel| t.w(&channel.word())).collect();
        format!("{} · {}", purposes.join(", "), channels.join(", "))
    }
}

fn listing(t: Words, names: &Names, page: &Page<Service>) -> Html {
    if page.items.is_empty() {
        return Empty::new(t.w("registries-none"), t.w("registries-none-why")).into();
    }
    let columns = vec![
        Column::new(t.w("registries-name")),
        Column::new(t.w("registries-reach")),
        Column::new(t.w("registries-state")).tight(),
    ];
    let row = |service: &Service| {
        let cells =
            vec![Html::text(&service.plan.name), names.reach(t, service).into(), badge(t, service).into()];
        Row::new(cells).open(format!("{HOME}/{}", service.id))
    };
    let next = page.next.as_ref().map(|cursor| format!("{HOME}?after={cursor}"));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    Table::new(t, t.w("nav-registries"), columns)
        .rows(page.items.iter().map(row).collect())
        .pager(pager)
        .into()
}

fn badge(t: Words, service: &Service) -> Badge {
    match service.state {
        State::Paused => Badge::plain(t.w("registries-state-paused")),
        State::Active if service.failing_since.is_some() => Badge::stop(t.w("registries-state-down")),
        State::Active => Badge::allow(t.w("registries-state-active")),
    }
}
