//! What becomes of each field when somebody is anonymised, and which fields stand in the way of it.

use crate::{AGENT, MARKETER, OFFICER, enter, joanna, world};
use customers::{Becomes, Draft, Feature, SubjectId};
use kernel::{Action, Permission, Reader, Result, Role, SYSTEM, Tx, blocker::Weight};
use serde_json::{Value, json};
use testkit::World;

async fn define(world: &World, key: &str, class: &str) {
    let field = json!({"key": key, "label": key, "class": class, "purpose": "orders"});
    world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(201);
}

fn of<'a>(fields: &'a Value, field: &str) -> &'a Value {
    fields["items"].as_array().unwrap().iter().find(|one| one["field"] == field).unwrap()
}

#[tokio::test]
async fn every_field_says_what_becomes_of_it() {
    let world = world().await;
    define(&world, "shoe-size", "attribute").await;
    define(&world, "passport", "sensitive").await;
    let fields = world.api(AGENT, "GET", "/customers/anonymising", &Value::Null).await.expect(200).json();
    for (field, outcome) in [
        ("name", "removed"),
        ("birth-date", "removed"),
        ("country", "kept"),
        ("organisation", "removed"),
        ("custom.shoe-size", "kept"),
        ("custom.passport", "removed"),
    ] {
        assert_eq!(of(&fields, field)["outcome"], outcome, "{field}");
    }
    assert_eq!(of(&fields, "custom.passport")["choices"], json!(["removed", "stars"]));
    let page = world.get(OFFICER, "/customers/anonymising").await.expect(200);
    page.shows("name=\"custom.shoe-size\"").shows("only the decade");
    let form = [("birth-date", "decade"), ("name", "stars"), ("custom.shoe-size", "band")];
    world.post(OFFICER, "/customers/anonymising", &form).await.expect(303);
    let house = customers::anonymising(&mut world.read().await).await.unwrap();
    assert_eq!((house.of(&Feature::BirthDate), house.of(&Feature::Name)), (Becomes::Decade, Becomes::Stars));
    assert_eq!(house.of(&Feature::Custom("shoe-size".into())), Becomes::Band);
    assert_eq!(house.of(&Feature::Country), Becomes::Kept, "what is not named stays as it was");
    world.get(AGENT, "/customers/anonymising").await.expect(200).shows("only the decade").hides("<select");
}

#[tokio::test]
async fn what_identifies_somebody_is_not_kept_and_nobody_else_chooses() {
    let world = world().await;
    define(&world, "nickname", "identifying").await;
    let wish =
        json!({"outcomes": {"name": "kept", "custom.nickname": "kept", "shoe": "stars", "city": "kept"}});
    let answer = world.api(OFFICER, "PATCH", "/customers/anonymising", &wish).await.expect(422);
    assert_eq!(answer.wrong_fields(), ["custom.nickname", "name", "shoe"]);
    let house = customers::anonymising(&mut world.read().await).await.unwrap();
    assert_eq!(house.of(&Feature::City), Becomes::Removed, "nothing half done");
    let page = world.post(OFFICER, "/customers/anonymising", &[("name", "kept")]).await.expect(422);
    page.shows("name=\"name\"");
    let wish = json!({"outcomes": {"city": "kept"}});
    world.api(AGENT, "PATCH", "/customers/anonymising", &wish).await.expect(403);
    world.api(OFFICER, "PATCH", "/customers/anonymising", &wish).await.expect(200);
    define(&world, "points", "attribute").await;
    let wish = json!({"outcomes": {"custom.points": "band"}});
    world.api(OFFICER, "PATCH", "/customers/anonymising", &wish).await.expect(200);
    let stricter = json!({"class": "sensitive"});
    world.api(OFFICER, "PATCH", "/customers/fields/points", &stricter).await.expect(200);
    let house = customers::anonymising(&mut world.read().await).await.unwrap();
    assert_eq!(house.of(&Feature::Custom("points".into())), Becomes::Removed);
}

/// What stands in the way besides holds: how many, and by which names.
async fn in_the_way(world: &World, subject: SubjectId) -> (i64, Vec<String>) {
    in_the_way_of(world.read().await, subject).await
}

async fn in_the_way_of(mut reader: Reader, subject: SubjectId) -> (i64, Vec<String>) {
    let blocker = customers::ROOM.blockers.iter().find(|one| one.name == "customers.fields").unwrap();
    assert_eq!(blocker.weight, Weight::Look);
    let names = (blocker.names.unwrap())(&mut reader, subject).await.unwrap();
    ((blocker.count)(&mut reader, subject).await.unwrap(), names)
}

