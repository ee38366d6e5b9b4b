//! How often each of some tables was written to: a number for each, which triggers count up, whoever writes.
//!
//! Whoever keeps a copy of such a table asks for its number and knows whether the copy is still right.

use super::{
    Engine,
    triggers::{Triggers, short_hash},
};

/// A table with the columns `name` and `version`, and the tables that it counts the writes of.
#[derive(Clone, Debug)]
pub struct Tally {
    pub table: &'static str,
    pub counted: Vec<&'static str>,
}

impl Tally {
    pub(super) fn triggers(&self, engine: Engine) -> Triggers {
        let each = self.counted.iter().flat_map(|table| self.of_table(table, engine)).collect();
        Triggers { prefix: format!("{}_", self.table), functions: self.function(), each }
    }

    /// Counts every table up: what happened to it while no trigger stood is not known.
    pub(super) fn doubt(&self) -> String {
        self.counted.iter().map(|table| self.count_up(&format!("'{table}'"))).collect()
    }

    fn of_table(&self, counted: &str, engine: Engine) -> Vec<(String, String)> {
        let tally = self.table;
        let body = self.count_up(&format!("'{counted}'"));
        let name = |event: &str| format!("{tally}_{counted}_{event}_{}", short_hash(&body));
        match engine {
            Engine::Sqlite => ["insert", "update", "delete"]
                .map(|event| {
                    let trigger = name(event);
                    let text =
                        format!("create trigger {trigger} after {event} on {counted} begin {body} end");
                    (trigger, text)
                })
                .to_vec(),
            Engine::Postgres => {
                let trigger = name("written");
                let text = format!(
                    "create trigger {trigger} after insert or update or delete on {counted} for each statement
                     execute function {tally}_count('{counted}')"
                );
                vec![(trigger, text)]
            }
        }
    }

    fn count_up(&self, name: &str) -> String {
        let tally = self.table;
        format!(
            "insert into {tally} (name, version) values ({name}, 1)
             on conflict (name) do update set version = {tally}.version + 1;"
        )
    }

    fn function(&self) -> String {
        let (tally, body) = (self.table, self.count_up("tg_argv[0]"));
        format!(
            "create or replace function {tally}_count() returns trigger language plpgsql as
             $$ begin {body} return null; end $$;"
        )
    }
}
