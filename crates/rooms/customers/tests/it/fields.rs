//! Custom fields and sensitive values: a class and a purpose for each, a right and a reason to see.

use crate::{AGENT, MANAGER, MARKETER, OFFICER, enter, joanna, named, purposes, world};
use customers::{Draft, LiftHold, PlaceHold, SubjectId};
use ground::clock::DAY;
use serde_json::json;
use testkit::World;

#[tokio::test]
async fn a_special_category_needs_a_basis() {
    let world = purposes::world().await;
    let mut field =
        json!({"key": "allergies", "label": "Allergies", "class": "special", "purpose": "orders"});
    assert_eq!(
        world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(422).wrong_fields(),
        ["basis", "purpose"]
    );
    field["basis"] = json!("GDPR 9(2)(a): explicit consent, asked at the counter");
    for purpose in ["orders", "old-care"] {
        field["purpose"] = json!(purpose);
        let answer = world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(422);
        assert_eq!(answer.wrong_fields(), ["purpose"], "{purpose}");
    }
    field["purpose"] = json!("care");
    world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(201);
    assert_eq!(
        world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(422).wrong_fields(),
        ["key"]
    );
    world.api(AGENT, "POST", "/customers/fields", &field).await.expect(403);
}

#[tokio::test]
async fn the_law_of_the_country_says_which_class_a_name_needs() {
    let world = purposes::world().await;
    let wrong = async |label: &str, class: &str, purpose: &str| {
        let key = format!("a-{}", label.len());
        let field =
            json!({"key": key, "label": label, "class": class, "purpose": purpose, "basis": "9(2)(a)"});
        let answer = world.api(OFFICER, "POST", "/customers/fields", &field).await;
        if answer.status == 201 { Vec::new() } else { answer.expect(422).wrong_fields() }
    };
    assert_eq!(wrong("Religion", "attribute", "care").await, ["class"]);
    assert_eq!(wrong("Religion", "sensitive", "care").await, ["class"]);
    assert_eq!(wrong("Religion", "special", "orders").await, ["purpose"]);
    assert_eq!(wrong("Blutgruppe", "attribute", "orders").await, ["class"]);
    assert_eq!(wrong("Credit card number", "identifying", "orders").await, ["class"]);
    assert_eq!(wrong("Credit card number", "sensitive", "orders").await, Vec::<String>::new());
    assert_eq!(wrong("Religion", "special", "care").await, Vec::<String>::new());
    // Dress is special in Türkiye alone; California guards, but forbids nothing.
    assert_eq!(wrong("Kılık kıyafet", "attribute", "orders").await, Vec::<String>::new());
    set(&world, "company.country", "TR").await;
    assert_eq!(wrong("Kılık ve kıyafet", "attribute", "orders").await, ["class"]);
    set(&world, "company.country", "US").await;
    assert_eq!(wrong("Political party", "attribute", "orders").await, Vec::<String>::new());
    assert_eq!(wrong("Ethnic origin", "attribute", "orders").await, ["class"]);
    assert_eq!(wrong("Ethnic origin", "sensitive", "orders").await, Vec::<String>::new());
}

#[tokio::test]
async fn convictions_are_refused_until_an_administrator_allows_them() {
    let world = purposes::world().await;
    let typed =
        [("key", "past"), ("label", "Criminal convictions"), ("class", "special"), ("purpose", "care")];
    let typed: Vec<_> = typed.into_iter().chain([("basis", "The law on couriers of weapons")]).collect();
    let page = world.post(OFFICER, "/customers/fields", &typed).await.expect(422);
    page.shows("Only authorities").shows("GDPR, Art. 10").shows("Leave it out");
    set(&world, "customers.offences", "true").await;
    world.post(OFFICER, "/customers/fields", &typed).await.expect(303);
}

