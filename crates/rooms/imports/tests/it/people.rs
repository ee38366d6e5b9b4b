//! Who comes in, who is brought up to date, who stays away.

use crate::house::{Before, MANAGER, count, house, import, person, plan, show, suggested, upload};
use serde_json::{Value, json};
use std::{
    path::Path,
    sync::{Arc, Mutex},
};

const TWO: &str = "id,first name,last name,email,phone,city\n\
                   7,Joanna,Zielińska,joanna@example.com,+48 512 345 678,Kraków\n\
                   8,İpek,Çağlar,ipek@example.org,,İzmir\n";

#[tokio::test]
async fn people_of_a_file_become_customers() {
    let world = house().await;
    let done = import(&world, TWO, &json!({})).await;
    assert_eq!(
        (&done["state"], &done["tally"]["added"], &done["done"]),
        (&json!("done"), &json!(2), &json!(2))
    );
    assert_eq!(done["report"], Value::Null, "there is nothing to report");

    let joanna = person(&world, "JOANNA@example.com").await;
    let contact = customers::contact(&mut world.read().await, joanna).await.unwrap().unwrap();
    assert_eq!((contact.name.given.as_str(), contact.name.family.as_str()), ("Joanna", "Zielińska"));
    assert_eq!(contact.phone.as_deref(), Some("+48512345678"));
    let record = customers::record(&mut world.read().await, joanna).await.unwrap().unwrap();
    assert_eq!(record.source, customers::Source::Import("Web shop".into()));
    assert_eq!(record.purpose.as_deref(), Some("orders"));
}

#[tokio::test]
async fn nothing_readable_of_a_file_lies_on_the_disk() {
    let world = house().await;
    let path = upload(&world, "Zielinska.csv", b"name,email\nWolfeschlegel,wolfe@example.com\n").await;
    let canaries: [&[u8]; 3] = [b"Wolfeschlegel", b"wolfe@example.com", b"Zielinska.csv"];
    for canary in canaries {
        assert!(!world.holds(canary), "{}", String::from_utf8_lossy(canary));
    }
    world.api(MANAGER, "DELETE", &path, &Value::Null).await.expect(204);
    world.work().await;
    world.api(MANAGER, "GET", &path, &Value::Null).await.expect(404);
}

#[tokio::test]
async fn a_dry_run_counts_what_the_run_does_and_writes_nothing() {
    let world = house().await;
    import(&world, TWO, &json!({})).await;
    let next = "id,first name,last name,email\n7,Joanna,Nowak,joanna@example.com\n8,İpek,Çağlar,ipek@example.org\n\
                9,Piet,de Boer,piet@example.com\n9,Piet,de Boer,piet@example.com\n";
    let path = upload(&world, "next.csv", next.as_bytes()).await;
    plan(&world, &path, &suggested(&world, &path).await).await.expect(200);
    world.api(MANAGER, "POST", &format!("{path}/check"), &Value::Null).await.expect(202);
    world.work().await;

    let checked = show(&world, &path).await;
    let figures =
        |tally: &Value| ["added", "changed", "same", "held"].map(|key| tally[key].as_u64().unwrap());
    assert_eq!(figures(&checked["checked"]), [1, 1, 1, 1]);
    assert_eq!(checked["checked"]["reasons"]["twice"]["rows"], json!([5]));
    assert_eq!(count(&world).await, 2, "nothing was written");

    world.api(MANAGER, "POST", &format!("{path}/run"), &Value::Null).await.expect(202);
    world.work().await;
    assert_eq!(figures(&show(&world, &path).await["tally"]), [1, 1, 1, 1]);
    assert_eq!(count(&world).await, 3);
    let contact = customers::contact(&mut world.read().await, person(&world, "joanna@example.com").await)
        .await
        .unwrap();
    assert_eq!(contact.unwrap().name.family, "Nowak");
}

#[tokio::test]
async fn the_same_file_again_changes_nothing() {
    let world = house().await;
    for key in ["reference", "email"] {
        import(&world, TWO, &json!({ "key": key })).await;
    }
    let again = import(&world, TWO, &json!({ "key": "reference" })).await;
    assert_eq!(again["tally"]["same"], 2);
    assert_eq!(count(&world).await, 2);
    let other = import(&world, TWO, &json!({ "key": "reference", "source": "Another shop" })).await;
    assert_eq!(other["tally"]["added"], 2, "number 7 of another system is another person");
}

/// Imported twice, such a row would be two people; held back, it is in the report to be mended.
#[tokio::test]
async fn a_row_without_the_value_that_tells_who_it_is_is_held_back() {
    let world = house().await;
    let file = "first name,last name,email\nJoanna,Nowak,joanna@example.com\nPiet,de Boer,\nAhu,Tan,ahu(at)example\n";
    for added in [1, 0] {
        let done = import(&world, file, &json!({ "key": "email" })).await;
        assert_eq!(done["tally"]["added"], added);
        assert_eq!(done["tally"]["reasons"]["keyless"]["rows"], json!([3, 4]));
        let path = format!("/imports/{}/report", done["id"].as_str().unwrap());
        world
            .api(MANAGER, "GET", &path, &Value::Null)
            .await
            .expect(200)
            .shows("Piet")
            .shows("ahu(at)example");
    }
    assert_eq!(count(&world).await, 1);
    let apart = import(&world, file, &json!({ "key": "none" })).await;
    assert_eq!(apart["tally"]["added"], 3, "whoever says so takes them all as new");
}

