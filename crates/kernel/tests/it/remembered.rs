//! What the house remembers of small lists is what stands in them, whoever wrote it.

use ground::{
    args,
    db::{Migration, Sql, ToValue},
    statements,
};
use kernel::{
    Action, Actor, App, Erasing, Holding, Link, Permission, Reader, Remembered, Result, Room, SYSTEM, Tx,
    datamap::plain,
};
use std::{cell::Cell, sync::Arc};
use testkit::World;

statements! {
    ADD = "insert into shelves (name) values (?1)";
    RENAME = "update shelves set name = ?2 where name = ?1";
    REMOVE = "delete from shelves where name = ?1";
    ALL = "select name from shelves order by name";
}

thread_local! {
    /// How often the list was read.
    static READ: Cell<usize> = const { Cell::new(0) };
}

const ROOM: Room = Room {
    name: "shelves",
    migrations: &[Migration {
        name: "20260103_shelves",
        sql: "create table shelves (name text not null primary key);",
        samples: "",
    }],
    statements: &[STATEMENTS],
    personal_data: &[Holding {
        table: "shelves",
        columns: &[plain("name")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-by-law"),
        purposes: &[],
        retention: "",
    }],
    remembers: &["shelves"],
    ..testkit::BARE
};

struct Shelves(Vec<String>);

impl Remembered for Shelves {
    const TABLES: &'static [&'static str] = &["shelves"];

    async fn read(reader: &mut Reader) -> Result<Self> {
        READ.set(READ.get() + 1);
        Ok(Self(reader.column(ALL, args![]).await?))
    }
}

/// Of a table whose writes nobody counts.
struct Uncounted;

impl Remembered for Uncounted {
    const TABLES: &'static [&'static str] = &["shelves", "events"];

    async fn read(_: &mut Reader) -> Result<Self> {
        Ok(Self)
    }
}

struct Write(Sql, &'static [&'static str]);

impl Action for Write {
    type Output = Arc<Shelves>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Arc<Shelves>> {
        let values: Vec<_> = self.1.iter().map(ToValue::to_value).collect();
        tx.put(self.0.clone(), &values).await?;
        tx.remembered::<Shelves>().await
    }
}

async fn written(app: &App, sql: Sql, values: &'static [&'static str]) -> Vec<String> {
    app.write(&Actor::house(), &Write(sql, values)).await.unwrap().0.clone()
}

async fn known(app: &App) -> Vec<String> {
    app.read(&Actor::house()).await.unwrap().remembered::<Shelves>().await.unwrap().0.clone()
}

#[tokio::test]
async fn a_list_is_read_once_for_as_long_as_nobody_writes_to_it() {
    let world = World::with(&[ROOM]).await;
    let app = &world.app;
    assert!(known(app).await.is_empty());
    let read = READ.get();
    assert_eq!(known(app).await, known(app).await);
    assert_eq!(READ.get(), read, "remembered by the next readers");

    assert_eq!(written(app, ADD, &["atlas"]).await, ["atlas"], "a transaction sees what it wrote");
    assert_eq!(known(app).await, ["atlas"]);
    // Whoever writes past the house is counted as well.
    app.db().writer().await.unwrap().execute(RENAME, args!["atlas", "bible"]).await.unwrap();
    assert_eq!(known(app).await, ["bible"]);
    assert!(written(app, REMOVE, &["bible"]).await.is_empty());
    assert!(known(app).await.is_empty());
}

#[tokio::test]
async fn a_page_that_takes_long_hands_nothing_old_to_the_next() {
    let world = World::with(&[ROOM]).await;
    let mut reader = world.app.read(&Actor::house()).await.unwrap();
    let before = reader.remembered::<Shelves>().await.unwrap();
    written(&world.app, ADD, &["atlas"]).await;
    assert_eq!(known(&world.app).await, ["atlas"]);
    let after = reader.remembered::<Shelves>().await.unwrap();
    assert_eq!((before.0.len(), after.0.len()), (0, 1));
    written(&world.app, ADD, &["bible"]).await;
    assert_eq!(known(&world.app).await, ["atlas", "bible"]);
}

#[tokio::test]
async fn a_table_that_nobody_counts_is_not_remembered() {
    let world = World::with(&[ROOM]).await;
    let mut reader = world.app.read(&Actor::house()).await.unwrap();
    let error = reader.remembered::<Uncounted>().await.err().unwrap();
    assert!(error.to_string().contains("events"), "{error}");
}
