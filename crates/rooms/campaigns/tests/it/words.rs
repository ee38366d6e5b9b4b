//! The room's words are complete, its statements are understood, and every sample can be shown.

use crate::scene::house;
use campaigns::ROOM;
use kit::Lang;

#[tokio::test]
async fn every_language_says_everything_and_every_sample_is_shown() {
    let world = house(ROOM).await;
    let missing: Vec<String> = world.app.lexicon().missing().iter().map(ToString::to_string).collect();
    assert_eq!(
        missing.iter().filter(|problem| problem.contains("campaigns")).collect::<Vec<_>>(),
        Vec::<&String>::new()
    );
    for lang in Lang::ALL {
        for sample in (ROOM.samples)(world.app.lexicon().words(lang)) {
            assert!(!sample.html.as_str().contains('⟦'), "{} {}: {}", sample.name, lang.tag(), sample.html);
            assert!(!sample.html.as_str().contains("{$"), "{} {}", sample.name, lang.tag());
        }
    }
    for event in ROOM.events {
        let word = format!("event-{}", event.kind.replace('.', "-"));
        assert!(!world.app.lexicon().words(Lang::En).w(&word).starts_with('⟦'), "{word}");
    }
}

#[tokio::test]
async fn the_data_map_names_every_column() {
    let world = house(ROOM).await;
    let mut conn = world.app.db().reader().await.unwrap();
    for statement in ROOM.statements.iter().copied().flatten() {
        conn.prepare(statement).await.unwrap_or_else(|error| panic!("{error}: {}", statement.text()));
    }
    let live = ground::db::columns(&mut conn).await.unwrap();
    let live: Vec<_> =
        live.into_iter().filter(|c| c.table.starts_with("letter")).map(|c| (c.table, c.name)).collect();
    let mut mapped: Vec<_> = ROOM
        .personal_data
        .iter()
        .flat_map(|holding| {
            holding.columns.iter().map(|column| (holding.table.to_owned(), column.name.to_owned()))
        })
        .collect();
    mapped.sort();
    assert_eq!(live, mapped);
}

#[test]
fn every_language_has_its_footer() {
    let keys = ROOM.settings.iter().map(|setting| setting.key);
    let keys: Vec<&str> = keys.filter(|key| key.contains("footer")).collect();
    assert_eq!(keys, Lang::ALL.map(|lang| format!("campaigns.footer-{}", lang.tag())));
}
