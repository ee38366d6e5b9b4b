//! Timers ring once, service levels pause and warn, and many at once are handled in strides.

use crate::{
    scene::{
        begin, by_hand, days, fire, house, now, process, publish, simple, smuggle, stands, status, way, work,
    },
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

#[tokio::test]
async fn two_that_move_each_other_in_one_round_both_go_on() {
    let world = house().await;
    let leaf = vec![status("work", "open", json!({})), status("well", "closed-done", json!({}))];
    let at_once = json!({"when": {"condition": "true"}});
    publish(&world, &process("leaf", leaf, vec![way("ok", ("work", "well"), at_once, json!({}))])).await;
    let day = json!({"amount": 1, "unit": "days"});
    let later = json!({"later": [{"after": day, "acts": [{"child": {"flow": "leaf"}}]}]});
    let middle = vec![status("work", "open", later), status("well", "closed-done", json!({}))];
    let closed = |flow: &str| json!({"child-closed": {"flow": flow}});
    smuggle(&world, &process("middle", middle, vec![way("ok", ("work", "well"), closed("leaf"), json!({}))]))
        .await;
    let ways = vec![
        way("late", ("new", "done"), days(1), json!({})),
        way("early", ("new", "done"), closed("middle"), json!({})),
    ];
    publish(&world, &simple(json!({"enter": [{"child": {"flow": "middle"}}]}), ways)).await;
    let run = begin(&world, "simple").await;
    world.advance(DAY);
    for _ in 0..2 {
        world.advance(MINUTE);
        work(&world).await;
    }
    assert_eq!(stands(&world, run).await, "done");
    let left = Sql::new("select count(*) from flows_timers where kind in ('move', 'later')");
    assert_eq!(world.read().await.scalar::<i64>(left, args![]).await.unwrap(), 0);
}
