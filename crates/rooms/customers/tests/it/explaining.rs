//! Why everything is held: every table of the map that holds something of a person explains itself, on the page and to programs.

use crate::{OFFICER as DORA, enter, joanna, world};
use kit::{Html, Lang};
use serde_json::Value;
use testkit::Guest;

#[tokio::test]
async fn every_table_that_holds_something_is_explained() {
    let world = world().await;
    let carla = enter(&world, joanna()).await;
    world
        .get(DORA, &format!("/customers/{carla}"))
        .await
        .expect(200)
        .shows(&format!("/customers/{carla}/held"));
    let path = format!("/customers/{carla}/held");
    let found = kernel::datamap::count(&mut world.read().await, carla).await.unwrap();
    let page = world.get(DORA, &path).await.expect(200).text();
    let told = world.api(DORA, "GET", &path, &Value::Null).await.expect(200).json();
    let t = world.app.lexicon().words(Lang::En);
    for one in &found {
        let table = one.holding.table;
        for word in [format!("table-{table}"), one.holding.retention.to_owned()] {
            assert!(page.contains(&Html::text(&t.w(&word)).to_string()), "{word}");
        }
        let items = told["items"].as_array().unwrap();
        let item = items.iter().find(|item| item["table"] == table).unwrap_or_else(|| panic!("{table}"));
        assert!(item["rows"].as_i64().unwrap() >= one.rows, "{item}");
        assert!(!item["seen_by"].as_array().unwrap().is_empty(), "{item}");
        assert!(!item["kept"].as_str().unwrap().is_empty(), "{item}");
    }
    let record = told["items"].as_array().unwrap().iter().find(|item| item["table"] == "customers").unwrap();
    assert!(record["since"].is_string() && !record["looked"].as_array().unwrap().is_empty(), "{record}");
    assert!(!page.contains('⟦'), "every word is there");
}

/// The map as a whole, whether or not anything of it is filled.
#[tokio::test]
async fn the_map_leaves_no_table_without_an_answer() {
    let world = world().await;
    let t = world.app.lexicon().words(Lang::En);
    for holding in world.app.holdings().filter(|holding| holding.link.is_of_somebody()) {
        let why = customers::explained(&world.app, holding);
        assert!(!why.needs.roles.is_empty(), "{}: nobody may see it", holding.table);
        for word in [holding.retention.to_owned(), format!("table-{}", holding.table)] {
            assert!(!t.w(&word).starts_with('⟦'), "{word}");
        }
    }
}

#[tokio::test]
async fn whoever_may_not_see_people_sees_no_reasons() {
    let world = world().await;
    let carla = enter(&world, joanna()).await;
    let path = format!("/customers/{carla}/held");
    world.get(Guest::Nobody, &path).await.expect(303);
    world.get(Guest::Powerless, &path).await.expect(403);
    world.api(Guest::Powerless, "GET", &path, &Value::Null).await.expect(403);
    world.get(DORA, "/customers/cust_nonsense/held").await.expect(404);
}

#[tokio::test]
async fn a_value_of_a_field_explains_itself_to_those_who_see_the_field() {
    let world = world().await;
    let carla = enter(&world, joanna()).await;
    let path = format!("/why/customer_secrets/{carla}~national_id");
    world.get(DORA, &path).await.expect(200).shows("entered by us").hides("⟦").hides("44051401359");
    let page = world.get(DORA, &path).await.expect(200);
    let link =
        format!("<a href=\"/customers/{carla}\">Sensitive values · National id · Joanna Zielińska</a>");
    page.shows(&link).shows("<a href=\"/customers\" aria-current=\"page\">");
    let looks = kernel::seen::of_subject(&mut world.read().await, carla).await.unwrap();
    assert_eq!(looks.len(), 1, "whose name stands there was looked at, once in a while: {looks:?}");
    let told = world.api(DORA, "GET", &format!("/records/customers/{carla}/why"), &Value::Null).await;
    let told = told.expect(200).json();
    assert_eq!((&told["room"], &told["erasing"]), (&"customers".into(), &"blank".into()), "{told}");
    for gone in ["~shoe_size", "~", ""] {
        world.get(DORA, &format!("/why/customer_secrets/{carla}{gone}")).await.expect(404);
    }
    world.get(DORA, "/why/customer_lookup/x").await.expect(404);
    world.get(Guest::Staff(kernel::Role::Marketer), &path).await.expect(404);
}
