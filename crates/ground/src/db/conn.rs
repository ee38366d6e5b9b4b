//! A database of either engine, and one connection of it: reading, or inside the one transaction of a use case.

use super::{Error, FromCell, FromRow, Others, Q, Result, Single, Sql, Value, postgres, sqlite};
use std::path::Path;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// How surely a commit is on the disk: `Durable` for keys, which cannot be made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Fast,
    Durable,
}

#[derive(Clone)]
pub enum Db {
    Sqlite(sqlite::Pool),
    Postgres(postgres::Pool),
}

/// One connection. Dropped with an open transaction, it rolls back.
pub enum Conn {
    Sqlite(sqlite::Handle),
    Postgres(postgres::Handle),
}

impl Db {
    pub fn sqlite(path: &Path, mode: Mode) -> Result<Self> {
        sqlite::Pool::open(path, mode).map(Self::Sqlite)
    }

    /// `schema` keeps several databases apart in one: the keys beside the data, or a world for each test.
    pub fn postgres(url: &str, schema: Option<&str>) -> Result<Self> {
        postgres::Pool::open(url, schema).map(Self::Postgres)
    }

    pub fn engine(&self) -> Engine {
        match self {
            Self::Sqlite(_) => Engine::Sqlite,
            Self::Postgres(_) => Engine::Postgres,
        }
    }

    /// The file of an embedded database.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Sqlite(pool) => Some(pool.path()),
            Self::Postgres(_) => None,
        }
    }

    /// A connection for reading; on SQLite it cannot write.
    pub async fn reader(&self) -> Result<Conn> {
        match self {
            Self::Sqlite(pool) => pool.reader().await.map(Conn::Sqlite),
            Self::Postgres(pool) => pool.handle().await.map(Conn::Postgres),
        }
    }

    /// A connection for statements that need no transaction, such as claiming a job.
    pub async fn writer(&self) -> Result<Conn> {
        match self {
            Self::Sqlite(pool) => pool.writer().await.map(Conn::Sqlite),
            Self::Postgres(pool) => pool.handle().await.map(Conn::Postgres),
        }
    }

    /// Moves the write-ahead log of an embedded database into its file and empties it, so that pages from before an
    /// erasure are nowhere else. PostgreSQL recycles its log by itself.
    pub async fn flush(&self) -> Result<()> {
        let Self::Sqlite(_) = self else {
            return Ok(());
        };
        let flush = Sql::new("pragma wal_checkpoint(truncate)");
        let (blocked, _, _): (i64, i64, i64) = self.writer().await?.one(flush, &[]).await?;
        if blocked == 0 { Ok(()) } else { Err(Error::Contention) }
    }

    /// What other processes on the same data commit, from now on.
    pub async fn others(&self) -> Result<Others> {
        match self {
            Self::Sqlite(pool) => Others::of_file(pool.clone()).await,
            Self::Postgres(pool) => Others::of_server(pool.clone()).await,
        }
    }

    pub async fn begin(&self) -> Result<Conn> {
        let mut conn = self.writer().await?;
        match &mut conn {
            Conn::Sqlite(handle) => handle.turn("begin immediate")?,
            Conn::Postgres(handle) => handle.begin(),
        }
        Ok(conn)
    }
}

impl Conn {
    pub fn engine(&self) -> Engine {
        match self {
            Self::Sqlite(_) => Engine::Sqlite,
            Self::Postgres(_) => Engine::Postgres,
        }
    }

    pub async fn commit(mut self) -> Result<()> {
        match &mut self {
            Self::Sqlite(handle) => handle.turn("commit"),
            Self::Postgres(handle) => handle.commit().await,
        }
    }

    pub async fn rollback(mut self) -> Result<()> {
        match &mut self {
            Self::Sqlite(handle) => handle.batch("rollback"),
            Self::Postgres(handle) => handle.rollback().await,
        }
    }

