//! Erasing: a number and a state stay, everything else is gone.

use crate::{AGENT, enter, joanna, world};
use customers::SubjectId;
use kernel::{Action, KeyId, Permission, Result, SYSTEM, Tx};

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
