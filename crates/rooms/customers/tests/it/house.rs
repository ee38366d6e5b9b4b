//! What the house asks of every room: words in all languages, samples that render, a data map without holes.

use crate::world;
use std::collections::BTreeSet;

#[tokio::test]
async fn all_languages_say_the_same() {
    let world = world().await;
    assert_eq!(world.app.lexicon().missing(), []);
}

#[tokio::test]
async fn every_column_is_on_the_data_map() {
    let world = world().await;
    let mut conn = world.app.db().reader().await.unwrap();
    let live = ground::db::columns(&mut conn).await.unwrap();
    let live: BTreeSet<_> = live
        .iter()
        .filter(|column| column.table.starts_with("customer"))
        .map(|c| (&*c.table, &*c.name))
        .collect();
    let holdings = customers::ROOM.personal_data.iter();
    let mapped: BTreeSet<_> = holdings
        .flat_map(|holding| holding.columns.iter().map(|column| (holding.table, column.name)))
        .collect();
    assert_eq!(live, mapped);
}

#[tokio::test]
async fn every_statement_is_understood() {
    let world = world().await;
    let mut conn = world.app.db().reader().await.unwrap();
    for sql in customers::ROOM.statements.iter().copied().flatten() {
        conn.prepare(sql).await.unwrap_or_else(|error| panic!("{}: {error}", sql.text()));
    }
}

#[tokio::test]
async fn the_samples_survive_the_migration() {
    let world = world().await;
    let mut conn = world.app.db().writer().await.unwrap();
    for migration in customers::ROOM.migrations {
        let text = ground::db::for_engine(migration.samples, conn.engine());
        conn.batch(&text).await.unwrap();
    }
}

#[tokio::test]
async fn every_name_of_the_card_has_words() {
    let world = world().await;
    let room = customers::ROOM;
    let mut keys: Vec<String> = room.permissions.iter().map(kernel::Permission::word).collect();
    keys.extend(room.fields.iter().map(|field| format!("field-{}", field.key)));
    keys.extend(room.events.iter().map(|event| format!("event-{}", event.kind.replace('.', "-"))));
    keys.extend(
        room.personal_data
            .iter()
            .flat_map(|holding| [holding.retention.to_owned(), format!("table-{}", holding.table)]),
    );
    for lang in kit::Lang::ALL {
        let t = world.app.lexicon().words(lang);
        for key in &keys {
            assert!(!t.w(key).contains('⟦'), "{key}");
        }
        for sample in (room.samples)(t) {
            assert!(!sample.html.as_str().contains('⟦'), "{}", sample.name);
        }
    }
}
