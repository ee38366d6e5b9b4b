//! What processes know of cases, and what they keep of them: whom a term rings for, who sees a step, and nothing after the end.

use crate::scene::{BEN, acting, broken, category, hire, house, lamps, open, publish};
use cases::{Assign, ChangeFacts, Changes, Move, To, model::category::Draft};
use ground::{
    args,
    clock::{DAY, HOUR},
    db::Sql,
    paging::Wanted,
};
use kernel::{Error, Role};
use serde_json::{Value, json};
use testkit::World;

const RUNG: Sql = Sql::new("select count(*) from staff_rings where staff = ?1 and kind = ?2");

#[tokio::test]
async fn a_case_that_is_late_rings_for_whoever_has_it() {
    let world = house().await;
    let (bob, eve) = (hire(&world, "Bob", Role::Agent).await, hire(&world, "Eve", Role::Agent).await);
    let case = open(&world, broken("Broken.")).await;
    world.write(&Assign { case: case.id, to: To::Person(bob), version: None }).await.unwrap();
    world.advance(HOUR + HOUR / 2);
    world.work_on_schedule().await;
    world.advance(HOUR);
    world.work_on_schedule().await;
    let mut reader = world.read().await;
    for (staff, kind, rung) in
        [(bob, "flows-warned", 1), (bob, "flows-overdue", 1), (eve, "flows-overdue", 0)]
    {
        let found: i64 = reader.scalar(RUNG, args![staff, kind]).await.unwrap();
        assert_eq!(found, rung, "{kind}");
    }
}

/// Lamps whose first step only managers may see.
async fn closed(world: &World) -> cases::Case {
    let mut process = lamps();
    process["key"] = json!("closed");
    process["statuses"][0]["see"] = json!([{"role": "manager"}]);
    let task = json!({"task": {"key": "look", "names": process["names"], "to": {"role": "manager"}}});
    // Nobody watches it yet: that is held.
    let tell = json!({"step": {"name": "cases.tell", "args": {"whom": "watchers"}}});
    process["statuses"][0]["enter"] = json!([task, tell]);
    publish(world, &process).await;
    category(world, Draft { key: "closed".into(), ..Draft::default() }).await;
    let named = [("en".to_owned(), "Closed".to_owned())].into();
    let draft = Draft { key: "shut".into(), names: named, flow: Some("closed".into()), ..Draft::default() };
    world.write(&cases::actions::AddCategory(draft)).await.unwrap();
    open(world, cases::Open { category: "shut".into(), ..broken("Broken.") }).await
}

#[tokio::test]
async fn what_only_some_may_see_of_a_step_the_case_shows_to_nobody_else() {
    let world = house().await;
    let case = closed(&world).await;
    let values = [("colour".to_owned(), "secret red".to_owned())].into();
    world.write(&cases::SaveValues { case: case.id, values }).await.unwrap();
    let anna = acting(&world, hire(&world, "Anna", Role::Agent).await, Role::Agent);
    let ben = acting(&world, hire(&world, "Ben", Role::Manager).await, Role::Manager);
    for (who, seen) in [(&anna, 0), (&ben, 1)] {
        let mut reader = world.app.read(who).await.unwrap();
        let shown = cases::show(&mut reader, case.id, &Wanted::default()).await.unwrap();
        assert_eq!((shown.layout.len(), shown.choices.len(), shown.tasks.len()), (seen, 2 * seen, seen));
        assert_eq!(shown.now.unwrap().held.len(), seen);
    }
    let path = format!("/cases/{}", case.id);
    world.get(crate::scene::ANNA, &path).await.expect(200).hides("secret red");
    world.get(BEN, &path).await.expect(200).shows("secret red");
    let offered = world.api(crate::scene::ANNA, "GET", &format!("{path}/transitions"), &Value::Null).await;
    assert_eq!(offered.expect(200).json()["items"], json!([]));
    let finish =
        Move { case: case.id, transition: "finish".into(), values: Default::default(), version: None };
    assert!(matches!(world.app.write(&anna, &finish).await, Err(Error::NotFound)));
    let save = cases::SaveValues { case: case.id, values: [("colour".to_owned(), "blue".to_owned())].into() };
    assert!(matches!(world.app.write(&anna, &save).await, Err(Error::NotFound)));
    world.app.write(&ben, &finish).await.unwrap();
}

#[tokio::test]
async fn nothing_of_its_process_is_left_of_a_case_whose_time_is_over() {
    let world = house().await;
    // Its work began in one process and went on in another: both go.
    let other = closed(&world).await;
    let changes = Changes { category: Some("lamp".into()), ..Changes::default() };
    world.write(&ChangeFacts { case: other.id, changes, version: None }).await.unwrap();
    let values = [("colour".to_owned(), "red".to_owned())].into();
    world.write(&cases::SaveValues { case: other.id, values }).await.unwrap();
    let finish =
        Move { case: other.id, transition: "finish".into(), values: Default::default(), version: None };
    world.write(&finish).await.unwrap();
    assert_eq!(left(&world).await[0], 2);
    world.advance(1_096 * DAY);
    world.write(&crate::scene::EndOld(kernel::datamap::Depth::Destroy)).await.unwrap();
    world.work_on_schedule().await;
    assert_eq!(left(&world).await, [0; 10]);
}

/// Rows that processes keep of work.
async fn left(world: &World) -> [i64; 10] {
    let tables = [
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
    let (mut counts, mut reader) = ([0; 10], world.read().await);
    for (count, sql) in counts.iter_mut().zip(tables) {
        *count = reader.scalar(Sql::new(sql), args![]).await.unwrap();
    }
    counts
}
