//! Telling an agent what became of a request: a call to the address that they left, again until it is heard or given up.

use crate::{
    events::Unheard,
    model::{Request, RequestId, TellingState},
    read,
    status::{Facts, Status},
    store,
};
use ground::{
    clock::{DAY, HOUR, MINUTE},
    http::{Http, Method, Request as Call},
};
use kernel::{Action, Job, Permission, Result, SYSTEM, Task, Tx};
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, time::Duration};

/// How long an agent may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// Pauses before the next attempt, by how many failed; after the last it is given up.
const PAUSES: [i64; 7] = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 8 * HOUR, DAY, 2 * DAY];

/// Tells an agent the latest state of a request.
#[derive(Serialize, Deserialize)]
pub struct Tell {
    pub request: RequestId,
}

impl Job for Tell {
    const KIND: &'static str = "mandates.tell";

    fn dedup(&self) -> Option<String> {
        Some(self.request.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        let mut reader = task.read().await?;
        let request = read::request(&mut reader, self.request).await?;
        let brought = read::brought(&mut reader, request.id).await?;
        let claim = read::claim(&mut reader, &request).await?;
        let facts = Facts { request: &request, claim: claim.as_ref(), brought: &brought, now: reader.now() };
        let status = Status::of(&facts, task.app(), task.app().lexicon().words(Lang::En));
        drop(reader);
        let Some(url) = brought.callback.clone().filter(|_| request.telling == TellingState::Waiting) else {
            return Ok(());
        };
        match call(task, url, &status).await? {
            None => heard(task, &request).await,
            Some(why) => put_off(task, &request, why).await,
        }
    }
}

/// The word that says why it was not heard. What they answer is not read.
async fn call(task: &Task, url: String, status: &Status) -> Result<Option<&'static str>> {
    let headers = vec![(Cow::Borrowed("content-type"), "application/json".to_owned())];
    let body = serde_json::to_vec(status)?;
    let call = Call { method: Method::POST, url, headers, body, patience: PATIENCE };
    Ok(match task.app().edge::<Http>()?.send(call).await {
        Ok(answer) if (200..300).contains(&answer.status) => None,
        Ok(_) => Some("mandates-tell-refused"),
        Err(_) => Some("mandates-tell-unreachable"),
    })
}

/// It came to nothing this time: later again, or never.
async fn put_off(task: &Task, request: &Request, why: &'static str) -> Result<()> {
    let pause = usize::try_from(request.attempts).ok().and_then(|failed| PAUSES.get(failed));
    match pause {
        Some(pause) => {
            let at = task.app().clock().now().plus(*pause);
            task.go_on(&Failed { request, why }, at).await
        }
        None => task.write(&GivenUp { request, why }).await,
    }
}

/// They know this state; where another came meanwhile, they are told that as well.
async fn heard(task: &Task, request: &Request) -> Result<()> {
    let now = read::request(&mut task.read().await?, request.id).await?;
    if now.told == request.told {
        return task.write(&Heard { request: request.id }).await;
    }
    task.go_on(&Nothing, task.app().clock().now()).await
}

struct Heard {
    request: RequestId,
}

impl Action for Heard {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::told(tx, self.request).await
    }
}

struct Nothing;

impl Action for Nothing {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, _: &mut Tx) -> Result<()> {
        Ok(())
    }
}

struct Failed<'a> {
    request: &'a Request,
    why: &'static str,
}

impl Action for Failed<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::failed(tx, self.request.id, self.why).await
    }
}

struct GivenUp<'a> {
    request: &'a Request,
    why: &'static str,
}

impl Action for GivenUp<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::given_up(tx, self.request.id, self.why).await?;
        tx.record(&Unheard { request: self.request.id })
    }
}
