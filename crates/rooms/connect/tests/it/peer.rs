//! The receiving end: a small server that keeps what it got and answers what the story wants.

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::post,
};
use connect::ROOM;
use ground::http::{Http, Reach};
use kernel::{Actor, Event, app::Edges};
use parking_lot::Mutex;
use std::sync::{
    Arc,
    atomic::{AtomicU16, Ordering},
};
use testkit::World;

#[derive(Clone)]
pub struct Got {
    pub id: String,
    pub timestamp: i64,
    pub signature: String,
    pub body: Vec<u8>,
}

impl Got {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

#[derive(Clone, Default)]
pub struct Peer {
    got: Arc<Mutex<Vec<Got>>>,
    answers: Arc<AtomicU16>,
    pub url: String,
}

impl Peer {
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let peer = Self { url, ..Self::default() };
        peer.answer(204);
        let router = Router::new().route("/hook", post(take)).with_state(peer.clone());
        #[expect(clippy::disallowed_methods, reason = "the receiver lives beside the story")]
        tokio::spawn(async move { axum::serve(listener, router).await });
        peer
    }

    /// What it answers from now on.
    pub fn answer(&self, status: u16) {
        self.answers.store(status, Ordering::SeqCst);
    }

    pub fn got(&self) -> Vec<Got> {
        self.got.lock().clone()
    }
}

async fn take(State(peer): State<Peer>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let header = |name: &str| headers[name].to_str().unwrap().to_owned();
    let got = Got {
        id: header("webhook-id"),
        timestamp: header("webhook-timestamp").parse().unwrap(),
        signature: header("webhook-signature"),
        body: body.to_vec(),
    };
    peer.got.lock().push(got);
    StatusCode::from_u16(peer.answers.load(Ordering::SeqCst)).unwrap()
}

pub async fn world(reach: Reach) -> World {
    World::furnished(&[ROOM], Edges::default().with(Http::new(reach).unwrap())).await
}

/// Something happens in the house.
pub async fn happen(world: &World, number: i64) {
    struct Happen(i64);
    #[derive(serde::Serialize)]
    struct Happened {
        number: i64,
    }
    impl Event for Happened {
        const KIND: &'static str = "settings.changed";
    }
    impl kernel::Action for Happen {
        type Output = ();
        const NEEDS: kernel::Permission = kernel::SYSTEM;
        async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
            tx.record(&Happened { number: self.0 })
        }
    }
    world.app.write(&Actor::house(), &Happen(number)).await.unwrap();
    world.advance(ground::clock::SECOND / 100);
}
