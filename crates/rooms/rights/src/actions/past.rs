//! Requests as they were elsewhere, or before: written down with their clocks and decisions. Nothing is carried out, nobody is written to.

use crate::{
    model::{Act, Claim, ClaimId, How, Kind, State, Wished},
    regime::Regime,
    store,
};
use ground::clock::Timestamp;
use kernel::{Result, SubjectId, Tx};
use kit::Lang;

/// A request as it was.
#[derive(Clone, Debug)]
pub struct Past {
    pub subject: SubjectId,
    pub kind: Kind,
    pub how: How,
    /// The law by which it is answered.
    pub law: &'static Regime,
    pub lang: Lang,
    pub purpose: Option<String>,
    pub wished: Wished,
    pub asked: Act,
    pub due_at: Timestamp,
    pub state: State,
}

/// Writes requests down as they were; gives their ids in the same order.
pub async fn keep_past(tx: &mut Tx, all: &[Past]) -> Result<Vec<ClaimId>> {
    let mut ids = Vec::with_capacity(all.len());
    for past in all {
        ids.push(keep(tx, past).await?);
    }
    Ok(ids)
}

async fn keep(tx: &mut Tx, past: &Past) -> Result<ClaimId> {
    let mut claim = Claim {
        id: tx.id(),
        number: store::next_number(tx, past.asked.at).await?,
        subject: past.subject,
        kind: past.kind,
        how: past.how,
        regime: past.law,
        lang: past.lang,
        purpose: past.purpose.clone(),
        agent: None,
        asked: past.asked.clone(),
        times: 1,
        due_at: past.due_at,
        extended: None,
        run: None,
        lifted_at: None,
        state: past.state.clone(),
        version: 1,
    };
    store::insert(tx, &claim).await?;
    store::wish(tx, &claim, &past.wished).await?;
    if claim.state != State::Asked {
        store::save(tx, &mut claim).await?;
    }
    Ok(claim.id)
}
