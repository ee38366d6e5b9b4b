//! Stories of being counted: only where a letter's writer chose it, only of those who allow it, and never because of a program.

use crate::scene::{BEN, MARK, Track, allow, house, mail, news, results, send, written};
use axum::{body::Body, extract::ConnectInfo, http::Request};
use campaigns::ROOM;
use consent::State;
use ground::clock::DAY;
use kernel::{SubjectId, datamap};
use serde_json::{Value, json};
use std::net::SocketAddr;
use testkit::{Answer, Guest, World};

const CLICK: [(&str, &str); 3] =
    [("sec-fetch-mode", "navigate"), ("sec-fetch-user", "?1"), ("sec-fetch-dest", "document")];
const PICTURE: [(&str, &str); 1] = [("accept", "image/webp,*/*;q=0.8")];

/// Asks from an address of its own: what is opened in one breath is remembered by it.
async fn ask(world: &World, path: &str, headers: &[(&str, &str)], line: u8) -> Answer {
    let request =
        headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
    let line = SocketAddr::from(([10, 0, 0, line], 4000));
    world.send(Guest::Nobody, request.extension(ConnectInfo(line)).body(Body::empty()).unwrap()).await
}

async fn click(world: &World, path: &str) -> Answer {
    ask(world, path, &CLICK, 1).await.expect(303)
}

/// A letter with so many links; gives its path.
async fn sent(world: &World, counting: &str, links: usize) -> String {
    let links: String = (0..links).map(|nr| format!("https://shop.example/{nr} ")).collect();
    let mut letter = news();
    letter["counting"] = json!(counting);
    letter["texts"]["en"]["body"] = json!(format!("See {links}"));
    let path = written(world, &letter).await;
    send(world, &path).await;
    world.work().await;
    path
}

/// What somebody got last.
async fn letter_to(world: &World, number: usize) -> post::Shown {
    let address = format!("carla{number}@example.com");
    mail(world).await.into_iter().find(|letter| letter.to == address).unwrap()
}

fn below(link: &str) -> String {
    let at = ["/go/", "/seen/"].iter().find_map(|place| link.find(place)).unwrap();
    link[at..].to_owned()
}

/// The counted links of a letter, and its picture, as paths.
fn ways(letter: &post::Shown, place: &str) -> Vec<String> {
    letter.links.iter().filter(|link| link.contains(place)).map(|link| below(link)).collect()
}

async fn people(world: &World, path: &str) -> Vec<Value> {
    let links = results(world, path).await["links"].as_array().unwrap().clone();
    links.into_iter().map(|link| link["people"].clone()).collect()
}

/// What is kept about a person of what they opened.
async fn kept(world: &World, of: SubjectId) -> i64 {
    let found = datamap::count(&mut world.read().await, of).await.unwrap();
    found.iter().find(|one| one.holding.table == "letter_clicks").map_or(0, |one| one.rows)
}

#[tokio::test]
async fn nothing_is_counted_unless_the_writer_chose_it() {
    let world = house(ROOM).await;
    let people = allow(&world, 0, 1).await;
    world.write(&Track(people[0], State::Given)).await.unwrap();
    let path = sent(&world, "nothing", 1).await;
    let letter = letter_to(&world, 0).await;
    assert_eq!(letter.links[0], "https://shop.example/0");
    assert!(!letter.text.contains("You allow us to note") && ways(&letter, "/seen/").is_empty());
    let found = results(&world, &path).await;
    assert_eq!(
        (&found["counting"], &found["opened"], &found["links"]),
        (&json!("nothing"), &Value::Null, &json!([]))
    );
    world.get(MARK, &path).await.expect(200).hides("Opens and clicks");
    world.api(MARK, "POST", "/letters", &json!({"title": "x", "counting": "everybody"})).await.expect(422);
    world.get(MARK, "/letters/new").await.expect(200).shows("value=\"nothing\" checked");
}

