//! What is on the road while the way goes on: one sack at a time, so that a slow mail server slows the deciding down.

use kernel::{Action, App, Error, Permission, Result, SYSTEM, Task, Tx};
use post::{Carried, Sack};
use tokio::task::JoinSet;

pub struct Van {
    app: App,
    road: JoinSet<Result<Carried>>,
    back: Vec<Carried>,
}

impl Van {
    pub fn new(app: &App) -> Self {
        Self { app: app.clone(), road: JoinSet::new(), back: Vec::new() }
    }

    /// What has come back and is not settled yet.
    pub fn back(&self) -> &[Carried] {
        &self.back
    }

    /// After a transaction that settled what was back: waits for what is on the road.
    pub async fn wait(&mut self) -> Result<()> {
        self.back.clear();
        self.unload().await
    }

    pub fn set_off(&mut self, sack: Option<Sack>) {
        if let Some(sack) = sack {
            let app = self.app.clone();
            self.road.spawn(async move { sack.carry(&app).await });
        }
    }

    /// Settles all that is out, also when the way ended with an error: what has left is never forgotten.
    pub async fn home(mut self, task: &Task) -> Result<()> {
        let unloaded = self.unload().await;
        if !self.back.is_empty() {
            task.write(&Settle(&self.back)).await?;
        }
        unloaded
    }

    async fn unload(&mut self) -> Result<()> {
        let mut all = Ok(());
        while let Some(carried) = self.road.join_next().await {
            match carried.map_err(Error::fault).flatten() {
                Ok(carried) => self.back.push(carried),
                Err(error) => all = Err(error),
            }
        }
        all
    }
}

struct Settle<'a>(&'a [Carried]);

impl Action for Settle<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for carried in self.0 {
            post::settle(tx, carried).await?;
        }
        Ok(())
    }
}
