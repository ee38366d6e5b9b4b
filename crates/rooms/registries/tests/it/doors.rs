//! The pages and the API of services: set up, tried, changed, paused, removed, and the secret never seen.

use crate::peer::{Mood, Peer, People, SECRET, connect, draft, house};
use consent::Channel;
use kernel::Role;
use registries::ask;
use serde_json::{Value, json};
use testkit::Guest;

const ALEX: Guest = Guest::Staff(Role::Administrator);
const DORA: Guest = Guest::Staff(Role::PrivacyOfficer);

#[tokio::test]
async fn a_service_is_set_up_tried_changed_paused_and_removed_by_page() {
    let (world, peer) = (house().await, Peer::start(Mood::Knows("nobody")).await);
    world.get(DORA, "/registries").await.expect(200).shows("No service is asked");
    world.get(DORA, "/registries/new").await.expect(200).shows("Do not send");
    let form = |url: &'static str| {
        [
            ("name", "Robinson"),
            ("purposes", "news"),
            ("channels", "email"),
            ("url", url),
            ("headers", "Authorization: Bearer {secret}"),
            ("secret", SECRET),
        ]
    };
    let wrong = world.post(DORA, "/registries", &form("https://{email}/")).await.expect(422);
    wrong.shows("The host must be fixed").hides(SECRET);
    let mut typed = form("");
    typed[3].1 = &peer.url;
    world.post(DORA, "/registries", &typed).await.expect(303);
    world.post(DORA, "/registries", &typed).await.expect(422).shows("Another service");
    let list = world.api(DORA, "GET", "/registries", &Value::Null).await.expect(200).json();
    let page = format!("/registries/{}", list["items"][0]["id"].as_str().unwrap());
    world.get(DORA, &page).await.expect(200).shows("Robinson").hides(SECRET);
    world.get(DORA, &format!("{page}/edit")).await.expect(200).shows("{secret}").hides(SECRET);

    let tried =
        world.post(DORA, &format!("{page}/trial"), &[("email", "nobody@example.com")]).await.expect(200);
    tried.shows("/may/news?e=nobody%40example.com").shows("Bearer •••••").hides(SECRET);
    assert_eq!(peer.asked()[0].authorization, format!("Bearer {SECRET}"));

    typed[0].1 = "Robinson list";
    typed[5].1 = "";
    world.post(DORA, &format!("{page}?version=1"), &typed).await.expect(303);
    world.post(DORA, &format!("{page}?version=1"), &typed).await.expect(409);
    world.post(DORA, &format!("{page}/trial"), &[]).await.expect(200);
    assert_eq!(peer.asked()[0].authorization, format!("Bearer {SECRET}"), "left empty it stays");
    typed[3].1 = "https://elsewhere.example.org/?e={email}";
    world.post(DORA, &format!("{page}?version=2"), &typed).await.expect(422).shows("another host");

    world.post(DORA, &format!("{page}/suspension"), &[]).await.expect(303);
    world.get(DORA, &page).await.shows("paused");
    world.post(DORA, &format!("{page}/resumption"), &[]).await.expect(303);
    world.post(DORA, &format!("{page}/removal"), &[("confirm", "no")]).await.expect(422);
    world.post(DORA, &format!("{page}/removal"), &[("confirm", "REMOVE")]).await.expect(303);
    world.get(DORA, &page).await.expect(404);
}

#[tokio::test]
async fn the_api_keeps_the_secret_and_guards_versions() {
    let (world, peer) = (house().await, Peer::start(Mood::Knows("nobody")).await);
    let draft = json!({ "name": "Robinson", "purposes": ["news"], "url": peer.url, "secret": SECRET,
        "method": "POST", "body_kind": "json", "body": "{\"e\":\"{email}\",\"k\":\"{secret}\"}" });
    let made = world.api(ALEX, "POST", "/registries", &draft).await.expect(201);
    assert!(!made.json().to_string().contains(SECRET));
    let path = format!("/registries/{}", made.json()["id"].as_str().unwrap());
    let trial =
        world.api(ALEX, "POST", &format!("{path}/trial"), &json!({ "email": "nobody@example.com" })).await;
    let trial = trial.expect(200).json();
    assert_eq!((trial["verdict"].as_str(), trial["status"].as_u64()), (Some("deny"), Some(200)));
    assert!(!trial.to_string().contains(SECRET));
    assert_eq!(peer.asked()[0].body, format!("{{\"e\":\"nobody@example.com\",\"k\":\"{SECRET}\"}}"));
    world.api(ALEX, "PUT", &path, &draft).await.expect(400);
    world.api(ALEX, "POST", &format!("{path}/suspension"), &Value::Null).await.expect(204);
    assert_eq!(world.api(ALEX, "GET", &path, &Value::Null).await.json()["state"], "paused");
    world.api(ALEX, "DELETE", &format!("{path}/suspension"), &Value::Null).await.expect(204);
    world.api(ALEX, "DELETE", &path, &Value::Null).await.expect(204);
    world.api(ALEX, "GET", &path, &Value::Null).await.expect(404);
    for bad in [json!({ "name": 5 }), json!({ "uri": "x" }), json!({ "name": "x" })] {
        let status = world.api(ALEX, "POST", "/registries", &bad).await.status;
        assert!(status.is_client_error(), "{bad} {status}");
    }
    world.api(Guest::Staff(Role::Agent), "GET", "/registries", &Value::Null).await.expect(403);
}

#[tokio::test]
async fn the_page_of_a_person_shows_who_was_asked_and_what_they_said() {
    let (world, peer) = (house().await, Peer::start(Mood::Knows("carla")).await);
    let people = world.write(&People(vec!["carla"])).await.unwrap();
    connect(&world, draft(&peer)).await;
    ask(&world.app, &people, "news", Channel::Email).await.unwrap();
    let page = format!("/customers/{}/permissions", people[0]);
    let shown = world.get(DORA, &page).await.expect(200);
    shown
        .shows("Robinson was asked on")
        .shows("and said no")
        .shows("An outside register says no")
        .hides(SECRET);
    let agent = world.get(Guest::Staff(Role::Agent), &page).await.expect(200);
    agent.shows("An outside service was asked on").hides("Robinson");
}
