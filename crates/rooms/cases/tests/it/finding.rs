//! Messages are found by the beginnings of their words, before and after they were folded, and not once they are gone.

use crate::scene::{Erase, broken, customer, hire, house, open};
use cases::{Author, ChangeFacts, Changes, Confide, EntryKind, Open, Past, Said, open_past};
use ground::{clock::DAY, paging::Wanted};
use kernel::{Action, Permission, Result, Role, SYSTEM, Tx};

struct Bring(usize);

const WORDS: [&str; 8] =
    ["lantern", "candle", "ceiling", "żarówka", "Straßenlampe", "ışık", "chandelier", "torch"];

impl Action for Bring {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let now = tx.now();
        let past = |number: usize| Past {
            category: "lamp".into(),
            subject_line: format!("Matter {number}"),
            opened_at: now.minus(DAY * i64::try_from(number % 900).unwrap()),
            closed_at: Some(now),
            thread: vec![Said {
                kind: EntryKind::In,
                author: Author::Customer,
                from: Default::default(),
                text: format!("The {} in room{number} is dark", WORDS[number % WORDS.len()]),
                at: now,
                files: Vec::new(),
            }],
            ..Past::default()
        };
        let all: Vec<Past> = (0..self.0).map(past).collect();
        Ok(open_past(tx, &all).await?.len())
    }
}

async fn found(world: &testkit::World, typed: &str) -> Vec<String> {
    let found = cases::search(&mut world.read().await, typed).await.unwrap();
    found.hits.into_iter().map(|hit| hit.message.unwrap().1).collect()
}

#[tokio::test]
async fn words_are_found_by_their_beginnings() {
    let world = house().await;
    let case = open(&world, broken("Die Straßenlampe flackert, żarówka też. Le chandelier aussi.")).await;
    for typed in ["strass", "STRASSENLAMPE", "zarow", "żar", "chandel flack", "flackert broken"] {
        assert_eq!(
            cases::search(&mut world.read().await, typed).await.unwrap().hits[0].listed.case.id,
            case.id,
            "{typed}"
        );
    }
    for typed in
        ["", "le", "strasx", "chandelierz", "flack missing", "aus", "%", "C-2026-000999", "\u{1F4A1}"]
    {
        assert!(found(&world, typed).await.is_empty(), "{typed}");
    }
    let long = "x".repeat(201);
    assert!(cases::search(&mut world.read().await, &long).await.is_err());
    let by_number = cases::search(&mut world.read().await, "c-2026-1").await.unwrap();
    assert_eq!(by_number.hits[0].listed.case.id, case.id);
}

#[tokio::test]
async fn folded_messages_are_found_and_forgotten_with_their_cases() {
    let world = house().await;
    assert_eq!(world.write(&Bring(2_100)).await.unwrap(), 2_100);
    let before = found(&world, "room17").await;
    world.work_on_schedule().await;
    assert_eq!(found(&world, "room17").await.len(), before.len());
    assert_eq!(
        found(&world, "room1234").await,
        ["The Straßenlampe in room1234 is dark"]
            .map(str::to_owned)
            .map(|text| text.replace("Straßenlampe", WORDS[1234 % 8]))
    );
    let many = cases::search(&mut world.read().await, "candle").await.unwrap();
    assert_eq!(many.hits.len(), 50);
    assert!(!many.complete);
    assert!(!world.holds(b"chandelier"), "no word lies readable");
    world.advance(2_000 * DAY);
    world.write(&crate::scene::EndOld(kernel::datamap::Depth::Destroy)).await.unwrap();
    world.work_on_schedule().await;
    assert!(found(&world, "room1234").await.is_empty() && found(&world, "room2099").await.is_empty());
    let all = cases::Filter { which: cases::read::Which::All, ..Default::default() };
    let left = cases::list(&mut world.read().await, &all, &Wanted::default()).await.unwrap();
    assert!(left.items.is_empty());
}

#[tokio::test]
async fn a_case_is_found_by_the_line_that_it_has_now() {
    let world = house().await;
    let bare = open(&world, Open { subject_line: "Zebralamp".into(), ..Open::default() }).await;
    let case = open(&world, broken("It flickers.")).await;
    let hits = async |typed: &str| -> Vec<_> {
        let found = cases::search(&mut world.read().await, typed).await.unwrap();
        found.hits.into_iter().map(|hit| hit.listed.case.id).collect()
    };
    assert_eq!(hits("zebra").await, [bare.id], "nothing was said in it yet");
    let change = async |case: &cases::Case, line: &str| {
        let changes = Changes { subject_line: Some(line.into()), ..Changes::default() };
        world.write(&ChangeFacts { case: case.id, changes, version: None }).await.unwrap();
    };
    change(&case, "Giraffe lamp").await;
    assert_eq!(hits("giraffe lamp").await, [case.id]);
    change(&case, "Okapi lamp").await;
    assert_eq!((hits("okapi").await, hits("giraffe").await), (vec![case.id], Vec::new()));
    // It goes with its person as their messages do.
    let vera = customer(&world, "Vera", "vera@example.com").await;
    world.write(&cases::Link { case: case.id, person: Some(vera) }).await.unwrap();
    assert_eq!(hits("okapi").await, [case.id]);
    world
        .write(&Confide { case: case.id, named: vec![hire(&world, "Dora", Role::Manager).await] })
        .await
        .unwrap();
    let found = cases::search(&mut world.read_as(Role::Auditor).await, "okapi").await.unwrap();
    assert!(found.hits.is_empty());
    world.write(&Erase(vera)).await.unwrap();
    assert!(hits("okapi").await.is_empty());
}
