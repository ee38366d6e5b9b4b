//! What only somebody's own yes allows: special values and the data of children, at every door, and what happens when the yes ends.

use crate::house::{House, Pass, open, person, written};
use axum::{body::Body, http::Request};
use consent::{
    AddPurpose, Basis, By, ByLang, Change, ChangePurpose, Channel, Earlier, How, PurposeText, Rest, Special,
    State, Terms, Written,
};
use customers::{Define, SubjectId};
use ground::clock::{DAY, SECOND};
use kernel::{
    Action, Permission, Result, Role, SYSTEM, Tx,
    datamap::Depth,
    lapse::{Of, Ripe},
};
use serde_json::{Value, json};
use testkit::{Answer, Guest};

const MANAGER: Guest = Guest::Staff(Role::Manager);

fn terms(special: Option<Special>, written: Written) -> Terms {
    let text = |_| PurposeText { name: "Care".into(), description: "We cook what you can eat.".into() };
    let terms = Terms::of(ByLang::make(text), Basis::Consent, vec![Channel::Email, Channel::Phone]);
    Terms { special, written, ..terms }
}

/// With a special field, and a plain one that a child's guardian decides about.
async fn with_fields(signed: Written) -> House {
    let house = open().await;
    let care = AddPurpose { key: "care".into(), terms: terms(Some(Special::ExplicitConsent), signed) };
    house.world.write(&care).await.unwrap();
    house
        .world
        .write(&AddPurpose { key: "club".into(), terms: terms(None, Written::NotNeeded) })
        .await
        .unwrap();
    for (key, class, purpose) in [("allergies", "special", "care"), ("team", "attribute", "club")] {
        let field = Define {
            key: key.into(),
            label: key.into(),
            class: class.into(),
            purpose: purpose.into(),
            basis: "Asked at the counter".into(),
            ..Define::default()
        };
        house.world.write(&field).await.unwrap();
    }
    house
}

fn yes(subject: SubjectId, purpose: &str) -> Change {
    Change::new(subject, purpose, Channel::Email, State::Given, How::Link)
}

impl House {
    async fn put(&self, subject: SubjectId, field: &str, value: &str) -> Answer {
        let record =
            self.world.api(MANAGER, "GET", &format!("/customers/{subject}"), &Value::Null).await.json();
        let request = Request::patch(format!("/api/v1/customers/{subject}"))
            .header("content-type", "application/json")
            .header("if-match", format!("\"v{}\"", record["version"]));
        let body = json!({ "attributes": { field: value } }).to_string();
        self.world.send(MANAGER, request.body(Body::from(body)).unwrap()).await
    }

    async fn holds(&self, subject: SubjectId, field: &str) -> bool {
        let facts = customers::facts(&mut self.world.read().await, subject).await.unwrap().unwrap();
        facts.iter().any(|fact| fact.key == field)
    }

    async fn allows(&self, change: Change) {
        written(self.world.write(&Pass(vec![change])).await.unwrap()[0]);
    }

    /// What the page of privacy finds about special data: the figure and its state.
    async fn found(&self) -> Vec<(kernel::room::Met, String)> {
        let mut reader = self.world.read().await;
        let t = reader.app().lexicon().words(kit::Lang::En);
        let checks = (consent::ROOM.checks.unwrap())(&mut reader, t).await.unwrap();
        let special = checks.into_iter().filter(|check| check.law.starts_with("gdpr/9.2"));
        special.map(|check| (check.state, check.found)).collect()
    }
}

