//! Two categories on one process: each with its own times and its own form, inherited down the tree.

use crate::{
    pages_scene::shop,
    scene::{ANNA, BEN, broken, house, lamps, publish},
};
use cases::{Case, ChangeFacts, Changes, Channel, Move, Open, Reply};
use ground::clock::HOUR;
use serde_json::{Value, json};
use testkit::World;

/// Lamps with working hours of their own, a serial number that no status asks for, and a day for the whole.
async fn process(world: &World) {
    let mut process = lamps();
    process["key"] = json!("lights");
    process["service"] = json!({"within": {"amount": 24, "unit": "hours"}});
    let serial = json!({"key": "serial", "names": process["names"]});
    process["fields"].as_array_mut().unwrap().push(serial);
    publish(world, &process).await;
}

fn hours(amount: u32) -> Value {
    json!({"within": {"amount": amount, "unit": "hours"}})
}

async fn add(world: &World, key: &str, parent: Option<&str>, terms: Value) -> Value {
    let flow = if parent.is_none() { json!("lights") } else { Value::Null };
    let names = json!({"en": format!("The {key}")});
    let body = json!({"key": key, "names": names, "flow": flow, "parent": parent, "terms": terms});
    world.api(BEN, "POST", "/categories", &body).await.expect(201).json()
}

/// `slow` says nothing, `quick` says how soon and asks for the number, `urgent` below it is answered sooner still.
async fn tree(world: &World) {
    process(world).await;
    add(world, "slow", None, json!({})).await;
    let fields = json!([{"field": "serial", "access": "required"}]);
    let quick =
        add(world, "quick", None, json!({"first": hours(2), "solved": hours(4), "fields": fields})).await;
    let id = quick["id"].as_str().unwrap();
    let urgent = add(world, "urgent", Some(id), json!({"first": hours(1)})).await;
    assert_eq!(
        urgent["own"]["terms"],
        json!({"first": {"within": {"amount": 1, "unit": "hours", "clock": "always"}, "pauses": "never"}})
    );
    assert_eq!(urgent["decides"]["terms"]["solved"]["within"]["amount"], 4, "{urgent}");
    assert_eq!(urgent["decides"]["terms"]["fields"], fields);
}

async fn opened(world: &World, category: &str) -> Case {
    let values = [("serial".to_owned(), "X-1".to_owned())].into();
    world.write(&Open { category: category.into(), values, ..broken("It hums.") }).await.unwrap()
}

async fn read(world: &World, case: &Case) -> Value {
    world.api(ANNA, "GET", &format!("/cases/{}", case.id), &Value::Null).await.expect(200).json()
}

#[tokio::test]
async fn two_categories_of_one_process_have_their_own_times() {
    let world = house().await;
    tree(&world).await;
    let start = world.now();
    let (slow, quick, urgent) =
        (opened(&world, "slow").await, opened(&world, "quick").await, opened(&world, "urgent").await);
    assert_eq!((&slow.flow, &slow.flow), (&quick.flow, &urgent.flow));
    let due = |case: &Case| (case.end_due, case.due_at);
    assert_eq!(due(&slow), (Some(start.plus(24 * HOUR)), start.plus(2 * HOUR)));
    assert_eq!(due(&quick), (Some(start.plus(4 * HOUR)), start.plus(2 * HOUR)));
    assert_eq!(due(&urgent), (Some(start.plus(4 * HOUR)), start.plus(HOUR)), "the first answer counts");
    let told = read(&world, &slow).await["service"].clone();
    assert_eq!((&told["solved_by"], &told["first"]), (&json!("process"), &Value::Null));
    let told = read(&world, &urgent).await["service"].clone();
    assert_eq!((&told["solved_by"], &told["first"]["within"]["amount"]), (&json!("category"), &json!(1)));
    assert_eq!(told["first_due"], json!(start.plus(HOUR).rfc3339()));
}

#[tokio::test]
async fn an_answer_that_left_ends_the_clock_of_the_first_answer() {
    let world = house().await;
    tree(&world).await;
    let case = opened(&world, "quick").await;
    world.write(&Reply::new(case.id, "We look at it.")).await.unwrap();
    world.work_on_schedule().await;
    assert!(read(&world, &case).await["service"]["first_due"].is_string(), "it can still be taken back");
    world.advance(cases::UNDO + ground::clock::SECOND);
    world.work_on_schedule().await;
    let told = read(&world, &case).await["service"].clone();
    assert_eq!(told["first_due"], Value::Null);
    assert!(told["answered_at"].is_string(), "{told}");
}

