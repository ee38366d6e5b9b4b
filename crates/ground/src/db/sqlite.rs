//! SQLite: one fair writer, a bounded pool of readers, write-ahead log.

use super::{Cell, Cells, Error, FromRow, Mode, Result, Sql, Value};
use parking_lot::Mutex as ShortLock;
use rusqlite::{Connection, OpenFlags, config::DbConfig, types::ToSqlOutput, types::ValueRef};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use tokio::sync::{Mutex, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};

/// Readers at once; each holds a page cache, so the number bounds memory.
const READERS: usize = 8;
/// Prepared statements kept by each connection: more than the product has hot ones.
const STATEMENTS: usize = 256;
/// How long a second process (the command line beside the server) may hold the writer.
const BUSY: Duration = Duration::from_secs(10);

#[derive(Clone)]
pub struct Pool {
    path: Arc<PathBuf>,
    writer: Arc<Mutex<Connection>>,
    readers: Arc<ShortLock<Vec<Connection>>>,
    places: Arc<Semaphore>,
}

pub enum Handle {
    Writer(OwnedMutexGuard<Connection>),
    Reader {
        connection: Option<Connection>,
        home: Arc<ShortLock<Vec<Connection>>>,
        _place: OwnedSemaphorePermit,
    },
}

impl Pool {
    /// Opens (and makes) the database file; `Mode::Durable` flushes every commit to the disk.
    pub fn open(path: &Path, mode: Mode) -> Result<Self> {
        let writer = Connection::open(path).map_err(translate)?;
        tune(&writer, mode)?;
        Ok(Self {
            path: Arc::new(path.to_owned()),
            writer: Arc::new(Mutex::new(writer)),
            readers: Arc::new(ShortLock::new(Vec::new())),
            places: Arc::new(Semaphore::new(READERS)),
        })
    }

    pub async fn writer(&self) -> Result<Handle> {
        Ok(Handle::Writer(Arc::clone(&self.writer).lock_owned().await))
    }

    pub async fn reader(&self) -> Result<Handle> {
        let place = Arc::clone(&self.places).acquire_owned().await.map_err(Error::fault)?;
        let waiting = self.readers.lock().pop();
        let connection = match waiting {
            Some(connection) => connection,
            None => self.open_reader()?,
        };
        Ok(Handle::Reader { connection: Some(connection), home: Arc::clone(&self.readers), _place: place })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    fn open_reader(&self) -> Result<Connection> {
        let flags =
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
        let reader = Connection::open_with_flags(self.path.as_path(), flags).map_err(translate)?;
        keep_statements(&reader)?;
        reader.busy_timeout(BUSY).map_err(translate)?;
        reader
            .execute_batch(
                "pragma cache_size = -8000; pragma mmap_size = 268435456; pragma temp_store = memory",
            )
            .map_err(translate)?;
        Ok(reader)
    }
}

/// Prepares a statement once. Otherwise SQLite looks at the values of each run for a better plan and prepares it anew, though
/// it has no statistics by which a value would matter.
fn keep_statements(connection: &Connection) -> Result<()> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map(drop).map_err(translate)
}

fn tune(writer: &Connection, mode: Mode) -> Result<()> {
    keep_statements(writer)?;
    writer.busy_timeout(BUSY).map_err(translate)?;
    let synchronous = match mode {
        Mode::Fast => "normal",
        Mode::Durable => "full",
    };
    // The log may grow to 16 MB before it is copied into the file: a page that changes often is copied once.
    // Freed pages are overwritten, so that what was erased cannot be read from the file.
    writer
        .execute_batch(&format!(
            "pragma journal_mode = wal; pragma synchronous = {synchronous}; pragma foreign_keys = on; \
             pragma secure_delete = on; pragma cache_size = -32000; pragma temp_store = memory; \
             pragma journal_size_limit = 16777216; pragma wal_autocheckpoint = 4000"
        ))
        .map_err(translate)
}

impl Handle {
    fn connection(&mut self) -> Result<&mut Connection> {
        match self {
            Self::Writer(guard) => Ok(guard),
            Self::Reader { connection: Some(connection), .. } => Ok(connection),
            Self::Reader { connection: None, .. } => Err(Error::fault("the reader was given back")),
        }
    }

    pub fn batch(&mut self, text: &str) -> Result<()> {
        self.connection()?.execute_batch(text).map_err(translate)
    }

