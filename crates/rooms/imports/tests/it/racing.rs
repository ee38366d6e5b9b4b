//! Files that name somebody who is erased meanwhile: whoever is kept out does not come back by a file in flight, whoever is welcome
//! comes as somebody new, and nothing of the erased is left.

use crate::house::{MANAGER, count, plan, show, suggested, upload};
use customers::{Create, Draft, Source, SubjectId};
use ground::{
    args,
    clock::MINUTE,
    db::{Q, Single},
};
use kernel::{Erasing, KeyId, Link, app::Edges, datamap::Depth};
use rights::{Ask, ClaimId, Decide, Decision, How, Kind, Mode, Return, Vouch, Wish};
use serde_json::{Value, json};
use testkit::World;

/// Files that come in one after another while the erasure goes on; she stands in each.
const FILES: usize = 8;
const ROWS: usize = 40;
const HERS: usize = 20;
const EMAIL: &str = "carla.kanarek@example.org";
/// An erasure waits for its last letter, and for its key.
const STEPS: usize = 8;

async fn house() -> World {
    let rooms = [
        post::ROOM,
        customers::ROOM,
        kernel::Room { gate: None, ..staff::ROOM },
        consent::ROOM,
        notices::ROOM,
        flows::ROOM,
        imports::ROOM,
        rights::ROOM,
    ];
    let world = World::furnished(&rooms, Edges::default().with(post::Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    rights::furnish(&world.app).await.unwrap();
    world
}

async fn carla(world: &World) -> SubjectId {
    let draft = Draft { given: "Carla".into(), emails: vec![EMAIL.into()], ..Draft::default() };
    world.write(&Create { draft, source: Source::Staff, purpose: None }).await.unwrap()
}

/// A file that was tried and waits to be run.
async fn tried(world: &World) -> String {
    let mut csv = String::from("given name,email\n");
    for row in 0..ROWS {
        let email = if row == HERS { EMAIL.to_owned() } else { format!("person{row}@example.com") };
        csv.push_str(&format!("Person {row},{email}\n"));
    }
    let path = upload(world, "people.csv", csv.as_bytes()).await;
    let mut wanted = suggested(world, &path).await;
    wanted["key"] = json!("email");
    wanted["known"] = json!("update");
    plan(world, &path, &wanted).await.expect(200);
    world.api(MANAGER, "POST", &format!("{path}/check"), &Value::Null).await.expect(202);
    world.work().await;
    assert_eq!(show(world, &path).await["checked"]["changed"], 1, "she is known so far");
    path
}

async fn decided(world: &World, subject: SubjectId, mode: Mode, comes_back: Return) -> ClaimId {
    let claim = world.write(&Ask { wish: Wish::plain(subject, Kind::Erasure, How::Desk) }).await.unwrap();
    let number = world.write(&Vouch { claim }).await.unwrap().number.to_string();
    let decision = Decision::Erase { mode, comes_back };
    world.write(&Decide::whole(claim, decision, number)).await.unwrap();
    claim
}

async fn erase(world: &World) {
    for _ in 0..STEPS {
        world.work().await;
        world.advance(2 * MINUTE);
        tokio::task::yield_now().await;
    }
}

/// All files, one after another.
async fn run(world: &World, paths: &[String]) {
    for path in paths {
        world.api(MANAGER, "POST", &format!("{path}/run"), &Value::Null).await.expect(202);
        world.work().await;
        tokio::task::yield_now().await;
    }
}

/// Whoever has her address now.
async fn now(world: &World) -> Vec<SubjectId> {
    customers::find_by_email(&mut world.read().await, EMAIL).await.unwrap()
}

/// Tables that still hold something of her which the data map takes away.
async fn left(world: &World, subject: SubjectId, depth: Depth) -> Vec<&'static str> {
    let (mut reader, mut tables) = (world.read().await, Vec::new());
    for holding in world.app.holdings() {
        let Link::Subject(column, _) = holding.link else { continue };
        let still_there = match holding.erasing.at(depth) {
            Erasing::Keep(_) => continue,
            Erasing::Delete => "true".to_owned(),
            Erasing::Blank(columns) => {
                columns.iter().map(|column| format!("{column} is not null")).collect::<Vec<_>>().join(" or ")
            }
        };
        let parts =
            ["select count(*) from ", holding.table, " where ", column, " = ? and (", &still_there, ")"];
        let rows: Vec<Single<i64>> =
            reader.find(&Q::assembled(&parts, args![subject].to_vec())).await.unwrap();
        tables.extend((rows[0].0 > 0).then_some(holding.table));
    }
    tables
}

async fn is_gone(world: &World, claim: ClaimId, subject: SubjectId, depth: Depth) {
    let claim = rights::claim(&mut world.read().await, claim).await.unwrap();
    assert_eq!(claim.state.key(), "done");
    assert_eq!(left(world, subject, depth).await, Vec::<&str>::new());
    let key = KeyId::of(subject);
    assert!(!world.app.vault().unlock(&[key]).await.unwrap().holds(key));
    assert!(consent::verify(&world.app).await.unwrap().is_sound());
}

async fn race(mode: Mode, depth: Depth, comes_back: Return) -> Vec<SubjectId> {
    let world = house().await;
    let carla = carla(&world).await;
    let mut paths = Vec::new();
    for _ in 0..FILES {
        paths.push(tried(&world).await);
    }
    let claim = decided(&world, carla, mode, comes_back).await;
    tokio::join!(run(&world, &paths), erase(&world));
    erase(&world).await;
    for path in &paths {
        assert_eq!(show(&world, path).await["state"], "done");
    }
    is_gone(&world, claim, carla, depth).await;
    let now = now(&world).await;
    assert!(!now.contains(&carla));
    assert_eq!(count(&world).await, i64::try_from(ROWS - 1 + now.len()).unwrap(), "the others once each");
    now
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whoever_is_kept_out_does_not_come_back_by_a_file_in_flight() {
    for (mode, depth) in [(Mode::Destroy, Depth::Destroy), (Mode::Anonymise, Depth::Anonymise)] {
        assert_eq!(race(mode, depth, Return::KeptOut).await, []);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whoever_is_welcome_comes_by_a_file_in_flight_as_somebody_new() {
    let now = race(Mode::Destroy, Depth::Destroy, Return::Welcome).await;
    assert!(now.len() <= 1, "{now:?}");
}

#[tokio::test]
async fn a_file_that_was_tried_before_the_erasure_finds_the_house_as_it_is_then() {
    for (comes_back, there) in [(Return::KeptOut, 0), (Return::Welcome, 1)] {
        let world = house().await;
        let carla = carla(&world).await;
        let path = tried(&world).await;
        let claim = decided(&world, carla, Mode::Destroy, comes_back).await;
        erase(&world).await;
        run(&world, std::slice::from_ref(&path)).await;
        let done = show(&world, &path).await;
        assert_eq!((&done["state"], &done["tally"]["added"]), (&json!("done"), &json!(ROWS - 1 + there)));
        let kept_out = done["tally"]["reasons"]["suppressed"]["count"].as_u64().unwrap_or_default();
        assert_eq!(kept_out, 1 - there as u64);
        is_gone(&world, claim, carla, Depth::Destroy).await;
        let now = now(&world).await;
        assert!(now.len() == there && !now.contains(&carla), "{now:?}");
    }
}
