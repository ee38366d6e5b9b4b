//! Stories of what was chosen before: to read, and as a file.

use crate::{carla, world};
use ground::clock::SECOND;
use testkit::Guest;

#[tokio::test]
async fn every_choice_is_there_with_the_words_that_stood_there() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    world.advance(SECOND);
    world.post(Guest::Nobody, &path, &[("seen", "news.email:on")]).await.expect(303);
    let page = world.get(Guest::Nobody, &format!("{path}/history")).await.expect(200);
    let page =
        page.shows("You said yes on 21 November 2026, by the link in our mail").shows("May we write to you?");
    let page =
        page.shows("You stopped this on 21 November 2026, on this page").shows("Keep it as a file").text();
    assert!(page.find("You stopped").unwrap() < page.find("You said yes").unwrap(), "the latest first");

    let file = world.get(Guest::Nobody, &format!("{path}/history.json")).await.expect(200);
    assert!(!file.text().contains("address"), "a letter that was passed on opens this file, too");
    assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"choices.json\""));
    let choices = file.json()["choices"].clone();
    assert_eq!(choices.as_array().unwrap().len(), 2);
    assert_eq!(choices[0]["state"], "withdrawn");
    assert_eq!(choices[1]["wording"], "May we write to you?");
    assert_eq!(choices[1]["made_at"], "2026-11-21T13:00:00+01:00");
}

#[tokio::test]
async fn a_long_history_has_pages_and_one_file() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    for at in 0..60 {
        let form = [("seen", "news.email:on"), ("seen", "news.email:off"), ("on", "news.email@1")];
        world.advance(SECOND);
        world.post(Guest::Nobody, &path, if at % 2 == 0 { &form[..1] } else { &form[1..] }).await.expect(303);
    }
    let page = world.get(Guest::Nobody, &format!("{path}/history")).await.expect(200).text();
    let (_, older) = page.split_once("after=").unwrap();
    let older = older.split('"').next().unwrap();
    let rest = world.get(Guest::Nobody, &format!("{path}/history?after={older}")).await.expect(200);
    rest.shows("May we write to you?").hides("Earlier choices");
    let file = world.get(Guest::Nobody, &format!("{path}/history.json")).await.expect(200).json();
    assert_eq!(file["choices"].as_array().unwrap().len(), 61);
    world.get(Guest::Nobody, &format!("{path}/history?after=nonsense")).await.expect(422);
}
