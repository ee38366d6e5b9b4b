//! PostgreSQL: pooled connections, cached statements, exact parameter types; a transaction left open closes its connection.

mod ahead;
mod widen;

use super::{Cell, Cells, Error, FromRow, Result, Sql, Value};
use ahead::{Ahead, together};
use bytes::BytesMut;
use deadpool_postgres::{Manager, ManagerConfig, Object, RecyclingMethod};
use futures::{StreamExt, stream::FuturesUnordered};
use std::{future::poll_fn, pin::pin, str::FromStr, sync::Arc, time::Duration};
use tokio_postgres::{
    AsyncMessage, Client, Connection, NoTls, Socket, Statement,
    error::SqlState,
    tls::NoTlsStream,
    types::{FromSql, IsNull, ToSql, Type},
};

/// Connections of one node; a pooler in front may allow more nodes.
const CONNECTIONS: usize = 16;
/// No statement of the product runs longer; what scans goes in pages.
const STATEMENT_TIMEOUT: &str = "30s";
const WAIT: Duration = Duration::from_secs(10);
/// Rows sent before the first answer is awaited: enough to hide the round trip.
const PIPELINE: usize = 512;
const BEGIN: &str = "begin isolation level serializable";
const LISTEN: &str = "listen custodia";

#[derive(Clone)]
pub struct Pool {
    inner: deadpool_postgres::Pool,
    config: Arc<tokio_postgres::Config>,
}

/// A connection that hears what other processes say.
pub struct Listening {
    _client: Client,
    connection: Connection<Socket, NoTlsStream>,
}

pub struct Handle {
    client: Option<Object>,
    /// Whether the server knows of a transaction.
    open: bool,
    /// What it is sent with the next question: the beginning of a transaction, and rows about which nothing is asked.
    ahead: Vec<Ahead>,
}

impl Pool {
    pub fn open(url: &str, schema: Option<&str>) -> Result<Self> {
        let mut config = tokio_postgres::Config::from_str(url).map_err(Error::fault)?;
        let path = schema.map(|schema| format!(" -c search_path={schema}")).unwrap_or_default();
        config.options(format!("-c statement_timeout={STATEMENT_TIMEOUT}{path}"));
        let manager = Manager::from_config(
            config.clone(),
            NoTls,
            ManagerConfig { recycling_method: RecyclingMethod::Fast },
        );
        let inner = deadpool_postgres::Pool::builder(manager)
            .max_size(CONNECTIONS)
            .runtime(deadpool_postgres::Runtime::Tokio1)
            .wait_timeout(Some(WAIT))
            .build()
            .map_err(Error::fault)?;
        Ok(Self { inner, config: Arc::new(config) })
    }

    pub async fn handle(&self) -> Result<Handle> {
        let client = self.inner.get().await.map_err(|error| match error {
            deadpool_postgres::PoolError::Timeout(_) => Error::Timeout,
            other => Error::fault(other),
        })?;
        Ok(Handle { client: Some(client), open: false, ahead: Vec::new() })
    }

    /// Listens on a connection that does nothing else, for as long as what it gives is kept.
    pub async fn listen(&self) -> Result<Listening> {
        let (client, mut connection) = self.config.connect(NoTls).await.map_err(Error::fault)?;
        {
            let mut asked = pin!(client.batch_execute(LISTEN));
            loop {
                tokio::select! {
                    answer = &mut asked => break answer.map_err(Error::fault)?,
                    message = poll_fn(|context| connection.poll_message(context)) => drop(said(message)?),
                }
            }
        }
        Ok(Listening { _client: client, connection })
    }
}

impl Listening {
    pub async fn next(&mut self) -> Result<String> {
        loop {
            let message = poll_fn(|context| self.connection.poll_message(context)).await;
            if let Some(text) = said(message)? {
                return Ok(text);
            }
        }
    }
}

/// What was said; none when the server speaks of something else.
fn said(message: Option<std::result::Result<AsyncMessage, tokio_postgres::Error>>) -> Result<Option<String>> {
    match message {
        Some(Ok(AsyncMessage::Notification(said))) => Ok(Some(said.payload().to_owned())),
        Some(Ok(_)) => Ok(None),
        Some(Err(error)) => Err(Error::fault(error)),
        None => Err(Error::fault("the server is not heard any more")),
    }
}

