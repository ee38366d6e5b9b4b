//! Lists: filters in the address, pages that neither lose nor repeat anybody, views under their names.

use crate::{AGENT, MANAGER, enter, named, world};
use customers::{Draft, Filter};
use ground::clock::DAY;
use serde_json::json;
use testkit::World;

async fn numbers(world: &World, query: &str) -> Vec<i64> {
    let mut after = String::new();
    let mut all = Vec::new();
    loop {
        let page = world
            .api(AGENT, "GET", &format!("/customers?limit=3&{query}{after}"), &json!(null))
            .await
            .expect(200)
            .json();
        all.extend(page["items"].as_array().unwrap().iter().map(|item| item["number"].as_i64().unwrap()));
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => return all,
        }
    }
}

async fn ten(world: &World) {
    for at in 0..10 {
        let country = if at % 2 == 0 { "PL" } else { "NL" };
        let organisation = if at % 5 == 0 { "A & B" } else { "" };
        let draft = Draft {
            country: country.into(),
            language: "tr".into(),
            organisation: organisation.into(),
            ..named("Ab", "Cd")
        };
        enter(world, draft).await;
        world.advance(DAY);
    }
}

#[tokio::test]
async fn every_order_shows_everybody_once() {
    let world = world().await;
    ten(&world).await;
    let up: Vec<i64> = (1001..=1010).collect();
    let down: Vec<i64> = up.iter().rev().copied().collect();
    for sort in ["contact", "created", "number"] {
        assert_eq!(numbers(&world, &format!("sort={sort}")).await, up, "{sort}");
        assert_eq!(numbers(&world, &format!("sort=-{sort}")).await, down, "-{sort}");
    }
    assert_eq!(numbers(&world, "").await, down);
}

#[tokio::test]
async fn filters_narrow_and_go_together() {
    let world = world().await;
    ten(&world).await;
    assert_eq!(numbers(&world, "country=PL&sort=number").await, [1001, 1003, 1005, 1007, 1009]);
    assert_eq!(numbers(&world, "organisation=A+%26+B&sort=number").await, [1001, 1006]);
    assert_eq!(numbers(&world, "organisation=A+%26+B&country=NL").await, [1006]);
    assert_eq!(numbers(&world, "from=2026-11-23&to=2026-11-24&sort=number").await, [1003, 1004]);
    assert_eq!(numbers(&world, "state=restricted").await, Vec::<i64>::new());
    assert_eq!(numbers(&world, "language=tr&state=active").await.len(), 10);
    let mut reader = world.read().await;
    let filter = Filter { country: Some("NL".into()), ..Filter::default() };
    assert_eq!(customers::count(&mut reader, &filter).await.unwrap(), 5);
    let first = customers::ids(&mut reader, &filter, None, 3).await.unwrap();
    let rest = customers::ids(&mut reader, &filter, first.last().copied(), 3).await.unwrap();
    assert_eq!((first.len(), rest.len()), (3, 2));
    assert!(rest.iter().all(|subject| !first.contains(subject)));
}

#[tokio::test]
async fn a_wrong_filter_says_which() {
    let world = world().await;
    for (query, field) in [
        ("state=gone", "state"),
        ("country=XX", "country"),
        ("language=12", "language"),
        ("from=yesterday", "from"),
        ("sort=name", "sort"),
        ("after=nonsense", "after"),
    ] {
        let answer = world.api(AGENT, "GET", &format!("/customers?{query}"), &json!(null)).await.expect(422);
        assert_eq!(answer.wrong_fields(), [field]);
    }
}

#[tokio::test]
async fn a_view_is_kept_for_the_one_who_saved_it() {
    let world = world().await;
    ten(&world).await;
    let form = [("name", "Polish <b>friends</b>"), ("country", "PL"), ("sort", "number")];
    let kept = world.post(AGENT, "/customers/views", &form).await.expect(303);
    assert!(kept.location().starts_with("/customers?country=PL&sort=number"), "{}", kept.location());
    let page = world.get(AGENT, kept.location()).await.expect(200).shows("Polish &#60;b&#62;friends");
    world.get(MANAGER, "/customers").await.expect(200).hides("friends");
    world.post(AGENT, "/customers/views", &form).await.expect(422);
    world.post(AGENT, "/customers/views", &[("name", " "), ("country", "PL")]).await.expect(422);

    let text = page.text();
    let start = text.find("/customers/views/view_").unwrap();
    let removal = text[start..].split('"').next().unwrap();
    world.post(MANAGER, removal, &[]).await.expect(404);
    world.post(AGENT, removal, &[]).await.expect(303);
    world.get(AGENT, "/customers").await.hides("friends");
}

