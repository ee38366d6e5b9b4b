//! What the guard of restricted people adds to one write, beside a table of the same shape without it.
//!
//! `cargo run --release -p custodia-kernel --example restriction`; the engine is the one of a test run.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a measurement on the real clock, printed"
)]

use ground::{
    args,
    db::{Conn, Migration, Sql, Value},
    id::Id,
};
use kernel::{
    Action, Erasing, Freeze, Holding, Link, Permission, Result, Room, SYSTEM, SubjectId, Tx,
    datamap::{attribute, plain},
    restriction,
};
use std::time::Instant;
use testkit::World;

const ROWS: u32 = 20_000;
const RESTRICTED: u32 = 10_000;
const ROUNDS: usize = 5;

const ROOM: Room = Room {
    name: "people",
    migrations: &[Migration {
        name: "20260101_people",
        sql: "create table people (subject bytea not null primary key, city text not null);
              create table open_people (subject bytea not null primary key, city text not null);",
        samples: "",
    }],
    personal_data: &[Holding {
        table: "people",
        columns: &[plain("subject"), attribute("city")],
        link: Link::Subject("subject", Freeze::Still),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "",
    }],
    ..testkit::BARE
};

/// Insert, update, delete.
const GUARDED: [Sql; 3] = [
    Sql::new("insert into people (subject, city) values (?1, 'Utrecht')"),
    Sql::new("update people set city = 'Delft' where subject = ?1"),
    Sql::new("delete from people where subject = ?1"),
];
const OPEN: [Sql; 3] = [
    Sql::new("insert into open_people (subject, city) values (?1, 'Utrecht')"),
    Sql::new("update open_people set city = 'Delft' where subject = ?1"),
    Sql::new("delete from open_people where subject = ?1"),
];

#[tokio::main]
async fn main() {
    let world = World::with(&[ROOM]).await;
    world.write(&Restrict).await.unwrap();
    println!("µs a row of {ROWS}, {RESTRICTED} people restricted: insert, update, delete");
    for _ in 0..ROUNDS {
        let mut conn = world.app.db().begin().await.unwrap();
        let (guarded, open) = (timed(&mut conn, &GUARDED).await, timed(&mut conn, &OPEN).await);
        conn.commit().await.unwrap();
        println!("guarded {guarded:.2?}  open {open:.2?}");
    }
}

/// People of whom nothing is written below.
struct Restrict;

impl Action for Restrict {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for at in 0..RESTRICTED {
            restriction::freeze(tx, numbered(u32::MAX - at)).await?;
        }
        Ok(())
    }
}

async fn timed(conn: &mut Conn, statements: &[Sql; 3]) -> [f64; 3] {
    let rows: Vec<Vec<Value>> = (0..ROWS).map(|at| args![numbered(at)].to_vec()).collect();
    let mut took = [0.0; 3];
    for (took, sql) in took.iter_mut().zip(statements) {
        let started = Instant::now();
        conn.bulk(sql.clone(), &rows).await.unwrap();
        *took = started.elapsed().as_secs_f64() * 1e6 / f64::from(ROWS);
    }
    took
}

fn numbered(at: u32) -> SubjectId {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&at.to_be_bytes());
    SubjectId::from_bytes(bytes)
}
