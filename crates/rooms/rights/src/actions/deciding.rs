//! Deciding: what is granted, in whole or in part, what is not and why; and what needs nobody's decision.

use super::{act, carrying, papers, prose};
use crate::{
    COPY_AT_ONCE, DECIDE, ERASE_AT_ONCE, events,
    jobs::Work,
    mail::{self, Letter},
    model::{Act, Claim, ClaimId, Decision, Kind, LETTER, Mode, NOTE, Number, Part, Reason, Return, State},
    obstacles, process, read, store,
};
use consent::{Basis, Need};
use kernel::{Action, Error, Message, Permission, Problems, Result, Tx};

/// What is shown before somebody decides: whether the office's process lets them, and whether something forbids it.
pub(crate) struct Outlook {
    pub granting: bool,
    pub refusing: bool,
}

/// What the office's process allows now.
pub(crate) async fn would_settle(reader: &mut kernel::Reader, claim: &Claim) -> Result<Outlook> {
    Ok(Outlook {
        granting: process::offers(reader, claim, process::GRANTED).await?,
        refusing: process::offers(reader, claim, process::REFUSED).await?,
    })
}

/// The decision that nobody has to make: a copy is everybody's, what is the person's alone to say needs no leave, and an
/// erasure only where the house trusts itself and nothing is in the way.
pub(super) async fn settle(tx: &mut Tx, claim: &Claim) -> Result<Option<Decision>> {
    if !process::offers(tx, claim, process::GRANTED).await? {
        return Ok(None);
    }
    match claim.kind {
        Kind::Information | Kind::Copy | Kind::Portability => {
            Ok((tx.setting(&COPY_AT_ONCE).await? == "true").then_some(Decision::Copy))
        }
        Kind::Erasure | Kind::Anonymisation => {
            let trusting = tx.setting(&ERASE_AT_ONCE).await? == "true";
            let clear = trusting && obstacles::in_the_way(tx, claim).await?.is_empty();
            Ok(clear.then_some(Decision::Erase { mode: Mode::Anonymise, comes_back: Return::Welcome }))
        }
        Kind::Withdrawal | Kind::OptOut | Kind::Limit | Kind::Automation => Ok(Some(Decision::Carry)),
        Kind::Objection => Ok(is_absolute(tx, claim).await?.then_some(Decision::Carry)),
        Kind::Rectification | Kind::Restriction => Ok(None),
    }
}

/// Whether an objection counts without weighing anything: against what was only allowed, and against what nobody needs,
/// marketing first of all.
// law: gdpr/21.2 gdpr/21.3
pub(super) async fn is_absolute(reader: &mut kernel::Reader, claim: &Claim) -> Result<bool> {
    let key = claim.purpose.as_deref().unwrap_or_default();
    let purpose = consent::purposes(reader).await?.into_iter().find(|purpose| purpose.key == key);
    Ok(purpose.is_none_or(|purpose| purpose.basis == Basis::Consent || purpose.need == Need::Optional))
}

/// Looks again whether a proved request settles itself: the office's process moved.
pub(crate) async fn begin_at_once(tx: &mut Tx, id: ClaimId) -> Result<()> {
    let claim = read::load(tx, id).await?;
    if !matches!(claim.state, State::Proved(_)) {
        return Ok(());
    }
    if let Some(decision) = settle(tx, &claim).await? {
        start(tx, claim, decision, Vec::new(), Act { by: "house".into(), at: tx.now() }).await?;
    }
    Ok(())
}

pub(super) async fn start(
    tx: &mut Tx,
    claim: Claim,
    decision: Decision,
    kept: Vec<Part>,
    act: Act,
) -> Result<Claim> {
    let mut claim = claim.decide(decision, kept, act)?;
    store::save(tx, &mut claim).await?;
    let number = claim.number.to_string();
    tx.record(&events::Decided { subject: claim.subject, number, mode: decision.mode() })?;
    match decision {
        Decision::Carry => carrying::carry(tx, claim).await,
        Decision::Copy | Decision::Erase { .. } => {
            tx.enqueue(&Work { claim: claim.id })?;
            Ok(claim)
        }
    }
}

/// Grants a request, in whole or with parts that stay; for an erasure, whoever decides types its number, because it cannot be
/// undone.
#[derive(Clone, Debug)]
pub struct Decide {
    pub claim: ClaimId,
    pub decision: Decision,
    /// What is not granted, and why.
    pub kept: Vec<Part>,
    /// The answer in the person's language, where somebody wrote another than the house's.
    pub letter: Option<String>,
    pub confirm: String,
}

