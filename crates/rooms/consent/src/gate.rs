//! The one gate through which permissions change: forms, links, staff, imports, the API and merges all go through it, and
//! none of them can undo a refusal. Only a fresh act of the person can.

use crate::{
    alerts::{self, News},
    events::{Asked, Given, Stopped},
    model::{
        choice::{Change, Held, How, Outcome, PermissionId, State},
        leaf::{Facts, Secret},
        purpose::{Basis, line, prose},
        weigh::{Acted, Offered, Verdict, weigh},
    },
    read::{self, Rule, rules},
    store::{self, Batch, Cell, StateRow},
};
use ground::clock::{DAY, Timestamp};
use kernel::{Error, KeyId, Result, SubjectId, Tx, Who};
use std::collections::{BTreeSet, HashMap};

/// The words on a form; longer ones nobody reads.
pub const WORDING: usize = 4_000;
/// The name of a form, a file, a register.
pub const ORIGIN: usize = 200;
/// A clock elsewhere may be a little ahead of ours.
const AHEAD: i64 = DAY;

/// Writes one change into the ledger, or says why not.
pub async fn write(tx: &mut Tx, change: &Change) -> Result<Outcome> {
    let outcomes = write_many(tx, std::slice::from_ref(change)).await?;
    outcomes.first().copied().ok_or_else(|| Error::fault("one change in, one outcome out"))
}

/// Writes many changes, in their order; each outcome stands where its change did.
// law: gdpr/7.1
pub async fn write_many(tx: &mut Tx, changes: &[Change]) -> Result<Vec<Outcome>> {
    let mut gate = Gate::open(tx, changes).await?;
    let mut outcomes = Vec::with_capacity(changes.len());
    for change in changes {
        outcomes.push(gate.pass(tx, change).await?);
    }
    gate.close(tx).await?;
    for subject in spoke(changes, &outcomes) {
        customers::contacted(tx, subject).await?;
    }
    Ok(outcomes)
}

/// People who said something themselves: that is a sign of life, from which retention counts.
fn spoke(changes: &[Change], outcomes: &[Outcome]) -> BTreeSet<SubjectId> {
    let own = |change: &Change| matches!(change.how, How::Form | How::Link | How::Person);
    let written = |outcome: &Outcome| matches!(outcome, Outcome::Written(_) | Outcome::Same);
    let said = changes.iter().zip(outcomes).filter(|(change, outcome)| own(change) && written(outcome));
    said.map(|(change, _)| change.subject).collect()
}

/// What the gate knows while changes pass, and what it will write.
struct Gate {
    rules: HashMap<String, Rule>,
    states: HashMap<Cell, StateRow>,
    gone: BTreeSet<SubjectId>,
    batch: Batch,
    stopped: BTreeSet<(SubjectId, String)>,
    news: Vec<News>,
}

impl News {
    /// What somebody who works with the person has to know: a permission that was taken back, an objection.
    fn of(facts: &Facts, written: &Written) -> Option<Self> {
        let objects = facts.state.is_refusal() && written.rule.basis != Basis::Consent;
        let takes_back = facts.state.is_refusal() && written.before.allows();
        (objects || takes_back).then(|| Self {
            event: facts.id,
            subject: facts.subject,
            purpose: facts.purpose.clone(),
            channel: facts.channel,
            state: facts.state,
        })
    }
}

impl Gate {
    async fn open(tx: &mut Tx, changes: &[Change]) -> Result<Self> {
        let subjects: BTreeSet<SubjectId> = changes.iter().map(|change| change.subject).collect();
        let subjects: Vec<SubjectId> = subjects.into_iter().collect();
        let keys: Vec<KeyId> = subjects.iter().copied().map(KeyId::of).collect();
        let known = tx.keys_among(&keys).await?;
        Ok(Self {
            rules: rules(tx).await?,
            states: store::states(tx, &subjects).await?,
            gone: subjects.into_iter().filter(|subject| !known.contains(&KeyId::of(*subject))).collect(),
            batch: Batch::default(),
            stopped: BTreeSet::new(),
            news: Vec::new(),
        })
    }

    async fn pass(&mut self, tx: &mut Tx, change: &Change) -> Result<Outcome> {
        check(change, tx.now())?;
        let rule = self
            .rules
            .get(&change.purpose)
            .ok_or_else(|| Error::field("purpose", "consent-error-no-purpose"))?;
        if let Some(held) = self.closed(change, rule) {
            return Ok(Outcome::HeldBack(held));
        }
        let cell = (change.subject, change.purpose.clone(), change.channel);
        let before = self.states.get(&cell);
        let offered = offer(tx, change, rule);
        match weigh(before.map(StateRow::standing).as_ref(), &offered) {
            Verdict::HoldBack(held) => Ok(Outcome::HeldBack(held)),
            Verdict::Same => Ok(Outcome::Same),
            Verdict::Write { state, proof } => {
                let step = before.map_or(0, |row| row.step) + 1;
                let before = before.map_or(State::Unknown, |row| row.state);
                let written = Written { before, state, proof, step, rule: rule.clone() };
                self.put(tx, change, &written).await.map(Outcome::Written)
            }
        }
    }

