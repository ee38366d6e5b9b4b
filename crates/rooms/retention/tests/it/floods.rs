//! A rule that would take everything: held until somebody typed the number.

use crate::{
    house::{ALEX, DORA, bare, days, draft, night, rule},
    shelf::{BOXES, LEFT, Put},
};
use ground::args;
use retention::Stage;
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
