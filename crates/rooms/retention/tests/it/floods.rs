//! A rule that would take everything: held until somebody typed the number.

use crate::{
    house::{ALEX, DORA, bare, crowd, days, draft, is_there, night, person, rule},
    shelf::{BOXES, LEFT, Put},
};
use customers::PlaceHold;
use ground::args;
use retention::{Draft, Stage};
use serde_json::{Value, json};
use testkit::World;

async fn old_boxes(world: &World) {
    for _ in 0..7 {
        world.write(&Put::at(world.now())).await.unwrap();
    }
    days(world, 10).await;
}

async fn left(world: &World) -> i64 {
    world.read().await.scalar(LEFT, args![]).await.unwrap()
}

#[tokio::test]
async fn a_new_rule_that_takes_everything_needs_the_number() {
    let world = bare().await;
    old_boxes(&world).await;
    let form = [("do", "save"), ("lapse", BOXES), ("duration", "P1D"), ("action", "destroy")];
    world.post(DORA, "/retention", &form).await.expect(422).shows("7 at once").shows("name=\"confirm\"");
    let with = |number: &'static str| form.into_iter().chain([("confirm", number)]).collect::<Vec<_>>();
    world.post(DORA, "/retention", &with("6")).await.expect(422);
    world.post(DORA, "/retention", &with("7")).await.expect(303);
    assert_eq!(night(&world).await[0].ended, 7);
    assert_eq!(left(&world).await, 0);
}

#[tokio::test]
async fn a_flood_that_grew_is_held_until_somebody_looked() {
    let world = bare().await;
    let id = rule(&world, draft(BOXES, "P5D")).await;
    old_boxes(&world).await;
    let runs = night(&world).await;
    assert_eq!((runs[0].state, runs[0].due, runs[0].ended), (Stage::Held, 7, 0));
    assert_eq!(left(&world).await, 7);
    let page = format!("/retention/rules/{id}");
    world.get(DORA, &page).await.expect(200).shows("too many at once");
    world.get(DORA, &format!("{page}/allowance")).await.expect(200).shows("7 of 7");
    world.post(DORA, &format!("{page}/allowance"), &[("confirm", "70")]).await.expect(422);
    let path = format!("/retention/rules/{id}/allowance");
    world.api(ALEX, "POST", &path, &json!({ "confirm": 8 })).await.expect(422);
    world.api(ALEX, "POST", &path, &json!({ "confirm": 7 })).await.expect(204);
    assert_eq!(night(&world).await[0].ended, 7);
    let shown = world.api(ALEX, "GET", &format!("/retention/rules/{id}"), &Value::Null).await.json();
    assert_eq!(shown["allowed"], 7);
}

#[tokio::test]
async fn those_who_are_kept_are_no_flood() {
    let world = bare().await;
    for number in 0..7 {
        let subject = person(&world, &format!("Pan{number}"), None).await;
        let reason = "A court wants to see it".to_owned();
        world.write(&PlaceHold { subject, reason, until: "2029-01-01".into() }).await.unwrap();
    }
    let free = person(&world, "Ola", None).await;
    rule(&world, draft("customers.last-contact", "P10D")).await;
    days(&world, 11).await;
    crowd(&world).await;
    let run = night(&world).await.remove(0);
    assert_eq!((run.state, run.due, run.ended), (Stage::Done, 8, 1));
    assert_eq!(run.kept.0.get("held"), Some(&7));
    assert!(!is_there(&world, free).await);
}

#[tokio::test]
async fn those_who_were_told_already_are_no_flood() {
    let world = bare().await;
    rule(&world, Draft { warning_days: 5, ..draft("customers.last-contact", "P10D") }).await;
    for number in 0..6 {
        person(&world, &format!("Pan{number}"), None).await;
        days(&world, i64::from(number == 2)).await;
    }
    days(&world, 5).await;
    crowd(&world).await;
    let first = night(&world).await.remove(0);
    assert_eq!((first.state, first.warned), (Stage::Done, 3));
    days(&world, 1).await;
    let second = night(&world).await.remove(0);
    assert_eq!((second.state, second.due, second.warned, second.waits), (Stage::Done, 6, 3, 3));
}
