//! The first administrator, signing in and out, waiting after too many tries.

use crate::browser::{Browser, GOOD, OTHER, hire, house};
use ground::clock::{DAY, HOUR, MINUTE};
use kernel::Role;
use staff::first_link;
use testkit::Guest;

const HOST: &str = "http://127.0.0.1:8080";

#[tokio::test]
async fn the_first_administrator_comes_by_a_link_that_works_once() {
    let world = house().await;
    world.get(Guest::Nobody, "/sign-in").await.expect(200).shows("Open the link that was printed");
    let old = first_link(&world.app).await.unwrap().unwrap();
    let link = first_link(&world.app).await.unwrap().unwrap();
    let (old, link) = (old.strip_prefix(HOST).unwrap(), link.strip_prefix(HOST).unwrap());
    world.get(Guest::Nobody, old).await.expect(410);
    world.get(Guest::Nobody, link).await.expect(200).shows("The first administrator");

    let mut alex = Browser::new(&world);
    let bad = alex.post(link, &[("name", ""), ("email", "alex"), ("password", "short")]).await.expect(422);
    bad.shows("Please fill this in.").shows("needs one @").shows("At least 15 characters");
    let good = [("name", "Alex"), ("email", "alex@example.org"), ("password", GOOD)];
    let done = alex.post(link, &good).await.expect(303);
    assert_eq!(done.location(), "/desk");
    let cookie = done.header("set-cookie").unwrap();
    assert!(cookie.ends_with("; Path=/; HttpOnly; SameSite=Lax"), "{cookie}");
    alex.get("/desk/me").await.expect(200).shows("Alex").shows("Administrator");

    alex.post(link, &good).await.expect(410);
    assert_eq!(first_link(&world.app).await.unwrap(), None);
}

#[tokio::test]
async fn a_link_that_waited_too_long_is_gone() {
    let world = house().await;
    let link = first_link(&world.app).await.unwrap().unwrap();
    world.advance(7 * DAY);
    world.get(Guest::Nobody, link.strip_prefix(HOST).unwrap()).await.expect(410);
    assert!(first_link(&world.app).await.unwrap().is_some(), "a new one is made");
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_account_are_told_the_same() {
    let world = house().await;
    hire(&world, "Anna", Role::Agent).await;
    let mut browser = Browser::new(&world);
    let known = browser.sign_in("Anna", OTHER).await.expect(422).text();
    let unknown = browser.sign_in("Nobody", GOOD).await.expect(422).text();
    assert_eq!(known.replace("anna@", "x@"), unknown.replace("nobody@", "x@"));
    assert!(known.contains("do not belong together") && browser.cookie.is_none());
    browser.post("/sign-in", &[]).await.expect(422);
}

#[tokio::test]
async fn after_signing_in_one_goes_where_one_wanted_inside_this_house() {
    let world = house().await;
    hire(&world, "Ben", Role::Manager).await;
    let asked = world.get(Guest::Nobody, "/tents").await.expect(303);
    assert_eq!(asked.location(), "/sign-in?next=/tents");
    let filtered = world.get(Guest::Nobody, "/tents?sort=size&q=a+b&done=kit-saved").await.expect(303);
    assert_eq!(filtered.location(), "/sign-in?next=/tents%3Fsort%3Dsize%26q%3Da%2Bb");
    for (next, goes) in [
        ("/tents?sort=size", "/tents?sort=size"),
        ("/tents", "/tents"),
        ("https://evil.example/", "/desk"),
        ("//evil.example", "/desk"),
    ] {
        let mut ben = Browser::new(&world);
        let form = [("email", "BEN@example.org "), ("password", GOOD), ("next", next)];
        assert_eq!(ben.post("/sign-in", &form).await.expect(303).location(), goes);
        ben.get("/tents").await.expect(200).shows("Ben sees colours masked");
    }
}

#[tokio::test]
async fn an_account_waits_after_ten_wrong_tries() {
    let world = house().await;
    hire(&world, "Anna", Role::Agent).await;
    let mut browser = Browser::new(&world);
    for _ in 0..10 {
        browser.sign_in("Anna", OTHER).await.expect(422);
    }
    browser.sign_in("Anna", GOOD).await.expect(429).shows("too fast");
    browser.sign_in("Ben", OTHER).await.expect(422);
    world.advance(15 * MINUTE);
    browser.sign_in("Anna", GOOD).await.expect(303);
}

#[tokio::test]
async fn an_address_waits_after_fifty() {
    let world = house().await;
    hire(&world, "Anna", Role::Agent).await;
    let mut browser = Browser::new(&world);
    for number in 0..50 {
        browser.sign_in(&format!("guess{number}"), OTHER).await.expect(422);
    }
    browser.sign_in("Anna", GOOD).await.expect(429);
    world.advance(15 * MINUTE);
    world.work_on_schedule().await;
    browser.sign_in("Anna", GOOD).await.expect(303);
}

#[tokio::test]
async fn sessions_are_listed_and_ended_one_by_one() {
    let world = house().await;
    hire(&world, "Ben", Role::Manager).await;
    let mut desk = Browser::of(&world, "Ben").await;
    let mut phone = Browser::of(&world, "Ben").await;
    let page = desk
        .get("/desk/me")
        .await
        .expect(200)
        .shows("Storyfox/7")
        .shows("127.0.0.1")
        .shows("this one")
        .text();
    let end = crate::browser::between(&page, "action=\"/desk/me/sessions/", "\"");
    desk.post(&format!("/desk/me/sessions/{end}"), &[]).await.expect(303);
    assert!(phone.get("/tents").await.location().starts_with("/sign-in"));
    desk.get("/tents").await.expect(200);
    desk.post(&format!("/desk/me/sessions/{end}"), &[]).await.expect(404);

    let cookie = desk.cookie.clone();
    assert_eq!(desk.post("/sign-out", &[]).await.expect(303).location(), "/sign-in?done=staff-signed-out");
    desk.cookie = cookie;
    assert!(desk.get("/tents").await.location().starts_with("/sign-in"), "the old cookie opens nothing");
}

#[tokio::test]
async fn a_session_ends_when_nobody_uses_it_for_half_a_day() {
    let world = house().await;
    hire(&world, "Ben", Role::Manager).await;
    let mut ben = Browser::of(&world, "Ben").await;
    for _ in 0..3 {
        world.advance(11 * HOUR);
        ben.get("/tents").await.expect(200);
    }
    world.advance(12 * HOUR);
    assert!(ben.get("/tents").await.location().starts_with("/sign-in"));
}

#[tokio::test]
async fn everybody_chooses_their_language() {
    let world = house().await;
    hire(&world, "Ben", Role::Manager).await;
    let mut ben = Browser::of(&world, "Ben").await;
    assert_eq!(ben.post("/desk/language", &[("lang", "nl")]).await.expect(303).location(), "/tents");
    ben.get("/desk/me").await.expect(200).shows("Waar u bent ingelogd");
    // What went wrong is said in it, too, with the way back to where it happened.
    let gone = ben.post("/desk/nowhere", &[]).await.expect(404);
    gone.shows("Deze pagina bestaat niet").shows("href=\"/tents\"");
    ben.post("/desk/language", &[("lang", "xx")]).await.expect(422);
    ben.post("/desk/language", &[("lang", "")]).await.expect(303);
    ben.get("/desk/me").await.expect(200).shows("Where you are signed in");
}