    /// Begins or ends a transaction: a statement that is kept like others.
    pub fn turn(&mut self, text: &str) -> Result<()> {
        let mut statement = self.connection()?.prepare_cached(text).map_err(translate)?;
        statement.execute([]).map(drop).map_err(translate)
    }

    pub fn execute(&mut self, sql: &Sql, args: &[Value]) -> Result<u64> {
        let mut statement = self.connection()?.prepare_cached(sql.text()).map_err(translate)?;
        let changed = statement.execute(rusqlite::params_from_iter(args)).map_err(translate)?;
        Ok(changed as u64)
    }

    pub fn bulk(&mut self, sql: &Sql, rows: &[Vec<Value>]) -> Result<u64> {
        let mut statement = self.connection()?.prepare_cached(sql.text()).map_err(translate)?;
        let mut changed = 0;
        for row in rows {
            changed += statement.execute(rusqlite::params_from_iter(row)).map_err(translate)?;
        }
        Ok(changed as u64)
    }

    pub fn rows<R: FromRow>(&mut self, sql: &Sql, args: &[Value]) -> Result<Vec<R>> {
        let mut statement = self.connection()?.prepare_cached(sql.text()).map_err(translate)?;
        let mut rows = statement.query(rusqlite::params_from_iter(args)).map_err(translate)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().map_err(translate)? {
            found.push(R::from_row(&mut Cells::sqlite(row))?);
        }
        Ok(found)
    }

    pub fn prepare(&mut self, sql: &Sql) -> Result<()> {
        self.connection()?.prepare(sql.text()).map(drop).map_err(translate)
    }

    /// Copies the whole database, as it is now, into another file.
    pub fn backup(&mut self, target: &Path) -> Result<()> {
        self.connection()?.backup("main", target, None::<fn(rusqlite::backup::Progress)>).map_err(translate)
    }

    pub fn in_transaction(&mut self) -> bool {
        self.connection().is_ok_and(|connection| !connection.is_autocommit())
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        if let Self::Reader { connection, home, .. } = self
            && let Some(connection) = connection.take()
            && connection.is_autocommit()
        {
            home.lock().push(connection);
        }
    }
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(value) => ValueRef::Integer(*value),
            Self::Bool(value) => ValueRef::Integer(i64::from(*value)),
            Self::Real(value) => ValueRef::Real(*value),
            Self::Text(value) => ValueRef::Text(value.as_bytes()),
            Self::Blob(value) => ValueRef::Blob(value),
        }))
    }
}

pub(super) fn cell<'a>(row: &'a rusqlite::Row<'_>, at: usize) -> Result<Cell<'a>> {
    Ok(match row.get_ref(at).map_err(translate)? {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(value) => Cell::Int(value),
        ValueRef::Real(value) => Cell::Real(value),
        ValueRef::Text(bytes) => Cell::Text(std::str::from_utf8(bytes).map_err(Error::fault)?),
        ValueRef::Blob(bytes) => Cell::Blob(bytes),
    })
}

fn translate(error: rusqlite::Error) -> Error {
    use rusqlite::ffi;
    let rusqlite::Error::SqliteFailure(code, message) = &error else {
        return Error::fault(error);
    };
    let message = message.as_deref().unwrap_or_default();
    match code.extended_code {
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
            Error::Unique(unique_name(message))
        }
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Error::Foreign(String::new()),
        // A trigger refuses with the name of its rule.
        ffi::SQLITE_CONSTRAINT_CHECK | ffi::SQLITE_CONSTRAINT_TRIGGER => {
            Error::Check(after_colon(message).to_owned())
        }
        _ => match code.code {
            rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked => Error::Contention,
            rusqlite::ErrorCode::OperationInterrupted => Error::Timeout,
            _ => Error::fault(error),
        },
    }
}

/// SQLite names columns (`staff_users.email`), PostgreSQL the rule; both become `staff_users_email_unique`.
fn unique_name(message: &str) -> String {
    let mut name = String::new();
    for column in after_colon(message).split(", ") {
        match column.split_once('.') {
            Some((table, column)) if name.is_empty() => name = format!("{table}_{column}"),
            Some((_, column)) => name = format!("{name}_{column}"),
            None => name = column.to_owned(),
        }
    }
    format!("{name}_unique")
}

fn after_colon(message: &str) -> &str {
    message.split_once(": ").map_or(message, |(_, rest)| rest)
}
