//! Encrypted at rest: whoever takes the disk finds nothing of what is planted, in no file and in no column.

use super::{plant::PLANTED, planted};
use crate::canary::{
    column_of, files,
    spellings::{self, Pile},
};
use ground::db::Engine;
use std::fs;
use testkit::World;

/// Values that lie open by intent: choices and the marks of proofs, which are searched and say nothing of whom.
const OPEN: &[&str] = &[];

#[tokio::test]
async fn what_is_planted_lies_nowhere_in_the_clear() {
    let world = planted().await.world;
    let mut piles: Vec<(String, Pile)> = files(world.folder())
        .into_iter()
        .map(|path| (path.display().to_string(), Pile::of(fs::read(&path).unwrap())))
        .collect();
    if world.app.db().engine() == Engine::Postgres {
        piles.extend(columns(&world).await);
    }
    assert!(world.app.db().path().is_none() || piles.iter().any(|(_, pile)| pile.holds(known())), "read at all");
    let mut found = Vec::new();
    for needle in PLANTED.iter().map(|planted| planted.needle).filter(|needle| !OPEN.contains(needle)) {
        for spelling in spellings::all(needle) {
            let places = piles.iter().filter(|(_, pile)| pile.holds(&spelling));
            found.extend(places.map(|(place, _)| format!("{needle} as {} in {place}", spelling.way)));
        }
    }
    assert!(found.is_empty(), "{} traces:\n{}", found.len(), found.join("\n"));
}
