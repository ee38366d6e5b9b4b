//! Databases on a PostgreSQL server: each world gets a copy of one in which the migrations of its rooms have run already, because
//! running them again for every story takes several times as long.

use ground::{
    args,
    db::{self, Conn, Db, Migration, Sql},
    secret::Entropy,
};
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    thread,
};

/// The database of one world, which goes with it.
pub struct Copy {
    server: String,
    name: String,
}

/// Whoever makes an original holds this lock, so that it is made once for all programs that run tests.
const LOCK: &str = "select pg_advisory_lock(20261127)";
const UNLOCK: &str = "select pg_advisory_unlock(20261127)";
const THERE: Sql = Sql::new("select count(*) from pg_database where datname = ?1");

impl Copy {
    pub async fn of(server: &str, migrations: &[Migration]) -> Self {
        let original = original(server, migrations).await;
        let name = format!("world_{:016x}", u64::from_le_bytes(Entropy::System.bytes()));
        run(&mut maintenance(server).await, &format!("create database {name} template {original}")).await;
        Self { server: server.to_owned(), name }
    }

    pub fn data(&self) -> Db {
        open(&self.server, &self.name, "data")
    }

    pub fn keys(&self) -> Db {
        open(&self.server, &self.name, "keys")
    }
}

impl Drop for Copy {
    /// In a thread that nobody waits for: what it leaves behind when the program ends first, goes with the server.
    fn drop(&mut self) {
        let (server, gone) = (self.server.clone(), format!("drop database {} with (force)", self.name));
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async { run(&mut maintenance(&server).await, &gone).await });
        });
    }
}

/// The database that worlds with these migrations are copied from; made by the first of them.
async fn original(server: &str, migrations: &[Migration]) -> String {
    let mut hasher = DefaultHasher::new();
    migrations.iter().for_each(|migration| (migration.name, migration.sql).hash(&mut hasher));
    let name = format!("original_{:016x}", hasher.finish());
    let mut conn = maintenance(server).await;
    if !is_there(&mut conn, &name).await {
        run(&mut conn, LOCK).await;
        if !is_there(&mut conn, &name).await {
            make(&mut conn, server, &name, migrations).await;
        }
        run(&mut conn, UNLOCK).await;
    }
    name
}

/// Under another name until it is whole.
async fn make(conn: &mut Conn, server: &str, name: &str, migrations: &[Migration]) {
    let half = format!("half_{name}");
    run(conn, &format!("drop database if exists {half} with (force)")).await;
    run(conn, &format!("create database {half}")).await;
    for schema in ["data", "keys"] {
        let db = open(server, &half, schema);
        run(&mut db.writer().await.unwrap(), &format!("create schema {schema}")).await;
    }
    db::migrate(&open(server, &half, "data"), migrations, 0).await.unwrap();
    run(conn, &format!("alter database {half} rename to {name}")).await;
}

async fn is_there(conn: &mut Conn, name: &str) -> bool {
    conn.column::<i64>(THERE, args![name]).await.unwrap() == [1]
}

async fn maintenance(server: &str) -> Conn {
    Db::postgres(server, None).unwrap().writer().await.unwrap()
}

async fn run(conn: &mut Conn, statement: &str) {
    conn.batch(statement).await.unwrap();
}

/// The same server with another database.
fn open(server: &str, name: &str, schema: &str) -> Db {
    let (address, options) = server.split_once('?').unwrap_or((server, ""));
    let (address, _) = address.rsplit_once('/').unwrap();
    Db::postgres(&format!("{address}/{name}?{options}"), Some(schema)).unwrap()
}
