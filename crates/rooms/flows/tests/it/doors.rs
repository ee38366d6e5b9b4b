//! Processes and runs through the JSON door: rights, documents, and answers to bad input.

use crate::scene::{begin, house, publish, simple};
use axum::{body::Body, http::Request};
use kernel::Role;
use serde_json::{Value, json};
use testkit::Guest;

const BOSS: Guest = Guest::Staff(Role::Manager);
const ANNA: Guest = Guest::Staff(Role::Agent);

#[tokio::test]
async fn a_definition_is_written_checked_published_and_exported() {
    let world = house().await;
    let definition = simple(json!({}), Vec::new());
    world.api(Guest::Nobody, "GET", "/processes", &Value::Null).await.expect(401);
    world.api(ANNA, "POST", "/processes", &definition).await.expect(403);
    let made = world.api(BOSS, "POST", "/processes", &definition).await.expect(201).json();
    let path = format!("/processes/{}", made["id"].as_str().unwrap());
    assert_eq!(
        made["definition"],
        world.api(ANNA, "GET", &path, &Value::Null).await.expect(200).json()["definition"]
    );
    let mut broken = definition.clone();
    broken["transitions"][0]["trigger"] = json!({"hand": {"may": []}});
    let found = world.api(BOSS, "POST", "/processes/check", &broken).await.expect(200).json();
    assert_eq!(found["findings"][0]["at"], "transitions.close");
    world.api(BOSS, "POST", &format!("{path}/publication"), &Value::Null).await.expect(200);
    let versions = world.api(BOSS, "GET", &format!("{path}/versions"), &Value::Null).await.expect(200).json();
    assert_eq!(versions["items"][0]["version"], 1);
    world.api(BOSS, "GET", &format!("{path}/versions/1"), &Value::Null).await.expect(200);
    world.api(BOSS, "GET", &format!("{path}/versions/7"), &Value::Null).await.expect(404);
    world.api(BOSS, "PUT", &path, &definition).await.expect(400);
    world.api(BOSS, "POST", "/processes/import", &json!({"key": 1})).await.expect(422);
}

#[tokio::test]
async fn a_program_brings_a_chart_of_another_program_in() {
    let world = house().await;
    let bring = |chart: &'static str| {
        let request = Request::post("/api/v1/processes/import").header("content-type", "application/xml");
        world.send(BOSS, request.body(Body::from(chart)).unwrap())
    };
    let made = bring(include_str!("../data/complaint.bpmn")).await.expect(201).json();
    assert_eq!(made["definition"]["key"], "complaint");
    assert_eq!(made["left_out"].as_array().unwrap().len(), 1, "what has no place here is told: {made}");
    bring("<definitions><process").await.expect(422);
    bring("<html/>").await.expect(422);
}

#[tokio::test]
async fn a_run_is_seen_and_moved_by_those_who_may() {
    let world = house().await;
    publish(&world, &simple(json!({"form": [{"field": "amount"}]}), Vec::new())).await;
    let run = begin(&world, "simple").await;
    let path = format!("/processes/runs/{}", run.run);
    world.api(Guest::Powerless, "GET", &path, &Value::Null).await.expect(403);
    let state = world.api(ANNA, "GET", &path, &Value::Null).await.expect(200).json();
    assert_eq!((&state["status"], &state["standing"]), (&json!("new"), &json!("running")));
    let choices = world.api(ANNA, "GET", &format!("{path}/choices"), &Value::Null).await.expect(200).json();
    assert_eq!(choices.as_array().unwrap().len(), 2);
    world
        .api(ANNA, "PATCH", &format!("{path}/fields"), &json!({"values": {"amount": "12"}}))
        .await
        .expect(204);
    let fields = world.api(ANNA, "GET", &format!("{path}/fields"), &Value::Null).await.expect(200).json();
    assert_eq!(fields[0]["value"], "12");
    world.api(ANNA, "POST", &format!("{path}/moves"), &json!({"transition": "nowhere"})).await.expect(403);
    let moved = world
        .api(ANNA, "POST", &format!("{path}/moves"), &json!({"transition": "close"}))
        .await
        .expect(200)
        .json();
    assert_eq!(moved["stands"], "closed-done");
    let history = world.api(ANNA, "GET", &format!("{path}/moves"), &Value::Null).await.expect(200).json();
    assert_eq!(history.as_array().unwrap().len(), 2);
    let list =
        world.api(ANNA, "GET", "/processes/runs?standing=ended", &Value::Null).await.expect(200).json();
    assert_eq!(list["items"].as_array().unwrap().len(), 1);
    // What its room hides has no process either: no choices, no fields, no moves.
    crate::things::with(run.thing, |thing| thing.hidden = true);
    for what in ["", "/choices", "/fields", "/moves"] {
        world
            .api(Guest::Staff(Role::Manager), "GET", &format!("{path}{what}"), &Value::Null)
            .await
            .expect(404);
    }
}
