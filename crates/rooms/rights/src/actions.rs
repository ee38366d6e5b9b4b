//! What can be done with requests: ask, prove, decide, refuse, fetch the copy.

use crate::{
    DECIDE, ERASE_AT_ONCE, FILES, START, events,
    jobs::{RemoveFiles, Work},
    mail::{self, Letter, Told},
    model::{
        Act, Claim, ClaimId, Decision, FETCH_WITHIN, How, Kind, Mode, NOTE, Number, PROVE_WITHIN, Proof,
        Reason, Return, State,
    },
    obstacles, read,
    read::Opens,
    regime::Regime,
    store,
};
use ground::{files::FileId, secret::Token};
use kernel::{
    ANYONE, Action, Error, Message, Permission, Result, SubjectId, Tx,
    seen::{Look, Note},
};
use kit::Lang;

/// Links for one request within a day: enough for somebody who lost the first, too few to fill a mailbox.
const LINKS_A_DAY: i64 = 3;

/// Writes a request down and asks the person, by an address on file, whether it is theirs.
pub struct Ask {
    pub subject: SubjectId,
    pub kind: Kind,
    pub how: How,
}

impl Action for Ask {
    type Output = ClaimId;
    const NEEDS: Permission = START;

    async fn run(&self, tx: &mut Tx) -> Result<ClaimId> {
        ask(tx, self.subject, self.kind, self.how).await
    }
}

/// The same within an action of another room. Asking again for what is open already is the same request.
// law: gdpr/12.2
pub async fn ask(tx: &mut Tx, subject: SubjectId, kind: Kind, how: How) -> Result<ClaimId> {
    if let Some(open) = store::open_of(tx, subject, kind).await? {
        send_link(tx, open).await?;
        return Ok(open);
    }
    let contact = customers::contact(tx, subject).await?.ok_or(Error::NotFound)?;
    let regime = Regime::of(contact.country.as_deref());
    let claim = Claim {
        id: tx.id(),
        number: store::next_number(tx).await?,
        subject,
        kind,
        how,
        regime,
        lang: contact.lang.unwrap_or(Lang::En),
        asked: act(tx),
        due_at: regime.due(tx.now()),
        state: State::Asked,
        version: 1,
    };
    store::insert(tx, &claim).await?;
    tx.record(&events::Asked { subject, number: claim.number.to_string(), kind })?;
    send_link(tx, claim.id).await?;
    Ok(claim.id)
}

/// Sends the link that the request waits for once more.
pub struct SendLink {
    pub claim: ClaimId,
}

impl Action for SendLink {
    type Output = Told;
    const NEEDS: Permission = START;

    async fn run(&self, tx: &mut Tx) -> Result<Told> {
        send_link(tx, self.claim).await
    }
}

/// Mails a fresh link: to prove a request, or to fetch a copy that waits. Too many a day are quietly left out.
pub async fn send_link(tx: &mut Tx, id: ClaimId) -> Result<Told> {
    let claim = read::load(tx, id).await?;
    if store::links_today(tx, id).await? >= LINKS_A_DAY {
        return Ok(Told::Written);
    }
    let token = tx.app().entropy().token();
    match claim.state {
        State::Asked => {
            let until = tx.now().plus(PROVE_WITHIN);
            store::link(tx, &claim, &token, Opens::Claim, until).await?;
            mail::tell(tx, &claim, &Letter::Prove(&token)).await
        }
        State::Done { .. } if claim.kind == Kind::Copy => offer_link(tx, &claim, &token).await,
        _ => Err(Error::conflict("rights-error-moved-on")),
    }
}

async fn offer_link(tx: &mut Tx, claim: &Claim, token: &Token) -> Result<Told> {
    let now = tx.now();
    let waiting = read::copy(tx, claim.id).await?.filter(|copy| copy.file.is_some() && copy.expires_at > now);
    let copy = waiting.ok_or_else(|| Error::gone("rights-error-taken"))?;
    store::link(tx, claim, token, Opens::Copy, copy.expires_at).await?;
    mail::tell(tx, claim, &Letter::CopyReady(token)).await
}

/// The person followed their link and pressed the button.
pub struct Prove {
    pub token: Token,
}

impl Action for Prove {
    type Output = Claim;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Claim> {
        let claim = read::behind(tx, &self.token, Opens::Claim).await?;
        store::spend(tx, &self.token, Opens::Claim).await?;
        let act = Act { by: claim.subject.to_string(), at: tx.now() };
        proved(tx, claim, Proof::Link, act).await
    }
}

/// Somebody here looked at the person or their papers and answers for it.
pub struct Vouch {
    pub claim: ClaimId,
}

impl Action for Vouch {
    type Output = Claim;
    const NEEDS: Permission = DECIDE;

    async fn run(&self, tx: &mut Tx) -> Result<Claim> {
        let (claim, act) = (read::load(tx, self.claim).await?, act(tx));
        proved(tx, claim, Proof::Staff, act).await
    }
}

async fn proved(tx: &mut Tx, claim: Claim, proof: Proof, act: Act) -> Result<Claim> {
    let mut claim = claim.prove(proof, act)?;
    store::save(tx, &mut claim).await?;
    store::spend_all(tx, claim.id).await?;
    tx.record(&events::Proved { subject: claim.subject, number: claim.number.to_string(), proof })?;
    match at_once(tx, &claim).await? {
        Some(decision) => start(tx, claim, decision, Act { by: "house".into(), at: tx.now() }).await,
        None => Ok(claim),
    }
}

