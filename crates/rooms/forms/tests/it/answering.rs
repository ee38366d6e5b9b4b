//! Answers to a form's own questions: conditions, what looks unmeant, what a refusal takes away, who may read them.

use crate::{
    building::{contact, publish},
    world::*,
};
use ground::clock::SECOND;
use kernel::{KeyId, Role};
use serde_json::{Value, json};
use testkit::{Answer, Guest, World};

pub async fn ask(world: &World, answers: &[(&str, &str)]) -> Answer {
    let stamp = stamp_of(world, "/f/contact").await;
    world.advance(20 * SECOND);
    post_from(world, "/f/contact", &[answers, &[("stamp", stamp.as_str())]].concat()).await
}

pub async fn confirm(world: &World) {
    let link = link(world).await;
    world.post(Guest::Nobody, &link, &[]).await.expect(303);
}

#[tokio::test]
async fn an_answer_lies_with_its_person_and_goes_with_them() {
    let world = world().await;
    publish(&world, "contact", &contact()).await;
    ask(&world, &[("email", YES[0].1), ("q1", "My parcel is late.")]).await.expect(303);
    let mail = mails(&world).await.remove(0);
    assert!(mail.text.contains("Then your answers reach us"), "{}", mail.text);
    confirm(&world).await;
    let carla = found(&world, YES[0].1).await[0];
    let desk = Guest::Staff(Role::Manager);
    world
        .get(desk, "/forms/contact/answers")
        .await
        .expect(200)
        .shows("My parcel is late.")
        .shows("What can we do?");
    let sightings = kernel::seen::of_subject(&mut world.read().await, carla).await.unwrap();
    assert_eq!(sightings.len(), 1);
    world.get(Guest::Staff(Role::Marketer), "/forms/contact/answers").await.expect(403);
    let listed = world.api(desk, "GET", "/forms/contact/answers", &Value::Null).await.expect(200).json();
    assert_eq!(
        (&listed["items"][0]["answers"][0]["answer"], &listed["items"][0]["version"]),
        (&json!("My parcel is late."), &json!(1))
    );
    assert!(!world.holds(b"My parcel is late."));

    let export = "/forms/contact/answers/export";
    world.get(Guest::Staff(Role::Marketer), export).await.expect(403);
    world.get(desk, export).await.expect(200).shows("For which purpose?");
    for wrong in ["", "nonsense", "news"] {
        world.post(desk, export, &[("purpose", wrong)]).await.expect(422);
    }
    world.advance(SECOND);
    let csv =
        world.post(desk, export, &[("purpose", "service")]).await.expect(200).shows("My parcel is late.");
    assert_eq!(csv.text().lines().count(), 2, "{}", csv.text());
    let sightings = kernel::seen::of_subject(&mut world.read().await, carla).await.unwrap();
    assert_eq!(sightings[0].kind, "exported");

    let copy = kernel::datamap::entries(&mut world.read().await, carla).await.unwrap();
    assert!(
        copy.iter()
            .any(|(holding, rows)| holding.table == "form_answers" && format!("{rows:?}").contains("parcel"))
    );
    world.app.vault().destroy(KeyId::of(carla)).await.unwrap();
    world.get(desk, "/forms/contact/answers").await.expect(200).hides("parcel");
}

#[tokio::test]
async fn a_condition_counts_on_the_server() {
    let world = world().await;
    publish(&world, "contact", &contact()).await;
    world.get(Guest::Nobody, "/f/contact").await.shows("Only if you answered “Yes” to “Did you call us?”");
    let base = [("email", YES[0].1), ("q1", "Hello")];
    ask(&world, &[&base[..], &[("q2", "yes")]].concat()).await.expect(422).shows("Please fill this in");
    ask(&world, &[&base[..], &[("q2", "yes"), ("q3", "yesterday")]].concat())
        .await
        .expect(422)
        .shows("2026-11-21");
    // What does not count is not kept, whoever sends it.
    ask(&world, &[&base[..], &[("q2", "no"), ("q3", "2026-01-02")]].concat()).await.expect(303);
    confirm(&world).await;
    let page = world.get(Guest::Staff(Role::Manager), "/forms/contact/answers").await.expect(200);
    page.shows("Did you call us?").hides("When was that?");
}

#[tokio::test]
async fn what_looks_unmeant_comes_back_once_and_nothing_is_lost() {
    let world = world().await;
    publish(&world, "contact", &contact()).await;
    let text = "Please charge my card 4111 1111 1111 1111 for it.";
    let back = ask(&world, &[("email", YES[0].1), ("q1", text)]).await.expect(422);
    let page = back.shows("a card or account number").shows(text).shows("Send it as it is").text();
    assert_eq!(waiting(&world).await, 0);
    let sure = page.split("name=\"sure\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    // Being sure of one text is not being sure of another.
    ask(&world, &[("email", YES[0].1), ("q1", "Card 5555 5555 5555 4444"), ("sure", &sure)])
        .await
        .expect(422);
    ask(&world, &[("email", YES[0].1), ("q1", text), ("sure", &sure)]).await.expect(303);
    assert_eq!(mails(&world).await.len(), 1);
}

#[tokio::test]
async fn data_for_a_refused_purpose_is_not_kept() {
    let world = world().await;
    let mut draft = contact();
    draft["items"][1]["purpose"] = "news".into();
    publish(&world, "contact", &draft).await;
    let nothing = ask(&world, &[("email", YES[0].1), ("q1", "Tell me everything")]).await.expect(303);
    assert!(nothing.location().contains("/nothing"), "{}", nothing.location());
    assert_eq!(mails(&world).await.len(), 0);
    let agreed = [("email", YES[0].1), ("q1", "Tell me everything"), ("may-news-email", "yes")];
    let sent = ask(&world, &agreed).await.expect(303);
    assert!(sent.location().contains("/sent"));
}

#[tokio::test]
async fn ten_tabs_that_confirm_at_once_are_one_confirmation() {
    let world = world().await;
    fill(&world, &YES).await.expect(303);
    let link = link(&world).await;
    let tabs = (0..10).map(|_| world.post(Guest::Nobody, &link, &[]));
    let statuses: Vec<u16> =
        futures::future::join_all(tabs).await.iter().map(|tab| tab.status.as_u16()).collect();
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
    let wanted = ground::paging::Wanted::default();
    let events =
        kernel::event::everything(&mut world.read().await, Some("forms.confirmed"), &wanted).await.unwrap();
    assert_eq!((events.items.len(), people(&world).await), (1, 1));
}
