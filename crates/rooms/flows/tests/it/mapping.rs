//! A published version never changes; running work moves to another by a declared mapping, looked at first.

use crate::scene::{
    begin, begin_for, by_hand, days, fire, house, now, process, publish, stands, status, values, way, work,
};
use flows::{Remap, Which, mapped};
use ground::clock::DAY;
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
    let start =
        crate::scene::Begin { flow: "work", thing: [7; 16], subject: None, values: Default::default() };
    assert!(matches!(world.write(&start).await, Err(Error::Refused(_))));
    fire(&world, run, "go").await.unwrap();
    assert!(flows::catalogue(&mut world.read().await, kit::Lang::En).await.unwrap().is_empty());
}
