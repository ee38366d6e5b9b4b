//! The agent is told: called again until they hear, given up where anybody sees it, and told again by hand.

use crate::house::{self, ANNA, CARLA, DORA};
use axum::{Router, extract::State, http::StatusCode, routing::post};
use ground::{clock::DAY, paging::Wanted};
use mandates::{Request, TellingState};
use parking_lot::Mutex;
use serde_json::{Value, json};
use std::sync::Arc;

#[derive(Clone)]
struct Peer {
    got: Arc<Mutex<Vec<Value>>>,
    answer: Arc<Mutex<u16>>,
    url: String,
}

impl Peer {
    async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/told", listener.local_addr().unwrap());
        let peer = Self { got: Arc::default(), answer: Arc::new(Mutex::new(500)), url };
        let router = Router::new().route("/told", post(take)).with_state(peer.clone());
        #[expect(clippy::disallowed_methods, reason = "the receiver lives beside the story")]
        tokio::spawn(async move { axum::serve(listener, router).await });
        peer
    }
}

async fn take(State(peer): State<Peer>, axum::Json(told): axum::Json<Value>) -> StatusCode {
    peer.got.lock().push(told);
    StatusCode::from_u16(*peer.answer.lock()).unwrap()
}

async fn only(house: &house::House) -> Request {
    let page = mandates::requests(&mut house.world.read().await, None, &Wanted::default()).await.unwrap();
    page.items.into_iter().next().unwrap()
}

#[tokio::test]
async fn an_agent_is_called_until_they_hear_and_given_up_visibly() {
    let house = house::open().await;
    let peer = Peer::start().await;
    let token = house.pair().await;
    let callback = json!({ "status_callback": peer.url });
    let asked = house.ask(&token, &house.message("access", CARLA, callback)).await;
    assert_eq!(peer.got.lock().len(), 1);
    assert_eq!(only(&house).await.telling, TellingState::Waiting);
    for _ in 0..7 {
        house.world.advance(2 * DAY);
        house.world.work().await;
    }
    let given_up = only(&house).await;
    assert_eq!((given_up.telling, peer.got.lock().len()), (TellingState::Failed, 8));
    let page = house.world.get(DORA, "/mandates/requests").await.expect(200);
    let path = format!("/mandates/requests/{}/telling", given_up.id);
    let told = given_up.told.clone().unwrap();
    // The words of the protocol are for programs.
    let page = page.shows("in work · the person has to confirm it").hides(&told).hides("⟦");
    assert!(page.shows("Try again").text().contains(&path));

    *peer.answer.lock() = 200;
    house.world.post(ANNA, &path, &[]).await.expect(403);
    house.world.post(DORA, &path, &[]).await.expect(303);
    house.world.work().await;
    assert_eq!(only(&house).await.telling, TellingState::Told);
    let told = peer.got.lock().last().unwrap().clone();
    assert_eq!(told["request_id"], asked["request_id"]);
}

#[tokio::test]
async fn what_ended_long_ago_is_forgotten() {
    let house = house::open().await;
    let token = house.pair().await;
    let asked = house.ask(&token, &house.message("access", house::STRANGER, json!({}))).await;
    house.world.advance(8 * DAY);
    house.world.work_on_schedule().await;
    assert_eq!(house.status(&token, &asked).await["reason"], "no_match");
    house.world.advance(61 * DAY);
    house.world.work_on_schedule().await;
    let path = format!("/data-rights-request/{}", asked["request_id"].as_str().unwrap());
    house.send("GET", &path, Some(&token), String::new()).await.expect(403);
}
