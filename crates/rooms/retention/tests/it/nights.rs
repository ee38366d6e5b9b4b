//! Runs: by night, once a day, stopped and gone on with, never twice.

use crate::{
    house::{DORA, bare, days, draft, rule},
    shelf::{BOXES, LEFT, Put},
};
use ground::{args, clock::HOUR, paging::Wanted};
use retention::{Night, Pace, Start, Turn, Walk};
use testkit::World;

async fn nights(world: &World) -> Vec<Night> {
    retention::nights(&mut world.read().await, &Wanted::default()).await.unwrap().items
}

async fn boxes(world: &World, count: usize) {
    for _ in 0..count {
        world.write(&Put::at(world.now())).await.unwrap();
    }
}

#[tokio::test]
async fn it_runs_by_itself_once_a_day() {
    let world = bare().await;
    rule(&world, draft(BOXES, "P1D")).await;
    world.work_on_schedule().await;
    assert_eq!(nights(&world).await.len(), 1, "a fresh house catches up at noon");
    for _ in 0..12 {
        world.advance(HOUR);
        world.work_on_schedule().await;
    }
    assert_eq!(nights(&world).await.len(), 1, "not before two at night");
    for _ in 0..20 {
        world.advance(HOUR);
        world.work_on_schedule().await;
    }
    let nights = nights(&world).await;
    assert_eq!(nights.len(), 2);
    assert!(nights.iter().all(|night| night.state == Pace::Done));
}

#[tokio::test]
async fn a_run_stops_goes_on_and_ends_nothing_twice() {
    let world = bare().await;
    rule(&world, draft(BOXES, "P1D")).await;
    boxes(&world, 3).await;
    days(&world, 3).await;
    boxes(&world, 40).await;
    let id = world.write(&Start { by_hand: true }).await.unwrap().unwrap();
    world.write(&Start { by_hand: true }).await.expect_err("one is under way");
    world.post(DORA, &format!("/retention/runs/{id}/suspension"), &[]).await.expect(303);
    world.work().await;
    assert_eq!(world.read().await.scalar::<i64>(LEFT, args![]).await.unwrap(), 43, "it stands still");
    world.get(DORA, &format!("/retention/runs/{id}")).await.expect(200).shows("stopped");
    world.post(DORA, &format!("/retention/runs/{id}/resumption"), &[]).await.expect(303);
    // A worker that died leaves its job to another one.
    world.enqueue(Walk { night: id }).await;
    world.work().await;
    let (night, runs) = retention::night(&mut world.read().await, id).await.unwrap();
    assert_eq!((night.state, runs[0].ended, runs[0].looked), (Pace::Done, 3, 3));
    assert_eq!(world.read().await.scalar::<i64>(LEFT, args![]).await.unwrap(), 40);
    world
        .get(DORA, "/retention/runs")
        .await
        .expect(200)
        .shows(r#"<td class="num" data-label="Ended">3</td><td class="num" data-label="Warned">0</td>"#);
    world.write(&Turn { night: id, on: true }).await.expect_err("it is over");
}
