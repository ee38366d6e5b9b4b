//! Keys and sealed values: bound to their place, gone with their key, readable after a rotation.

use ground::{
    clock::Clock,
    secret::{Entropy, Key},
};
use kernel::{Action, KeyId, Permission, Place, Result, SYSTEM, Sealed, SubjectId, Tx, vault::Vault};
use proptest::prelude::*;
use testkit::World;

struct Seal {
    text: String,
}

impl Action for Seal {
    type Output = (SubjectId, Sealed);
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<(SubjectId, Sealed)> {
        let subject: SubjectId = tx.id();
        let key = KeyId::of(subject);
        tx.make_key(key);
        let sealed = tx.seal(key, Place::new("people", "name", subject), &self.text).await?;
        let read: Option<String> = tx.open(key, Place::new("people", "name", subject), &sealed).await?;
        assert_eq!(read.as_ref(), Some(&self.text), "what was just sealed opens in the same transaction");
        Ok((subject, sealed))
    }
}

#[tokio::test]
async fn a_sealed_value_opens_only_in_its_place() {
    let world = World::with(&[]).await;
    let (subject, sealed) = world.write(&Seal { text: "Joanna Zielińska".into() }).await.unwrap();
    let (other, _) = world.write(&Seal { text: "Piet".into() }).await.unwrap();
    let mut reader = world.read().await;
    let here = Place::new("people", "name", subject);
    let open: Option<String> = reader.open(KeyId::of(subject), here, &sealed).await.unwrap();
    assert_eq!(open.as_deref(), Some("Joanna Zielińska"));
    for elsewhere in [
        Place::new("people", "note", subject),
        Place::new("cases", "name", subject),
        Place::new("people", "name", other),
    ] {
        assert!(reader.open::<String>(KeyId::of(subject), elsewhere, &sealed).await.is_err());
    }
    assert!(reader.open::<String>(KeyId::of(other), here, &sealed).await.is_err());
    assert!(!world.holds("Zielińska".as_bytes()));
}

#[tokio::test]
async fn what_a_destroyed_key_sealed_is_gone_for_good() {
    let world = World::with(&[]).await;
    let (subject, sealed) = world.write(&Seal { text: "canary".into() }).await.unwrap();
    world.app.vault().destroy(KeyId::of(subject)).await.unwrap();
    let gone: Option<String> = world
        .read()
        .await
        .open(KeyId::of(subject), Place::new("people", "name", subject), &sealed)
        .await
        .unwrap();
    assert_eq!(gone, None);
    assert_eq!(world.app.vault().destroyed().await.unwrap(), [KeyId::of(subject)]);
    world.app.vault().destroy(KeyId::of(subject)).await.unwrap();
}

#[tokio::test]
async fn many_keys_are_destroyed_together_and_stand_in_the_journal_once() {
    let world = World::with(&[]).await;
    let mut keys = Vec::new();
    for text in ["one", "two", "three"] {
        keys.push(KeyId::of(world.write(&Seal { text: text.into() }).await.unwrap().0));
    }
    let vault = world.app.vault();
    vault.destroy(keys[1]).await.unwrap();
    vault.destroy_many(&keys).await.unwrap();
    keys.sort_unstable();
    assert_eq!((vault.count().await.unwrap(), vault.destroyed().await.unwrap()), (0, keys.clone()));
    assert!(!vault.unlock(&keys).await.unwrap().holds(keys[0]));
    vault.destroy_many(&[]).await.unwrap();
}

#[tokio::test]
async fn rotation_wraps_keys_anew_and_leaves_data_as_it_is() {
    let world = World::with(&[]).await;
    let (subject, sealed) = world.write(&Seal { text: "canary".into() }).await.unwrap();
    let vault = world.app.vault();
    let new = Key::from_bytes([7; 32]);
    assert_eq!(vault.rotate(new.clone()).await.unwrap(), 1);
    let (entropy, clock) = (Entropy::System, Clock::System);
    let old = Vault::open(vault.db().clone(), Key::from_bytes([42; 32]), &entropy, &clock).await;
    assert!(old.is_err(), "the old master key opens nothing");
    let again = Vault::open(vault.db().clone(), new, &entropy, &clock).await.unwrap();
    let ring = again.unlock(&[KeyId::of(subject)]).await.unwrap();
    let read: Option<String> =
        ring.open(KeyId::of(subject), Place::new("people", "name", subject), &sealed).unwrap();
    assert_eq!(read.as_deref(), Some("canary"));
    assert_eq!(again.blind("email", "a@example.org"), vault.blind("email", "a@example.org"));
}

proptest! {
    #[test]
    fn a_blind_hash_tells_values_and_domains_apart(a in ".{0,40}", b in ".{0,40}") {
        let key = Key::from_bytes([9; 32]);
        let hash = |domain: &str, value: &str| key.mac(&[domain.as_bytes(), value.as_bytes()]);
        prop_assert_eq!(hash("email", &a) == hash("email", &b), a == b);
        prop_assert_ne!(hash("email", &a), hash("phone", &a));
    }
}
