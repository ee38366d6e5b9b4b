//! People counted by their attributes: small groups are told together, small cells hidden, on the page, in files and to programs.

use crate::{AGENT, MANAGER, enter, named, world};
use customers::{Address, Draft};
use serde_json::Value;
use testkit::World;

async fn people(world: &World, (country, city): (&str, &str), language: &str, count: usize) {
    for number in 0..count {
        let address = Address { city: city.into(), country: country.into(), ..Address::default() };
        let draft = Draft {
            country: country.into(),
            language: language.into(),
            birth_date: format!("{}-05-17", 1960 + 10 * (number % 2)),
            addresses: vec![address],
            ..named(&format!("Gosc{number}"), city)
        };
        enter(world, draft).await;
    }
}

/// Dutch and Polish people of two languages each, and one from Malta.
async fn town(world: &World) {
    people(world, ("NL", "Utrecht"), "nl", 9).await;
    people(world, ("NL", "Zwolle"), "pl", 2).await;
    people(world, ("PL", "Gdynia"), "pl", 8).await;
    people(world, ("PL", "Gdynia"), "nl", 7).await;
    people(world, ("MT", "Mosta"), "nl", 1).await;
}

async fn report(world: &World, asked: &str) -> Value {
    world.api(MANAGER, "GET", &format!("/customers/report?{asked}"), &Value::Null).await.expect(200).json()
}

#[tokio::test]
async fn who_is_alone_in_a_country_is_told_with_others() {
    let world = world().await;
    town(&world).await;
    let told = report(&world, "by=country").await;
    assert_eq!((&told["total"], &told["few"], &told["smallest"]), (&25.into(), &5.into(), &10.into()));
    let lines: Vec<_> =
        told["rows"].as_array().unwrap().iter().map(|row| (&row["value"], &row["people"])).collect();
    assert_eq!(lines, [(&Value::from("PL"), &Value::from(15)), (&Value::Null, &Value::from(10))]);
    let page = world.get(MANAGER, "/customers/report?by=city").await.expect(200);
    // Two towns are too few together: the next larger one keeps them company.
    page.shows("Gdynia").hides("Utrecht").hides("Zwolle").hides("Mosta").hides("⟦");
    let page = world.get(MANAGER, "/customers/report?by=birth-date").await.expect(200);
    page.shows("1960–1969").shows("1970–1979");
}

#[tokio::test]
async fn a_small_cell_and_what_would_give_it_away_are_hidden_everywhere() {
    let world = world().await;
    town(&world).await;
    let told = report(&world, "by=country&and=language").await;
    let cells: Vec<&Value> =
        told["cells"].as_array().unwrap().iter().flat_map(|row| row.as_array().unwrap()).collect();
    assert_eq!(cells.len(), 4, "{told}");
    assert!(cells.iter().all(|cell| cell.is_null()), "two of them with a total would tell the third: {told}");
    world.get(MANAGER, "/customers/report?by=country&and=language").await.expect(200).shows("hidden");
    let path = "/customers/report/file?by=country&and=language&format=csv";
    let file = world.get(MANAGER, path).await.expect(200).text();
    assert_eq!(file.matches("hidden").count(), 4, "{file}");
    let book = world.get(MANAGER, &path.replace("csv", "xlsx")).await.expect(200);
    assert!(book.bytes.starts_with(b"PK"));
    let refused = world.api(MANAGER, "GET", "/customers/report?by=country&and=country", &Value::Null).await;
    assert_eq!(refused.expect(422).wrong_fields(), ["and"]);
    let unknown = world.api(MANAGER, "GET", "/customers/report?by=email", &Value::Null).await;
    assert_eq!(unknown.expect(422).wrong_fields(), ["by"]);
}

#[tokio::test]
async fn it_is_for_those_who_have_the_right_and_for_enough_people() {
    let world = world().await;
    people(&world, ("NL", "Utrecht"), "nl", 4).await;
    world.get(MANAGER, "/customers/report").await.expect(200).shows("Too few people");
    assert_eq!(report(&world, "by=country").await["rows"], Value::Array(Vec::new()));
    world.get(AGENT, "/customers/report").await.expect(403);
    world.get(AGENT, "/customers/report/file?format=csv").await.expect(403);
    world.api(AGENT, "GET", "/customers/report?by=country", &Value::Null).await.expect(403);
}
