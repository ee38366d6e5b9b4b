//! What can be done about services: adding, changing, pausing, removing.

use crate::{
    MANAGE,
    events::{Added, Changed, Removed},
    model::{Draft, Kept, Plan, Secret, ServiceId, State},
    read, store,
};
use consent::{answers, processors};
use ground::http::Http;
use kernel::{Action, Error, Message, Permission, Result, Tx};

/// From now on nothing leaves for these purposes and channels without an answer.
pub struct Add {
    pub draft: Draft,
}

impl Action for Add {
    type Output = ServiceId;
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<ServiceId> {
        let (plan, secret) = check(tx, &self.draft).await?;
        if let Some(why) = fault(tx, &plan).await? {
            return Err(Error::field("processor", why));
        }
        let kept = Kept { plan, secret: secret.unwrap_or_default() };
        let service = store::insert(tx, &kept).await?;
        connect(tx, &kept.plan).await?;
        tx.record(&Added { service })?;
        Ok(service)
    }
}

/// Asks elsewhere, otherwise, or for something else.
pub struct Edit {
    pub service: ServiceId,
    /// What its editor had before them.
    pub version: i64,
    pub draft: Draft,
}

impl Action for Edit {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (plan, secret) = check(tx, &self.draft).await?;
        let known = read::load(tx, self.service).await?;
        if known.version != self.version {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        // Who is asked already goes on being asked as they are: another host, or somebody else, is another use.
        let is_another = host(&plan.url) != host(&known.plan.url) || plan.processor != known.plan.processor;
        if is_another && let Some(why) = fault(tx, &plan).await? {
            return Err(Error::field("processor", why));
        }
        // A secret is for whom it was given: it does not go along to another host.
        let moved = host(&plan.url) != host(&known.plan.url) && !known.secret.reveal().is_empty();
        if moved && secret.is_none() {
            return Err(Error::field("secret", "registries-error-secret-anew"));
        }
        let kept = Kept { plan, secret: secret.unwrap_or(known.secret) };
        store::update(tx, self.service, &kept).await?;
        disconnect(tx, &known.plan).await?;
        connect(tx, &kept.plan).await?;
        tx.record(&Changed { service: self.service, what: "settings" })
    }
}

/// Why nobody may be asked there: each question gives whoever runs it an address or a number.
// law: gdpr/28.3
async fn fault(tx: &mut Tx, plan: &Plan) -> Result<Option<Message>> {
    let known = processors::known(tx).await?;
    Ok(processors::fault(known.as_deref(), plan.processor.as_deref()))
}

/// Scheme, name and port.
fn host(url: &str) -> Option<&str> {
    let begin = url.find("://")? + 3;
    let end = url[begin..].find(['/', '?', '#']).map_or(url.len(), |at| begin + at);
    Some(&url[..end])
}

async fn check(tx: &mut Tx, draft: &Draft) -> Result<(Plan, Option<Secret>)> {
    let known: Vec<String> = consent::purposes(tx).await?.into_iter().map(|purpose| purpose.key).collect();
    draft.check(tx.app().edge::<Http>()?, &known)
}

async fn connect(tx: &mut Tx, plan: &Plan) -> Result<()> {
    for (purpose, channel) in plan.reach() {
        answers::connect(tx, purpose, channel, plan.connection()).await?;
    }
    Ok(())
}

async fn disconnect(tx: &mut Tx, plan: &Plan) -> Result<()> {
    for (purpose, channel) in plan.reach() {
        answers::disconnect(tx, purpose, channel).await?;
    }
    Ok(())
}

/// Nobody is asked for now; an answer is needed all the same.
pub struct Suspend {
    pub service: ServiceId,
}

impl Action for Suspend {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        turn(tx, self.service, State::Paused, "suspended").await
    }
}

pub struct Resume {
    pub service: ServiceId,
}

impl Action for Resume {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let plan = read::load(tx, self.service).await?.plan;
        if let Some(why) = fault(tx, &plan).await? {
            return Err(Error::refused(why));
        }
        turn(tx, self.service, State::Active, "resumed").await
    }
}

async fn turn(tx: &mut Tx, service: ServiceId, state: State, what: &'static str) -> Result<()> {
    if read::load(tx, service).await?.state == state {
        return Ok(());
    }
    store::set_state(tx, service, state).await?;
    tx.record(&Changed { service, what })
}

/// No answer is needed any more: permits decide without it.
pub struct Remove {
    pub service: ServiceId,
}

impl Action for Remove {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let known = read::load(tx, self.service).await?;
        disconnect(tx, &known.plan).await?;
        store::delete(tx, self.service).await?;
        tx.record(&Removed { service: self.service })
    }
}