impl Decide {
    /// All of it, with the house's own letter.
    pub fn whole(claim: ClaimId, decision: Decision, confirm: impl Into<String>) -> Self {
        Self { claim, decision, kept: Vec::new(), letter: None, confirm: confirm.into() }
    }
}

impl Action for Decide {
    type Output = Claim;
    const NEEDS: Permission = DECIDE;

    async fn run(&self, tx: &mut Tx) -> Result<Claim> {
        let claim = read::load(tx, self.claim).await?;
        let mut problems = Problems::default();
        if matches!(self.decision, Decision::Erase { .. }) {
            problems.take("confirm", check_word(claim.number, &self.confirm));
        }
        let letter = problems.take("letter", prose(self.letter.as_deref().unwrap_or_default(), LETTER));
        for (at, part) in self.kept.iter().enumerate() {
            problems.take(format!("kept.{at}"), may_keep(tx, &claim, self.decision, part));
        }
        problems.finish()?;
        may_be_settled(tx, &claim, process::GRANTED).await?;
        if matches!(self.decision.mode(), Some(Mode::Anonymise | Mode::Destroy)) {
            obstacles::nothing_forbids(tx, claim.subject).await?;
        }
        store::letter(tx, &claim, letter.unwrap_or_default()).await?;
        let act = act(tx);
        start(tx, claim, self.decision, self.kept.clone(), act).await
    }
}

fn check_word(number: Number, typed: &str) -> std::result::Result<(), Message> {
    if typed.trim() == number.to_string() { Ok(()) } else { Err("kit-wrong-word".into()) }
}

/// A part stays for a reason that the law knows, and only of an erasure.
fn may_keep(tx: &Tx, claim: &Claim, decision: Decision, part: &Part) -> std::result::Result<(), Message> {
    let on_map = |holding: &kernel::Holding| holding.table == part.table && holding.link.is_of_somebody();
    match () {
        () if !matches!(decision.mode(), Some(Mode::Anonymise | Mode::Destroy)) => {
            Err("rights-error-no-parts".into())
        }
        () if !tx.app().holdings().any(on_map) => Err("error-not-a-choice".into()),
        () if claim.regime.refusal(claim.kind, part.reason).is_none() => Err("error-not-a-choice".into()),
        () => Ok(()),
    }
}

/// The office may have put something before the decision: an approval, a look by somebody else.
async fn may_be_settled(tx: &mut Tx, claim: &Claim, way: &str) -> Result<()> {
    match process::offers(tx, claim, way).await? {
        true => Ok(()),
        false => Err(Error::refused("rights-error-process")),
    }
}

/// Does not grant a request and tells the person why, with the article and their way to complain.
// law: gdpr/12.4
#[derive(Clone, Debug)]
pub struct Refuse {
    pub claim: ClaimId,
    pub reason: Reason,
    /// What else the person should know; it is in their letter.
    pub note: String,
    /// The whole letter in the person's language, where somebody wrote another than the house's.
    pub letter: Option<String>,
}

impl Refuse {
    /// With the house's own letter.
    pub fn plain(claim: ClaimId, reason: Reason, note: impl Into<String>) -> Self {
        Self { claim, reason, note: note.into(), letter: None }
    }
}

impl Action for Refuse {
    type Output = Claim;
    const NEEDS: Permission = DECIDE;

    async fn run(&self, tx: &mut Tx) -> Result<Claim> {
        let mut problems = Problems::default();
        let note = problems.take("note", prose(&self.note, NOTE)).unwrap_or_default();
        let letter = problems.take("letter", prose(self.letter.as_deref().unwrap_or_default(), LETTER));
        problems.finish()?;
        let (claim, act) = (read::load(tx, self.claim).await?, act(tx));
        if claim.kind == Kind::Objection && self.reason != Reason::Identity && is_absolute(tx, &claim).await?
        {
            return Err(Error::field("reason", "rights-error-absolute"));
        }
        // Whoever cannot be recognised is refused whatever the process says: there is nothing to decide about.
        if matches!(claim.state, State::Proved(_)) {
            may_be_settled(tx, &claim, process::REFUSED).await?;
        }
        let mut claim = claim.refuse(self.reason, act)?;
        store::save(tx, &mut claim).await?;
        store::note(tx, &claim, note).await?;
        store::letter(tx, &claim, letter.unwrap_or_default()).await?;
        store::spend_all(tx, claim.id).await?;
        papers::remove(tx, claim.id).await?;
        mail::tell(tx, &claim, &Letter::Refused { reason: self.reason, note }).await?;
        let (subject, number, reason) = (claim.subject, claim.number.to_string(), self.reason);
        tx.record(&events::Refused { subject, number, reason })?;
        Ok(claim)
    }
}
