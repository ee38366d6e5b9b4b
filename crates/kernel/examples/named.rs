//! What the index of names costs where texts are written, what it takes to read letters of a campaign, and what it spares
//! whoever looks for somebody in them.
//!
//! `cargo run --release -p custodia-kernel --example named`; the engine is the one of a test run. Texts lie open here: opening
//! sealed ones comes on top wherever rows are read.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a measurement on the real clock, printed"
)]

use ground::{
    args,
    clock::MINUTE,
    db::{Migration, Q, Sql, Value, Watched},
    id::in_turn,
};
use kernel::{
    Action, Crowd, Mentions, Naming, Permission, Reader, Result, Room, SYSTEM, Tx,
    mention::{self, Read, Reading, Span, Texts},
};
use std::time::Instant;
use testkit::World;

const LETTERS: usize = 40_000;
const STRIDE: usize = 500;
/// Words of a letter that all have, and those that few have.
const SHARED: usize = 120;
const OWN: usize = 4;
/// People of one stride of a rule of retention.
const MANY: usize = 500;

const WATCHED: Sql = Sql::new("insert into letters (id, text) values (?1, ?2)");
const FREE: Sql = Sql::new("insert into free_letters (id, text) values (?1, ?2)");
const BETWEEN: Sql = Sql::new("select id, text from letters where id > ?1 and id < ?2 order by id limit ?3");
const THESE: &str = "select id, text from letters";
const BITS: Sql = Sql::new("select coalesce(sum(length(bits)), 0) from named_slices");

struct Letters;

impl Texts for Letters {
    fn watched(&self) -> Watched {
        Watched { table: "letters", columns: &["text"], beside: None }
    }

    fn page(&self) -> i64 {
        500
    }

    fn between<'a>(&'a self, reader: &'a mut Reader, span: Span, most: i64) -> Reading<'a> {
        Box::pin(async move { Ok(read(reader.rows(BETWEEN, args![span.after, span.before, most]).await?)) })
    }

    fn these<'a>(&'a self, reader: &'a mut Reader, ids: Vec<[u8; 16]>) -> Reading<'a> {
        let q = Q::new(THESE).and_in("id", &ids).then("order by id");
        Box::pin(async move { Ok(read(reader.find(&q).await?)) })
    }
}

fn read(rows: Vec<([u8; 16], String)>) -> Vec<Read> {
    let read = |(id, text)| Read { id, of: None, href: String::new(), texts: vec![text] };
    rows.into_iter().map(read).collect()
}

const ROOM: Room = Room {
    name: "letters",
    migrations: &[Migration {
        name: "20260101_letters",
        sql: "create table letters (id bytea not null primary key, text text not null);
              create table free_letters (id bytea not null primary key, text text not null);",
        samples: "",
    }],
    mentions: Some(Mentions {
        texts: &[&Letters],
        find: |_, _| Box::pin(async { Ok(Vec::new()) }),
        star: |_, _, _| Box::pin(async { Ok(0) }),
    }),
    ..testkit::BARE
};

struct Write<'a>(Sql, &'a [Vec<Value>]);

impl Action for Write<'_> {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        Ok(tx.bulk(self.0.clone(), self.1).await?)
    }
}

#[tokio::main]
async fn main() {
    let world = World::with(&[ROOM]).await;
    write(&world, 0).await;
    read_on(&world, "the first letters read").await;
    for part in 1..4 {
        write(&world, part).await;
    }
    find(&world, "one person, a quarter of the letters read", 1).await;
    read_on(&world, "the rest read").await;
    let bits: i64 = world.read().await.scalar(BITS, args![]).await.unwrap();
    println!("slices: {} bytes a letter", bits / LETTERS as i64);
    for _ in 0..3 {
        find(&world, "one person", 1).await;
        find(&world, "people of one stride", MANY).await;
    }
}

fn text(number: usize) -> String {
    let shared: String = (0..SHARED).map(|word| format!("shared{word} ")).collect();
    let own: String = (0..OWN).map(|word| format!("own{} ", (number * OWN + word) % 5_000)).collect();
    format!("{shared}Dear Person{number} Number{number}, {own}")
}

/// A quarter of the letters, in turn with as many that nothing watches.
async fn write(world: &World, part: usize) {
    let mut took = [0.0; 2];
    let from = part * LETTERS / 4;
    for stride in (from..from + LETTERS / 4).step_by(STRIDE) {
        for (took, sql) in took.iter_mut().zip([WATCHED, FREE]) {
            let row = |number: usize| {
                let turn = u16::try_from(number - stride).unwrap_or_default();
                args![in_turn(world.now(), world.app.entropy(), turn), text(number)].to_vec()
            };
            let rows: Vec<Vec<Value>> = (stride..stride + STRIDE).map(row).collect();
            let started = Instant::now();
            world.write(&Write(sql, &rows)).await.unwrap();
            *took += started.elapsed().as_secs_f64();
        }
        world.advance(1_000);
    }
    let [watched, free] = took.map(|took| took * 4e6 / LETTERS as f64);
    println!("µs a letter written: {watched:.1} watched, {free:.1} free");
}

async fn read_on(world: &World, what: &str) {
    world.advance(6 * MINUTE);
    let started = Instant::now();
    world.work_on_schedule().await;
    println!("{what}: {:.1} s", started.elapsed().as_secs_f64());
}

async fn find(world: &World, what: &str, count: usize) {
    let name = |number| format!("Person{number} Number{number}");
    let naming = |number| Naming { names: vec![name(number)], ..Naming::default() };
    let crowd = Crowd::new((0..count).map(|at| naming(at * (LETTERS / count))).collect());
    let mut found = Vec::new();
    let started = Instant::now();
    mention::find(&Letters, &mut world.read().await, &crowd, &mut found).await.unwrap();
    assert_eq!(found.len(), count);
    println!("{what}: {:.1} ms", started.elapsed().as_secs_f64() * 1e3);
}
