//! What people meet when they fill a form in: mistakes told kindly, silence, machines, floods.

use crate::world::*;
use axum::{body::Body, http::Request};
use ground::clock::SECOND;
use kernel::Role;
use kit::Lang;
use testkit::Guest;

#[tokio::test]
async fn wrong_input_comes_back_with_what_was_typed() {
    let world = world().await;
    let hostile = "<script>alert('x')</script>{{7*7}}";
    fill(&world, &[("email", "not an address"), ("given_name", hostile)])
        .await
        .expect(422)
        .shows("not an address")
        .shows("&#60;script&#62;alert(")
        .shows("{{7*7}}")
        .shows("aria-invalid")
        .hides("<script>alert");
    fill(&world, &[]).await.expect(422).shows("Please fill this in");
    let long = "x".repeat(5_000);
    fill(&world, &[("email", YES[0].1), ("given_name", &long), ("may-news-email", "yes")]).await.expect(422);
    fill(&world, &[("email", YES[0].1), ("given_name", "a\u{0}b"), ("may-news-email", "yes")])
        .await
        .expect(422);
    fill(&world, &[("email", YES[0].1), ("may-news-email", "perhaps")])
        .await
        .expect(422)
        .shows("Both are fine");
    send(&world, "1.forged", &YES).await.expect(422);
    post_from(&world, "/f/nowhere", &YES).await.expect(404);
    assert_eq!((waiting(&world).await, mails(&world).await.len()), (0, 0));
}

#[tokio::test]
async fn a_question_must_be_answered_and_may_be_answered_with_no() {
    let world = world().await;
    fill(&world, &[("email", YES[0].1)]).await.expect(422).shows("Both are fine");
    let nothing = fill(&world, &[("email", YES[0].1), ("may-news-email", "no")])
        .await
        .expect(303)
        .location()
        .to_owned();
    world.get(Guest::Nobody, &nothing).await.expect(200).shows("We keep nothing");
    assert_eq!((waiting(&world).await, mails(&world).await.len()), (0, 0));
    // Nothing is chosen when the page opens.
    world.get(Guest::Nobody, "/f/news").await.hides(" checked");
}

#[tokio::test]
async fn machines_get_the_same_answer_and_no_mail() {
    let world = world().await;
    let trapped = [&YES[..], &[("website", "https://spam.example")]].concat();
    fill(&world, &trapped).await.expect(303);
    let early = stamp(&world).await;
    let again = send(&world, &early, &YES).await.expect(422).shows(&early).shows("Nothing is lost");
    again.shows(&format!("value=\"{}\"", YES[0].1)).hides("choose them again");
    assert_eq!(mails(&world).await.len(), 0);
    world.advance(5 * SECOND);
    send(&world, &early, &YES).await.expect(303);
    assert_eq!(mails(&world).await.len(), 1);
}

#[tokio::test]
async fn a_double_post_is_one_request_and_a_flood_ends() {
    let world = world().await;
    let stamp = stamp(&world).await;
    world.advance(20 * SECOND);
    send(&world, &stamp, &YES).await.expect(303);
    send(&world, &stamp, &YES).await.expect(303);
    assert_eq!((waiting(&world).await, mails(&world).await.len()), (1, 1));
    for _ in 0..6 {
        fill(&world, &YES).await.expect(303);
    }
    assert_eq!(mails(&world).await.len(), 3, "somebody's mailbox cannot be filled through us");
    let mut last = 303;
    for _ in 0..40 {
        last = send(&world, &stamp, &YES).await.status.as_u16();
    }
    assert_eq!(last, 429);
}

#[tokio::test]
async fn a_browser_that_says_do_not_share_is_heard() {
    let world = world().await;
    let request = Request::get("/f/news").header("sec-gpc", "1").body(Body::empty()).unwrap();
    let page = world.send(Guest::Nobody, request).await.expect(200).shows("Your browser asks us").text();
    assert_eq!(page.matches(" checked").count(), 1);
    let declared = world.get(Guest::Nobody, "/.well-known/gpc.json").await.expect(200);
    assert_eq!(declared.json()["gpc"], true);
}

#[tokio::test]
async fn nobody_agrees_to_words_they_did_not_see() {
    let world = world().await;
    let before = stamp(&world).await;
    // Another notice holds by the time they send.
    world.advance(20 * SECOND);
    world.post(Guest::Staff(Role::PrivacyOfficer), "/notices/of/general/renewal", &[]).await.expect(303);
    let back = send(&world, &before, &YES).await.expect(422);
    let page = back.shows("This form changed while you had it open").shows("Carla").hides(" checked").text();
    assert_eq!((waiting(&world).await, mails(&world).await.len()), (0, 0));
    let after = page.split("name=\"stamp\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    world.advance(20 * SECOND);
    send(&world, after, &YES).await.expect(303);
    assert_eq!(waiting(&world).await, 1);
    // In another language these were other words.
    let english = stamp(&world).await;
    world.advance(20 * SECOND);
    let form = [&YES[..], &[("stamp", english.as_str())]].concat();
    post_from(&world, "/f/news?lang=tr", &form).await.expect(422);
}

#[tokio::test]
async fn page_and_mail_speak_the_language_of_the_person() {
    let world = world().await;
    for lang in Lang::ALL {
        world.get(Guest::Nobody, &format!("/f/news?lang={}", lang.tag())).await.expect(200).hides("⟦");
    }
    let stamp = stamp_of(&world, "/f/news?lang=tr").await;
    world.advance(20 * SECOND);
    let form = [&YES[..], &[("stamp", stamp.as_str())]].concat();
    post_from(&world, "/f/news?lang=tr", &form).await.expect(303);
    let mail = mails(&world).await.remove(0);
    assert!(
        mail.subject.starts_with("Lütfen onaylayın") && mail.links[0].ends_with("?lang=tr"),
        "{}",
        mail.subject
    );
    let link = link(&world).await;
    world.get(Guest::Nobody, &link).await.shows("Evet, bendim");
    world.post(Guest::Nobody, &link, &[]).await.expect(303);
    let carla = found(&world, YES[0].1).await[0];
    let contact = customers::contact(&mut world.read().await, carla).await.unwrap().unwrap();
    assert_eq!(contact.lang, Some(Lang::Tr));
}
