//! A house to measure: of a given size, filled once and kept, or empty.

use super::Bench;
use crate::demo;
use ground::{clock::Clock, config::Config};
use kernel::{App, Result};
use std::path::Path;

/// A house with so many customers; it is filled at the first run.
pub async fn filled(bench: &Bench) -> Result<App> {
    let app = open(&bench.place(), bench).await?;
    demo::crowd(&app, bench.customers).await?;
    Ok(app)
}

pub async fn open(folder: &Path, bench: &Bench) -> Result<App> {
    open_with(folder, bench, &[]).await
}

/// The same with more settings, such as a mail server.
pub async fn open_with(folder: &Path, bench: &Bench, more: &[(&'static str, String)]) -> Result<App> {
    crate::house::open(configure(folder, bench, more)?).await
}

/// The filled house once more, with a clock that moves only when it is told to: for work that waits between its steps.
pub async fn standing_still(bench: &Bench) -> Result<App> {
    drop(filled(bench).await?);
    still(&bench.place(), bench).await
}

/// An empty house whose clock moves only when it is told to.
pub async fn still(folder: &Path, bench: &Bench) -> Result<App> {
    open_at(folder, bench, Clock::still(Clock::System.now())).await
}

/// A house at another time.
pub async fn open_at(folder: &Path, bench: &Bench, clock: Clock) -> Result<App> {
    crate::house::open_at(configure(folder, bench, &[])?, clock).await
}

fn configure(folder: &Path, bench: &Bench, more: &[(&'static str, String)]) -> Result<Config> {
    let mut over = vec![("data", folder.display().to_string()), ("workers", "0".into())];
    if let Some(url) = &bench.database {
        let schema =
            folder.file_name().map(|name| name.to_string_lossy().replace('-', "_")).unwrap_or_default();
        over.extend([("database", url.clone()), ("database_schema", format!("bench_{schema}"))]);
        over.push(("keys_schema", format!("bench_{schema}_keys")));
    }
    over.extend_from_slice(more);
    Config::load(Path::new("no configuration file"), [], &over).map_err(kernel::Error::fault)
}
