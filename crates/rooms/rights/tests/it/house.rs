//! The world of these stories: a house with a request room, Carla who asks, and her post box.

use customers::{Address, Create, Draft, Source, SubjectId};
use ground::clock::{MINUTE, SECOND};
use kernel::{Role, app::Edges};
use rights::{Ask, ClaimId, How, Kind, Wish};
use testkit::{Guest, World};

pub const NOBODY: Guest = Guest::Nobody;
pub const DORA: Guest = Guest::Staff(Role::PrivacyOfficer);
pub const ANNA: Guest = Guest::Staff(Role::Agent);

/// The testkit's own gate knows the guests of stories; the room of staff brings teams for processes.
pub const ROOMS: [kernel::Room; 7] = [
    post::ROOM,
    customers::ROOM,
    kernel::Room { gate: None, ..staff::ROOM },
    consent::ROOM,
    notices::ROOM,
    flows::ROOM,
    rights::ROOM,
];

pub async fn open() -> World {
    open_with(edges()).await
}

/// A house of other rooms.
pub async fn furnished(rooms: &'static [kernel::Room]) -> World {
    let world = World::furnished(rooms, edges()).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    rights::furnish(&world.app).await.unwrap();
    world
}

pub async fn open_with(edges: Edges) -> World {
    let world = World::furnished(&ROOMS, edges).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    rights::furnish(&world.app).await.unwrap();
    world
}

pub fn edges() -> Edges {
    Edges::default().with(post::Carrier::Outbox)
}

pub fn carlas_facts() -> Draft {
    Draft {
        given: "Carla".into(),
        family: "Kanarek-Łoś".into(),
        emails: vec!["carla.kanarek@example.org".into()],
        phones: vec!["+48512345678".into()],
        addresses: vec![Address {
            street: "Ptasia 7".into(),
            postcode: "00-138".into(),
            city: "Warszawa".into(),
            country: "PL".into(),
            ..Address::default()
        }],
        birth_date: "1990-05-17".into(),
        country: "PL".into(),
        language: "pl".into(),
        organisation: "Kanarkowe Namioty".into(),
        national_id: "90051712344".into(),
        national_id_kind: "pl.pesel".into(),
        ..Draft::default()
    }
}

pub async fn carla(world: &World) -> SubjectId {
    let draft = Draft { national_id: String::new(), national_id_kind: String::new(), ..carlas_facts() };
    add(world, draft).await
}

/// What becomes of fields when somebody is anonymised.
pub async fn choose(world: &World, outcomes: &[(&str, &str)]) {
    let owned = |(field, outcome): &(&str, &str)| ((*field).to_owned(), (*outcome).to_owned());
    world.write(&customers::Choose { outcomes: outcomes.iter().map(owned).collect() }).await.unwrap();
}

pub async fn add(world: &World, draft: Draft) -> SubjectId {
    world.write(&Create { draft, source: Source::Staff, purpose: None }).await.unwrap()
}

pub async fn ask(world: &World, subject: SubjectId, kind: Kind) -> ClaimId {
    world.advance(SECOND);
    let claim = world.write(&Ask { wish: Wish::plain(subject, kind, How::Portal) }).await.unwrap();
    world.work().await;
    claim
}

/// The newest letter: its subject line and the path that its link leads to.
pub async fn newest(world: &World) -> (String, String) {
    let letter = post::latest(&mut world.read().await, 1).await.unwrap().remove(0);
    let link = letter.links.first().map_or("", |link| &link[link.find("/requests").unwrap()..]);
    (letter.subject, link.to_owned())
}

/// Follows the link of the newest letter and presses the button; a second passes, so that letters have an order.
pub async fn prove(world: &World) {
    world.advance(SECOND);
    let (_, link) = newest(world).await;
    world.get(NOBODY, &link).await.expect(200);
    let answer = world.post(NOBODY, &link, &[]).await;
    assert!(answer.status.is_success() || answer.status.is_redirection(), "{}", answer.status);
    settle(world).await;
}

/// Does everything that is due, and what becomes due because a letter has left.
pub async fn settle(world: &World) {
    world.work().await;
    world.advance(2 * MINUTE);
    world.work().await;
}

pub async fn state(world: &World, claim: ClaimId) -> &'static str {
    rights::claim(&mut world.read().await, claim).await.unwrap().state.key()
}

pub async fn approve(world: &World, claim: ClaimId, mode: &str, comes_back: &str) {
    let number = rights::claim(&mut world.read().await, claim).await.unwrap().number.to_string();
    let form = [("mode", mode), ("comes_back", comes_back), ("confirm", number.as_str())];
    world.post(DORA, &format!("/requests/{claim}/decision"), &form).await.expect(303);
    settle(world).await;
}

/// A change by API of the version that the request has now.
pub async fn change(world: &World, guest: Guest, path: &str, body: &serde_json::Value) -> testkit::Answer {
    let claim = path.split('/').nth(2).unwrap().parse().unwrap();
    let version = rights::claim(&mut world.read().await, claim).await.unwrap().version;
    change_seen(world, guest, ("POST", path), version, body).await
}

pub async fn change_seen(
    world: &World,
    guest: Guest,
    (method, path): (&str, &str),
    version: i64,
    body: &serde_json::Value,
) -> testkit::Answer {
    let request = axum::http::Request::builder().method(method).uri(format!("/api/v1{path}"));
    let request =
        request.header("content-type", "application/json").header("if-match", format!("\"v{version}\""));
    let body =
        if body.is_null() { axum::body::Body::empty() } else { axum::body::Body::from(body.to_string()) };
    world.send(guest, request.body(body).unwrap()).await
}
