//! What comes in for a case: it joins the thread, the process hears of it, and whoever does the case is rung for.

use super::{confide, letter, open, place, standstill, tell};
use crate::{
    REOPEN_DAYS,
    events::{Received, Reopened},
    model::{
        Arrival, ArrivalKind, Author, Body, Case, CaseId, EntryId, EntryKind, Relation,
        text::{EMAIL, LINE, NAME, TEXT, tamed, tamed_line},
    },
    read::{around as beside, case, machine, search},
    sifting,
    store::{self, NewEntry, around},
};
use ground::clock::DAY;
use kernel::{Error, Reader, Result, Tx};

/// Names in the head of one message.
const HEAD: usize = 50;
/// A message as it looked: what a browser shows without groaning.
const HTML: usize = 1_000_000;

/// Where something that came in ended up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrived {
    pub case: CaseId,
    /// The line of the thread; none when a new case was opened for it.
    pub entry: Option<EntryId>,
    pub landed: Landed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landed {
    Appended,
    /// It was in the thread already.
    Known,
    /// The case was over, and goes on.
    Reopened,
    /// The case was over for too long: another one goes on where it ended.
    FollowUp,
    /// Nothing of the case can be read any more: whoever wrote begins anew, as somebody we do not know.
    Afresh,
}

/// Takes in what came for a case. The inbox and the portal call it; it asks nobody's eyes.
pub async fn arrive(tx: &mut Tx, case: CaseId, arrival: &Arrival) -> Result<Arrived> {
    let case = case::present(tx, case).await?.ok_or(Error::NotFound)?;
    if is_gone(tx, &case).await? {
        return afresh(tx, &case, arrival).await;
    }
    if let Some(entry) = known(tx, &case, arrival).await? {
        return Ok(Arrived { case: case.id, entry: Some(entry), landed: Landed::Known });
    }
    match case.closed_at {
        Some(_) if arrival.kind == ArrivalKind::Auto => {}
        Some(closed) if closed.plus(reopens(tx).await?) < tx.now() => {
            return follow_up(tx, &case, arrival).await;
        }
        _ => {}
    }
    let entry = append(tx, &case, arrival).await?;
    if standstill::is_still(tx, &case).await? {
        standstill::came(tx, &case, arrival).await?;
        return Ok(Arrived { case: case.id, entry: Some(entry), landed: Landed::Appended });
    }
    let landed = match arrival.kind {
        ArrivalKind::Auto => Landed::Appended,
        _ => hear(tx, &case, arrival.author).await?,
    };
    if arrival.kind == ArrivalKind::Message {
        call(tx, &case).await?;
    }
    if arrival.acknowledge {
        letter::acknowledge(tx, &case, arrival).await?;
    }
    Ok(Arrived { case: case.id, entry: Some(entry), landed })
}

/// How long after its end a case goes on when somebody writes.
async fn reopens(tx: &mut Tx) -> Result<i64> {
    let days = tx.setting(&REOPEN_DAYS).await?;
    Ok(days.parse::<i64>().unwrap_or_default() * DAY)
}

/// Whether the person was erased, or the key went.
async fn is_gone(tx: &mut Tx, case: &Case) -> Result<bool> {
    Ok(case.sealed.is_none() || !tx.keys_among(&[case.key()]).await?.contains(&case.key()))
}

async fn known(tx: &mut Tx, case: &Case, arrival: &Arrival) -> Result<Option<EntryId>> {
    let Some(id) = &arrival.message_id else {
        return Ok(None);
    };
    let hash = case::hash(tx, id);
    machine::of_message(tx, case.id, hash).await
}

/// Adds it to the thread.
pub(super) async fn append(tx: &mut Tx, case: &Case, arrival: &Arrival) -> Result<EntryId> {
    let mut body = body(arrival);
    sifting::look(&mut body, &arrival.attachments);
    let kind = if arrival.kind == ArrivalKind::Call { EntryKind::Call } else { EntryKind::In };
    let message_id = arrival.message_id.as_deref().map(|id| case::hash(tx, id));
    let new = NewEntry {
        at: arrival.at.min(tx.now()),
        message_id,
        attachments: arrival.attachments.len(),
        ..NewEntry::new(tx, kind, arrival.author, &body)
    };
    store::add(tx, case, &new).await?;
    around::attach(tx, case, new.id, &arrival.attachments).await?;
    let waits = arrival.author == Author::Customer && arrival.kind != ArrivalKind::Auto;
    let waits_since = case.waits_since.or_else(|| waits.then_some(new.at));
    // Even that is a change.
    // law: gdpr/18.1
    if !standstill::is_still(tx, case).await? {
        store::touch(tx, case.id, tx.now(), waits_since).await?;
    }
    tell::tell(
        tx,
        case,
        &Received { case: case.id, subject: case.subject, entry: new.id, author: arrival.author },
    )?;
    Ok(new.id)
}

