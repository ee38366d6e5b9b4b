//! What other processes of the house commit: heard on PostgreSQL by notifications, noticed on SQLite by a counter of the file.

use super::{Conn, Result, Sql, postgres, sqlite};
use std::time::Duration;
use tokio::time::{Interval, MissedTickBehavior, interval};

/// How often the counter of an embedded database is looked at: once for the whole process.
const LOOK: Duration = Duration::from_secs(2);
/// A notification of PostgreSQL is shorter than 8000 bytes.
pub const LONGEST: usize = 7_900;

const COUNTER: Sql = Sql::new("pragma data_version");
const TELL: Sql = Sql::new("select pg_notify('custodia', ?1)");

/// Ears for the other processes that work on the same data.
pub struct Others(Kind);

enum Kind {
    Sqlite { pool: sqlite::Pool, turn: Interval, seen: i64 },
    Postgres { pool: postgres::Pool, heard: Box<postgres::Listening> },
}

impl Others {
    pub(super) async fn of_file(pool: sqlite::Pool) -> Result<Self> {
        let seen = counter(&pool).await?;
        let mut turn = interval(LOOK);
        turn.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Ok(Self(Kind::Sqlite { pool, turn, seen }))
    }

    pub(super) async fn of_server(pool: postgres::Pool) -> Result<Self> {
        let heard = Box::new(pool.listen().await?);
        Ok(Self(Kind::Postgres { pool, heard }))
    }

    /// The next that another process says of what it committed; empty where only that something was is known.
    pub async fn next(&mut self) -> Result<String> {
        match &mut self.0 {
            Kind::Postgres { heard, .. } => heard.next().await,
            Kind::Sqlite { pool, turn, seen } => loop {
                turn.tick().await;
                let now = counter(pool).await?;
                if std::mem::replace(seen, now) != now {
                    return Ok(String::new());
                }
            },
        }
    }

    /// Tells the other processes, this one among them. Nobody has to be told of what is in one file: they notice.
    pub async fn tell(&mut self, text: &str) -> Result<()> {
        match &mut self.0 {
            Kind::Sqlite { .. } => Ok(()),
            Kind::Postgres { pool, .. } => {
                let mut conn = Conn::Postgres(pool.handle().await?);
                conn.execute(TELL, crate::args![text]).await.map(drop)
            }
        }
    }

    pub const fn must_be_told(&self) -> bool {
        matches!(self.0, Kind::Postgres { .. })
    }
}

/// The writer's own commits do not move its counter: only those of other processes do.
async fn counter(pool: &sqlite::Pool) -> Result<i64> {
    Conn::Sqlite(pool.writer().await?).scalar(COUNTER, &[]).await
}
