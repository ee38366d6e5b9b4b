//! An erasure: shown before it happens, decided by the privacy officer, told, done in steps, and gone for good.

use crate::house::{self, ANNA, DORA, NOBODY};
use consent::Channel;
use customers::Standing;
use kernel::{Action, KeyId, Permission, Result, SYSTEM, SubjectId, Tx, setting::Change};
use rights::Kind;
use testkit::World;

#[tokio::test]
async fn dora_sees_what_would_happen_types_the_number_and_carla_is_gone() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    world
        .get(DORA, "/requests")
        .await
        .expect(200)
        .shows("R-2026-0001")
        .shows("Carla Kanarek-Łoś")
        .shows("waiting for proof");
    house::prove(&world).await;
    assert_eq!(house::state(&world, claim).await, "proved", "the house does not decide this by itself");

    let page = format!("/requests/{claim}");
    world
        .get(DORA, &page)
        .await
        .expect(200)
        .shows("What would happen")
        .shows("Deleted")
        .shows("In the way")
        .shows("Decide…");
    world.get(ANNA, &page).await.expect(200).shows("Only a privacy officer can decide this.");
    let approval = format!("{page}/decision");
    world.get(DORA, &format!("{approval}?mode=anonymise")).await.expect(200).shows("This cannot be undone");
    world.get(ANNA, &format!("{approval}?mode=anonymise")).await.expect(403);
    let wrong = [("mode", "anonymise"), ("comes_back", "kept-out"), ("confirm", "R-2026-9999")];
    world.post(DORA, &approval, &wrong).await.expect(422).shows("That is not the same word");
    assert_eq!(house::state(&world, claim).await, "proved");

    house::approve(&world, claim, "anonymise", "kept-out").await;
    assert_eq!(house::state(&world, claim).await, "done");
    assert_erased(&world, carla).await;
    world.get(DORA, &page).await.expect(200).shows("Receipt").shows("Key destroyed").hides("Carla");
    world.get(DORA, "/requests?scope=ended").await.expect(200).shows("somebody who is erased").hides("Carla");
    let receipt = rights::receipt(&mut world.read().await, claim).await.unwrap().unwrap();
    assert!(receipt.effects().unwrap().iter().any(|effect| effect.table == "customers" && effect.rows == 1));
    assert!(world.write(&IsSuppressed("carla.kanarek@example.org")).await.unwrap());
    world
        .post(DORA, &approval, &[("mode", "destroy"), ("comes_back", "welcome"), ("confirm", "R-2026-0001")])
        .await
        .expect(409);
}

async fn assert_erased(world: &World, subject: SubjectId) {
    let mut reader = world.read().await;
    assert!(customers::contact(&mut reader, subject).await.unwrap().is_none());
    assert!(!world.app.vault().unlock(&[KeyId::of(subject)]).await.unwrap().holds(KeyId::of(subject)));
    assert!(world.app.vault().destroyed().await.unwrap().contains(&KeyId::of(subject)));
    assert!(customers::find_by_email(&mut reader, "carla.kanarek@example.org").await.unwrap().is_empty());
}

struct IsSuppressed(&'static str);

impl Action for IsSuppressed {
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        consent::is_suppressed(tx, self.0).await
    }
}

#[tokio::test]
async fn carla_is_told_before_her_address_is_gone() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    house::prove(&world).await;
    let form = [("mode", "anonymise"), ("comes_back", "welcome"), ("confirm", "R-2026-0001")];
    world.post(DORA, &format!("/requests/{claim}/decision"), &form).await.expect(303);
    world.work().await;
    // The letter has left and can still be read; nothing is wiped before somebody looked that it had.
    assert_eq!(house::newest(&world).await.0, "Usuwamy Twoje dane");
    assert_eq!(house::state(&world, claim).await, "running");
    assert!(customers::contact(&mut world.read().await, carla).await.unwrap().is_some());
    world.advance(ground::clock::MINUTE);
    world.work().await;
    assert_eq!(house::state(&world, claim).await, "done");
}

