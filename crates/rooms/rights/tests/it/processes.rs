//! The office's process: the request leads, the process follows, and what somebody puts before the decision is kept.

use crate::house::{self, DORA};
use flows::{Definition, Publish, SaveDraft};
use kernel::Role;
use rights::{ClaimId, Kind};
use serde_json::{Value, json};
use testkit::World;

async fn status(world: &World, claim: ClaimId) -> String {
    let mut reader = world.read().await;
    let run = rights::claim(&mut reader, claim).await.unwrap().run.unwrap();
    flows::state(&mut reader, run).await.unwrap().status.key
}

#[tokio::test]
async fn the_built_in_process_follows_the_request() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    assert_eq!(status(&world, claim).await, "asked");
    house::prove(&world).await;
    assert_eq!(status(&world, claim).await, "deciding");
    house::approve(&world, claim, "anonymise", "welcome").await;
    assert_eq!(status(&world, claim).await, "done");
    let second = house::ask(
        &world,
        house::add(&world, customers::Draft { family: "X".into(), ..Default::default() }).await,
        Kind::Erasure,
    )
    .await;
    let refusal = [("reason", "identity")];
    world.post(DORA, &format!("/requests/{second}/refusal"), &refusal).await.expect(303);
    assert_eq!(status(&world, second).await, "refused", "from where nobody was recognised, too");
}

/// Publishes the built-in process as somebody changed it.
async fn changed(world: &World, change: impl FnOnce(&mut Value)) {
    let mut reader = world.read().await;
    let id = flows::flow_id(&mut reader, "data-request").await.unwrap().unwrap();
    let kept = flows::definition(&mut reader, id, flows::Which::Published).await.unwrap();
    drop(reader);
    let mut process = serde_json::to_value(&kept.definition).unwrap();
    change(&mut process);
    let definition: Definition = serde_json::from_value(process).unwrap();
    let saved = world.write(&SaveDraft { flow: Some(id), seen: Some(kept.seen), definition }).await.unwrap();
    world.write(&Publish { flow: id, seen: Some(saved.seen) }).await.unwrap();
}

/// The built-in process with a legal check before the decision.
async fn with_a_check(world: &World) {
    changed(world, put_a_check_before).await;
}

fn put_a_check_before(process: &mut Value) {
    let names = |name: &str| json!({ "en": name, "nl": name, "pl": name, "tr": name, "de": name });
    let check = json!({ "key": "check", "names": names("Legal check"), "stands": "waiting-us" });
    process["statuses"].as_array_mut().unwrap().insert(1, check);
    // A step by hand needs statuses that hands may enter.
    for status in process["statuses"].as_array_mut().unwrap() {
        if status["key"] == "deciding" {
            status["hand"] = json!({ "into": "allowed", "out": "forbidden" });
        }
    }
    for way in process["transitions"].as_array_mut().unwrap() {
        if way["key"] == "proved" {
            way["to"] = Value::from("check");
        }
    }
    let cleared = json!({
        "key": "cleared", "names": names("Cleared"), "from": "check", "to": "deciding",
        "trigger": { "hand": { "may": [{ "right": "rights.decide" }] } },
    });
    process["transitions"].as_array_mut().unwrap().push(cleared);
}

#[tokio::test]
async fn a_process_freezes_a_record_and_writes_another_request_down() {
    let world = house::open().await;
    changed(&world, |process| {
        let step = |name: &str, args: Value| json!({ "step": { "name": name, "args": args } });
        for status in process["statuses"].as_array_mut().unwrap() {
            if status["key"] == "deciding" {
                let open = step("rights.open-request", json!({ "kind": "restriction" }));
                status["enter"] = json!([open, step("customers.restrict", json!({ "restriction": "on" }))]);
            }
        }
    })
    .await;
    let carla = house::carla(&world).await;
    house::ask(&world, carla, Kind::Erasure).await;
    house::prove(&world).await;
    let mut reader = world.read().await;
    let standing = customers::standings(&mut reader, &[carla]).await.unwrap()[&carla];
    assert_eq!(standing, customers::Standing::Restricted);
    let kinds: Vec<_> =
        rights::of_subject(&mut reader, carla).await.unwrap().iter().map(|one| one.kind).collect();
    assert_eq!(kinds.len(), 2, "{kinds:?}");
    assert!(kinds.contains(&Kind::Restriction));
}

#[tokio::test]
async fn an_office_puts_a_check_before_the_decision_and_it_holds() {
    let world = house::open().await;
    with_a_check(&world).await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    house::prove(&world).await;
    assert_eq!(status(&world, claim).await, "check");
    let page = format!("/requests/{claim}");
    world.get(DORA, &page).await.expect(200).shows("Legal check").shows("Cleared");
    let early = json!({ "mode": "anonymise", "comes_back": "welcome", "confirm": "R-2026-0001" });
    house::change(&world, DORA, &format!("{page}/decision"), &early).await.expect(403);
    assert_eq!(house::state(&world, claim).await, "proved");
    world.post(house::ANNA, &format!("{page}/steps/cleared"), &[]).await.expect(403);
    world.post(DORA, &format!("{page}/steps/cleared"), &[]).await.expect(303);
    world.post(DORA, &format!("{page}/steps/granted"), &[]).await.expect(403);
    house::approve(&world, claim, "anonymise", "welcome").await;
    assert_eq!(house::state(&world, claim).await, "done");
    assert_eq!(status(&world, claim).await, "done");
}

#[tokio::test]
async fn what_needs_no_decision_waits_for_the_check_and_then_goes_on_by_itself() {
    let world = house::open().await;
    with_a_check(&world).await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Copy).await;
    house::prove(&world).await;
    assert_eq!(house::state(&world, claim).await, "proved");
    world.post(DORA, &format!("/requests/{claim}/steps/cleared"), &[]).await.expect(303);
    world.work().await;
    assert_eq!(house::state(&world, claim).await, "done");
}

#[tokio::test]
async fn without_a_process_a_request_goes_its_way_all_the_same() {
    let world = house::open().await;
    let id = flows::flow_id(&mut world.read().await, "data-request").await.unwrap().unwrap();
    world.write(&flows::Retire { flow: id }).await.unwrap();
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Copy).await;
    house::prove(&world).await;
    assert_eq!(house::state(&world, claim).await, "done");
    world.get(house::ANNA, &format!("/requests/{claim}")).await.expect(200).shows("No process");
    world.read_as(Role::Agent).await;
}

#[tokio::test]
async fn the_run_of_a_request_is_explained_to_those_who_may_see_the_request() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    let run = rights::claim(&mut world.read().await, claim).await.unwrap().run.unwrap();
    let path = format!("/why/flows_runs/{run}");
    world.get(DORA, &path).await.expect(200).shows(&format!("/requests/{claim}"));
    // Who may see processes, and no requests, does not learn that somebody asked.
    let mark = testkit::Guest::Staff(Role::Marketer);
    world.get(mark, &path).await.expect(404);
    for table in ["flows_runs", "flows_values"] {
        world.api(mark, "GET", &format!("/records/{table}/{run}/why"), &Value::Null).await.expect(404);
    }
}
