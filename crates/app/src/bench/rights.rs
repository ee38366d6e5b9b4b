//! Requests of data subjects: finding, a package, erasure, for people with few rows and one with ten thousand; many at once by a
//! rule; the register's exports.

use super::{Bench, house, stats};
use consent::{Change, Channel, How, State};
use ground::clock::MINUTE;
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, SubjectId, Tx, datamap, worker};
use kit::Lang;
use rights::{Ask, Decide, Decision, Ending, Kind, Mode, Return, Vouch, Wish};
use std::time::Duration;

/// People measured one by one.
const PEOPLE: u32 = 20;
/// Choices of each, so that about two hundred rows are about them.
const ROWS: usize = 60;
/// Choices of somebody with ten thousand rows.
const MANY_ROWS: usize = 3_300;
/// People ended by a rule, so many in one transaction.
const ENDED: u32 = 5_000;
const TOGETHER: usize = 200;

pub async fn run(bench: &Bench) -> Result<()> {
    let app = house::standing_still(bench).await?;
    let mut people = people(&app, PEOPLE + 1).await?;
    worker::drain(&app).await?;
    let large = people.split_off(PEOPLE as usize);
    each(&app, &people, ROWS, "about 200 rows").await?;
    each(&app, &large, MANY_ROWS, "about 10,000 rows").await?;
    many(&app).await?;
    register(&app).await
}

/// Those who are still there, the oldest first.
async fn people(app: &App, limit: u32) -> Result<Vec<SubjectId>> {
    let mut reader = app.read(&Actor::house()).await?;
    let mut found = Vec::new();
    while found.len() < limit as usize {
        let next =
            customers::ids(&mut reader, &customers::Filter::default(), found.last().copied(), limit).await?;
        if next.is_empty() {
            break;
        }
        found.extend(next);
    }
    found.truncate(limit as usize);
    Ok(found)
}

async fn each(app: &App, people: &[SubjectId], rows: usize, name: &str) -> Result<()> {
    let (mut found, mut packages, mut erasures) =
        (stats::Series::default(), stats::Series::default(), stats::Series::default());
    for subject in people.iter().copied() {
        app.write(&Actor::house(), &Busy { subject, rows }).await?;
        let mut reader = app.read(&Actor::house()).await?;
        let (counted, took) = stats::timed(datamap::count(&mut reader, subject)).await;
        counted?;
        found.push(took);
        drop(reader);
        packages.push(package(app, subject).await?);
        erasures.push(erase(app, subject).await?);
    }
    found.print(&format!("everything about a person found, {name}"));
    packages.print(&format!("package of a person's data, {name}"));
    erasures.print(&format!("erasure of a person, {name}"));
    Ok(())
}

async fn package(app: &App, subject: SubjectId) -> Result<Duration> {
    let wish = Wish::plain(subject, Kind::Copy, rights::How::Desk);
    let claim = app.write(&Actor::house(), &Ask { wish }).await?;
    worker::drain(app).await?;
    app.write(&Actor::house(), &Vouch { claim }).await?;
    Ok(stats::timed(worker::drain(app)).await.1)
}

async fn erase(app: &App, subject: SubjectId) -> Result<Duration> {
    let wish = Wish::plain(subject, Kind::Erasure, rights::How::Desk);
    let claim = app.write(&Actor::house(), &Ask { wish }).await?;
    worker::drain(app).await?;
    let claim = app.write(&Actor::house(), &Vouch { claim }).await?;
    let decision = Decision::Erase { mode: Mode::Anonymise, comes_back: Return::Welcome };
    let decide = Decide::whole(claim.id, decision, claim.number.to_string());
    app.write(&Actor::house(), &decide).await?;
    let mut took = Duration::ZERO;
    while rights::claim(&mut app.read(&Actor::house()).await?, claim.id).await?.state.is_open() {
        took += stats::timed(worker::drain(app)).await.1;
        app.clock().advance(MINUTE);
    }
    Ok(took)
}

/// The keys go in jobs afterwards: they count.
async fn many(app: &App) -> Result<()> {
    let people = people(app, ENDED).await?;
    let (ended, took) = stats::timed(end(app, &people)).await;
    stats::print_rate("people ended by a rule, keys and all", ended?, took);
    Ok(())
}

async fn end(app: &App, people: &[SubjectId]) -> Result<usize> {
    let mut done = 0;
    for part in people.chunks(TOGETHER) {
        done += app.write(&Actor::house(), &End { people: part }).await?;
    }
    worker::drain(app).await?;
    Ok(done)
}

struct End<'a> {
    people: &'a [SubjectId],
}

impl Action for End<'_> {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let ending = Ending { mode: Mode::Anonymise, rule: "retention:bench".into() };
        rights::end(tx, self.people, &ending).await.map(|ended| ended.done)
    }
}

async fn register(app: &App) -> Result<()> {
    let mut reader = app.read(&Actor::house()).await?;
    let t = app.lexicon().words(Lang::En);
    let mut exports = stats::Series::default();
    for _ in 0..5 {
        let started = stats::now();
        let book = register::Book::read(&mut reader).await?;
        register::workbook(&register::chapters(&book, t))?;
        register::yaml(&register::manifest(&book, t));
        exports.push(started.elapsed());
    }
    exports.print("the register as workbook and YAML");
    Ok(())
}

/// Fills a person's history.
struct Busy {
    subject: SubjectId,
    rows: usize,
}

impl Action for Busy {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let change = |at: usize| {
            let state = if at.is_multiple_of(2) { State::Given } else { State::Withdrawn };
            Change::new(self.subject, "news", Channel::Email, state, How::Person)
        };
        let changes: Vec<Change> = (0..self.rows).map(change).collect();
        consent::write_many(tx, &changes).await.map(drop)
    }
}
