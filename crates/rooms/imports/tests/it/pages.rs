//! The pages: the way from a file to its report, who may go it, and every page in every language.

use crate::house::{MANAGER, house, send, upload};
use kernel::Role;
use serde_json::Value;
use testkit::Guest;

#[tokio::test]
async fn a_manager_goes_the_whole_way_by_pages() {
    let world = house().await;
    world.get(MANAGER, "/imports").await.expect(200).shows("No files yet");
    world.get(MANAGER, "/imports/new").await.expect(200).shows("multipart/form-data");
    let csv = "Voornaam;E-mail\nJan;jan@example.com\nEls;els@\n";
    let place = send(&world, MANAGER, "/imports", ("<klanten>.csv", csv.as_bytes()))
        .await
        .expect(303)
        .location()
        .to_owned();
    let plan = format!("{place}/plan");
    assert_eq!(world.get(MANAGER, &place).await.expect(303).location(), plan);
    world
        .get(MANAGER, &plan)
        .await
        .expect(200)
        .shows("Jan · Els")
        .shows("&#60;klanten&#62;.csv")
        .shows("UTF-8");

    let mut form = vec![
        ("columns", "given"),
        ("columns", "email"),
        ("source", ""),
        ("purpose", "orders"),
        ("key", "none"),
    ];
    form.extend([("known", "update"), ("doubt", "leave-out"), ("dates", "day-first")]);
    form.extend([("permission_origin", ""), ("permission_date", "")]);
    world
        .post(MANAGER, &plan, &form)
        .await
        .expect(422)
        .shows("Please fill this in")
        .shows("value=\"given\" selected");
    form[2].1 = "Winkel <3";
    assert_eq!(world.post(MANAGER, &plan, &form).await.expect(303).location(), place);
    world.get(MANAGER, &place).await.expect(200).shows("data-refresh");
    world.work().await;
    world.get(MANAGER, &place).await.expect(200).shows("Import 2 people").shows("Winkel &lt;3");

    assert_eq!(world.post(MANAGER, &format!("{place}/run"), &[]).await.expect(303).location(), place);
    world.work().await;
    let report = format!("{place}/report");
    world.get(MANAGER, &place).await.expect(200).shows(&report).shows("The value cannot be right");
    world.get(MANAGER, &report).await.expect(200).shows("Row,Reason,Column,Voornaam,E-mail");
    world.get(MANAGER, "/imports").await.expect(200).shows("Winkel &lt;3").shows("Ben");
    world.post(MANAGER, &format!("{place}/removal"), &[]).await.expect(303);
    world.work().await;
    world.get(MANAGER, &report).await.expect(404);
    world.get(MANAGER, &place).await.expect(200).hides("klanten");
}

#[tokio::test]
async fn who_may_not_import_does_not_even_upload() {
    let world = house().await;
    let path = upload(&world, "people.csv", b"email\nann@example.com\n").await;
    for guest in [Guest::Powerless, Guest::Staff(Role::Agent), Guest::Staff(Role::Marketer)] {
        send(&world, guest, "/api/v1/imports", ("x.csv", b"email\n")).await.expect(403);
        for (method, path) in [
            ("GET", format!("{path}/preview")),
            ("POST", format!("{path}/check")),
            ("POST", format!("{path}/run")),
            ("DELETE", format!("{path}/run")),
            ("DELETE", path.clone()),
            ("GET", format!("{path}/report")),
        ] {
            world.api(guest, method, &path, &Value::Null).await.expect(403);
        }
    }
    for path in ["/imports", &path] {
        world.api(Guest::Nobody, "GET", path, &Value::Null).await.expect(401);
        world.api(Guest::Powerless, "GET", path, &Value::Null).await.expect(403);
        world.api(Guest::Staff(Role::Auditor), "GET", path, &Value::Null).await.expect(200);
    }
    world.get(Guest::Staff(Role::Auditor), &path).await.expect(200).shows("waits for its plan");
    world.api(MANAGER, "GET", "/imports/import_00000000000000000000000000", &Value::Null).await.expect(404);
}

#[tokio::test]
async fn every_page_has_words_in_every_language() {
    let world = house().await;
    let own = kit::Lexicon::build(&imports::ROOM.words).unwrap().missing();
    assert!(own.is_empty(), "{own:?}");
    for lang in kit::Lang::ALL {
        for sample in (imports::ROOM.samples)(world.app.lexicon().words(lang)) {
            let html = sample.html.as_str();
            assert!(!html.contains('⟦') && !html.contains("{$"), "{} in {}: {html}", sample.name, lang.tag());
            assert!(!html.contains("<klanten>"), "{} does not escape", sample.name);
        }
    }
    let t = world.app.lexicon().words(kit::Lang::En);
    let rights = imports::ROOM.permissions.iter().map(kernel::Permission::word);
    let events = imports::ROOM.events.iter().map(|event| format!("event-{}", event.kind.replace('.', "-")));
    let reasons = imports::Reason::ALL.iter().map(|reason| reason.word().to_owned());
    let tables = imports::ROOM.personal_data.iter().map(|holding| format!("table-{}", holding.table));
    for word in rights.chain(events).chain(reasons).chain(tables) {
        assert!(!t.w(&word).contains('⟦'), "{word}");
    }
}

#[tokio::test]
async fn the_data_map_names_every_column() {
    let world = house().await;
    let live = ground::db::columns(&mut world.app.db().reader().await.unwrap()).await.unwrap();
    for holding in imports::ROOM.personal_data {
        let mut live: Vec<&str> =
            live.iter().filter(|c| c.table == holding.table).map(|c| c.name.as_str()).collect();
        let mut mapped: Vec<&str> = holding.columns.iter().map(|column| column.name).collect();
        live.sort_unstable();
        mapped.sort_unstable();
        assert_eq!(live, mapped, "{}", holding.table);
    }
    let mut conn = world.app.db().reader().await.unwrap();
    for statement in imports::ROOM.statements.iter().copied().flatten() {
        conn.prepare(statement).await.unwrap_or_else(|error| panic!("{}: {error}", statement.text()));
    }
}
