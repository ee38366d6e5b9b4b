//! The room's words are complete, its statements are understood, and every sample can be shown.

use crate::scene::house;
use flows::ROOM;
use kit::Lang;

#[tokio::test]
async fn every_language_says_everything_and_every_sample_is_shown() {
    let world = house().await;
    let missing: Vec<String> = world.app.lexicon().missing().iter().map(ToString::to_string).collect();
    let ours: Vec<_> = missing.iter().filter(|problem| problem.contains("flows")).collect();
    assert_eq!(ours, Vec::<&String>::new());
    for lang in Lang::ALL {
        let t = world.app.lexicon().words(lang);
        for sample in (ROOM.samples)(t) {
            assert!(!sample.html.as_str().contains('⟦'), "{} {}: {}", sample.name, lang.tag(), sample.html);
        }
        for event in ROOM.events {
            let word = format!("event-{}", event.kind.replace('.', "-"));
            assert!(!t.w(&word).starts_with('⟦'), "{word}");
        }
    }
}

#[tokio::test]
async fn the_data_map_names_every_column_and_every_statement_is_understood() {
    let world = house().await;
    let mut conn = world.app.db().reader().await.unwrap();
    for statement in ROOM.statements.iter().copied().flatten() {
        conn.prepare(statement).await.unwrap_or_else(|error| panic!("{error}: {}", statement.text()));
    }
    let live = ground::db::columns(&mut conn).await.unwrap();
    let live: Vec<_> =
        live.into_iter().filter(|c| c.table.starts_with("flows_")).map(|c| (c.table, c.name)).collect();
    let mapped = ROOM.personal_data.iter().flat_map(|holding| {
        holding.columns.iter().map(|column| (holding.table.to_owned(), column.name.to_owned()))
    });
    let mut mapped: Vec<_> = mapped.collect();
    mapped.sort();
    assert_eq!(live, mapped);
}