/// A copy needs nobody's leave; an erasure only where the house does not trust itself, or something is in the way.
async fn at_once(tx: &mut Tx, claim: &Claim) -> Result<Option<Decision>> {
    if claim.kind == Kind::Copy {
        return Ok(Some(Decision::Copy));
    }
    let trusting = tx.setting(&ERASE_AT_ONCE).await? == "true";
    let clear = trusting && obstacles::in_the_way(tx, claim).await?.is_empty();
    Ok(clear.then_some(Decision::Erase { mode: Mode::Anonymise, comes_back: Return::Welcome }))
}

async fn start(tx: &mut Tx, claim: Claim, decision: Decision, act: Act) -> Result<Claim> {
    let mut claim = claim.decide(decision, act)?;
    store::save(tx, &mut claim).await?;
    let number = claim.number.to_string();
    tx.record(&events::Decided { subject: claim.subject, number, mode: decision.mode() })?;
    tx.enqueue(&Work { claim: claim.id })?;
    Ok(claim)
}

/// Grants a request; for an erasure, whoever decides types its number, because it cannot be undone.
pub struct Decide {
    pub claim: ClaimId,
    pub decision: Decision,
    pub confirm: String,
}

impl Action for Decide {
    type Output = Claim;
    const NEEDS: Permission = DECIDE;

    async fn run(&self, tx: &mut Tx) -> Result<Claim> {
        let claim = read::load(tx, self.claim).await?;
        check_word(claim.number, &self.confirm)?;
        let act = act(tx);
        start(tx, claim, self.decision, act).await
    }
}

fn check_word(number: Number, typed: &str) -> Result<()> {
    match typed.trim() == number.to_string() {
        true => Ok(()),
        false => Err(Error::field("confirm", "kit-wrong-word")),
    }
}

/// Does not grant a request and tells the person why, with the article and their way to complain.
// law: gdpr/12.4
pub struct Refuse {
    pub claim: ClaimId,
    pub reason: Reason,
    /// What else the person should know; it is in their letter.
    pub note: String,
}

impl Action for Refuse {
    type Output = Claim;
    const NEEDS: Permission = DECIDE;

    async fn run(&self, tx: &mut Tx) -> Result<Claim> {
        let note = text(&self.note).map_err(|message| Error::field("note", message))?;
        let (claim, act) = (read::load(tx, self.claim).await?, act(tx));
        let mut claim = claim.refuse(self.reason, act)?;
        store::save(tx, &mut claim).await?;
        store::note(tx, &claim, note).await?;
        store::spend_all(tx, claim.id).await?;
        mail::tell(tx, &claim, &Letter::Refused { reason: self.reason, note }).await?;
        let (subject, number, reason) = (claim.subject, claim.number.to_string(), self.reason);
        tx.record(&events::Refused { subject, number, reason })?;
        Ok(claim)
    }
}

fn text(note: &str) -> std::result::Result<&str, Message> {
    let note = note.trim();
    match () {
        () if note.chars().count() > NOTE => Err(Message::new("error-too-long").with("most", NOTE)),
        () if note.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) => {
            Err("error-bad-text".into())
        }
        () => Ok(note),
    }
}

/// The copy that was put together waits to be fetched; the way to it goes to an address on file.
pub(crate) struct Offer {
    pub claim: ClaimId,
    pub file: FileId,
    pub size: i64,
}

impl Action for Offer {
    type Output = ();
    const NEEDS: Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (claim, now) = (read::load(tx, self.claim).await?, tx.now());
        let mut claim = claim.finish(now)?;
        let until = now.plus(FETCH_WITHIN);
        store::keep_copy(tx, &claim, &store::Waiting { file: self.file, size: self.size, until }).await?;
        store::save(tx, &mut claim).await?;
        let token = tx.app().entropy().token();
        offer_link(tx, &claim, &token).await?;
        tx.record(&events::CopyReady { subject: claim.subject, number: claim.number.to_string() })
    }
}

/// The person fetches their copy; it can be fetched once.
pub(crate) struct TakeByLink {
    pub token: Token,
}

impl Action for TakeByLink {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::behind(tx, &self.token, Opens::Copy).await?;
        store::spend(tx, &self.token, Opens::Copy).await?;
        take(tx, &claim).await
    }
}

/// Somebody here fetches a copy to hand it over in another way.
pub(crate) struct TakeAtDesk {
    pub claim: ClaimId,
}

impl Action for TakeAtDesk {
    type Output = ();
    const NEEDS: Permission = FILES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let claim = read::load(tx, self.claim).await?;
        take(tx, &claim).await
    }
}

async fn take(tx: &mut Tx, claim: &Claim) -> Result<()> {
    let file = read::copy(tx, claim.id).await?.and_then(|copy| copy.file);
    store::take(tx, claim.id).await?;
    store::spend_all(tx, claim.id).await?;
    RemoveFiles::after(tx, file.into_iter().collect())?;
    let reason = Some(claim.number.to_string());
    tx.also(&Note { subject: claim.subject, look: Look::Exported, field: None, reason }).await?;
    tx.record(&events::CopyTaken { subject: claim.subject, number: claim.number.to_string() })
}

fn act(tx: &Tx) -> Act {
    Act { by: tx.actor().who.label(), at: tx.now() }
}
