//! Whoever stands by hears what is committed, and only that.

use crate::counters::{self, Make};
use kernel::{Action, Error, Permission, Result, Role, Tx};
use std::time::Duration;
use testkit::World;
use tokio::time::timeout;

/// Makes a counter and thinks better of it.
struct NotAfterAll;

impl Action for NotAfterAll {
    type Output = ();
    const NEEDS: Permission = counters::COUNT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.also(&Make).await?;
        Err(Error::refused("error-invalid"))
    }
}

#[tokio::test]
async fn what_is_committed_is_heard() {
    let world = World::with(&[counters::ROOM]).await;
    let mut listener = world.app.listen(&kernel::Actor::house()).unwrap();
    world.write_as(Role::Agent, &NotAfterAll).await.unwrap_err();
    let counter = world.write_as(Role::Agent, &Make).await.unwrap();
    let stir = timeout(Duration::from_secs(5), listener.next()).await.unwrap().unwrap();
    assert!(stir.concerns("counters") && !stir.concerns("jobs"));
    assert!(stir.is_about(ground::id::Id::bytes(counter)) && !stir.is_about([7; 16]));
    assert!(timeout(Duration::from_millis(50), listener.next()).await.is_err(), "it was told once");
    world.app.hush();
    assert!(listener.next().await.is_none());
}

#[tokio::test]
async fn what_another_process_commits_is_heard_too() {
    let world = World::with(&[counters::ROOM]).await;
    let (stop, stopped) = tokio::sync::watch::channel(false);
    #[expect(clippy::disallowed_methods, reason = "what a house does beside serving")]
    let carrying = tokio::spawn(kernel::stir::carry(world.app.clone(), stopped));
    let mut listener = world.app.listen(&kernel::Actor::house()).unwrap();
    let mut others = world.app.db().others().await.unwrap();
    let heard = async {
        while let Some(stir) = listener.next().await {
            if stir.concerns("elsewhere") {
                return;
            }
        }
    };
    let elsewhere = async {
        for _ in 0..20 {
            if others.must_be_told() {
                let said = r#"{"wrote": ["elsewhere"], "took": [], "ids": null, "by": null}"#;
                others.tell(said).await.unwrap();
            } else {
                let other =
                    ground::db::Db::sqlite(&world.folder().join("custodia.db"), ground::db::Mode::Fast);
                let mut conn = other.unwrap().begin().await.unwrap();
                conn.batch("update counters set value = value; pragma user_version = 7").await.unwrap();
                conn.commit().await.unwrap();
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
    };
    tokio::select! {
        () = heard => {}
        () = elsewhere => panic!("nobody heard it"),
    }
    stop.send_replace(true);
    carrying.await.unwrap();
}
