//! Exports: for a purpose, of those who allow it, with what one may see, and written down for each of them.

use crate::{AGENT, AUDITOR, MANAGER, OFFICER, enter, joanna, named, purposes};
use custodia_sheets::{Options, Sheet};
use customers::{Draft, Restriction, SubjectId};
use kernel::{Action, Permission, Result, SYSTEM, Tx, seen};
use serde_json::json;
use std::io::Cursor;
use testkit::World;

fn from(country: &str, family: &str) -> Draft {
    Draft { country: country.into(), ..named("Ab", family) }
}

async fn looks(world: &World, subject: SubjectId) -> Vec<String> {
    let looks = seen::of_subject(&mut world.read().await, subject).await.unwrap();
    looks.into_iter().map(|look| look.kind).collect()
}

#[tokio::test]
async fn a_file_holds_only_those_who_allow_its_purpose() {
    let world = purposes::world().await;
    let joanna = enter(&world, joanna()).await;
    let piet = enter(&world, from("NL", "de Boer")).await;

    let ask = world.get(MANAGER, "/customers/export?state=active").await.expect(200);
    ask.shows("What is the file for?").shows("Our news").hides("What ended").hides("Joanna");
    let form = [("purpose", "news"), ("format", "csv"), ("columns", "name"), ("columns", "emails")];
    let file = world.post(MANAGER, "/customers/export", &form).await.expect(200);
    assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"));
    assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"customers.csv\""));
    let text = file.text();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(
        lines,
        ["Title,Given name,Middle name,Family name,E-mail", ",Joanna,,Zielińska,joanna.z@example.com"]
    );

    assert_eq!(looks(&world, joanna).await, ["exported"]);
    assert!(looks(&world, piet).await.is_empty(), "who is not in the file was not seen");
    let events = kernel::event::everything(&mut world.read().await, None, &ground::paging::Wanted::default())
        .await
        .unwrap();
    let written: Vec<_> = events.items.iter().filter(|event| event.kind == "customers.exported").collect();
    assert_eq!(written.len(), 1);
    assert!(
        written[0].data.contains("\"people\":1") && written[0].data.contains("news"),
        "{}",
        written[0].data
    );
}

#[tokio::test]
async fn without_a_purpose_nothing_leaves() {
    let world = purposes::world().await;
    let subject = enter(&world, from("NL", "de Boer")).await;
    for (purpose, says) in [
        ("", "Please fill this in"),
        ("old", "Please choose one of the options"),
        ("invented", "Please choose one of the options"),
        ("news", "Nobody in this list allows this purpose"),
    ] {
        let form = [("purpose", purpose), ("format", "csv")];
        world.post(MANAGER, "/customers/export", &form).await.expect(422).shows(says).hides("Boer");
    }
    assert!(looks(&world, subject).await.is_empty());
    let alone = crate::world().await;
    enter(&alone, from("PL", "Nowak")).await;
    let form = [("purpose", "orders"), ("format", "csv")];
    alone.post(MANAGER, "/customers/export", &form).await.expect(422).hides("Nowak");
    for guest in [AGENT, AUDITOR, testkit::Guest::Powerless] {
        world.get(guest, "/customers/export").await.expect(403);
        world.post(guest, "/customers/export", &[("purpose", "orders")]).await.expect(403);
        world.api(guest, "POST", "/customers/exports", &json!({"purpose": "orders"})).await.expect(403);
    }
}

struct Freeze(SubjectId);

impl Action for Freeze {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::restrict(tx, self.0, Restriction::On).await
    }
}

#[tokio::test]
async fn restricted_people_and_sealed_values_stay_inside() {
    let world = purposes::world().await;
    let field = json!({"key": "passport", "label": "Passport", "class": "sensitive", "purpose": "orders"});
    world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(201);
    enter(&world, Draft { attributes: [("passport".into(), "ZS0000177".into())].into(), ..joanna() }).await;
    let frozen = enter(&world, from("PL", "Frozen")).await;
    world.write(&Freeze(frozen)).await.unwrap();
    let wish = |columns: serde_json::Value| json!({"purpose": "orders", "format": "csv", "columns": columns});
    let file = world.api(MANAGER, "POST", "/customers/exports", &wish(json!(["name", "birth_date"]))).await;
    file.expect(200).shows("given").shows("1990-05-17").hides("Frozen");
    assert!(looks(&world, frozen).await.is_empty());
    for column in ["attributes.passport", "national_id", "may", "nonsense"] {
        let answer = world.api(MANAGER, "POST", "/customers/exports", &wish(json!([column]))).await;
        assert_eq!(answer.expect(422).wrong_fields(), ["columns"], "{column}");
    }
    let everything = world.get(MANAGER, "/customers/export").await.expect(200);
    everything.shows("Date of birth").hides("Passport");
}

