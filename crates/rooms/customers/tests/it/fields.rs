//! Custom fields and sensitive values: a class and a purpose for each, a right and a reason to see.

use crate::{AGENT, MANAGER, MARKETER, OFFICER, enter, joanna, world};
use serde_json::json;

#[tokio::test]
async fn a_special_category_needs_a_basis() {
    let world = world().await;
    let mut field =
        json!({"key": "allergies", "label": "Allergies", "class": "special", "purpose": "orders"});
    assert_eq!(
        world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(422).wrong_fields(),
        ["basis"]
    );
    field["basis"] = json!("GDPR 9(2)(a): explicit consent, asked at the counter");
    world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(201);
    assert_eq!(
        world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(422).wrong_fields(),
        ["key"]
    );
    world.api(AGENT, "POST", "/customers/fields", &field).await.expect(403);
}

#[tokio::test]
async fn a_field_without_key_class_or_purpose_is_refused() {
    let world = world().await;
    let typed = [("key", "Shoe Size"), ("label", ""), ("class", "secret"), ("purpose", "")];
    let page = world.post(OFFICER, "/customers/fields", &typed).await.expect(422);
    page.shows("value=\"Shoe Size\"").shows("small letters, digits and dashes").shows("Please fill this in");
}

#[tokio::test]
async fn custom_values_lie_where_their_class_says() {
    let world = world().await;
    for (key, class) in
        [("shoe-size", "attribute"), ("climbing-partner", "identifying"), ("passport", "sensitive")]
    {
        let field = [("key", key), ("label", key), ("class", class), ("purpose", "orders"), ("basis", "")];
        world.post(OFFICER, "/customers/fields", &field).await.expect(303);
    }
    let values = json!({"attributes": {"shoe-size": "size-42-wide", "climbing-partner": "Wanda R.", "passport": "ZS0000177"}});
    let made = world.api(MANAGER, "POST", "/customers", &values).await.expect(201).json();
    assert_eq!(made["attributes"]["passport"], "•••••0177");
    assert_eq!(made["attributes"]["climbing-partner"], "Wanda R.");
    assert!(!world.holds(b"Wanda R.") && !world.holds(b"ZS0000177"));

    let path = format!("/customers/{}", made["id"].as_str().unwrap());
    let form = [("version", "1"), ("attributes.shoe-size", ""), ("attributes.passport", "")];
    world.post(MANAGER, &path, &form).await.expect(303);
    let read = world.api(MANAGER, "GET", &path, &json!(null)).await.json();
    assert_eq!(read["attributes"], json!({"climbing-partner": "Wanda R.", "passport": "•••••0177"}));
}

#[tokio::test]
async fn revealing_takes_a_right_and_a_reason_and_is_seen() {
    let world = world().await;
    let path = format!("/customers/{}", enter(&world, joanna()).await);
    let reveal = format!("{path}/revelations");
    let asked = |reason: &str| json!({"field": "national_id", "reason": reason});
    world.api(AGENT, "POST", &reveal, &asked("I am curious")).await.expect(403);
    assert_eq!(
        world.api(MANAGER, "POST", &reveal, &asked("  ")).await.expect(422).wrong_fields(),
        ["reason"]
    );
    world.api(MANAGER, "POST", &reveal, &json!({"field": "shoe", "reason": "a good one"})).await.expect(404);

    world.get(MANAGER, &format!("{reveal}?field=national_id")).await.expect(200).hides("44051401359");
    let form = [("field", "national_id"), ("reason", "Tax office asks")];
    world.post(MANAGER, &reveal, &form).await.expect(200).shows("44051401359");
    let looks = world.get(OFFICER, &format!("{path}?tab=looks")).await.expect(200);
    looks.shows("Ben revealed a value").shows("Tax office asks").hides("44051401359");
    world.get(OFFICER, &path).await.shows("Sensitive value revealed: National id");
    world.get(MARKETER, &path).await.expect(200).hides("1359");
}