    /// Runs a statement and says how many rows it changed.
    pub async fn execute(&mut self, sql: Sql, args: &[Value]) -> Result<u64> {
        match self {
            Self::Sqlite(handle) => handle.execute(&sql, args),
            Self::Postgres(handle) => handle.execute(&sql, args).await,
        }
    }

    /// Runs one statement for many rows.
    pub async fn bulk(&mut self, sql: Sql, rows: &[Vec<Value>]) -> Result<u64> {
        match self {
            Self::Sqlite(handle) => handle.bulk(&sql, rows),
            Self::Postgres(handle) => handle.bulk(&sql, rows).await,
        }
    }

    /// Writes rows about which nothing is asked. A server is sent them with the next question or the commit, and what it refuses
    /// of them is the answer to that.
    pub async fn put(&mut self, sql: Sql, rows: &[Vec<Value>]) -> Result<()> {
        match self {
            Self::Sqlite(handle) => handle.bulk(&sql, rows).map(drop),
            Self::Postgres(handle) => handle.put(&sql, rows).await,
        }
    }

    /// Whether everything that was [`put`](Self::put) is taken.
    pub async fn settle(&mut self) -> Result<()> {
        match self {
            Self::Sqlite(_) => Ok(()),
            Self::Postgres(handle) => handle.settle().await,
        }
    }

    pub async fn rows<R: FromRow>(&mut self, sql: Sql, args: &[Value]) -> Result<Vec<R>> {
        match self {
            Self::Sqlite(handle) => handle.rows(&sql, args),
            Self::Postgres(handle) => handle.rows(&sql, args).await,
        }
    }

    /// The first row, if there is one.
    pub async fn optional<R: FromRow>(&mut self, sql: Sql, args: &[Value]) -> Result<Option<R>> {
        Ok(self.rows(sql, args).await?.into_iter().next())
    }

    /// The row that must be there.
    pub async fn one<R: FromRow>(&mut self, sql: Sql, args: &[Value]) -> Result<R> {
        self.optional(sql, args).await?.ok_or(Error::NotFound)
    }

    /// The one value of the one row.
    pub async fn scalar<T: FromCell>(&mut self, sql: Sql, args: &[Value]) -> Result<T> {
        self.one::<Single<T>>(sql, args).await.map(|single| single.0)
    }

    /// The first column of every row.
    pub async fn column<T: FromCell>(&mut self, sql: Sql, args: &[Value]) -> Result<Vec<T>> {
        Ok(self.rows::<Single<T>>(sql, args).await?.into_iter().map(|single| single.0).collect())
    }

    /// The rows of a filtered query.
    pub async fn find<R: FromRow>(&mut self, q: &Q) -> Result<Vec<R>> {
        if q.finds_nothing() {
            return Ok(Vec::new());
        }
        self.rows(q.sql(), q.args()).await
    }

    /// Asks the engine to understand a statement without running it.
    pub async fn prepare(&mut self, sql: &Sql) -> Result<()> {
        match self {
            Self::Sqlite(handle) => handle.prepare(sql),
            Self::Postgres(handle) => handle.prepare(sql).await,
        }
    }

    /// Runs a script of several statements: migrations, and nothing else.
    pub async fn batch(&mut self, text: &str) -> Result<()> {
        match self {
            Self::Sqlite(handle) => handle.batch(text),
            Self::Postgres(handle) => handle.batch(text).await,
        }
    }

    /// Copies an embedded database into a file while others go on reading and writing.
    pub fn copy_to(&mut self, target: &Path) -> Result<()> {
        match self {
            Self::Sqlite(handle) => handle.backup(target),
            Self::Postgres(_) => Err(Error::fault("PostgreSQL is backed up with its own tools")),
        }
    }
}

impl Drop for Conn {
    fn drop(&mut self) {
        // The writer of SQLite is shared: whoever takes it next must not find this transaction open.
        if let Self::Sqlite(handle) = self
            && handle.in_transaction()
            && let Err(error) = handle.batch("rollback")
        {
            tracing::error!(%error, "rollback failed");
        }
    }
}
