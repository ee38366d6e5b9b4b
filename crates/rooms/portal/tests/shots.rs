//! Stories of the portal: whoever has the link sees and changes their own, at once, and a link that is opened does nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use axum::{body::Body, extract::ConnectInfo, http::Request};
use consent::{Change, Channel, How, State};
use customers::{Draft, Source};
use ground::clock::{DAY, HOUR};
use kernel::{Action, Permission, Result, Room, SYSTEM, SubjectId, Tx, app::Edges};
use kit::Lang;
use portal::ROOM;
use post::{Carrier, Envelope, Shown};
use std::net::SocketAddr;
use testkit::{Answer, Guest, World};

const CARLA: &str = "carla.jansen@example.com";

const ROOMS: &[Room] = &[post::ROOM, customers::ROOM, consent::ROOM, rights::ROOM, ROOM];

async fn world() -> World {
    let world = World::furnished(ROOMS, Edges::default().with(Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
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

fn path(world: &World, link: &str) -> String {
    link.strip_prefix(&world.app.url("")).unwrap().to_owned()
}

#[tokio::test]
async fn shots() {
    let world = world().await;
    struct Names;
    impl Action for Names {
        type Output = ();
        const NEEDS: Permission = SYSTEM;
        async fn run(&self, tx: &mut Tx) -> Result<()> {
            tx.also(&kernel::setting::Change {
                values: vec![
                    ("company.name".into(), "Noorderpad".into()),
                    ("company.address".into(), "Noorderpad B.V., Dijkweg 4, Groningen".into()),
                    ("company.email".into(), "privacy@example.org".into()),
                ],
            })
            .await
        }
    }
    world.write(&Names).await.unwrap();
    let (_s, path) = carla(&world).await;
    let saved = world.post(Guest::Nobody, &path, &[("seen", "news.email:on")]).await.location().to_owned();
    let un = format!("{}/news", path.replace("/preferences/", "/unsubscribe/"));
    for (name, p) in [
        ("prefs", saved.clone()),
        ("prefs-tr", format!("{path}?lang=tr")),
        ("data", format!("{path}/data")),
        ("erase", format!("{path}/erasure?lang=de")),
        ("unsub", un),
        ("ask", "/preferences?lang=pl".into()),
        ("agreed", format!("{path}/agreed/news.email")),
        ("dead", "/preferences/x".into()),
    ] {
        let html = world.get(Guest::Nobody, &p).await.text();
        let css = std::str::from_utf8(kit::ASSETS[0].bytes).unwrap();
        let at = html.find("</head>").unwrap_or(html.find("<body").unwrap());
        let html = format!("{}<style>{css}</style>{}", &html[..at], &html[at..]);
        std::fs::write(format!("/tmp/shots/{name}.html"), html).unwrap();
    }
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
        kind: "campaigns.letter",
        unsubscribe: None,
        batch: None,
        lang: Lang::En,
    };
    post::hand_over(tx, permit, envelope).await.map(drop)
}