#[tokio::test]
async fn an_address_that_may_not_be_used_for_the_purpose_stays_inside() {
    let world = purposes::world().await;
    enter(&world, joanna()).await;
    let columns = json!(["emails", "phones", "addresses"]);
    let file = async |purpose: &str| {
        let wish = json!({"purpose": purpose, "format": "csv", "columns": columns});
        world.api(MANAGER, "POST", "/customers/exports", &wish).await.expect(200)
    };
    file("news").await.shows("joanna.z@example.com").hides("600100200").hides("Kraków");
    file("orders").await.shows("joanna.z@example.com").shows("600100200").shows("Kraków");
}

#[tokio::test]
async fn who_withdraws_while_the_file_is_made_is_not_in_it() {
    let world = purposes::world().await;
    let joanna = enter(&world, joanna()).await;
    let wish = json!({"purpose": "fleeting", "format": "csv", "columns": ["name"]});
    let file = world.api(MANAGER, "POST", "/customers/exports", &wish).await.expect(200);
    file.shows("given").hides("Joanna");
    assert!(looks(&world, joanna).await.is_empty());
}

#[tokio::test]
async fn ticked_rows_become_a_workbook_without_formulas() {
    let world = purposes::world().await;
    let evil = enter(&world, from("PL", "=HYPERLINK(\"https://example.com\")")).await;
    enter(&world, from("PL", "Nowak")).await;
    let id = evil.to_string();
    world
        .post(MANAGER, "/customers/chosen", &[("id", &id), ("do", "export")])
        .await
        .expect(200)
        .shows("1 customer selected")
        .shows(&format!("name=\"id\" value=\"{id}\""));
    let form = [("id", id.as_str()), ("purpose", "news"), ("format", "xlsx"), ("columns", "name")];
    let file = world.post(MANAGER, "/customers/export", &form).await.expect(200);
    let mut sheet = Sheet::read(Cursor::new(file.bytes), &Options::default()).unwrap();
    let rows: Vec<Vec<String>> = sheet.rows().unwrap().map(|row| row.unwrap().cells).collect();
    assert_eq!(
        rows,
        [["", "Ab", "", "=HYPERLINK(\"https://example.com\")"]],
        "a text, as a workbook keeps it"
    );
    let form = [("id", id.as_str()), ("purpose", "news"), ("format", "csv"), ("columns", "name")];
    world.post(MANAGER, "/customers/export", &form).await.expect(200).shows("'=HYPERLINK");
}

#[tokio::test]
async fn a_long_list_leaves_in_parts_and_nobody_is_lost() {
    let world = purposes::world().await;
    world.write(&Many(1_203)).await.unwrap();
    let wish =
        json!({"purpose": "orders", "format": "csv", "columns": ["number"], "filter": {"state": "active"}});
    let text = world.api(MANAGER, "POST", "/customers/exports", &wish).await.expect(200).text();
    let numbers: Vec<i64> = text.lines().skip(1).map(|line| line.parse().unwrap()).collect();
    assert_eq!(numbers, (1001..=1001 + 1_202).collect::<Vec<i64>>());
}

struct Many(usize);

impl Action for Many {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let rules = customers::rules(tx).await?;
        let people: Result<Vec<_>> = (0..self.0).map(|_| rules.check(&named("Of", "Many"))).collect();
        customers::add_many(tx, &people?, &customers::Source::Import("first".into()), None).await.map(drop)
    }
}

#[tokio::test]
async fn the_list_shows_those_who_allow_a_purpose() {
    let world = purposes::world().await;
    for at in 0..120 {
        enter(&world, from(if at % 10 == 0 { "PL" } else { "NL" }, &format!("Nr{at}"))).await;
    }
    let mut found = Vec::new();
    let mut after = String::new();
    loop {
        let path = format!("/customers?allows=news&sort=number&limit=5{after}");
        let page = world.api(AGENT, "GET", &path, &json!(null)).await.expect(200).json();
        found.extend(page["items"].as_array().unwrap().iter().map(|item| item["number"].as_i64().unwrap()));
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    assert_eq!(found, (0..12).map(|at| 1001 + at * 10).collect::<Vec<i64>>());
    let page = world.get(AGENT, "/customers?allows=news").await.expect(200);
    page.shows("allows Our news").shows("Nr110").hides("Nr111");
    let answer = world.api(AGENT, "GET", "/customers?allows=invented", &json!(null)).await.expect(422);
    assert_eq!(answer.wrong_fields(), ["allows"]);
    let filter = customers::Filter { allows: Some("news".into()), ..customers::Filter::default() };
    let mut reader = world.read().await;
    assert_eq!(customers::count(&mut reader, &filter).await.unwrap(), 12);
    let first = customers::ids(&mut reader, &filter, None, 7).await.unwrap();
    let rest = customers::ids(&mut reader, &filter, first.last().copied(), 7).await.unwrap();
    assert_eq!((first.len(), rest.len()), (7, 5));
}
