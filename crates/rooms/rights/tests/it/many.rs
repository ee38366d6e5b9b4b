//! Requests for many at once, without personal data; and ten thousand of anything.

use crate::house::{self, ANNA};
use customers::{Define, Draft};
use ground::id::Id;
use kernel::Role;
use serde_json::{Value, json};
use testkit::{Guest, World};

async fn people(world: &World, many: usize) -> Vec<i64> {
    let mut subjects = Vec::new();
    for nr in 0..many {
        let draft = Draft { family: format!("Nr {nr}"), country: "NL".into(), ..Draft::default() };
        subjects.push(house::add(world, draft).await);
    }
    let numbers = customers::numbers(&mut world.read().await, &subjects).await.unwrap();
    subjects.iter().map(|subject| numbers[subject]).collect()
}

async fn ask(world: &World, whom: Value) -> testkit::Answer {
    world.api(ANNA, "POST", "/requests", &json!({ "kind": "erasure", "whom": whom })).await
}

#[tokio::test]
async fn numbers_of_customers_open_one_request_each_and_unknown_ones_are_told() {
    let world = house::open().await;
    let numbers = people(&world, 3).await;
    let told = ask(&world, json!({ "numbers": [numbers[0], 999_999, numbers[2]] })).await.expect(202).json();
    assert_eq!(
        told,
        json!({ "people": 2, "left_out": 0, "unknown": [999_999], "unknown_subjects": [], "goes_on": false })
    );
    assert_eq!(rights::open_count(&mut world.read().await).await.unwrap(), 2);
    ask(&world, json!({ "numbers": [numbers[0]] })).await.expect(202);
    assert_eq!(rights::open_count(&mut world.read().await).await.unwrap(), 2, "twice is once");
}

#[tokio::test]
async fn a_pattern_goes_on_in_the_background_until_everybody_is_asked_for() {
    let world = house::open().await;
    people(&world, 230).await;
    let everybody = json!({ "source": "staff" });
    let asked = async |dry: bool, confirm: Value| {
        let body = json!({ "kind": "erasure", "whom": everybody, "confirm": confirm, "dry_run": dry });
        world.api(ANNA, "POST", "/requests", &body).await
    };
    assert_eq!(asked(true, Value::Null).await.expect(200).json()["people"], 230);
    for wrong in [Value::Null, json!(229)] {
        let told = asked(false, wrong).await.expect(422);
        assert!(told.text().contains("230"), "{}", told.text());
        assert_eq!(told.wrong_fields(), ["confirm"]);
    }
    assert_eq!(rights::open_count(&mut world.read().await).await.unwrap(), 0, "nothing is done before");
    let told = asked(false, json!(230)).await.expect(202).json();
    assert_eq!((told["people"].as_u64(), told["goes_on"].as_bool()), (Some(200), Some(true)));
    world.work().await;
    assert_eq!(rights::open_count(&mut world.read().await).await.unwrap(), 230);
}

#[tokio::test]
async fn a_pattern_of_everybody_takes_the_number_even_in_a_small_house() {
    let world = house::open().await;
    people(&world, 3).await;
    let told = ask(&world, json!({ "source": "staff" })).await.expect(422);
    assert_eq!(told.wrong_fields(), ["confirm"]);
    assert_eq!(rights::open_count(&mut world.read().await).await.unwrap(), 0);
    let body = json!({ "kind": "erasure", "whom": { "source": "staff" }, "confirm": 3 });
    world.api(ANNA, "POST", "/requests", &body).await.expect(202);
    let wanted = ground::paging::Wanted::default();
    let events = kernel::event::everything(&mut world.read().await, None, &wanted).await.unwrap();
    assert!(events.items.iter().any(|event| event.kind == "rights.asked-many"), "the audit keeps how many");
}

