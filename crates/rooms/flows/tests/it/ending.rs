//! A thing that is no more leaves nothing behind.

use crate::scene::{
    Moving, act, begin_for, by_hand, colleague, house, names, process, publish, read_as, simple, status,
    values, way,
};
use flows::{DecideSaying, Vote};
use ground::{args, db::Sql};
use kernel::{Actor, Role, step::HostRef};
use serde_json::json;
use testkit::World;

const TABLES: [&str; 10] = [
    "select count(*) from flows_runs",
    "select count(*) from flows_values",
    "select count(*) from flows_reasons",
    "select count(*) from flows_timers",
    "select count(*) from flows_listens",
    "select count(*) from flows_moves",
    "select count(*) from flows_held",
    "select count(*) from flows_tasks",
    "select count(*) from flows_asked",
    "select count(*) from flows_votes",
];

async fn rows(world: &World) -> [i64; 10] {
    let (mut counts, mut reader) = ([0; 10], world.read().await);
    for (count, sql) in counts.iter_mut().zip(TABLES) {
        *count = reader.scalar(Sql::new(sql), args![]).await.unwrap();
    }
    counts
}

async fn full(world: &World, ben: &Actor) -> Moving {
    let run = begin_for(world, "simple", None, values(&[("note", "kept")])).await;
    let task = flows::tasks_of(&mut read_as(world, ben).await, run.run).await.unwrap()[0].id;
    let yes = DecideSaying { task, vote: Vote::Yes, reason: "As far as I see".into() };
    // All must agree: one voice leaves it open.
    world.app.write(ben, &yes).await.unwrap();
    run
}

#[tokio::test]
async fn a_thing_that_is_forgotten_takes_everything_with_it_and_nothing_of_another() {
    let world = house().await;
    let child = vec![status("work", "open", json!({})), status("well", "closed-done", json!({}))];
    publish(&world, &process("child", child, vec![way("ok", ("work", "well"), by_hand(), json!({}))])).await;
    let ben = colleague(&world, "Ben", Role::Manager).await;
    colleague(&world, "Two", Role::Manager).await;
    let sign = json!({"approval": {"key": "sign", "names": names("Sign"), "of": [{"role": "manager"}]}});
    let enter = json!([sign, {"step": {"name": "things.hold"}}, {"child": {"flow": "child"}}]);
    let ways = vec![
        way("late", ("new", "next"), json!({"after": {"amount": 1, "unit": "days"}}), json!({})),
        way("paid", ("new", "next"), json!({"event": {"kind": "things.paid"}}), json!({})),
    ];
    publish(&world, &simple(json!({"enter": enter, "form": [{"field": "note"}]}), ways)).await;
    full(&world, &ben).await;
    let before = rows(&world).await;
    assert!(before.iter().all(|count| *count > 0), "{before:?}");
    let gone = full(&world, &ben).await.thing;
    let hosts = act(move |tx| {
        Box::pin(async move { flows::forget(tx, &[HostRef { kind: "thing", id: gone }]).await })
    });
    world.write(&hosts).await.unwrap();
    assert_eq!(rows(&world).await, before);
}
