//! Somebody named in what others answered: found, and starred in the answer alone.

use crate::{
    answering::{ask, confirm},
    building::{contact, publish},
    world::*,
};
use ground::paging::Wanted;
use kernel::{
    Action, Actor, Crowd, Eraser, Mention, Naming, Permission, Result, SYSTEM, Starred, SubjectId, Tx,
};
use std::sync::Arc;
use testkit::World;

const SAID: &str = "My neighbour Joanna Kowalska has it (joanna@example.org). Joanna Nowak does not.";
const STARRED: &str = "My neighbour *** has it (***). Joanna Nowak does not.";

fn joanna(subject: Option<SubjectId>) -> Naming {
    Naming {
        subject,
        names: vec!["Joanna Kowalska".into()],
        emails: vec!["joanna@example.org".into()],
        ..Naming::default()
    }
}

async fn mentions(world: &World, naming: &Naming) -> Vec<Mention> {
    let find = forms::ROOM.mentions.unwrap().find;
    let found = find(&mut world.read().await, Arc::new(Crowd::of(naming.clone()))).await.unwrap();
    found.into_iter().map(|(_, mention)| mention).collect()
}

struct Star(Naming, Vec<[u8; 16]>);

impl Action for Star {
    type Output = (u64, Vec<Starred>);
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<(u64, Vec<Starred>)> {
        let mut eraser = Eraser::of(self.0.clone(), tx.now());
        let starred = (forms::ROOM.mentions.unwrap().star)(tx, &mut eraser, self.1.clone()).await?;
        Ok((starred, eraser.places()))
    }
}

async fn answered(world: &World) -> Vec<String> {
    let mut reader = world.app.read(&Actor::house()).await.unwrap();
    let page = forms::answers(&mut reader, "contact", &Wanted::default()).await.unwrap();
    page.items.into_iter().flat_map(|one| one.replies).map(|reply| reply.answer).collect()
}

#[tokio::test]
async fn who_is_named_in_the_answers_of_others_is_found_and_starred() {
    let world = world().await;
    publish(&world, "contact", &contact()).await;
    ask(&world, &[("email", YES[0].1), ("q1", SAID)]).await.expect(303);
    confirm(&world).await;
    let carla = found(&world, YES[0].1).await[0];
    assert!(mentions(&world, &joanna(Some(carla))).await.is_empty(), "one's own answers go with one");
    let mentioned = mentions(&world, &joanna(None)).await;
    assert_eq!(mentioned.len(), 1);
    let Mention { table, id, of, href, preview } = &mentioned[0];
    assert_eq!((*table, *of, href.as_str()), ("form_answers", Some(carla), "/forms/contact/answers"));
    assert!(preview.contains("neighbour *** has it (***)") && !preview.contains("Kowalska"), "{preview}");

    let (starred, places) = world.write(&Star(joanna(None), vec![*id])).await.unwrap();
    assert_eq!((starred, places[0].spans.len()), (1, 2));
    assert!(answered(&world).await.contains(&STARRED.to_owned()), "{:?}", answered(&world).await);
    assert!(mentions(&world, &joanna(None)).await.is_empty());
    assert_eq!(
        world.write(&Star(joanna(None), vec![*id])).await.unwrap().0,
        0,
        "a second time there is nothing"
    );
    assert_eq!(found(&world, YES[0].1).await, [carla], "nothing of Carla's was touched");
}
