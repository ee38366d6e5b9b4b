//! Of some things nothing is told; and where a status says who may see it, others neither see nor change anything there.

use crate::{
    bounds::circle,
    scene::{
        Begin, Moving, begin_for, by_hand, colleague, days, fire, house, names, now, process, publish,
        read_as, simple, smuggle, stands, status, values, way, work,
    },
    things::with,
};
use flows::{DecideSaying, Finish, Fire, Resume, SaveValues, Settle, Vote};
use ground::{
    clock::{DAY, HOUR},
    id::Id,
    paging::Wanted,
    secret::Entropy,
};
use kernel::{Actor, Error, Role, SubjectId, event};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use testkit::World;

/// Everything that a run can say, in one process.
fn talkative() -> Value {
    let sign = json!({"approval": {"key": "sign", "names": names("Sign"), "of": [{"role": "manager"}]}});
    let call = json!({"task": {"key": "call", "names": names("Call"), "to": {"role": "agent"}}});
    let enter = json!([sign, call, {"webhook": {"name": "told"}}, {"step": {"name": "things.hold"}}, {"child": {"flow": "child"}}]);
    let limit = json!({"within": {"amount": 4, "unit": "hours"}});
    let statuses = vec![
        status("new", "open", json!({"enter": enter, "limit": limit, "form": [{"field": "note"}]})),
        status("done", "closed-done", json!({})),
    ];
    process("talkative", statuses, vec![way("close", ("new", "done"), by_hand(), json!({}))])
}

/// Every kind of event that was told of runs.
async fn told(world: &World) -> BTreeSet<String> {
    let mut reader = world.read().await;
    let wanted = Wanted { limit: Some(200), ..Wanted::default() };
    let all = event::everything(&mut reader, Some("flows."), &wanted).await.unwrap().items;
    all.into_iter().map(|one| one.kind).filter(|kind| !OF_DEFINITIONS.contains(&kind.as_str())).collect()
}

/// What is told of definitions, not of work.
const OF_DEFINITIONS: [&str; 6] =
    ["flows.drafted", "flows.discarded", "flows.published", "flows.retired", "flows.remapped", "flows.told"];

/// Everything that can happen to it, as people and the clock do it.
async fn lives(world: &World, (ben, anna): (&Actor, &Actor), is_secret: bool) {
    let thing: [u8; 16] = Entropy::System.bytes();
    with(thing, |thing| thing.secret = is_secret);
    let run = start(world, "talkative", thing).await;
    world.write(&SaveValues { run: run.run, values: values(&[("note", "secret")]) }).await.unwrap();
    world.advance(3 * HOUR);
    work(world).await;
    world.advance(2 * HOUR);
    work(world).await;
    let held = now(world, run).await.held[0].id;
    world.write(&Settle { held }).await.unwrap();
    for task in flows::tasks_of(&mut world.read().await, run.run).await.unwrap() {
        let sign = DecideSaying { task: task.id, vote: Vote::Yes, reason: String::new() };
        match task.kind {
            flows::TaskKind::Work => world.app.write(anna, &Finish { task: task.id }).await.unwrap(),
            flows::TaskKind::Approval { .. } => world.app.write(ben, &sign).await.unwrap(),
        }
    }
    fire(world, run, "close").await.unwrap();
    let wild: [u8; 16] = Entropy::System.bytes();
    with(wild, |thing| thing.secret = is_secret);
    let wild = start(world, "circle", wild).await;
    world.write(&Resume { run: wild.run }).await.unwrap();
}

async fn start(world: &World, flow: &'static str, thing: [u8; 16]) -> Moving {
    let subject = Some(SubjectId::from_bytes(thing));
    let terms = Default::default();
    let begin = Begin { flow, thing, subject, values: Default::default(), terms };
    Moving { run: world.write(&begin).await.unwrap(), thing }
}

#[tokio::test]
async fn of_a_thing_that_is_not_told_of_no_event_says_anything() {
    let world = house().await;
    let child = vec![status("work", "open", json!({})), status("well", "closed-done", json!({}))];
    publish(&world, &process("child", child, vec![way("ok", ("work", "well"), by_hand(), json!({}))])).await;
    publish(&world, &talkative()).await;
    smuggle(&world, &circle()).await;
    let ben = colleague(&world, "Ben", Role::Manager).await;
    let anna = colleague(&world, "Anna", Role::Agent).await;
    lives(&world, (&ben, &anna), true).await;
    assert_eq!(told(&world).await, BTreeSet::new());
    lives(&world, (&ben, &anna), false).await;
    let kinds = flows::ROOM.events.iter().map(|event| event.kind.to_owned());
    let all: BTreeSet<String> = kinds.filter(|kind| !OF_DEFINITIONS.contains(&kind.as_str())).collect();
    assert_eq!(told(&world).await, all, "and of others everything");
}

#[tokio::test]
async fn where_only_some_may_see_others_find_no_form_no_way_and_change_nothing() {
    let world = house().await;
    let enter = json!([{"step": {"name": "things.hold"}}]);
    let closed = json!({"see": [{"role": "manager"}], "form": [{"field": "note"}], "enter": enter});
    publish(&world, &simple(closed, vec![way("late", ("new", "next"), days(1), json!({}))])).await;
    let run = begin_for(&world, "simple", None, values(&[("note", "for managers")])).await;
    let held = now(&world, run).await.held[0].id;
    let (anna, ben) =
        (colleague(&world, "Anna", Role::Agent).await, colleague(&world, "Ben", Role::Manager).await);
    let mut reader = read_as(&world, &anna).await;
    assert!(flows::layout(&mut reader, run.run).await.unwrap().is_empty());
    assert!(flows::choices(&mut reader, run.run).await.unwrap().is_empty());
    drop(reader);
    let go = Fire { run: run.run, transition: "go".into(), values: Default::default() };
    assert!(matches!(world.app.write(&anna, &go).await, Err(Error::NotFound)));
    let save = SaveValues { run: run.run, values: values(&[("note", "mine")]) };
    assert!(matches!(world.app.write(&anna, &save).await, Err(Error::NotFound)));
    assert!(matches!(world.app.write(&anna, &Settle { held }).await, Err(Error::NotFound)));
    world.app.write(&ben, &save).await.unwrap();
    world.app.write(&ben, &Settle { held }).await.unwrap();
    assert_eq!(flows::layout(&mut read_as(&world, &ben).await, run.run).await.unwrap().len(), 1);
    world.advance(DAY);
    work(&world).await;
    assert_eq!(stands(&world, run).await, "next", "the house goes on");
}

#[tokio::test]
async fn what_would_be_told_to_others_is_held_and_says_why() {
    let world = house().await;
    let enter = json!([{"webhook": {"name": "told"}}]);
    publish(&world, &simple(json!({"enter": enter}), Vec::new())).await;
    let thing: [u8; 16] = Entropy::System.bytes();
    with(thing, |thing| thing.secret = true);
    let held = now(&world, start(&world, "simple", thing).await).await.held;
    assert_eq!((held.len(), held[0].step.as_str()), (1, "told"));
    assert_eq!(held[0].reason.key, "flows-held-untold");
    let open: [u8; 16] = Entropy::System.bytes();
    assert!(now(&world, start(&world, "simple", open).await).await.held.is_empty());
}
