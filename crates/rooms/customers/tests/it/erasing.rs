//! Erasing: a number and a state stay, everything else is gone.

use crate::{AGENT, AUDITOR, MARKETER, OFFICER, enter, joanna, world};
use customers::{Feature, SubjectId};
use kernel::{Action, KeyId, Permission, Result, SYSTEM, Tx};
use serde_json::{Value, json};

struct Erase(SubjectId);

impl Action for Erase {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::mark_erased(tx, self.0).await?;
        tx.shred(KeyId::of(self.0))
    }
}

#[tokio::test]
async fn an_erased_person_is_a_number_and_nothing_more() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    world.write(&Erase(subject)).await.unwrap();
    assert_eq!(world.work().await, 1);

    let mut reader = world.read().await;
    assert!(customers::contact(&mut reader, subject).await.unwrap().is_none());
    assert!(customers::facts(&mut reader, subject).await.unwrap().is_none());
    assert!(customers::find_by_email(&mut reader, "joanna.z@example.com").await.unwrap().is_empty());
    for typed in ["joanna", "zielinska", "600100200", "44051401359"] {
        assert!(customers::search(&mut reader, typed).await.unwrap().people.is_empty(), "{typed}");
    }
    assert_eq!(customers::count(&mut reader, &customers::Filter::default()).await.unwrap(), 0);
    let path = format!("/customers/{subject}");
    world
        .get(AGENT, &path)
        .await
        .expect(200)
        .shows("Customer 1001")
        .shows("erased")
        .hides("Joanna")
        .hides("Kraków");
    world.get(AGENT, &format!("{path}/edit")).await.expect(410);
    world.post(AGENT, &path, &[("version", "1"), ("given", "Joanna")]).await.expect(410);
    world.post(AGENT, &format!("{path}/values"), &[("field", "name"), ("version", "2")]).await.expect(410);
    let hold = [("reason", "Claim"), ("until", "2027-01-01")];
    world.post(crate::OFFICER, &format!("{path}/holds"), &hold).await.expect(410);
    let asked = [("field", "national_id"), ("reason", "Curious")];
    world.post(crate::MANAGER, &format!("{path}/revelations"), &asked).await.expect(404);
}

#[tokio::test]
async fn the_persons_own_copy_holds_every_value() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let facts = customers::facts(&mut world.read().await, subject).await.unwrap().unwrap();
    let value = |key: &str| facts.iter().find(|fact| fact.key == key).map(|fact| fact.value.as_str());
    assert_eq!(value("given"), Some("Joanna"));
    assert_eq!(value("phones"), Some("+48600100200"));
    assert_eq!(value("national_id"), Some("44051401359"));
    assert_eq!(value("addresses"), Some("ul. Długa 5, 31-147 Kraków, PL"));
}

struct Leave(SubjectId, Vec<(Feature, String)>);

impl Action for Leave {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::mark_erased(tx, self.0).await?;
        customers::leave(tx, &[(self.0, self.1.clone())]).await
    }
}

#[tokio::test]
async fn what_remains_is_seen_as_the_matrix_says_and_goes_with_its_field() {
    let world = world().await;
    for key in ["width", "colour"] {
        let field = json!({"key": key, "label": key, "class": "attribute", "purpose": "orders"});
        world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(201);
    }
    let subject = enter(&world, joanna()).await;
    let custom = |key: &str| Feature::Custom(key.to_owned());
    let left = [(Feature::City, "Kraków"), (custom("width"), "extra-wide"), (custom("colour"), "light-blue")];
    let left = left.map(|(feature, value)| (feature, value.to_owned())).to_vec();
    world.write(&Leave(subject, left)).await.unwrap();
    let path = format!("/customers/{subject}");
    world.get(MARKETER, &path).await.expect(200).shows("Kraków").shows("extra-wide").shows("light-blue");
    world.get(AUDITOR, &path).await.expect(200).hides("Kraków").hides("extra-wide").hides("light-blue");

    let stricter = json!({"class": "identifying"});
    world.api(OFFICER, "PATCH", "/customers/fields/width", &stricter).await.expect(200);
    let removal = "/customers/fields/colour?confirm=colour";
    world.api(OFFICER, "DELETE", removal, &Value::Null).await.expect(202);
    world.work().await;
    let record = customers::record(&mut world.read().await, subject).await.unwrap().unwrap();
    assert_eq!(record.attributes, [("left.city".to_owned(), "Kraków".to_owned())]);
}
