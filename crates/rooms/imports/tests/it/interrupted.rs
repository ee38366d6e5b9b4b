//! Work that stops half way: killed, cancelled, done by two at once.

use crate::house::{MANAGER, count, house, plan, show, suggested, upload};
use futures::FutureExt;
use imports::{ImportId, Turn};
use serde_json::Value;
use std::panic::AssertUnwindSafe;
use testkit::World;

/// Rows so heavy that a batch holds a few hundred of them.
const ROWS: usize = 150;
const WEIGHT: usize = 30_000;

async fn started(world: &World) -> (String, ImportId) {
    let ballast = "x".repeat(WEIGHT);
    let mut csv = String::from("id,given name,email,notes\n");
    for number in 0..ROWS {
        csv.push_str(&format!("{number},Person {number},person{number}@example.com,{ballast}\n"));
    }
    let path = upload(world, "heavy.csv", csv.as_bytes()).await;
    plan(world, &path, &suggested(world, &path).await).await.expect(200);
    world.api(MANAGER, "POST", &format!("{path}/run"), &Value::Null).await.expect(202);
    let id = path.strip_prefix("/imports/").unwrap().parse().unwrap();
    (path, id)
}

/// Works until the first batch is written, and dies.
async fn killed_after_one_batch(world: &World, id: ImportId) -> u64 {
    let mut done = 0;
    let mut die = |progress: imports::Progress| {
        done = progress.done;
        panic!("killed");
    };
    let turn = imports::turn(&world.app, id, &mut die);
    assert!(AssertUnwindSafe(turn).catch_unwind().await.is_err());
    assert!(0 < done && done < ROWS as u64, "the file has several batches: {done}");
    done
}

#[tokio::test]
async fn a_killed_run_goes_on_behind_its_last_batch() {
    let world = house().await;
    let (path, id) = started(&world).await;
    let done = killed_after_one_batch(&world, id).await;
    assert_eq!(count(&world).await, i64::try_from(done).unwrap());

    world.work().await;
    let over = show(&world, &path).await;
    assert_eq!((&over["state"], over["tally"]["added"].as_u64()), (&"done".into(), Some(ROWS as u64)));
    assert_eq!(count(&world).await, i64::try_from(ROWS).unwrap(), "nobody twice, nobody lost");
}

#[tokio::test]
async fn a_cancelled_run_stops_and_keeps_what_it_wrote() {
    let world = house().await;
    let (path, id) = started(&world).await;
    let done = killed_after_one_batch(&world, id).await;
    world.api(MANAGER, "DELETE", &format!("{path}/run"), &Value::Null).await.expect(200);
    world.work().await;
    let over = show(&world, &path).await;
    assert_eq!((&over["state"], over["done"].as_u64()), (&"cancelled".into(), Some(done)));
    assert_eq!(count(&world).await, i64::try_from(done).unwrap());
    world.api(MANAGER, "DELETE", &format!("{path}/run"), &Value::Null).await.expect(409);
    world.api(MANAGER, "POST", &format!("{path}/run"), &Value::Null).await.expect(409);
}

#[tokio::test]
async fn two_workers_do_no_row_twice() {
    let world = house().await;
    let (path, id) = started(&world).await;
    let (mut one, mut other) = (|_| {}, |_| {});
    let (first, second) =
        futures::join!(imports::turn(&world.app, id, &mut one), imports::turn(&world.app, id, &mut other));
    assert_eq!((first.unwrap(), second.unwrap()), (Turn::Over, Turn::Over));
    world.work().await;
    assert_eq!(show(&world, &path).await["tally"]["added"].as_u64(), Some(ROWS as u64));
    assert_eq!(count(&world).await, i64::try_from(ROWS).unwrap());
}

#[tokio::test]
async fn a_dry_run_can_be_stopped_and_tried_again() {
    let world = house().await;
    let path = upload(&world, "people.csv", b"email\nann@example.com\n").await;
    plan(&world, &path, &suggested(&world, &path).await).await.expect(200);
    world.api(MANAGER, "POST", &format!("{path}/check"), &Value::Null).await.expect(202);
    world.api(MANAGER, "DELETE", &format!("{path}/run"), &Value::Null).await.expect(200);
    assert_eq!(show(&world, &path).await["state"], "ready");
    world.api(MANAGER, "POST", &format!("{path}/check"), &Value::Null).await.expect(202);
    world.work().await;
    let checked = show(&world, &path).await;
    assert_eq!((&checked["state"], &checked["checked"]["added"]), (&"checked".into(), &1.into()));
}
