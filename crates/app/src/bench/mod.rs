//! Benchmarks: one path each, in one process, figures printed and nothing asserted. `docs/benchmarks.md` quotes them.

mod calls;
mod cases;
mod dovecot;
mod house;
mod import;
mod ledger;
mod letters;
mod mail;
mod night;
mod pages;
mod permits;
mod rights;
mod sift;
mod start;
mod stats;
mod timers;
mod write;

use crate::cli::say;
use kernel::{Error, Result};
use std::path::{Path, PathBuf};

/// Where benchmarks keep their databases, so that a second run need not invent a million people again.
pub struct Bench {
    pub folder: PathBuf,
    pub customers: u32,
    /// A PostgreSQL server to measure instead of the embedded default.
    pub database: Option<String>,
}

pub async fn run(name: &str, bench: &Bench) -> Result<()> {
    say(format!(
        "{name}, {} customers, {}",
        bench.customers,
        if bench.database.is_some() { "PostgreSQL" } else { "SQLite" }
    ));
    match name {
        "start" => start::run(bench).await,
        "pages" => pages::run(bench).await,
        "write" => write::run(bench).await,
        "import" => import::run(bench).await,
        "permits" => permits::run(bench).await,
        "letters" => letters::run(bench).await,
        "rights" => rights::run(bench).await,
        "night" => night::run(bench).await,
        "ledger" => ledger::run(bench).await,
        "cases" => cases::run(bench).await,
        "mail" => mail::run(bench).await,
        "sift" => sift::run(),
        other => Err(Error::fault(format!(
            "there is no benchmark {other}; there are start, pages, write, import, permits, letters, rights, night, ledger, cases, mail, sift"
        ))),
    }
}

impl Bench {
    /// A folder for a database of this size.
    pub fn place(&self) -> PathBuf {
        self.folder.join(format!("customers-{}", self.customers))
    }

    /// A folder of its own, empty.
    pub fn empty(&self, name: &str) -> Result<PathBuf> {
        let place = self.folder.join(name);
        if place.exists() {
            std::fs::remove_dir_all(&place)?;
        }
        Ok(place)
    }
}

/// The size of a folder's files, for figures about disks.
pub fn size(folder: &Path) -> u64 {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    entries
        .filter_map(std::result::Result::ok)
        .map(|entry| match entry.metadata() {
            Ok(data) if data.is_dir() => size(&entry.path()),
            Ok(data) => data.len(),
            Err(_) => 0,
        })
        .sum()
}
