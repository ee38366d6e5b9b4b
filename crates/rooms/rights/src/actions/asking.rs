//! Asking: one open request for each person, kind and purpose, however often and by whichever way somebody asks.

use super::{act, prose, proving::proved};
use crate::{
    DECIDE, START, events,
    mail::{self, Letter, Told},
    model::{Act, CHANGES, Claim, ClaimId, How, Kind, PROVE_WITHIN, Proof, State, TEXT, Wish, correction},
    process, read,
    read::Opens,
    regime::Regime,
    store,
};
use consent::Purpose;
use ground::{clock::MINUTE, secret::Token};
use kernel::{Action, Error, Message, Permission, Problems, Result, SubjectId, Tx};
use kit::Lang;

/// Asking for a package again this soon after it was made is impatience; later the person may want what came since.
const SAME_PACKAGE: i64 = 15 * MINUTE;
/// Links for one request within a day: enough for somebody who lost the first, too few to fill a mailbox.
const LINKS_A_DAY: i64 = 3;
/// Links to one person within a day, for all they ask for.
const LINKS_TO_ONE: i64 = 12;

/// Writes a request down. Only whoever decides about requests may answer for who the person is.
pub struct Ask {
    pub wish: Wish,
}

impl Action for Ask {
    type Output = ClaimId;
    const NEEDS: Permission = START;

    async fn run(&self, tx: &mut Tx) -> Result<ClaimId> {
        if self.wish.known.is_some() {
            tx.demand(&DECIDE)?;
        }
        ask(tx, &self.wish).await
    }
}

/// The same within an action of another room. Asking again for what is open already is the same request, and proves nothing.
// law: gdpr/12.2
pub async fn ask(tx: &mut Tx, wish: &Wish) -> Result<ClaimId> {
    let by = act(tx);
    ask_as(tx, wish, by).await
}

/// The same for somebody who asked before, where the house does the work by now.
pub(super) async fn ask_as(tx: &mut Tx, wish: &Wish, by: Act) -> Result<ClaimId> {
    let contact = customers::contact(tx, wish.subject).await?.ok_or(Error::NotFound)?;
    let regime = Regime::of(contact.country.as_deref());
    check(tx, wish, regime).await?;
    if tx.actor().subject() == Some(wish.subject) {
        customers::contacted(tx, wish.subject).await?;
    }
    if let Some(open) = store::open_of(tx, wish).await? {
        again(tx, open, wish, by).await?;
        return Ok(open);
    }
    if let Some(waiting) = just_packed(tx, wish).await? {
        again(tx, waiting, wish, by).await?;
        // Whoever signed in finds it on their page; everybody else gets a link at the address on file, as before.
        if wish.known != Some(Proof::Portal) {
            send_link(tx, waiting).await?;
        }
        return Ok(waiting);
    }
    let now = tx.now();
    let mut claim = Claim {
        id: tx.id(),
        number: store::next_number(tx, now).await?,
        subject: wish.subject,
        kind: wish.kind,
        how: wish.how,
        regime,
        lang: contact.lang.unwrap_or(Lang::En),
        purpose: wish.purpose.clone(),
        agent: wish.agent,
        asked: by.clone(),
        times: 1,
        due_at: regime.due(wish.kind, now),
        extended: None,
        run: None,
        lifted_at: None,
        state: State::Asked,
        version: 1,
    };
    store::insert(tx, &claim).await?;
    store::wish(tx, &claim, &wish.wished()).await?;
    tx.record(&events::Asked { subject: wish.subject, number: claim.number.to_string(), kind: wish.kind })?;
    process::begin(tx, &mut claim).await?;
    let id = claim.id;
    go_on(tx, claim, wish, by).await?;
    Ok(id)
}

/// The package that was made for the same wish a moment ago and that nobody has fetched: it holds what another would.
async fn just_packed(tx: &mut Tx, wish: &Wish) -> Result<Option<ClaimId>> {
    if !wish.kind.is_package() || wish.agent.is_some() || !wish.text.is_empty() {
        return Ok(None);
    }
    let since = tx.now().minus(SAME_PACKAGE);
    let Some(done) = store::done_since(tx, wish, since).await? else { return Ok(None) };
    let copy = read::copy(tx, done).await?;
    let waits = copy.is_some_and(|copy| copy.file.is_some() && copy.taken_at.is_none());
    Ok(waits.then_some(done))
}

/// Whoever is known goes on to the decision; everybody else gets a link at an address on file.
async fn go_on(tx: &mut Tx, claim: Claim, wish: &Wish, by: Act) -> Result<()> {
    let believed = (!claim.regime.asks_identity(claim.kind)).then_some(Proof::House);
    match wish.known.or(believed) {
        Some(proof) => proved(tx, claim, proof, by).await.map(drop),
        None => send_link(tx, claim.id).await.map(drop),
    }
}

