//! The doors: who may come in, what they see, and what bad input gets.

use crate::house::{self, ANNA, DORA, NOBODY};
use customers::SubjectId;
use ground::{clock::DAY, id::Id};
use kernel::Role;
use rights::Kind;
use serde_json::{Value, json};
use testkit::Guest;

const MARK: Guest = Guest::Staff(Role::Marketer);
const OLGA: Guest = Guest::Staff(Role::Auditor);

#[tokio::test]
async fn without_the_right_there_is_no_way_in() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    for path in ["/requests".to_owned(), format!("/requests/{claim}"), format!("/requests/{claim}/files")] {
        world.api(NOBODY, "GET", &path, &Value::Null).await.expect(401);
        world.api(MARK, "GET", &path, &Value::Null).await.expect(403);
        world.api(Guest::Powerless, "GET", &path, &Value::Null).await.expect(403);
    }
    let approval = json!({ "mode": "destroy", "comes_back": "welcome", "confirm": "R-2026-0001" });
    for guest in [ANNA, OLGA, Guest::Staff(Role::Administrator)] {
        world.api(guest, "POST", &format!("/requests/{claim}/decision"), &approval).await.expect(403);
        world.post(guest, &format!("/requests/{claim}/proof"), &[]).await.expect(403);
    }
    let new = json!({ "subject": carla.to_string(), "kind": "copy" });
    world.api(OLGA, "POST", "/requests", &new).await.expect(403);
}

#[tokio::test]
async fn names_are_shown_as_far_as_the_matrix_allows() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    world.get(OLGA, "/requests").await.expect(200).shows("C••• K•••").hides("Kanarek");
    world.get(OLGA, &format!("/requests/{claim}")).await.expect(200).hides("Kanarek");
}

#[tokio::test]
async fn programs_ask_decide_and_read_the_same_way() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let new = json!({ "subject": carla.to_string(), "kind": "erasure" });
    let made = world.api(ANNA, "POST", "/requests", &new).await.expect(201);
    let at = made.location().trim_start_matches("/api/v1").to_owned();
    assert_eq!(made.json()["law"], "gdpr");
    assert_eq!(made.json()["due_at"], "2026-12-21T12:00:00Z", "{:?}", made.json());
    let early = json!({ "mode": "anonymise", "comes_back": "welcome", "confirm": "R-2026-0001" });
    world.api(DORA, "POST", &format!("{at}/decision"), &early).await.expect(400);
    house::change(&world, DORA, &format!("{at}/decision"), &early).await.expect(403);
    world.api(DORA, "POST", &format!("{at}/proof"), &Value::Null).await.expect(400);
    house::change(&world, DORA, &format!("{at}/proof"), &Value::Null).await.expect(200);
    house::change_seen(&world, DORA, ("POST", &format!("{at}/decision")), 1, &early).await.expect(409);
    let effects =
        world.api(DORA, "GET", &format!("{at}/effects?mode=anonymise"), &Value::Null).await.expect(200);
    assert!(effects.json()["items"].as_array().unwrap().iter().any(|effect| effect["table"] == "customers"));
    let wrong = json!({ "mode": "anonymise", "comes_back": "welcome", "confirm": "yes" });
    assert_eq!(
        house::change(&world, DORA, &format!("{at}/decision"), &wrong).await.expect(422).wrong_fields(),
        ["confirm"]
    );
    house::change(&world, DORA, &format!("{at}/decision"), &early).await.expect(200);
    house::settle(&world).await;
    let ended = world.api(DORA, "GET", &at, &Value::Null).await.expect(200);
    assert_eq!(ended.json()["state"], "done");
    let list = world
        .api(DORA, "GET", "/requests?scope=ended&kind=erasure&limit=1", &Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!((list["items"].as_array().unwrap().len(), &list["next"]), (1, &Value::Null));
}

#[tokio::test]
async fn bad_input_gets_a_clear_word_and_does_nothing() {
    let world = house::open().await;
    let stranger = SubjectId::from_bytes([5; 16]);
    world
        .api(ANNA, "POST", "/requests", &json!({ "subject": stranger.to_string(), "kind": "copy" }))
        .await
        .expect(404);
    world.api(ANNA, "POST", "/requests", &json!({})).await.expect(400);
    for (field, body) in [
        ("subject", json!({ "subject": "cust_x", "kind": "copy" })),
        ("kind", json!({ "subject": stranger.to_string(), "kind": "x" })),
    ] {
        assert_eq!(world.api(ANNA, "POST", "/requests", &body).await.expect(422).wrong_fields(), [field]);
    }
    world.get(DORA, "/requests/claim_nonsense").await.expect(404);
    world.get(DORA, "/requests?after=%00").await.expect(422);
    world.post(DORA, "/requests", &[("subject", "x"), ("kind", "copy")]).await.expect(400);
    assert_eq!(rights::open_count(&mut world.read().await).await.unwrap(), 0);
}

#[tokio::test]
async fn a_list_comes_in_pages_with_the_most_pressing_first() {
    let world = house::open().await;
    for day in 0..3 {
        let person = house::add(
            &world,
            customers::Draft { family: format!("Nr {day}"), ..customers::Draft::default() },
        )
        .await;
        house::ask(&world, person, Kind::Copy).await;
        world.advance(DAY);
    }
    let mut seen = Vec::new();
    let mut path = "/requests?limit=2".to_owned();
    loop {
        let page = world.api(DORA, "GET", &path, &Value::Null).await.expect(200).json();
        seen.extend(
            page["items"].as_array().unwrap().iter().map(|item| item["number"].as_str().unwrap().to_owned()),
        );
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/requests?limit=2&after={next}");
    }
    assert_eq!(seen, ["R-2026-0001", "R-2026-0002", "R-2026-0003"]);
}

#[tokio::test]
async fn deadlines_are_brought_up_again_and_the_badge_turns() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    house::ask(&world, carla, Kind::Erasure).await;
    world.advance(24 * DAY);
    world.work_on_schedule().await;
    world.work_on_schedule().await;
    let wanted = ground::paging::Wanted::default();
    let events = kernel::event::of_subject(&mut world.read().await, carla, &wanted).await.unwrap();
    assert_eq!(
        events.items.iter().filter(|event| event.kind == "rights.due").count(),
        1,
        "each reminder once"
    );
    world.get(DORA, "/requests").await.shows("6 days left");
}

#[tokio::test]
async fn the_panel_of_a_customer_starts_a_request() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let form = [("subject", carla.to_string()), ("kind", "copy".to_owned())];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let made = world.post(ANNA, "/requests", &form).await.expect(303);
    assert!(made.location().starts_with("/requests/claim_"));
    world.get(ANNA, &format!("/customers/{carla}")).await.expect(200).shows("R-2026-0001");
}
