//! What every door does: repeats answers, refuses other sites, dresses errors.

use crate::counters::{ROOM, how_many};
use axum::{
    body::Body,
    http::{Request, header},
};
use kernel::Role;
use serde_json::json;
use testkit::{Answer, Guest, World};

const ANNA: Guest = Guest::Staff(Role::Agent);

async fn create(world: &World, key: &str, body: &str) -> Answer {
    let request = Request::post("/api/v1/counters").header("idempotency-key", key);
    world.send(ANNA, request.body(Body::from(body.to_owned())).unwrap()).await
}

#[tokio::test]
async fn asking_twice_with_one_key_creates_once() {
    let world = World::with(&[ROOM]).await;
    let first = create(&world, "a", "{}").await.expect(201);
    let second = create(&world, "a", "{}").await.expect(201);
    assert_eq!(first.location(), second.location());
    assert_eq!(how_many(&world).await, 1);
    create(&world, "b", "{}").await.expect(201);
    assert_eq!(how_many(&world).await, 2);
    let reused = create(&world, "a", "{\"fail\":null}").await.expect(422);
    assert_eq!(reused.wrong_fields(), ["Idempotency-Key"]);
    create(&world, &"x".repeat(300), "{}").await.expect(422);
}

#[tokio::test]
async fn a_failed_create_may_be_tried_again_with_the_same_key() {
    let world = World::with(&[ROOM]).await;
    create(&world, "a", "{\"fail\":\"yes\"}").await.expect(422);
    create(&world, "a", "{}").await.expect(201);
    assert_eq!(how_many(&world).await, 1);
}

#[tokio::test]
async fn a_change_from_another_site_does_nothing() {
    let world = World::with(&[ROOM]).await;
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
        let request = Request::post("/counters").header(header::HOST, "care.example").header(name, value);
        world.send(ANNA, request.body(Body::empty()).unwrap()).await.expect(403);
    }
    assert_eq!(how_many(&world).await, 0);
}

#[tokio::test]
async fn programs_get_problem_documents_in_the_readers_language() {
    let world = World::with(&[ROOM]).await;
    for (body, status) in
        [("{", 400), ("{\"fial\":1}", 422), ("[]", 400), ("{\"fail\":5}", 422), ("\u{0}", 400)]
    {
        let problem = create(&world, "", body).await;
        assert!(problem.status == 422 || problem.status.as_u16() == status, "{body}: {}", problem.text());
        assert_eq!(problem.header("content-type"), Some("application/problem+json"), "{body}");
    }
    let request = Request::post("/api/v1/counters")
        .header("accept-language", "tr-TR,tr;q=0.9")
        .body(Body::from("{\"fail\":\"x\"}"));
    let problem = world.send(ANNA, request.unwrap()).await.expect(422);
    assert_eq!(problem.json()["errors"][0], json!({"field": "fail", "detail": "Lütfen burayı doldurun."}));
    let stranger = world.api(Guest::Nobody, "POST", "/counters", &json!({})).await.expect(401);
    assert_eq!(stranger.header("www-authenticate"), Some("Bearer"));
}

#[tokio::test]
async fn pages_that_are_not_there_say_so_calmly() {
    let world = World::with(&[ROOM]).await;
    let answer = world.get(ANNA, "/nothing").await.expect(404);
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert!(answer.header("content-security-policy").unwrap().starts_with("default-src 'none'"));
    assert!(answer.header("x-request-id").unwrap().starts_with("req_"));
}
