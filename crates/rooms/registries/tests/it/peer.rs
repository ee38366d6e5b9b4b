//! The service on the other end: a small server that keeps what it was asked and answers what the story wants.

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, Uri},
};
use consent::{Change, Channel, How, State as Said};
use customers::{Draft as Facts, Source};
use ground::http::{Http, Reach};
use kernel::{Action, Actor, Permission, Result, SYSTEM, SubjectId, Tx, app::Edges};
use parking_lot::Mutex;
use registries::{Add, Draft, ServiceId};
use std::{sync::Arc, time::Duration};
use testkit::World;

#[derive(Clone, Debug)]
pub struct Question {
    pub url: String,
    pub authorization: String,
    pub body: String,
}

/// How it behaves from now on.
#[derive(Clone, Debug, Default)]
pub enum Mood {
    /// Yes to everybody but those whose address contains this.
    Knows(&'static str),
    Says(u16, String),
    #[default]
    Sleeps,
}

#[derive(Clone, Default)]
pub struct Peer {
    asked: Arc<Mutex<Vec<Question>>>,
    mood: Arc<Mutex<Mood>>,
    pub url: String,
}

impl Peer {
    pub async fn start(mood: Mood) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/may/{{purpose}}?e={{email}}", listener.local_addr().unwrap());
        let peer = Self { url, ..Self::default() };
        peer.is(mood);
        let router = Router::new().fallback(answer).with_state(peer.clone());
        #[expect(clippy::disallowed_methods, reason = "the service lives beside the story")]
        tokio::spawn(async move { axum::serve(listener, router).await });
        peer
    }

    pub fn is(&self, mood: Mood) {
        *self.mood.lock() = mood;
    }

    /// What it was asked since the last look.
    pub fn asked(&self) -> Vec<Question> {
        std::mem::take(&mut *self.asked.lock())
    }
}

async fn answer(State(peer): State<Peer>, uri: Uri, headers: HeaderMap, body: Bytes) -> (StatusCode, String) {
    let authorization = headers.get("authorization").map_or("", |value| value.to_str().unwrap()).to_owned();
    let (url, body) = (uri.to_string(), String::from_utf8(body.to_vec()).unwrap());
    let asked = Question { url: url.clone(), authorization: authorization.clone(), body };
    peer.asked.lock().push(asked);
    let mood = peer.mood.lock().clone();
    match mood {
        Mood::Knows(no) => {
            let text = format!("{{\"allowed\":{},\"you\":\"{authorization}\"}}", !url.contains(no));
            (StatusCode::OK, text)
        }
        Mood::Says(status, text) => (StatusCode::from_u16(status).unwrap(), text),
        Mood::Sleeps => {
            tokio::time::sleep(Duration::from_secs(5)).await;
            (StatusCode::OK, "{\"allowed\":true}".into())
        }
    }
}

pub const SECRET: &str = "whisper-4711";

/// The house, with the service connected for the news by mail.
pub async fn house() -> World {
    house_with(Edges::default()).await
}

pub async fn house_with(edges: Edges) -> World {
    let rooms = [post::ROOM, customers::ROOM, consent::ROOM, registries::ROOM];
    let http = Http::new(Reach::Anywhere).unwrap();
    let world = World::furnished(&rooms, edges.with(post::Carrier::Outbox).with(http)).await;
    consent::furnish(&world.app).await.unwrap();
    world
}

pub fn draft(peer: &Peer) -> Draft {
    Draft {
        name: "Robinson".into(),
        purposes: vec!["news".into()],
        url: peer.url.clone(),
        headers: "Authorization: Bearer {secret}".into(),
        secret: Some(SECRET.into()),
        patience_ms: 300,
        per_minute: 60_000,
        ..Draft::default()
    }
}

pub async fn connect(world: &World, draft: Draft) -> ServiceId {
    world.app.write(&Actor::house(), &Add { draft }).await.unwrap()
}

/// People who said yes to the news.
pub struct People(pub Vec<&'static str>);

impl Action for People {
    type Output = Vec<SubjectId>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<SubjectId>> {
        let rules = customers::rules(tx).await?;
        let facts = self.0.iter().map(|name| Facts {
            given: (*name).into(),
            family: "Example".into(),
            emails: vec![format!("{name}@example.com")],
            country: "NL".into(),
            ..Facts::default()
        });
        let checked = facts.map(|draft| rules.check(&draft)).collect::<Result<Vec<_>>>()?;
        let people = customers::add_many(tx, &checked, &Source::Api, Some("news")).await?;
        let change = |subject: &SubjectId| {
            Change::new(*subject, "news", Channel::Email, Said::Given, How::Link).origin("form:news")
        };
        consent::write_many(tx, &people.iter().map(change).collect::<Vec<_>>()).await?;
        Ok(people)
    }
}
