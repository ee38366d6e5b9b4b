//! Changes reach their receivers: signed, in order, again after failures, and not for ever.

use crate::peer::{Peer, happen, world};
use connect::{Add, Draft, Renew, Resume, Secret, State, Suspend, WebhookId};
use ground::{
    clock::{DAY, HOUR, MINUTE, SECOND},
    http::Reach,
};
use kernel::{Actor, Role};
use serde_json::Value;
use testkit::{Guest, World};

const ALEX: Guest = Guest::Staff(Role::Administrator);

async fn add(world: &World, peer: &Peer, kinds: &[&str]) -> (WebhookId, Secret) {
    let kinds = kinds.iter().map(|kind| (*kind).to_owned()).collect();
    let draft = Draft { url: peer.url.clone(), kinds, processor: None };
    world.app.write(&Actor::house(), &Add { draft }).await.unwrap()
}

/// Lets changes settle and the schedules run.
async fn pass(world: &World, time: i64) {
    world.advance(time);
    world.work_on_schedule().await;
}

fn numbers(peer: &Peer) -> Vec<i64> {
    peer.got().iter().filter_map(|got| got.json()["data"]["number"].as_i64()).collect()
}

async fn state(world: &World, webhook: WebhookId) -> Value {
    world.api(ALEX, "GET", &format!("/webhooks/{webhook}"), &Value::Null).await.expect(200).json()
}

#[tokio::test]
async fn changes_arrive_in_order_signed_and_once() {
    let (world, peer) = (world(Reach::Anywhere).await, Peer::start().await);
    happen(&world, 0).await;
    let (_, secret) = add(&world, &peer, &["settings."]).await;
    for number in 1..=5 {
        happen(&world, number).await;
    }
    pass(&world, 6 * SECOND).await;
    pass(&world, 6 * SECOND).await;
    assert_eq!(numbers(&peer), [1, 2, 3, 4, 5], "what was before is not told, what came is told once");
    for got in peer.got() {
        assert!(got.id.starts_with("event_"));
        assert_eq!(got.signature, secret.sign(&got.id, got.timestamp, &got.body).unwrap());
        assert_eq!(got.json()["type"], "settings.changed");
        assert_eq!(got.json()["data"]["actor"], "house");
    }
}

#[tokio::test]
async fn what_was_not_asked_for_is_not_told() {
    let (world, peer) = (world(Reach::Anywhere).await, Peer::start().await);
    add(&world, &peer, &["connect."]).await;
    happen(&world, 1).await;
    pass(&world, 6 * SECOND).await;
    assert!(numbers(&peer).is_empty());
    assert!(peer.got().iter().all(|got| got.json()["type"].as_str().unwrap().starts_with("connect.")));
}

#[tokio::test]
async fn a_receiver_that_was_down_hears_everything_later_in_order() {
    let (world, peer) = (world(Reach::Anywhere).await, Peer::start().await);
    let (webhook, _) = add(&world, &peer, &["settings."]).await;
    peer.answer(503);
    happen(&world, 1).await;
    happen(&world, 2).await;
    pass(&world, 6 * SECOND).await;
    assert_eq!(numbers(&peer), [1], "the second waits for the first");
    pass(&world, SECOND).await;
    assert_eq!(numbers(&peer), [1], "not before the pause is over");
    assert_eq!(state(&world, webhook).await["failures"], 1);

    peer.answer(200);
    pass(&world, MINUTE).await;
    assert_eq!(numbers(&peer), [1, 1, 2]);
    assert_eq!(peer.got()[0].id, peer.got()[1].id, "the same message keeps its id");
    assert_eq!(state(&world, webhook).await["failures"], 0);
}

#[tokio::test]
async fn a_receiver_that_fails_for_days_is_given_up_and_can_go_on() {
    let (world, peer) = (world(Reach::Anywhere).await, Peer::start().await);
    let (webhook, _) = add(&world, &peer, &["settings."]).await;
    peer.answer(500);
    happen(&world, 1).await;
    pass(&world, 6 * SECOND).await;
    for _ in 0..31 {
        pass(&world, 4 * HOUR).await;
    }
    assert_eq!(state(&world, webhook).await["state"], "broken");
    let tried = numbers(&peer).len();
    pass(&world, DAY).await;
    assert_eq!(numbers(&peer).len(), tried, "nobody tries any more");
    world.get(ALEX, "/webhooks").await.shows("given up");

    peer.answer(200);
    world.app.write(&Actor::house(), &Resume { webhook }).await.unwrap();
    pass(&world, 6 * SECOND).await;
    assert_eq!(numbers(&peer).len(), tried + 1, "nothing was lost");
}

#[tokio::test]
async fn a_receiver_that_is_gone_is_given_up_at_once() {
    let (world, peer) = (world(Reach::Anywhere).await, Peer::start().await);
    let (webhook, _) = add(&world, &peer, &[]).await;
    peer.answer(410);
    pass(&world, 6 * SECOND).await;
    assert_eq!(state(&world, webhook).await["state"], State::Broken.key());
}

#[tokio::test]
async fn nothing_is_lost_while_paused_and_a_new_secret_signs_beside_the_old() {
    let (world, peer) = (world(Reach::Anywhere).await, Peer::start().await);
    let (webhook, old) = add(&world, &peer, &["settings."]).await;
    let house = Actor::house();
    world.app.write(&house, &Suspend { webhook }).await.unwrap();
    happen(&world, 1).await;
    pass(&world, HOUR).await;
    assert!(peer.got().is_empty());
    let new = world.app.write(&house, &Renew { webhook }).await.unwrap();
    world.app.write(&house, &Resume { webhook }).await.unwrap();
    pass(&world, 6 * SECOND).await;
    let got = peer.got().remove(0);
    let sign = |secret: &Secret| secret.sign(&got.id, got.timestamp, &got.body).unwrap();
    assert_eq!(got.signature, format!("{} {}", sign(&new), sign(&old)));
}

#[tokio::test]
async fn our_own_network_is_not_called() {
    let (world, peer) = (world(Reach::Public).await, Peer::start().await);
    let draft = serde_json::json!({ "url": peer.url });
    let answer = world.api(ALEX, "POST", "/webhooks", &draft).await.expect(422).json();
    assert_eq!(answer["errors"][0]["field"], "url");
    assert!(peer.got().is_empty());
}