    /// A purpose that ended or never used this channel takes no permission; a refusal it always takes.
    fn closed(&self, change: &Change, rule: &Rule) -> Option<Held> {
        if self.gone.contains(&change.subject) {
            return Some(Held::Gone);
        }
        if change.state.is_refusal() || change.how == How::House {
            return None;
        }
        match () {
            () if rule.ended_at.is_some() => Some(Held::Ended),
            () if !rule.offers(change.channel) => Some(Held::Channel),
            () => None,
        }
    }

    async fn put(&mut self, tx: &mut Tx, change: &Change, written: &Written) -> Result<PermissionId> {
        let wording = change.wording.as_deref().map(|text| self.batch.wording(text.trim()));
        let facts = facts(tx, change, written, wording);
        let secret = Secret::fresh(&change.evidence, tx.app().entropy());
        self.batch.add(tx, &facts, &secret).await?;
        self.states.insert((facts.subject, facts.purpose.clone(), facts.channel), StateRow::of(&facts));
        self.news.extend(News::of(&facts, written));
        self.tell(tx, &facts, written.rule.basis)?;
        Ok(facts.id)
    }

    fn tell(&mut self, tx: &mut Tx, facts: &Facts, basis: Basis) -> Result<()> {
        let (subject, purpose, channel) = (facts.subject, facts.purpose.clone(), facts.channel);
        let how = facts.how;
        match facts.state {
            State::Given | State::Renewed => tx.record(&Given { subject, purpose, channel, how }),
            State::Unknown | State::Requested | State::Deferred => {
                tx.record(&Asked { subject, purpose, channel, how })
            }
            state => {
                if basis.leaves_a_choice() {
                    self.stopped.insert((subject, purpose.clone()));
                }
                tx.record(&Stopped { subject, purpose, channel, how, state })
            }
        }
    }

    /// A withdrawal is effective at once: what waits to be sent for that purpose, or for one that rests on it, is cancelled
    /// in the same transaction.
    // law: gdpr/7.3
    async fn close(self, tx: &mut Tx) -> Result<()> {
        self.batch.save(tx).await?;
        let purposes = if self.stopped.is_empty() { Vec::new() } else { read::purposes(tx).await? };
        for (subject, key) in &self.stopped {
            for purpose in purposes.iter().filter(|one| one.key == *key || one.asked_as() == key) {
                post::cancel(tx, *subject, Some(&purpose.key)).await?;
            }
        }
        alerts::spread(tx, self.news).await
    }
}

/// What the gate decided to write.
struct Written {
    before: State,
    state: State,
    proof: crate::model::choice::Proof,
    step: i64,
    rule: Rule,
}

fn offer(tx: &Tx, change: &Change, rule: &Rule) -> Offered {
    Offered {
        state: change.state,
        how: change.how,
        acted: acted(tx),
        signature: change.signature,
        by: change.by,
        at: change.at.unwrap_or(tx.now()),
        version: rule.version,
        basis: rule.basis,
    }
}

/// Staff and programs never act as the person, whatever way they name.
fn acted(tx: &Tx) -> Acted {
    match tx.actor().who {
        Who::Staff(_) | Who::Program(_) => Acted::Others,
        Who::Person(_) | Who::House | Who::Nobody => Acted::Themself,
    }
}

fn facts(tx: &Tx, change: &Change, written: &Written, wording: Option<[u8; 32]>) -> Facts {
    let at = change.at.unwrap_or(tx.now());
    let ends = [written.rule.valid_until(at), change.until].into_iter().flatten().min();
    let valid_until = ends.filter(|_| written.state.allows());
    Facts {
        id: tx.id(),
        subject: change.subject,
        purpose: change.purpose.clone(),
        channel: change.channel,
        step: written.step,
        state: written.state,
        proof: written.proof,
        how: change.how,
        by: change.by,
        actor: tx.actor().who.label(),
        origin: change.origin.trim().to_owned(),
        at,
        recorded_at: tx.now(),
        version: written.rule.version,
        notice: change.notice,
        wording,
        lang: change.lang.map(|lang| lang.tag().to_owned()),
        valid_until,
    }
}

fn check(change: &Change, now: Timestamp) -> Result<()> {
    let mut problems = kernel::Problems::default();
    if let Some(wording) = &change.wording {
        problems.take("wording", prose(wording.trim(), WORDING));
    }
    if !change.origin.trim().is_empty() {
        problems.take("origin", line(change.origin.trim(), ORIGIN));
    }
    if change.at.is_some_and(|at| at > now.plus(AHEAD)) {
        problems.add("at", "consent-error-future");
    }
    problems.finish()
}