#[tokio::test]
async fn ids_open_requests_too_and_a_dry_run_does_nothing() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let stranger = customers::SubjectId::from_bytes([7; 16]);
    let whom = json!({ "subjects": [carla.to_string(), stranger.to_string()] });
    let body = json!({ "kind": "erasure", "whom": whom, "dry_run": true });
    let counted = world.api(ANNA, "POST", "/requests", &body).await.expect(200).json();
    assert_eq!(
        (&counted["people"], &counted["unknown_subjects"]),
        (&json!(1), &json!([stranger.to_string()]))
    );
    assert_eq!(rights::open_count(&mut world.read().await).await.unwrap(), 0);
    ask(&world, whom.clone()).await.expect(202);
    ask(&world, whom).await.expect(202);
    assert_eq!(rights::open_count(&mut world.read().await).await.unwrap(), 1, "asking again is the same");
    let one = json!({ "kind": "erasure", "subject": carla.to_string(), "dry_run": true });
    assert_eq!(world.api(ANNA, "POST", "/requests", &one).await.expect(422).wrong_fields(), ["dry_run"]);
    let many: Vec<String> = (0..10_000).map(|_| carla.to_string()).collect();
    assert_eq!(ask(&world, json!({ "subjects": many })).await.expect(422).wrong_fields(), ["whom.subjects"]);
}

#[tokio::test]
async fn more_people_than_one_stride_are_asked_for_in_the_background_each_once() {
    let world = house::open().await;
    let numbers = people(&world, 230).await;
    let whom: Vec<i64> = numbers.iter().chain(&numbers).copied().chain([999_999]).collect();
    let told = ask(&world, json!({ "numbers": whom })).await.expect(202).json();
    assert_eq!((&told["people"], &told["goes_on"]), (&json!(200), &json!(true)));
    assert_eq!(told["unknown"], json!([999_999]), "who is not there is told at once");
    world.work().await;
    assert_eq!(rights::open_count(&mut world.read().await).await.unwrap(), 230);
    const ASKED: ground::db::Sql = ground::db::Sql::new("select distinct asked_by from rights_claims");
    let by: Vec<String> = world.read().await.column(ASKED, ground::args![]).await.unwrap();
    assert!(by.len() == 1 && by[0] != "house", "whoever asked, asked for all of them: {by:?}");
    const TOLD: ground::db::Sql =
        ground::db::Sql::new("select data from events where kind = 'rights.asked-many'");
    let told: Vec<String> = world.read().await.column(TOLD, ground::args![]).await.unwrap();
    assert!(told.len() == 1 && told[0].contains("230"), "{told:?}");
}

#[tokio::test]
async fn personal_data_in_a_pattern_is_refused() {
    let world = house::open().await;
    for value in ["carla.kanarek@example.org", "+48 512 345 678", "NL91 ABNA 0417 1643 00"] {
        let whom = json!({ "field": "note", "value": value });
        assert_eq!(ask(&world, whom).await.expect(422).wrong_fields(), ["whom.value"], "{value}");
        let whom = json!({ "source": format!("form:{value}") });
        assert_eq!(ask(&world, whom).await.expect(422).wrong_fields(), ["whom.source"], "{value}");
    }
    ask(&world, json!({ "source": "import:import_01jd5k0000e008000000000001" })).await.expect(202);
    assert_eq!(rights::open_count(&mut world.read().await).await.unwrap(), 0);
}

#[tokio::test]
async fn ten_thousand_of_anything_get_a_clear_word() {
    let world = house::open().await;
    let numbers: Vec<i64> = (0..10_000).collect();
    assert_eq!(ask(&world, json!({ "numbers": numbers })).await.expect(422).wrong_fields(), ["whom.numbers"]);
    assert_eq!(ask(&world, json!({})).await.expect(422).wrong_fields(), ["whom"]);
    assert_eq!(
        ask(&world, json!({ "numbers": [1], "source": "api" })).await.expect(422).wrong_fields(),
        ["whom.numbers"]
    );
    assert_eq!(ask(&world, json!({ "field": "x" })).await.expect(422).wrong_fields(), ["whom.value"]);
    let addresses = vec!["a@example.org"; 10_000].join(", ");
    ask(&world, json!({ "field": "email", "value": addresses })).await.expect(422);
    world
        .api(
            Guest::Staff(Role::Auditor),
            "POST",
            "/requests",
            &json!({ "kind": "copy", "whom": { "source": "api" } }),
        )
        .await
        .expect(403);
}

