//! A small house with forms, and people who fill them in at the pace of people.

use axum::{body::Body, extract::ConnectInfo, http::Request};
use consent::{Channel, Proof, State};
use customers::{Draft, Filter, Source};
use forms::ROOM;
use ground::clock::SECOND;
use kernel::{Action, Permission, Result, Room, SYSTEM, SubjectId, Tx, app::Edges};
use post::{Carrier, Shown};
use std::net::SocketAddr;
use testkit::{Answer, Guest, World};

pub const YES: [(&str, &str); 4] = [
    ("email", "carla.jansen@example.com"),
    ("given_name", "Carla"),
    ("may-news-email", "yes"),
    ("may-offers-email", "no"),
];

/// The testkit's own gate knows the guests of stories; the room of staff brings teams and words.
pub const ROOMS: &[Room] = &[
    post::ROOM,
    customers::ROOM,
    Room { gate: None, ..staff::ROOM },
    consent::ROOM,
    notices::ROOM,
    flows::ROOM,
    talk::ROOM,
    cases::ROOM,
    ROOM,
];

pub async fn world() -> World {
    let world = World::furnished(ROOMS, Edges::default().with(Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    forms::furnish(&world.app).await.unwrap();
    world
}

/// Opens the page and tells the stamp it carries.
pub async fn stamp(world: &World) -> String {
    stamp_of(world, "/f/news").await
}

pub async fn stamp_of(world: &World, path: &str) -> String {
    let page = world.get(Guest::Nobody, path).await.expect(200).text();
    let (_, rest) = page.split_once("name=\"stamp\" value=\"").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

/// Fills the form in at the pace of a person.
pub async fn fill(world: &World, answers: &[(&str, &str)]) -> Answer {
    let stamp = stamp(world).await;
    world.advance(20 * SECOND);
    send(world, &stamp, answers).await
}

pub async fn send(world: &World, stamp: &str, answers: &[(&str, &str)]) -> Answer {
    post_from(world, "/f/news", &[answers, &[("stamp", stamp)]].concat()).await
}

/// Posts from an address that only this world uses, since the limits count addresses.
pub async fn post_from(world: &World, path: &str, form: &[(&str, &str)]) -> Answer {
    let [a, b, c, ..] = ground::secret::digest(world.folder().as_os_str().as_encoded_bytes());
    let caller = SocketAddr::from(([10, a, b, c], 4000));
    let body = serde_html_form::to_string(form).unwrap();
    let request = Request::post(path).header("sec-fetch-site", "same-origin").extension(ConnectInfo(caller));
    world.send(Guest::Nobody, request.body(Body::from(body)).unwrap()).await
}

pub async fn mails(world: &World) -> Vec<Shown> {
    world.work().await;
    post::latest(&mut world.read().await, 50).await.unwrap()
}

/// The path of the link in the newest mail.
pub async fn link(world: &World) -> String {
    let link = mails(world).await[0].links[0].clone();
    link.strip_prefix(&world.app.url("")).unwrap().to_owned()
}

pub async fn people(world: &World) -> i64 {
    customers::count(&mut world.read().await, &Filter::default()).await.unwrap()
}

pub async fn found(world: &World, email: &str) -> Vec<SubjectId> {
    customers::find_by_email(&mut world.read().await, email).await.unwrap()
}

pub async fn state(world: &World, subject: SubjectId, purpose: &str) -> (State, Option<Proof>) {
    let cells = consent::matrix(&mut world.read().await, subject).await.unwrap();
    let cell = cells.iter().find(|cell| cell.purpose == purpose && cell.channel == Channel::Email).unwrap();
    (cell.state(), cell.entry.as_ref().map(|entry| entry.facts.proof))
}

pub async fn waiting(world: &World) -> i64 {
    let forms = forms::list(&mut world.read().await).await.unwrap();
    forms[0].waiting
}

pub struct Known(pub &'static str);

impl Action for Known {
    type Output = SubjectId;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<SubjectId> {
        let draft = Draft { emails: vec![self.0.to_owned()], ..Draft::default() };
        customers::add(tx, &draft, &Source::Staff).await
    }
}

pub struct Block(pub &'static str);

impl Action for Block {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        consent::suppress(tx, self.0).await
    }
}