#[tokio::test]
async fn links_are_counted_only_of_those_who_allow_it_and_only_as_long() {
    let world = house(ROOM).await;
    let two = allow(&world, 0, 2).await;
    world.write(&Track(two[0], State::Given)).await.unwrap();
    let path = sent(&world, "allowed", 1).await;
    assert_eq!(
        letter_to(&world, 1).await.links[0],
        "https://shop.example/0",
        "who was not asked is not counted"
    );
    let tracked = letter_to(&world, 0).await;
    assert!(tracked.text.contains("You allow us to note whether you open our mails"), "{}", tracked.text);
    assert!(
        tracked.links.iter().any(|link| link.ends_with("/tracking")),
        "the way to stop it: {:?}",
        tracked.links
    );
    let link = &ways(&tracked, "/go/")[0];
    assert_eq!(people(&world, &path).await, [0]);
    for _ in 0..2 {
        assert_eq!(click(&world, link).await.location(), "https://shop.example/0");
    }
    assert_eq!((people(&world, &path).await, kept(&world, two[0]).await), (vec![json!(1)], 1), "one person");

    let path = sent(&world, "allowed", 1).await;
    let link = &ways(&letter_to(&world, 0).await, "/go/")[0];
    world.write(&Track(two[0], State::Withdrawn)).await.unwrap();
    click(&world, link).await;
    assert_eq!(people(&world, &path).await, [0], "a withdrawal holds for letters already sent");
    let nowhere = link.rsplit_once('/').unwrap().0;
    for nr in ["7", "-1"] {
        ask(&world, &format!("{nowhere}/{nr}"), &CLICK, 1).await.expect(404);
    }
}

#[tokio::test]
async fn an_opening_is_noted_by_a_picture_that_only_those_get_who_allow_it() {
    let world = house(ROOM).await;
    let two = allow(&world, 0, 2).await;
    world.write(&Track(two[0], State::Given)).await.unwrap();
    let path = sent(&world, "allowed", 0).await;
    assert!(ways(&letter_to(&world, 1).await, "/seen/").is_empty());
    let picture = ways(&letter_to(&world, 0).await, "/seen/").pop().unwrap();
    let opened = async || results(&world, &path).await["opened"].clone();
    let dot = ask(&world, &picture, &[], 1).await.expect(200);
    assert_eq!(dot.header("content-type"), Some("image/gif"));
    ask(&world, &picture, &CLICK, 1).await.expect(200);
    ask(&world, &picture, &[("accept", "image/png"), ("sec-gpc", "1")], 1).await.expect(200);
    assert_eq!(opened().await, 0, "a program, somebody who opens it as a page, somebody who refuses");
    for _ in 0..2 {
        ask(&world, &picture, &PICTURE, 1).await.expect(200);
    }
    assert_eq!((opened().await, kept(&world, two[0]).await), (json!(1), 1));
    for forged in [picture.replace("/seen/", "/seen/x"), "/seen/x/y".to_owned()] {
        assert_eq!(ask(&world, &forged, &PICTURE, 1).await.expect(200).text(), dot.text(), "tells nothing");
    }
    world.get(BEN, &path).await.expect(200).shows("One of those who allow it opened the letter");
}

#[tokio::test]
async fn others_are_counted_without_who_and_those_who_refused_not_at_all() {
    let world = house(ROOM).await;
    let three = allow(&world, 0, 3).await;
    world.write(&Track(three[0], State::Given)).await.unwrap();
    world.write(&Track(three[2], State::Refused)).await.unwrap();
    let path = sent(&world, "anonymous", 1).await;
    let refused = letter_to(&world, 2).await;
    assert!(
        refused.links[0] == "https://shop.example/0" && !refused.text.contains("We count"),
        "{}",
        refused.text
    );
    let silent = letter_to(&world, 1).await;
    assert!(silent.text.contains("but not by whom") && ways(&silent, "/seen/").is_empty(), "{}", silent.text);
    assert!(
        silent.links.iter().any(|link| link.ends_with("/tracking")),
        "the way to refuse: {:?}",
        silent.links
    );
    let link = ways(&silent, "/go/").remove(0);
    assert_eq!(link, format!("/go/{}/0", path.rsplit_once('/').unwrap().1), "knows the letter and nobody");

    ask(&world, &link, &[], 9).await.expect(303);
    ask(&world, &link, &[CLICK.as_slice(), &[("sec-gpc", "1")]].concat(), 9).await.expect(303);
    let count = async || results(&world, &path).await["links"][0]["anonymous"].clone();
    for line in 1..=4 {
        ask(&world, &link, &CLICK, line).await.expect(303);
        ask(&world, &link, &CLICK, line).await.expect(303);
    }
    assert_eq!(count().await, Value::Null, "few are not told");
    world.get(MARK, &path).await.expect(200).shows("fewer than 5").shows("no person, no address");
    ask(&world, &link, &CLICK, 5).await.expect(303);
    assert_eq!(count().await, 5);
    world.get(MARK, &path).await.expect(200).hides("fewer than 5</");
    assert_eq!((people(&world, &path).await, kept(&world, three[1]).await), (vec![json!(0)], 0));
    let named = sent(&world, "allowed", 1).await;
    let forged = format!("/go/{}/0", named.rsplit_once('/').unwrap().1);
    for line in 1..=6 {
        ask(&world, &forged, &CLICK, line).await.expect(303);
    }
    assert_eq!(
        results(&world, &named).await["links"][0]["anonymous"],
        Value::Null,
        "it counts nobody without name"
    );
}