#[tokio::test]
async fn a_trusting_house_erases_at_once_unless_something_is_in_the_way() {
    let world = house::open().await;
    let values = vec![("rights.erase-at-once".to_owned(), "true".to_owned())];
    world.write(&Change { values }).await.unwrap();
    let carla = house::carla(&world).await;
    let copy = house::ask(&world, carla, Kind::Copy).await;
    house::prove(&world).await;
    let (_, copy_link) = house::newest(&world).await;
    let first = house::ask(&world, carla, Kind::Erasure).await;
    house::prove(&world).await;
    assert_eq!(house::state(&world, copy).await, "done");
    assert_eq!(house::state(&world, first).await, "proved", "her copy still waits for her");
    world
        .get(DORA, &format!("/requests/{first}"))
        .await
        .shows("A copy of the data has not been fetched yet.");
    world.post(NOBODY, &copy_link, &[]).await.expect(200);
    let refusal = [("reason", "excessive"), ("note", "Asked again below.")];
    world.post(DORA, &format!("/requests/{first}/refusal"), &refusal).await.expect(303);

    let second = house::ask(&world, carla, Kind::Erasure).await;
    house::prove(&world).await;
    assert_eq!(house::state(&world, second).await, "done");
    assert_erased(&world, carla).await;
}

#[tokio::test]
async fn destroying_leaves_no_row_and_blocking_leaves_them_all() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    house::prove(&world).await;
    house::approve(&world, claim, "block-only", "welcome").await;
    let contact = customers::contact(&mut world.read().await, carla).await.unwrap().unwrap();
    assert_eq!(contact.standing, Standing::Restricted);
    assert_eq!(house::newest(&world).await.0, "Twoje konto jest zamknięte");

    let claim = house::ask(&world, carla, Kind::Erasure).await;
    house::prove(&world).await;
    house::approve(&world, claim, "destroy", "welcome").await;
    assert_eq!(house::state(&world, claim).await, "done");
    assert!(customers::record(&mut world.read().await, carla).await.unwrap().is_none());
    let left = kernel::datamap::count(&mut world.read().await, carla).await.unwrap();
    assert!(left.iter().all(|found| matches!(found.holding.erasing, kernel::Erasing::Keep(_))), "{left:?}");
}

#[tokio::test]
async fn a_refusal_names_its_reason_and_the_person_is_told() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    let (_, link) = house::newest(&world).await;
    let refusal = format!("/requests/{claim}/refusal");
    world.get(DORA, &refusal).await.expect(200).shows("Art. 17(3)(b)").hides("Art. 15(4)");
    world.post(DORA, &refusal, &[("note", "?")]).await.expect(422).shows("Please fill this in.");
    let long = "x".repeat(3_000);
    world.post(DORA, &refusal, &[("reason", "legal-duty"), ("note", &long)]).await.expect(422);
    world.post(DORA, &refusal, &[("reason", "rights-of-others")]).await.expect(422);
    world.advance(ground::clock::SECOND);
    world.post(DORA, &refusal, &[("reason", "legal-duty"), ("note", "Faktury do 2031.")]).await.expect(303);
    world.work().await;
    let letter = post::latest(&mut world.read().await, 1).await.unwrap().remove(0);
    assert!(
        letter.text.contains("Art. 17(3)(b)") && letter.text.contains("Faktury do 2031."),
        "{}",
        letter.text
    );
    world.post(NOBODY, &link, &[]).await.expect(410);
    assert_eq!(house::state(&world, claim).await, "refused");
}

#[tokio::test]
async fn whoever_waits_to_be_sent_something_gets_nothing_any_more() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    house::prove(&world).await;
    world.write(&Hold { subject: carla }).await.unwrap();
    house::approve(&world, claim, "anonymise", "welcome").await;
    let tally = post::tally(&mut world.read().await, [9; 16]).await.unwrap();
    assert_eq!((tally.waiting, tally.canceled), (0, 1));
}

/// A letter that is held back and so still waits when the erasure begins.
struct Hold {
    subject: SubjectId,
}

impl Action for Hold {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let permit = consent::permit(tx, self.subject, "service", Channel::Email).await?.unwrap();
        let envelope = post::Envelope {
            to: permit.address().to_owned(),
            subject: "Namiot".into(),
            text: "Twój namiot czeka.".into(),
            batch: Some([9; 16]),
            ..post::Envelope::plain("test.letter", kit::Lang::Pl)
        };
        post::hold_batch(tx, [9; 16]).await?;
        post::hand_over(tx, permit, envelope).await.map(drop)
    }
}
