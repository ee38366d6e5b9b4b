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
}

impl Place {
    /// None where stories are told on SQLite.
    pub async fn new() -> Option<Self> {
        let server = std::env::var("CUSTODIA_TEST_DATABASE").ok()?;
        let name = format!("crash_{:016x}", u64::from_le_bytes(Entropy::System.bytes()));
        run(&server, &format!("create database {name}")).await;
        Some(Self { server, name })
    }

    pub fn settings(&self) -> [(&'static str, String); 3] {
        [("database", self.url()), ("database_schema", DATA.into()), ("keys_schema", "keys".into())]
    }

    pub fn db(&self) -> Db {
        Db::postgres(&self.url(), Some(DATA)).unwrap()
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
        let (server, gone) = (self.server.clone(), format!("drop database {} with (force)", self.name));
        let going = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(run(&server, &gone));
        });
        // A database that stays behind is no reason to fail.
        drop(going.join());
    }
}

async fn run(server: &str, statement: &str) {
    let mut conn: Conn = Db::postgres(server, None).unwrap().writer().await.unwrap();
    conn.batch(statement).await.unwrap();
}