/// A purpose that hands data to others who use it for themselves.
async fn partners(world: &World) {
    let purposes = consent::purposes(&mut world.read().await).await.unwrap();
    let terms =
        |key: &str| purposes.iter().find(|purpose| purpose.key == key).unwrap().terms.as_ref().clone();
    let terms = consent::Terms { recipients: terms("orders").recipients, ..terms("news") };
    world.write(&consent::AddPurpose { key: "partners".into(), terms }).await.unwrap();
}

#[tokio::test]
async fn what_nobody_need_prove_takes_a_decision_and_the_number_of_people() {
    let world = house::open().await;
    partners(&world).await;
    let mut subjects = Vec::new();
    for nr in 0..203 {
        let draft = Draft { family: format!("Nr {nr}"), country: "US".into(), ..Draft::default() };
        subjects.push(house::add(&world, draft).await);
    }
    let ask = async |guest, confirm: Value| {
        let body = json!({ "kind": "opt-out", "whom": { "source": "staff" }, "confirm": confirm });
        world.api(guest, "POST", "/requests", &body).await
    };
    ask(ANNA, json!(203)).await.expect(403);
    for wrong in [Value::Null, json!(202)] {
        let told = ask(house::DORA, wrong).await.expect(422);
        assert!(told.text().contains("203"), "{}", told.text());
        assert_eq!(told.wrong_fields(), ["confirm"]);
    }
    assert!(rights::of_subject(&mut world.read().await, subjects[0]).await.unwrap().is_empty());
    ask(house::DORA, json!(203)).await.expect(202);
    world.work().await;
    for subject in [subjects[0], subjects[202]] {
        let claims = rights::of_subject(&mut world.read().await, subject).await.unwrap();
        assert_eq!(claims[0].state.key(), "done");
        let cells = consent::matrix(&mut world.read().await, subject).await.unwrap();
        let entry = cells.iter().find(|cell| cell.purpose == "partners").unwrap().entry.as_ref().unwrap();
        assert_eq!(entry.facts.how, consent::How::Api, "nobody used a link");
    }
}

#[tokio::test]
async fn a_plain_custom_field_finds_its_people() {
    let world = house::open().await;
    let field = Define {
        key: "shop".into(),
        label: "Shop".into(),
        class: "attribute".into(),
        purpose: "service".into(),
        basis: String::new(),
        ..Define::default()
    };
    world.write(&field).await.unwrap();
    for shop in ["utrecht", "utrecht", "gdansk"] {
        let attributes = [("shop".to_owned(), shop.to_owned())].into();
        house::add(&world, Draft { family: "X".into(), attributes, ..Draft::default() }).await;
    }
    let told = ask(&world, json!({ "field": "shop", "value": "utrecht" })).await.expect(202).json();
    assert_eq!(told["people"], 2);
}

#[tokio::test]
async fn whose_law_does_not_give_the_right_is_left_out_from_the_first_on() {
    let world = house::open().await;
    let mut subjects = Vec::new();
    for country in ["NL", "US"] {
        let draft = Draft { family: "X".into(), country: country.into(), ..Draft::default() };
        subjects.push(house::add(&world, draft).await.to_string());
    }
    let body = json!({ "kind": "restriction", "whom": { "subjects": subjects } });
    let told = world.api(ANNA, "POST", "/requests", &body).await.expect(202).json();
    assert_eq!((&told["people"], &told["left_out"]), (&json!(1), &json!(1)));
    let body = json!({ "kind": "restriction", "whom": { "subjects": [subjects[1]] } });
    world.api(ANNA, "POST", "/requests", &body).await.expect(422);
}
