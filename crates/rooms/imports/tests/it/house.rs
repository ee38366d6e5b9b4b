//! A house with customers and permissions, and short ways to bring a file in.

use axum::{body::Body, http::Request};
use customers::{Filter, SubjectId};
use kernel::{Action, Permission, Role, Tx, app::Edges};
use serde_json::{Value, json};
use testkit::{Guest, World};

pub const MANAGER: Guest = Guest::Staff(Role::Manager);

pub async fn house() -> World {
    let rooms = [post::ROOM, customers::ROOM, consent::ROOM, imports::ROOM];
    let world = World::furnished(&rooms, Edges::default().with(post::Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    world
}

/// Sends a file as a browser or a program does.
pub async fn send(world: &World, guest: Guest, path: &str, file: (&str, &[u8])) -> testkit::Answer {
    let (name, bytes) = file;
    let head = format!(
        "--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: text/csv\r\n\r\n"
    );
    let body = [head.as_bytes(), bytes, b"\r\n--cut--\r\n"].concat();
    let request = Request::post(path)
        .header("content-type", "multipart/form-data; boundary=cut")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body));
    world.send(guest, request.unwrap()).await
}

/// Uploads by the API and answers the import's path below `/api/v1`.
pub async fn upload(world: &World, name: &str, bytes: &[u8]) -> String {
    let answer = send(world, MANAGER, "/api/v1/imports", (name, bytes)).await.expect(201);
    answer.location().strip_prefix("/api/v1").unwrap().to_owned()
}

/// The plan that the file suggests, with a source and a purpose.
pub async fn suggested(world: &World, path: &str) -> Value {
    let mut plan =
        world.api(MANAGER, "GET", &format!("{path}/preview"), &Value::Null).await.expect(200).json()["plan"]
            .clone();
    plan["source"] = json!("Web shop");
    plan["purpose"] = json!("orders");
    plan
}

pub async fn plan(world: &World, path: &str, plan: &Value) -> testkit::Answer {
    world.api(MANAGER, "PUT", &format!("{path}/plan"), plan).await
}

/// Uploads, takes the suggested plan with some changes, runs it, and answers how it stands then.
pub async fn import(world: &World, csv: &str, changes: &Value) -> Value {
    let path = upload(world, "people.csv", csv.as_bytes()).await;
    let mut suggestion = suggested(world, &path).await;
    for (key, value) in changes.as_object().into_iter().flatten() {
        suggestion[key] = value.clone();
    }
    plan(world, &path, &suggestion).await.expect(200);
    world.api(MANAGER, "POST", &format!("{path}/run"), &Value::Null).await.expect(202);
    world.work().await;
    show(world, &path).await
}

pub async fn show(world: &World, path: &str) -> Value {
    world.api(MANAGER, "GET", path, &Value::Null).await.expect(200).json()
}

pub async fn count(world: &World) -> i64 {
    customers::count(&mut world.read().await, &Filter::default()).await.unwrap()
}

/// The one person with this address.
pub async fn person(world: &World, email: &str) -> SubjectId {
    let found = customers::find_by_email(&mut world.read().await, email).await.unwrap();
    assert_eq!(found.len(), 1, "{email}");
    found[0]
}

/// What a person did or suffered before the story begins.
pub enum Before {
    Suppressed(&'static str),
    Erased(SubjectId),
    Restricted(SubjectId),
    Chose(SubjectId, consent::State),
}

impl Action for Before {
    type Output = ();
    const NEEDS: Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        match self {
            Self::Suppressed(email) => consent::suppress(tx, email).await,
            Self::Erased(subject) => customers::mark_erased(tx, *subject).await.map(drop),
            Self::Restricted(subject) => {
                customers::restrict(tx, *subject, customers::Restriction::On).await.map(drop)
            }
            Self::Chose(subject, state) => {
                let (channel, how) = (consent::Channel::Email, consent::How::Person);
                let change =
                    consent::Change::new(*subject, "news", channel, *state, how).origin("preference page");
                consent::write(tx, &change).await.map(drop)
            }
        }
    }
}
