//! The world of these stories: a house with a register, a privacy officer, and a few customers.

use axum::{body::Body, http::Request};
use customers::{Create, Draft, Source, SubjectId};
use kernel::{Role, app::Edges};
use register::RecordId;
use serde_json::Value;
use testkit::{Answer, Guest, World};

pub const DORA: Guest = Guest::Staff(Role::PrivacyOfficer);
pub const OLGA: Guest = Guest::Staff(Role::Auditor);
pub const ANNA: Guest = Guest::Staff(Role::Agent);

const ROOMS: [kernel::Room; 4] = [post::ROOM, customers::ROOM, consent::ROOM, register::ROOM];

pub async fn open() -> World {
    let world = World::furnished(
        &ROOMS,
        Edges::default().with(post::Carrier::Outbox).with(register::APPROVALS).with(register::PROCESSORS),
    )
    .await;
    consent::furnish(&world.app).await.unwrap();
    world
}

pub async fn customer(world: &World, given: &str, lang: &str, email: &str) -> SubjectId {
    let draft = Draft {
        given: given.into(),
        family: "Testowa".into(),
        emails: if email.is_empty() { Vec::new() } else { vec![email.into()] },
        country: "PL".into(),
        language: lang.into(),
        ..Draft::default()
    };
    world.write(&Create { draft, source: Source::Staff, purpose: None }).await.unwrap()
}

/// Posts a form and gives the id of the record that it made.
pub async fn add(world: &World, list: &str, form: &[(&str, &str)]) -> RecordId {
    let answer = world.post(DORA, &format!("/register/{list}"), form).await.expect(303);
    let id = answer.location().split(['/', '?']).nth(3).unwrap().to_owned();
    id.parse().unwrap()
}

pub async fn version(world: &World, id: RecordId) -> String {
    register::record(&mut world.read().await, id).await.unwrap().version.to_string()
}

/// Posts a form with the present version beside it.
pub async fn step(world: &World, id: RecordId, path: &str, form: &[(&str, &str)]) -> Answer {
    let version = version(world, id).await;
    let form: Vec<_> = form.iter().copied().chain([("version", version.as_str())]).collect();
    world.post(DORA, path, &form).await
}

pub async fn api_with(world: &World, method: &str, path: &str, tag: &str, body: &Value) -> Answer {
    let request = Request::builder().method(method).uri(format!("/api/v1{path}"));
    let request = request.header("content-type", "application/json").header("if-match", tag);
    world.send(DORA, request.body(Body::from(body.to_string())).unwrap()).await
}

/// Puts a file into the form of a contract.
pub async fn contract(world: &World, id: RecordId, bytes: &[u8], fields: &[(&str, &str)]) -> Answer {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    body.extend_from_slice(
        b"--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"contract.pdf\"\r\n\r\n",
    );
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let request = Request::post(format!("/register/records/{id}/agreements"))
        .header("content-type", "multipart/form-data; boundary=x")
        .header("sec-fetch-site", "same-origin");
    world.send(DORA, request.body(Body::from(body)).unwrap()).await
}

pub const PARTNER: &[(&str, &str)] = &[
    ("name", "mail-provider"),
    ("processing", "Sends letters."),
    ("contact", "Desk 4, Utrecht"),
    ("country", "nl"),
    ("safeguard", "inside"),
    ("purposes", "news"),
    ("classes", "identifying"),
];
