//! Creating customers: one by a person or a program, many by an import.

use super::{assent, may_write, seal_secret, tokens};
use crate::{
    CREATE,
    events::Created,
    model::{Checked, Draft, Rules, Source},
    read::{self, Twin},
    store,
};
use futures::future::BoxFuture;
use kernel::{Action, Error, KeyId, Message, Permission, Problems, Reader, Result, SubjectId, Tx};

/// Rows that an import best adds in one transaction: the index is passed through once for all of them, and nobody
/// else waits for the writer longer than about a second.
pub const BATCH: usize = 10_000;

/// What the one who enters is told of an address that is kept out.
pub(crate) const KEPT_OUT: &str = "customers-error-kept-out";

/// Enters a new customer, with any facts or none at all.
pub struct Create {
    pub draft: Draft,
    pub source: Source,
    /// What the data was given for, when the draft does not say it.
    pub purpose: Option<String>,
}

impl Action for Create {
    type Output = SubjectId;
    const NEEDS: Permission = CREATE;

    async fn run(&self, tx: &mut Tx) -> Result<SubjectId> {
        let rules = read::rules(tx).await?;
        may_write(tx.actor(), &self.draft.named(), &rules)?;
        let checked = rules.check(&self.draft)?;
        one(tx, (&rules, checked), &self.source, self.purpose.as_deref()).await
    }
}

/// Enters a new customer, unless somebody with the same address or number is here: the one who enters decides.
pub struct Enter {
    pub draft: Draft,
    pub source: Source,
}

/// What entering came to.
#[derive(Debug)]
pub enum Entered {
    Done(SubjectId),
    /// Nothing was written; these could be the same person.
    Known(Vec<Twin>),
}

impl Action for Enter {
    type Output = Entered;
    const NEEDS: Permission = CREATE;

    async fn run(&self, tx: &mut Tx) -> Result<Entered> {
        let rules = read::rules(tx).await?;
        may_write(tx.actor(), &self.draft.named(), &rules)?;
        let checked = rules.check(&self.draft)?;
        door(tx, &checked, self.draft.asked_back).await?;
        if !self.draft.even_if_known {
            let twins = read::twins(tx, &checked).await?;
            if !twins.is_empty() {
                return Ok(Entered::Known(twins));
            }
        }
        one(tx, (&rules, checked), &self.source, None).await.map(Entered::Done)
    }
}

/// Addresses that must not come back, as a room above knows them: an edge of the house.
#[derive(Clone, Copy)]
pub struct Doorkeeper {
    /// Those of these addresses and numbers that are kept out.
    pub kept_out: KeptOut,
    /// Their owner asked to be let in again.
    pub readmit: fn(&mut Tx, Vec<String>) -> BoxFuture<'_, Result<()>>,
}

type KeptOut = fn(&mut Reader, Vec<String>) -> BoxFuture<'_, Result<Vec<String>>>;

/// Whoever was erased and kept out comes back only when they ask to.
// law: gdpr/21.3
async fn door(tx: &mut Tx, checked: &Checked, asked_back: bool) -> Result<()> {
    let Ok(keeper) = tx.app().edge::<Doorkeeper>().copied() else {
        return Ok(());
    };
    let lists = [("emails", checked.emails()), ("phones", checked.phones())];
    let all: Vec<String> = lists.iter().flat_map(|(_, values)| values.iter().cloned()).collect();
    let out = (keeper.kept_out)(tx, all).await?;
    if asked_back && !out.is_empty() {
        return (keeper.readmit)(tx, out).await;
    }
    let mut problems = Problems::default();
    for (name, values) in lists {
        for (at, _) in values.iter().enumerate().filter(|(_, value)| out.contains(value)) {
            problems.add(format!("{name}.{at}"), Message::new(KEPT_OUT));
        }
    }
    problems.finish()
}

/// Enters a customer within an action of another room.
pub async fn add(tx: &mut Tx, draft: &Draft, source: &Source) -> Result<SubjectId> {
    let rules = read::rules(tx).await?;
    let checked = rules.check(draft)?;
    one(tx, (&rules, checked), source, None).await
}

/// The same without what they have to agree to first: [`fill`](super::fill) stores that once they did.
pub async fn add_unasked(tx: &mut Tx, draft: &Draft, source: &Source) -> Result<SubjectId> {
    let rules = read::rules(tx).await?;
    let mut people = [rules.check(draft)?];
    assent::withhold(tx, &rules, &mut people).await?;
    let added = add_many(tx, &people, source, None).await?;
    added.first().copied().ok_or_else(|| Error::fault("a customer was not entered"))
}

async fn one(
    tx: &mut Tx,
    (rules, checked): (&Rules, Checked),
    source: &Source,
    purpose: Option<&str>,
) -> Result<SubjectId> {
    assent::demand(tx, rules, None, (&checked, checked.custom())).await?;
    let added = add_many(tx, &[checked], source, purpose).await?;
    added.first().copied().ok_or_else(|| Error::fault("a customer was not entered"))
}

/// Enters many customers at once, in order; see [`BATCH`]. What they have to agree to first is taken out by
/// [`withhold`](super::withhold) before. A purpose of their own counts before the one given here.
pub async fn add_many(
    tx: &mut Tx,
    people: &[Checked],
    source: &Source,
    purpose: Option<&str>,
) -> Result<Vec<SubjectId>> {
    let mut fresh = Vec::with_capacity(people.len());
    for checked in people {
        fresh.push(prepare(tx, checked, purpose).await?);
    }
    store::insert(tx, &fresh, source).await?;
    for one in &fresh {
        tx.record(&Created { subject: one.subject, source: source.clone() })?;
    }
    Ok(fresh.iter().map(|one| one.subject).collect())
}

async fn prepare(tx: &mut Tx, checked: &Checked, purpose: Option<&str>) -> Result<store::Fresh> {
    let subject: SubjectId = tx.id();
    let key = KeyId::of(subject);
    tx.make_key(key);
    let facts = tx.seal(key, read::place(subject), &checked.facts).await?;
    let tokens = tokens(tx, checked, checked.national_id());
    let mut secrets = Vec::with_capacity(checked.secrets.len());
    for secret in &checked.secrets {
        secrets.push(seal_secret(tx, subject, secret).await?);
    }
    let attributes = checked.attributes.iter().map(|(key, value)| (key.clone(), value.clone())).collect();
    let purpose = checked.purpose.clone().or_else(|| purpose.map(str::to_owned));
    Ok(store::Fresh { subject, purpose, plain: checked.plain.clone(), facts, tokens, secrets, attributes })
}
