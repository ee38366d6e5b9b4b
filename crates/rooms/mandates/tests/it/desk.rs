//! At the desk: agents of a directory file, let in and stopped by a typed name, and nobody who may not.

use crate::house::{self, ANNA, DORA, described};
use axum::{
    body::Body,
    http::{Request, header},
};
use ed25519_dalek::SigningKey;
use mandates::Standing;
use serde_json::{Value, json};
use testkit::{Answer, World};

const EDGE: &str = "story-edge";

async fn import(world: &World, file: &str) -> Answer {
    let head = "Content-Disposition: form-data; name=\"file\"; filename=\"agents.json\"\r\n\r\n";
    let body = format!("--{EDGE}\r\n{head}{file}\r\n--{EDGE}--\r\n");
    let request = Request::post("/mandates/directory")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"))
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body));
    world.send(DORA, request.unwrap()).await
}

fn entry(id: &str, seed: u8) -> Value {
    let new = described(id, &SigningKey::from_bytes(&[seed; 32]));
    json!({ "id": id, "name": format!("{id} Ltd"), "verify_key": new.verify_key, "web_url": new.web_url,
            "technical_contact": "tech@agent.example.org", "business_contact": "x@agent.example.org" })
}

#[tokio::test]
async fn a_directory_brings_agents_who_wait_to_be_let_in() {
    let house = house::open().await;
    let world = &house.world;
    let file = json!([entry("FIRST", 1), entry("SECOND", 2)]).to_string();
    import(world, &file).await.expect(200);
    import(world, &file).await.expect(200);
    let agents = mandates::agents(&mut world.read().await).await.unwrap();
    let first = agents.iter().find(|agent| agent.agent_id == "FIRST").unwrap();
    assert_eq!((agents.len(), first.state), (3, Standing::Proposed));

    let path = format!("/mandates/{}/start", first.id);
    world.get(ANNA, &path).await.expect(403);
    world.post(DORA, &path, &[("confirm", "wrong")]).await.expect(422);
    world.post(DORA, &path, &[("confirm", "FIRST Ltd")]).await.expect(303);
    let started = mandates::agent(&mut world.read().await, first.id).await.unwrap();
    assert_eq!(started.state, Standing::Active);
    import(world, &json!([entry("FIRST", 3)]).to_string()).await.expect(200);
    let rekeyed = mandates::agent(&mut world.read().await, first.id).await.unwrap();
    assert_eq!(rekeyed.state, Standing::Proposed, "another key is another agent");
}

#[tokio::test]
async fn a_file_that_is_no_directory_changes_nothing() {
    let house = house::open().await;
    let bad = json!([entry("FIRST", 1), { "id": "SECOND", "name": "x", "verify_key": "AAAA" }]).to_string();
    for file in ["", "PK\u{3}\u{4}", "{}", &bad] {
        import(&house.world, file).await.expect(422);
    }
    assert_eq!(mandates::agents(&mut house.world.read().await).await.unwrap().len(), 1);
}

#[tokio::test]
async fn an_agent_is_added_believed_and_stopped_by_hand() {
    let house = house::open().await;
    let world = &house.world;
    world.post(DORA, "/mandates", &[("name", "x")]).await.expect(422);
    let key = described("BY_HAND", &SigningKey::from_bytes(&[5; 32])).verify_key;
    let form = [("name", "By Hand"), ("agent_id", "BY_HAND"), ("verify_key", key.as_str())];
    world.post(ANNA, "/mandates", &form).await.expect(403);
    world.post(DORA, "/mandates", &form).await.expect(303);
    world.post(DORA, "/mandates", &form).await.expect(422);
    let path = format!("/mandates/{}", house.agent);
    let version = mandates::agent(&mut world.read().await, house.agent).await.unwrap().version.to_string();
    let believed = [("trusted", "true"), ("version", version.as_str())];
    world.post(DORA, &format!("{path}/trust"), &believed).await.expect(303);
    world.post(DORA, &format!("{path}/trust"), &believed).await.expect(409);
    world.get(DORA, &path).await.expect(200).shows("Sample Agent");
    world.get(DORA, "/mandates").await.expect(200).shows("BY_HAND");
    world.post(DORA, &format!("{path}/stop"), &[("confirm", "Sample Agent")]).await.expect(303);
    let stopped = mandates::agent(&mut world.read().await, house.agent).await.unwrap();
    assert_eq!((stopped.state, stopped.trusted), (Standing::Stopped, true));

    let listed = world.api(DORA, "GET", "/mandates", &Value::Null).await.expect(200).json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 2);
    world.api(ANNA, "GET", "/mandates/requests", &Value::Null).await.expect(403);
    let body = json!({ "state": "active", "trusted": false });
    world.api(DORA, "PATCH", &path, &body).await.expect(400);
}