/// What strangers send is cut and cleaned, never refused.
fn body(arrival: &Arrival) -> Body {
    let party = |party: &crate::model::Party| crate::model::Party {
        name: tamed_line(&party.name, NAME),
        address: tamed_line(&party.address, EMAIL),
    };
    Body {
        from: party(&arrival.from),
        to: arrival.to.iter().take(HEAD).map(party).collect(),
        cc: arrival.cc.iter().take(HEAD).map(party).collect(),
        line: tamed_line(&arrival.subject_line, LINE * 2),
        text: tamed(&arrival.text, TEXT),
        quoted: tamed(&arrival.quoted, TEXT),
        html: arrival.html.clone().filter(|html| html.len() <= HTML),
        blocked: arrival.blocked,
        auth: arrival.auth.clone(),
        auto: arrival.kind == ArrivalKind::Auto,
        message_id: arrival.message_id.as_deref().map(|id| tamed_line(id, LINE * 4)),
        ..Body::default()
    }
}

/// The process hears that somebody wrote; a case that was over goes on.
pub(super) async fn hear(tx: &mut Tx, case: &Case, by: Author) -> Result<Landed> {
    let author = match by {
        Author::Customer => flows::Author::Customer,
        Author::Third => flows::Author::Third,
        Author::Staff | Author::House => flows::Author::Staff,
    };
    if let Some(run) = case.run {
        flows::replied(tx, run, author).await?;
    }
    if case.closed_at.is_none() {
        return Ok(Landed::Appended);
    }
    let after = case::unseen(tx, case.id).await?.ok_or(Error::NotFound)?;
    if after.closed_at.is_some() {
        restart(tx, after, by).await?;
    }
    Ok(Landed::Reopened)
}

/// A process whose end knows no way on begins anew.
async fn restart(tx: &mut Tx, mut case: Case, by: Author) -> Result<()> {
    case.closed_at = None;
    let case = place::start(tx, case, flows::Values::new()).await?;
    let reopened = Reopened { case: case.id, subject: case.subject, by };
    tell::happened(tx, &case, &reopened).await
}

/// Rings for whoever does the case, its team while nobody does, and whoever follows it.
pub(super) async fn call(tx: &mut Tx, case: &Case) -> Result<()> {
    let mut to = beside::watchers(tx, case.id).await?;
    to.extend(tell::working(tx, case).await?);
    let to = tell::named_only(tx, case, to).await?;
    tell::ring(tx, case, &to, ("cases.answer", "cases-bell-answer")).await
}

async fn follow_up(tx: &mut Tx, before: &Case, arrival: &Arrival) -> Result<Arrived> {
    let (facts, _) = store::facts(tx, before).await?;
    let asked = open::Open {
        customer: before.subject,
        contact: facts.contact,
        references: facts.references,
        ..next(tx, before, arrival, facts.line).await?
    };
    let case = open::open(tx, &asked).await?;
    around::relate(tx, case.id, before.id, Relation::Follows).await?;
    Ok(Arrived { case: case.id, entry: None, landed: Landed::FollowUp })
}

async fn afresh(tx: &mut Tx, before: &Case, arrival: &Arrival) -> Result<Arrived> {
    let asked = next(tx, before, arrival, String::new()).await?;
    let case = open::open(tx, &asked).await?;
    Ok(Arrived { case: case.id, entry: None, landed: Landed::Afresh })
}

/// The case that goes on where another ended; what was confidential stays so, for the same people.
async fn next(tx: &mut Tx, before: &Case, arrival: &Arrival, line: String) -> Result<open::Open> {
    let lines = [tamed_line(&arrival.subject_line, LINE), line, before.number.to_string()];
    Ok(open::Open {
        category: before.category.clone(),
        subject_line: lines.into_iter().find(|line| !line.is_empty()).unwrap_or_default(),
        channel: before.channel,
        sender: before.sender,
        team: before.team,
        confidential: before.confidential,
        named: confide::heirs(tx, before).await?,
        lang: before.lang.as_deref().and_then(kit::Lang::parse),
        arrival: Some(arrival.clone()),
        acknowledge: arrival.acknowledge,
        ..open::Open::default()
    })
}

/// Open cases that somebody wrote from this address in before, the latest first: for whoever brings mail in and offers them.
pub async fn written_from(reader: &mut Reader, email: &str) -> Result<Vec<crate::read::Listed>> {
    let found = search::search(reader, email).await?;
    Ok(found.hits.into_iter().map(|hit| hit.listed).collect())
}
