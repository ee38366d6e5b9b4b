//! A form opens a request of a data subject: proved by its link, for known and unknown addresses alike, and nobody comes to be.

use crate::{building::publish, world::*};
use ground::clock::SECOND;
use kernel::{Role, Room, app::Edges};
use post::Carrier;
use rights::{How, Kind, Proof};
use serde_json::{Value, json};
use testkit::{Guest, World};

const MARK: Guest = Guest::Staff(Role::Marketer);
const STRANGER: &str = "nobody.at.all@example.com";

const WITH_RIGHTS: &[Room] = &[
    post::ROOM,
    customers::ROOM,
    Room { gate: None, ..staff::ROOM },
    consent::ROOM,
    notices::ROOM,
    flows::ROOM,
    talk::ROOM,
    cases::ROOM,
    forms::ROOM,
    rights::ROOM,
];

async fn office() -> World {
    let world = World::furnished(WITH_RIGHTS, Edges::default().with(Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    rights::furnish(&world.app).await.unwrap();
    world
}

fn asking(request: &Value) -> Value {
    json!({
        "titles": {"en": "Your data", "nl": "Uw gegevens", "pl": "Twoje dane", "tr": "Verileriniz", "de": "Ihre Daten"},
        "items": [
            {"key": "email", "kind": "fact", "fact": "email", "need": "required", "purpose": "rights"},
            {"key": "q1", "kind": "long", "purpose": "rights", "texts": {"en": {"label": "Anything to add?"}}}
        ],
        "request": request,
    })
}

/// Fills the form in, and gives the page that follows and the mail that went out.
async fn send(world: &World, answers: &[(&str, &str)]) -> (String, post::Shown) {
    let stamp = stamp_of(world, "/f/data").await;
    world.advance(20 * SECOND);
    let sent =
        post_from(world, "/f/data", &[answers, &[("stamp", stamp.as_str())]].concat()).await.expect(303);
    (sent.location().to_owned(), mails(world).await.remove(0))
}

async fn confirm(world: &World) -> String {
    let link = link(world).await;
    let thanks = world.post(Guest::Nobody, &link, &[]).await.expect(303).location().to_owned();
    world.get(Guest::Nobody, &thanks).await.expect(200).text()
}

#[tokio::test]
async fn what_was_asked_is_a_proved_request_once_it_is_confirmed() {
    let world = office().await;
    let carla = world.write(&Known(YES[0].1)).await.unwrap();
    publish(&world, "data", &asking(&json!({"kind": "erasure"}))).await;
    send(&world, &[("email", YES[0].1), ("q1", "Since I moved.")]).await;
    assert!(rights::of_subject(&mut world.read().await, carla).await.unwrap().is_empty());
    let thanks = confirm(&world).await;
    assert!(thanks.contains("what you asked for"), "{thanks}");
    let mut reader = world.read().await;
    let claim = rights::of_subject(&mut reader, carla).await.unwrap().remove(0);
    assert_eq!((claim.kind, claim.how), (Kind::Erasure, How::Form));
    assert_eq!(claim.state.proved().unwrap().proof, Proof::Link);
    assert!(rights::wished(&mut reader, &claim).await.unwrap().text.ends_with("Since I moved."));
}

#[tokio::test]
async fn a_stranger_gets_the_same_pages_and_the_same_mail_and_stays_unknown() {
    let world = office().await;
    world.write(&Known(YES[0].1)).await.unwrap();
    publish(&world, "data", &asking(&json!({"kind": "erasure"}))).await;
    let (known_page, known_mail) = send(&world, &[("email", YES[0].1)]).await;
    let known = confirm(&world).await;
    let (page, mail) = send(&world, &[("email", STRANGER)]).await;
    let bare = |mail: &post::Shown| mail.text.replace(&mail.links[0], "");
    assert_eq!(
        (page, mail.subject.clone(), bare(&mail)),
        (known_page, known_mail.subject.clone(), bare(&known_mail))
    );
    assert_eq!(confirm(&world).await, known, "and the same thanks");
    assert_eq!(people(&world).await, 1, "nobody came to be");
    assert!(!world.holds(STRANGER.as_bytes()));
    assert_eq!(rights::open_count(&mut world.read().await).await.unwrap(), 1);
}

#[tokio::test]
async fn the_person_chooses_among_what_the_house_answers() {
    let world = office().await;
    let carla = world.write(&Known(YES[0].1)).await.unwrap();
    publish(&world, "data", &asking(&json!({}))).await;
    let page = world.get(Guest::Nobody, "/f/data").await.expect(200);
    page.shows("What do you ask for?").shows("Copy of the data").hides("Objection to a purpose");
    for wrong in ["", "objection", "everything"] {
        let stamp = stamp_of(&world, "/f/data").await;
        world.advance(20 * SECOND);
        let said = [("email", YES[0].1), ("asked-right", wrong), ("stamp", stamp.as_str())];
        post_from(&world, "/f/data", &said).await.expect(422);
    }
    send(&world, &[("email", YES[0].1), ("asked-right", "restriction")]).await;
    confirm(&world).await;
    let claim = rights::of_subject(&mut world.read().await, carla).await.unwrap().remove(0);
    assert_eq!(claim.kind, Kind::Restriction);
    // The law of her country knows no such right: she is told, and nothing is lost.
    send(&world, &[("email", YES[0].1), ("asked-right", "limit")]).await;
    let link = link(&world).await;
    world.post(Guest::Nobody, &link, &[]).await.expect(403);
    world.get(Guest::Nobody, &link).await.expect(200);
}

#[tokio::test]
async fn nobody_comes_back_by_asking_for_their_data() {
    let world = office().await;
    publish(&world, "data", &asking(&json!({"kind": "erasure"}))).await;
    world.write(&Block(YES[0].1)).await.unwrap();
    let stamp = stamp_of(&world, "/f/data").await;
    world.advance(20 * SECOND);
    let said = [YES[0], ("comes.back", "yes"), ("stamp", stamp.as_str())];
    post_from(&world, "/f/data", &said).await.expect(303);
    assert!(mails(&world).await.is_empty(), "the form offers no way back");
}

#[tokio::test]
async fn of_two_who_share_an_address_each_gets_a_link_of_their_own() {
    let world = office().await;
    let pair = [world.write(&Known(YES[0].1)).await.unwrap(), world.write(&Known(YES[0].1)).await.unwrap()];
    publish(&world, "data", &asking(&json!({"kind": "erasure"}))).await;
    send(&world, &[("email", YES[0].1)]).await;
    confirm(&world).await;
    for subject in pair {
        let claim = rights::of_subject(&mut world.read().await, subject).await.unwrap().remove(0);
        assert_eq!(claim.state.key(), "asked", "nobody can tell which of them it was");
    }
}

#[tokio::test]
async fn such_a_form_stands_alone_and_names_what_is_on_offer() {
    let world = office().await;
    for wrong in [
        json!({"kind": "Erase It"}),
        json!({"kind": "objection"}),
        json!({"kind": "copy", "purpose": "news"}),
    ] {
        let body = json!({"name": "data", "draft": asking(&wrong)});
        world.api(MARK, "POST", "/forms", &body).await.expect(422);
    }
    let mut mixed = asking(&json!({"kind": "party"}));
    let consent = json!({"key": "may-news-email", "kind": "consent", "channel": "email", "ask": "box", "reach": "own", "purpose": "news"});
    mixed["items"].as_array_mut().unwrap().push(consent);
    world.api(MARK, "POST", "/forms", &json!({"name": "data", "draft": mixed})).await.expect(201);
    let page = world.get(MARK, "/forms/data/edit").await.expect(200);
    page.shows("is not on offer here").shows("asks no permissions");
    world.post(MARK, "/forms/data/publication", &[("seen", "1")]).await.expect(403);

    let settings = "/forms/data/settings";
    world.get(MARK, settings).await.expect(200).shows("Opens a request about personal data");
    let chosen = [
        ("seen", "1"),
        ("title.en", "Your data"),
        ("look", "plain"),
        ("request", "objection"),
        ("about_purpose", "news"),
    ];
    world.post(MARK, settings, &chosen).await.expect(303);
    let told = world.api(MARK, "GET", "/forms/data", &Value::Null).await.expect(200).json();
    assert_eq!(told["draft"]["request"], json!({"kind": "objection", "purpose": "news"}));
    let any = [("seen", "2"), ("title.en", "Your data"), ("look", "plain"), ("request", "any")];
    world.post(MARK, settings, &any).await.expect(303);
    let told = world.api(MARK, "GET", "/forms/data", &Value::Null).await.expect(200).json();
    assert_eq!(told["draft"]["request"], json!({"kind": ""}));
}