#[tokio::test]
async fn a_special_value_is_stored_only_of_somebody_who_agreed() {
    let house = with_fields(Written::NotNeeded).await;
    let carla = house.carla;
    let wrong = house.put(carla, "allergies", "peanuts").await.expect(422);
    assert_eq!(wrong.wrong_fields(), ["attributes.allergies"]);
    wrong.shows("GDPR Art. 9(2)(a)").shows("Ask for it first");
    // By the page, and with somebody who is entered just now.
    let path = format!("/customers/{carla}");
    let form = [("version", "1"), ("attributes.allergies", "peanuts")];
    house.world.post(MANAGER, &path, &form).await.expect(422).shows("they have not given it");
    let fresh = json!({ "given": "Ben", "attributes": { "allergies": "milk" } });
    let wrong = house.world.api(MANAGER, "POST", "/customers", &fresh).await.expect(422);
    assert_eq!(wrong.wrong_fields(), ["attributes.allergies"]);
    let form = [("given", "Ben"), ("attributes.allergies", "milk")];
    house.world.post(MANAGER, "/customers", &form).await.expect(422).shows("Only their own consent");

    house.allows(yes(carla, "club")).await;
    house.put(carla, "allergies", "peanuts").await.expect(422);
    house.allows(yes(carla, "care")).await;
    house.put(carla, "allergies", "peanuts").await.expect(200);
    assert!(house.holds(carla, "allergies").await);
    house.world.advance(SECOND);
    house.allows(Change::new(carla, "care", Channel::Email, State::Withdrawn, How::Link)).await;
    house.put(carla, "allergies", "nuts").await.expect(422).shows("withdrew their consent");
    house.put(carla, "allergies", "").await.expect(200);
    assert!(!house.holds(carla, "allergies").await, "what is taken away needs nobody's yes");
}

#[tokio::test]
async fn where_a_signature_is_asked_for_a_click_is_not_enough() {
    let house = with_fields(Written::Needed).await;
    house.allows(yes(house.carla, "care")).await;
    house.put(house.carla, "allergies", "peanuts").await.expect(422).shows("Ask them to sign first");
}

#[tokio::test]
async fn data_of_a_child_need_the_guardian_where_the_purpose_rests_on_consent() {
    let house = with_fields(Written::NotNeeded).await;
    house.put(house.carla, "team", "blue").await.expect(200);
    let child = json!({ "given": "Zosia", "birth_date": "2015-02-28", "attributes": { "team": "red" } });
    let wrong = house.world.api(MANAGER, "POST", "/customers", &child).await.expect(422);
    assert_eq!(wrong.wrong_fields(), ["attributes.team"]);
    wrong.shows("GDPR Art. 8(1)");
    let mut zosia = person("zosia@example.com");
    zosia.draft.birth_date = "2015-02-28".into();
    let zosia = house.world.write(&zosia).await.unwrap();
    house.allows(yes(zosia, "club")).await;
    house.put(zosia, "team", "red").await.expect(422).shows("Ask the guardian first");
    house.allows(yes(zosia, "club").by(By::Guardian)).await;
    house.put(zosia, "team", "red").await.expect(200);
}

struct End(Vec<[u8; 16]>);

impl Action for End {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let Of::Record(end) = lapse().of else { panic!("it ends records") };
        end(tx, self.0.clone(), Depth::Destroy).await
    }
}

fn lapse() -> &'static kernel::Lapse {
    consent::ROOM.lapses.iter().find(|lapse| lapse.name == "consent.special-gone").unwrap()
}

#[tokio::test]
async fn what_lies_here_when_the_consent_ends_is_named_and_grows_old() {
    let house = with_fields(Written::NotNeeded).await;
    let carla = house.carla;
    house.allows(yes(carla, "care")).await;
    house.put(carla, "allergies", "peanuts").await.expect(200);
    use kernel::room::Met;
    let fine =
        |found: &[(Met, String)]| found.iter().all(|(state, _)| *state == Met::Fine) && found.len() == 2;
    assert!(fine(&house.found().await));
    house.world.advance(SECOND);
    for (purpose, channel) in [("care", Channel::Email), ("care", Channel::Phone)] {
        house.allows(Change::new(carla, purpose, channel, State::Withdrawn, How::Link)).await;
    }
    let found = house.found().await;
    assert!(
        found.contains(&(Met::Missing, "1 person has special values without a consent".into())),
        "{found:?}"
    );
    house.world.advance(31 * DAY);
    let before = house.world.now().minus(30 * DAY);
    let mut reader = house.world.read().await;
    let old = (lapse().find)(&mut reader, Ripe { limit: 9, ..Ripe::before(before) }).await.unwrap();
    let ages = kernel::lapse::Ages { purpose: None, before: vec![before] };
    assert_eq!((lapse().count)(&mut reader, ages).await.unwrap(), [1]);
    drop(reader);
    assert_eq!(old.iter().map(|old| old.subject).collect::<Vec<_>>(), [Some(carla)], "once");
    assert_eq!(house.world.write(&End(vec![old[0].id])).await.unwrap(), 1);
    assert!(!house.holds(carla, "allergies").await);
    assert!(fine(&house.found().await));
    let mut reader = house.world.read().await;
    let old = (lapse().find)(&mut reader, Ripe { limit: 9, ..Ripe::before(before) }).await.unwrap();
    assert!(old.is_empty(), "the person stays, and is not found again");
}

