//! A machine that stops in the middle of a letter: nobody is left out, nobody gets it twice.

#[path = "../../tests/it/scene.rs"]
mod scene;

use super::{Next, STRIDE, Step, Walk};
use crate::model::{LetterId, Stage};
use ground::clock::MINUTE;
use kernel::{Action, Error, Permission, Result, SYSTEM, Tx};
use scene::{allow, house, mail, news, results, send, silent, written};
use serde_json::json;
use std::collections::BTreeSet;
use testkit::World;

/// The power goes out after all was written and before it was committed.
struct PowerCut<'a>(&'a Walk);

impl Action for PowerCut<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        Step { walk: self.0, back: &[], most: 500 }.run(tx).await?;
        Err(Error::fault("the power went out"))
    }
}

/// A stride of a worker that dies right after it: nothing of what it packed is carried.
async fn stride(world: &World, walk: &Walk) -> Next {
    world.write(&Step { walk, back: &[], most: 500 }).await.unwrap().next
}

async fn started(world: &World) -> (String, Walk) {
    let path = written(world, &news()).await;
    send(world, &path).await;
    let letter: LetterId = path.rsplit('/').next().unwrap().parse().unwrap();
    (path, Walk { letter, stage: Stage::Send, run: 1 })
}

#[tokio::test]
async fn a_letter_goes_on_where_the_machine_stopped() {
    let world = house(crate::ROOM).await;
    allow(&world, 0, 1_230).await;
    silent(&world, 5_000, 40).await;
    let (path, walk) = started(&world).await;
    // A worker takes the job, does one stride, and dies twice in the next.
    assert_eq!(ground::jobs::claim(world.app.db(), world.now()).await.unwrap().len(), 1);
    assert_eq!(stride(&world, &walk).await, Next::Again);
    for _ in 0..2 {
        assert!(world.write(&PowerCut(&walk)).await.is_err());
    }
    assert_eq!(results(&world, &path).await["decided"], json!(STRIDE));
    world.advance(6 * MINUTE);
    world.work().await;
    world.advance(MINUTE);
    world.work().await;
    let found = results(&world, &path).await;
    assert_eq!(
        (&found["state"], &found["sent"], &found["decided"]),
        (&json!("sent"), &json!(1_230), &json!(1_270))
    );
    let letters = mail(&world).await;
    let receivers: BTreeSet<_> = letters.iter().map(|letter| letter.to.clone()).collect();
    assert_eq!((letters.len(), receivers.len()), (1_230, 1_230), "each of them once");
}

#[tokio::test]
async fn two_workers_on_one_letter_share_the_work() {
    let world = house(crate::ROOM).await;
    allow(&world, 0, 1_100).await;
    let (path, walk) = started(&world).await;
    let worker = || async { while stride(&world, &walk).await == Next::Again {} };
    futures::join!(worker(), worker(), worker());
    let found = results(&world, &path).await;
    assert_eq!((&found["decided"], &found["waiting"]), (&json!(1_100), &json!(1_100)));
    world.advance(6 * MINUTE);
    world.work().await;
    assert_eq!(mail(&world).await.len(), 1_100);
}

#[tokio::test]
async fn the_job_of_an_earlier_run_ends_by_itself() {
    let world = house(crate::ROOM).await;
    allow(&world, 0, 600).await;
    let (path, walk) = started(&world).await;
    stride(&world, &walk).await;
    for (method, status) in [("POST", 202), ("DELETE", 202)] {
        world
            .api(scene::MARK, method, &format!("{path}/pause"), &serde_json::Value::Null)
            .await
            .expect(status);
    }
    assert_eq!(stride(&world, &walk).await, Next::Done);
    world.advance(6 * MINUTE);
    world.work().await;
    assert_eq!(mail(&world).await.len(), 600);
}
