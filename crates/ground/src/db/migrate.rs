//! Migrations: portable SQL, sorted by date over all rooms, each run once; and a dump of the schema they lead to.
//!
//! What one engine alone needs stands behind `-- sqlite:` or `-- postgres:` at the start of a line.

use super::{Conn, Db, Engine, Error, Laid, Result, Sql};
use crate::args;

#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// `20261121_customers`: the date sorts, the rest names the room and the subject.
    pub name: &'static str,
    pub sql: &'static str,
    /// Rows that stand in the tables after this migration, for every later one to survive.
    pub samples: &'static str,
}

const LEDGER: &str =
    "create table if not exists schema_migrations (name text primary key, at bigint not null)";
const DONE: Sql = Sql::new("select name from schema_migrations order by name");
const MARK: Sql = Sql::new("insert into schema_migrations (name, at) values (?1, ?2)");

/// Runs what has not run yet, all in one transaction, and says how many there were.
pub async fn migrate(db: &Db, migrations: &[Migration], now: i64) -> Result<usize> {
    bring_up(db, migrations, &[], now).await
}

/// The same where rows are guarded or watched: migrations may change them, and afterwards the triggers stand as they are asked for.
pub async fn migrate_guarded(
    db: &Db,
    migrations: &[Migration],
    laid: &[Laid<'_>],
    now: i64,
) -> Result<usize> {
    bring_up(db, migrations, laid, now).await
}

async fn bring_up(db: &Db, migrations: &[Migration], laid: &[Laid<'_>], now: i64) -> Result<usize> {
    let mut sorted = migrations.to_vec();
    sorted.sort_by_key(|migration| migration.name);
    let mut conn = db.begin().await?;
    conn.batch(LEDGER).await?;
    if conn.engine() == Engine::Postgres {
        conn.batch("lock table schema_migrations in exclusive mode").await?;
    }
    let done: Vec<String> = conn.column(DONE, args![]).await?;
    sorted.retain(|migration| !done.iter().any(|name| name == migration.name));
    if !sorted.is_empty() {
        for triggers in laid {
            triggers.lift(&mut conn).await?;
        }
    }
    for migration in &sorted {
        apply(&mut conn, migration).await?;
        conn.execute(MARK, args![migration.name, now]).await?;
    }
    for triggers in laid {
        triggers.lay(&mut conn).await?;
    }
    conn.commit().await?;
    Ok(sorted.len())
}

async fn apply(conn: &mut Conn, migration: &Migration) -> Result<()> {
    let text = for_engine(migration.sql, conn.engine());
    conn.batch(&text).await.map_err(|error| Error::fault(format!("migration {}: {error}", migration.name)))
}

/// Uncomments the lines meant for this engine.
pub fn for_engine(text: &str, engine: Engine) -> String {
    let marker = match engine {
        Engine::Sqlite => "-- sqlite:",
        Engine::Postgres => "-- postgres:",
    };
    text.lines()
        .map(|line| line.trim_start().strip_prefix(marker).unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n")
}

/// One column of the live schema.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column {
    pub table: String,
    pub name: String,
}

const SQLITE_COLUMNS: Sql = Sql::new(
    "select m.name, c.name from sqlite_master m join pragma_table_info(m.name) c
     where m.type = 'table' and m.name not like 'sqlite_%' order by 1, 2",
);
const POSTGRES_COLUMNS: Sql = Sql::new(
    "select table_name::text, column_name::text from information_schema.columns
     where table_schema = current_schema() order by 1, 2",
);

/// Every column of the live database.
pub async fn columns(conn: &mut Conn) -> Result<Vec<Column>> {
    let sql = match conn.engine() {
        Engine::Sqlite => SQLITE_COLUMNS,
        Engine::Postgres => POSTGRES_COLUMNS,
    };
    let rows: Vec<(String, String)> = conn.rows(sql, args![]).await?;
    Ok(rows.into_iter().map(|(table, name)| Column { table, name }).collect())
}

const SQLITE_SCHEMA: Sql = Sql::new(
    "select sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by tbl_name, type desc, name",
);

/// The schema of an embedded database as text, for people to read.
pub async fn dump(conn: &mut Conn) -> Result<String> {
    let parts: Vec<String> = conn.column(SQLITE_SCHEMA, args![]).await?;
    Ok(parts.join(";\n\n") + ";\n")
}
