//! Stories of the account: a link instead of a password, a session that ends, and everything of theirs in one place.

use crate::{
    Arrive, CARLA, carla, happened, mails, nothing::everything, own::Own, path as below, post_from, state,
    world,
};
use axum::{body::Body, http::Request};
use consent::{Channel, State};
use ground::clock::{HOUR, MINUTE, SECOND};
use kit::Lang;
use std::collections::BTreeMap;
use testkit::{Guest, World};

async fn ask(world: &World, email: &str) -> testkit::Answer {
    post_from(world, "/account?lang=en", &format!("email={email}%40example.com")).await
}

/// Signs in as somebody does who comes with nothing but their address.
async fn sign_in(world: &World) -> Own<'_> {
    world.advance(SECOND);
    ask(world, "carla.jansen").await.expect(303);
    Own::by_mail(world).await
}

#[tokio::test]
async fn somebody_signs_in_with_their_address_and_finds_everything() {
    let world = world().await;
    let (subject, _) = carla(&world).await;
    world.get(Guest::Nobody, "/account").await.expect(200).shows("Sign in to your account").hides("⟦");
    let own = sign_in(&world).await;
    let start = own.get("").await.expect(200).shows("c•••••@example.com").shows("Sign out everywhere");
    let start = start.hides("⟦").hides(CARLA).text();
    let pages =
        ["/choices", "/history", "/receipts", "/data", "/correct", "/ask/copy", "/rights", "/requests"];
    for page in pages.iter().chain(&["/ask/erasure", "/cases", "/forms"]) {
        assert!(start.contains(&format!("href=\"/account{page}?lang=en\"")), "{page}");
        own.get(page).await.expect(200).hides("⟦");
    }
    own.get("/data").await.expect(200).shows(CARLA).shows("Who looked");
    own.get("/history.json").await.expect(200).shows("May we write to you?");
    own.get("/agreed/news.email").await.expect(200).shows("May we write to you?").shows("/account/choices?");
    assert_eq!(happened(&world, "portal.signed-in").await, 1);
    let record = customers::record(&mut world.read().await, subject).await.unwrap().unwrap();
    assert_eq!(record.last_contact_at, world.now());
}

#[tokio::test]
async fn what_is_chosen_there_counts_and_names_the_sign_in() {
    let world = world().await;
    let (subject, _) = carla(&world).await;
    let own = sign_in(&world).await;
    let page = own.get("/choices").await.expect(200).shows("action=\"/account/choices?lang=en\"");
    page.shows("formaction=\"/account/choices/stop?lang=en\"");
    let saved =
        own.post("/choices", &[("seen", "offers.email:off"), ("on", "offers.email@1")]).await.expect(303);
    assert!(saved.location().starts_with("/account/choices?"), "{}", saved.location());
    assert_eq!(state(&world, subject, "offers", Channel::Email).await, State::Given);
    let wanted = ground::paging::Wanted::default();
    let entry = consent::history(&mut world.read().await, subject, &wanted).await.unwrap().items.remove(0);
    assert_eq!(entry.facts.origin, "account");
    let evidence = entry.evidence();
    assert!(evidence.reference.unwrap().starts_with("session ") && evidence.address.is_some());
    assert!(entry.facts.notice.is_some() && entry.wording.is_some());
    own.post("/choices/stop", &[]).await.expect(303);
    assert_eq!(state(&world, subject, "offers", Channel::Email).await, State::Withdrawn);
    own.post("/choices/language?lang=pl", &[]).await.expect(303);
}

#[tokio::test]
async fn nobody_sees_which_addresses_have_an_account() {
    let world = world().await;
    carla(&world).await;
    let mut answers = Vec::new();
    for email in ["carla.jansen", "nobody", "carla.jansen", "carla.jansen", "carla.jansen", "nobody"] {
        let answer = ask(&world, email).await.expect(303);
        let names: Vec<_> = answer.headers.keys().map(ToString::to_string).collect();
        let page = world.get(Guest::Nobody, answer.location()).await.expect(200).text();
        answers.push((answer.location().to_owned(), names, answer.bytes, page));
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:#?}");
    let sent = mails(&world).await;
    assert_eq!(sent.len(), 3, "three links an hour, and none to a stranger");
    assert!(sent.iter().all(|mail| mail.to == CARLA && mail.links[0].contains("/my-data/")));
    for wrong in ["email=", "email=x", "email=%3Cscript%3E%40"] {
        post_from(&world, "/account", wrong).await.expect(422).hides("<script>@").shows("Sign in");
    }
}

#[tokio::test]
async fn a_session_ends_when_nobody_clicks_and_on_the_same_day_at_the_latest() {
    let world = world().await;
    carla(&world).await;
    let own = sign_in(&world).await;
    for _ in 0..6 {
        world.advance(29 * MINUTE);
        own.get("").await.expect(200);
    }
    world.advance(31 * MINUTE);
    let over = own.get("/data").await.expect(303);
    assert_eq!(over.location(), "/account?lang=en&done=portal-session-over");
    own.get("").await.expect(200).shows("Sign in to your account");
    own.post("/choices/stop", &[]).await.expect(303);

    let left = sign_in(&world).await;
    world.advance(20 * MINUTE);
    left.again("/requests").await.expect(200);
    world.advance(11 * MINUTE);
    left.again("/requests").await.expect(303);

    let busy = sign_in(&world).await;
    let mut clicks = 0;
    while busy.get("").await.expect(200).text().contains("You are signed in") {
        world.advance(20 * MINUTE);
        clicks += 1;
    }
    assert_eq!(clicks, 36, "twelve hours");
    world.work_on_schedule().await;
    let count = ground::db::Sql::new("select count(*) from portal_visits where opens = 'visit'");
    assert_eq!(world.read().await.scalar::<i64>(count, ground::args![]).await.unwrap(), 0, "nothing stays");
}

#[tokio::test]
async fn signing_out_ends_it_here_or_everywhere() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    let (phone, desk) = (sign_in(&world).await, sign_in(&world).await);
    let out = phone.post("/sign-out", &[]).await.expect(303);
    assert!(out.header("set-cookie").unwrap().starts_with("custodia_account=; Path=/account; Max-Age=0;"));
    world.get(Guest::Nobody, out.location()).await.expect(200).shows("You are signed out.");
    phone.get("/data").await.expect(303);
    desk.get("/data").await.expect(200);

    // A link that waits in a mailbox would open another one.
    world.advance(SECOND);
    world.post(Guest::Nobody, &format!("{path}/data"), &[]).await.expect(303);
    let link = below(&world, &mails(&world).await[0].links[0]);
    desk.post("/sign-out-everywhere", &[]).await.expect(303);
    desk.get("/data").await.expect(303);
    world.get(Guest::Nobody, &link).await.expect(410);
    world.post(Guest::Nobody, &link, &[]).await.expect(410);
    assert_eq!(happened(&world, "portal.signed-out").await, 2);
}

