//! A house where people work, with a room of boxes beside which they talk.

use axum::{Router, body::Body, http::Request, http::header, routing::get};
use ground::id::Id;
use kernel::{
    Action, Desk, KeyId, Permission, Result, Role, Room, SYSTEM, StaffId, SubjectId, Tx,
    app::Edges,
    door::{Paper, SESSION_COOKIE},
    setting::TIME_ZONE,
};
use staff::{AddTeam, AddUser, RightsCache, TeamDraft, TeamId, UserDraft};
use testkit::{Answer, Guest, World};

const PASSWORD: &str = "vier vrolijke vossen";
/// The one box, whose key is its own until somebody is known.
pub const BOX: [u8; 16] = [5; 16];

ground::id! {
    /// A box.
    BoxId, "box"
}

/// A room that shows a box and what was said beside it.
const BOXES: Room =
    Room { name: "boxes", pages: || Router::new().route("/boxes/5", get(show)), ..testkit::BARE };

async fn show(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    talk::panel(&mut reader, &beside(), t, &|text| text).await.map(Paper::fine)
}

/// Beside the box, while nobody is known.
pub fn beside() -> talk::Room {
    let key = KeyId::own(BoxId::from_bytes(BOX));
    talk::Room::Record { kind: "box", id: BOX, key, subject: None, href: "/boxes/5".into() }
}

/// Beside the box, once it is somebody's.
pub fn beside_of(subject: SubjectId) -> talk::Room {
    let key = KeyId::of(subject);
    talk::Room::Record { kind: "box", id: BOX, key, subject: Some(subject), href: "/boxes/5".into() }
}

pub struct MakeKey(pub KeyId);

impl Action for MakeKey {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.make_key(self.0);
        Ok(())
    }
}

pub async fn house() -> World {
    let edges = Edges::default().with(post::Carrier::Outbox).with(RightsCache::default());
    let world = World::furnished(&[post::ROOM, staff::ROOM, talk::ROOM, BOXES], edges).await;
    world.write(&MakeKey(KeyId::own(BoxId::from_bytes(BOX)))).await.unwrap();
    world
}

pub async fn hire(world: &World, name: &str, role: Role) -> StaffId {
    let email = format!("{}@example.org", name.to_lowercase());
    let draft = UserDraft { name: name.into(), email, role: role.key().into(), lang: None };
    let action = AddUser::with_password(&world.app, &draft, PASSWORD).await.unwrap();
    world.write(&action).await.unwrap()
}

pub async fn team(world: &World, name: &str, members: &[StaffId]) -> TeamId {
    let draft = TeamDraft { name: name.into(), members: members.to_vec(), ..TeamDraft::default() };
    world.write(&AddTeam { draft }).await.unwrap()
}

/// A browser in which somebody is signed in.
pub struct Browser<'a> {
    world: &'a World,
    cookie: String,
}

impl<'a> Browser<'a> {
    pub async fn of(world: &'a World, name: &str) -> Self {
        let email = format!("{}@example.org", name.to_lowercase());
        let form = [("email", email.as_str()), ("password", PASSWORD)];
        let answer = world.post(Guest::Nobody, "/sign-in", &form).await.expect(303);
        let cookie = answer.header("set-cookie").unwrap().split(';').next().unwrap();
        assert!(cookie.starts_with(SESSION_COOKIE));
        Self { world, cookie: cookie.to_owned() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        let request = Request::get(path).header(header::COOKIE, &self.cookie);
        self.world.send(Guest::Nobody, request.body(Body::empty()).unwrap()).await
    }

    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let pairs = form.iter().map(|(name, value)| format!("{name}={}", percent(value)));
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::COOKIE, &self.cookie)
            .header("sec-fetch-site", "same-origin");
        let body = pairs.collect::<Vec<_>>().join("&");
        self.world.send(Guest::Nobody, request.body(Body::from(body)).unwrap()).await
    }
}

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// Calls the API with a program's token.
pub async fn call(
    world: &World,
    token: &str,
    (method, path): (&str, &str),
    body: serde_json::Value,
) -> Answer {
    let request = Request::builder()
        .method(method)
        .uri(format!("/api/v1{path}"))
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::AUTHORIZATION, format!("Bearer {token}"));
    let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
    world.send(Guest::Nobody, request.body(body).unwrap()).await
}
