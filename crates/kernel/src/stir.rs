//! What was changed, told to whoever stands by as soon as it is committed: names of tables and ids, never a value.

mod carry;

pub use carry::carry;

use crate::{
    actor::{Actor, Who},
    app::App,
    error::{Error, Result},
};
use ground::db::{self, Sql, Value};
use parking_lot::Mutex;
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};
use tokio::sync::{
    broadcast::{self, error::RecvError},
    watch,
};

/// More ids in one transaction than this: whoever stands by looks for themselves.
const IDS: usize = 64;
/// So far somebody slow may fall behind before all that they are told is that anything may have changed.
const BEHIND: usize = 256;
/// Pages that one person has open at once, in all their windows.
const PAGES: usize = 24;

/// What a transaction changed. Where no table or no id is named, it may be any.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stir {
    wrote: BTreeSet<Box<str>>,
    /// Tables from which rows were taken.
    took: BTreeSet<Box<str>>,
    ids: Option<BTreeSet<[u8; 16]>>,
    /// The process that committed it; none: another, and nobody says which.
    by: Option<[u8; 16]>,
}

impl Stir {
    /// Something was changed, and nobody knows what.
    pub fn anything() -> Self {
        Self::default()
    }

    /// So is one table, outside a use case.
    pub(crate) fn of(table: &str) -> Self {
        Self { wrote: BTreeSet::from([table.into()]), ..Self::default() }
    }

    /// Whether a table that begins so was written.
    pub fn concerns(&self, beginning: &str) -> bool {
        let all = || self.wrote.iter().chain(&self.took);
        all().next().is_none() || all().any(|table| table.starts_with(beginning))
    }

    /// The same, leaving out tables that end in one of these ways.
    pub fn concerns_but(&self, beginning: &str, but: &[&str]) -> bool {
        let counts =
            |table: &str| table.starts_with(beginning) && !but.iter().any(|end| table.ends_with(end));
        let all = || self.wrote.iter().chain(&self.took);
        all().next().is_none() || all().any(|table| counts(table))
    }

    /// Whether rows of this table were taken away.
    pub fn took(&self, table: &str) -> bool {
        !self.concerns_some() || self.took.contains(table)
    }

    /// Whether what was written names this id.
    pub fn is_about(&self, id: [u8; 16]) -> bool {
        self.ids.as_ref().is_none_or(|ids| ids.contains(&id))
    }

    fn concerns_some(&self) -> bool {
        !(self.wrote.is_empty() && self.took.is_empty())
    }

    /// Both.
    fn with(mut self, other: &Self) -> Self {
        if !self.concerns_some() || !other.concerns_some() {
            return Self { by: self.by, ..Self::anything() };
        }
        self.wrote.extend(other.wrote.iter().cloned());
        self.took.extend(other.took.iter().cloned());
        self.ids = match (self.ids, &other.ids) {
            (Some(ids), Some(others)) => few(ids.union(others).copied().collect()),
            _ => None,
        };
        self
    }

    /// As other processes are told; ids only where there is room for them.
    fn said(&self) -> Result<String> {
        let text = serde_json::to_string(self)?;
        match text.len() > db::LONGEST {
            true => Ok(serde_json::to_string(&Self { ids: None, ..self.clone() })?),
            false => Ok(text),
        }
    }
}

fn few(ids: BTreeSet<[u8; 16]>) -> Option<BTreeSet<[u8; 16]>> {
    (ids.len() <= IDS).then_some(ids)
}

/// What one transaction wrote so far, read from its statements.
#[derive(Default)]
pub(crate) struct Wrote {
    tables: BTreeSet<Box<str>>,
    took: BTreeSet<Box<str>>,
    ids: BTreeSet<[u8; 16]>,
}

impl Wrote {
    pub fn note(&mut self, sql: &Sql, args: &[Value]) {
        let mut words = sql.text().split_ascii_whitespace();
        let tables = match words.next() {
            Some("delete") => &mut self.took,
            Some("insert" | "update") => &mut self.tables,
            _ => return,
        };
        let named =
            words.find(|word| !matches!(*word, "into" | "from" | "or" | "ignore")).unwrap_or_default();
        let table = named.split('(').next().unwrap_or_default();
        if !tables.contains(table) {
            tables.insert(table.into());
        }
        for value in args {
            if self.ids.len() > IDS {
                return;
            }
            if let Value::Blob(bytes) = value
                && let Ok(id) = <[u8; 16]>::try_from(bytes.as_slice())
            {
                self.ids.insert(id);
            }
        }
    }

    /// None where nothing was written that anybody could look at.
    pub fn stir(self) -> Option<Stir> {
        let some = !(self.tables.is_empty() && self.took.is_empty());
        // What names no id may be about any.
        let ids = Some(self.ids).filter(|ids| !ids.is_empty()).and_then(few);
        some.then_some(Stir { wrote: self.tables, took: self.took, ids, by: None })
    }
}

