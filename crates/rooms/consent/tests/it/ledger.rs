//! The ledger whole: sealed, signed, proved to outsiders, and still provable when the person is gone.

use crate::house::{House, Pass, open, written};
use consent::{Change, Channel, How, PermissionId, State, ledger, seal_now, verify};
use custodia_ledger::{LogProof, SignedNote, Verifier};
use kernel::KeyId;
use testkit::Guest;

async fn busy() -> (House, Vec<PermissionId>) {
    let house = open().await;
    let mut events = Vec::new();
    for state in [State::Given, State::Withdrawn, State::Given, State::Refused, State::Given] {
        events.push(written(house.as_carla(house.change(state, How::Person)).await));
    }
    (house, events)
}

#[tokio::test]
async fn an_empty_ledger_has_a_signed_checkpoint_too() {
    let house = open().await;
    let note: SignedNote =
        house.world.get(Guest::Nobody, "/ledger/checkpoint").await.expect(200).text().parse().unwrap();
    let key: Verifier =
        house.world.get(Guest::Nobody, "/ledger/key").await.expect(200).text().trim().parse().unwrap();
    assert_eq!(key.verify(&note).unwrap().head.size, 0);
    assert_eq!(verify(&house.world.app).await.unwrap().fault, None);
}

#[tokio::test]
async fn every_event_is_sealed_by_the_house_itself_and_provable_to_outsiders() {
    let (house, events) = busy().await;
    let path = |event: &PermissionId| format!("/ledger/proof?event={event}");
    let officer = Guest::Staff(kernel::Role::PrivacyOfficer);
    let early = house.world.api(officer, "GET", &path(&events[0]), &serde_json::Value::Null).await;
    assert_eq!(early.status, 409);
    house.world.work_on_schedule().await;
    let key: Verifier = house.world.get(Guest::Nobody, "/ledger/key").await.text().trim().parse().unwrap();
    for event in &events {
        let text =
            house.world.api(officer, "GET", &path(event), &serde_json::Value::Null).await.expect(200).text();
        let proof: LogProof = text.parse().unwrap();
        let entry = consent::entry(&mut house.world.read().await, *event).await.unwrap();
        assert_eq!(proof.verify(&entry.commitment, &key).unwrap().head.size, 5);
        assert!(proof.verify(&[7; 32], &key).is_err());
        assert_eq!(entry.facts.commit(&entry.secret.unwrap()), entry.commitment);
    }
    let report = verify(&house.world.app).await.unwrap();
    assert_eq!((report.entries, report.closed, report.waiting, report.fault), (5, 0, 0, None));
}

#[tokio::test]
async fn what_waits_is_counted_and_sealing_goes_on_where_it_stopped() {
    let (house, _) = busy().await;
    assert_eq!(seal_now(&house.world.app).await.unwrap(), 5);
    assert_eq!(seal_now(&house.world.app).await.unwrap(), 0);
    written(house.as_carla(house.change(State::Withdrawn, How::Person)).await);
    let report = verify(&house.world.app).await.unwrap();
    assert_eq!((report.entries, report.waiting, report.heads, report.fault), (5, 1, 1, None));
    seal_now(&house.world.app).await.unwrap();
    let report = verify(&house.world.app).await.unwrap();
    assert_eq!((report.entries, report.waiting, report.heads, report.fault), (6, 0, 2, None));
}

#[tokio::test]
async fn after_erasure_old_proofs_verify_and_nothing_can_be_opened() {
    let (house, events) = busy().await;
    seal_now(&house.world.app).await.unwrap();
    let proof = ledger::proof(&mut house.world.read().await, events[2]).await.unwrap();
    let entry = consent::entry(&mut house.world.read().await, events[2]).await.unwrap();
    house.world.app.vault().destroy(KeyId::of(house.carla)).await.unwrap();
    let key = ledger::verifier(&mut house.world.read().await).await.unwrap();
    assert!(proof.verify(&entry.commitment, &key).is_ok());
    let entry = consent::entry(&mut house.world.read().await, events[2]).await.unwrap();
    assert!(entry.secret.is_none());
    let report = verify(&house.world.app).await.unwrap();
    assert_eq!((report.entries, report.closed, report.fault), (5, 5, None));
    let later = house.world.write(&Pass(vec![house.change(State::Given, How::Link)])).await.unwrap();
    assert_eq!(later, [consent::Outcome::HeldBack(consent::Held::Gone)]);
}

#[tokio::test]
async fn a_large_ledger_is_sealed_and_verified_in_batches() {
    let house = open().await;
    let change = |number: i64| {
        let state = if number % 2 == 0 { State::Given } else { State::Withdrawn };
        Change::new(house.carla, "offers", Channel::Sms, state, How::Person)
    };
    house.world.write(&Pass((0..5_300).map(change).collect())).await.unwrap();
    assert_eq!(seal_now(&house.world.app).await.unwrap(), 5_300);
    let report = verify(&house.world.app).await.unwrap();
    assert_eq!((report.entries, report.heads, report.fault), (5_300, 2, None));
}