#[tokio::test]
async fn a_field_stands_in_the_way_while_its_value_says_so() {
    let world = world().await;
    let field = |key: &str, class: &str, blocks: &str, value: &str| {
        json!({"key": key, "label": format!("The {key}"), "class": class, "purpose": "orders", "blocks": blocks,
               "blocks_value": value})
    };
    for field in [
        field("subscription", "attribute", "equals", "running"),
        field("contract-until", "attribute", "future", ""),
        field("unpaid", "identifying", "above", ""),
        field("loan", "sensitive", "set", ""),
    ] {
        world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(201);
    }
    let subject = enter(&world, joanna()).await;
    assert_eq!(in_the_way(&world, subject).await, (0, Vec::new()));
    let values = json!({"attributes": {"subscription": "Running", "contract-until": "2026-11-01", "unpaid": "€ 12,50",
                                       "loan": "NL-7"}});
    let request = axum::http::Request::patch(format!("/api/v1/customers/{subject}"))
        .header("content-type", "application/json")
        .header("if-match", "\"v1\"");
    world.send(crate::MANAGER, request.body(values.to_string().into()).unwrap()).await.expect(200);
    let (count, names) = in_the_way(&world, subject).await;
    assert_eq!((count, names), (3, vec!["The loan".into(), "The subscription".into(), "The unpaid".into()]));
    let (count, names) = in_the_way_of(world.read_as(Role::Agent).await, subject).await;
    assert_eq!(
        (count, names),
        (3, vec!["The subscription".into(), "The unpaid".into()]),
        "as the matrix says"
    );
    let over = json!({"label": "Unpaid invoice", "blocks": ""});
    world.api(OFFICER, "PATCH", "/customers/fields/unpaid", &over).await.expect(200);
    assert_eq!(in_the_way(&world, subject).await.0, 2);
}

#[tokio::test]
async fn a_condition_that_cannot_be_asked_is_refused() {
    let world = world().await;
    let ask = async |class: &str, blocks: &str, value: &str| {
        let field = json!({"key": "x", "label": "X", "class": class, "purpose": "orders", "blocks": blocks,
                           "blocks_value": value});
        world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(422).wrong_fields()
    };
    assert_eq!(ask("attribute", "equals", " ").await, ["blocks_value"]);
    assert_eq!(ask("attribute", "sometimes", "").await, ["blocks"]);
    assert_eq!(ask("sensitive", "above", "").await, ["blocks"]);
    let form = [
        ("key", "order"),
        ("label", "Order"),
        ("class", "attribute"),
        ("purpose", "orders"),
        ("basis", ""),
        ("blocks", "equals"),
        ("blocks_value", "open"),
    ];
    world.post(OFFICER, "/customers/fields", &form).await.expect(303);
    let page = world.get(OFFICER, "/customers/fields/order").await.expect(200);
    page.shows("value=\"equals\" selected").shows("value=\"open\"");
}

#[tokio::test]
async fn a_name_of_before_is_starred_shown_and_erased_by_itself() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let path = format!("/customers/{subject}");
    let changes = customers::Changes {
        family: Some("Kowal".into()),
        emails: Some(vec!["kowal@example.com".into()]),
        ..customers::Changes::default()
    };
    let edit = customers::Edit { subject, version: 1, changes };
    world.write(&edit).await.unwrap();
    let naming = customers::naming(&mut world.read().await, subject).await.unwrap();
    let text = "Joanna Zielińska (joanna.z@example.com) is Joanna Kowal now; Pani Zielińska rang.";
    assert_eq!(naming.star(text).unwrap(), "*** (***) is *** now; Pani *** rang.");

    let page = world.get(AGENT, &path).await.expect(200);
    page.shows("Before").shows("Joanna Zielińska").shows("values?field=former.0");
    world.get(MARKETER, &path).await.expect(200).shows("Kowal");
    let shown = world.api(AGENT, "GET", &path, &Value::Null).await.expect(200).json();
    assert_eq!(
        (&shown["former"][0]["kind"], &shown["former"][0]["value"]),
        (&json!("name"), &json!("Joanna Zielińska"))
    );
    let facts = customers::facts(&mut world.read().await, subject).await.unwrap().unwrap();
    let before: Vec<&str> =
        facts.iter().filter(|fact| fact.key == "former").map(|fact| fact.value.as_str()).collect();
    assert_eq!(before.len(), 2, "the person's own copy tells of them: {before:?}");
    assert!(!world.holds("Zieli".as_bytes()), "nor does anybody read it from the disk");

    world.get(AGENT, &format!("{path}/values?field=former.0")).await.expect(200).shows("Joanna Zielińska");
    let form = [("field", "former.0"), ("version", "2")];
    world.post(AGENT, &format!("{path}/values"), &form).await.expect(303);
    world.post(AGENT, &format!("{path}/values"), &form).await.expect(409);
    let page = world.get(AGENT, &path).await.expect(200);
    page.hides("Joanna Zielińska").shows("joanna.z@example.com").shows("Value erased: Before");
    let naming = customers::naming(&mut world.read().await, subject).await.unwrap();
    assert_eq!(naming.star("Joanna Zielińska"), None);
}

