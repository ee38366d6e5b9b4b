//! Whom a breach affects: chosen by a view or a field, looked for again, noted.

use crate::{
    breaches::{breach, seek, tally},
    house::{self, DORA},
};
use serde_json::{Value, json};

#[tokio::test]
async fn a_saved_view_or_a_field_chooses_the_people_and_looking_again_finds_who_came_since() {
    let world = house::open().await;
    house::customer(&world, "Ada", "en", "ada@example.org").await;
    house::customer(&world, "Zofia", "pl", "zofia@example.org").await;
    let view = [("name", "Polish"), ("language", "pl")];
    world.post(DORA, "/customers/views", &view).await.expect(303);
    let id = breach(&world).await;
    let page = format!("/register/breaches/{id}/affected");
    let shown = world.get(DORA, &page).await.expect(200).shows("Polish").text();
    let view = shown.split("value=\"view_").nth(1).unwrap().split('"').next().unwrap();
    let view = format!("view_{view}");
    let both = [("view", view.as_str()), ("country", "PL")];
    assert!(world.post(DORA, &page, &both).await.expect(422).text().contains("view"));
    world.post(DORA, &page, &[("view", "view_x")]).await.expect(422);
    world.post(DORA, &page, &[("field", "shop"), ("value", "x")]).await.expect(422);
    world.post(DORA, &page, &[("value", "x")]).await.expect(422);
    seek(&world, id, &[("view", view.as_str())]).await;
    assert_eq!(tally(&world, id).await.found, 1);

    house::customer(&world, "Ewa", "pl", "ewa@example.org").await;
    world.work().await;
    assert_eq!(tally(&world, id).await.found, 1, "the list stays as it was computed");
    let path = format!("/register/breaches/{id}/searches");
    let searches = world.api(DORA, "GET", &path, &Value::Null).await.expect(200).json();
    let search = searches["items"][0]["search"].as_str().unwrap().to_owned();
    world.api(house::ANNA, "POST", &format!("{path}/{search}"), &Value::Null).await.expect(403);
    world.api(DORA, "POST", &format!("{path}/{search}"), &Value::Null).await.expect(202);
    world.work().await;
    assert_eq!(tally(&world, id).await.found, 2);
    world.post(DORA, &format!("/register/breaches/{id}/clearing"), &[]).await.expect(303);
    world.post(DORA, &format!("{path}/{search}"), &[]).await.expect(303);
    world.work().await;
    assert_eq!(tally(&world, id).await.found, 2, "emptied and computed anew");
    world.post(DORA, &format!("{path}/nonsense"), &[]).await.expect(404);
}

#[tokio::test]
async fn notes_are_kept_with_their_time_and_author_for_programs_too() {
    let world = house::open().await;
    let id = breach(&world).await;
    let path = format!("/register/records/{id}/notes");
    let note = json!({ "note": "The courier called: the stick was found." });
    world.api(house::OLGA, "POST", &path, &note).await.expect(403);
    assert_eq!(
        world.api(DORA, "POST", &path, &json!({ "note": " " })).await.expect(422).wrong_fields(),
        ["note"]
    );
    world.api(DORA, "POST", &path, &note).await.expect(201);
    let log =
        world.api(DORA, "GET", &format!("/register/records/{id}/log"), &Value::Null).await.expect(200).json();
    let lines = log["items"].as_array().unwrap();
    let noted = lines.iter().find(|line| line["what"] == "noted").unwrap();
    assert_eq!(noted["note"], note["note"]);
    assert!(noted["by"].as_str().unwrap().starts_with("staff_") && noted["at"].is_string(), "{noted}");
    world.get(DORA, &format!("/register/records/{id}")).await.expect(200).shows("The courier called");
    world.api(house::OLGA, "GET", &format!("/register/records/{id}/log"), &Value::Null).await.expect(403);
}
