//! Stories of receipts: everybody takes away their own, and looking takes nothing.

use crate::{Arrive, carla, world};
use axum::{body::Body, http::Request};
use kernel::{Role, seen};
use testkit::{Guest, World};

async fn page(world: &World, path: &str) -> String {
    world.get(Guest::Nobody, &format!("{path}/receipts")).await.expect(200).text()
}

/// The addresses of files with this ending, the latest answer first.
fn files(page: &str, ending: &str) -> Vec<String> {
    let actions = page.split(" action=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    actions.filter(|action| action.contains(ending)).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_person_takes_away_each_answer_with_its_proof() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let waiting = page(&world, &path).await;
    assert!(waiting.contains("Not sealed yet") && files(&waiting, ".tlog-proof").is_empty(), "{waiting}");
    consent::seal_now(&world.app).await.unwrap();
    let sealed = page(&world, &path).await;
    assert!(!sealed.contains("Not sealed yet") && sealed.contains("News, by e-mail"), "{sealed}");
    assert!(sealed.contains("You said yes on 21 November 2026") && sealed.contains("/ledger?lang=en"));
    let looks = async || seen::of_subject(&mut world.read().await, subject).await.unwrap();
    assert!(looks().await.is_empty(), "looking takes nothing");

    let take = async |ending: &str| {
        let file = &files(&sealed, ending)[0];
        world.post(Guest::Nobody, file, &[]).await.expect(200)
    };
    let (entry, proof) = (take(".entry").await, take(".tlog-proof").await);
    let name = "attachment; filename=\"news-email-1-given.entry.txt\"";
    assert_eq!(entry.header("content-disposition"), Some(name));
    let key = consent::ledger::verifier(&mut world.read().await).await.unwrap().to_string();
    receipts::check(&entry.text(), &proof.text(), &key).unwrap();
    let record = take(".jsonld").await;
    assert_eq!(record.header("content-type"), Some("application/ld+json"));
    assert_eq!(record.json()["@type"], "dpv:ConsentRecord");
    let all = take("all.zip").await;
    assert_eq!(all.header("content-disposition"), Some("attachment; filename=\"permissions.zip\""));
    let kinds: Vec<String> = looks().await.into_iter().map(|look| look.kind).collect();
    assert_eq!(kinds, ["exported"], "noted once");
    world.get(Guest::Nobody, &format!("{path}/data")).await.expect(200).shows("Took data out");
}

#[tokio::test]
async fn what_belongs_to_others_is_as_unknown_as_what_does_not_exist() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    let (_, token) = world.write(&Arrive("other@example.org")).await.unwrap();
    let theirs = format!("/preferences/{token}");
    consent::seal_now(&world.app).await.unwrap();
    let foreign = files(&page(&world, &theirs).await, ".entry")[0].clone();
    world.post(Guest::Nobody, &foreign, &[]).await.expect(200);
    let mine = foreign.replace(&theirs, &path);
    let answer = async |file: &str| {
        let answer = world.post(Guest::Nobody, file, &[]).await.expect(404).text();
        answer.replace(file.split('?').next().unwrap(), "PATH")
    };
    let alike = answer(&format!("{path}/receipts/nothing?lang=en")).await;
    let proof = mine.replace(".entry", ".tlog-proof");
    for file in [mine.as_str(), &proof, &format!("{path}/receipts/offers.sms.jsonld?lang=en")] {
        assert_eq!(answer(file).await, alike, "{file}");
    }
}

#[tokio::test]
async fn receipts_are_found_from_the_choices_and_from_each_of_them() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    let receipts = format!("href=\"{path}/receipts?lang=en\"");
    let choices = world.get(Guest::Nobody, &path).await.expect(200).shows(&receipts);
    choices.shows("<a href=\"/cookies?lang=en\">Cookies</a></footer>");
    let history = world.get(Guest::Nobody, &format!("{path}/history")).await.expect(200).shows(&receipts);
    history.shows(&format!("{path}/receipts?lang=en#r-news-email"));
    assert!(page(&world, &path).await.contains("id=\"r-news-email\""));
    world.get(Guest::Nobody, &format!("{path}/receipts?lang=pl")).await.expect(200).shows("Potwierdzenia");
}

#[tokio::test]
async fn the_duties_of_this_room_are_told() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    let signal = Request::get(&path).header("sec-gpc", "1").body(Body::empty()).unwrap();
    world.send(Guest::Nobody, signal).await.expect(200);
    let t = world.app.lexicon().words(kit::Lang::En);
    let mut reader = world.read_as(Role::Administrator).await;
    let checks = portal::ROOM.checks.unwrap()(&mut reader, t).await.unwrap();
    let found: Vec<&str> = checks.iter().map(|check| check.found.as_str()).collect();
    assert!(found[0].contains("/preferences"), "{found:?}");
    assert_eq!(found[1], "It spoke for 1 person so far");
}
