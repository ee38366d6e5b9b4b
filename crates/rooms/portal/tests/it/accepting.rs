//! Stories of a notice that asks to be accepted: it asks everywhere, and where the house wants it so an account opens only
//! after it; what somebody chooses, and their rights, never wait for it.

use crate::{carla, own::Own, state, world};
use consent::{Channel, State};
use kernel::{SubjectId, setting::Change as Settings};
use notices::Acceptance;
use testkit::{Guest, World};

const ASKED: &str = "Our privacy notice has changed";

async fn publish(world: &World) -> i64 {
    let version = world.write(&notices::Start { notice: notices::GENERAL.into() }).await.unwrap();
    let publish = notices::Publish { version, seen: 1, acceptance: Acceptance::Needed };
    world.write(&publish).await.unwrap();
    version
}

async fn accept_first(world: &World) {
    let values = vec![("portal.accept-first".to_owned(), "true".to_owned())];
    world.write(&Settings { values }).await.unwrap();
}

async fn awaits(world: &World, subject: SubjectId) -> bool {
    notices::awaits(&mut world.read().await, subject, kit::Lang::En).await.unwrap().is_some()
}

#[tokio::test]
async fn a_notice_that_waits_asks_and_blocks_nothing_unless_the_house_wants_it() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    world.get(Guest::Nobody, &path).await.expect(200).hides(ASKED);
    let version = publish(&world).await;
    let accept = format!("{path}/notice");
    world.get(Guest::Nobody, &path).await.expect(200).shows(ASKED).shows(&format!("{accept}?lang=en"));
    let own = Own::fresh(&world, &path).await;
    own.get("").await.expect(200);
    own.get("/data").await.expect(200).shows(ASKED);
    own.get("/choices").await.expect(200).shows(ASKED);
    for way in ["/copy", "/erasure", "/receipts"] {
        world.get(Guest::Nobody, &format!("{path}{way}")).await.expect(200).hides(ASKED);
    }
    let page = world.get(Guest::Nobody, &accept).await.expect(200);
    page.shows("I have read it and accept it").shows("Nothing happens to you");
    assert!(awaits(&world, subject).await, "a GET accepts nothing");

    world.post(Guest::Nobody, &accept, &[("version", "x")]).await.expect(404);
    for _ in 0..2 {
        let done = world.post(Guest::Nobody, &accept, &[("version", &version.to_string())]).await.expect(303);
        assert!(done.location().starts_with(&path), "{}", done.location());
    }
    world.get(Guest::Nobody, &path).await.expect(200).hides(ASKED);
    world.get(Guest::Nobody, &accept).await.expect(200).shows("nothing to accept");
}

#[tokio::test]
async fn an_account_stops_at_the_page_that_asks_where_the_house_wants_it() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    accept_first(&world).await;
    let own = Own::fresh(&world, &path).await;
    own.get("").await.expect(200);
    let version = publish(&world).await;

    for stopped in ["", "/data", "/cases", "/history", "/receipts", "/forms", "/cases/C-2026-000001"] {
        let asked = own.get(stopped).await.expect(303);
        assert_eq!(asked.location(), "/account/notice?lang=en", "{stopped}");
    }
    own.post("/receipts/all.zip", &[]).await.expect(303);
    let page = own.get("/notice").await.expect(200).shows("I have read it and accept it").hides("⟦");
    page.shows("You need not accept it").shows("/account/choices?").shows("/account/sign-out?");
    world.get(Guest::Nobody, "/privacy").await.expect(200);

    // What is never forced stays open: choices, stopping everything, every right and what becomes of it.
    own.get("/choices").await.expect(200).shows(ASKED);
    own.post("/choices", &[("seen", "news.email:on")]).await.expect(303);
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Withdrawn);
    own.post("/choices/stop", &[]).await.expect(303);
    for right in ["/rights", "/ask/copy", "/ask/erasure", "/correct", "/requests"] {
        own.get(right).await.expect(200).hides("⟦");
    }
    for right in ["/ask/copy", "/ask/erasure"] {
        let asked = own.post(right, &[]).await.expect(303);
        assert!(asked.location().starts_with("/account/requests?"), "{}", asked.location());
    }
    // The link of a letter is no account: there the banner asks, and nothing waits.
    for free in ["", "/data", "/cases"] {
        world.get(Guest::Nobody, &format!("{path}{free}")).await.expect(200);
    }
    assert!(awaits(&world, subject).await);

    own.post("/notice", &[("version", &version.to_string())]).await.expect(303);
    own.get("").await.expect(200);
    own.get("/data").await.expect(200).hides(ASKED);
}

#[tokio::test]
async fn a_notice_that_was_replaced_meanwhile_is_not_accepted() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    accept_first(&world).await;
    let own = Own::fresh(&world, &path).await;
    let before = publish(&world).await;
    let after = publish(&world).await;
    let shown = own.post("/notice", &[("version", &before.to_string())]).await.expect(200);
    shown.shows(&format!("value=\"{after}\""));
    assert!(awaits(&world, subject).await);
    own.post("/sign-out", &[]).await.expect(303);
    own.get("/notice").await.expect(303);
}

#[tokio::test]
async fn an_account_with_a_notice_of_its_own_proves_that_one_and_asks_for_its_next_version() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let texts = || consent::ByLang::make(|_| "For accounts".to_owned());
    let draft = notices::Draft { key: "accounts".into(), titles: texts(), audience: texts() };
    world.write(&notices::Add { draft }).await.unwrap();
    let told = async |acceptance| {
        let version = world.write(&notices::Start { notice: "accounts".into() }).await.unwrap();
        world.write(&notices::Publish { version, seen: 1, acceptance }).await.unwrap();
        version
    };
    let version = told(Acceptance::NotNeeded).await;
    let point = notices::ChooseNotice {
        kind: notices::Kind::Portal,
        key: "account".into(),
        notice: "accounts".into(),
        given: None,
    };
    world.write(&point).await.unwrap();
    let own = Own::fresh(&world, &path).await;
    own.post("/choices", &[("seen", "offers.email:off"), ("on", "offers.email@1")]).await.expect(303);
    let wanted = ground::paging::Wanted::default();
    let entry = consent::history(&mut world.read().await, subject, &wanted).await.unwrap().items.remove(0);
    assert_eq!((entry.facts.origin.as_str(), entry.facts.notice), ("account", Some(version)));
    assert!(!awaits(&world, subject).await);
    told(Acceptance::Needed).await;
    assert!(awaits(&world, subject).await, "they met it there");
}
