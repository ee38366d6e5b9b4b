//! The desk: how many wait and never who, closing, embedding, and what every room must keep.

use crate::world::*;
use forms::ROOM;
use ground::clock::SECOND;
use kernel::{Role, app::Edges};
use kit::Lang;
use post::Carrier;
use testkit::{Guest, World};

#[tokio::test]
async fn a_form_that_names_no_website_stands_on_none() {
    let world = world().await;
    let embedded = world.get(Guest::Nobody, "/f/news?embed=1&lang=nl").await.expect(200).shows("lang=\"nl\"");
    assert!(embedded.header("content-security-policy").unwrap().contains("frame-ancestors 'none'"));
    assert_eq!(embedded.header("x-frame-options"), Some("DENY"));
    let mark = Guest::Staff(Role::Marketer);
    world
        .get(mark, "/forms/news")
        .await
        .expect(200)
        .shows("on no website")
        .shows("/forms/news/settings#f-sites");
    let script = world
        .get(Guest::Nobody, "/f/news/embed.js")
        .await
        .expect(200)
        .shows("/f/news\"")
        .shows("\"sites\":[]");
    assert!(script.header("content-type").unwrap().starts_with("text/javascript"));
    world.get(Guest::Nobody, "/f/nowhere/embed.js").await.expect(404);
}

#[tokio::test]
async fn the_desk_sees_how_many_wait_and_never_who() {
    let world = world().await;
    fill(&world, &YES).await.expect(303);
    let mark = Guest::Staff(Role::Marketer);
    world.get(mark, "/forms").await.expect(200).shows("/forms/news").hides("carla");
    world.get(mark, "/forms/news").await.expect(200).shows("/f/news").hides("carla");
    let listed = world.api(mark, "GET", "/forms", &serde_json::Value::Null).await.expect(200).json();
    assert_eq!((&listed["items"][0]["waiting"], &listed["items"][0]["state"]), (&1.into(), &"open".into()));
    assert_eq!(listed["next"], serde_json::Value::Null);
    for path in ["/forms", "/forms/news", "/api/v1/forms"] {
        world.get(Guest::Powerless, path).await.expect(403);
        let stranger = world.get(Guest::Nobody, path).await.hides("waiting");
        assert_eq!(stranger.status.as_u16(), if path.starts_with("/api") { 401 } else { 303 });
    }
    world.get(mark, "/forms/nowhere").await.expect(404);
}

#[tokio::test]
async fn a_closed_form_says_so_and_takes_nothing() {
    let world = world().await;
    let mark = Guest::Staff(Role::Marketer);
    let stamp = stamp(&world).await;
    world.post(Guest::Staff(Role::Auditor), "/forms/news/closure", &[]).await.expect(403);
    world.post(mark, "/forms/news/closure", &[]).await.expect(303);
    world.post(mark, "/forms/news/closure", &[]).await.expect(303);
    world.get(Guest::Nobody, "/f/news").await.expect(410).shows("closed");
    world.advance(20 * SECOND);
    send(&world, &stamp, &YES).await.expect(303);
    assert_eq!(waiting(&world).await, 0);
    world.post(mark, "/forms/news/opening", &[]).await.expect(303);
    world.get(Guest::Nobody, "/f/news").await.expect(200);
    world.post(mark, "/forms/nowhere/opening", &[]).await.expect(404);
}

#[tokio::test]
async fn furnishing_twice_changes_nothing() {
    let world = world().await;
    world.post(Guest::Staff(Role::Marketer), "/forms/news/closure", &[]).await.expect(303);
    forms::furnish(&world.app).await.unwrap();
    let form = forms::form(&mut world.read().await, "news").await.unwrap();
    assert_eq!((form.standing, form.revision), (forms::Standing::Closed, 3));
}

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
    for column in columns.iter().filter(|column| column.table.starts_with("form")) {
        let held = ROOM.personal_data.iter().find(|holding| holding.table == column.table).unwrap();
        assert!(held.columns.iter().any(|known| known.name == column.name), "{column:?}");
    }
    assert_eq!(
        world
            .app
            .lexicon()
            .missing()
            .into_iter()
            .filter(|p| format!("{p:?}").contains("forms-"))
            .collect::<Vec<_>>(),
        []
    );
    for lang in Lang::ALL {
        for sample in (ROOM.samples)(world.app.lexicon().words(lang)) {
            assert!(!sample.html.as_str().contains('⟦'), "{} {}", sample.name, sample.html.as_str());
            assert!(
                !sample.html.as_str().contains("<b>") && !sample.html.as_str().contains("<script>"),
                "{}",
                sample.name
            );
        }
    }
}
