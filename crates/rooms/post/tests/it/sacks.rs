//! Stories of sacks: what was packed leaves with whoever packed it, unless it waited and was taken back or came too late.

use crate::{Batch, Send, Withdraw, connected, count, many, newest, to_carla};
use ground::{
    args,
    clock::{MINUTE, SECOND},
    db::Sql,
    id::Id,
};
use kernel::{Action, Permission, Result, SYSTEM, SubjectId, Tx};
use post::{Carried, Sack, State, pack, settle};
use testkit::World;

/// Packs messages into a sack for whoever wrote them down.
struct Pack(Send);

impl Action for Pack {
    type Output = Sack;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Sack> {
        let messages = self.0.slips(tx).await?;
        pack(tx, messages).await
    }
}

struct Settle(Carried);

impl Action for Settle {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        settle(tx, &self.0).await
    }
}

/// The sack leaves, and what became of it is written down.
async fn carry(world: &World, sack: Sack) {
    let carried = sack.carry(&world.app).await.unwrap();
    world.write(&Settle(carried)).await.unwrap();
}

#[tokio::test]
async fn a_sack_that_waited_leaves_without_what_was_taken_back_meanwhile() {
    let (world, sink) = connected().await;
    let sack = world.write(&Pack(to_carla("carla@example.com"))).await.unwrap();
    world.advance(2 * SECOND);
    assert_eq!(world.write(&Withdraw(None)).await.unwrap(), 1);
    carry(&world, sack).await;
    assert_eq!((sink.count(), newest(&world).await.state), (0, State::Canceled));
    let sack = world.write(&Pack(many(3))).await.unwrap();
    world.advance(2 * SECOND);
    let erase = Sql::new("update post_messages set subject = null, sealed = null where subject = ?1");
    let mut conn = world.app.db().writer().await.unwrap();
    conn.execute(erase, args![SubjectId::from_bytes([1; 16])]).await.unwrap();
    drop(conn);
    carry(&world, sack).await;
    assert_eq!((sink.count(), count(&world).await.sent), (2, 2), "nothing for whoever was erased");
    let sack = world.write(&Pack(many(3))).await.unwrap();
    world.advance(2 * SECOND);
    world.write(&Batch::Hold).await.unwrap();
    carry(&world, sack).await;
    assert_eq!(sink.count(), 2, "nor of a batch that rests");
    world.write(&Batch::Release).await.unwrap();
    world.advance(6 * MINUTE);
    world.work().await;
    assert_eq!((sink.count(), count(&world).await.sent), (5, 5));
}

#[tokio::test]
async fn a_sack_that_waited_too_long_is_left_to_the_delivery_job() {
    let (world, sink) = connected().await;
    let late = world.write(&Pack(many(3))).await.unwrap();
    world.advance(4 * MINUTE);
    carry(&world, late).await;
    assert_eq!(sink.count(), 0, "its lease could end on the way");
    let later = world.write(&Pack(many(3))).await.unwrap();
    world.advance(6 * MINUTE);
    world.work().await;
    assert_eq!(sink.count(), 6);
    carry(&world, later).await;
    world.work().await;
    assert_eq!((sink.count(), count(&world).await.sent), (6, 6), "once each");
}
