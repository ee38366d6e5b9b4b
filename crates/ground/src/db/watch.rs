//! Rows that an index knows by what is written in them: triggers tell it which of them changed or went, whoever wrote them.
//!
//! The index reads rows in the order of their ids and keeps a mark: what lies behind the mark it does not know yet, and needs
//! no telling. So a new row costs one look at the mark.

use super::{
    Engine,
    triggers::{Triggers, short_hash},
};

/// The tables of an index: `{name}_marks` with how far each kind was read, `{name}_unread` with rows before it to be read anew,
/// and those that hold what was read. All have the columns `kind` and, but for the marks, `id`.
#[derive(Clone, Debug)]
pub struct Watch {
    pub name: &'static str,
    pub holds: &'static [&'static str],
    pub tables: Vec<Watched>,
}

/// A table whose rows are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Watched {
    pub table: &'static str,
    /// Columns whose change has a row read anew.
    pub columns: &'static [&'static str],
    /// A table with more of the same rows, under their ids: whatever happens in it has the row read anew.
    pub beside: Option<&'static str>,
}

impl Watch {
    pub(super) fn triggers(&self, engine: Engine) -> Triggers {
        let each = self.tables.iter().flat_map(|watched| self.of_table(*watched, engine)).collect();
        Triggers { prefix: format!("{}_", self.name), functions: self.functions(), each }
    }

    fn of_table(&self, watched: Watched, engine: Engine) -> Vec<(String, String)> {
        let Watched { table, columns, beside } = watched;
        let changed = format!("update of {}", columns.join(", "));
        let mut all = vec![
            self.trigger(engine, (table, "insert", table, "came", "new")),
            self.trigger(engine, (table, &changed, table, "changed", "new")),
            self.trigger(engine, (table, "delete", table, "gone", "old")),
        ];
        if let Some(beside) = beside {
            all.push(self.trigger(engine, (table, "insert", beside, "changed", "new")));
            all.push(self.trigger(engine, (table, "update", beside, "changed", "new")));
            all.push(self.trigger(engine, (table, "delete", beside, "changed", "old")));
        }
        all
    }

    fn trigger(
        &self,
        engine: Engine,
        (kind, event, table, does, row): (&str, &str, &str, &str, &str),
    ) -> (String, String) {
        let name = self.name;
        let body = self.body(does, &format!("'{kind}'"), row);
        let verb = event.split(' ').next().unwrap_or_default();
        let trigger = format!("{name}_{table}_{verb}_{}", short_hash(&format!("{event} {body}")));
        let text = match engine {
            // What nobody has read yet is told at the first look at the mark.
            Engine::Sqlite if does == "came" => format!(
                "create trigger {trigger} after {event} on {table}
                 when new.id <= (select mark from {name}_marks where kind = '{kind}') begin {body} end"
            ),
            Engine::Sqlite => format!("create trigger {trigger} after {event} on {table} begin {body} end"),
            Engine::Postgres => format!(
                "create trigger {trigger} after {event} on {table} for each row
                 execute function {name}_{does}_{row}('{kind}')"
            ),
        };
        (trigger, text)
    }

    /// What is written when a row came, changed or went.
    fn body(&self, does: &str, kind: &str, row: &str) -> String {
        let name = self.name;
        let unread = format!(
            "insert into {name}_unread (kind, id, is_long)
             select {kind}, {row}.id, false from {name}_marks where kind = {kind} and mark >= {row}.id
             on conflict (kind, id) do update set is_long = false;"
        );
        let without = |table: &&str| format!("delete from {table} where kind = {kind} and id = {row}.id;");
        let without: String = self.holds.iter().map(without).collect();
        match does {
            "came" => unread,
            "changed" => format!("{without} {unread}"),
            _ => format!("{without} delete from {name}_unread where kind = {kind} and id = {row}.id;"),
        }
    }

    fn functions(&self) -> String {
        let name = self.name;
        let function = |(does, row): (&str, &str)| {
            let body = self.body(does, "tg_argv[0]", row);
            format!(
                "create or replace function {name}_{does}_{row}() returns trigger language plpgsql as
                 $$ begin {body} return null; end $$;"
            )
        };
        [("came", "new"), ("changed", "new"), ("changed", "old"), ("gone", "old")].map(function).join(" ")
    }
}
