//! Telling: a schedule finds who is due, a job for each of them tells event after event until the first failure.

use crate::{
    events::Broken,
    model::{DeliveryId, Next, Outcome, State, Target, WebhookId, next, wants},
    read::{self, Webhook},
    store,
};
use ground::{
    clock::{DAY, SECOND, Timestamp},
    http::{Http, Method, Request},
    id::{Id, fresh},
};
use kernel::{
    Action, Actor, App, Job, Permission, Result, SYSTEM, Task, Tx,
    event::{self, EventId, Recorded},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::Duration;

/// Events looked at in one stride.
const STRIDE: u32 = 200;
/// A job gives others their turn after so long; well below the lease of a job.
const TURN: i64 = 60 * SECOND;
/// How long a receiver may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long attempts are remembered.
const MEMORY: i64 = 30 * DAY;
/// What a trial tells.
pub const TRIAL: &str = "connect.trial";

/// Finds the webhooks whose turn has come.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Dispatch {}

impl Job for Dispatch {
    const KIND: &'static str = "connect.dispatch";

    async fn run(&self, task: &Task) -> Result<()> {
        let mut reader = task.read().await?;
        let newest = event::newest(&mut reader).await?;
        for webhook in read::due(&mut reader).await? {
            if read::load(&mut reader, webhook).await?.place < newest {
                task.write(&Enqueue { webhook }).await?;
            }
        }
        Ok(())
    }
}

struct Enqueue {
    webhook: WebhookId,
}

impl Action for Enqueue {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.enqueue(&Deliver { webhook: self.webhook })
    }
}

/// Tells one program what it has not heard yet, in order.
#[derive(Serialize, Deserialize)]
pub(crate) struct Deliver {
    webhook: WebhookId,
}

impl Job for Deliver {
    const KIND: &'static str = "connect.deliver";

    fn dedup(&self) -> Option<String> {
        Some(self.webhook.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        let until = task.app().clock().now().plus(TURN);
        while stride(task, self.webhook, until).await? == Stride::More {}
        Ok(())
    }
}

#[derive(PartialEq, Eq)]
enum Stride {
    More,
    Over,
}

async fn stride(task: &Task, webhook: WebhookId, until: Timestamp) -> Result<Stride> {
    let mut reader = task.read().await?;
    // It may have been removed, paused or put off since it was found.
    let known = match read::load(&mut reader, webhook).await {
        Ok(known) if known.state == State::Active && known.due_at <= reader.now() => known,
        Ok(_) | Err(kernel::Error::NotFound) => return Ok(Stride::Over),
        Err(error) => return Err(error),
    };
    let events = event::since(&mut reader, known.place, STRIDE).await?;
    drop(reader);
    for happened in &events {
        if !wants(&known.kinds, &happened.kind) {
            continue;
        }
        // The next look of the schedule goes on from here.
        if task.app().clock().now() >= until {
            return Ok(Stride::Over);
        }
        let outcome = tell(task.app(), &known.target, &message(happened)).await?;
        if !task.write(&Noted { webhook: &known, event: happened, outcome }).await? {
            return Ok(Stride::Over);
        }
    }
    match events.last() {
        None => Ok(Stride::Over),
        Some(last) => {
            task.write(&Passed { webhook, event: last.id }).await?;
            Ok(Stride::More)
        }
    }
}

/// A message as it leaves.
struct Message {
    id: String,
    body: Vec<u8>,
}

fn message(event: &Recorded) -> Message {
    let mut data = match serde_json::from_str(&event.data) {
        Ok(Value::Object(fields)) => fields,
        _ => serde_json::Map::new(),
    };
    data.insert("actor".into(), event.actor.clone().into());
    data.insert("subject".into(), event.subject.map(|subject| subject.to_string()).into());
    let body = json!({ "type": event.kind, "timestamp": event.at.rfc3339(), "data": data });
    Message { id: event.id.to_string(), body: body.to_string().into_bytes() }
}

async fn tell(app: &App, target: &Target, message: &Message) -> Result<Outcome> {
    let now = app.clock().now();
    let headers = vec![
        ("content-type".into(), "application/json".to_owned()),
        ("webhook-id".into(), message.id.clone()),
        ("webhook-timestamp".into(), (now.0 / SECOND).to_string()),
        ("webhook-signature".into(), target.signatures(&message.id, now, &message.body)?),
    ];
    let (url, body) = (target.url.clone(), message.body.clone());
    let request = Request { method: Method::POST, url, headers, body, patience: PATIENCE };
    Ok(Outcome::of(app.edge::<Http>()?.send(request).await.map(|answer| answer.status)))
}

/// Tells something invented at once, so that whoever sets a webhook up sees whether it works.
pub async fn trial(app: &App, actor: &Actor, webhook: WebhookId) -> Result<Outcome> {
    let known = read::webhook(&mut app.read(actor).await?, webhook).await?;
    let now = app.clock().now();
    let id = DeliveryId::from_bytes(fresh(now, app.entropy())).to_string();
    let body = json!({ "type": TRIAL, "timestamp": now.rfc3339(), "data": { "webhook": webhook } });
    let outcome = tell(app, &known.target, &Message { id, body: body.to_string().into_bytes() }).await?;
    app.write(actor, &Tried { webhook, outcome }).await?;
    Ok(outcome)
}

struct Tried {
    webhook: WebhookId,
    outcome: Outcome,
}

impl Action for Tried {
    type Output = ();
    const NEEDS: Permission = crate::MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::note(tx, self.webhook, (None, TRIAL), self.outcome).await
    }
}

/// Writes down what became of an attempt; gives whether to go on.
struct Noted<'a> {
    webhook: &'a Webhook,
    event: &'a Recorded,
    outcome: Outcome,
}

impl Action for Noted<'_> {
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        // Removed while it was told.
        let Ok(known) = read::load(tx, self.webhook.id).await else { return Ok(false) };
        store::note(tx, known.id, (Some(self.event.id), &self.event.kind), self.outcome).await?;
        if let Outcome::Taken(_) = self.outcome {
            store::told(tx, known.id, self.event.id).await?;
            return Ok(true);
        }
        let now = tx.now();
        match next(self.outcome, known.failures + 1, known.failing_since.unwrap_or(now), now) {
            Next::Again(at) => store::failed(tx, known.id, at).await?,
            Next::GiveUp => give_up(tx, known.id).await?,
        }
        Ok(false)
    }
}

async fn give_up(tx: &mut Tx, webhook: WebhookId) -> Result<()> {
    store::set_state(tx, webhook, State::Broken).await?;
    tx.record(&Broken { webhook })
}

/// Steps over what the receiver does not want to hear.
struct Passed {
    webhook: WebhookId,
    event: EventId,
}

impl Action for Passed {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::told(tx, self.webhook, self.event).await
    }
}

/// Forgets old attempts.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Sweep {}

impl Job for Sweep {
    const KIND: &'static str = "connect.sweep";

    async fn run(&self, task: &Task) -> Result<()> {
        let before = task.app().clock().now().minus(MEMORY);
        while task.write(&Forget { before }).await? {}
        Ok(())
    }
}

struct Forget {
    before: Timestamp,
}

impl Action for Forget {
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        store::forget(tx, self.before).await
    }
}
