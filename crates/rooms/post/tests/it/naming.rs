//! Somebody named in letters to others, sent or still waiting.

use crate::*;
use kernel::{Crowd, Eraser, Mention, Naming};
use std::sync::Arc;

const WRITTEN: &str = "Your neighbour Joanna Kowalska has the lamp. Write to carla@example.com.";

fn joanna() -> Naming {
    // She reads her mail at Carla's address.
    let emails = vec!["carla@example.com".into()];
    Naming { names: vec!["Joanna Kowalska".into()], emails, ..Naming::default() }
}

async fn mentions(world: &World, naming: Naming) -> Vec<Mention> {
    let find = ROOM.mentions.unwrap().find;
    let found = find(&mut world.read().await, Arc::new(Crowd::of(naming))).await.unwrap();
    found.into_iter().map(|(_, mention)| mention).collect()
}

struct Star(Vec<[u8; 16]>);

impl Action for Star {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let mut eraser = Eraser::of(joanna(), tx.now());
        (ROOM.mentions.unwrap().star)(tx, &mut eraser, self.0.clone()).await
    }
}

#[tokio::test]
async fn who_is_named_in_a_letter_to_somebody_else_is_starred_and_it_still_arrives() {
    let (world, sink) = connected().await;
    let letter = Envelope { text: WRITTEN.into(), ..envelope("carla@example.com") };
    let carla = Recipient::Subject(carla());
    world.write(&Send(vec![(carla, letter)])).await.unwrap();
    assert!(
        mentions(&world, Naming { subject: Some(self::carla()), ..joanna() }).await.is_empty(),
        "one's own goes with one"
    );
    let found = mentions(&world, joanna()).await;
    assert_eq!((found.len(), found[0].table), (1, "post_messages"));
    assert_eq!(world.write(&Star(vec![found[0].id])).await.unwrap(), 1);
    assert!(mentions(&world, joanna()).await.is_empty());
    world.work().await;
    let received = sink.take();
    assert_eq!(received.len(), 1, "the address that it goes to is its receiver's");
    let shown = newest(&world).await;
    assert_eq!(shown.text, "Your neighbour *** has the lamp. Write to ***.");
    let written = post::addresses_of(&mut world.read().await, &[self::carla()]).await.unwrap();
    assert!(written[&self::carla()].contains("carla@example.com"));
}

#[tokio::test]
async fn whoever_got_letters_late_is_known_by_their_addresses_too() {
    let (world, _sink) = connected().await;
    let piet = SubjectId::from_bytes([9; 16]);
    let early = (0..501).map(|_| (Recipient::Subject(carla()), envelope("carla@example.com"))).collect();
    world.write(&Send(early)).await.unwrap();
    let late = Send(vec![(Recipient::Subject(piet), envelope("piet@example.com"))]);
    world.write(&late).await.unwrap();
    let written = post::addresses_of(&mut world.read().await, &[carla(), piet]).await.unwrap();
    assert!(written[&piet].contains("piet@example.com") && written[&carla()].len() == 1);
}
