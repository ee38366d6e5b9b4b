//! Pages that colleagues open while a rule of retention ends nearly everybody in the house.

use super::{Bench, house, pages, stats};
use crate::{demo, web};
use axum::Router;
use cases::{Author, Channel, EntryKind, Party, Past, Said, Stands};
use ground::clock::{Clock, DAY};
use kernel::{Action, Actor, App, Error, Permission, Result, SYSTEM, SubjectId, Tx, worker};
use retention::{Add, Draft, NightId, Pace, Remove, Start};
use std::time::Duration;
use tokio::sync::watch;

/// People who are in touch: their pages are opened, and they stay.
const LIVELY: usize = 200;
/// Since then nobody heard of the others.
const LONG_AGO: i64 = 400 * DAY;
/// Cases in which others are written about.
const CASES: usize = 10_000;
const TOGETHER: usize = 500;
/// Jobs at once, as a house has them that nobody set up otherwise.
const WORKERS: u16 = 2;
/// Between three pages and the next three.
const PAUSE: Duration = Duration::from_millis(20);
/// Pages of each sort opened between two looks at the night.
const ROUND: usize = 20;
/// Pages of each sort opened before it begins.
const QUIET: usize = 300;

pub async fn run(bench: &Bench) -> Result<()> {
    let place = bench.empty(&format!("night-{}", bench.customers))?;
    let app = house::open_at(&place, bench, Clock::still(Clock::System.now().minus(LONG_AGO))).await?;
    demo::crowd(&app, bench.customers).await?;
    drop(app);
    let app = house::open(&place, bench).await?;
    let (lively, silent) = split(&app).await?;
    let visits = Visits::begin(&app, lively).await?;
    let mut before = Watched::default();
    for at in 0..QUIET {
        visits.open(at, &mut before).await?;
    }
    before.print("before a night");
    let night = begin(&app, silent).await?;
    let (stop, stopped) = watch::channel(false);
    let watching = visits.until_over(&app, (night, stop));
    let (seen, ()) = tokio::join!(watching, worker::run(app.clone(), WORKERS, stopped));
    let (during, ended, took) = seen?;
    during.print("during a night");
    stats::print_rate("people ended by a night, beside pages", ended, took);
    Ok(())
}

/// Some were in touch today and are written about others; nobody heard of the rest, whose number is given.
async fn split(app: &App) -> Result<(Vec<SubjectId>, usize)> {
    let mut reader = app.read(&Actor::house()).await?;
    let all = customers::ids(&mut reader, &customers::Filter::default(), None, u32::MAX).await?;
    let names = customers::contacts(&mut reader, &all[..all.len().min(CASES)]).await?;
    drop(reader);
    let lively = all[..LIVELY.min(all.len())].to_vec();
    let names: Vec<String> = names.into_iter().map(|contact| contact.name.full()).collect();
    for (at, names) in names.chunks(TOGETHER).enumerate() {
        app.write(&Actor::house(), &Tell { lively: &lively, names, at }).await?;
    }
    worker::drain(app).await?;
    Ok((lively, all.len() - LIVELY.min(all.len())))
}

/// The lively are in touch, and write of others by their names.
struct Tell<'a> {
    lively: &'a [SubjectId],
    names: &'a [String],
    at: usize,
}

impl Action for Tell<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for subject in self.lively.iter().filter(|_| self.at == 0) {
            customers::contacted(tx, *subject).await?;
        }
        let now = tx.now();
        let said = |name: &String| Said {
            kind: EntryKind::In,
            author: Author::Customer,
            from: Party::default(),
            text: format!("The tent that {name} returned came to me."),
            at: now,
            files: Vec::new(),
        };
        let past = |(nr, name): (usize, &String)| {
            let is_open = nr.is_multiple_of(10);
            Past {
                customer: self.lively.get(nr % self.lively.len().max(1)).copied(),
                category: "request".into(),
                channel: Channel::Mail,
                subject_line: "A tent".into(),
                opened_at: now,
                stands: if is_open { Stands::Open } else { Stands::Done },
                closed_at: (!is_open).then_some(now),
                thread: vec![said(name)],
                ..Past::default()
            }
        };
        let past: Vec<Past> = self.names.iter().enumerate().map(past).collect();
        cases::open_past(tx, &past).await.map(drop)
    }
}

/// One rule for everybody of whom nobody heard for a year, and its night.
async fn begin(app: &App, silent: usize) -> Result<NightId> {
    let rules = retention::rules(&mut app.read(&Actor::house()).await?).await?;
    for rule in rules {
        app.write(&Actor::house(), &Remove { rule: rule.id, version: rule.version }).await?;
    }
    let draft = Draft {
        lapse: "customers.last-contact".into(),
        duration: "P1Y".into(),
        action: "anonymise".into(),
        confirm: silent.to_string(),
        ..Draft::default()
    };
    app.write(&Actor::house(), &Add { draft }).await?;
    let night = app.write(&Actor::house(), &Start { by_hand: true }).await?;
    night.ok_or_else(|| Error::fault("no night began"))
}

/// How long pages took, sort by sort.
#[derive(Default)]
struct Watched {
    person: stats::Series,
    list: stats::Series,
    queue: stats::Series,
}

impl Watched {
    fn print(&self, when: &str) {
        self.person.print(&format!("customer page, {when}"));
        self.list.print(&format!("list of 50, {when}"));
        self.queue.print(&format!("queue of cases, {when}"));
    }
}

struct Visits {
    router: Router,
    session: String,
    lively: Vec<SubjectId>,
}

impl Visits {
    async fn begin(app: &App, lively: Vec<SubjectId>) -> Result<Self> {
        Ok(Self { session: demo::sign_in(app).await?, router: web::router(app, None), lively })
    }

    /// Pages one after another until nobody is left to end; with how many there were, and how long it took.
    async fn until_over(
        &self,
        app: &App,
        (night, stop): (NightId, watch::Sender<bool>),
    ) -> Result<(Watched, usize, Duration)> {
        let (mut watched, started) = (Watched::default(), stats::now());
        let outcome: Result<usize> = loop {
            let round = async {
                for at in 0..ROUND {
                    self.open(at, &mut watched).await?;
                    tokio::time::sleep(PAUSE).await;
                }
                retention::night(&mut app.read(&Actor::house()).await?, night).await
            };
            match round.await {
                Ok((night, runs)) if night.state == Pace::Done => {
                    break Ok(runs.iter().map(|run| usize::try_from(run.ended).unwrap_or_default()).sum());
                }
                Ok(_) => (),
                Err(error) => break Err(error),
            }
        };
        stop.send_replace(true);
        Ok((watched, outcome?, started.elapsed()))
    }

    async fn open(&self, at: usize, watched: &mut Watched) -> Result<()> {
        let person = format!("/customers/{}", self.lively[at % self.lively.len()]);
        watched.person.push(self.visit(&person).await?);
        watched.list.push(self.visit("/customers").await?);
        watched.queue.push(self.visit("/cases?queue=open").await?);
        Ok(())
    }

    async fn visit(&self, path: &str) -> Result<Duration> {
        let (status, took) = stats::timed(pages::visit(&self.router, &self.session, "GET", path)).await;
        match status? {
            status if status.is_success() => Ok(took),
            status => Err(Error::fault(format!("{path}: {status}"))),
        }
    }
}
