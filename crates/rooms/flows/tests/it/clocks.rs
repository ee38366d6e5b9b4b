//! Timers ring once, service levels pause and warn, and many at once are handled in strides.

use crate::{
    scene::{begin, by_hand, days, fire, house, now, process, publish, simple, stands, status, way, work},
    things::with,
};
use flows::Tick;
use ground::{
    args,
    clock::{DAY, HOUR, MINUTE},
    db::Sql,
};
use kernel::event;
use serde_json::json;
use testkit::World;

async fn told(world: &World, kind: &str) -> usize {
    let mut reader = world.read().await;
    event::everything(&mut reader, Some(kind), &Default::default()).await.unwrap().items.len()
}

#[tokio::test]
async fn a_timer_rings_once_though_two_workers_race() {
    let world = house().await;
    let more = json!({"later": [{"after": {"amount": 1, "unit": "hours"}, "acts": [{"step": {"name": "things.note", "args": {"text": "reminded"}}}]}]});
    publish(&world, &simple(more, vec![way("late", ("new", "next"), days(1), json!({}))])).await;
    let run = begin(&world, "simple").await;
    world.advance(HOUR);
    world.enqueue(Tick {}).await;
    world.enqueue(Tick {}).await;
    let (left, right) = tokio::join!(kernel::worker::drain(&world.app), kernel::worker::drain(&world.app));
    left.unwrap();
    right.unwrap();
    assert_eq!(with(run.thing, |thing| thing.stepped.clone()), ["reminded"]);
    assert_eq!(stands(&world, run).await, "new");
    world.advance(DAY);
    work(&world).await;
    assert_eq!(stands(&world, run).await, "next");
}

#[tokio::test]
async fn leaving_a_status_stops_its_timers() {
    let world = house().await;
    publish(&world, &simple(json!({}), vec![way("late", ("new", "done"), days(1), json!({}))])).await;
    let run = begin(&world, "simple").await;
    fire(&world, run, "go").await.unwrap();
    world.advance(2 * DAY);
    work(&world).await;
    assert_eq!(stands(&world, run).await, "next");
}

#[tokio::test]
async fn a_service_level_warns_pauses_and_is_overdue() {
    let world = house().await;
    let statuses = vec![
        status("new", "open", json!({"limit": {"within": {"amount": 4, "unit": "hours"}}})),
        status("asked", "waiting-customer", json!({})),
        status("done", "closed-done", json!({})),
    ];
    let ways = vec![
        way("ask", ("new", "asked"), by_hand(), json!({})),
        way("back", ("asked", "new"), json!({"reply": {}}), json!({})),
        way("close", ("new", "done"), by_hand(), json!({})),
    ];
    let mut definition = process("levels", statuses, ways);
    definition["service"] = json!({"within": {"amount": 10, "unit": "hours"}, "pauses": "customer"});
    publish(&world, &definition).await;
    let run = begin(&world, "levels").await;
    let start = world.now();
    assert_eq!(
        (now(&world, run).await.due, now(&world, run).await.end_due),
        (Some(start.plus(4 * HOUR)), Some(start.plus(10 * HOUR)))
    );
    world.advance(3 * HOUR);
    work(&world).await;
    assert_eq!((told(&world, "flows.warned").await, told(&world, "flows.overdue").await), (1, 0));
    fire(&world, run, "ask").await.unwrap();
    let paused = now(&world, run).await;
    assert_eq!(
        (paused.due, paused.end_due),
        (None, None),
        "clocks stand still while we wait for the customer"
    );
    world.advance(5 * DAY);
    work(&world).await;
    assert_eq!(told(&world, "flows.overdue").await, 0);
    let id = run.run;
    let reply = crate::scene::act(move |tx| {
        Box::pin(async move { flows::replied(tx, id, flows::Author::Customer).await })
    });
    world.write(&reply).await.unwrap();
    assert_eq!(now(&world, run).await.end_due, Some(world.now().plus(7 * HOUR)));
    world.advance(8 * HOUR);
    work(&world).await;
    assert_eq!(told(&world, "flows.overdue").await, 2, "the step and the whole");
}

#[tokio::test]
async fn a_thing_that_cannot_be_read_stops_no_other() {
    let world = house().await;
    let guarded = json!({"guard": "priority != 'never'"});
    publish(&world, &simple(json!({}), vec![way("late", ("new", "next"), days(1), guarded)])).await;
    let (bad, good) = (begin(&world, "simple").await, begin(&world, "simple").await);
    with(bad.thing, |thing| thing.broken = true);
    world.advance(DAY);
    work(&world).await;
    assert_eq!((stands(&world, bad).await, stands(&world, good).await), ("new".into(), "next".into()));
    assert_eq!(now(&world, bad).await.held[0].reason.key, "flows-held-fault");
    with(bad.thing, |thing| thing.broken = false);
    world.advance(2 * HOUR);
    work(&world).await;
    assert_eq!(stands(&world, bad).await, "next");
}

#[tokio::test]
async fn many_timers_are_handled_in_strides() {
    let world = house().await;
    publish(&world, &simple(json!({}), vec![way("late", ("new", "next"), days(1), json!({}))])).await;
    for _ in 0..450 {
        begin(&world, "simple").await;
    }
    world.advance(DAY + MINUTE);
    work(&world).await;
    let mut reader = world.read().await;
    let moved: i64 = reader
        .scalar(Sql::new("select count(*) from flows_runs where status = ?1"), args!["next"])
        .await
        .unwrap();
    assert_eq!(moved, 450);
}