#[tokio::test]
async fn the_list_shows_filters_as_chips_and_offers_what_comes_next() {
    let world = world().await;
    world.get(AGENT, "/customers").await.expect(200).shows("No customers yet");
    for _ in 0..51 {
        enter(&world, named("Ab", "Cd")).await;
    }
    world.get(AGENT, "/customers").await.expect(200).shows("the first 50 of many").shows("after=");
    world
        .get(AGENT, "/customers?organisation=Nobody")
        .await
        .expect(200)
        .shows("Nobody")
        .shows("Nothing found");
}

#[tokio::test]
async fn a_wrong_filter_is_told_beside_the_list() {
    let world = world().await;
    ten(&world).await;
    for query in
        ["state=zzz", "country=XX", "from=yesterday", "sort=name", "after=nonsense", "q=1010&after=nonsense"]
    {
        let page = world.get(AGENT, &format!("/customers?{query}")).await.expect(422);
        page.shows("role=\"alert\"").shows("<table").shows("Ab Cd");
    }
    world.get(AGENT, "/customers?state=zzz").await.shows("State: Please choose one of the options");
    world
        .get(AGENT, "/customers?from=yesterday")
        .await
        .shows("Write the day as 2026-11-21")
        .shows("value=\"yesterday\"");
}

#[tokio::test]
async fn columns_are_chosen_in_the_address_and_kept_with_a_view() {
    let world = world().await;
    let field = json!({"key": "shoe-size", "label": "Shoe size", "class": "attribute", "purpose": "orders"});
    world.api(crate::OFFICER, "POST", "/customers/fields", &field).await.expect(201);
    enter(&world, Draft { attributes: [("shoe-size".into(), "size-42".into())].into(), ..crate::joanna() })
        .await;
    let usual = world.get(AGENT, "/customers").await.expect(200);
    usual.shows("joanna.z@example.com").hides("size-42").hides("1990-05-17");
    for address in [
        "columns=name,birth_date,attributes.shoe-size",
        "columns=name&columns=birth_date&columns=attributes.shoe-size",
    ] {
        let page = world.get(AGENT, &format!("/customers?{address}")).await.expect(200);
        page.shows("size-42")
            .shows("1990-05-17")
            .hides("joanna.z@example.com")
            .shows("value=\"name,birth_date,attributes.shoe-size\"");
    }
    world.get(AGENT, "/customers?columns=nonsense").await.expect(200).shows("Customers");
    let form = [("name", "Shoes"), ("columns", "name,attributes.shoe-size"), ("sort", "number")];
    let kept = world.post(AGENT, "/customers/views", &form).await.expect(303).location().to_owned();
    assert!(kept.starts_with("/customers?sort=number&columns=name,attributes.shoe-size"), "{kept}");
    world.get(AGENT, &kept).await.expect(200).shows("size-42").shows("Remove this view");
    world
        .get(crate::AUDITOR, "/customers?columns=name,attributes.shoe-size")
        .await
        .expect(200)
        .hides("size-42");
}

#[tokio::test]
async fn ticked_rows_get_the_same_country_and_language() {
    let world = world().await;
    let (one, other) = (enter(&world, crate::joanna()).await, enter(&world, named("Ab", "Cd")).await);
    world.get(AGENT, "/customers").await.expect(200).shows("/customers/chosen").shows("Country or language");
    world.get(crate::AUDITOR, "/customers").await.expect(200).hides("/customers/chosen");
    let (one, other) = (one.to_string(), other.to_string());
    let ids = [("id", one.as_str()), ("id", other.as_str())];
    let asked = [&ids[..], &[("do", "edit")]].concat();
    world.post(AGENT, "/customers/chosen", &asked).await.expect(200).shows("2 customers selected");
    let nothing = [&ids[..], &[("country", ""), ("language", "")]].concat();
    world
        .post(AGENT, "/customers/changes", &nothing)
        .await
        .expect(422)
        .shows("Choose a country or a language");
    let form = [&ids[..], &[("country", ""), ("language", "nl")]].concat();
    world.post(AGENT, "/customers/changes", &form).await.expect(303);
    for (id, country) in [(&one, json!("PL")), (&other, json!(null))] {
        let read = world.api(AGENT, "GET", &format!("/customers/{id}"), &json!(null)).await.json();
        assert_eq!((&read["language"], &read["country"]), (&json!("nl"), &country));
    }
    world.post(AGENT, "/customers/chosen", &[("do", "edit")]).await.expect(303);
    for guest in [crate::MARKETER, testkit::Guest::Powerless] {
        world.post(guest, "/customers/changes", &form).await.expect(403);
        world.post(guest, "/customers/chosen", &[]).await.expect(403);
    }
    world.post(crate::MARKETER, "/customers/chosen", &asked).await.expect(403);
}
