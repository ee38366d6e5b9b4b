//! The demo: an invented outdoor-gear shop, active in five countries, with everything in every state. What a newcomer sees first.

mod letters;
mod names;
mod people;
mod requests;
mod shop;
mod staff;

use kernel::{App, Result, worker};
use people::Crowd;

pub use staff::{PERSONAS, sign_in};

/// Fills an empty house; one that has customers already is left as it is.
pub async fn fill(app: &App, customers: u32, progress: &(dyn Fn(u32) + Sync)) -> Result<bool> {
    if has_customers(app).await? {
        return Ok(false);
    }
    shop::furnish(app).await?;
    staff::hire(app).await?;
    let crowd = Crowd::enter(app, customers, progress).await?;
    letters::write(app).await?;
    requests::ask(app, &crowd).await?;
    worker::drain(app).await?;
    consent::seal_now(app).await?;
    Ok(true)
}

/// Fills a house with nobody but customers and their permissions: for benchmarks.
pub async fn crowd(app: &App, customers: u32) -> Result<()> {
    if !has_customers(app).await? {
        Crowd::enter(app, customers, &|_| ()).await?;
    }
    Ok(())
}

async fn has_customers(app: &App) -> Result<bool> {
    let mut reader = app.read(&kernel::Actor::house()).await?;
    Ok(!customers::ids(&mut reader, &customers::Filter::default(), None, 1).await?.is_empty())
}
