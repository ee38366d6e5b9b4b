//! The demo: an invented outdoor-gear shop, active in five countries, with everything in every state. What a newcomer sees first.

mod advice;
mod cases;
mod letters;
pub(crate) mod names;
mod people;
mod requests;
mod shop;
pub(crate) mod staff;
mod terms;
mod told;
mod visitor;

use ground::{
    clock::{Clock, DAY, HOUR},
    config::Config,
};
use kernel::{App, Result, worker};
use people::Crowd;

pub use staff::{PERSONAS, sign_in};
pub use visitor::Visitor;

/// How long the shop has been open when a newcomer first sees it.
const OPEN_FOR: i64 = 700 * DAY;
/// The last part of that time is for letters and requests.
const LATELY: i64 = 31 * DAY;

/// Fills an empty house over an invented past; one that has customers already is left as it is.
pub async fn fill(config: &Config, customers: u32, progress: &(dyn Fn(u32) + Sync)) -> Result<bool> {
    let now = Clock::System.now();
    let app = crate::house::open_at(config.clone(), Clock::still(now.minus(OPEN_FOR))).await?;
    if has_customers(&app).await? {
        return Ok(false);
    }
    shop::furnish(&app).await?;
    staff::hire(&app).await?;
    terms::lay_down(&app, OPEN_FOR).await?;
    told::points(&app).await?;
    let crowd = Crowd::enter(&app, customers, OPEN_FOR - LATELY, progress).await?;
    advice::build(&app).await?;
    advice::fill_in(&app).await?;
    letters::write(&app).await?;
    told::publish(&app).await?;
    requests::ask(&app, &crowd).await?;
    terms::change(&app, &crowd).await?;
    pass(&app, HOUR).await?;
    cases::write(&app, &crowd).await?;
    staff::work(&app, &crowd).await?;
    told::rest(&app).await?;
    consent::seal_now(&app).await?;
    Ok(true)
}

/// Lets time pass, with the work that falls due in it.
async fn pass(app: &App, time: i64) -> Result<()> {
    app.clock().advance(time);
    worker::start_schedules(app).await?;
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