#[tokio::test]
async fn people_here_can_be_left_as_they_are() {
    let world = house().await;
    import(&world, TWO, &json!({ "key": "email" })).await;
    let next = TWO.replace("Zielińska", "Nowak");
    let left = import(&world, &next, &json!({ "key": "email", "known": "leave" })).await;
    assert_eq!(left["tally"]["reasons"]["known"]["count"], 2);
    let contact = customers::contact(&mut world.read().await, person(&world, "joanna@example.com").await)
        .await
        .unwrap();
    assert_eq!(contact.unwrap().name.family, "Zielińska");
}

#[tokio::test]
async fn erased_suppressed_and_frozen_people_stay_as_they_are() {
    let world = house().await;
    let five = format!("{TWO}9,Piet,de Boer,piet@example.com,,\n");
    import(&world, &five, &json!({ "key": "reference" })).await;
    world.write(&Before::Erased(person(&world, "joanna@example.com").await)).await.unwrap();
    world.write(&Before::Restricted(person(&world, "piet@example.com").await)).await.unwrap();
    world.write(&Before::Suppressed("new@example.com")).await.unwrap();

    let next = format!("{five}10,Carla,Neu, NEW@example.com ,,\n")
        .replace("Çağlar", "Demir")
        .replace("de Boer", "Vos");
    let done = import(&world, &next, &json!({ "key": "reference" })).await;
    let reasons = &done["tally"]["reasons"];
    assert_eq!(reasons["erased"]["rows"], json!([2]));
    assert_eq!(reasons["restricted"]["rows"], json!([4]));
    assert_eq!(reasons["suppressed"]["rows"], json!([5]));
    assert_eq!((&done["tally"]["changed"], &done["tally"]["added"]), (&json!(1), &json!(0)));
    assert!(
        customers::find_by_email(&mut world.read().await, "joanna@example.com").await.unwrap().is_empty()
    );
}

#[tokio::test]
async fn an_address_that_two_people_share_decides_nothing() {
    let world = house().await;
    let shared = "id,first name,email\n1,Ann,we@example.com\n2,Bob,we@example.com\n";
    import(&world, shared, &json!({ "key": "reference" })).await;
    let done = import(&world, "first name,email\nCid,we@example.com\n", &json!({ "key": "email" })).await;
    assert_eq!(done["tally"]["reasons"]["ambiguous"]["count"], 1);
    assert_eq!(count(&world).await, 2);
}

#[tokio::test]
async fn the_command_line_loads_data_that_nobody_here_made_up() {
    let world = house().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let options = imports::Options {
        brings: imports::Brings::People,
        purpose: "orders".into(),
        map: None,
        source: None,
        on_progress: Box::new(move |progress| told.lock().unwrap().push((progress.done, progress.total))),
    };
    let file = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/febrl2.csv"));
    let report = imports::run_file(&world.app, file, options).await.unwrap();
    assert_eq!((report.state, report.tally.added, report.tally.held), (imports::State::Done, 9, 0));
    assert_eq!(report.tally.reasons["bad-value"].rows, [10], "19458030 is no day, but the person comes in");
    assert_eq!(seen.lock().unwrap().last(), Some(&(9, 9)));

    let mut reader = world.read().await;
    let all = customers::ids(&mut reader, &customers::Filter::default(), None, 10).await.unwrap();
    let sarah = customers::contacts(&mut reader, &all)
        .await
        .unwrap()
        .into_iter()
        .find(|one| one.name.given == "sarah");
    let sarah = sarah.unwrap();
    assert_eq!(sarah.birth_date.map(|date| date.to_string()).as_deref(), Some("1930-02-13"));
    let facts = customers::facts(&mut reader, sarah.subject).await.unwrap().unwrap();
    assert!(facts.iter().any(|fact| fact.value.starts_with("44 forbes street, wintersloe")), "{facts:?}");
}

#[tokio::test]
async fn the_command_line_takes_a_map_and_refuses_a_wrong_one() {
    let world = house().await;
    let file = world.folder().join("odd.csv");
    std::fs::write(&file, "colour,kontakt\nAnn,ann@example.com\n").unwrap();
    let run = |map: &'static str, purpose: &'static str| {
        let options = imports::Options {
            brings: imports::Brings::People,
            purpose: purpose.into(),
            map: Some(map.into()),
            source: Some("List".into()),
            on_progress: Box::new(|_| {}),
        };
        imports::run_file(&world.app, &file, options)
    };
    for (map, purpose, field) in [
        ("colour", "orders", "map"),
        ("size=given", "orders", "map"),
        ("colour=shoes", "orders", "columns.0"),
        ("colour=given", "lies", "purpose"),
    ] {
        let kernel::Error::Invalid(problems) = run(map, purpose).await.unwrap_err() else { panic!("{map}") };
        assert_eq!(problems[0].field, field);
    }
    let report = run("Colour=given", "orders").await.unwrap();
    assert_eq!(report.columns, [("colour".into(), "given".into()), ("kontakt".into(), "email".into())]);
    assert_eq!(count(&world).await, 1);
    let listed = imports::list(&mut world.read().await, &ground::paging::Wanted::default()).await.unwrap();
    assert_eq!(listed.items.len(), 1, "what was refused left nothing behind");
}
