//! A house with a staff room, browsers that keep their cookie, and a room with one page and one field to guard.

use axum::{
    Router,
    body::Body,
    http::{Request, header},
    routing::get,
};
use ground::id::Id;
use kernel::{
    Access, Desk, Permission, Result, Role, Room, StaffId,
    app::Edges,
    door::{Paper, SESSION_COOKIE},
    permission::Field,
};
use kit::{Html, Lang};
use staff::{AddUser, ROOM, RightsCache, UserDraft};
use testkit::{Answer, Guest, World};

pub const GOOD: &str = "vier vrolijke vossen";
pub const OTHER: &str = "drie trage schildpadden";

pub const SEE_TENTS: Permission = Permission::new("tents.view", &[Role::Manager]);

/// A room that somebody else might have built.
const TENTS: Room = Room {
    name: "tents",
    words: [
        (
            Lang::En,
            "right-tents-view = See tents\nfield-colour = Colour\nbell-tents-mention = Somebody shouts\ntents-ring = { $who } shouts about tent { $number }\n",
        ),
        (
            Lang::Nl,
            "right-tents-view = Tenten zien\nfield-colour = Kleur\nbell-tents-mention = Iemand roept\ntents-ring = { $who } roept over tent { $number }\n",
        ),
        (
            Lang::Pl,
            "right-tents-view = Podgląd namiotów\nfield-colour = Kolor\nbell-tents-mention = Ktoś woła\ntents-ring = { $who } woła o namiocie { $number }\n",
        ),
        (
            Lang::Tr,
            "right-tents-view = Çadırları görme\nfield-colour = Renk\nbell-tents-mention = Biri sesleniyor\ntents-ring = { $who } sesleniyor: çadır { $number }\n",
        ),
        (
            Lang::De,
            "right-tents-view = Zelte sehen\nfield-colour = Farbe\nbell-tents-mention = Jemand ruft\ntents-ring = { $who } ruft wegen Zelt { $number }\n",
        ),
    ],
    permissions: &[SEE_TENTS],
    fields: &[Field { key: "colour", default: |_| Access::Masked }],
    pages: || Router::new().route("/tents", get(tents)),
    ..testkit::BARE
};

async fn tents(desk: Desk) -> Result<Paper> {
    desk.actor.demand(&SEE_TENTS)?;
    Ok(Html::text(&format!("{} sees colours {}", desk.actor.name, desk.actor.access("colour").key())).into())
}

pub async fn house() -> World {
    let edges = Edges::default().with(post::Carrier::Outbox).with(RightsCache::default());
    World::furnished(&[post::ROOM, TENTS, ROOM], edges).await
}

/// Somebody with a password of their own.
pub async fn hire(world: &World, name: &str, role: Role) -> StaffId {
    let email = format!("{}@example.org", name.to_lowercase());
    let draft = UserDraft { name: name.into(), email, role: role.key().into(), lang: None };
    let action = AddUser::with_password(&world.app, &draft, GOOD).await.unwrap();
    world.write(&action).await.unwrap()
}

/// A browser with its one cookie.
pub struct Browser<'a> {
    world: &'a World,
    pub cookie: Option<String>,
}

impl<'a> Browser<'a> {
    pub fn new(world: &'a World) -> Self {
        Self { world, cookie: None }
    }

    /// A browser in which this person is signed in.
    pub async fn of(world: &'a World, name: &str) -> Self {
        let mut browser = Self::new(world);
        browser.sign_in(name, GOOD).await.expect(303);
        browser
    }

    pub async fn sign_in(&mut self, name: &str, password: &str) -> Answer {
        let email = format!("{}@example.org", name.to_lowercase());
        self.post("/sign-in", &[("email", &email), ("password", password)]).await
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Answer {
        let pairs = form.iter().map(|(name, value)| format!("{name}={}", percent(value)));
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::REFERER, "http://127.0.0.1:8080/tents")
            .header(header::USER_AGENT, "Storyfox/7")
            .header("sec-fetch-site", "same-origin");
        self.send(request, Body::from(pairs.collect::<Vec<_>>().join("&"))).await
    }

    async fn send(&mut self, mut request: axum::http::request::Builder, body: Body) -> Answer {
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, format!("{SESSION_COOKIE}={cookie}"));
        }
        let answer = self.world.send(Guest::Nobody, request.body(body).unwrap()).await;
        if let Some(set) = answer.header("set-cookie") {
            let value = set.split(';').next().unwrap().split_once('=').unwrap().1;
            self.cookie = Some(value.to_owned()).filter(|value| !value.is_empty());
        }
        answer
    }
}

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// Calls the API with a bearer token.
pub async fn call(
    world: &World,
    token: &str,
    (method, path): (&str, &str),
    body: serde_json::Value,
) -> Answer {
    call_with(world, token, (method, path, None), body).await
}

pub async fn call_with(
    world: &World,
    token: &str,
    (method, path, if_match): (&str, &str, Option<&str>),
    body: serde_json::Value,
) -> Answer {
    let mut request = Request::builder()
        .method(method)
        .uri(format!("/api/v1{path}"))
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::AUTHORIZATION, format!("Bearer {token}"));
    if let Some(tag) = if_match {
        request = request.header(header::IF_MATCH, tag);
    }
    let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
    world.send(Guest::Nobody, request.body(body).unwrap()).await
}

/// The newest letter to this address: its text.
pub async fn letter_to(world: &World, email: &str) -> String {
    world.work().await;
    let letters = post::latest(&mut world.read().await, 20).await.unwrap();
    letters.into_iter().find(|letter| letter.to == email).expect("a letter").text
}

/// What stands between two pieces of a text.
pub fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    text.split_once(before).unwrap_or_else(|| panic!("no {before} in {text}")).1.split_once(after).unwrap().0
}

/// The events of one kind, as they were written down, oldest first.
pub async fn events(world: &World, kind: &str) -> Vec<String> {
    let sql = ground::db::Sql::new("select data from events where kind = ?1 order by id");
    world.read().await.column(sql, ground::args![kind]).await.unwrap()
}

pub fn unknown_user() -> StaffId {
    StaffId::from_bytes([9; 16])
}
