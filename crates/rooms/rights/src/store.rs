//! How requests are kept: the only statements that write these tables.

pub mod buried;
pub mod copies;
pub mod ending;
pub mod found;
mod keeping;
pub mod recipients;

pub use ending::{
    erasing, insert_ended, keep_receipts, marks, open_of_all, parts, shredded_many, staying, wiped_many,
};
pub(crate) use keeping::STATEMENTS as KEEPING_STATEMENTS;
pub use keeping::{add_paper, again, extend, letter, lifted, lifting, note, papers_gone, rewrite, run, wish};

use crate::{
    model::{Act, Claim, ClaimId, Decided, Decision, Number, State, Wish},
    process,
    read::Opens,
    receipt::Effect,
};
use ground::{
    args,
    clock::{DAY, Timestamp},
    id::Id,
    secret::Token,
    statements,
};
use kernel::{Error, Result, SubjectId, Tx};

/// Requests looked at in one step of the hourly sweep.
pub const SWEPT_AT_ONCE: i64 = 200;
/// More days than any deadline has: no reminder was sent yet.
const NEVER_REMINDED: i64 = 1_000;

statements! {
    LAST_SERIAL = "select coalesce(max(serial), 0) from rights_claims where year = ?1";
    INSERT = "insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state,
                                         reminded, purpose, agent, times, version)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'asked', ?12, ?13, ?14, 1, 1)";
    SAVE = "update rights_claims set state = ?3, proof = ?4, proved_at = ?5, proved_by = ?6, mode = ?7, comes_back = ?8,
                   decided_at = ?9, decided_by = ?10, step = ?11, refusal = ?12, ended_at = ?13, kept = ?14,
                   reminded = case when due_at = ?15 then reminded else ?16 end, due_at = ?15, version = version + 1
             where id = ?1 and version = ?2";
    OPEN_OF_KIND = "select id from rights_claims
                     where subject = ?1 and kind = ?2 and coalesce(purpose, '') = ?3
                           and state in ('asked', 'proved', 'running')
                     order by asked_at limit 1";
    DONE_LATELY = "select id from rights_claims
                    where subject = ?1 and kind = ?2 and coalesce(purpose, '') = ?3 and state = 'done' and agent is null
                          and ended_at > ?4
                    order by ended_at desc limit 1";
    OPEN_OF_SUBJECT = "select id from rights_claims
                        where subject = ?1 and state in ('asked', 'proved', 'running') order by asked_at limit 50";
    LINK = "insert into rights_proofs (token, claim, subject, opens, created_at, expires_at) values (?1, ?2, ?3, ?4, ?5, ?6)";
    SPEND = "update rights_proofs set used_at = ?3 where token = ?1 and opens = ?2 and used_at is null and expires_at > ?3";
    LINKS_SINCE = "select count(*) from rights_proofs where claim = ?1 and created_at > ?2";
    LINKS_TO = "select count(*) from rights_proofs where subject = ?1 and created_at > ?2";
    SPEND_ALL = "update rights_proofs set used_at = ?2 where claim = ?1 and used_at is null";
    UNPROVED = "select id from rights_claims where state = 'asked' and due_at <= ?1 order by due_at limit ?2";
    DUE = "select id, due_at, reminded from rights_claims
            where state in ('asked', 'proved', 'running') and due_at < ?1 and reminded > 0
                  and (due_at > ?2 or (due_at = ?2 and id > ?3)) order by due_at, id limit ?4";
    REMINDED = "update rights_claims set reminded = ?2 where id = ?1";
    RECEIPT = "insert into rights_receipts (claim, number, mode, counts, wiped_at) values (?1, ?2, ?3, ?4, ?5)
               on conflict (claim) do nothing";
}

/// The next number of the year.
pub async fn next_number(tx: &mut Tx, at: Timestamp) -> Result<Number> {
    let year = i64::from(at.date().year());
    let last: i64 = tx.scalar(LAST_SERIAL, args![year]).await?;
    Ok(Number { year, serial: last + 1 })
}

pub async fn insert(tx: &mut Tx, claim: &Claim) -> Result<()> {
    let Claim { id, number, subject, kind, how, regime, lang, asked, due_at, purpose, agent, .. } = claim;
    let (law, lang) = (&regime.key, lang.tag());
    let who = args![id, number.year, number.serial, subject, kind, how, law, lang].to_vec();
    let when = args![asked.at, asked.by, due_at, NEVER_REMINDED, purpose, agent].to_vec();
    tx.put(INSERT, &[who, when].concat()).await?;
    Ok(())
}

