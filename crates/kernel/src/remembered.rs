//! Small lists of the house that seldom change and that every page asks for: settings, teams, purposes. The process remembers them
//! for as long as nobody writes to their tables.
//!
//! A trigger counts what is written to each of these tables, whoever writes. A reader asks once for all the numbers, and takes
//! what is remembered when they are still the same.

use crate::{
    error::{Error, Result},
    room::Room,
    tx::Reader,
};
use ground::{args, db::Tally, statements};
use parking_lot::Mutex;
use std::{
    any::{Any, TypeId},
    collections::HashMap,
    future::Future,
    sync::Arc,
};

const TABLE: &str = "list_versions";
/// What the kernel itself remembers.
const OWN: &[&str] = &["settings"];

statements! {
    VERSIONS = "select name, version from list_versions order by name";
}

/// A list that is remembered. What it is made of stands in these tables alone: not in the clock, not in who asks.
pub trait Remembered: Any + Send + Sync + Sized {
    /// Tables of rooms below or of the room itself, each named by [`Room::remembers`].
    const TABLES: &'static [&'static str];

    fn read(reader: &mut Reader) -> impl Future<Output = Result<Self>> + Send;
}

/// How often each table was written to, as a reader found it.
#[derive(Clone)]
struct Versions(Arc<HashMap<String, i64>>);

/// What the process remembers, each with the versions of its tables.
#[derive(Default)]
pub(crate) struct Memory(Mutex<HashMap<TypeId, Known>>);

struct Known {
    versions: Vec<i64>,
    list: Arc<dyn Any + Send + Sync>,
}

impl Memory {
    fn recall<T: Remembered>(&self, versions: &[i64]) -> Option<Arc<T>> {
        let all = self.0.lock();
        let known = all.get(&TypeId::of::<T>()).filter(|known| known.versions == versions)?;
        Arc::clone(&known.list).downcast().ok()
    }

    fn keep<T: Remembered>(&self, versions: Vec<i64>, list: Arc<T>) {
        self.0.lock().insert(TypeId::of::<T>(), Known { versions, list });
    }
}

impl Versions {
    /// The numbers of the tables of a list, all of which are counted.
    fn of<T: Remembered>(&self) -> Result<Vec<i64>> {
        let uncounted = |table| Error::fault(format!("nothing counts what is written to {table}"));
        T::TABLES.iter().map(|table| self.0.get(*table).copied().ok_or_else(|| uncounted(table))).collect()
    }
}

/// What triggers count.
pub fn tally(rooms: &[Room]) -> Tally {
    let all = OWN.iter().chain(rooms.iter().flat_map(|room| room.remembers));
    Tally { table: TABLE, counted: all.copied().collect() }
}

impl Reader {
    /// The list as it is: in a transaction it is read, which may have changed it; a page takes what is remembered.
    pub async fn remembered<T: Remembered>(&mut self) -> Result<Arc<T>> {
        let Some(versions) = self.versions().await? else {
            return Ok(Arc::new(T::read(self).await?));
        };
        let versions = versions.of::<T>()?;
        if let Some(list) = self.app().memory().recall(&versions) {
            return Ok(list);
        }
        let list = Arc::new(T::read(self).await?);
        self.app().memory().keep(versions, Arc::clone(&list));
        Ok(list)
    }

    /// How often the tables of lists were written to; none in a transaction.
    async fn versions(&mut self) -> Result<Option<Versions>> {
        if self.is_writing() {
            return Ok(None);
        }
        if let Some(known) = self.known::<Versions>() {
            return Ok(Some(known));
        }
        let rows: Vec<(String, i64)> = self.rows(VERSIONS, args![]).await?;
        let versions = Versions(Arc::new(rows.into_iter().collect()));
        self.keep(versions.clone());
        Ok(Some(versions))
    }
}
