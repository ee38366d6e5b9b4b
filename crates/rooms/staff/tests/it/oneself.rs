//! Somebody writes to themselves: to the address they sign in with, and to nobody else.

use crate::browser::{hire, house};
use kernel::{ANYONE, Action, Actor, Error, Permission, Result, Role, Tx, Who, room::Note};
use kit::Lang;

struct Look;

impl Action for Look {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let to_oneself = tx.app().gate()?.to_oneself;
        let (subject, text) = ("Tents".to_owned(), "Dear Robin".to_owned());
        to_oneself(tx, Note { subject, text, kind: "tents.look", lang: Lang::Nl }).await
    }
}

#[tokio::test]
async fn a_letter_to_look_at_goes_to_whoever_asks_for_it() {
    let world = house().await;
    let mark = hire(&world, "Mark", Role::Marketer).await;
    hire(&world, "Anna", Role::Agent).await;
    let actor = Actor { who: Who::Staff(mark), ..Actor::nobody() };
    world.app.write(&actor, &Look).await.unwrap();
    let letters = post::latest(&mut world.read().await, 10).await.unwrap();
    let letter = letters.iter().find(|letter| letter.subject == "Tents").unwrap();
    assert_eq!((letter.to.as_str(), letter.lang.as_str()), ("mark@example.org", "nl"));
    assert_eq!((letter.recipient, &letter.unsubscribe), (Some(post::Recipient::Staff(mark)), &None));
    assert_eq!(letters.iter().filter(|letter| letter.subject == "Tents").count(), 1);
    let refused = world.write(&Look).await;
    assert!(matches!(refused, Err(Error::Refused(_))), "the house has no inbox: {refused:?}");
}
