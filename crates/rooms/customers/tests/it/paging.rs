//! Paging, with random rows and random sizes of pages: a walk meets everybody once and in order, both ways.

use crate::{AGENT, enter, named, world};
use ground::clock::SECOND;
use proptest::{collection::vec, prelude::*, strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json};
use testkit::World;

const PEOPLE: usize = 24;
/// Walks of each order; every one has its own sizes of pages.
const WALKS: usize = 6;

/// Some enter in the same microsecond, so that the id must break the tie.
#[tokio::test]
async fn a_walk_in_pages_of_any_size_meets_everybody_once() {
    let world = world().await;
    let mut chance = TestRunner::deterministic();
    for pause in some(&mut chance, &vec(0..3i64, PEOPLE)) {
        enter(&world, named("Ab", "Cd")).await;
        world.advance(pause * SECOND);
    }
    for sort in ["contact", "created", "number"] {
        let up = walk(&world, sort, &[200]).await;
        let mut everybody = up.clone();
        everybody.sort_unstable();
        everybody.dedup();
        assert_eq!(everybody.len(), PEOPLE, "{sort} meets everybody in one page");
        let down: Vec<i64> = up.iter().rev().copied().collect();
        for _ in 0..WALKS {
            let sizes = some(&mut chance, &vec(1..9usize, 1..6));
            assert_eq!(walk(&world, sort, &sizes).await, up, "{sort} in pages of {sizes:?}");
            assert_eq!(
                walk(&world, &format!("-{sort}"), &sizes).await,
                down,
                "-{sort} in pages of {sizes:?}"
            );
        }
    }
}

/// Who comes in while somebody walks is met or not, but nobody else is met twice or missed.
#[tokio::test]
async fn who_comes_in_between_disturbs_nobody() {
    let world = world().await;
    let mut chance = TestRunner::deterministic();
    for _ in 0..PEOPLE {
        enter(&world, named("Ab", "Cd")).await;
    }
    for sort in ["created", "-created", "number", "-number"] {
        let before = walk(&world, sort, &[200]).await;
        let (mut met, mut after) = (Vec::new(), None);
        loop {
            let size = some(&mut chance, &(1..7usize));
            let page = page(&world, sort, size, after.as_deref()).await;
            met.extend(numbers(&page));
            enter(&world, named("New", "Comer")).await;
            after = page["next"].as_str().map(str::to_owned).filter(|_| met.len() < 4 * PEOPLE);
            if after.is_none() {
                break;
            }
            world.advance(SECOND);
            if met.len() >= before.len() {
                break;
            }
        }
        let old: Vec<i64> = met.iter().filter(|number| before.contains(number)).copied().collect();
        assert_eq!(old, before, "{sort}");
    }
}

fn some<S: Strategy>(chance: &mut TestRunner, of: &S) -> S::Value {
    of.new_tree(chance).unwrap().current()
}

/// The numbers in the order of the list; the sizes of the pages come round again and again.
async fn walk(world: &World, sort: &str, sizes: &[usize]) -> Vec<i64> {
    let (mut met, mut after) = (Vec::new(), None);
    for size in sizes.iter().cycle() {
        let page = page(world, sort, *size, after.as_deref()).await;
        assert!(numbers(&page).len() <= *size && met.len() <= PEOPLE * 8, "the walk goes round in circles");
        met.extend(numbers(&page));
        after = page["next"].as_str().map(str::to_owned);
        if after.is_none() {
            break;
        }
    }
    met
}

async fn page(world: &World, sort: &str, size: usize, after: Option<&str>) -> Value {
    let after = after.map(|after| format!("&after={after}")).unwrap_or_default();
    let path = format!("/customers?sort={sort}&limit={size}{after}");
    world.api(AGENT, "GET", &path, &json!(null)).await.expect(200).json()
}

fn numbers(page: &Value) -> Vec<i64> {
    page["items"].as_array().unwrap().iter().map(|item| item["number"].as_i64().unwrap()).collect()
}
