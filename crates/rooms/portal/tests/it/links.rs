//! Stories of links: how they come, what they open, and what dead ones tell.

use crate::{Letter, carla, mails, path, post_from, state, world};
use axum::{body::Body, http::Request};
use consent::{Channel, State};
use ground::clock::{DAY, HOUR};
use testkit::Guest;

#[tokio::test]
async fn unsubscribing_takes_one_post_and_no_get() {
    let world = world().await;
    let (subject, preferences) = carla(&world).await;
    world.write(&Letter(subject)).await.unwrap();
    let path = format!("{}/news", preferences.replace("/preferences/", "/unsubscribe/"));
    for _ in 0..3 {
        world.get(Guest::Nobody, &path).await.expect(200).shows("Stop these mails");
    }
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Given);
    // A mail program posts without cookie, origin or referrer; twice, when it is unsure.
    for _ in 0..2 {
        post_from(&world, &path, "List-Unsubscribe=One-Click").await.expect(200).shows("it is stopped");
    }
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Withdrawn);
    assert_eq!(mails(&world).await[0].state, post::State::Canceled);
}

#[tokio::test]
async fn one_click_takes_any_body_and_refuses_what_must_go_on() {
    let world = world().await;
    let (subject, preferences) = carla(&world).await;
    let unsubscribe = preferences.replace("/preferences/", "/unsubscribe/");
    let multipart =
        "--x\r\ncontent-disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    post_from(&world, &format!("{unsubscribe}/surveys"), multipart).await.expect(200);
    assert_eq!(state(&world, subject, "surveys", Channel::Email).await, State::Refused);
    post_from(&world, &format!("{unsubscribe}/orders"), "").await.expect(200).shows("cannot be stopped");
    post_from(&world, &format!("{unsubscribe}/nowhere"), "").await.expect(404);
    post_from(&world, &format!("{unsubscribe}/%3Cb%3E"), "").await.expect(404).hides("<b>");
    post_from(&world, "/unsubscribe/guessed/news", "List-Unsubscribe=One-Click").await.expect(410);
    let forged = Request::post(format!("{unsubscribe}/news")).header("sec-fetch-site", "cross-site");
    world.send(Guest::Nobody, forged.body(Body::empty()).unwrap()).await.expect(403);
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Given);
}

#[tokio::test]
async fn a_dead_link_says_so_and_offers_a_new_one() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    world.advance(401 * DAY);
    for dead in [path.as_str(), "/preferences/guessed", "/preferences/%00", "/preferences/guessed/data"] {
        world.get(Guest::Nobody, dead).await.expect(410).shows("Send me a new link");
    }
    for dead in [&path, "/preferences/guessed/copy", "/preferences/guessed/stop"] {
        world.post(Guest::Nobody, dead, &[]).await.expect(410);
    }
}

#[tokio::test]
async fn a_link_comes_by_mail_to_those_who_are_known_and_nobody_sees_who_is() {
    let world = world().await;
    carla(&world).await;
    let known = post_from(&world, "/preferences", "email=Carla.Jansen%40example.com")
        .await
        .expect(303)
        .location()
        .to_owned();
    let stranger = post_from(&world, "/preferences", "email=nobody%40example.com")
        .await
        .expect(303)
        .location()
        .to_owned();
    assert_eq!(known, stranger);
    world.get(Guest::Nobody, &known).await.expect(200).shows("If we know this address");
    let sent = mails(&world).await;
    assert_eq!(sent.len(), 1);
    let link = path(&world, &sent[0].links[0]);
    world.get(Guest::Nobody, &link).await.expect(200).shows("c•••••@example.com");
    assert!(!world.holds(b"nobody@example.com"));

    for wrong in ["email=", "email=x", "", "email=%3Cscript%3E%40", "email=a%00%40example.com"] {
        post_from(&world, "/preferences", wrong).await.expect(422).hides("<script>@");
    }
    for _ in 0..4 {
        post_from(&world, "/preferences", "email=carla.jansen%40example.com").await.expect(303);
    }
    assert_eq!(mails(&world).await.len(), 3, "three links an hour are enough");
}

#[tokio::test]
async fn who_asked_for_a_link_is_forgotten() {
    let world = world().await;
    let keys = world.app.vault().count().await.unwrap();
    post_from(&world, "/preferences", "email=nobody%40example.com").await.expect(303);
    assert_eq!(world.app.vault().count().await.unwrap(), keys + 1);
    world.work().await;
    assert_eq!(world.app.vault().count().await.unwrap(), keys);
    world.advance(25 * HOUR);
    world.work_on_schedule().await;
    let count = ground::db::Sql::new("select count(*) from portal_asks");
    assert_eq!(world.read().await.scalar::<i64>(count, ground::args![]).await.unwrap(), 0);
}

#[tokio::test]
async fn known_unknown_and_impatient_addresses_are_answered_alike() {
    let world = world().await;
    carla(&world).await;
    let mut answers = Vec::new();
    for email in ["carla.jansen", "nobody", "carla.jansen", "carla.jansen", "carla.jansen", "nobody"] {
        let body = format!("email={email}%40example.com");
        let answer = post_from(&world, "/preferences?lang=en", &body).await.expect(303);
        let names: Vec<_> = answer.headers.keys().map(ToString::to_string).collect();
        let page = world.get(Guest::Nobody, answer.location()).await.expect(200).text();
        answers.push((answer.location().to_owned(), names, answer.bytes, page));
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:#?}");
    // What the page itself does is the same, too: the address is looked up later, by a job.
    let waiting = ground::db::Sql::new("select count(*) from portal_asks where email is not null");
    let waiting: i64 = world.read().await.scalar(waiting, ground::args![]).await.unwrap();
    assert_eq!(waiting, 5, "three of the one and two of the other: the fourth is forgotten at once");
}

#[tokio::test]
async fn who_asks_for_many_addresses_has_to_wait() {
    let world = world().await;
    let mut refused = 0;
    for at in 0..25 {
        let answer = post_from(&world, "/preferences", &format!("email=person{at}%40example.com")).await;
        refused += usize::from(answer.status == 429);
    }
    assert!((4..=5).contains(&refused), "twenty at once and no more: {refused}");
}

/// Ten thousand addresses from one line: the limit holds from the first to the last, and writes nothing down for the rest.
#[tokio::test]
async fn a_list_of_addresses_tried_from_one_line_is_turned_away_unread() {
    let world = world().await;
    carla(&world).await;
    let mut answers = std::collections::BTreeMap::<(u16, Vec<u8>), usize>::new();
    for at in 0..500 {
        let email = if at % 2 == 0 { format!("person{at}") } else { "carla.jansen".to_owned() };
        let answer = post_from(&world, "/preferences?lang=en", &format!("email={email}%40example.com")).await;
        *answers.entry((answer.status.as_u16(), answer.bytes.to_vec())).or_default() += 1;
    }
    assert_eq!(answers.len(), 2, "one answer for all that are heard, one for all that are not");
    let asked = ground::db::Sql::new("select count(*) from portal_asks");
    let asked: i64 = world.read().await.scalar(asked, ground::args![]).await.unwrap();
    assert!(asked <= 21, "{asked}");
}