/// Where the pages of one running house stand by.
pub(crate) struct Stirs {
    news: broadcast::Sender<Arc<Stir>>,
    over: watch::Sender<bool>,
    pages: Mutex<HashMap<Who, usize>>,
    /// This process, among those that work on the same data.
    me: [u8; 16],
}

impl Stirs {
    pub fn new(me: [u8; 16]) -> Self {
        Self {
            news: broadcast::channel(BEHIND).0,
            over: watch::Sender::new(false),
            pages: Mutex::default(),
            me,
        }
    }

    pub fn tell(&self, stir: Stir) {
        // Nobody stands by: nobody is told.
        drop(self.news.send(Arc::new(stir)));
    }

    pub fn own(&self, stir: Stir) {
        self.tell(Stir { by: Some(self.me), ..stir });
    }
}

/// Somebody who stands by; their place is free again when this goes.
pub struct Listener {
    app: App,
    who: Who,
    news: broadcast::Receiver<Arc<Stir>>,
    over: watch::Receiver<bool>,
}

impl Listener {
    /// The next change; none when the house is about to stop.
    pub async fn next(&mut self) -> Option<Arc<Stir>> {
        tokio::select! {
            stir = self.news.recv() => match stir {
                Ok(stir) => Some(stir),
                Err(RecvError::Lagged(_)) => Some(Arc::new(Stir::anything())),
                Err(RecvError::Closed) => None,
            },
            _ = self.over.wait_for(|over| *over) => None,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut pages = self.app.stirs().pages.lock();
        if let Some(count) = pages.get_mut(&self.who) {
            *count -= 1;
            if *count == 0 {
                pages.remove(&self.who);
            }
        }
    }
}

impl App {
    /// Stands by for changes; nobody has more pages open than people have.
    pub fn listen(&self, actor: &Actor) -> Result<Listener> {
        let stirs = self.stirs();
        let mut pages = stirs.pages.lock();
        let count = pages.entry(actor.who).or_default();
        if *count >= PAGES {
            return Err(Error::TooMany);
        }
        *count += 1;
        let (news, over) = (stirs.news.subscribe(), stirs.over.subscribe());
        Ok(Listener { app: self.clone(), who: actor.who, news, over })
    }

    /// Lets everybody go who stands by: the house stops.
    pub fn hush(&self) {
        self.stirs().over.send_replace(true);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::args;

    fn wrote(statements: &[(&'static str, &[Value])]) -> Option<Stir> {
        let mut wrote = Wrote::default();
        for (sql, args) in statements {
            wrote.note(&Sql::new(sql), args);
        }
        wrote.stir()
    }

    #[test]
    fn a_statement_tells_its_table_and_its_ids() {
        let (one, two) = ([1_u8; 16], [2_u8; 16]);
        let stir = wrote(&[
            ("insert into cases_entries (id, text) values (?1, ?2)", args![one, "secret"]),
            ("insert into cases_tags(tag) values (?1)", args!["x"]),
            ("delete from staff_sessions where token = ?1", args![[9_u8; 32]]),
        ])
        .unwrap();
        assert!(stir.concerns("cases_entries") && stir.concerns("cases_tags") && stir.concerns("cases_"));
        assert!(stir.took("staff_sessions") && !stir.took("cases_entries") && !stir.concerns("talk_"));
        assert!(stir.concerns_but("cases_", &["_tags"]) && !stir.concerns_but("cases_t", &["_tags"]));
        assert!(stir.is_about(one) && !stir.is_about(two));
        assert!(!stir.said().unwrap().contains("secret"));
    }

    #[test]
    fn what_names_nothing_may_be_anything() {
        assert_eq!(wrote(&[("select 1", &[])]), None);
        let stir = wrote(&[("update staff_matrix set version = version + 1", &[])]).unwrap();
        assert!(stir.is_about([3; 16]) && stir.concerns("staff_") && !stir.concerns("cases_"));
        let any = Stir::anything();
        assert!(any.concerns("cases_") && any.took("staff_sessions") && any.is_about([3; 16]));
    }

    #[test]
    fn too_many_ids_are_any() {
        let rows: Vec<Value> = (0..100_u8).map(|id| args![[id; 16]][0].clone()).collect();
        let stir = wrote(&[("insert into cases_cases values (?1)", &rows)]).unwrap();
        assert!(stir.is_about([200; 16]));
        let few = wrote(&[("update cases_cases set a = ?1", args![[1_u8; 16]])]).unwrap();
        assert!(few.clone().with(&stir).is_about([200; 16]));
        assert!(!few.clone().with(&few).is_about([200; 16]));
        assert!(few.with(&Stir::anything()).concerns("talk_"));
    }
}
