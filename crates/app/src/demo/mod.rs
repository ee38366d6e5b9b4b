//! The demo: an invented outdoor-gear shop, active in five countries, with everything in every state. What a newcomer sees first.

mod advice;
mod agents;
mod breaches;
mod cases;
mod cast;
mod keeping;
mod letters;
mod looks;
mod mails;
pub(crate) mod names;
pub(crate) mod papers;
mod people;
mod register;
mod requests;
mod shop;
pub(crate) mod staff;
mod stage;
mod story;
mod talk;
mod terms;
mod told;
mod visitor;

use ground::{
    clock::{Clock, DAY},
    config::Config,
};
use inbox::{Fetcher, Shelf};
use kernel::{App, Result, worker};
use people::Crowd;
use stage::Stage;
use story::Story;

pub use staff::{PERSONAS, sign_in};
pub use visitor::Visitor;

/// How long the shop has been open when a newcomer first sees it: longer than the two years after which the quiet go.
const OPEN_FOR: i64 = 745 * DAY;
/// The last part of that time, in days, is for what people ask for and what colleagues do.
const LATELY: i64 = 96;

/// Fills an empty house over an invented past; one that has customers already is left as it is.
pub async fn fill(config: &Config, customers: u32, progress: &(dyn Fn(u32) + Sync)) -> Result<bool> {
    let (end, shelf) = (Clock::System.now(), Shelf::default());
    let clock = Clock::still(end.minus(OPEN_FOR));
    let app = crate::house::open_with(config.clone(), clock, Fetcher::Shelf(shelf.clone())).await?;
    if has_customers(&app).await? {
        return Ok(false);
    }
    shop::furnish(&app).await?;
    staff::hire(&app).await?;
    terms::lay_down(&app, OPEN_FOR).await?;
    told::points(&app).await?;
    let mut stage = Stage::set(app.clone(), end).await?;
    let mut story = Story::begin(&stage, shelf).await?;
    let crowd = Crowd::enter(&app, customers, OPEN_FOR - LATELY * DAY, progress).await?;
    stage.crowd.clone_from(&crowd.known);
    story.go(&mut stage, &crowd).await?;
    told::rest(&app).await?;
    consent::seal_now(&app).await?;
    Ok(true)
}

/// The shop as it is left to a newcomer: its mailbox asks no server.
pub async fn open(config: Config) -> Result<App> {
    crate::house::open_with(config, Clock::System, Fetcher::Shelf(Shelf::default())).await
}

/// Lets time pass, with the work that falls due in it.
async fn pass(app: &App, time: i64) -> Result<()> {
    app.clock().advance(time);
    worker::start_schedules(app).await?;
    work(app).await
}

/// Does what waits to be done, and nothing that its hour brings.
async fn work(app: &App) -> Result<()> {
    worker::drain(app).await.map(drop)
}

/// Fills a house with nobody but customers and their permissions: for benchmarks.
pub async fn crowd(app: &App, customers: u32) -> Result<()> {
    if !has_customers(app).await? {
        Crowd::enter(app, customers, 0, &|_| ()).await?;
    }
    Ok(())
}

async fn has_customers(app: &App) -> Result<bool> {
    let mut reader = app.read(&kernel::Actor::house()).await?;
    Ok(!customers::ids(&mut reader, &customers::Filter::default(), None, 1).await?.is_empty())
}

#[cfg(test)]
mod tests;