impl Handle {
    fn client(&self) -> Result<&Object> {
        self.client.as_ref().ok_or_else(|| Error::fault("the connection was given back"))
    }

    /// Begins with the first statement: a transaction that asks nothing costs nothing.
    pub fn begin(&mut self) {
        self.ahead = vec![Ahead::Text(BEGIN)];
    }

    pub async fn commit(&mut self) -> Result<()> {
        if self.is_untouched() {
            self.ahead.clear();
            return Ok(());
        }
        // What fails on its way turns this into a rollback, and its error is told.
        self.batch("commit").await?;
        self.open = false;
        Ok(())
    }

    pub async fn rollback(&mut self) -> Result<()> {
        self.ahead.clear();
        if self.open {
            self.batch("rollback").await?;
        }
        self.open = false;
        Ok(())
    }

    fn is_untouched(&self) -> bool {
        !self.open && matches!(self.ahead.as_slice(), [Ahead::Text(_)])
    }

    /// What goes with a question that is about to be sent.
    fn departing(&mut self) -> Vec<Ahead> {
        self.open |= !self.ahead.is_empty();
        std::mem::take(&mut self.ahead)
    }

    pub async fn batch(&mut self, text: &str) -> Result<()> {
        let ahead = self.departing();
        let client = self.client()?;
        together(client, &ahead, client.batch_execute(text)).await.map_err(translate)
    }

    pub async fn execute(&mut self, sql: &Sql, args: &[Value]) -> Result<u64> {
        let statement = self.statement(sql).await?;
        let ahead = self.departing();
        let client = self.client()?;
        together(client, &ahead, client.execute_raw(&statement, args)).await.map_err(translate)
    }

    /// Sends rows with the next question, where a transaction is there to hold them together.
    pub async fn put(&mut self, sql: &Sql, rows: &[Vec<Value>]) -> Result<()> {
        if rows.len() > PIPELINE || !self.open && self.ahead.is_empty() {
            return self.bulk(sql, rows).await.map(drop);
        }
        for (statement, args) in self.sentences(sql, rows).await? {
            self.ahead.push(Ahead::Row(statement, args));
        }
        Ok(())
    }

    /// Sends what waits, and hears whether all of it is taken.
    pub async fn settle(&mut self) -> Result<()> {
        let ahead = self.departing();
        let client = self.client()?;
        together(client, &ahead, async { Ok(()) }).await.map_err(translate)
    }

    /// Sends many rows without waiting for each answer.
    pub async fn bulk(&mut self, sql: &Sql, rows: &[Vec<Value>]) -> Result<u64> {
        let mut changed = 0;
        for part in rows.chunks(PIPELINE) {
            let sentences = self.sentences(sql, part).await?;
            let ahead = self.departing();
            let client = self.client()?;
            let sending = async {
                let mut sum = 0;
                let mut waiting: FuturesUnordered<_> =
                    sentences.iter().map(|(statement, args)| client.execute_raw(statement, args)).collect();
                while let Some(answer) = waiting.next().await {
                    sum += answer?;
                }
                Ok(sum)
            };
            changed += together(client, &ahead, sending).await.map_err(translate)?;
        }
        Ok(changed)
    }

    /// Statements that write these rows: of many rows of one table, as few as can be.
    async fn sentences(&self, sql: &Sql, rows: &[Vec<Value>]) -> Result<Vec<(Statement, Vec<Value>)>> {
        let width = rows.first().map_or(0, Vec::len);
        let wide = if rows.len() < widen::ROWS { None } else { widen::widened(sql.text(), width) };
        let (many, rest) = match &wide {
            Some(_) => rows.split_at(rows.len() - rows.len() % widen::ROWS),
            None => (&[][..], rows),
        };
        let mut all = Vec::with_capacity(many.len() / widen::ROWS + rest.len());
        if let Some(text) = wide {
            let statement = self.client()?.prepare_cached(&text).await.map_err(translate)?;
            all.extend(many.chunks(widen::ROWS).map(|part| (statement.clone(), part.concat())));
        }
        if !rest.is_empty() {
            let statement = self.statement(sql).await?;
            all.extend(rest.iter().map(|row| (statement.clone(), row.clone())));
        }
        Ok(all)
    }

