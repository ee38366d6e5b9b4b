//! Somebody named in what was written about a restricted person: starred there, and that person stays restricted as before.

use crate::house::{ROOMS, add, ask, carla, edges, settle};
use customers::{Draft, Restriction, SubjectId};
use ground::{args, clock::DAY, db::Sql};
use kernel::{
    Action, Mention, Mentions, Permission, Reader, Result, Room, SYSTEM, Tx,
    restriction::{self, Restricted},
};
use rights::{Decide, Decision, Kind, Mode, Return, Vouch};
use testkit::World;

const PIET: &str = "piet@example.org";

/// A house in which a text about Piet names whoever is sought; to star it is to write a row of Piet's.
const WRITTEN: [Room; 7] = {
    let [post, customers, staff, consent, notices, flows, rights] = ROOMS;
    let mentions = Mentions {
        texts: &[],
        find: |reader, _| Box::pin(about_piet(reader)),
        star: |tx, _, ids| Box::pin(rewrite(tx, ids)),
    };
    [post, customers, staff, consent, Room { mentions: Some(mentions), ..notices }, flows, rights]
};

async fn about_piet(reader: &mut Reader) -> Result<Vec<(usize, Mention)>> {
    let of = customers::find_by_email(reader, PIET).await?.first().copied();
    let mention = Mention { table: "customers", id: [1; 16], of, href: "/".into(), preview: "***".into() };
    Ok(vec![(0, mention)])
}

/// Tells that nothing is left, so that nobody looks again.
async fn rewrite(tx: &mut Tx, _: Vec<[u8; 16]>) -> Result<u64> {
    let piet = customers::find_by_email(tx, PIET).await?[0];
    tx.execute(Sql::new("update customers set organisation = 'starred' where subject = ?1"), args![piet])
        .await?;
    Ok(0)
}

struct Restrict(SubjectId);

impl Action for Restrict {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::restrict(tx, self.0, Restriction::On).await
    }
}

async fn restricted(world: &World, subject: SubjectId) -> Option<Restricted> {
    restriction::of(&mut world.read().await, subject).await.unwrap()
}

#[tokio::test]
async fn whoever_is_restricted_stays_so_since_then_and_by_whom() {
    let world = World::furnished(&WRITTEN, edges()).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    rights::furnish(&world.app).await.unwrap();
    let piet =
        add(&world, Draft { emails: vec![PIET.into()], family: "Lamp".into(), ..Draft::default() }).await;
    world.write(&Restrict(piet)).await.unwrap();
    let before = restricted(&world, piet).await;
    world.advance(3 * DAY);
    let claim = ask(&world, carla(&world).await, Kind::Erasure).await;
    world.write(&Vouch { claim }).await.unwrap();
    let number = rights::claim(&mut world.read().await, claim).await.unwrap().number.to_string();
    let decision = Decision::Erase { mode: Mode::Destroy, comes_back: Return::Welcome };
    world.write(&Decide::whole(claim, decision, number)).await.unwrap();
    settle(&world).await;
    let contact = customers::contact(&mut world.read().await, piet).await.unwrap().unwrap();
    assert_eq!(contact.organisation.as_deref(), Some("starred"));
    assert!(before.is_some());
    assert_eq!(restricted(&world, piet).await, before);
}
