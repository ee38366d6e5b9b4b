//! A room as small as can be, and what transactions do with it.

use ground::{args, db::Migration, id, statements};
use kernel::{
    Action, Error, Event, Job, JobKind, Permission, Result, Role, Room, SubjectId, Task, Tx, input,
};
use serde::{Deserialize, Serialize};
use testkit::{Guest, World};
use utoipa_axum::router::OpenApiRouter;

id! {
    /// A counter.
    CounterId, "counter"
}

pub const COUNT: Permission = Permission::new("counters.count", &[Role::Agent]);

statements! {
    INSERT = "insert into counters (id, value) values (?1, 0)";
    VALUE = "select value from counters where id = ?1";
    SET = "update counters set value = ?2 where id = ?1";
    ALL = "select count(*) from counters";
}

pub const ROOM: Room = Room {
    name: "counters",
    migrations: &[Migration {
        name: "20260101_counters",
        sql: "create table counters (id bytea not null primary key, value bigint not null);",
        samples: "",
    }],
    permissions: &[COUNT],
    statements: &[STATEMENTS],
    jobs: &[JobKind::of::<AddLater>()],
    pages: || axum::Router::new().route("/counters", axum::routing::post(page)),
    api: || OpenApiRouter::new().route("/counters", axum::routing::post(make)),
    ..testkit::BARE
};

async fn page(desk: kernel::Desk) -> Result<kernel::door::Go> {
    desk.write(&Make).await?;
    Ok(kernel::door::Go::to("/counters"))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    #[serde(default)]
    fail: Option<String>,
}

async fn make(api: kernel::Api, input::Json(body): input::Json<Body>) -> Result<axum::response::Response> {
    use axum::response::IntoResponse;
    if body.fail.is_some() {
        return Err(Error::field("fail", "error-required"));
    }
    let id = api.write(&Make).await?;
    let location = [(axum::http::header::LOCATION, format!("/api/v1/counters/{id}"))];
    Ok((axum::http::StatusCode::CREATED, location).into_response())
}

pub struct Make;

impl Action for Make {
    type Output = CounterId;
    const NEEDS: Permission = COUNT;

    async fn run(&self, tx: &mut Tx) -> Result<CounterId> {
        let id = tx.id();
        tx.execute(INSERT, args![id]).await?;
        tx.record(&Made { counter: id })?;
        Ok(id)
    }
}

#[derive(Serialize)]
struct Made {
    counter: CounterId,
}

impl Event for Made {
    const KIND: &'static str = "counters.made";

    fn subject(&self) -> Option<SubjectId> {
        None
    }
}

struct Add {
    counter: CounterId,
    fail: bool,
}

impl Action for Add {
    type Output = i64;
    const NEEDS: Permission = COUNT;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let value: i64 = tx.scalar(VALUE, args![self.counter]).await?;
        tokio::task::yield_now().await;
        tx.execute(SET, args![self.counter, value + 1]).await?;
        tx.enqueue(&AddLater { counter: self.counter })?;
        if self.fail { Err(Error::refused("error-invalid")) } else { Ok(value + 1) }
    }
}

#[derive(Serialize, Deserialize)]
struct AddLater {
    counter: CounterId,
}

impl Job for AddLater {
    const KIND: &'static str = "counters.add";

    fn dedup(&self) -> Option<String> {
        Some(self.counter.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        task.finish(&Bump { counter: self.counter }).await
    }
}

struct Bump {
    counter: CounterId,
}

impl Action for Bump {
    type Output = ();
    const NEEDS: Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let value: i64 = tx.scalar(VALUE, args![self.counter]).await?;
        tx.execute(SET, args![self.counter, value + 100]).await?;
        Ok(())
    }
}

async fn value(world: &World, counter: CounterId) -> i64 {
    world.read().await.scalar(VALUE, args![counter]).await.unwrap()
}

pub async fn how_many(world: &World) -> i64 {
    world.read().await.scalar(ALL, args![]).await.unwrap()
}

#[tokio::test]
async fn a_use_case_that_fails_leaves_no_row_no_event_and_no_job() {
    let world = World::with(&[ROOM]).await;
    let counter = world.write(&Make).await.unwrap();
    world.write(&Add { counter, fail: true }).await.unwrap_err();
    assert_eq!(value(&world, counter).await, 0);
    assert_eq!(world.work().await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_when_many_count_at_once() {
    let world = World::with(&[ROOM]).await;
    let counter = world.write(&Make).await.unwrap();
    let adding = (0..20).map(|_| async { world.write(&Add { counter, fail: false }).await });
    let sums = futures::future::join_all(adding).await;
    assert!(sums.iter().all(Result::is_ok), "{sums:?}");
    assert_eq!(value(&world, counter).await, 20);
    assert_eq!(world.work().await, 1, "one waiting job with the same key is enough");
    assert_eq!(value(&world, counter).await, 120);
    assert_eq!(world.work().await, 0, "a finished job is gone");
}

#[tokio::test]
async fn an_action_is_refused_without_its_right() {
    let world = World::with(&[ROOM]).await;
    assert!(world.write_as(Role::Agent, &Make).await.is_ok());
    assert!(matches!(world.write_as(Role::Marketer, &Make).await, Err(Error::Denied("counters.count"))));
    world.post(Guest::Powerless, "/counters", &[]).await.expect(403);
    world.post(Guest::Nobody, "/counters", &[]).await.expect(303).location().starts_with("/sign-in?next=");
}