#[tokio::test]
async fn a_scanner_counts_for_nothing_even_with_a_browser() {
    let world = house(ROOM).await;
    let two = allow(&world, 0, 2).await;
    world.write(&Track(two[0], State::Given)).await.unwrap();
    let path = sent(&world, "anonymous", 8).await;
    let (named, unnamed) = (letter_to(&world, 0).await, letter_to(&world, 1).await);
    let everything = [ways(&named, "/go/"), ways(&named, "/seen/"), ways(&unnamed, "/go/")].concat();
    for link in &everything {
        ask(&world, link, &[], 7).await;
        ask(&world, link, &[("accept", "text/html,*/*"), ("sec-fetch-mode", "navigate")], 7).await;
    }
    let untouched = results(&world, &path).await;
    assert_eq!((people(&world, &path).await, &untouched["opened"]), (vec![json!(0); 8], &json!(0)));
    ask(&world, &ways(&named, "/seen/")[0], &PICTURE, 7).await.expect(200);
    for link in &everything {
        if link.starts_with("/go/") {
            ask(&world, link, &CLICK, 7).await.expect(303);
        }
    }
    assert_eq!(results(&world, &path).await, untouched, "what it opened first is taken back");
    assert_eq!(kept(&world, two[0]).await, 0);
}

#[tokio::test]
async fn who_is_no_longer_known_as_a_receiver_leaves_nothing() {
    let world = house(ROOM).await;
    let two = allow(&world, 0, 2).await;
    world.write(&Track(two[0], State::Given)).await.unwrap();
    let path = sent(&world, "allowed", 2).await;
    let letter = letter_to(&world, 0).await;
    let links = ways(&letter, "/go/");
    click(&world, &links[0]).await;
    world.advance(DAY);
    world.work().await;
    world.advance(DAY);
    let counted = results(&world, &path).await;
    assert_eq!(world.end_old("campaigns.receivers", world.now()).await, 1);
    world.work().await;
    assert_eq!(kept(&world, two[0]).await, 0);
    click(&world, &links[1]).await;
    ask(&world, &ways(&letter, "/seen/")[0], &PICTURE, 1).await.expect(200);
    assert_eq!((kept(&world, two[0]).await, results(&world, &path).await), (0, counted), "the sums stay");
}

#[tokio::test]
async fn the_state_of_it_stands_among_the_duties_of_the_house() {
    let world = house(ROOM).await;
    let found = async || {
        let t = world.app.lexicon().words(kit::Lang::En);
        let checks = (ROOM.checks.unwrap())(&mut world.read().await, t).await.unwrap();
        (checks[0].state, checks[0].found.clone())
    };
    assert_eq!(found().await, (kernel::room::Met::Fine, "No letter counts them.".to_owned()));
    sent(&world, "anonymous", 1).await;
    assert!(found().await.1.contains("Of these also without who: 1"));
    let purpose = consent::purpose(&mut world.read().await, consent::TRACKING).await.unwrap();
    world.write(&consent::EndPurpose { key: purpose.key }).await.unwrap();
    let (state, told) = found().await;
    assert!(state == kernel::room::Met::Look && told.contains("nothing is counted"), "{told}");
}
