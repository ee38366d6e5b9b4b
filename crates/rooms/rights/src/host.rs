//! Requests as what processes move: what conditions may ask about them.

use crate::{
    VIEW,
    jobs::Settle,
    model::{Claim, ClaimId, State},
    read,
};
use futures::future::BoxFuture;
use ground::id::Id;
use kernel::{
    Reader, Result, Tx,
    step::{Called, Example, Fact, Facts, Host, HostRef},
};

pub const KIND: &str = "claim";

pub const HOST: Host = Host {
    kind: KIND,
    facts: &[
        ("state", Example::Text("proved")),
        ("kind", Example::Text("erasure")),
        ("law", Example::Text("gdpr")),
        ("how", Example::Text("portal")),
        ("proof", Example::Text("link")),
        ("days_left", Example::Number(21)),
        ("late", Example::Yes(false)),
        ("by_agent", Example::Yes(false)),
        ("times", Example::Number(1)),
    ],
    read: facts,
    sees,
    told,
    called,
    found,
    moved,
};

/// A request as processes name it.
pub fn of(claim: &Claim) -> HostRef {
    HostRef { kind: KIND, id: claim.id.bytes() }
}

fn facts(reader: &mut Reader, id: [u8; 16]) -> BoxFuture<'_, Result<Facts>> {
    Box::pin(async move {
        let claim = read::load(reader, ClaimId::from_bytes(id)).await?;
        let left = claim.days_left(read::calendar(reader).await?, reader.now());
        let proof = claim.state.proved().map_or("", |proved| proved.proof.key());
        let text = |text: &str| Fact::Text(text.to_owned());
        Ok(Facts::from([
            ("state", text(claim.state.key())),
            ("kind", text(claim.kind.key())),
            ("law", text(&claim.regime.key)),
            ("how", text(claim.how.key())),
            ("proof", text(proof)),
            ("days_left", Fact::Number(left)),
            ("late", Fact::Yes(left < 0 && claim.state.is_open())),
            ("by_agent", Fact::Yes(claim.agent.is_some())),
            ("times", Fact::Number(claim.times)),
        ]))
    })
}

fn sees(reader: &mut Reader, _: [u8; 16]) -> BoxFuture<'_, Result<bool>> {
    Box::pin(async move { Ok(reader.may(&VIEW)) })
}

fn told(_: &mut Reader, ids: Vec<[u8; 16]>) -> BoxFuture<'_, Result<Vec<[u8; 16]>>> {
    Box::pin(async move { Ok(ids) })
}

fn called(reader: &mut Reader, ids: Vec<[u8; 16]>) -> BoxFuture<'_, Result<Vec<Called>>> {
    Box::pin(async move {
        if !reader.may(&VIEW) {
            return Ok(Vec::new());
        }
        let claims = read::list::these(reader, &ids).await?;
        Ok(claims.into_iter().map(|claim| (claim.id.bytes(), claim.number.to_string())).collect())
    })
}

/// Requests are known by their id alone.
fn found(_: &mut Reader, _: String) -> BoxFuture<'_, Result<Vec<[u8; 16]>>> {
    Box::pin(async { Ok(Vec::new()) })
}

/// Somebody of the office did what the process wanted first: what needs nobody's decision may go on now.
fn moved(tx: &mut Tx, ids: Vec<[u8; 16]>) -> BoxFuture<'_, Result<()>> {
    Box::pin(async move {
        for id in ids {
            let claim = read::load(tx, ClaimId::from_bytes(id)).await?;
            if let State::Proved(_) = claim.state {
                tx.enqueue(&Settle { claim: claim.id })?;
            }
        }
        Ok(())
    })
}
