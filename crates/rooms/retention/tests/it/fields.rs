//! What a rule leaves of each field, and which fields keep it from anybody.

use crate::house::{DORA, bare, crowd, days, draft, is_there, night, person, rule};
use customers::{Choose, Define, Draft as Facts, Edit, SubjectId};
use retention::Draft;
use testkit::World;

async fn field(world: &World, key: &str, blocks: &str) {
    let (label, class, purpose) = ("Unpaid invoice".into(), "attribute".into(), "orders".into());
    let define =
        Define { key: key.into(), label, class, purpose, blocks: blocks.into(), ..Define::default() };
    world.write(&define).await.unwrap();
}

async fn give(world: &World, subject: SubjectId, key: &str, value: &str) {
    let attributes = [(key.to_owned(), value.to_owned())].into();
    let changes = customers::Changes { attributes, ..customers::Changes::default() };
    let version = customers::record(&mut world.read().await, subject).await.unwrap().unwrap().version;
    world.write(&Edit { subject, version, changes }).await.unwrap();
}

#[tokio::test]
async fn a_rule_passes_nobody_whose_invoice_is_unpaid_and_says_its_name() {
    let world = bare().await;
    field(&world, "unpaid", "above").await;
    let (owes, paid) = (person(&world, "Jan", None).await, person(&world, "Ewa", None).await);
    give(&world, owes, "unpaid", "€ 12,50").await;
    give(&world, paid, "unpaid", "0,00").await;
    let id = rule(&world, draft("customers.last-contact", "P30D")).await;
    days(&world, 31).await;
    crowd(&world).await;
    let page = world.get(DORA, &format!("/retention/rules/{id}")).await.expect(200);
    page.shows("Unpaid invoice").hides("What remains of people");
    let run = night(&world).await.remove(0);
    assert_eq!(run.ended, 1);
    assert!(is_there(&world, owes).await && !is_there(&world, paid).await);
    give(&world, owes, "unpaid", "0").await;
    days(&world, 1).await;
    assert_eq!(night(&world).await[0].ended, 1);
    assert!(!is_there(&world, owes).await);
}

#[tokio::test]
async fn a_rule_that_anonymises_leaves_what_was_chosen_and_shows_it_before() {
    let world = bare().await;
    let outcomes = [("birth-date", "decade"), ("name", "stars")];
    let outcomes = outcomes.map(|(field, outcome)| (field.to_owned(), outcome.to_owned())).into();
    world.write(&Choose { outcomes }).await.unwrap();
    let draft = Draft { action: "anonymise".into(), ..draft("customers.last-contact", "P30D") };
    let id = rule(&world, draft).await;
    let born = |day: u8| Facts {
        given: "Jan".into(),
        family: format!("Cichy{day}"),
        birth_date: format!("198{}-05-17", day % 8),
        country: "PL".into(),
        language: "pl".into(),
        ..Facts::default()
    };
    let enter = async |facts: Facts| {
        let create = customers::Create { draft: facts, source: customers::Source::Staff, purpose: None };
        world.write(&create).await.unwrap()
    };
    let silent = enter(born(1)).await;
    let other = enter(Facts { country: "IS".into(), birth_date: "1931-01-01".into(), ..born(2) }).await;
    let page = world.get(DORA, &format!("/retention/rules/{id}")).await.expect(200);
    page.shows("What remains of people").shows("1984-05-17 → 1980–1989").shows("Maria Muster → ***");
    days(&world, 31).await;
    for day in 0..12 {
        enter(born(day)).await;
    }
    assert_eq!(night(&world).await[0].ended, 2);
    let left = async |subject| customers::record(&mut world.read().await, subject).await.unwrap().unwrap();
    let (silent, other) = (left(silent).await, left(other).await);
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    assert_eq!(silent.attributes, [pair("left.birth-date", "1980–1989"), pair("left.name", "***")]);
    assert_eq!((silent.plain.country.as_deref(), silent.plain.language.as_deref()), (Some("PL"), Some("pl")));
    assert_eq!(other.attributes, [pair("left.name", "***")], "nobody else was born in the thirties");
    assert_eq!((other.plain.country, other.plain.language.as_deref()), (None, Some("pl")));
}
