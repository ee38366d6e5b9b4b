//! Who may do what with letters, and what the pages say.

use crate::scene::{ANNA, BEN, MARK, allow, house, news, results, send, silent, written};
use campaigns::ROOM;
use kernel::Role;
use serde_json::{Value, json};
use testkit::Guest;

#[tokio::test]
async fn letters_are_for_those_with_the_right() {
    let world = house(ROOM).await;
    let path = written(&world, &news()).await;
    let olga = Guest::Staff(Role::Auditor);
    for page in ["/letters", path.as_str()] {
        world.get(Guest::Nobody, page).await.expect(303);
        for stranger in [ANNA, Guest::Powerless] {
            world.get(stranger, page).await.expect(403);
            world.api(stranger, "GET", page, &Value::Null).await.expect(403);
        }
        world.get(olga, page).await.expect(200).hides("/sending\"");
    }
    for what in ["/letters/new", &format!("{path}/edit"), &format!("{path}/sending")] {
        world.get(olga, what).await.expect(403);
    }
    for what in ["sending", "pause", "cancellation", "count"] {
        world.api(ANNA, "POST", &format!("{path}/{what}"), &json!({})).await.expect(403);
    }
    world.api(olga, "POST", "/letters", &news()).await.expect(403);
    world.post(olga, &format!("{path}/trial"), &[]).await.expect(403);
    send(&world, &path).await;
    world.get(MARK, &format!("{path}/report.csv")).await.expect(403);
}

#[tokio::test]
async fn a_letter_is_written_on_the_page_and_comes_back_when_something_is_wrong() {
    let world = house(ROOM).await;
    world.get(MARK, "/letters").await.expect(200).shows("No letters yet");
    world.get(MARK, "/letters/new").await.expect(200).shows("{{ given_name }}").hides("{{ email }}");
    let form = |body| {
        [
            ("title", "Spring"),
            ("purpose", "news"),
            ("audience.country", "nl"),
            ("texts.nl.subject", "Tenten"),
            ("texts.nl.body", body),
        ]
    };
    let again = world.post(MARK, "/letters", &form("Beste {{ naam }}")).await.expect(422);
    again.shows("a letter does not know “naam”").shows("Beste {{ naam }}").shows("value=\"Tenten\"");
    let done = world.post(MARK, "/letters", &form("Beste {{ given_name }}")).await.expect(303);
    let path = done.location().split('?').next().unwrap().to_owned();
    world.get(MARK, &path).await.expect(200).shows("Dutch: Tenten").shows("Beste Robin").shows("in NL");
    let edit = world.get(MARK, &format!("{path}/edit")).await.expect(200);
    edit.shows("name=\"version\" value=\"1\"").shows("value=\"NL\"");
    let late = [
        ("title", "Late"),
        ("purpose", "news"),
        ("version", "9"),
        ("texts.nl.subject", "a"),
        ("texts.nl.body", "b"),
    ];
    world
        .post(MARK, &path, &late)
        .await
        .expect(422)
        .shows("Somebody else changed this")
        .shows("value=\"Late\"");
    world.get(MARK, "/letters?state=draft").await.expect(200).shows("Spring");
    world.get(MARK, "/letters?state=sent").await.expect(200).hides("Spring");
}

#[tokio::test]
async fn the_page_of_a_letter_on_its_way_shows_what_became_of_it() {
    let world = house(ROOM).await;
    allow(&world, 0, 2).await;
    silent(&world, 5, 1).await;
    let path = written(&world, &news()).await;
    world.post(MARK, &format!("{path}/sending"), &[]).await.expect(303);
    world.work().await;
    let page = world.get(MARK, &path).await.expect(200);
    let page = page
        .shows("Who did not get it")
        .shows("Held back")
        .shows("/pause")
        .shows("/cancellation")
        .shows("Mark");
    page.hides("carla0@example.com");
    world.get(MARK, &format!("{path}/cancellation")).await.expect(200).shows("never will");
    world
        .post(MARK, &format!("{path}/cancellation"), &[("confirm", "no")])
        .await
        .expect(422)
        .shows("not the same word");
    world.post(MARK, &format!("{path}/pause"), &[]).await.expect(303);
    world.get(MARK, &path).await.expect(200).shows("Paused: nothing leaves").shows("/resumption");
    world.post(MARK, &format!("{path}/cancellation"), &[("confirm", "cancel")]).await.expect(303);
    world.get(MARK, &path).await.expect(200).shows("canceled").hides("/pause");
    assert_eq!(results(&world, &path).await["state"], "canceled");
}

#[tokio::test]
async fn the_report_names_numbers_and_reasons_and_its_download_is_noted() {
    let world = house(ROOM).await;
    allow(&world, 0, 1).await;
    silent(&world, 5, 2).await;
    let path = written(&world, &news()).await;
    world.get(BEN, &format!("{path}/report.csv")).await.expect(404);
    send(&world, &path).await;
    world.work().await;
    let report = world.get(BEN, &format!("{path}/report.csv")).await.expect(200);
    assert_eq!(report.header("content-type"), Some("text/csv; charset=utf-8"));
    let text = report.text();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "Number,Outcome,Delivery,Reason,When");
    assert_eq!(lines.len(), 4);
    assert_eq!(lines.iter().filter(|line| line.contains("gets it,sent,,")).count(), 1, "{text}");
    assert!(!text.contains("Carla") && !text.contains('@'), "no name, no address");
    let mut events: Vec<_> =
        kernel::event::everything(&mut world.read().await, Some("campaigns."), &Default::default())
            .await
            .unwrap()
            .items
            .into_iter()
            .map(|event| event.kind)
            .collect();
    events.sort();
    assert_eq!(events, ["campaigns.created", "campaigns.exported", "campaigns.started"]);
}

#[tokio::test]
async fn unknown_letters_and_unreadable_cursors_are_said_plainly() {
    let world = house(ROOM).await;
    for path in ["/letters/letter_00000000000000000000000000", "/letters/nonsense"] {
        world.get(MARK, path).await.expect(404);
        world.api(MARK, "GET", path, &Value::Null).await.expect(404);
    }
    world.api(MARK, "GET", "/letters?after=nonsense", &Value::Null).await.expect(422);
    let path = written(&world, &news()).await;
    world.api(MARK, "GET", &format!("{path}/results"), &Value::Null).await.expect(404);
}
