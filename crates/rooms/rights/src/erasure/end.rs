//! The end of many people at once, by a rule: the same erasure with the same log, in few statements for all of them.
//!
//! Each gets a request of the house's own that is done, a receipt, and an event. The keys go in a job after the transaction.

use super::{
    Holds,
    plan::{Noted, Plan},
    wipe,
};
use crate::{
    anonymity, events,
    jobs::Flush,
    mentions,
    model::{Act, Claim, ClaimId, Decided, Decision, How, Kind, Mode, Number, Proof, Proved, Return, State},
    read, receipt, recipients,
    regime::Regime,
    store,
};
use customers::{Contact, Restriction, Standing};
use ground::id::Id;
use kernel::{
    Action, Job, KeyId, Permission, Result, SYSTEM, SubjectId, Task, Tx,
    datamap::{self, Found},
};
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap, HashSet};

/// How people end who are over their time.
#[derive(Clone, Debug)]
pub struct Ending {
    pub mode: Mode,
    /// The rule that says so, as the requests are signed: `retention:inactive`.
    pub rule: String,
}

/// What became of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ended {
    pub done: usize,
    /// Held by a hold, or at this moment being erased on their own request.
    pub left: Vec<SubjectId>,
}

/// Ends people in this transaction: a few hundred at a time keep others from waiting.
// law: gdpr/5.1.e
pub async fn end(tx: &mut Tx, subjects: &[SubjectId], ending: &Ending) -> Result<Ended> {
    let wanted: Vec<SubjectId> = subjects.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let known = customers::standings(tx, &wanted).await?;
    let here: Vec<SubjectId> =
        wanted.into_iter().filter(|one| is_here(known.get(one), ending.mode)).collect();
    let (subjects, left) = free(tx, here).await?;
    if !subjects.is_empty() {
        let claims = claims(tx, &subjects, ending).await?;
        match ending.mode {
            Mode::BlockOnly => block(tx, &claims).await?,
            Mode::Anonymise | Mode::Destroy => erase(tx, &claims, ending.mode).await?,
        }
    }
    Ok(Ended { done: subjects.len(), left })
}

fn is_here(standing: Option<&Standing>, mode: Mode) -> bool {
    match standing {
        None | Some(Standing::Erased) => false,
        Some(Standing::Restricted) => mode != Mode::BlockOnly,
        Some(Standing::Active) => true,
    }
}

/// Those who may go, and those who are held or on their way already. Whatever else they asked for is overtaken.
async fn free(tx: &mut Tx, subjects: Vec<SubjectId>) -> Result<(Vec<SubjectId>, Vec<SubjectId>)> {
    let mut held: HashSet<SubjectId> = customers::held(tx, &subjects).await?;
    let (now, mut overtaken) = (tx.now(), Vec::new());
    for id in store::open_of_all(tx, &subjects).await? {
        let claim = read::load(tx, id).await?;
        match claim.state {
            State::Running { .. } => drop(held.insert(claim.subject)),
            _ => overtaken.push(claim),
        }
    }
    for claim in overtaken.into_iter().filter(|claim| !held.contains(&claim.subject)) {
        store::save(tx, &mut claim.expire(now)?).await?;
    }
    Ok(subjects.into_iter().partition(|subject| !held.contains(subject)))
}

/// A request for each that nobody made: proved, decided and done by the rule.
async fn claims(tx: &mut Tx, subjects: &[SubjectId], ending: &Ending) -> Result<Vec<Claim>> {
    let first = store::next_number(tx, tx.now()).await?;
    let now = tx.now();
    let known: HashMap<SubjectId, Contact> =
        customers::contacts(tx, subjects).await?.into_iter().map(|one| (one.subject, one)).collect();
    let act = Act { by: ending.rule.clone(), at: now };
    let decision = Decision::Erase { mode: ending.mode, comes_back: Return::Welcome };
    let claim = |(serial, subject): (i64, &SubjectId)| {
        let proved = Some(Proved { proof: Proof::House, act: act.clone() });
        let decided = Decided { decision, kept: Vec::new(), act: act.clone() };
        let contact = known.get(subject);
        Claim {
            id: tx.id(),
            number: Number { serial, ..first },
            subject: *subject,
            kind: Kind::Erasure,
            how: How::Retention,
            regime: Regime::of(contact.and_then(|one| one.country.as_deref())),
            lang: contact.and_then(|one| one.lang).unwrap_or(Lang::En),
            purpose: None,
            agent: None,
            asked: act.clone(),
            times: 1,
            due_at: now,
            extended: None,
            run: None,
            lifted_at: None,
            state: State::Done { proved, decided, at: now },
            version: 1,
        }
    };
    let claims: Vec<Claim> = (first.serial..).zip(subjects).map(claim).collect();
    store::insert_ended(tx, &claims, ending.mode).await?;
    Ok(claims)
}

