//! Timers: a hundred thousand that are due at the same moment, alone, and while people open pages.

use super::{
    Bench,
    calls::{beside, call, token},
    house, pages, stats,
};
use crate::{demo, web};
use axum::Router;
use ground::clock::HOUR;
use kernel::{Action, Actor, App, Error, Permission, Result, Role, SYSTEM, Tx, worker};
use std::time::Duration;

/// Runs that fall due at the same moment.
const TIMED: u32 = 100_000;
/// Cases opened in one transaction.
const STRIDE: u32 = 250;

const FLOW: &str = r#"{
    "key": "bench-timer", "names": {"en": "Timed"}, "purpose": "service", "host": "case", "start": "new",
    "statuses": [
        {"key": "new", "names": {"en": "New"}, "stands": "open"},
        {"key": "late", "names": {"en": "Late"}, "stands": "open"},
        {"key": "over", "names": {"en": "Over"}, "stands": "closed-done"}
    ],
    "transitions": [
        {"key": "late", "names": {"en": "Late"}, "from": "new", "to": "late", "trigger": {"after": {"amount": 1, "unit": "hours", "clock": "always"}}},
        {"key": "over", "names": {"en": "Over"}, "from": "late", "to": "over", "trigger": {"after": {"amount": 1, "unit": "hours", "clock": "always"}}}
    ]
}"#;

/// Runs that all fall due at once, twice, on a clock that moves only when it is told to.
pub async fn run(bench: &Bench) -> Result<()> {
    let amount = TIMED.min(bench.customers * 5);
    let place = bench.empty("timers")?;
    let app = house::still(&place, bench).await?;
    let router = web::router(&app, None);
    furnish(&app, &router).await?;
    let count = usize::try_from(amount).unwrap_or(usize::MAX);
    let (started, before) = (stats::now(), stats::cpu());
    for from in (0..amount).step_by(STRIDE as usize) {
        app.write(&Actor::house(), &OpenMany(STRIDE.min(amount - from))).await?;
    }
    stats::print_rate("cases opened with a process", count, started.elapsed());
    stats::print_cpu("cases opened with a process", before, count);
    app.clock().advance(2 * HOUR);
    let (started, before) = (stats::now(), stats::cpu());
    due(&app).await?;
    stats::print_rate("timers due at once", count, started.elapsed());
    stats::print_cpu("timers due at once", before, count);
    app.clock().advance(2 * HOUR);
    let session = demo::sign_in(&app).await?;
    let started = stats::now();
    let pages = readers(&app, &router, &session).await?;
    stats::print_rate("timers due at once, with readers", count, started.elapsed());
    pages.print("queue of 50 meanwhile");
    Ok(())
}

async fn furnish(app: &App, router: &Router) -> Result<()> {
    let house = Actor::house();
    let saved = app.write(&house, &flows::Import { text: FLOW.into() }).await?;
    app.write(&house, &flows::Publish { flow: saved.flow, seen: None }).await?;
    let category = r#"{"key": "bench-timer", "names": {"en": "Timed"}, "flow": "bench-timer"}"#;
    let token = token(app, Role::Manager).await?;
    call(router, &token, ("POST", "/api/v1/categories".to_owned()), category.into()).await?;
    Ok(())
}

async fn due(app: &App) -> Result<()> {
    worker::start_schedules(app).await?;
    worker::drain(app).await?;
    Ok(())
}

/// One reader after another opens the queue for as long as timers ring.
async fn readers(app: &App, router: &Router, session: &str) -> Result<stats::Series> {
    let ringing = beside({
        let app = app.clone();
        async move { due(&app).await }
    });
    let mut series = stats::Series::default();
    while !ringing.is_finished() {
        series.push(queue(router, session).await?);
    }
    ringing.await.map_err(Error::fault)??;
    Ok(series)
}

async fn queue(router: &Router, session: &str) -> Result<Duration> {
    let (status, took) = stats::timed(pages::visit(router, session, "GET", "/cases?queue=unassigned")).await;
    match status? {
        status if status.is_success() => Ok(took),
        status => Err(Error::fault(format!("queue: {status}"))),
    }
}

struct OpenMany(u32);

impl Action for OpenMany {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for _ in 0..self.0 {
            let open = cases::Open {
                category: "bench-timer".into(),
                subject_line: "Timed".into(),
                ..cases::Open::default()
            };
            cases::open(tx, &open).await?;
        }
        Ok(())
    }
}
