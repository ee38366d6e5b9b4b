//! Stories of the portal: whoever has the link sees and changes their own, at once, and a link that is opened does nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod accepting;
mod account;
mod answering;
mod browser;
mod choices;
mod cookies;
mod data;
mod filled;
mod history;
mod house;
mod links;
mod nothing;
mod own;
mod own_cases;
mod papers;
mod records;
mod restricted;
mod signal;

use axum::{body::Body, extract::ConnectInfo, http::Request};
use consent::{Change, Channel, How, State};
use customers::{Draft, Source};
use kernel::{Action, Permission, Result, Room, SYSTEM, SubjectId, Tx, app::Edges};
use kit::Lang;
use portal::ROOM;
use post::{Carrier, Envelope, Shown};
use std::net::SocketAddr;
use testkit::{Answer, Guest, World};

const CARLA: &str = "carla.jansen@example.com";

/// The testkit's own gate knows the guests of stories; the room of staff brings teams and words.
const ROOMS: &[Room] = &[
    post::ROOM,
    customers::ROOM,
    Room { gate: None, ..staff::ROOM },
    consent::ROOM,
    notices::ROOM,
    receipts::ROOM,
    flows::ROOM,
    talk::ROOM,
    cases::ROOM,
    forms::ROOM,
    rights::ROOM,
    ROOM,
];

async fn world() -> World {
    world_of(ROOMS).await
}

async fn world_of(rooms: &[Room]) -> World {
    let world = World::furnished(rooms, Edges::default().with(Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    forms::furnish(&world.app).await.unwrap();
    rights::furnish(&world.app).await.unwrap();
    world
}

/// Carla, who agreed to news, and the path of her preference page.
async fn carla(world: &World) -> (SubjectId, String) {
    let (subject, token) = world.write(&Arrive(CARLA)).await.unwrap();
    (subject, format!("/preferences/{token}"))
}

/// Posts from an address that only this world uses, since the limits count addresses.
async fn post_from(world: &World, path: &str, body: &str) -> Answer {
    let [a, b, c, ..] = ground::secret::digest(world.folder().as_os_str().as_encoded_bytes());
    let caller = SocketAddr::from(([10, a, b, c], 4000));
    let request = Request::post(path).extension(ConnectInfo(caller)).body(Body::from(body.to_owned()));
    world.send(Guest::Nobody, request.unwrap()).await
}

async fn state(world: &World, subject: SubjectId, purpose: &str, channel: Channel) -> State {
    let cells = consent::matrix(&mut world.read().await, subject).await.unwrap();
    cells.iter().find(|cell| cell.purpose == purpose && cell.channel == channel).unwrap().state()
}

async fn mails(world: &World) -> Vec<Shown> {
    world.work().await;
    post::latest(&mut world.read().await, 50).await.unwrap()
}

/// How often something of this kind happened.
async fn happened(world: &World, kind: &str) -> usize {
    let wanted = ground::paging::Wanted::default();
    kernel::event::everything(&mut world.read().await, Some(kind), &wanted).await.unwrap().items.len()
}

fn path(world: &World, link: &str) -> String {
    link.strip_prefix(&world.app.url("")).unwrap().to_owned()
}

/// A customer who confirmed news by mail, with a link in hand.
struct Arrive(&'static str);

impl Action for Arrive {
    type Output = (SubjectId, String);
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<(SubjectId, String)> {
        let draft = Draft { emails: vec![self.0.to_owned()], given: "Carla".into(), ..Draft::default() };
        let subject = customers::add(tx, &draft, &Source::Form("news".into())).await?;
        let change = Change::new(subject, "news", Channel::Email, State::Given, How::Link)
            .wording("May we write to you?");
        consent::write(tx, &change).await?;
        let token = consent::link(tx, subject).await?;
        Ok((subject, token.reveal().to_owned()))
    }
}

/// A letter with news that waits to be sent.
struct Letter(SubjectId);

impl Action for Letter {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        write_to(tx, self.0, "news").await
    }
}

struct Service(SubjectId);

impl Action for Service {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        write_to(tx, self.0, "orders").await
    }
}

async fn write_to(tx: &mut Tx, subject: SubjectId, purpose: &str) -> Result<()> {
    let permit = consent::permit(tx, subject, purpose, Channel::Email).await?;
    let permit = permit.map_err(|refusal| kernel::Error::fault(refusal.word()))?;
    let envelope = Envelope {
        to: permit.address().to_owned(),
        subject: "News".into(),
        text: "Hello".into(),
        ..Envelope::plain("campaigns.letter", Lang::En)
    };
    post::hand_over(tx, permit, envelope).await.map(drop)
}
