//! Rows that nobody writes as long as their owner is on a list: triggers, made from the names of tables at every start.
//!
//! Code may forget to ask the list; the database does not. A refused write is the error `Check` with the list's name.

use super::{
    Engine,
    triggers::{Triggers, short_hash},
};

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
    /// Rows that are written all the same: those of which this condition holds, in which `{row}` stands for the row.
    pub but: Option<&'static str>,
}

impl Guard {
    pub(super) fn triggers(&self, engine: Engine) -> Triggers {
        let of_table = |guarded: &Guarded| match engine {
            Engine::Sqlite => self.for_sqlite(*guarded),
            Engine::Postgres => self.for_postgres(*guarded),
        };
        let each = self.tables.iter().flat_map(of_table).collect();
        Triggers { prefix: format!("{}_", self.list), functions: self.functions(), each }
    }

    fn for_sqlite(&self, guarded: Guarded) -> Vec<(String, String)> {
        let Self { list, owner, .. } = self;
        let Guarded { table, grows, but } = guarded;
        let listed = |row: &str| {
            let but = but.map(|but| format!(" and not ({})", but.replace("{row}", row))).unwrap_or_default();
            format!("exists (select 1 from {list} where {owner} = {row}.{owner}){but}")
        };
        let when = match grows {
            true => vec![("update", listed("old")), ("delete", listed("old"))],
            false => {
                let moved = format!("new.{owner} is not old.{owner} and {}", listed("new"));
                let update = format!("{} or ({moved})", listed("old"));
                vec![("insert", listed("new")), ("update", update), ("delete", listed("old"))]
            }
        };
        let trigger = |(event, when): (&str, String)| {
            let name = format!("{list}_{table}_{event}_{}", short_hash(&when));
            let text = format!(
                "create trigger {name} before {event} on {table} when {when} begin select raise(abort, '{list}'); end"
            );
            (name, text)
        };
        when.into_iter().map(trigger).collect()
    }

    fn for_postgres(&self, guarded: Guarded) -> Vec<(String, String)> {
        let list = self.list;
        let Guarded { table, grows, but } = guarded;
        let events: &[(&str, &str)] = match grows {
            true => &[("update", "keep"), ("delete", "delete")],
            false => &[("insert", "insert"), ("update", "update"), ("delete", "delete")],
        };
        let trigger = |(event, refuse): &(&str, &str)| {
            let said = self.function("", refuse, but);
            let name = format!("{list}_{table}_{refuse}_{}", short_hash(&said));
            let (own, function) = match but {
                None => (String::new(), format!("refuse_{list}_{refuse}")),
                Some(but) => {
                    let function = format!("refuse_{list}_{table}_{refuse}");
                    (self.function(&function, refuse, Some(but)), function)
                }
            };
            let text = format!(
                "{own} create trigger {name} before {event} on {table} for each row execute function {function}()"
            );
            (name, text)
        };
        events.iter().map(trigger).collect()
    }

    /// What the triggers of most tables call, one function for each event.
    fn functions(&self) -> String {
        let function = |event| self.function(&format!("refuse_{}_{event}", self.list), event, None);
        ["insert", "update", "keep", "delete"].map(function).join(" ")
    }

    fn function(&self, name: &str, event: &str, but: Option<&str>) -> String {
        let (old, new) = (self.question("old", but), self.question("new", but));
        let owner = self.owner;
        let body = match event {
            "insert" => format!("{new} return new;"),
            "update" => {
                format!("{old} if new.{owner} is distinct from old.{owner} then {new} end if; return new;")
            }
            "keep" => format!("{old} return new;"),
            _ => format!("{old} return old;"),
        };
        format!(
            "create or replace function {name}() returns trigger language plpgsql as $$ begin {body} end $$;"
        )
    }

    /// A question of one line costs a third of the same question inside a condition.
    fn question(&self, row: &str, but: Option<&str>) -> String {
        let Self { list, owner, .. } = self;
        let but = but.map(|but| format!(" and not ({})", but.replace("{row}", row))).unwrap_or_default();
        format!(
            "perform 1 from {list} where {owner} = {row}.{owner}{but};
             if found then
               raise exception using errcode = 'check_violation', constraint = '{list}', message = '{list}';
             end if;"
        )
    }
}
