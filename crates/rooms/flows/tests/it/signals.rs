//! Programs tell what happened elsewhere: what waits for it moves, what is hidden stays hidden, what is unknown is said.

use crate::{
    scene::{Begin, Moving, begin, house, publish, simple, smuggle, stands, status, way},
    things::with,
};
use axum::{body::Body, http::Request};
use flows::{RunId, Values};
use ground::{id::Id, secret::Entropy};
use kernel::{Role, SubjectId};
use serde_json::{Value, json};
use testkit::{Guest, World};

const SHOP: Guest = Guest::Staff(Role::Manager);

fn paid(name: &str) -> Value {
    json!({"signal": {"name": name}})
}

async fn paying() -> World {
    let world = house().await;
    publish(&world, &simple(json!({}), vec![way("paid", ("new", "done"), paid("order-paid"), json!({}))]))
        .await;
    world
}

async fn tell(world: &World, body: Value) -> testkit::Answer {
    world.api(SHOP, "POST", "/processes/signals", &body).await
}

#[tokio::test]
async fn what_waits_for_a_signal_moves_when_a_program_tells_it() {
    let world = paying().await;
    let (one, two, other) =
        (begin(&world, "simple").await, begin(&world, "simple").await, begin(&world, "simple").await);
    let told =
        tell(&world, json!({"name": "order-paid", "run": one.run.to_string()})).await.expect(200).json();
    assert_eq!((&told["items"][0]["status"], &told["items"][1]), (&json!("done"), &Value::Null));
    with(two.thing, |thing| thing.order = format!("order {}", two.run));
    let reference = format!("order {}", two.run);
    tell(&world, json!({"name": "order-paid", "reference": reference})).await.expect(200);
    let host = ground::id::encode("thing", other.thing);
    let told = tell(&world, json!({"name": "order-paid", "host": host})).await.expect(200).json();
    assert_eq!(told["items"].as_array().unwrap().len(), 1);
    for run in [one, two, other] {
        assert_eq!(stands(&world, run).await, "done");
    }
    let again =
        tell(&world, json!({"name": "order-paid", "run": one.run.to_string()})).await.expect(200).json();
    assert_eq!(again["items"], json!([]), "what does not wait stays where it is");
}

#[tokio::test]
async fn a_signal_about_somebody_moves_all_that_waits_about_them() {
    let world = paying().await;
    let (ann, bob) =
        (SubjectId::from_bytes(Entropy::System.bytes()), SubjectId::from_bytes(Entropy::System.bytes()));
    let mut runs = Vec::new();
    for subject in [ann, ann, bob] {
        let thing: [u8; 16] = Entropy::System.bytes();
        let (values, terms) = (Values::new(), Default::default());
        let begin = Begin { flow: "simple", thing, subject: Some(subject), values, terms };
        runs.push(Moving { run: world.write(&begin).await.unwrap(), thing });
    }
    let told =
        tell(&world, json!({"name": "order-paid", "customer": ann.to_string()})).await.expect(200).json();
    assert_eq!(told["items"].as_array().unwrap().len(), 2);
    assert_eq!(stands(&world, runs[2]).await, "new");
}

#[tokio::test]
async fn what_is_wrong_with_a_signal_is_said_at_its_field() {
    let world = paying().await;
    let run = begin(&world, "simple").await;
    let (hidden, id) = (begin(&world, "simple").await, run.run.to_string());
    with(hidden.thing, |thing| thing.hidden = true);
    let nobody = RunId::from_bytes([9; 16]).to_string();
    for (body, field) in [
        (json!({"name": "order-lost", "run": id}), "name"),
        (json!({"name": "order-paid", "run": nobody}), "run"),
        (json!({"name": "order-paid", "run": "run_x"}), "run"),
        (json!({"name": "order-paid", "run": hidden.run.to_string()}), "run"),
        (json!({"name": "order-paid", "host": ground::id::encode("thing", hidden.thing)}), "host"),
        (json!({"name": "order-paid", "host": "cloud_1"}), "host"),
        (json!({"name": "order-paid", "reference": "nothing is called so"}), "reference"),
        (json!({"name": "order-paid"}), "reference"),
        (json!({"name": "order-paid", "run": id, "reference": "A-1"}), "reference"),
    ] {
        let answer = tell(&world, body.clone()).await.expect(422);
        assert_eq!(answer.wrong_fields(), [field], "{body}");
    }
    assert_eq!((stands(&world, run).await, stands(&world, hidden).await), ("new".into(), "new".into()));
    let body = json!({"name": "order-paid", "run": id});
    world.api(Guest::Staff(Role::Agent), "POST", "/processes/signals", &body).await.expect(403);
    world.api(Guest::Nobody, "POST", "/processes/signals", &body).await.expect(401);
    tell(&world, json!({"name": "order-paid", "run": id, "amount": 5})).await.expect(422);
}

/// Goes round and round, once a signal.
#[tokio::test]
async fn a_storm_of_signals_stops_the_run_and_one_key_counts_once() {
    let world = house().await;
    let statuses = vec![status("new", "open", json!({})), status("done", "closed-done", json!({}))];
    let ways = vec![
        way("again", ("new", "new"), paid("ping"), json!({})),
        way("close", ("new", "done"), crate::scene::by_hand(), json!({})),
    ];
    smuggle(&world, &crate::scene::process("ping", statuses, ways)).await;
    let run = begin(&world, "ping").await;
    let body = json!({"name": "ping", "run": run.run.to_string()});
    let once = || {
        let request = Request::post("/api/v1/processes/signals").header("content-type", "application/json");
        let request = request.header("idempotency-key", "shop-1").body(Body::from(body.to_string())).unwrap();
        world.send(SHOP, request)
    };
    once().await.expect(200);
    once().await.expect(200);
    assert_eq!(moves(&world, run).await, 2, "the start, and one signal");
    for _ in 0..70 {
        tell(&world, body.clone()).await.expect(200);
    }
    let state = world.api(SHOP, "GET", &format!("/processes/runs/{}", run.run), &Value::Null).await.json();
    assert_eq!(state["standing"], "stopped");
    assert!(moves(&world, run).await <= 62);
}

async fn moves(world: &World, run: Moving) -> usize {
    let path = format!("/processes/runs/{}/moves", run.run);
    world.api(SHOP, "GET", &path, &Value::Null).await.json().as_array().unwrap().len()
}

#[tokio::test]
async fn the_page_of_a_process_says_which_signals_it_waits_for() {
    let world = paying().await;
    let page = world.get(SHOP, "/processes/simple").await.expect(200).text();
    assert!(page.contains("/api/v1/processes/signals") && page.contains("order-paid"), "{page}");
    let made = world.api(SHOP, "GET", "/processes", &Value::Null).await.expect(200).json();
    let id = made["items"][0]["id"].as_str().unwrap().to_owned();
    let file = world.get(SHOP, "/processes/simple/file/bpmn").await.expect(200).text();
    assert!(file.contains("signalEventDefinition"), "{id}");
}
