//! What the database layer promises, on whichever engine the run is for.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking; the engine comes from the environment"
)]

use ground::{
    args,
    clock::{MINUTE, Timestamp},
    db::{Conn, Db, Engine, Error, Migration, Mode, Q, Sql, for_engine, migrate},
    id::{Id, fresh},
    jobs::{self, Draft, JobId},
    row,
    secret::Entropy,
};
use std::time::Duration;
use tempfile::TempDir;

const TABLE: Migration = Migration {
    name: "20260101_things",
    sql: "create table things (id bigint not null primary key, name text, flag boolean, raw bytea, size double precision,
          constraint things_name_unique unique (name), constraint things_size_positive check (size > 0));",
    samples: "",
};
const INSERT: Sql = Sql::new("insert into things (id, name, flag, raw, size) values (?1, ?2, ?3, ?4, ?5)");
const COUNT: Sql = Sql::new("select count(*) from things");

row! {
    #[derive(Debug, PartialEq)]
    struct Thing {
        id: i64,
        name: Option<String>,
        flag: Option<bool>,
        raw: Option<Vec<u8>>,
        size: Option<f64>,
        doubled: i64 = "id * 2",
    }
}

struct Ground {
    db: Db,
    _folder: TempDir,
}

async fn ground() -> Ground {
    let folder = TempDir::new().unwrap();
    let db = match std::env::var("CUSTODIA_TEST_DATABASE") {
        Ok(url) => {
            let schema = format!("g{:x}", u64::from_le_bytes(Entropy::System.bytes()));
            let db = Db::postgres(&url, Some(&schema)).unwrap();
            db.writer().await.unwrap().batch(&format!("create schema {schema}")).await.unwrap();
            db
        }
        Err(_) => Db::sqlite(&folder.path().join("test.db"), Mode::Fast).unwrap(),
    };
    migrate(&db, &[TABLE, jobs::MIGRATION], 0).await.unwrap();
    Ground { db, _folder: folder }
}

async fn insert(conn: &mut Conn, id: i64, name: &str) -> Result<u64, Error> {
    conn.execute(INSERT, args![id, name, true, vec![1_u8, 2], 1.5]).await
}

async fn count(db: &Db) -> i64 {
    db.reader().await.unwrap().scalar(COUNT, args![]).await.unwrap()
}

#[tokio::test]
async fn values_come_back_as_they_went_in() {
    let ground = ground().await;
    let mut conn = ground.db.begin().await.unwrap();
    insert(&mut conn, 7, "Łódź İstanbul ' \" \\ ?1").await.unwrap();
    conn.execute(
        INSERT,
        args![8, Option::<&str>::None, Option::<bool>::None, Option::<Vec<u8>>::None, Option::<f64>::None],
    )
    .await
    .unwrap();
    conn.commit().await.unwrap();
    let q = Q::new(constcat::concat!("select ", Thing::COLUMNS, " from things"))
        .and_in("id", &[7_i64, 8])
        .then("order by id");
    let things: Vec<Thing> = ground.db.reader().await.unwrap().find(&q).await.unwrap();
    let name = Some("Łódź İstanbul ' \" \\ ?1".to_owned());
    assert_eq!(
        things[0],
        Thing { id: 7, name, flag: Some(true), raw: Some(vec![1, 2]), size: Some(1.5), doubled: 14 }
    );
    assert_eq!(things[1], Thing { id: 8, name: None, flag: None, raw: None, size: None, doubled: 16 });
}

#[tokio::test]
async fn a_transaction_that_is_dropped_leaves_nothing() {
    let ground = ground().await;
    for _ in 0..40 {
        let mut conn = ground.db.begin().await.unwrap();
        insert(&mut conn, 1, "never").await.unwrap();
        drop(conn);
        assert_eq!(count(&ground.db).await, 0);
    }
    let mut conn = ground.db.begin().await.unwrap();
    insert(&mut conn, 1, "kept").await.unwrap();
    conn.commit().await.unwrap();
    assert_eq!(count(&ground.db).await, 1);
}

fn named(ids: std::ops::Range<i64>) -> Vec<Vec<ground::db::Value>> {
    ids.map(|id| args![id, format!("thing {id}"), true, vec![1_u8], 1.5].to_vec()).collect()
}

