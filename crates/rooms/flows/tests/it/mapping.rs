//! A published version never changes; running work moves to another by a declared mapping, looked at first.

use crate::{
    scene::{
        act, begin, begin_for, by_hand, days, fire, house, now, process, publish, simple, stands, status,
        values, way, work,
    },
    things::with,
};
use flows::{By, Remap, Resume, Standing, Values, Which, mapped};
use ground::clock::{DAY, HOUR, MINUTE};
use kernel::Error;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn version(middle: &str, days_long: u32) -> Value {
    let statuses = vec![
        status("new", "open", json!({"form": [{"field": "note"}]})),
        status(middle, "open", json!({})),
        status("done", "closed-done", json!({})),
    ];
    let ways = vec![
        way("go", ("new", middle), by_hand(), json!({})),
        way("end", (middle, "done"), by_hand(), json!({})),
        way("late", (middle, "done"), days(days_long), json!({})),
    ];
    process("work", statuses, ways)
}

#[tokio::test]
async fn running_work_stays_until_it_is_mapped() {
    let world = house().await;
    let flow = publish(&world, &version("old", 30)).await;
    let run = begin_for(&world, "work", None, values(&[("note", "kept")])).await;
    fire(&world, run, "go").await.unwrap();
    let mut second = version("better", 2);
    second["fields"] = json!([second["fields"][0]]);
    second["statuses"][0]["form"] = json!([]);
    publish(&world, &second).await;
    assert_eq!((stands(&world, run).await, now(&world, run).await.version), ("old".into(), 1));
    let fresh = begin(&world, "work").await;
    assert_eq!(now(&world, fresh).await.version, 2);

    let mut remap = Remap { flow, from: 1, to: 2, map: BTreeMap::new() };
    let dry = mapped(&mut world.read().await, &remap).await.unwrap();
    assert_eq!(
        (dry.legs.clone(), dry.lost.clone()),
        (vec![("old".into(), None, 1)], vec!["note".to_owned()])
    );
    assert!(matches!(world.write(&remap).await, Err(Error::Invalid(found)) if found[0].field == "map.old"));
    remap.map.insert("old".into(), "done".into());
    assert!(world.write(&remap).await.is_err(), "mapping closes no work");
    remap.map.insert("old".into(), "better".into());
    assert_eq!(world.write(&remap).await.unwrap().runs(), 1);
    work(&world).await;
    let moved = now(&world, run).await;
    assert_eq!((moved.status.key.as_str(), moved.version), ("better", 2));
    assert_eq!(flows::history(&mut world.read().await, run.run).await.unwrap()[0].cause, "map");
    world.advance(3 * DAY);
    work(&world).await;
    assert_eq!(stands(&world, run).await, "done", "by the new version's timer");
    let kept = flows::definition(&mut world.read().await, flow, Which::Version(1)).await.unwrap();
    assert!(kept.definition.status("old").is_some());
}

#[tokio::test]
async fn a_retired_process_starts_nothing_new() {
    let world = house().await;
    let flow = publish(&world, &version("old", 30)).await;
    let run = begin(&world, "work").await;
    world.write(&flows::Retire { flow }).await.unwrap();
    let (values, terms) = Default::default();
    let start = crate::scene::Begin { flow: "work", thing: [7; 16], subject: None, values, terms };
    assert!(matches!(world.write(&start).await, Err(Error::Refused(_))));
    fire(&world, run, "go").await.unwrap();
    assert!(flows::catalogue(&mut world.read().await, kit::Lang::En).await.unwrap().is_empty());
}

/// Reminds after an hour, and is to be over in ten.
fn reminding(stands: &str) -> Value {
    let note = |text: &str| json!([{"step": {"name": "things.note", "args": {"text": text}}}]);
    let later = json!([
        {"after": {"amount": 1, "unit": "hours"}, "acts": note("first")},
        {"after": {"amount": 6, "unit": "hours"}, "acts": note("second")}
    ]);
    let statuses =
        vec![status("new", stands, json!({"later": later})), status("done", "closed-done", json!({}))];
    let mut definition =
        process("reminding", statuses, vec![way("end", ("new", "done"), by_hand(), json!({}))]);
    definition["service"] = json!({"within": {"amount": 10, "unit": "hours"}, "pauses": "customer"});
    definition
}