#[tokio::test]
async fn what_cannot_be_taken_back_wants_a_link_of_just_now() {
    let world = world().await;
    let (subject, _) = carla(&world).await;
    let own = sign_in(&world).await;
    for _ in 0..3 {
        world.advance(25 * MINUTE);
        own.get("").await.expect(200);
    }
    own.get("/data").await.expect(200).shows(CARLA);
    own.get("/correct").await.expect(200).hides(CARLA).shows("Send me a fresh link");
    own.post("/correct", &[("given", "Eve")]).await.expect(200).shows("Send me a fresh link");
    own.get("/ask/erasure").await.expect(200).shows("Send me the link to erase me");
    own.post("/ask/erasure", &[]).await.expect(303);
    let claim = rights::of_subject(&mut world.read().await, subject).await.unwrap().remove(0);
    assert_eq!(claim.state.key(), "asked", "a mail proves it first");
    own.post("/requests/R-2026-0001/package", &[]).await.expect(404);
    own.post("/data", &[]).await.expect(303);
    let fresh = Own::by_mail(&world).await;
    fresh.get("/correct").await.expect(200).shows("value=\"Carla\"");
    fresh.post("/ask/erasure", &[]).await.expect(303);
    let claim = rights::of_subject(&mut world.read().await, subject).await.unwrap().remove(0);
    assert_eq!(claim.state.key(), "proved");
}

#[tokio::test]
async fn whoever_is_erased_is_signed_out() {
    let world = world().await;
    let (subject, _) = carla(&world).await;
    let own = sign_in(&world).await;
    let holding = portal::ROOM.personal_data.iter().find(|holding| holding.table == "portal_visits").unwrap();
    assert!(matches!(holding.erasing, kernel::Erasing::Delete), "sessions go with everything else");
    world.write(&Erase(subject)).await.unwrap();
    own.get("").await.expect(200).shows("Sign in to your account").hides("c•••••");
    own.get("/data").await.expect(303);
    own.post("/choices/stop", &[]).await.expect(303);
}

struct Erase(kernel::SubjectId);

impl kernel::Action for Erase {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        customers::mark_erased(tx, self.0).await
    }
}

#[tokio::test]
async fn dead_and_invented_sessions_get_one_answer_and_looking_around_changes_nothing() {
    let world = world().await;
    carla(&world).await;
    let own = sign_in(&world).await;
    let (_, token) = world.write(&Arrive("piet@example.com")).await.unwrap();
    let mut answers = BTreeMap::new();
    for dead in ["guessed", token.as_str(), "%00", "a b", &"x".repeat(3_000)] {
        let browser = Own { world: &world, cookie: format!("custodia_account={dead}") };
        for page in ["/data", "/cases/C-2026-000001", "/forms/news", "/requests/R-2026-0001", "/notice"] {
            let answer = browser.get(page).await;
            *answers.entry((answer.status.as_u16(), answer.location().to_owned())).or_insert(0) += 1;
        }
    }
    assert_eq!(answers.len(), 1, "{answers:?}");
    let before = everything(&world).await;
    for page in
        ["", "/choices", "/data", "/correct", "/history", "/receipts", "/requests", "/cases", "/forms"]
    {
        for _ in 0..2 {
            own.get(page).await.expect(200);
        }
    }
    assert_eq!(everything(&world).await, before);
    assert!(!world.holds(own.cookie.split_once('=').unwrap().1.as_bytes()), "hashed at rest");
    // Another website cannot press anything here, and sees nothing: the cookie stays at home.
    let forged = Request::post("/account/choices/stop").header("sec-fetch-site", "cross-site");
    let forged = forged.header("cookie", &own.cookie).body(Body::empty()).unwrap();
    world.send(Guest::Nobody, forged).await.expect(403);
}

#[tokio::test]
async fn every_page_of_the_account_speaks_five_languages() {
    let world = world().await;
    carla(&world).await;
    let own = sign_in(&world).await;
    for lang in Lang::ALL {
        let tag = lang.tag();
        for page in ["", "/choices", "/notice", "/forms", "/cases", "/rights", "/data"] {
            let page = own.get(&format!("{page}?lang={tag}")).await.expect(200).hides("⟦");
            page.shows(&format!("<html lang=\"{tag}\""));
        }
        world.get(Guest::Nobody, &format!("/account?lang={tag}")).await.expect(200).hides("⟦");
    }
    // What an hour of clicking needs is not in the way of a language.
    world.advance(HOUR);
    own.get("/data?lang=de").await.expect(303);
}