#[tokio::test]
async fn the_page_says_why_and_where_to_go() {
    let world = purposes::world().await;
    let typed = |class, purpose| {
        [
            ("key", "faith"),
            ("label", "Religion"),
            ("class", class),
            ("purpose", purpose),
            ("basis", "9(2)(a)"),
        ]
    };
    let page = world.post(OFFICER, "/customers/fields", &typed("attribute", "orders")).await.expect(422);
    page.shows("asks about").shows("religion or belief").shows("GDPR, Art. 9(1)");
    let page = world.post(OFFICER, "/customers/fields", &typed("special", "orders")).await.expect(422);
    page.shows("does not say what allows").shows("href=\"/purposes\"");
    world.post(OFFICER, "/customers/fields", &typed("special", "care")).await.expect(303);
    world
        .get(OFFICER, "/customers/fields/faith")
        .await
        .expect(200)
        .shows("sealed apart and masked, and held only");
    // What was allowed once is asked again when it changes.
    let answer = world.api(OFFICER, "PATCH", "/customers/fields/faith", &json!({"purpose": "orders"})).await;
    assert_eq!(answer.expect(422).wrong_fields(), ["purpose"]);
}

async fn set(world: &World, key: &str, value: &str) {
    let change = kernel::setting::Change { values: [(key.to_owned(), value.to_owned())].into() };
    world.write(&change).await.unwrap();
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

async fn define(world: &World, key: &str, class: &str) {
    let field = json!({"key": key, "label": "Shoe size", "class": class, "purpose": "orders"});
    world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(201);
}

async fn with(world: &World, key: &str, value: &str) -> SubjectId {
    enter(world, Draft { attributes: [(key.into(), value.into())].into(), ..named("Ab", "Cd") }).await
}

async fn value(world: &World, subject: SubjectId, key: &str) -> serde_json::Value {
    let read = world.api(MANAGER, "GET", &format!("/customers/{subject}"), &json!(null)).await.expect(200);
    read.json()["attributes"][key].clone()
}

#[tokio::test]
async fn a_class_becomes_stricter_and_values_move() {
    let world = world().await;
    define(&world, "size", "attribute").await;
    let mut people = Vec::new();
    for at in 0..3 {
        people.push(with(&world, "size", &format!("forty-two-wide-{at}")).await);
    }
    let path = "/customers/fields/size";
    for class in ["identifying", "sensitive"] {
        world.api(OFFICER, "PATCH", path, &json!({"class": class})).await.expect(200);
        if class == "sensitive" {
            assert_eq!(value(&world, people[0], "size").await, json!("••••••••••••de-0"), "masked at once");
            // Somebody edits before the work is done: nothing is lost.
            let form = [("version", "1"), ("family", "Changed")];
            world.post(MANAGER, &format!("/customers/{}", people[1]), &form).await.expect(303);
        }
        assert!(world.work().await >= 2);
        for (at, subject) in people.iter().enumerate() {
            let facts = customers::facts(&mut world.read().await, *subject).await.unwrap().unwrap();
            let kept: Vec<_> =
                facts.iter().filter(|fact| fact.key == "size").map(|fact| fact.value.clone()).collect();
            assert_eq!(kept, [format!("forty-two-wide-{at}")], "{class}");
        }
    }
    let mut reader = world.read().await;
    let open = reader
        .find::<ground::db::Single<i64>>(&ground::db::Q::new("select count(*) from customer_attributes"))
        .await;
    assert_eq!(open.unwrap()[0].0, 0, "nothing lies open any more");
    for looser in ["attribute", "identifying"] {
        let answer = world.api(OFFICER, "PATCH", path, &json!({"class": looser})).await.expect(422);
        assert_eq!(answer.wrong_fields(), ["class"]);
    }
    let reveal = json!({"field": "size", "reason": "to test it"});
    let seen = world.api(MANAGER, "POST", &format!("/customers/{}/revelations", people[1]), &reveal).await;
    assert_eq!(seen.expect(200).json()["value"], "forty-two-wide-1");
}

#[tokio::test]
async fn a_label_changes_on_its_page() {
    let world = world().await;
    define(&world, "size", "attribute").await;
    let path = "/customers/fields/size";
    world.get(OFFICER, "/customers/fields").await.expect(200).shows("href=\"/customers/fields/size\"");
    world.get(OFFICER, path).await.expect(200).shows("cannot become looser").hides("name=\"key\"");
    world.get(AGENT, path).await.expect(403);
    let typed = |label: &'static str, class: &'static str| {
        [("label", label), ("class", class), ("purpose", "orders"), ("basis", "")]
    };
    world
        .post(OFFICER, path, &typed("", "special"))
        .await
        .expect(422)
        .shows("Please fill this in")
        .shows("legal basis");
    world.post(OFFICER, path, &typed("Boot size", "attribute")).await.expect(303);
    world.get(OFFICER, "/customers/fields").await.expect(200).shows("Boot size");
    world.get(OFFICER, "/customers/fields/unknown").await.expect(404);
}

#[tokio::test]
async fn a_field_goes_with_all_its_values() {
    let world = world().await;
    let mut people = Vec::new();
    for (key, class) in [("size", "attribute"), ("partner", "identifying"), ("passport", "sensitive")] {
        define(&world, key, class).await;
        people.push((key, with(&world, key, "value-to-go").await));
    }
    let removal = |key: &str| format!("/customers/fields/{key}/removal");
    world.get(OFFICER, &removal("size")).await.expect(200).shows("1 person has a value").shows("Type");
    world.get(OFFICER, &removal("partner")).await.expect(200).shows("not known before");
    world
        .post(OFFICER, &removal("size"), &[("confirm", "sizes")])
        .await
        .expect(422)
        .shows("not the same word");
    world.post(AGENT, &removal("size"), &[("confirm", "size")]).await.expect(403);
    world.post(OFFICER, &removal("size"), &[("confirm", "size")]).await.expect(303);
    world.api(OFFICER, "DELETE", "/customers/fields/partner", &json!(null)).await.expect(422);
    world.api(OFFICER, "DELETE", "/customers/fields/partner?confirm=partner", &json!(null)).await.expect(202);
    world
        .api(OFFICER, "DELETE", "/customers/fields/passport?confirm=passport", &json!(null))
        .await
        .expect(202);

    world.get(OFFICER, "/customers/fields").await.expect(200).shows("being removed");
    for (key, subject) in &people {
        assert_eq!(value(&world, *subject, key).await, json!(null), "shown no more: {key}");
        let form = [("version", "1"), ("family", "Changed")];
        world.post(MANAGER, &format!("/customers/{subject}"), &form).await.expect(303);
    }
    // Asked once more while it is going: the same end.
    world.post(OFFICER, &removal("size"), &[("confirm", "size")]).await.expect(303);
    world.work().await;
    for (key, subject) in &people {
        let facts = customers::facts(&mut world.read().await, *subject).await.unwrap().unwrap();
        assert!(facts.iter().all(|fact| fact.value != "value-to-go"), "{key}: {facts:?}");
    }
    world.get(OFFICER, "/customers/fields").await.expect(200).shows("No custom fields yet");
    world.api(OFFICER, "DELETE", "/customers/fields/size?confirm=size", &json!(null)).await.expect(404);
    define(&world, "size", "attribute").await;
    assert_eq!(value(&world, people[0].1, "size").await, json!(null));
}

#[tokio::test]
async fn a_field_that_goes_stays_with_somebody_held_until_the_hold_is_lifted_or_over() {
    let world = world().await;
    for (key, class) in [("size", "attribute"), ("partner", "identifying"), ("passport", "sensitive")] {
        define(&world, key, class).await;
    }
    let lifted = with(&world, "partner", "value-to-keep").await;
    let over = with(&world, "passport", "value-to-keep").await;
    let first = with(&world, "size", "value-to-keep").await;
    for subject in [lifted, over, first] {
        let hold = PlaceHold { subject, reason: "Claim 4711".into(), until: "2027-06-30".into() };
        world.write(&hold).await.unwrap();
    }
    for key in ["size", "partner", "passport"] {
        let path = format!("/customers/fields/{key}?confirm={key}");
        world.api(OFFICER, "DELETE", &path, &json!(null)).await.expect(202);
    }
    world.work().await;
    let fields = async || world.get(OFFICER, "/customers/fields").await.expect(200).text();
    assert_eq!(fields().await.matches("being removed").count(), 3);
    let hold = customers::holds_of(&mut world.read().await, lifted).await.unwrap().remove(0).id;
    world.write(&LiftHold { hold, version: 1, reason: "The claim was settled".into() }).await.unwrap();
    world.work().await;
    assert_eq!(fields().await.matches("being removed").count(), 2, "nothing keeps the partner any more");
    world.advance(300 * DAY);
    world.work().await;
    world.get(OFFICER, "/customers/fields").await.expect(200).shows("No custom fields yet");
}
