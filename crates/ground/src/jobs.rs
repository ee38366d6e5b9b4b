//! Work for later as leased rows: written in the transaction that wants it, done at least once.
//!
//! `run_at` is also the lease: a claimed job comes back by itself when whoever claimed it died.

use crate::{
    args,
    clock::{MINUTE, SECOND, Timestamp},
    db::{Conn, Db, Engine, Migration, Q, Result, Sql, Value, join},
    id, row, statements,
};

id! {
    /// A job in the queue.
    JobId, "job"
}

/// How long a claim lasts before another worker may take the job.
pub const LEASE: i64 = 5 * MINUTE;
/// After so many failures a person has to look.
pub const ATTEMPTS: i64 = 10;
/// Jobs taken from the queue at once.
pub const BATCH: i64 = 32;
const FIRST_PAUSE: i64 = 5 * SECOND;
const LONGEST_PAUSE: i64 = 6 * 60 * MINUTE;

pub const MIGRATION: Migration = Migration {
    name: "20261101_jobs",
    sql: include_str!("../migrations/20261101_jobs.sql"),
    samples: include_str!("../migrations/samples/20261101_jobs.sql"),
};

row! {
    /// A job as it lies in the queue; the payload holds ids and names of fields, never personal values.
    #[derive(Clone, Debug)]
    pub struct Job {
        pub id: JobId,
        pub kind: String,
        pub payload: String,
        pub attempts: i64,
        pub run_at: Timestamp,
        pub created_at: Timestamp,
        pub last_error: Option<String>,
    }
}

/// A job about to be written.
#[derive(Clone, Debug)]
pub struct Draft {
    pub id: JobId,
    pub kind: &'static str,
    pub payload: String,
    pub run_at: Timestamp,
    /// While a job with this key waits, another with the same key is not written.
    pub dedup: Option<String>,
}

statements! {
    INSERT = "insert into jobs (id, kind, payload, attempts, run_at, created_at, dedup, state)
              values (?1, ?2, ?3, 0, ?4, ?5, ?6, 'waiting') on conflict (dedup) do nothing";
    CLAIM = "update jobs set run_at = ?2, attempts = attempts + 1
              where id in (select id from jobs where state = 'waiting' and run_at <= ?1 order by run_at limit ?3)
              returning ", Job::COLUMNS;
    COMPLETE = "delete from jobs where id = ?1";
    RETRY = "update jobs set run_at = ?2, last_error = ?3 where id = ?1";
    FINISH = "delete from jobs where id = ?1 and attempts > 0";
    GO_ON = "update jobs set run_at = ?2, attempts = 0, last_error = null where id = ?1";
    BURY = "update jobs set state = 'dead', last_error = ?2, dedup = null where id = ?1";
    DEAD = "select ", Job::COLUMNS, " from jobs where state = 'dead' order by created_at desc limit 200";
    REVIVE = "update jobs set state = 'waiting', attempts = 0, run_at = ?2 where id = ?1 and state = 'dead'";
    DROP = "delete from jobs where id = ?1 and state = 'dead'";
    DEAD_ONES = "select count(*) from jobs where state = 'dead'";
    COUNTS = "select count(*) filter (where state = 'waiting'), count(*) filter (where state = 'dead') from jobs";
    TOUCH_SCHEDULE = "insert into job_schedules (kind, last_run) values (?1, ?2) on conflict (kind) do update
              set last_run = excluded.last_run where job_schedules.last_run <= ?3";
}

/// Two workers never wait for each other's claim: the one thing here that only PostgreSQL understands.
const CLAIM_POSTGRES: Sql = Sql::new(join!(
    "update jobs set run_at = ?2, attempts = attempts + 1
     where id in (select id from jobs where state = 'waiting' and run_at <= ?1 order by run_at limit ?3
                  for update skip locked)
     returning ",
    Job::COLUMNS
));

pub async fn enqueue(conn: &mut Conn, drafts: &[Draft], now: Timestamp) -> Result<()> {
    let rows: Vec<Vec<Value>> = drafts
        .iter()
        .map(|draft| args![draft.id, draft.kind, draft.payload, draft.run_at, now, draft.dedup].to_vec())
        .collect();
    conn.put(INSERT, &rows).await
}

/// Takes due jobs and leases them to the caller, in the order in which they were written: an engine gives them back in any.
pub async fn claim(db: &Db, now: Timestamp) -> Result<Vec<Job>> {
    let mut conn = db.writer().await?;
    let sql = match db.engine() {
        Engine::Sqlite => CLAIM,
        Engine::Postgres => CLAIM_POSTGRES,
    };
    let mut jobs: Vec<Job> = conn.rows(sql, args![now, now.plus(LEASE), BATCH]).await?;
    jobs.sort_by_key(|job| job.id);
    Ok(jobs)
}

/// Whether this job was still there: false means that somebody else finished it.
pub async fn complete(conn: &mut Conn, id: JobId) -> Result<bool> {
    Ok(conn.execute(COMPLETE, args![id]).await? == 1)
}

/// Deletes a job that its handler left as it was; one that goes on (see [`go_on`]) starts again at attempt 0 and stays.
pub async fn finish(conn: &mut Conn, id: JobId) -> Result<bool> {
    Ok(conn.execute(FINISH, args![id]).await? == 1)
}

/// Puts a failed job back with growing pauses, or aside for a person after too many failures.
pub async fn failed(conn: &mut Conn, job: &Job, error: &str, now: Timestamp) -> Result<()> {
    if job.attempts >= ATTEMPTS {
        return conn.execute(BURY, args![job.id, error]).await.map(drop);
    }
    conn.execute(RETRY, args![job.id, now.plus(pause(job.attempts)), error]).await.map(drop)
}

/// Puts a job aside at once: running it again cannot help.
pub async fn bury(conn: &mut Conn, id: JobId, error: &str) -> Result<()> {
    conn.execute(BURY, args![id, error]).await.map(drop)
}

/// Keeps a job in the queue to go on later, as fresh as on its first attempt.
pub async fn go_on(conn: &mut Conn, id: JobId, at: Timestamp) -> Result<()> {
    conn.execute(GO_ON, args![id, at]).await.map(drop)
}

pub async fn dead(conn: &mut Conn) -> Result<Vec<Job>> {
    conn.rows(DEAD, args![]).await
}

pub async fn revive(conn: &mut Conn, id: JobId, now: Timestamp) -> Result<bool> {
    Ok(conn.execute(REVIVE, args![id, now]).await? == 1)
}

pub async fn drop_dead(conn: &mut Conn, id: JobId) -> Result<bool> {
    Ok(conn.execute(DROP, args![id]).await? == 1)
}

/// What asks how many wait for a person.
pub fn dead_ones() -> Q {
    Q::asking(DEAD_ONES, args![])
}

/// How many wait, and how many need a person.
pub async fn counts(conn: &mut Conn) -> Result<(i64, i64)> {
    conn.one(COUNTS, args![]).await
}

/// Claims a schedule's turn: true for exactly one of many workers, once every `every` microseconds.
pub async fn take_turn(conn: &mut Conn, kind: &str, every: i64, now: Timestamp) -> Result<bool> {
    Ok(conn.execute(TOUCH_SCHEDULE, args![kind, now, now.minus(every)]).await? == 1)
}

fn pause(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts.clamp(1, 20) - 1).unwrap_or_default();
    FIRST_PAUSE.saturating_mul(2_i64.saturating_pow(doublings)).min(LONGEST_PAUSE)
}
