//! The clock: it stands still while nobody knows who asks, can be put off once and in time, and is heard of when it is late.

use crate::house::{self, ANNA, DORA};
use customers::Draft;
use ground::clock::DAY;
use rights::Kind;
use serde_json::{Value, json};

#[tokio::test]
async fn the_time_stands_still_until_somebody_is_known_where_the_law_lets_it() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let john =
        house::add(&world, Draft { family: "Doe".into(), country: "US".into(), ..Draft::default() }).await;
    let (first, second) =
        (house::ask(&world, carla, Kind::Erasure).await, house::ask(&world, john, Kind::Erasure).await);
    let due = async |claim| rights::claim(&mut world.read().await, claim).await.unwrap().due_at;
    let (before, american) = (due(first).await, due(second).await);
    world.advance(5 * DAY);
    let told = async |claim| {
        world.api(DORA, "GET", &format!("/requests/{claim}"), &Value::Null).await.expect(200).json()
    };
    let (european, american_one) = (told(first).await, told(second).await);
    assert!(european["paused"].is_string() && american_one["paused"].is_null(), "{european}");
    assert_eq!(
        (&european["fee"]["rule"], &american_one["fee"]["rule"]),
        (&json!("free"), &json!("twice-a-year"))
    );
    assert_eq!(american_one["days_left"], 40);
    assert!(american_one["extends_to"].is_string());
    for claim in [first, second] {
        house::change(&world, DORA, &format!("/requests/{claim}/proof"), &Value::Null).await.expect(200);
    }
    assert!(due(first).await.0 - before.0 >= 5 * DAY);
    assert_eq!(due(second).await, american, "there the time runs from the first day");
}

#[tokio::test]
async fn a_deadline_is_put_off_once_with_a_reason_that_the_person_reads() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    let at = format!("/requests/{claim}/extension");
    world.get(DORA, &at).await.expect(200).shows("21 February 2027");
    world.post(DORA, &at, &[("reason", " ")]).await.expect(422);
    world.post(ANNA, &at, &[("reason", "x")]).await.expect(403);
    world.advance(ground::clock::SECOND);
    world.post(DORA, &at, &[("reason", "Szukamy w archiwum.")]).await.expect(303);
    world.work().await;
    let letter = post::latest(&mut world.read().await, 1).await.unwrap().remove(0);
    assert!(letter.text.contains("Szukamy w archiwum."), "{}", letter.text);
    let json = world.api(DORA, "GET", &format!("/requests/{claim}"), &Value::Null).await.expect(200).json();
    assert_eq!(json["due_at"], "2027-02-21T12:00:01Z");
    world.post(DORA, &at, &[("reason", "Jeszcze raz.")]).await.expect(403);
}

#[tokio::test]
async fn no_extension_where_the_law_has_none_and_none_after_the_first_deadline() {
    let world = house::open().await;
    let ali =
        house::add(&world, Draft { family: "Yılmaz".into(), country: "TR".into(), ..Draft::default() }).await;
    let claim = house::ask(&world, ali, Kind::Erasure).await;
    let why = json!({ "reason": "Arşiv." });
    house::change(&world, DORA, &format!("/requests/{claim}/extension"), &why).await.expect(403);
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    world.post(DORA, &format!("/requests/{claim}/proof"), &[]).await.expect(303);
    world.advance(40 * DAY);
    house::change(&world, DORA, &format!("/requests/{claim}/extension"), &why).await.expect(403);
}

#[tokio::test]
async fn the_list_narrows_down_and_tells_how_well_we_answer() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Copy).await;
    world.post(DORA, &format!("/requests/{claim}/proof"), &[]).await.expect(303);
    world.work().await;
    house::ask(&world, carla, Kind::Erasure).await;
    let numbers = async |query: &str| {
        let page =
            world.api(DORA, "GET", &format!("/requests?{query}"), &Value::Null).await.expect(200).json();
        page["items"].as_array().unwrap().len()
    };
    assert_eq!(numbers("kind=erasure").await, 1);
    assert_eq!(numbers("kind=copy").await, 0);
    assert_eq!(numbers("scope=ended&state=done&law=gdpr").await, 1);
    assert_eq!(numbers("late=true").await, 0);
    world.advance(60 * DAY);
    assert_eq!(numbers("late=true").await, 1);
    let health = world.api(DORA, "GET", "/requests/health", &Value::Null).await.expect(200).json();
    assert_eq!(health["items"][0]["in_time"], 1, "{health}");
    world.get(DORA, "/requests?scope=ended").await.expect(200).shows("Answered in time");
    world.get(DORA, "/requests?kind=%22%3E%3Cb%3E&scope=open").await.expect(200).hides("\"><b>");
    let laws = world.api(DORA, "GET", "/requests/laws", &Value::Null).await.expect(200).json();
    assert_eq!(laws["items"].as_array().unwrap().len(), 3);
    assert_eq!(
        (&laws["items"][0]["pause"], &laws["items"][2]["fee"]["per_year"]),
        (&json!("Art. 12(6)"), &json!(2))
    );
    let page = world.get(DORA, "/requests/setup").await.expect(200);
    page.shows("GDPR").shows("1 month").shows("3 months").shows("Türkiye").hides("data-request</dd>");
}

#[tokio::test]
async fn everybody_who_fetched_something_is_on_one_list() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    world.get(ANNA, "/requests/downloads").await.expect(200).shows("Nobody has fetched anything yet");
    let claim = house::ask(&world, carla, Kind::Copy).await;
    house::prove(&world).await;
    world.post(DORA, &format!("/requests/{claim}/copy"), &[]).await.expect(200);
    world.get(ANNA, "/requests/downloads").await.expect(200).shows("R-2026-0001").shows("Kanarek");
    let takes = world.api(DORA, "GET", "/requests/downloads?limit=1", &Value::Null).await.expect(200).json();
    assert_eq!(takes["items"][0]["number"], "R-2026-0001");
}