#[tokio::test]
async fn an_address_of_before_that_is_somebody_elses_now_names_them() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let changes = customers::Changes {
        emails: Some(vec!["joanna@example.org".into()]),
        phones: Some(vec!["600 100 299".into()]),
        ..customers::Changes::default()
    };
    world.write(&customers::Edit { subject, version: 1, changes }).await.unwrap();
    let naming = customers::naming(&mut world.read().await, subject).await.unwrap();
    assert_eq!(naming.star("Write to joanna.z@example.com").as_deref(), Some("Write to ***"));
    enter(
        &world,
        Draft {
            emails: vec!["joanna.z@example.com".into()],
            phones: Vec::new(),
            national_id: String::new(),
            ..joanna()
        },
    )
    .await;
    let naming = customers::naming(&mut world.read().await, subject).await.unwrap();
    assert_eq!(naming.star("Write to joanna.z@example.com"), None);
    assert_eq!(naming.star("Call +48 600 100 200").as_deref(), Some("Call +***"));
}

#[tokio::test]
async fn an_erased_value_does_not_come_back_as_one_of_before() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let path = format!("/customers/{subject}/values");
    world.post(AGENT, &path, &[("field", "emails.0"), ("version", "1")]).await.expect(303);
    let record = customers::record(&mut world.read().await, subject).await.unwrap().unwrap();
    assert!(record.facts.former.is_empty());
}

/// What was wrong is put right at the person's wish.
struct Correct(SubjectId, customers::Changes);

impl Action for Correct {
    type Output = i64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        customers::correct(tx, self.0, &self.1, &customers::Source::Person).await
    }
}

#[tokio::test]
async fn what_was_wrong_or_taken_away_is_not_kept_as_of_before() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let changes = customers::Changes {
        family: Some("Zieleńska".into()),
        phones: Some(Vec::new()),
        ..customers::Changes::default()
    };
    world.write(&Correct(subject, changes)).await.unwrap();
    let changes = customers::Changes { emails: Some(Vec::new()), ..customers::Changes::default() };
    world.write(&customers::Edit { subject, version: 2, changes }).await.unwrap();
    let record = customers::record(&mut world.read().await, subject).await.unwrap().unwrap();
    assert_eq!(record.facts.former, []);
}

#[tokio::test]
async fn a_house_that_left_nothing_leaves_nothing_of_later_fields() {
    let world = world().await;
    let setting = "insert into settings (key, value, updated_at) values ('rights.remains', 'nothing', 0);";
    let sql = customers::ROOM.migrations.last().unwrap().sql;
    let from = sql.find("insert into").unwrap();
    let mut conn = world.app.db().writer().await.unwrap();
    conn.batch(setting).await.unwrap();
    conn.batch(&sql[from..]).await.unwrap();
    drop(conn);
    define(&world, "later", "attribute").await;
    let house = customers::anonymising(&mut world.read().await).await.unwrap();
    for feature in [Feature::Country, Feature::Language, Feature::Custom("later".into())] {
        assert_eq!(house.of(&feature), Becomes::Removed, "{feature}");
    }
}

#[tokio::test]
async fn who_may_not_see_a_name_sees_none_of_before_either() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let changes = customers::Changes { family: Some("Kowal".into()), ..customers::Changes::default() };
    world.write(&customers::Edit { subject, version: 1, changes }).await.unwrap();
    let page = world.get(crate::AUDITOR, &format!("/customers/{subject}")).await.expect(200);
    page.hides("Zielińska").hides("Kowal");
}
