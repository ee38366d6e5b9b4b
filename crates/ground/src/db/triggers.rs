//! Triggers that are asked for by the names of tables: laid at every start, lifted while migrations change what they stand on.

use super::{Conn, Engine, Guard, Result, Sql, Tally, Watch};
use crate::args;
use std::collections::BTreeMap;

/// What has to stand in the database besides its tables.
#[derive(Clone, Copy, Debug)]
pub enum Laid<'a> {
    Guard(&'a Guard),
    Watch(&'a Watch),
    Tally(&'a Tally),
}

/// Triggers of one kind. One that should say something else has another name.
#[derive(Debug)]
pub(super) struct Triggers {
    /// What the names of all of them begin with.
    pub prefix: String,
    /// What they call on PostgreSQL.
    pub functions: String,
    /// Each by its name.
    pub each: BTreeMap<String, String>,
}

const SQLITE_LAID: Sql =
    Sql::new("select cast(name as text), tbl_name from sqlite_master where type = 'trigger' order by name");
const POSTGRES_LAID: Sql = Sql::new(
    "select t.tgname::text, c.relname::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal order by 1",
);

impl Laid<'_> {
    /// Takes the triggers away, so that a migration may change what they stand on.
    pub(super) async fn lift(&self, conn: &mut Conn) -> Result<()> {
        let laid = self.triggers(conn.engine()).laid(conn).await?;
        remove(conn, &laid).await
    }

    /// Makes what is missing and takes away what is no longer asked for.
    pub(super) async fn lay(&self, conn: &mut Conn) -> Result<()> {
        let wanted = self.triggers(conn.engine());
        let laid = wanted.laid(conn).await?;
        let gone = laid.iter().filter(|(name, _)| !wanted.each.contains_key(*name));
        remove(conn, &gone.map(|(name, table)| (name.clone(), table.clone())).collect()).await?;
        let mut missing = wanted.each.iter().filter(|(name, _)| !laid.contains_key(*name)).peekable();
        if missing.peek().is_some() {
            if conn.engine() == Engine::Postgres {
                conn.batch(&wanted.functions).await?;
            }
            if let Self::Tally(tally) = self {
                conn.batch(&tally.doubt()).await?;
            }
        }
        for (_, text) in missing {
            conn.batch(text).await?;
        }
        Ok(())
    }

    fn triggers(&self, engine: Engine) -> Triggers {
        match self {
            Self::Guard(guard) => guard.triggers(engine),
            Self::Watch(watch) => watch.triggers(engine),
            Self::Tally(tally) => tally.triggers(engine),
        }
    }
}

impl Triggers {
    /// Those that stand already, with their tables.
    async fn laid(&self, conn: &mut Conn) -> Result<BTreeMap<String, String>> {
        let sql = match conn.engine() {
            Engine::Sqlite => SQLITE_LAID,
            Engine::Postgres => POSTGRES_LAID,
        };
        let found: Vec<(String, String)> = conn.rows(sql, args![]).await?;
        Ok(found.into_iter().filter(|(name, _)| name.starts_with(&self.prefix)).collect())
    }
}

pub(super) fn short_hash(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex()[..8].to_owned()
}

async fn remove(conn: &mut Conn, triggers: &BTreeMap<String, String>) -> Result<()> {
    for (name, table) in triggers {
        let text = match conn.engine() {
            Engine::Sqlite => format!("drop trigger {name}"),
            Engine::Postgres => format!("drop trigger {name} on {table}"),
        };
        conn.batch(&text).await?;
    }
    Ok(())
}
