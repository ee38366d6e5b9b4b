//! Every statement of the house is understood by the engine of this run.

use crate::{house, tree};
use custodia::rooms::ROOMS;
use ground::db::Sql;

#[tokio::test]
async fn every_statement_prepares() {
    let world = house::open().await;
    let mut conn = world.app.db().reader().await.unwrap();
    let mut wrong = Vec::new();
    for sql in listed() {
        if let Err(error) = conn.prepare(sql).await {
            wrong.push(format!("{error}\n  in {}", sql.text()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn every_statement_of_the_key_store_prepares() {
    let world = house::open().await;
    let mut conn = world.app.vault().db().reader().await.unwrap();
    for sql in kernel::vault::STATEMENTS {
        conn.prepare(sql).await.unwrap_or_else(|error| panic!("{error} in {}", sql.text()));
    }
}

/// A block of statements that is not on its room's card would never be prepared.
#[test]
fn every_block_of_statements_is_on_its_card() {
    for room in &ROOMS {
        let own = tree::sources().iter().filter(|source| source.room() == Some(room.name));
        let written: usize = own.map(|source| source.lines_with(&["statements", "!", "{"]).len()).sum();
        assert_eq!(room.statements.len(), written, "blocks of statements on the card of {}", room.name);
    }
}

fn listed() -> impl Iterator<Item = &'static Sql> {
    let rooms = ROOMS.iter().flat_map(|room| room.statements.iter().copied());
    let own = [ground::jobs::STATEMENTS].into_iter().chain(kernel::STATEMENTS.iter().copied());
    own.chain(rooms).chain([custodia::read::STATEMENTS, custodia::read::MORE_STATEMENTS]).flatten()
}
