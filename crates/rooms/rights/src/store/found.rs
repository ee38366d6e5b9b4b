//! How it is kept where others' texts name somebody.

use crate::{model::ClaimId, read::found::found_place};
use ground::{
    args,
    db::{Q, Single},
    statements,
};
use kernel::{KeyId, Mention, Result, SubjectId, Tx};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

statements! {
    ASK = "insert into rights_looks (claim, asked_at, done_at, more) values (?1, ?2, null, false)
           on conflict (claim) do update set asked_at = excluded.asked_at, done_at = null, more = false";
    DONE = "update rights_looks set done_at = ?2, more = ?3 where claim = ?1";
    FOUND = "insert into rights_found (id, claim, owner, sealed) values (?1, ?2, ?3, ?4)";
    DROP_FOUND = "delete from rights_found where claim = ?1";
    WITHOUT_OWNER = "select distinct found.claim from rights_found found join rights_claims claims on claims.id = found.claim
                     where found.owner = claims.subject order by found.claim";
    DROP_LOOK = "delete from rights_looks where claim = ?1";
}

const OF_OWNERS: &str = "select distinct claim from rights_found";
/// Owners asked about in one statement.
const AT_ONCE: usize = 500;

/// What is kept of a text that names somebody.
#[derive(Serialize, Deserialize)]
pub struct Kept {
    pub table: String,
    pub id: [u8; 16],
    pub of: Option<SubjectId>,
    pub href: String,
    pub preview: String,
}

/// Notes that somebody wants to know.
pub async fn ask(tx: &mut Tx, claim: ClaimId) -> Result<()> {
    let now = tx.now();
    tx.put(ASK, args![claim, now]).await?;
    Ok(())
}

/// Puts what was found in the place of what was found before.
pub async fn keep(
    tx: &mut Tx,
    (claim, subject): (ClaimId, SubjectId),
    mentions: &[Mention],
    more: bool,
) -> Result<()> {
    tx.put(DROP_FOUND, args![claim]).await?;
    let mut rows = Vec::with_capacity(mentions.len());
    for mention in mentions {
        let Mention { table, id, of, href, preview } = mention.clone();
        let (row, owner) = (tx.id::<FoundId>(), of.unwrap_or(subject));
        let kept = Kept { table: table.to_owned(), id, of, href, preview };
        let sealed = tx.seal(KeyId::of(owner), found_place(row), &kept).await?;
        rows.push(args![row, claim, owner, sealed].to_vec());
    }
    tx.put_all(FOUND, &rows).await?;
    let now = tx.now();
    tx.put(DONE, args![claim, now, more]).await?;
    Ok(())
}

/// Forgets what was found in texts of these people, or of nobody, for whomever it was found: somebody in them was starred, and
/// what was kept may still say who. Gives the requests that have to look again.
// law: gdpr/17.1
pub async fn stale(tx: &mut Tx, owners: &[SubjectId], of_nobody: bool) -> Result<BTreeSet<ClaimId>> {
    let mut claims = BTreeSet::new();
    for part in owners.chunks(AT_ONCE) {
        let q = Q::new(OF_OWNERS).and_in("owner", part).then("order by claim");
        claims.extend(tx.find::<Single<ClaimId>>(&q).await?.into_iter().map(|claim| claim.0));
    }
    if of_nobody {
        claims.extend(tx.column::<ClaimId>(WITHOUT_OWNER, args![]).await?);
    }
    for claim in &claims {
        tx.put(DROP_FOUND, args![*claim]).await?;
        ask(tx, *claim).await?;
    }
    Ok(claims)
}

/// Nobody has to decide any more.
pub async fn drop(tx: &mut Tx, claim: ClaimId) -> Result<()> {
    tx.put(DROP_FOUND, args![claim]).await?;
    tx.put(DROP_LOOK, args![claim]).await?;
    Ok(())
}

ground::id! {
    /// A text that names somebody, as it was found.
    FoundId, "found"
}
