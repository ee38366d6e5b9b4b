//! The clock somebody lives by: one of the zones of the world, in its one spelling, at every door.

use crate::{AGENT, AUDITOR, MANAGER, enter, joanna, world};
use customers::Draft;
use serde_json::{Value, json};

#[tokio::test]
async fn a_time_zone_is_one_of_the_world_and_has_one_spelling() {
    let world = world().await;
    let wrong = json!({ "given": "Ben", "time_zone": "Mars/Olympus" });
    let wrong = world.api(AGENT, "POST", "/customers", &wrong).await.expect(422);
    assert_eq!(wrong.wrong_fields(), ["time_zone"]);
    let made = json!({ "given": "Ben", "time_zone": " america/new_york " });
    let made = world.api(AGENT, "POST", "/customers", &made).await.expect(201).json();
    assert_eq!(made["time_zone"], "America/New_York");
    assert!(!world.holds(b"America/New_York"), "it lies sealed with the rest");

    let path = format!("/customers/{}", made["id"].as_str().unwrap());
    world
        .get(AGENT, &format!("{path}/edit"))
        .await
        .expect(200)
        .shows("value=\"America/New_York\"")
        .hides("⟦");
    let odd = [("version", "1"), ("time_zone", "Nowhere")];
    world.post(AGENT, &path, &odd).await.expect(422).shows("There is no such time zone");
    world.post(AGENT, &path, &[("version", "1"), ("time_zone", "Europe/Lisbon")]).await.expect(303);
    world.get(AGENT, &path).await.expect(200).shows("Europe/Lisbon");
    let hidden = world.api(AUDITOR, "GET", &path, &Value::Null).await.expect(200).json();
    assert_eq!(hidden["time_zone"], "•••", "who sees the country masked sees the clock masked");
    world.post(AGENT, &path, &[("version", "2"), ("time_zone", "")]).await.expect(303);
    assert_eq!(world.api(AGENT, "GET", &path, &Value::Null).await.json()["time_zone"], Value::Null);
}

#[tokio::test]
async fn a_time_zone_is_told_to_its_person_listed_and_erased_by_itself() {
    let world = world().await;
    let subject = enter(&world, Draft { time_zone: "Asia/Tokyo".into(), ..joanna() }).await;
    let facts = customers::facts(&mut world.read().await, subject).await.unwrap().unwrap();
    let told = facts.iter().find(|fact| fact.key == "time_zone").unwrap();
    assert_eq!((told.value.as_str(), told.label_word.as_str()), ("Asia/Tokyo", "customers-time-zone"));
    let contact = customers::contact(&mut world.read().await, subject).await.unwrap().unwrap();
    assert_eq!(contact.time_zone.as_deref(), Some("Asia/Tokyo"));
    let list = "/customers?columns=name&columns=time_zone";
    world.get(MANAGER, list).await.expect(200).shows("Asia/Tokyo").shows("Time zone");
    let path = format!("/customers/{subject}/values?field=time_zone");
    world.get(MANAGER, &path).await.expect(200).shows("Asia/Tokyo");
}