/// What is proved already is not changed by whoever comes later; before that, the latest wish is the one to prove.
async fn again(tx: &mut Tx, id: ClaimId, wish: &Wish, by: Act) -> Result<()> {
    store::again(tx, id).await?;
    let claim = read::load(tx, id).await?;
    let (subject, number) = (claim.subject, claim.number.to_string());
    tx.record(&events::AskedAgain { subject, number, times: claim.times })?;
    if !matches!(claim.state, State::Asked) {
        return Ok(());
    }
    let wished = wish.wished();
    if !wished.is_empty() && wished != read::wished(tx, &claim).await? {
        store::spend_all(tx, id).await?;
        store::wish(tx, &claim, &wished).await?;
    }
    go_on(tx, claim, wish, by).await
}

async fn check(tx: &mut Tx, wish: &Wish, regime: &Regime) -> Result<()> {
    let mut problems = Problems::default();
    // A rule of ours is not somebody's right.
    if wish.how != How::Retention && !regime.offers(wish.kind) {
        problems.add("kind", Message::new("rights-error-not-offered").with("law", regime.key.to_uppercase()));
    }
    problems.take("text", prose(&wish.text, TEXT).map(drop));
    match (&wish.purpose, wish.kind.names_purpose()) {
        (None, true) => problems.add("purpose", "error-required"),
        (Some(_), false) => problems.add("purpose", "rights-error-no-purpose-here"),
        (Some(key), true) => {
            let purpose = consent::purposes(tx).await?.into_iter().find(|purpose| purpose.key == *key);
            problems.take("purpose", may_object(purpose.as_ref()));
        }
        (None, false) => {}
    }
    match (wish.changes.len(), wish.kind) {
        (0, Kind::Rectification) => problems.add("changes", "error-required"),
        (0, _) => {}
        (1..=CHANGES, Kind::Rectification) => {
            let corrected = correction(&wish.changes);
            match corrected {
                Ok(changes) => wrong_values(tx, wish.subject, &changes, &mut problems).await?,
                Err(wrong) => problems.below("changes", wrong),
            }
        }
        (_, Kind::Rectification) => {
            problems.add("changes", Message::new("rights-error-many-changes").with("most", CHANGES));
        }
        _ => problems.add("changes", "rights-error-no-changes-here"),
    }
    problems.finish()
}

/// What a contract or a law demands leaves no choice.
fn may_object(purpose: Option<&Purpose>) -> std::result::Result<(), Message> {
    match purpose {
        None => Err("error-not-a-choice".into()),
        Some(purpose) if !purpose.basis.leaves_a_choice() => Err("rights-error-no-choice".into()),
        Some(_) => Ok(()),
    }
}

async fn wrong_values(
    tx: &mut Tx,
    subject: SubjectId,
    changes: &customers::Changes,
    problems: &mut Problems,
) -> Result<()> {
    match customers::check_change(tx, subject, changes).await {
        Ok(()) => Ok(()),
        Err(Error::Invalid(wrong)) => {
            problems.below("changes", wrong);
            Ok(())
        }
        Err(other) => Err(other),
    }
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
    let one = store::links_today(tx, id).await?;
    if one >= LINKS_A_DAY || store::links_to(tx, claim.subject).await? >= LINKS_TO_ONE {
        return Ok(Told::Written);
    }
    let token = tx.app().entropy().token();
    match claim.state {
        State::Asked => {
            let until = tx.now().plus(PROVE_WITHIN);
            store::link(tx, &claim, &token, Opens::Claim, until).await?;
            mail::tell(tx, &claim, &Letter::Prove(&token)).await
        }
        State::Done { .. } if claim.kind.is_package() => offer_link(tx, &claim, &token).await,
        _ => Err(Error::conflict("rights-error-moved-on")),
    }
}

pub(super) async fn offer_link(tx: &mut Tx, claim: &Claim, token: &Token) -> Result<Told> {
    let now = tx.now();
    let waiting = read::copy(tx, claim.id).await?.filter(|copy| copy.file.is_some() && copy.expires_at > now);
    let copy = waiting.ok_or_else(|| Error::gone("rights-error-taken"))?;
    store::link(tx, claim, token, Opens::Copy, copy.expires_at).await?;
    mail::tell(tx, claim, &Letter::CopyReady(token)).await
}

/// Whoever asked takes it back, as long as nothing was decided; gives whether that was so.
pub async fn call_off(tx: &mut Tx, id: ClaimId) -> Result<bool> {
    let claim = read::load(tx, id).await?;
    if !matches!(claim.state, State::Asked | State::Proved(_)) {
        return Ok(false);
    }
    let mut claim = claim.expire(tx.now())?;
    store::save(tx, &mut claim).await?;
    store::spend_all(tx, id).await?;
    super::remove_papers(tx, id).await?;
    tx.record(&events::Expired { subject: claim.subject, number: claim.number.to_string() })?;
    Ok(true)
}
