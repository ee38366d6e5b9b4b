//! What can be done about the programs that are told: adding, changing, a new secret, suspending, removing.

use crate::{
    MANAGE,
    events::{Added, Changed, Removed},
    model::{Checked, Draft, OWN, Secret, State, WebhookId, wants},
    read, store,
};
use consent::processors::{self, Processor};
use ground::http::Http;
use kernel::{Action, App, Error, Message, Permission, Result, Tx, event};

/// Tells a program of everything that happens from now on.
pub struct Add {
    pub draft: Draft,
}

impl Action for Add {
    type Output = (WebhookId, Secret);
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<(WebhookId, Secret)> {
        let checked = check(tx.app(), &self.draft)?;
        demand(tx, checked.processor.as_deref()).await?;
        let secret = Secret::fresh(tx.app().entropy());
        let from = event::newest(tx).await?;
        let (target, kinds) = checked.target(secret.clone());
        let webhook = store::insert(tx, &target, &kinds, from).await?;
        tx.record(&Added { webhook })?;
        Ok((webhook, secret))
    }
}

/// Another address, or other kinds.
pub struct Edit {
    pub webhook: WebhookId,
    /// What its editor had before them.
    pub version: i64,
    pub draft: Draft,
}

impl Action for Edit {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let checked = check(tx.app(), &self.draft)?;
        let mut known = read::load(tx, self.webhook).await?;
        if known.version != self.version {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        // Who is told already goes on being told as they are: another address, somebody else, or more, is another use.
        let moves = (&known.target.url, &known.target.processor) != (&checked.url, &checked.processor);
        if moves || widens(&known.kinds, &checked.kinds) {
            demand(tx, checked.processor.as_deref()).await?;
        }
        (known.target.url, known.target.processor) = (checked.url, checked.processor);
        store::update(tx, self.webhook, &known.target, &checked.kinds).await?;
        tx.record(&Changed { webhook: self.webhook, what: "target" })
    }
}

/// Whether whoever heard these kinds hears of others now.
fn widens(before: &[String], now: &[String]) -> bool {
    !before.is_empty() && (now.is_empty() || now.iter().any(|kind| !wants(before, kind)))
}

/// Nobody is told who may not work for us.
// law: gdpr/28.3
async fn demand(tx: &mut Tx, processor: Option<&str>) -> Result<()> {
    let known = processors::known(tx).await?;
    fault(known.as_deref(), processor).map_or(Ok(()), |why| Err(Error::field("processor", why)))
}

/// Why whoever runs it may not be told; none: they may.
pub fn fault(known: Option<&[Processor]>, processor: Option<&str>) -> Option<Message> {
    processors::fault(known, processor).filter(|_| processor != Some(OWN))
}

fn check(app: &App, draft: &Draft) -> Result<Checked> {
    let known: Vec<&str> = app.events().map(|kind| kind.kind).collect();
    draft.check(app.edge::<Http>()?, &known)
}

/// A new secret; the old one signs beside it for a day.
pub struct Renew {
    pub webhook: WebhookId,
}

impl Action for Renew {
    type Output = Secret;
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<Secret> {
        let known = read::load(tx, self.webhook).await?;
        let secret = Secret::fresh(tx.app().entropy());
        let target = known.target.renewed(secret.clone(), tx.now());
        store::update(tx, self.webhook, &target, &known.kinds).await?;
        tx.record(&Changed { webhook: self.webhook, what: "secret" })?;
        Ok(secret)
    }
}

/// Nothing is told for now; nothing is lost either.
pub struct Suspend {
    pub webhook: WebhookId,
}

impl Action for Suspend {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        turn(tx, self.webhook, State::Paused, "suspended").await
    }
}

/// Goes on where it stopped, also after it was given up.
pub struct Resume {
    pub webhook: WebhookId,
}

impl Action for Resume {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let known = processors::known(tx).await?;
        let target = read::load(tx, self.webhook).await?.target;
        if let Some(why) = fault(known.as_deref(), target.processor.as_deref()) {
            return Err(Error::refused(why));
        }
        turn(tx, self.webhook, State::Active, "resumed").await
    }
}

async fn turn(tx: &mut Tx, webhook: WebhookId, state: State, what: &'static str) -> Result<()> {
    if read::load(tx, webhook).await?.state == state {
        return Ok(());
    }
    store::set_state(tx, webhook, state).await?;
    tx.record(&Changed { webhook, what })
}

pub struct Remove {
    pub webhook: WebhookId,
}

impl Action for Remove {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        read::load(tx, self.webhook).await?;
        store::delete(tx, self.webhook).await?;
        tx.record(&Removed { webhook: self.webhook })
    }
}