    pub async fn rows<R: FromRow>(&mut self, sql: &Sql, args: &[Value]) -> Result<Vec<R>> {
        let statement = self.statement(sql).await?;
        let ahead = self.departing();
        let client = self.client()?;
        let params: Vec<&(dyn ToSql + Sync)> =
            args.iter().map(|value| value as &(dyn ToSql + Sync)).collect();
        let rows = together(client, &ahead, client.query(&statement, &params)).await.map_err(translate)?;
        rows.iter().map(|row| R::from_row(&mut Cells::postgres(row))).collect()
    }

    pub async fn prepare(&mut self, sql: &Sql) -> Result<()> {
        self.client()?.prepare(&numbered(sql.text())).await.map(drop).map_err(translate)
    }

    async fn statement(&self, sql: &Sql) -> Result<Statement> {
        self.client()?.prepare_cached(&numbered(sql.text())).await.map_err(translate)
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        // A connection with an open transaction never goes back to the pool: closing it rolls back for certain.
        if self.open
            && let Some(client) = self.client.take()
        {
            drop(Object::take(client));
        }
    }
}

/// `?1` becomes `$1`.
fn numbered(text: &str) -> String {
    text.replace('?', "$")
}

impl ToSql for Value {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> std::result::Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Bool(value) if *ty == Type::BOOL => value.to_sql(ty, out),
            Self::Int(value) => match *ty {
                Type::INT8 => value.to_sql(ty, out),
                Type::INT4 => i32::try_from(*value)?.to_sql(ty, out),
                Type::INT2 => i16::try_from(*value)?.to_sql(ty, out),
                _ => Err(format!("an integer cannot be {ty}").into()),
            },
            Self::Real(value) if *ty == Type::FLOAT8 => value.to_sql(ty, out),
            Self::Text(value) if <&str as ToSql>::accepts(ty) => value.to_sql(ty, out),
            Self::Blob(value) if *ty == Type::BYTEA => value.to_sql(ty, out),
            _ => Err(format!("a value of another type cannot be {ty}").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    tokio_postgres::types::to_sql_checked!();
}

impl<'a> FromSql<'a> for Cell<'a> {
    fn from_sql(
        ty: &Type,
        raw: &'a [u8],
    ) -> std::result::Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(match *ty {
            Type::BOOL => Cell::Bool(bool::from_sql(ty, raw)?),
            Type::INT8 => Cell::Int(i64::from_sql(ty, raw)?),
            Type::INT4 => Cell::Int(i32::from_sql(ty, raw)?.into()),
            Type::INT2 => Cell::Int(i16::from_sql(ty, raw)?.into()),
            Type::FLOAT8 => Cell::Real(f64::from_sql(ty, raw)?),
            Type::BYTEA => Cell::Blob(raw),
            _ if <&str as FromSql<'_>>::accepts(ty) => Cell::Text(<&str>::from_sql(ty, raw)?),
            _ => return Err(format!("columns of type {ty} are not read").into()),
        })
    }

    fn from_sql_null(_: &Type) -> std::result::Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Cell::Null)
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

fn translate(error: tokio_postgres::Error) -> Error {
    let Some(db) = error.as_db_error() else {
        return Error::fault(error);
    };
    let rule = db.constraint().unwrap_or_default().to_owned();
    match db.code() {
        &SqlState::UNIQUE_VIOLATION => Error::Unique(unique_name(rule, db.table())),
        &SqlState::FOREIGN_KEY_VIOLATION => Error::Foreign(rule),
        &SqlState::CHECK_VIOLATION => Error::Check(rule),
        &SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED => Error::Contention,
        &SqlState::QUERY_CANCELED | &SqlState::LOCK_NOT_AVAILABLE => Error::Timeout,
        _ => Error::fault(error),
    }
}

/// A primary key has a name of PostgreSQL's own making; it is called as SQLite's message spells it.
fn unique_name(rule: String, table: Option<&str>) -> String {
    match table {
        Some(table) if rule == format!("{table}_pkey") => format!("{table}_id_unique"),
        _ => rule,
    }
}