#[tokio::test]
async fn rows_about_which_nothing_is_asked_are_there_for_the_next_question() {
    let ground = ground().await;
    let mut conn = ground.db.begin().await.unwrap();
    conn.put(INSERT, &named(0..1)).await.unwrap();
    assert_eq!(conn.scalar::<i64>(COUNT, args![]).await.unwrap(), 1);
    conn.put(INSERT, &named(1..101)).await.unwrap();
    insert(&mut conn, 5_000, "one more").await.unwrap();
    conn.put(INSERT, &named(101..1_301)).await.unwrap();
    conn.put(INSERT, &named(1_301..1_303)).await.unwrap();
    conn.commit().await.unwrap();
    assert_eq!(count(&ground.db).await, 1_304);
    let name = Sql::new("select name from things where id = ?1");
    let mut reader = ground.db.reader().await.unwrap();
    assert_eq!(reader.scalar::<String>(name, args![77]).await.unwrap(), "thing 77");
    drop(reader);
    ground.db.writer().await.unwrap().put(INSERT, &named(2_000..2_001)).await.unwrap();
    assert_eq!(count(&ground.db).await, 1_305, "without a transaction a row is written at once");
}

#[tokio::test]
async fn what_is_refused_of_rows_that_wait_leaves_nothing() {
    let ground = ground().await;
    for many in [1, 40] {
        let mut conn = ground.db.begin().await.unwrap();
        insert(&mut conn, 1, "kept?").await.unwrap();
        let refused = match conn.put(INSERT, &named(1..1 + many)).await {
            Ok(()) => conn.commit().await,
            refused => refused,
        };
        assert!(matches!(refused, Err(Error::Unique(rule)) if rule == "things_id_unique"));
        assert_eq!(count(&ground.db).await, 0);
    }
    let conn = ground.db.begin().await.unwrap();
    conn.commit().await.unwrap();
    let mut conn = ground.db.begin().await.unwrap();
    conn.put(INSERT, &named(3..5)).await.unwrap();
    conn.rollback().await.unwrap();
    assert_eq!(count(&ground.db).await, 0);
}

/// A server that ends connections, where there is one.
async fn server() -> Option<Ground> {
    let ground = ground().await;
    (ground.db.engine() == Engine::Postgres).then_some(ground)
}

#[tokio::test]
async fn a_connection_that_the_server_ended_while_it_lay_idle_is_not_used_again() {
    let Some(ground) = server().await else { return };
    let mut one = ground.db.reader().await.unwrap();
    let mut other = ground.db.reader().await.unwrap();
    let mine: i32 = one.scalar(Sql::new("select pg_backend_pid()"), args![]).await.unwrap();
    drop(one);
    let ended = Sql::new("select pg_terminate_backend(?1, 5000)");
    assert!(other.scalar::<bool>(ended, args![mine]).await.unwrap());
    // The driver of sockets hears of it in its own time.
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(count(&ground.db).await, 0);
}

#[tokio::test]
async fn a_question_that_the_server_cuts_off_fails_and_waits_for_nothing() {
    let Some(ground) = server().await else { return };
    let mut one = ground.db.begin().await.unwrap();
    let mut other = ground.db.reader().await.unwrap();
    let mine: i32 = one.scalar(Sql::new("select pg_backend_pid()"), args![]).await.unwrap();
    let asks = one.scalar::<bool>(Sql::new("select pg_sleep(20) is null"), args![]);
    let who = args![mine];
    let ends = other.scalar::<bool>(Sql::new("select pg_terminate_backend(?1, 5000)"), who);
    let both = tokio::time::timeout(Duration::from_secs(10), async { tokio::join!(asks, ends) });
    let (asked, ended) = both.await.unwrap();
    assert!(asked.is_err() && ended.unwrap());
    assert!(insert(&mut one, 1, "too late").await.is_err());
    drop(one);
    assert_eq!(count(&ground.db).await, 0);
}

