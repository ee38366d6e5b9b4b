//! Migrations: data of every age survives the later ones, and the schema in the project's root is the one they lead to.

use crate::{house, written};
use ground::db::{self, Engine, Q, Single};
use kernel::App;
use std::collections::{BTreeMap, BTreeSet};
use testkit::World;

#[tokio::test]
async fn rows_of_every_age_survive_the_migrations_after_them() {
    let whole = house::open().await;
    let bare = World::with(&[]).await;
    let (all, now) = (house::in_order(&whole.app), bare.now().0);
    let mut rows: BTreeMap<String, i64> = BTreeMap::new();
    for (at, migration) in all.iter().enumerate() {
        db::migrate(bare.app.db(), &all[..=at], now).await.unwrap();
        house::insert_samples(&bare.app, migration).await;
        for (table, before) in rows {
            let after = count(&bare.app, &table).await;
            assert!(after >= before, "{}: rows of {table} are gone", migration.name);
        }
        rows = counts(&bare.app).await;
    }
    assert_eq!(db::migrate(bare.app.db(), &all, now).await.unwrap(), 0, "running again does nothing");
}

/// Tables that no sample fills yet: the list may only shrink.
const EMPTY: &[&str] =
    &["customer_lookup", "customer_secrets", "staff_links", "staff_recovery_codes", "staff_tries"];

#[tokio::test]
async fn every_table_of_a_room_has_a_row_that_later_migrations_meet() {
    let world = house::filled().await;
    let of_rooms = |table: &&str| custodia::rooms::ROOMS.iter().any(|room| belongs(table, room.name));
    let counted = counts(&world.app).await;
    let empty =
        counted.iter().filter(|(_, rows)| **rows == 0).map(|(table, _)| table.as_str()).filter(of_rooms);
    assert_eq!(empty.collect::<Vec<_>>(), EMPTY, "tables without sample rows");
}

#[test]
fn migrations_are_named_by_date_and_room_and_make_only_their_own_tables() {
    for room in &custodia::rooms::ROOMS {
        for migration in room.migrations {
            let (date, name) = migration.name.split_once('_').unwrap();
            assert!(
                date.len() == 8 && date.bytes().all(|b| b.is_ascii_digit()),
                "{} begins with a date",
                migration.name
            );
            assert!(
                name == room.name || name.starts_with(&format!("{}_", room.name)),
                "{} names its room",
                migration.name
            );
            for table in tables(migration.sql) {
                assert!(
                    belongs(&table, room.name),
                    "{}: {table} is not a table of {}",
                    migration.name,
                    room.name
                );
            }
        }
    }
}

#[tokio::test]
async fn the_schema_in_the_root_is_the_live_one() {
    let world = house::open().await;
    let mut conn = world.app.db().reader().await.unwrap();
    if conn.engine() == Engine::Sqlite {
        let schema = db::dump(&mut conn).await.unwrap();
        written::same(
            "schema.sql",
            &format!(
                "-- The whole schema after the last migration, written by a test. Not to be run.\n\n{schema}"
            ),
        );
    }
}

async fn counts(app: &App) -> BTreeMap<String, i64> {
    let columns = db::columns(&mut app.db().reader().await.unwrap()).await.unwrap();
    let mut counts = BTreeMap::new();
    for table in columns.into_iter().map(|column| column.table).collect::<BTreeSet<_>>() {
        counts.insert(table.clone(), count(app, &table).await);
    }
    counts
}

async fn count(app: &App, table: &str) -> i64 {
    let q = Q::assembled(&["select count(*) from ", table], Vec::new());
    let rows: Vec<Single<i64>> = app.db().reader().await.unwrap().find(&q).await.unwrap();
    rows[0].0
}

/// The names behind `create table`.
fn tables(sql: &str) -> Vec<String> {
    let after = sql.split("create table ").skip(1);
    after.map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()).collect()
}

/// A table bears its room's name, or the noun that the room is about: `forms` and `form_pending`.
fn belongs(table: &str, room: &str) -> bool {
    let noun = match room {
        "campaigns" => "letter",
        "rights" => "rights",
        other => other.strip_suffix('s').unwrap_or(other),
    };
    let rest = table.strip_prefix(noun).map(|rest| rest.strip_prefix('s').unwrap_or(rest));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
}