async fn block(tx: &mut Tx, claims: &[Claim]) -> Result<()> {
    for claim in claims {
        customers::restrict(tx, claim.subject, Restriction::Blocked).await?;
        tx.record(&events::Blocked { subject: claim.subject, number: claim.number.to_string() })?;
    }
    let subjects: Vec<SubjectId> = claims.iter().map(|claim| claim.subject).collect();
    post::cancel_many(tx, &subjects).await.map(drop)
}

async fn erase(tx: &mut Tx, claims: &[Claim], mode: Mode) -> Result<()> {
    let subjects: Vec<SubjectId> = claims.iter().map(|claim| claim.subject).collect();
    let plan = Plan::whole(mode);
    let found: HashMap<SubjectId, Vec<Found>> = datamap::count_many(tx, &subjects).await?;
    let none = Vec::new();
    let effects = claims
        .iter()
        .map(|claim| receipt::effects(found.get(&claim.subject).unwrap_or(&none), Some(plan.depth())))
        .collect::<Vec<_>>();
    store::keep_receipts(tx, claims, &effects, mode).await?;
    let wiped: Vec<_> = claims.iter().map(|claim| (claim.subject, claim.id.bytes())).collect();
    store::wiped_many(tx, &wiped).await?;
    for claim in claims {
        recipients::open(tx, claim).await?;
        tx.record(&events::Erased {
            subject: claim.subject,
            number: claim.number.to_string(),
            mode: Some(mode),
        })?;
    }
    // What they are named by goes with their rows, and is needed until others' texts are starred.
    let named = match mentions::are_sought(tx.app()) {
        true => mentions::namings(tx, &subjects).await?,
        false => Vec::new(),
    };
    let remains = match mode {
        Mode::Anonymise => anonymity::remains(tx, &subjects).await?,
        Mode::BlockOnly | Mode::Destroy => Vec::new(),
    };
    wipe(tx, &subjects, &plan, Holds::Count).await?;
    customers::leave(tx, &remains).await?;
    store::ending::keep_named(tx, &named).await?;
    let keys = subjects.into_iter().map(KeyId::of).collect();
    tx.enqueue(&Shred { keys, claims: claims.iter().map(|claim| claim.id.bytes()).collect(), mode })
}

/// Stars people who ended together in what others wrote, destroys their keys, and says so on their receipts.
#[derive(Serialize, Deserialize)]
pub(crate) struct Shred {
    pub keys: Vec<KeyId>,
    pub claims: Vec<[u8; 16]>,
    pub mode: Mode,
}

impl Job for Shred {
    const KIND: &'static str = "rights.shred";

    fn dedup(&self) -> Option<String> {
        self.claims.first().map(|claim| ClaimId::from_bytes(*claim).to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        let (app, plan) = (task.app(), Plan::whole(self.mode));
        let subjects: Vec<SubjectId> =
            self.keys.iter().map(|key| SubjectId::from_bytes(key.bytes())).collect();
        let named = store::ending::named(&mut task.read().await?, &subjects).await?;
        let before = app.vault().noted(&self.keys).await?;
        let mut journal = mentions::Journal::new();
        for ((key, subject), claim) in self.keys.iter().zip(&subjects).zip(&self.claims) {
            let places = Noted::read(before.get(key).map(String::as_str)).places;
            journal.insert(*subject, Noted { places, ..Noted::new(plan.clone(), *claim, Vec::new()) });
        }
        // In a backup from between the end and this work they cannot be read any more, and stand where the journal says.
        let known = journal.iter().map(|(subject, noted)| (*subject, noted.places.clone()));
        mentions::star_again(app, known.collect()).await?;
        mentions::star(app, named, &mut journal).await?;
        mentions::note(app, &journal).await?;
        app.vault().destroy_many(&self.keys).await?;
        task.finish(&Closed { claims: &self.claims, subjects: &subjects }).await
    }
}

struct Closed<'a> {
    claims: &'a [[u8; 16]],
    subjects: &'a [SubjectId],
}

impl Action for Closed<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claims: Vec<ClaimId> = self.claims.iter().map(|id| ClaimId::from_bytes(*id)).collect();
        store::ending::drop_named(tx, self.subjects).await?;
        store::shredded_many(tx, &claims).await?;
        tx.enqueue(&Flush {})
    }
}
