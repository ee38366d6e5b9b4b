//! What open pages hear: that something changed, as far as their reader may see it, and never what.

use cases::{
    Case, Open,
    actions::{BeHere, Being, Confide, Note, NoteKind},
    model::Doing,
};
use kernel::{Role, Room, app::Edges};
use serde_json::Value;
use staff::RightsCache;
use std::time::Duration;
use testkit::{Guest, Stream, World};

const ANNA: Guest = Guest::Staff(Role::Agent);
const BEN: Guest = Guest::Staff(Role::Manager);
/// Longer than anything takes that is told at all.
const LONG: Duration = Duration::from_secs(10);
/// After this nothing more is told of what happened before.
const QUIET: Duration = Duration::from_millis(4_500);

pub async fn house() -> World {
    let rooms = [
        post::ROOM,
        customers::ROOM,
        staff::ROOM,
        consent::ROOM,
        notices::ROOM,
        flows::ROOM,
        talk::ROOM,
        cases::ROOM,
        desk::ROOM,
    ];
    let rooms = rooms.map(|room| Room { gate: None, ..room });
    let edges = Edges::default().with(post::Carrier::Outbox);
    let world = World::furnished(&rooms, edges.with(RightsCache::default()).with(staff::EVERY_ROLE)).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    flows::furnish(&world.app).await.unwrap();
    cases::furnish(&world.app).await.unwrap();
    world
}

async fn case(world: &World, line: &str) -> Case {
    let open = Open { subject_line: line.into(), text: "It squeaks.".into(), ..Open::default() };
    world.write_as(Role::Manager, &open).await.unwrap()
}

async fn note(world: &World, case: &Case) {
    let note = Note {
        case: case.id,
        kind: NoteKind::Note,
        text: "Quite a secret".into(),
        mentions: Vec::new(),
        attachments: Vec::new(),
    };
    world.write_as(Role::Manager, &note).await.unwrap();
}

/// The mark of a part as it is told next.
async fn mark(stream: &mut Stream, key: &str) -> Value {
    loop {
        let (name, data) = stream.next(LONG).await.expect("something is told");
        if name == "mark" && data["key"] == key {
            return data["mark"].clone();
        }
    }
}

#[tokio::test]
async fn whoever_has_a_case_open_hears_that_it_changed() {
    let world = house().await;
    let case = case(&world, "The chain").await;
    let page = world.get(ANNA, &case.path()).await.expect(200).text();
    let mut stream = world.stream(ANNA, &format!("/desk/live?of=case&case={}", case.id)).await;
    assert_eq!(stream.status, 200);
    let before = mark(&mut stream, "case").await;
    assert!(page.contains(&format!("data-mark=\"{}\"", before.as_str().unwrap())), "the page shows it so");
    note(&world, &case).await;
    assert_ne!(mark(&mut stream, "case").await, before);
    let being = Being::Does(Doing::Writing);
    world.write_as(Role::Manager, &BeHere { case: case.id, being }).await.unwrap();
    let here = mark(&mut stream, "here").await;
    let told = world.get(ANNA, &format!("{}/presence", case.path())).await.expect(200).json();
    assert_eq!(told["mark"], here);
}

#[tokio::test]
async fn an_open_queue_hears_what_comes_and_a_board_what_moves() {
    let world = house().await;
    let first = case(&world, "The bell").await;
    let page = world.get(BEN, "/cases?queue=open").await.expect(200).text();
    let mut queue = world.stream(BEN, "/desk/live?of=queue&queue=open").await;
    let board = format!("/desk/live?of=board&flow={}", first.flow);
    let mut board = world.stream(BEN, &board).await;
    let (before, cards) = (mark(&mut queue, "queue").await, mark(&mut board, "board").await);
    assert!(page.contains(&format!("data-mark=\"{}\"", before.as_str().unwrap())), "the page shows it so");
    case(&world, "The brake").await;
    assert_ne!(mark(&mut queue, "queue").await, before);
    assert_ne!(mark(&mut board, "board").await, cards);
}

#[tokio::test]
async fn of_what_somebody_may_not_see_nothing_is_told() {
    let world = house().await;
    let (secret, other) = (case(&world, "About a colleague").await, case(&world, "The bell").await);
    let ben = world.read_as(Role::Manager).await.actor().staff().unwrap();
    world.write_as(Role::Manager, &Confide { case: secret.id, named: vec![ben] }).await.unwrap();
    let mut page = world.stream(ANNA, &format!("/desk/live?of=case&case={}", secret.id)).await;
    assert_eq!(mark(&mut page, "case").await, "", "as if there were none");
    let mut queue = world.stream(ANNA, "/desk/live?of=queue&queue=open").await;
    let mut board = world.stream(ANNA, &format!("/desk/live?of=board&flow={}", secret.flow)).await;
    tokio::join!(page.quiet(QUIET), queue.quiet(QUIET), board.quiet(QUIET));
    note(&world, &secret).await;
    let told = tokio::join!(page.quiet(QUIET), queue.quiet(QUIET), board.quiet(QUIET));
    assert_eq!(told, Default::default());
    let named = format!("/desk/live?of=case&case={}", other.id);
    let mut open = world.stream(ANNA, &named).await;
    assert_ne!(mark(&mut open, "case").await, "");
    world.write_as(Role::Manager, &Confide { case: other.id, named: vec![ben] }).await.unwrap();
    assert_eq!(mark(&mut open, "case").await, "", "what was open is not left on the screen");
}

#[tokio::test]
async fn nobody_has_more_pages_open_than_people_have() {
    let world = house().await;
    let mut open = Vec::new();
    for _ in 0..24 {
        open.push(world.stream(ANNA, "/desk/live").await);
    }
    assert_eq!(world.stream(ANNA, "/desk/live").await.status, 429);
    assert_eq!(world.stream(BEN, "/desk/live").await.status, 200);
    open.pop();
    let mut again = world.stream(ANNA, "/desk/live").await;
    assert_eq!(again.status, 200);
    again.quiet(Duration::from_millis(500)).await;
    world.app.hush();
    assert_eq!(again.next(LONG).await, None, "a house that stops lets its pages go");
}
