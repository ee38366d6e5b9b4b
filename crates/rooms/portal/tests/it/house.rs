//! What holds for the room as a whole: statements, data map, words.

use crate::{ROOMS, world};
use kernel::app::Edges;
use kit::Lang;
use portal::ROOM;
use post::Carrier;
use testkit::World;

#[tokio::test]
async fn both_engines_understand_every_statement_and_take_the_samples() {
    let world = World::furnished(ROOMS, Edges::default().with(Carrier::Outbox)).await;
    let mut conn = world.app.db().begin().await.unwrap();
    for migration in ROOM.migrations {
        let samples = ground::db::for_engine(migration.samples, conn.engine());
        conn.batch(&samples).await.unwrap();
    }
    for sql in ROOM.statements.iter().flat_map(|list| list.iter()) {
        conn.prepare(sql).await.unwrap_or_else(|error| panic!("{}: {error}", sql.text()));
    }
}

#[tokio::test]
async fn every_column_is_on_the_data_map_and_every_word_in_five_languages() {
    let world = world().await;
    let columns = ground::db::columns(&mut world.app.db().reader().await.unwrap()).await.unwrap();
    for column in columns.iter().filter(|column| column.table.starts_with("portal")) {
        let held = ROOM.personal_data.iter().find(|holding| holding.table == column.table).unwrap();
        assert!(held.columns.iter().any(|known| known.name == column.name), "{column:?}");
    }
    let missing = world
        .app
        .lexicon()
        .missing()
        .into_iter()
        .filter(|problem| format!("{problem:?}").contains("portal-"));
    assert_eq!(missing.collect::<Vec<_>>(), []);
    for lang in Lang::ALL {
        for sample in (ROOM.samples)(world.app.lexicon().words(lang)) {
            assert!(!sample.html.as_str().contains('⟦'), "{} {}", sample.name, sample.html.as_str());
            // The heading of the kit's own answer is the only bold text here; any other was not escaped.
            let own = format!("<b>{}</b>", world.app.lexicon().words(lang).w("kit-why"));
            assert!(!sample.html.as_str().replace(&own, "").contains("<b>"), "{}", sample.name);
        }
    }
}