#[tokio::test]
async fn another_category_of_the_process_changes_the_times_and_not_the_work() {
    let world = house().await;
    tree(&world).await;
    let (case, start) = (opened(&world, "slow").await, world.now());
    world.advance(HOUR);
    let changes = Changes { category: Some("quick".into()), ..Changes::default() };
    let moved = world.write(&ChangeFacts { case: case.id, changes, version: None }).await.unwrap();
    assert_eq!((moved.run, moved.end_due), (case.run, Some(start.plus(4 * HOUR))));
}

#[tokio::test]
async fn what_a_category_asks_for_must_be_there_when_people_or_programs_open_a_case() {
    let world = house().await;
    tree(&world).await;
    let body = |category: &str, values: Value| json!({"category": category, "subject_line": "Lamp", "text": "It hums.", "values": values});
    for category in ["quick", "urgent"] {
        let refused = world.api(ANNA, "POST", "/cases", &body(category, json!({}))).await.expect(422);
        assert_eq!(refused.wrong_fields(), ["values.serial"]);
        world.api(ANNA, "POST", "/cases", &body(category, json!({"serial": "X-1"}))).await.expect(201);
    }
    world.api(ANNA, "POST", "/cases", &body("slow", json!({}))).await.expect(201);
    // A letter cannot be asked; nobody moves the case on before the number is there.
    let open = Open { category: "quick".into(), channel: Channel::Mail, ..broken("It hums.") };
    let case = world.write(&Came(open)).await.unwrap();
    let values = |serial: &str| [("serial".to_owned(), serial.to_owned())].into();
    let ask = |values| Move { case: case.id, transition: "ask".into(), values, version: None };
    assert!(matches!(world.write(&ask(values(""))).await, Err(kernel::Error::Refused(_))));
    assert_eq!(world.write(&ask(values("X-1"))).await.unwrap().status, "asked");
}

/// A case as the machinery opens it.
pub struct Came(Open);

impl kernel::Action for Came {
    type Output = Case;
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<Case> {
        cases::open(tx, &self.0).await
    }
}

#[tokio::test]
async fn another_process_goes_on_with_the_clocks_of_the_one_before() {
    let world = house().await;
    tree(&world).await;
    let names = json!({"en": "Other"});
    let body = json!({"key": "other", "names": names, "flow": "lamps", "terms": {"first": hours(8), "solved": hours(9)}});
    world.api(BEN, "POST", "/categories", &body).await.expect(201);
    let start = world.now();
    let (case, open) = (opened(&world, "quick").await, opened(&world, "quick").await);
    world.write(&Reply::new(case.id, "We look.")).await.unwrap();
    world.advance(HOUR);
    world.work_on_schedule().await;
    for (case, first) in [(case, None), (open, Some(start.plus(8 * HOUR)))] {
        let changes = Changes { category: Some("other".into()), ..Changes::default() };
        let moved = world.write(&ChangeFacts { case: case.id, changes, version: None }).await.unwrap();
        let now = flows::state(&mut world.read().await, moved.run.unwrap()).await.unwrap();
        assert_eq!((now.first_due, now.answered.is_some()), (first, first.is_none()));
        assert_eq!(now.end_due, Some(start.plus(9 * HOUR)), "an hour of it is gone");
    }
}

#[tokio::test]
async fn what_does_not_fit_the_process_is_told_at_its_place() {
    let world = house().await;
    process(&world).await;
    let business = json!({"within": {"amount": 2, "unit": "days", "clock": "business"}});
    let late = json!({"within": {"amount": 2, "unit": "hours"}, "warn": {"amount": 2, "unit": "hours"}});
    let paused = json!({"within": {"amount": 2, "unit": "hours"}, "pauses": "customer"});
    for (terms, flow, wrong) in [
        (json!({"solved": business}), json!("lights"), "terms.solved"),
        (json!({"solved": late}), json!("lights"), "terms.solved"),
        (json!({"first": hours(0)}), json!("lights"), "terms.first"),
        (json!({"first": paused}), json!("lights"), "terms.first"),
        (json!({"fields": [{"field": "shoe-size"}]}), json!("lights"), "terms.fields"),
        (json!({"first": hours(2)}), Value::Null, "flow"),
    ] {
        let body = json!({"key": "odd", "names": {"en": "Odd"}, "flow": flow, "terms": terms});
        let refused = world.api(BEN, "POST", "/categories", &body).await.expect(422);
        assert_eq!(refused.wrong_fields(), [wrong], "{body}");
    }
}

