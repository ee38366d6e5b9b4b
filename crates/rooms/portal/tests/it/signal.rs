//! Stories of the browser's own "do not sell or share": heeded once, and told; what people choose themselves goes before it.

use crate::{carla, happened, state, world};
use axum::{body::Body, http::Request};
use consent::{Channel, State};
use testkit::{Answer, Guest, World};

const ASKS: &str = "Your browser asks us not to sell";

async fn open(world: &World, path: &str, signal: &str) -> Answer {
    let request = Request::get(path).header("sec-gpc", signal).body(Body::empty()).unwrap();
    world.send(Guest::Nobody, request).await.expect(200)
}

#[tokio::test]
async fn being_followed_has_a_switch_of_its_own_and_is_off() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let page = world.get(Guest::Nobody, &path).await.expect(200).shows("Opens and clicks");
    let page = page.shows("You may do this").hides("We do not follow whether").hides(ASKS).text();
    assert!(page.contains("value=\"tracking.email@1\" aria"), "off: {page}");
    assert!(page.find("Opens and clicks").unwrap() > page.find("p-surveys").unwrap(), "apart from the rest");
    let on = [("seen", "tracking.email:off"), ("on", "tracking.email@1")];
    world.post(Guest::Nobody, &path, &on).await.expect(303);
    assert_eq!(state(&world, subject, "tracking", Channel::Email).await, State::Given);
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Given, "the rest is as it was");
}

#[tokio::test]
async fn the_signal_is_the_persons_no_and_is_noted_once() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let on = [("seen", "tracking.email:off"), ("on", "tracking.email@1")];
    world.post(Guest::Nobody, &path, &on).await.expect(303);
    for other in ["0", "true", "1, 1", " 1x"] {
        open(&world, &path, other).await.hides(ASKS);
    }
    assert_eq!(
        state(&world, subject, "tracking", Channel::Email).await,
        State::Given,
        "only `1` is the signal"
    );

    for _ in 0..3 {
        open(&world, &path, "1").await.shows("We do as it asks").shows("by a setting of your browser");
    }
    assert_eq!(state(&world, subject, "tracking", Channel::Email).await, State::Withdrawn);
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Given);
    assert_eq!(happened(&world, "portal.heeded-signal").await, 1);

    // What somebody then says here themself is about this very thing, and counts.
    world.post(Guest::Nobody, &path, &on).await.expect(303);
    open(&world, &path, "1").await.shows("You switched something on here yourself");
    assert_eq!(state(&world, subject, "tracking", Channel::Email).await, State::Given);
}

#[tokio::test]
async fn a_signal_without_a_link_is_nobodys() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    for page in ["/preferences", "/cookies", "/preferences/sent"] {
        open(&world, page, "1").await;
    }
    let head = Request::head(&path).header("sec-gpc", "1").body(Body::empty()).unwrap();
    world.send(Guest::Nobody, head).await.expect(200);
    assert_eq!(happened(&world, "portal.").await, 0);
    assert_eq!(state(&world, subject, "tracking", Channel::Email).await, State::Unknown);
    open(&world, &format!("{path}/data"), "1").await;
    assert_eq!(state(&world, subject, "tracking", Channel::Email).await, State::Refused);
}