#[tokio::test]
async fn whoever_asks_after_a_question_was_given_up_hears_their_own_answer() {
    let Some(ground) = server().await else { return };
    for at in 0..20 {
        let mut conn = ground.db.reader().await.unwrap();
        let turn = args![at];
        let slow = conn.scalar::<i64>(Sql::new("select 1 + ?1::bigint from pg_sleep(0.02)"), turn);
        let given_up = tokio::time::timeout(Duration::from_millis(5), slow).await;
        assert!(given_up.is_err());
        let own: i64 = conn.scalar(Sql::new("select 1000 + ?1::bigint"), args![at]).await.unwrap();
        assert_eq!(own, 1_000 + at);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_who_ask_at_once_from_several_threads_all_hear_their_answers() {
    let ground = ground().await;
    let ask = |turn: i64| {
        let db = ground.db.clone();
        tokio::spawn(async move {
            for at in 0..100 {
                let mut conn = db.reader().await.unwrap();
                let sum = Sql::new("select cast(?1 as bigint) + cast(?2 as bigint)");
                assert_eq!(conn.scalar::<i64>(sum, args![turn, at]).await.unwrap(), turn + at);
            }
        })
    };
    let all: Vec<_> = (0..40).map(ask).collect();
    for one in all {
        tokio::time::timeout(Duration::from_secs(60), one).await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn rules_are_named_alike_on_both_engines() {
    let ground = ground().await;
    let mut conn = ground.db.writer().await.unwrap();
    insert(&mut conn, 1, "one").await.unwrap();
    let twice = insert(&mut conn, 2, "one").await.unwrap_err();
    assert!(matches!(&twice, Error::Unique(name) if name == "things_name_unique"), "{twice}");
    let same = insert(&mut conn, 1, "two").await.unwrap_err();
    assert!(matches!(&same, Error::Unique(name) if name == "things_id_unique"), "{same}");
    let small = conn.execute(INSERT, args![3, "three", true, vec![0_u8], -1.0]).await.unwrap_err();
    assert!(matches!(&small, Error::Check(name) if name == "things_size_positive"), "{small}");
}

#[tokio::test]
async fn migrations_run_once() {
    let ground = ground().await;
    assert_eq!(migrate(&ground.db, &[TABLE, jobs::MIGRATION], 1).await.unwrap(), 0);
    let broken = Migration {
        name: "20270101_broken",
        sql: "create table half (id bigint); create nonsense",
        samples: "",
    };
    assert!(migrate(&ground.db, &[broken], 1).await.unwrap_err().to_string().contains("20270101_broken"));
    let half = ground.db.writer().await.unwrap().prepare(&Sql::new("select id from half")).await;
    assert!(half.is_err(), "a failed migration leaves nothing");
}

#[tokio::test]
async fn a_job_is_claimed_once_and_comes_back_when_its_worker_dies() {
    let ground = ground().await;
    let now = Timestamp(1_800_000_000_000_000);
    let draft = |number: u8, dedup: Option<&str>| Draft {
        id: JobId::from_bytes([number; 16]),
        kind: "test.job",
        payload: "{}".into(),
        run_at: now,
        dedup: dedup.map(str::to_owned),
    };
    let mut conn = ground.db.begin().await.unwrap();
    jobs::enqueue(&mut conn, &[draft(1, Some("a")), draft(2, Some("a")), draft(3, None)], now).await.unwrap();
    conn.commit().await.unwrap();
    let claimed = jobs::claim(&ground.db, now).await.unwrap();
    assert_eq!(claimed.len(), 2, "the second job with the same key was not written");
    assert!(jobs::claim(&ground.db, now).await.unwrap().is_empty(), "leased jobs are nobody else's");
    let later = now.plus(jobs::LEASE + MINUTE);
    assert_eq!(jobs::claim(&ground.db, later).await.unwrap().len(), 2, "a lease that ran out frees the job");
}

#[tokio::test]
async fn a_job_that_keeps_failing_waits_for_a_person() {
    let ground = ground().await;
    let mut now = Timestamp(1_800_000_000_000_000);
    let id = JobId::from_bytes(fresh(now, &Entropy::seeded(1)));
    let draft = Draft { id, kind: "test.job", payload: "{}".into(), run_at: now, dedup: None };
    let mut conn = ground.db.begin().await.unwrap();
    jobs::enqueue(&mut conn, &[draft], now).await.unwrap();
    conn.commit().await.unwrap();
    for attempt in 1..=jobs::ATTEMPTS {
        now = now.plus(24 * 60 * MINUTE);
        let job = jobs::claim(&ground.db, now).await.unwrap().remove(0);
        assert_eq!(job.attempts, attempt);
        jobs::failed(&mut ground.db.writer().await.unwrap(), &job, "no luck", now).await.unwrap();
    }
    let mut conn = ground.db.writer().await.unwrap();
    assert_eq!(jobs::counts(&mut conn).await.unwrap(), (0, 1));
    assert_eq!(jobs::dead(&mut conn).await.unwrap()[0].last_error.as_deref(), Some("no luck"));
    assert!(jobs::revive(&mut conn, id, now).await.unwrap());
    assert_eq!(jobs::counts(&mut conn).await.unwrap(), (1, 0));
}

#[tokio::test]
async fn one_worker_wins_each_turn_of_a_schedule() {
    let ground = ground().await;
    let mut conn = ground.db.writer().await.unwrap();
    let now = Timestamp(1_800_000_000_000_000);
    assert!(jobs::take_turn(&mut conn, "test", MINUTE, now).await.unwrap());
    assert!(!jobs::take_turn(&mut conn, "test", MINUTE, now.plus(1)).await.unwrap());
    assert!(jobs::take_turn(&mut conn, "test", MINUTE, now.plus(MINUTE)).await.unwrap());
}

#[test]
fn lines_for_one_engine_are_comments_for_the_other() {
    let text = "create table t (id bigint)\n-- sqlite: without rowid\n-- postgres: with (fillfactor = 90)\n;";
    let sqlite = for_engine(text, ground::db::Engine::Sqlite);
    assert!(sqlite.contains("\n without rowid\n-- postgres:"), "{sqlite}");
}