#[tokio::test]
async fn the_page_of_a_category_asks_for_times_and_fields_and_a_case_says_who_set_its_clock() {
    let shop = shop().await;
    let (anna, ben) = (shop.browser("Anna"), shop.browser("Ben"));
    let form = ben.get("/cases/categories/bikes").await;
    let form = if form.status == 404 { ben.get("/cases/categories/new").await } else { form };
    form.expect(200).shows("How soon we answer first").shows("How soon it is solved");
    let made = [
        ("names.en", "Repairs"),
        ("key", "repairs"),
        ("flow", "request"),
        ("on_offer", "yes"),
        ("first.amount", "3"),
        ("first.unit", "hours"),
        ("first.clock", "always"),
        ("solved.amount", "x"),
        ("solved.unit", "days"),
        ("solved.clock", "always"),
        ("solved.pauses", "never"),
    ];
    ben.post("/cases/categories", &made).await.expect(422).shows("aria-invalid");
    let made = made.map(|(name, value)| if name == "solved.amount" { (name, "2") } else { (name, value) });
    ben.post("/cases/categories", &made).await.expect(303);
    ben.get("/cases/categories")
        .await
        .expect(200)
        .shows("first answer within 3 hours")
        .shows("solved within 2 days");
    ben.get("/cases/categories/repairs").await.expect(200).shows("What is asked when a case is opened");
    let open = [
        ("category", "repairs"),
        ("channel", "phone"),
        ("subject_line", "Bell"),
        ("text", "It does not ring."),
        ("sure", "yes"),
    ];
    let case = anna.post("/cases", &open).await.expect(303).location().to_owned();
    anna.get(&case).await.expect(200).shows("as the category “Repairs” says").shows("First answer");
}

#[tokio::test]
async fn a_category_lays_its_fields_out_and_the_ones_below_inherit_that() {
    let shop = shop().await;
    let world = &shop.world;
    process(world).await;
    let room = json!({"en": "Where it hangs", "nl": "Waar hij hangt", "pl": "Gdzie wisi", "tr": "Nerede asılı", "de": "Wo sie hängt"});
    let fields = json!([
        {"field": "serial", "access": "optional", "width": "half"},
        {"field": "colour", "access": "required", "width": "half", "heading": room},
    ]);
    let above = add(world, "laid", None, json!({"fields": fields})).await;
    add(world, "below", above["id"].as_str(), json!({})).await;
    let (anna, ben) = (shop.browser("Anna"), shop.browser("Ben"));
    for category in ["laid", "below"] {
        let page = anna.get(&format!("/cases/new?category={category}")).await.expect(200).text();
        let places = ["name=\"values.serial\"", "Where it hangs", "name=\"values.colour\""];
        let places: Vec<_> = places.iter().map(|part| page.find(part).unwrap()).collect();
        assert!(places.is_sorted(), "{places:?}");
    }
    // The page of the category changes the order; the new page of a case follows.
    ben.get("/cases/categories/laid")
        .await
        .expect(200)
        .shows("Where it hangs")
        .shows("name=\"order.serial\" value=\"1\"")
        .shows("Place in the order");
    let changed = [
        ("names.en", "The laid"),
        ("flow", "lights"),
        ("on_offer", "yes"),
        ("version", "1"),
        ("asks.serial", "required"),
        ("order.serial", "2"),
        ("asks.colour", "optional"),
        ("order.colour", "1"),
        ("width.colour", "half"),
        ("heading.colour.en", "Its place"),
    ];
    ben.post("/cases/categories/laid", &changed).await.expect(303);
    let page = anna.get("/cases/new?category=below").await.expect(200).shows("Its place").text();
    assert!(page.find("name=\"values.colour\"").unwrap() < page.find("name=\"values.serial\"").unwrap());
    let long = "x".repeat(flows::NAME + 1);
    let long = changed.map(|(name, value)| match name {
        "heading.colour.en" => (name, long.as_str()),
        "version" => (name, "2"),
        _ => (name, value),
    });
    ben.post("/cases/categories/laid", &long).await.expect(422).shows("At most 80 characters");
}
