//! What happens later: the link is looked up and mailed, so that the page answers everybody alike, and as fast.

use crate::{
    actions::{Leads, Reply},
    store::{self, AskId},
};
use ground::clock::HOUR;
use kernel::{Action, Job, JobKind, Permission, Result, SYSTEM, Task, Tx};
use serde::{Deserialize, Serialize};

pub const JOBS: &[JobKind] = &[JobKind::of::<Answer>(), JobKind::every::<Forget>(HOUR)];

/// Answers one question for a link.
#[derive(Debug, Serialize, Deserialize)]
pub struct Answer {
    pub ask: AskId,
    pub lang: String,
    #[serde(default)]
    pub leads: Leads,
}

impl Job for Answer {
    const KIND: &'static str = "portal.answer";

    async fn run(&self, task: &Task) -> Result<()> {
        let lang = kit::Lang::parse(&self.lang).unwrap_or_default();
        task.finish(&Reply { ask: self.ask, lang, leads: self.leads }).await
    }
}

/// Forgets who asked.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Forget {}

impl Job for Forget {
    const KIND: &'static str = "portal.forget";

    async fn run(&self, task: &Task) -> Result<()> {
        task.write(&ForgetOld).await
    }
}

struct ForgetOld;

impl Action for ForgetOld {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for stale in store::unanswered(tx).await? {
            store::take(tx, stale).await?;
        }
        store::forget_links(tx).await?;
        store::forget_visits(tx).await?;
        store::forget_old(tx).await
    }
}
