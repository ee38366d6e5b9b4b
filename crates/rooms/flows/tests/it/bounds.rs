//! What runs wild is stopped, what is too large is refused, and a run whose person is gone still ends.

use crate::scene::{
    act, begin, begin_for, by_hand, fire, house, now, process, publish, simple, smuggle, stands, status,
    values, way, work,
};
use flows::{BYTES, Import, Resume, Standing, Values};
use ground::{clock::HOUR, id::Id};
use kernel::{Error, KeyId, SubjectId};
use serde_json::{Value, json};

pub fn circle() -> Value {
    let when = json!({"when": {"condition": "true"}});
    let statuses = vec![
        status("a", "open", json!({})),
        status("b", "open", json!({})),
        status("done", "closed-done", json!({})),
    ];
    let ways = vec![
        way("there", ("a", "b"), when.clone(), json!({})),
        way("back", ("b", "a"), when, json!({})),
        way("end", ("a", "done"), by_hand(), json!({})),
    ];
    process("circle", statuses, ways)
}

#[tokio::test]
async fn a_circle_is_refused_and_one_that_runs_is_stopped() {
    let world = house().await;
    let saved = world.write(&Import { text: circle().to_string() }).await.unwrap();
    let refused = world.write(&flows::Publish { flow: saved.flow, seen: None }).await;
    assert!(
        matches!(refused, Err(Error::Invalid(found)) if found.iter().all(|one| one.message.key == "flows-check-storm"))
    );
    world.write(&flows::Discard { flow: saved.flow }).await.unwrap();
    smuggle(&world, &circle()).await;
    let run = begin(&world, "circle").await;
    let stopped = now(&world, run).await;
    assert!(matches!(stopped.standing, Standing::Stopped { .. }), "{:?}", stopped.standing);
    let history = flows::history(&mut world.read().await, run.run).await.unwrap();
    assert_eq!(history.len(), 21, "twenty moves by itself and the start");
    world.write(&Resume { run: run.run }).await.unwrap();
    assert!(matches!(fire(&world, run, "end").await.unwrap().standing, Standing::Ended { .. }));
}

#[tokio::test]
async fn a_storm_of_messages_is_stopped_within_the_hour() {
    let world = house().await;
    publish(
        &world,
        &simple(
            json!({}),
            vec![way("again", ("new", "new"), json!({"event": {"kind": "things.paid"}}), json!({}))],
        ),
    )
    .await;
    let run = begin(&world, "simple").await;
    let id = run.run;
    let ring = act(move |tx| {
        Box::pin(async move { flows::fire(tx, id, "again", Values::new(), flows::By::Event).await })
    });
    for _ in 0..60 {
        world.write(&ring).await.unwrap();
    }
    assert_eq!(now(&world, run).await.standing, Standing::Running);
    world.write(&ring).await.unwrap();
    assert!(matches!(now(&world, run).await.standing, Standing::Stopped { .. }));
    world.advance(2 * HOUR);
    work(&world).await;
    assert!(matches!(now(&world, run).await.standing, Standing::Stopped { .. }), "until somebody looked");
}

#[tokio::test]
async fn processes_that_start_each_other_end_somewhere() {
    let world = house().await;
    for (key, other) in [("ping", "pong"), ("pong", "ping")] {
        let enter = json!({"enter": [{"child": {"flow": other}}]});
        let statuses = vec![status("new", "open", enter), status("done", "closed-done", json!({}))];
        smuggle(&world, &process(key, statuses, vec![way("end", ("new", "done"), by_hand(), json!({}))]))
            .await;
    }
    let run = begin(&world, "ping").await;
    let filter = flows::Filter { host: Some(run.thing), ..flows::Filter::default() };
    let all = flows::runs(&mut world.read().await, &filter, &Default::default()).await.unwrap();
    assert_eq!(all.items.len(), 6);
    let deepest = all.items.iter().max_by_key(|one| one.id).unwrap();
    let state = flows::state(&mut world.read().await, deepest.id).await.unwrap();
    assert_eq!(state.held[0].reason.key, "flows-held-deep");
}