/// What is found a month after the clock started.
async fn found_after_a_month(house: &House) -> Vec<[u8; 16]> {
    house.world.advance(31 * DAY);
    let before = house.world.now().minus(30 * DAY);
    let mut reader = house.world.read().await;
    let old = (lapse().find)(&mut reader, Ripe { limit: 9, ..Ripe::before(before) }).await.unwrap();
    old.into_iter().map(|old| old.id).collect()
}

/// One more purpose with a special field of its own.
async fn one_more(house: &House, key: &str, field: &str, terms: Terms) {
    house.world.write(&AddPurpose { key: key.into(), terms }).await.unwrap();
    let field = Define {
        key: field.into(),
        label: field.into(),
        class: "special".into(),
        purpose: key.into(),
        basis: "Asked at the counter".into(),
        ..Define::default()
    };
    house.world.write(&field).await.unwrap();
}

#[tokio::test]
async fn where_one_consent_ends_what_another_allowed_stays_though_it_has_to_be_given_anew() {
    let house = with_fields(Written::NotNeeded).await;
    let (carla, habit) = (house.carla, terms(Some(Special::ExplicitConsent), Written::NotNeeded));
    one_more(&house, "habit", "fasting", habit.clone()).await;
    for (purpose, field) in [("care", "allergies"), ("habit", "fasting")] {
        house.allows(yes(carla, purpose)).await;
        house.put(carla, field, "peanuts").await.expect(200);
    }
    let anew = ChangePurpose { key: "habit".into(), seen: 1, terms: habit, earlier: Earlier::AskAgain };
    house.world.write(&anew).await.unwrap();
    house.world.advance(SECOND);
    house.allows(Change::new(carla, "care", Channel::Email, State::Withdrawn, How::Link)).await;
    let found = found_after_a_month(&house).await;
    assert_eq!(house.world.write(&End(found)).await.unwrap(), 1);
    assert!(!house.holds(carla, "allergies").await);
    assert!(house.holds(carla, "fasting").await, "its yes stands, and is asked for anew");
}

struct Tell(SubjectId);

impl Action for Tell {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        consent::told(tx, "menus", &[self.0]).await
    }
}

#[tokio::test]
async fn what_rests_on_a_consent_is_allowed_once_it_was_told_and_ends_with_it() {
    let house = with_fields(Written::NotNeeded).await;
    let carla = house.carla;
    let rest = Rest { purpose: "care".into(), why: "We plan what we cook.".into() };
    let menus = terms(Some(Special::ExplicitConsent), Written::NotNeeded);
    house.world.advance(SECOND);
    one_more(&house, "menus", "dishes", Terms { rests_on: Some(rest), ..menus }).await;
    house.allows(yes(carla, "care")).await;
    house.put(carla, "dishes", "no nuts").await.expect(422);
    house.world.write(&Tell(carla)).await.unwrap();
    house.put(carla, "dishes", "no nuts").await.expect(200);
    assert!(found_after_a_month(&house).await.is_empty());
    house.allows(Change::new(carla, "care", Channel::Email, State::Withdrawn, How::Link)).await;
    let found = found_after_a_month(&house).await;
    assert_eq!((found.len(), house.world.write(&End(found)).await.unwrap()), (1, 1));
    assert!(!house.holds(carla, "dishes").await);
    assert!(found_after_a_month(&house).await.is_empty(), "once");
}
