//! Work about somebody restricted stands still, loses nothing, and goes on once when they are free.

use crate::{
    scene::{
        begin, begin_for, colleague, days, fire, house, look, names, now, publish, read_as, simple, stands,
        way, work,
    },
    things::with,
};
use flows::{Decide, Fire, SaveValues, Values, Vote};
use ground::{
    args,
    clock::{DAY, MINUTE},
    db::Sql,
    id::Id,
    secret::Entropy,
};
use kernel::{Action, Error, Event, Permission, Result, Role, SYSTEM, SubjectId, Tx, restriction};
use serde::Serialize;
use serde_json::json;
use testkit::World;

pub struct Restrict(pub SubjectId, pub bool);

impl Action for Restrict {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        match self.1 {
            true => restriction::freeze(tx, self.0).await,
            false => restriction::thaw(tx, self.0).await.map(drop),
        }
    }
}

#[derive(Serialize)]
struct Paid(#[serde(skip)] SubjectId);

impl Event for Paid {
    const KIND: &'static str = "things.paid";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.0)
    }
}

pub struct Tell(pub SubjectId);

impl Action for Tell {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.record(&Paid(self.0))
    }
}

pub fn somebody() -> SubjectId {
    SubjectId::from_bytes(Entropy::System.bytes())
}

fn is_refused<T>(outcome: &Result<T>) -> bool {
    matches!(outcome, Err(Error::Refused(message)) if message.key == "error-restricted")
}

pub async fn unheard(world: &World) -> i64 {
    world.read().await.scalar(Sql::new("select count(*) from flows_unheard"), args![]).await.unwrap()
}

#[tokio::test]
async fn timers_wait_and_ring_once_when_the_person_is_free() {
    let world = house().await;
    let more = json!({"limit": {"within": {"amount": 1, "unit": "hours"}}});
    let note = json!({"acts": [{"step": {"name": "things.note", "args": {"text": "late"}}}]});
    publish(&world, &simple(more, vec![way("late", ("new", "next"), days(1), note)])).await;
    let subject = somebody();
    let (theirs, other) =
        (begin_for(&world, "simple", Some(subject), Values::new()).await, begin(&world, "simple").await);
    world.write(&Restrict(subject, true)).await.unwrap();
    for _ in 0..3 {
        world.advance(DAY);
        work(&world).await;
    }
    assert_eq!((stands(&world, theirs).await, stands(&world, other).await), ("new".into(), "next".into()));
    world.write(&Restrict(subject, false)).await.unwrap();
    for _ in 0..2 {
        world.advance(MINUTE);
        work(&world).await;
    }
    assert_eq!(stands(&world, theirs).await, "next");
    assert_eq!(with(theirs.thing, |thing| thing.stepped.clone()), ["late"]);
}

#[tokio::test]
async fn what_it_should_have_heard_is_heard_once_when_the_person_is_free() {
    let world = house().await;
    let paid = |key, legs| way(key, legs, json!({"event": {"kind": "things.paid"}}), json!({}));
    publish(
        &world,
        &simple(json!({}), vec![paid("first", ("new", "next")), paid("second", ("next", "done"))]),
    )
    .await;
    work(&world).await;
    let subject = somebody();
    let theirs = begin_for(&world, "simple", Some(subject), Values::new()).await;
    world.write(&Restrict(subject, true)).await.unwrap();
    for _ in 0..2 {
        world.advance(DAY);
        world.write(&Tell(subject)).await.unwrap();
        world.advance(DAY);
        work(&world).await;
    }
    assert_eq!((stands(&world, theirs).await.as_str(), unheard(&world).await), ("new", 2));
    world.write(&Restrict(subject, false)).await.unwrap();
    world.advance(DAY);
    work(&world).await;
    assert_eq!((stands(&world, theirs).await.as_str(), unheard(&world).await), ("done", 0), "each was heard");
}

pub fn paid(key: &str, legs: (&str, &str)) -> serde_json::Value {
    way(key, legs, json!({"event": {"kind": "things.paid"}}), json!({}))
}

