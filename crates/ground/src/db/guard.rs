//! Rows that nobody writes as long as their owner is on a list: triggers, made from the names of tables at every start.
//!
//! Code may forget to ask the list; the database does not. A refused write is the error `Check` with the list's name.

use super::{Conn, Engine, Result, Sql};
use crate::args;
use std::collections::BTreeMap;

/// A table of keys, and the tables whose rows those keys own.
#[derive(Clone, Debug)]
pub struct Guard {
    /// The list: a table with a column of the owner's name.
    pub list: &'static str,
    /// The column with the owner's key, of the list and of every table.
    pub owner: &'static str,
    pub tables: Vec<Guarded>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guarded {
    pub table: &'static str,
    /// Whether rows may still become a listed owner's: storing is allowed where changing is not.
    pub grows: bool,
}

const SQLITE_LAID: Sql =
    Sql::new("select cast(name as text), tbl_name from sqlite_master where type = 'trigger' order by name");
const POSTGRES_LAID: Sql = Sql::new(
    "select t.tgname::text, c.relname::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal order by 1",
);

impl Guard {
    /// Takes the triggers away, so that a migration may change what they guard.
    pub(super) async fn lift(&self, conn: &mut Conn) -> Result<()> {
        let laid = self.laid(conn).await?;
        remove(conn, &laid).await
    }

    /// Makes what is missing and takes away what is no longer asked for.
    pub(super) async fn lay(&self, conn: &mut Conn) -> Result<()> {
        let laid = self.laid(conn).await?;
        let wanted = self.wanted(conn.engine());
        let gone = laid.iter().filter(|(name, _)| !wanted.contains_key(*name));
        remove(conn, &gone.map(|(name, table)| (name.clone(), table.clone())).collect()).await?;
        let mut missing = wanted.iter().filter(|(name, _)| !laid.contains_key(*name)).peekable();
        if missing.peek().is_some() && conn.engine() == Engine::Postgres {
            conn.batch(&self.functions()).await?;
        }
        for (_, text) in missing {
            conn.batch(text).await?;
        }
        Ok(())
    }

    /// The triggers of this list, with their tables.
    async fn laid(&self, conn: &mut Conn) -> Result<BTreeMap<String, String>> {
        let sql = match conn.engine() {
            Engine::Sqlite => SQLITE_LAID,
            Engine::Postgres => POSTGRES_LAID,
        };
        let found: Vec<(String, String)> = conn.rows(sql, args![]).await?;
        let prefix = format!("{}_", self.list);
        Ok(found.into_iter().filter(|(name, _)| name.starts_with(&prefix)).collect())
    }

    /// Each trigger by its name.
    fn wanted(&self, engine: Engine) -> BTreeMap<String, String> {
        let of_table = |guarded: &Guarded| match engine {
            Engine::Sqlite => self.for_sqlite(*guarded),
            Engine::Postgres => self.for_postgres(*guarded),
        };
        self.tables.iter().flat_map(of_table).collect()
    }

    fn for_sqlite(&self, Guarded { table, grows }: Guarded) -> Vec<(String, String)> {
        let (list, owner) = (self.list, self.owner);
        let listed = |row: &str| format!("exists (select 1 from {list} where {owner} = {row}.{owner})");
        let when = match grows {
            true => vec![("update", listed("old")), ("delete", listed("old"))],
            false => {
                let moved = format!("new.{owner} is not old.{owner} and {}", listed("new"));
                let update = format!("{} or ({moved})", listed("old"));
                vec![("insert", listed("new")), ("update", update), ("delete", listed("old"))]
            }
        };
        let trigger = |(event, when): (&str, String)| {
            let name = format!("{list}_{table}_{event}");
            let text = format!(
                "create trigger {name} before {event} on {table} when {when} begin select raise(abort, '{list}'); end"
            );
            (name, text)
        };
        when.into_iter().map(trigger).collect()
    }

    fn for_postgres(&self, Guarded { table, grows }: Guarded) -> Vec<(String, String)> {
        let list = self.list;
        let events: &[(&str, &str)] = match grows {
            true => &[("update", "keep"), ("delete", "delete")],
            false => &[("insert", "insert"), ("update", "update"), ("delete", "delete")],
        };
        let trigger = |(event, refuse): &(&str, &str)| {
            let name = format!("{list}_{table}_{refuse}");
            let text = format!(
                "create trigger {name} before {event} on {table} for each row execute function refuse_{list}_{refuse}()"
            );
            (name, text)
        };
        events.iter().map(trigger).collect()
    }

    /// What the triggers of every table call, one function for each event: a question of one line costs a third of the same
    /// question inside a condition.
    fn functions(&self) -> String {
        let owner = self.owner;
        let (old, new) = (self.question("old"), self.question("new"));
        let moved = format!("if new.{owner} is distinct from old.{owner} then {new} end if;");
        let bodies = [
            ("insert", format!("{new} return new;")),
            ("update", format!("{old} {moved} return new;")),
            ("keep", format!("{old} return new;")),
            ("delete", format!("{old} return old;")),
        ];
        bodies.map(|(event, body)| self.function(event, &body)).join(" ")
    }

    fn question(&self, row: &str) -> String {
        let Self { list, owner, .. } = self;
        format!(
            "perform 1 from {list} where {owner} = {row}.{owner};
             if found then
               raise exception using errcode = 'check_violation', constraint = '{list}', message = '{list}';
             end if;"
        )
    }

    fn function(&self, event: &str, body: &str) -> String {
        format!(
            "create or replace function refuse_{}_{event}() returns trigger language plpgsql as
             $$ begin {body} end $$;",
            self.list
        )
    }
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
