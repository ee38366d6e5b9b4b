//! The pages and the API of webhooks, and the feed.

use crate::peer::{Peer, happen, world};
use ground::{clock::SECOND, http::Reach};
use kernel::Role;
use serde_json::{Value, json};
use testkit::Guest;

const ALEX: Guest = Guest::Staff(Role::Administrator);

#[tokio::test]
async fn a_webhook_is_set_up_tried_changed_and_removed_by_page() {
    let (world, peer) = (world(Reach::Anywhere).await, Peer::start().await);
    world.get(ALEX, "/webhooks").await.expect(200).shows("Nobody is told yet");
    world.post(ALEX, "/webhooks", &[("url", "not an address")]).await.expect(422).shows("https://");
    let made = world.post(ALEX, "/webhooks", &[("url", &peer.url), ("kinds", "settings.")]).await.expect(200);
    made.shows("whsec_");
    let list = world.api(ALEX, "GET", "/webhooks", &Value::Null).await.expect(200).json();
    let page = format!("/webhooks/{}", list["items"][0]["id"].as_str().unwrap());
    world.get(ALEX, &page).await.expect(200).shows(&peer.url).hides("whsec_");

    world.post(ALEX, &format!("{page}/trial"), &[]).await.expect(303);
    assert_eq!(peer.got()[0].json()["type"], "connect.trial");
    world.get(ALEX, &page).await.shows("taken (204)");

    let other = format!("{}?again", peer.url);
    world.post(ALEX, &page, &[("url", &other), ("version", "1")]).await.expect(303);
    world.post(ALEX, &page, &[("url", &peer.url), ("version", "1")]).await.expect(409);
    world.get(ALEX, &page).await.shows(&other);

    world.post(ALEX, &format!("{page}/removal"), &[("confirm", "no")]).await.expect(422);
    world.post(ALEX, &format!("{page}/removal"), &[("confirm", "REMOVE")]).await.expect(303);
    world.get(ALEX, &page).await.expect(404);
}

#[tokio::test]
async fn the_api_shows_a_secret_once_and_guards_versions() {
    let (world, peer) = (world(Reach::Anywhere).await, Peer::start().await);
    let draft = json!({ "url": peer.url, "kinds": ["settings.changed"] });
    let made = world.api(ALEX, "POST", "/webhooks", &draft).await.expect(201).json();
    assert!(made["secret"].as_str().unwrap().starts_with("whsec_"));
    let path = format!("/webhooks/{}", made["id"].as_str().unwrap());
    let shown = world.api(ALEX, "GET", &path, &Value::Null).await.expect(200);
    assert!(shown.json().get("secret").is_none());
    world.api(ALEX, "PUT", &path, &draft).await.expect(400);
    world.api(ALEX, "POST", &format!("{path}/suspension"), &Value::Null).await.expect(204);
    let paused = world.api(ALEX, "GET", &path, &Value::Null).await.json();
    assert_eq!(paused["state"], "paused");
    world.api(ALEX, "DELETE", &format!("{path}/suspension"), &Value::Null).await.expect(204);
    world.api(ALEX, "DELETE", &path, &Value::Null).await.expect(204);
    world.api(ALEX, "GET", &format!("{path}/deliveries"), &Value::Null).await.expect(404);
    for bad in [json!({ "url": peer.url, "kinds": ["weather."] }), json!({ "url": 5 }), json!({ "uri": "x" })]
    {
        let status = world.api(ALEX, "POST", "/webhooks", &bad).await.status;
        assert!(status.is_client_error(), "{bad} {status}");
    }
}

#[tokio::test]
async fn the_feed_gives_each_change_once_in_order() {
    let world = world(Reach::Anywhere).await;
    for number in 1..=7 {
        happen(&world, number).await;
    }
    let page = async |path: &str| world.api(ALEX, "GET", path, &Value::Null).await.expect(200).json();
    let fresh = page("/changes").await;
    assert_eq!(fresh["items"].as_array().unwrap().len(), 0, "nothing is settled yet");
    world.advance(6 * SECOND);

    let (mut seen, mut path) = (Vec::new(), "/changes?limit=3".to_owned());
    loop {
        let answer = page(&path).await;
        let items = answer["items"].as_array().unwrap();
        seen.extend(items.iter().map(|item| item["data"]["number"].as_i64().unwrap()));
        path = format!("/changes?limit=3&after={}", answer["next"].as_str().unwrap());
        if items.is_empty() {
            break;
        }
    }
    assert_eq!(seen, [1, 2, 3, 4, 5, 6, 7]);
    happen(&world, 8).await;
    world.advance(6 * SECOND);
    assert_eq!(page(&path).await["items"][0]["data"]["number"], 8, "the last cursor goes on");
    world.api(ALEX, "GET", "/changes?after=nonsense", &Value::Null).await.expect(422);
    world.api(Guest::Staff(Role::Agent), "GET", "/changes", &Value::Null).await.expect(403);
}