#[tokio::test]
async fn what_is_too_large_or_unreadable_is_refused_with_its_place() {
    let world = house().await;
    let import = |text: String| Import { text };
    let huge = world.write(&import("x".repeat(5 * BYTES))).await;
    assert!(matches!(huge, Err(Error::Invalid(found)) if found[0].message.key == "flows-text-too-large"));
    let broken = world.write(&import("{\n  \"key\": 3\n}".into())).await;
    assert!(matches!(broken, Err(Error::Invalid(found)) if found[0].message.args[0].1 == "2"));
    let unknown = world
        .write(&import(
            json!({"key": "a", "names": {}, "purpose": "", "start": "", "statuses": [], "colour": 1})
                .to_string(),
        ))
        .await;
    assert!(matches!(unknown, Err(Error::Invalid(found)) if found[0].field == "text"));
    let mut many = simple(json!({}), Vec::new());
    many["statuses"] = (0..201).map(|nr| status(&format!("s{nr}"), "open", json!({}))).collect();
    assert!(
        matches!(world.write(&import(many.to_string())).await, Err(Error::Invalid(found)) if found[0].field == "statuses")
    );
}

#[tokio::test]
async fn a_large_process_is_checked_published_and_run() {
    let world = house().await;
    let statuses = (0..120)
        .map(|nr| status(&format!("s{nr}"), if nr == 119 { "closed-done" } else { "open" }, json!({})));
    let ways = (0..500).map(|nr| {
        let (from, to) = (nr % 119, nr % 119 + 1 + nr / 119);
        way(&format!("w{nr}"), (&format!("s{from}"), &format!("s{}", to.min(119))), by_hand(), json!({}))
    });
    publish(&world, &process("large", statuses.collect(), ways.collect())).await;
    let run = begin(&world, "large").await;
    fire(&world, run, "w0").await.unwrap();
    assert_eq!(stands(&world, run).await, "s1");
}

#[tokio::test]
async fn a_run_whose_key_was_destroyed_still_closes() {
    let world = house().await;
    let guarded = json!({"guard": "amount < 10"});
    publish(
        &world,
        &simple(
            json!({"form": [{"field": "amount"}]}),
            vec![way("small", ("new", "next"), by_hand(), guarded)],
        ),
    )
    .await;
    let subject = SubjectId::from_bytes(ground::secret::Entropy::System.bytes());
    let run = begin_for(&world, "simple", Some(subject), values(&[("amount", "3")])).await;
    world.app.vault().destroy(KeyId::own(SubjectId::from_bytes(run.thing))).await.unwrap();
    world
        .write(&act(move |tx| {
            Box::pin(
                async move { kernel::datamap::erase(tx, subject, kernel::datamap::Depth::Anonymise).await },
            )
        }))
        .await
        .unwrap();
    assert!(
        matches!(fire(&world, run, "small").await, Err(Error::Refused(_))),
        "nobody knows the amount any more"
    );
    let id = run.run;
    let save =
        act(move |tx| Box::pin(async move { flows::save_values(tx, id, values(&[("amount", "5")])).await }));
    world.write(&save).await.unwrap();
    assert!(matches!(fire(&world, run, "close").await.unwrap().standing, Standing::Ended { .. }));
    let one = flows::run(&mut world.read().await, run.run).await.unwrap();
    assert_eq!(one.subject, None);
}

#[tokio::test]
async fn a_linked_person_takes_the_values_over() {
    let world = house().await;
    publish(&world, &simple(json!({"form": [{"field": "note"}]}), Vec::new())).await;
    let run = begin_for(&world, "simple", None, values(&[("note", "my words")])).await;
    assert!(!world.holds(b"my words"), "values are sealed");
    let subject = SubjectId::from_bytes(ground::secret::Entropy::System.bytes());
    let (id, from) = (run.run, KeyId::own(SubjectId::from_bytes(run.thing)));
    world
        .write(&act(move |tx| {
            Box::pin(async move {
                tx.make_key(KeyId::of(subject));
                flows::reseal(tx, id, from, KeyId::of(subject), Some(subject)).await
            })
        }))
        .await
        .unwrap();
    world.app.vault().destroy(from).await.unwrap();
    let form = flows::layout(&mut world.read().await, run.run).await.unwrap();
    assert_eq!(form[0].value.as_deref(), Some("my words"));
    let entries = kernel::datamap::entries(&mut world.read().await, subject).await.unwrap();
    let told = entries.iter().any(|(holding, _)| holding.table == "flows_values");
    assert!(told, "it stands in the person's copy");
}