#[tokio::test]
async fn what_only_a_later_status_waits_for_is_kept_too() {
    let world = house().await;
    let ordered = way("ordered", ("new", "next"), json!({"signal": {"name": "ordered"}}), json!({}));
    publish(&world, &simple(json!({}), vec![ordered, paid("paid", ("next", "done"))])).await;
    work(&world).await;
    let subject = somebody();
    let theirs = begin_for(&world, "simple", Some(subject), Values::new()).await;
    world.write(&Restrict(subject, true)).await.unwrap();
    let host = ground::id::encode("thing", theirs.thing);
    let told = flows::Tell { name: "ordered".into(), about: flows::About::Host(host) };
    world.advance(DAY);
    assert!(world.write(&told).await.unwrap().is_empty());
    world.advance(DAY);
    world.write(&Tell(subject)).await.unwrap();
    world.advance(DAY);
    work(&world).await;
    assert_eq!((stands(&world, theirs).await.as_str(), unheard(&world).await), ("new", 2));
    world.write(&Restrict(subject, false)).await.unwrap();
    // Another comes before it heard the earlier ones.
    world.write(&Tell(subject)).await.unwrap();
    world.advance(DAY);
    work(&world).await;
    assert_eq!((stands(&world, theirs).await.as_str(), unheard(&world).await), ("done", 0));
}

#[tokio::test]
async fn what_was_kept_moves_nothing_that_a_hand_moved_since() {
    let world = house().await;
    publish(&world, &simple(json!({}), vec![paid("first", ("new", "next")), paid("last", ("next", "done"))]))
        .await;
    work(&world).await;
    let subject = somebody();
    let theirs = begin_for(&world, "simple", Some(subject), Values::new()).await;
    world.write(&Restrict(subject, true)).await.unwrap();
    world.write(&Tell(subject)).await.unwrap();
    world.advance(DAY);
    work(&world).await;
    world.write(&Restrict(subject, false)).await.unwrap();
    fire(&world, theirs, "go").await.unwrap();
    world.advance(DAY);
    work(&world).await;
    assert_eq!((stands(&world, theirs).await.as_str(), unheard(&world).await), ("next", 0));
}

#[tokio::test]
async fn a_signal_moves_whoever_is_free_and_says_nothing_of_the_others() {
    let world = house().await;
    let ordered = way("ordered", ("new", "done"), json!({"signal": {"name": "ordered"}}), json!({}));
    publish(&world, &simple(json!({}), vec![ordered])).await;
    let (ann, bob) = (somebody(), somebody());
    let order = format!("order {ann}");
    let mut runs = Vec::new();
    for subject in [ann, bob] {
        let run = begin_for(&world, "simple", Some(subject), Values::new()).await;
        with(run.thing, |thing| thing.order.clone_from(&order));
        runs.push(run);
    }
    world.write(&Restrict(ann, true)).await.unwrap();
    let told = flows::Tell { name: "ordered".into(), about: flows::About::Reference(order) };
    let moved = world.write(&told).await.unwrap();
    assert_eq!(moved.iter().map(|run| run.id).collect::<Vec<_>>(), [runs[1].run]);
    let alone = flows::Tell { name: "ordered".into(), about: flows::About::Run(runs[0].run) };
    assert!(is_refused(&world.write(&alone).await));
    world.write(&Restrict(ann, false)).await.unwrap();
    world.advance(MINUTE);
    work(&world).await;
    assert_eq!(stands(&world, runs[0]).await, "done");
}

#[tokio::test]
async fn people_see_why_nothing_moves_and_are_refused() {
    let world = house().await;
    let anna = colleague(&world, "Anna", Role::Manager).await;
    let sign = json!({"approval": {"key": "sign", "names": names("Sign"), "of": [{"role": "manager"}]}});
    publish(&world, &simple(json!({"enter": [sign], "form": [{"field": "note"}]}), Vec::new())).await;
    let subject = somebody();
    let theirs = begin_for(&world, "simple", Some(subject), Values::new()).await;
    world.write(&Restrict(subject, true)).await.unwrap();
    let choices = flows::choices(&mut read_as(&world, &anna).await, theirs.run).await.unwrap();
    assert!(!choices.is_empty());
    for choice in choices {
        assert_eq!(choice.open.unwrap_err().key, "error-restricted");
    }
    let go = Fire { run: theirs.run, transition: "go".into(), values: Values::new() };
    assert!(is_refused(&world.app.write(&anna, &go).await));
    assert!(is_refused(&fire(&world, theirs, "close").await), "the house neither");
    let values = [("note".to_owned(), "mine".to_owned())].into();
    assert!(is_refused(&world.app.write(&anna, &SaveValues { run: theirs.run, values }).await));
    let tasks = flows::tasks_of(&mut read_as(&world, &anna).await, theirs.run).await.unwrap();
    let decide = Decide { task: tasks[0].id, vote: Vote::Yes };
    assert!(is_refused(&world.app.write(&anna, &decide).await));
    look(&world, theirs).await;
    assert_eq!(now(&world, theirs).await.status.key, "new");
    world.write(&Restrict(subject, false)).await.unwrap();
    world.app.write(&anna, &decide).await.unwrap();
    world.app.write(&anna, &go).await.unwrap();
}
