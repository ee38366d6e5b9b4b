//! Tasks and approvals: one, all, some; a deputy speaks for whoever is away; what waits is seen by those asked.

use crate::scene::{begin, colleague, house, names, publish, read_as, simple, stands, way};
use flows::{Decide, Finish, TaskKind, Vote};
use ground::{args, clock::DAY, db::Sql};
use kernel::{Actor, Error, Role};
use serde_json::{Value, json};
use testkit::World;

async fn asks(world: &World, needs: Value) {
    let approval = json!({"approval": {"key": "sign", "names": names("Sign"), "of": [{"role": "manager"}], "needs": needs}});
    let ways = vec![
        way("signed", ("new", "done"), json!({"approved": {"approval": "sign"}}), json!({})),
        way("unsigned", ("new", "next"), json!({"rejected": {"approval": "sign"}}), json!({})),
    ];
    publish(world, &simple(json!({"enter": [approval]}), ways)).await;
}

async fn managers(world: &World) -> [Actor; 3] {
    [
        colleague(world, "Ben", Role::Manager).await,
        colleague(world, "Bea", Role::Manager).await,
        colleague(world, "Bob", Role::Manager).await,
    ]
}

async fn vote(world: &World, who: &Actor, vote: Vote) -> kernel::Result<()> {
    let waiting = flows::waiting(&mut read_as(world, who).await, &Default::default()).await.unwrap();
    let task = waiting.items.first().ok_or(Error::NotFound)?.id;
    world.app.write(who, &Decide { task, vote }).await
}

#[tokio::test]
async fn two_of_three_approve() {
    let world = house().await;
    let [ben, bea, bob] = managers(&world).await;
    asks(&world, json!({"some": 2})).await;
    let run = begin(&world, "simple").await;
    let tasks = flows::tasks_of(&mut world.read().await, run.run).await.unwrap();
    assert_eq!((tasks[0].people.len(), &tasks[0].kind), (3, &TaskKind::Approval { given: 0, needed: 2 }));
    vote(&world, &ben, Vote::Yes).await.unwrap();
    assert!(matches!(vote(&world, &ben, Vote::Yes).await, Err(Error::Refused(_))), "one voice each");
    vote(&world, &bob, Vote::No).await.unwrap();
    assert_eq!(stands(&world, run).await, "new");
    vote(&world, &bea, Vote::Yes).await.unwrap();
    assert_eq!(stands(&world, run).await, "done");
}

#[tokio::test]
async fn one_no_is_enough_where_all_must_say_yes() {
    let world = house().await;
    let [ben, ..] = managers(&world).await;
    asks(&world, json!("all")).await;
    let run = begin(&world, "simple").await;
    vote(&world, &ben, Vote::No).await.unwrap();
    assert_eq!(stands(&world, run).await, "next");
}

#[tokio::test]
async fn a_deputy_speaks_for_whoever_is_away_and_a_stranger_for_nobody() {
    let world = house().await;
    let [ben, ..] = managers(&world).await;
    let (carl, anna) =
        (colleague(&world, "Carl", Role::Agent).await, colleague(&world, "Anna", Role::Agent).await);
    let (now, away, deputy) = (world.now(), ben.staff().unwrap(), carl.staff().unwrap());
    world
        .write(&crate::scene::act(move |tx| {
            Box::pin(async move {
                let sql = Sql::new(
                    "insert into staff_absences (staff, from_at, until_at, deputy) values (?1, ?2, ?3, ?4)",
                );
                tx.execute(sql, args![away, now, now.plus(DAY), deputy]).await?;
                Ok(())
            })
        }))
        .await
        .unwrap();
    asks(&world, json!("one")).await;
    let run = begin(&world, "simple").await;
    let task = flows::tasks_of(&mut world.read().await, run.run).await.unwrap()[0].id;
    let stranger = world.app.write(&anna, &Decide { task, vote: Vote::Yes }).await;
    assert!(matches!(stranger, Err(Error::NotFound)));
    vote(&world, &carl, Vote::Yes).await.unwrap();
    assert_eq!(stands(&world, run).await, "done");
}

#[tokio::test]
async fn an_approval_that_nobody_can_give_is_held() {
    let world = house().await;
    asks(&world, json!("one")).await;
    let run = begin(&world, "simple").await;
    let held = crate::scene::now(&world, run).await.held;
    assert_eq!(held[0].reason.key, "flows-held-approvers");
}

#[tokio::test]
async fn all_must_be_done_before_it_goes_on_and_leaving_takes_tasks_back() {
    let world = house().await;
    let task = |key: &str| json!({"task": {"key": key, "names": names(key), "to": {"role": "agent"}}});
    let ways = vec![way("all", ("new", "next"), json!("all-done"), json!({}))];
    publish(&world, &simple(json!({"enter": [task("call"), task("check")]}), ways)).await;
    let anna = colleague(&world, "Anna", Role::Agent).await;
    let run = begin(&world, "simple").await;
    let tasks = flows::tasks_of(&mut world.read().await, run.run).await.unwrap();
    let finish = |nr: usize| Finish { task: tasks[nr].id };
    world.app.write(&anna, &finish(0)).await.unwrap();
    assert_eq!(stands(&world, run).await, "new");
    assert!(matches!(world.app.write(&anna, &finish(0)).await, Err(Error::Gone(_))));
    world.app.write(&anna, &finish(1)).await.unwrap();
    assert_eq!(stands(&world, run).await, "next");
    let other = begin(&world, "simple").await;
    crate::scene::fire(&world, other, "go").await.unwrap();
    let waiting = flows::waiting(&mut read_as(&world, &anna).await, &Default::default()).await.unwrap();
    assert!(waiting.items.is_empty());
}