/// Writes the state that a claim came to; somebody else's change in between is a conflict. The office's process follows.
pub async fn save(tx: &mut Tx, claim: &mut Claim) -> Result<()> {
    let state = &claim.state;
    let proved = state.proved();
    let proof =
        args![proved.map(|p| p.proof), proved.map(|p| p.act.at), proved.map(|p| p.act.by.clone())].to_vec();
    let (mode, comes_back) = match state.decided() {
        Some(Decided { decision: Decision::Erase { mode, comes_back }, .. }) => {
            (Some(*mode), Some(*comes_back))
        }
        _ => (None, None),
    };
    let act = decision_act(state);
    let decided = args![mode, comes_back, act.map(|act| act.at), act.map(|act| act.by.clone())].to_vec();
    let kept = state.decided().map(|decided| &decided.kept).filter(|kept| !kept.is_empty());
    let kept = kept.map(serde_json::to_string).transpose()?;
    let (step, refusal, ended) = match state {
        State::Running { step, .. } => (Some(*step), None, None),
        State::Refused { reason, act, .. } => (None, Some(*reason), Some(act.at)),
        State::Done { at, .. } | State::Expired { at } => (None, None, Some(*at)),
        State::Asked | State::Proved(_) => (None, None, None),
    };
    let row = [
        args![claim.id, claim.version, state.key()].to_vec(),
        proof,
        decided,
        args![step, refusal, ended, kept, claim.due_at, NEVER_REMINDED].to_vec(),
    ];
    match tx.execute(SAVE, &row.concat()).await? {
        1 => {
            claim.version += 1;
            if !matches!(claim.state, State::Asked | State::Proved(_)) {
                found::drop(tx, claim.id).await?;
            }
            process::follow(tx, claim).await
        }
        _ => Err(Error::conflict("error-changed-meanwhile")),
    }
}

fn decision_act(state: &State) -> Option<&Act> {
    match state {
        State::Refused { act, .. } => Some(act),
        other => other.decided().map(|decided| &decided.act),
    }
}

/// A request of this kind and about this purpose that is not answered yet: asking twice is one request.
pub async fn open_of(tx: &mut Tx, wish: &Wish) -> Result<Option<ClaimId>> {
    let purpose = wish.purpose.clone().unwrap_or_default();
    let found = tx.column(OPEN_OF_KIND, args![wish.subject, wish.kind, purpose]).await?;
    Ok(found.into_iter().next())
}

/// The same, answered after this moment, where the person asked by themself.
pub async fn done_since(tx: &mut Tx, wish: &Wish, since: Timestamp) -> Result<Option<ClaimId>> {
    let purpose = wish.purpose.clone().unwrap_or_default();
    let found = tx.column(DONE_LATELY, args![wish.subject, wish.kind, purpose, since]).await?;
    Ok(found.into_iter().next())
}

pub async fn all_open(tx: &mut Tx, subject: SubjectId) -> Result<Vec<ClaimId>> {
    Ok(tx.column(OPEN_OF_SUBJECT, args![subject]).await?)
}

/// Keeps the hash of a link's token.
pub(crate) async fn link(
    tx: &mut Tx,
    claim: &Claim,
    token: &Token,
    opens: Opens,
    until: Timestamp,
) -> Result<()> {
    let now = tx.now();
    tx.put(LINK, args![token.hash(), claim.id, claim.subject, opens.key(), now, until]).await?;
    Ok(())
}

/// How many links went out for this request within a day.
pub async fn links_today(tx: &mut Tx, claim: ClaimId) -> Result<i64> {
    let since = tx.now().minus(DAY);
    Ok(tx.scalar(LINKS_SINCE, args![claim, since]).await?)
}

/// How many links went out to this person within a day, whatever for.
pub async fn links_to(tx: &mut Tx, subject: SubjectId) -> Result<i64> {
    let since = tx.now().minus(DAY);
    Ok(tx.scalar(LINKS_TO, args![subject, since]).await?)
}

/// Uses a link up; whoever comes second finds it gone.
pub(crate) async fn spend(tx: &mut Tx, token: &Token, opens: Opens) -> Result<()> {
    let now = tx.now();
    match tx.execute(SPEND, args![token.hash(), opens.key(), now]).await? {
        1 => Ok(()),
        _ => Err(Error::gone("rights-error-link")),
    }
}

/// No link of this request opens anything any more.
pub async fn spend_all(tx: &mut Tx, claim: ClaimId) -> Result<()> {
    let now = tx.now();
    tx.put(SPEND_ALL, args![claim, now]).await?;
    Ok(())
}

/// Requests that nobody proved until their answer was due.
pub async fn unproved(tx: &mut Tx) -> Result<Vec<ClaimId>> {
    let now = tx.now();
    Ok(tx.column(UNPROVED, args![now, SWEPT_AT_ONCE]).await?)
}

/// Open requests that are due before this moment, each with the days at which it was brought up last, after this one.
pub async fn due_before(
    tx: &mut Tx,
    end: Timestamp,
    after: Option<(Timestamp, ClaimId)>,
) -> Result<Vec<(ClaimId, Timestamp, i64)>> {
    let (due, id) = after.map_or((Timestamp(0), Vec::new()), |(due, id)| (due, id.bytes().to_vec()));
    Ok(tx.rows(DUE, args![end, due, id, SWEPT_AT_ONCE]).await?)
}

pub async fn reminded(tx: &mut Tx, claim: ClaimId, days: i64) -> Result<()> {
    tx.put(REMINDED, args![claim, days]).await?;
    Ok(())
}

pub async fn keep_receipt(tx: &mut Tx, claim: &Claim, effects: &[Effect]) -> Result<()> {
    let mode = claim.state.decided().and_then(|decided| decided.decision.mode());
    let (now, counts) = (tx.now(), serde_json::to_string(effects)?);
    tx.put(RECEIPT, args![claim.id, claim.number.to_string(), mode, counts, now]).await?;
    Ok(())
}
