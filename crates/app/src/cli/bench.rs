//! `bench NAME`: measures one path and prints the figures.

use super::Common;
use crate::bench::{self, Bench};
use ground::config::Database;
use kernel::Result;

pub async fn run(common: &Common, name: &str, customers: u32) -> Result<()> {
    let config = common.configure_with(&[("data", "bench-data".into())])?;
    let database = match config.database {
        Database::Sqlite => None,
        Database::Postgres { url, .. } => Some(url),
    };
    bench::run(name, &Bench { folder: config.data, customers, database }).await
}
