//! What waits for work that stands still lies apart, delays nothing that may go on, and is all there once the person is free.

use crate::{
    scene::{Begin, Moving, act, begin, begin_for, days, house, now, publish, simple, stands, way, work},
    standstill::{Restrict, Tell, paid, somebody, unheard},
};
use flows::{Remap, Terms, Values};
use ground::{
    args,
    clock::{DAY, MINUTE},
    db::Sql,
    id::Id,
    secret::Entropy,
};
use kernel::{Action, KeyId, SubjectId};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use testkit::World;

/// So much work about one person in one transaction.
async fn begin_many(world: &World, subject: SubjectId, count: usize) {
    let many = act(move |tx| {
        Box::pin(async move {
            for _ in 0..count {
                let thing: [u8; 16] = Entropy::System.bytes();
                let (values, terms) = (Values::new(), Terms::default());
                Begin { flow: "simple", thing, subject: Some(subject), values, terms }.run(tx).await?;
            }
            Ok(())
        })
    });
    world.write(&many).await.unwrap();
}

async fn count(world: &World, text: &'static str) -> i64 {
    let at = world.now();
    world.read().await.scalar(Sql::new(text), args![at]).await.unwrap()
}

/// Timers that a tick would read now.
const DUE: &str = "select count(*) from flows_timers where is_still = false and at <= ?1";
const APART: &str = "select count(*) from flows_timers where is_still = true and at <= ?1";
const SET: Sql = Sql::new(
    "insert into flows_timers (run, kind, ref, at) select run, kind, 'again', at from flows_timers order by run limit 1",
);
const NEXT: &str = "select count(*) from flows_runs where status = 'next' and since <= ?1";
const DONE: &str = "select count(*) from flows_runs where status = 'done' and since <= ?1";

fn late() -> Value {
    simple(json!({}), vec![way("late", ("new", "next"), days(1), json!({}))])
}

#[tokio::test]
async fn a_thousand_timers_that_stand_still_are_not_read_for_one_that_rings() {
    let world = house().await;
    publish(&world, &late()).await;
    let subject = somebody();
    begin_many(&world, subject, 999).await;
    world.write(&Restrict(subject, true)).await.unwrap();
    // What is set while they are restricted lies apart too, as by a process that restricts them and goes on.
    world.write(&act(|tx| Box::pin(async move { Ok(tx.execute(SET, args![]).await?) }))).await.unwrap();
    world.advance(MINUTE);
    let other = begin(&world, "simple").await;
    world.advance(2 * DAY);
    assert_eq!((count(&world, DUE).await, count(&world, APART).await), (1, 1_000));
    work(&world).await;
    assert_eq!((stands(&world, other).await.as_str(), count(&world, NEXT).await), ("next", 1));
    world.write(&Restrict(subject, false)).await.unwrap();
    assert_eq!((count(&world, DUE).await, count(&world, APART).await), (1_000, 0));
    world.advance(MINUTE);
    work(&world).await;
    assert_eq!((count(&world, NEXT).await, count(&world, DUE).await), (1_000, 0));
}

#[tokio::test]
async fn timers_go_along_when_work_is_given_to_somebody_else() {
    let world = house().await;
    publish(&world, &late()).await;
    let (bound, free) = (somebody(), somebody());
    let run = begin(&world, "simple").await;
    world.write(&Restrict(bound, true)).await.unwrap();
    world.advance(2 * DAY);
    give(&world, run, Some(bound)).await;
    work(&world).await;
    assert_eq!((stands(&world, run).await.as_str(), count(&world, APART).await), ("new", 1));
    world.write(&Restrict(bound, false)).await.unwrap();
    world.write(&Restrict(free, false)).await.unwrap();
    give(&world, run, Some(free)).await;
    world.write(&Restrict(bound, true)).await.unwrap();
    assert_eq!((count(&world, DUE).await, count(&world, APART).await), (1, 0), "it is theirs no more");
    world.advance(MINUTE);
    work(&world).await;
    assert_eq!(stands(&world, run).await, "next");
}

async fn give(world: &World, moving: Moving, subject: Option<SubjectId>) {
    let key = KeyId::own(SubjectId::from_bytes(moving.thing));
    let run = moving.run;
    let give = act(move |tx| Box::pin(async move { flows::reseal(tx, run, key, key, subject).await }));
    world.write(&give).await.unwrap();
}

#[tokio::test]
async fn what_many_runs_did_not_hear_is_caught_up_with_in_batches_and_in_order() {
    const RUNS: usize = 230;
    let world = house().await;
    let ways = vec![paid("first", ("new", "next")), paid("second", ("next", "done"))];
    publish(&world, &simple(json!({}), ways)).await;
    work(&world).await;
    let subject = somebody();
    begin_many(&world, subject, RUNS).await;
    world.write(&Restrict(subject, true)).await.unwrap();
    for _ in 0..2 {
        world.advance(DAY);
        world.write(&Tell(subject)).await.unwrap();
        world.advance(DAY);
        work(&world).await;
    }
    assert_eq!((unheard(&world).await, count(&world, NEXT).await), (2 * RUNS as i64, 0));
    world.write(&Restrict(subject, false)).await.unwrap();
    world.advance(MINUTE);
    work(&world).await;
    assert_eq!((unheard(&world).await, count(&world, DONE).await), (0, RUNS as i64));
}

#[tokio::test]
async fn what_was_not_heard_goes_along_when_the_freed_run_is_mapped() {
    let world = house().await;
    let flow = publish(&world, &simple(json!({}), vec![paid("paid", ("new", "next"))])).await;
    work(&world).await;
    let subject = somebody();
    let theirs = begin_for(&world, "simple", Some(subject), Values::new()).await;
    let better = vec![paid("paid", ("new", "next")), way("late", ("next", "done"), days(30), json!({}))];
    publish(&world, &simple(json!({}), better)).await;
    world.write(&Restrict(subject, true)).await.unwrap();
    world.advance(DAY);
    world.write(&Tell(subject)).await.unwrap();
    world.advance(DAY);
    work(&world).await;
    let remap = Remap { flow, from: 1, to: 2, map: BTreeMap::new() };
    world.write(&remap).await.unwrap();
    world.work().await;
    assert_eq!((now(&world, theirs).await.version, unheard(&world).await), (1, 1), "it stands still");
    world.write(&Restrict(subject, false)).await.unwrap();
    world.write(&remap).await.unwrap();
    world.work().await;
    assert_eq!((now(&world, theirs).await.version, unheard(&world).await), (2, 1), "not heard yet");
    assert_eq!(stands(&world, theirs).await, "new");
    world.advance(MINUTE);
    work(&world).await;
    assert_eq!((stands(&world, theirs).await.as_str(), unheard(&world).await), ("next", 0));
}