#[tokio::test]
async fn what_rang_before_the_mapping_rings_no_more_and_what_did_not_still_does() {
    let world = house().await;
    let flow = publish(&world, &reminding("open")).await;
    let run = begin(&world, "reminding").await;
    world.advance(2 * HOUR);
    work(&world).await;
    let mut second = reminding("open");
    second["transitions"][0]["names"]["en"] = json!("Over");
    publish(&world, &second).await;
    world.write(&Remap { flow, from: 1, to: 2, map: BTreeMap::new() }).await.unwrap();
    work(&world).await;
    assert_eq!(with(run.thing, |thing| thing.stepped.clone()), ["first"]);
    world.advance(5 * HOUR);
    work(&world).await;
    assert_eq!(with(run.thing, |thing| thing.stepped.clone()), ["first", "second"]);
}

#[tokio::test]
async fn what_was_due_when_it_is_mapped_still_rings() {
    let world = house().await;
    let flow = publish(&world, &reminding("open")).await;
    let run = begin(&world, "reminding").await;
    let mut second = reminding("open");
    second["transitions"][0]["names"]["en"] = json!("Over");
    publish(&world, &second).await;
    world.advance(2 * HOUR);
    world.write(&Remap { flow, from: 1, to: 2, map: BTreeMap::new() }).await.unwrap();
    world.work().await;
    work(&world).await;
    assert_eq!(with(run.thing, |thing| thing.stepped.clone()), ["first"]);
}

#[tokio::test]
async fn a_stopped_run_that_goes_on_does_what_it_missed_and_nothing_twice() {
    let world = house().await;
    let note = |text: &str| json!([{"step": {"name": "things.note", "args": {"text": text}}}]);
    let later = json!([
        {"after": {"amount": 10, "unit": "minutes"}, "acts": note("first")},
        {"after": {"amount": 30, "unit": "minutes"}, "acts": note("second")}
    ]);
    let again = way("again", ("new", "new"), json!({"event": {"kind": "things.paid"}}), json!({}));
    publish(&world, &simple(json!({"later": later}), vec![again])).await;
    let run = begin(&world, "simple").await;
    let storm = act(move |tx| {
        Box::pin(async move { flows::fire(tx, run.run, "again", Values::new(), By::Event).await })
    });
    for _ in 0..60 {
        world.write(&storm).await.unwrap();
    }
    world.advance(20 * MINUTE);
    work(&world).await;
    world.write(&storm).await.unwrap();
    assert!(matches!(now(&world, run).await.standing, Standing::Stopped { .. }));
    world.advance(20 * MINUTE);
    work(&world).await;
    assert_eq!(with(run.thing, |thing| thing.stepped.clone()), ["first"]);
    world.write(&Resume { run: run.run }).await.unwrap();
    world.advance(MINUTE);
    work(&world).await;
    assert_eq!(with(run.thing, |thing| thing.stepped.clone()), ["first", "second"]);
}

#[tokio::test]
async fn a_clock_that_the_mapping_stops_or_starts_counts_from_then_on() {
    let world = house().await;
    let flow = publish(&world, &reminding("open")).await;
    let run = begin(&world, "reminding").await;
    publish(&world, &reminding("waiting-customer")).await;
    publish(&world, &reminding("open")).await;
    let to = |from: i64| Remap { flow, from, to: from + 1, map: BTreeMap::new() };
    world.advance(4 * HOUR);
    world.write(&to(1)).await.unwrap();
    work(&world).await;
    assert_eq!(now(&world, run).await.end_due, None);
    world.advance(3 * HOUR);
    world.write(&to(2)).await.unwrap();
    work(&world).await;
    assert_eq!(now(&world, run).await.end_due, Some(world.now().plus(6 * HOUR)), "four of ten were used");
}
