//! A database of its own for one house, on the server that `CUSTODIA_TEST_DATABASE` names; it goes with the house.

use ground::{
    db::{Conn, Db},
    secret::Entropy,
};
use std::thread;

const DATA: &str = "data";

pub struct Place {
    server: String,
    name: String,
    /// Copies of it, under names of their own.
    kept: Vec<String>,
}

impl Place {
    /// None where stories are told on SQLite.
    pub async fn new() -> Option<Self> {
        let server = std::env::var("CUSTODIA_TEST_DATABASE").ok()?;
        let name = format!("crash_{:016x}", u64::from_le_bytes(Entropy::System.bytes()));
        run(&server, &format!("create database {name}")).await;
        Some(Self { server, name, kept: Vec::new() })
    }

    pub fn settings(&self) -> [(&'static str, String); 3] {
        [("database", self.url()), ("database_schema", DATA.into()), ("keys_schema", "keys".into())]
    }

    pub fn db(&self) -> Db {
        Db::postgres(&self.url(), Some(DATA)).unwrap()
    }

    /// Keeps everything as it is now, under this name.
    pub async fn keep(&mut self, name: &str) {
        let copy = self.copy(name);
        run(&self.server, &hang_up(&self.name)).await;
        run(&self.server, &format!("create database {copy} template {}", self.name)).await;
        self.kept.push(copy);
    }

    pub async fn bring_back(&self, name: &str) {
        run(&self.server, &gone(&self.name)).await;
        run(&self.server, &format!("create database {} template {}", self.name, self.copy(name))).await;
    }

    fn copy(&self, name: &str) -> String {
        format!("{}_{name}", self.name)
    }

    fn url(&self) -> String {
        let (address, options) = self.server.split_once('?').unwrap_or((&self.server, ""));
        let (address, _) = address.rsplit_once('/').unwrap();
        let options = if options.is_empty() { String::new() } else { format!("?{options}") };
        format!("{address}/{}{options}", self.name)
    }
}

impl Drop for Place {
    /// The dead still hold lines to it for a moment.
    fn drop(&mut self) {
        let all: Vec<String> = self.kept.iter().chain([&self.name]).map(|name| gone(name)).collect();
        let server = self.server.clone();
        let going = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            for gone in all {
                runtime.block_on(run(&server, &gone));
            }
        });
        // A database that stays behind is no reason to fail.
        drop(going.join());
    }
}

fn gone(name: &str) -> String {
    format!("drop database {name} with (force)")
}

/// Whoever was dropped or killed a moment ago may still be on the line.
fn hang_up(name: &str) -> String {
    format!("select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'")
}

async fn run(server: &str, statement: &str) {
    let mut conn: Conn = Db::postgres(server, None).unwrap().writer().await.unwrap();
    conn.batch(statement).await.unwrap();
}
