//! What erasures leave: receipts, requests that end as they are made, keys that stay for a while.

use crate::{
    model::{Claim, ClaimId, Decided, Mode, Number, Part, Return},
    receipt::Effect,
};
use ground::{
    args,
    db::{Q, Single, Value},
    statements,
};
use kernel::{KeyId, Naming, Place, Reader, Result, Sealed, SubjectId, Tx};
use std::collections::HashMap;

statements! {
    ENDED = "insert into rights_claims (id, year, serial, subject, kind, how, regime, lang, asked_at, asked_by, due_at, state,
               reminded, times, version, proof, proved_at, proved_by, mode, comes_back, decided_at, decided_by, ended_at)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?9, 'done', 0, 1, 1, ?11, ?9, ?10, ?12, ?13, ?9, ?10, ?9)";
    RECEIPT = "insert into rights_receipts (claim, number, mode, counts, wiped_at) values (?1, ?2, ?3, ?4, ?5)
               on conflict (claim) do nothing";
    SHREDDED = "update rights_receipts set shredded_at = ?2 where claim = ?1 and shredded_at is null";
    WIPED = "insert into rights_wiped (subject, mark, at) values (?1, ?2, ?3)
             on conflict (subject) do update set mark = excluded.mark, at = excluded.at";
    NAMED = "insert into rights_named (subject, sealed) values (?1, ?2)
             on conflict (subject) do update set sealed = excluded.sealed";
    UNNAMED = "delete from rights_named where subject = ?1";
    STAYING = "select c.id from rights_receipts r join rights_claims c on c.id = r.claim
                where r.shredded_at is null and c.state = 'done' and c.kept is not null and c.id > ?1 order by c.id limit ?2";
}

const STILL_NAMED: &str = "select subject, sealed from rights_named";
const MARKS: &str = "select subject, mark from rights_wiped";
const ERASING: &str = "select subject from rights_claims";
const OPEN: &str = "select id from rights_claims";
const IN_ORDER: &str = "order by asked_at, id";
/// People asked about in one statement.
const TOGETHER: usize = 500;

/// Requests that are not answered yet, of any of these people.
pub async fn open_of_all(tx: &mut Tx, subjects: &[SubjectId]) -> Result<Vec<ClaimId>> {
    let mut open = Vec::new();
    for part in subjects.chunks(TOGETHER) {
        let q = Q::new(OPEN).and_in("subject", part).and_in("state", &["asked", "proved", "running"]);
        open.extend(tx.find::<Single<ClaimId>>(&q.then(IN_ORDER)).await?.into_iter().map(|single| single.0));
    }
    Ok(open)
}

/// Requests that the house made and carried out in one go.
pub async fn insert_ended(tx: &mut Tx, claims: &[Claim], mode: Mode) -> Result<()> {
    let row = |claim: &Claim| {
        let Claim { id, number: Number { year, serial }, subject, kind, how, regime, lang, asked, .. } =
            claim;
        let proof = claim.state.proved().map(|proved| proved.proof);
        let who = args![id, *year, *serial, subject, kind, how, regime.key, lang.tag()].to_vec();
        [who, args![asked.at, asked.by, proof, mode, Return::Welcome].to_vec()].concat()
    };
    let rows: Vec<Vec<Value>> = claims.iter().map(row).collect();
    tx.put_all(ENDED, &rows).await?;
    Ok(())
}

pub async fn keep_receipts(tx: &mut Tx, claims: &[Claim], effects: &[Vec<Effect>], mode: Mode) -> Result<()> {
    let now = tx.now();
    let mut rows = Vec::with_capacity(claims.len());
    for (claim, effects) in claims.iter().zip(effects) {
        let counts = serde_json::to_string(effects)?;
        rows.push(args![claim.id, claim.number.to_string(), mode, counts, now].to_vec());
    }
    tx.put_all(RECEIPT, &rows).await?;
    Ok(())
}

pub async fn shredded_many(tx: &mut Tx, claims: &[ClaimId]) -> Result<()> {
    let now = tx.now();
    let rows: Vec<Vec<Value>> = claims.iter().map(|claim| args![claim, now].to_vec()).collect();
    tx.put_all(SHREDDED, &rows).await?;
    Ok(())
}

/// Notes that the data has seen these erasures, each by its request.
pub async fn wiped_many(tx: &mut Tx, wiped: &[(SubjectId, [u8; 16])]) -> Result<()> {
    let now = tx.now();
    let rows: Vec<Vec<Value>> =
        wiped.iter().map(|(subject, mark)| args![subject, mark, now].to_vec()).collect();
    tx.put_all(WIPED, &rows).await?;
    Ok(())
}

/// Keeps what people are named by whose rows have gone, sealed under their keys, until others' texts are starred.
pub async fn keep_named(tx: &mut Tx, named: &[Naming]) -> Result<()> {
    let mut rows = Vec::with_capacity(named.len());
    for (subject, naming) in named.iter().filter_map(|naming| Some((naming.subject?, naming))) {
        let sealed = tx.seal(KeyId::of(subject), named_place(subject), naming).await?;
        rows.push(args![subject, sealed].to_vec());
    }
    tx.put_all(NAMED, &rows).await?;
    Ok(())
}

/// What these people are named by who are still to be starred; whose key is gone is not among them.
pub async fn named(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<Naming>> {
    let mut all = Vec::new();
    for part in subjects.chunks(TOGETHER) {
        let q = Q::new(STILL_NAMED).and_in("subject", part).then("order by subject");
        let rows: Vec<(SubjectId, Sealed)> = reader.find(&q).await?;
        let keys: Vec<KeyId> = rows.iter().map(|(subject, _)| KeyId::of(*subject)).collect();
        let ring = reader.app().vault().unlock(&keys).await?;
        for (subject, sealed) in rows {
            all.extend(ring.open::<Naming>(KeyId::of(subject), named_place(subject), &sealed)?);
        }
    }
    Ok(all)
}

pub async fn drop_named(tx: &mut Tx, subjects: &[SubjectId]) -> Result<()> {
    let rows: Vec<Vec<Value>> = subjects.iter().map(|subject| args![subject].to_vec()).collect();
    tx.put_all(UNNAMED, &rows).await?;
    Ok(())
}

fn named_place(subject: SubjectId) -> Place {
    Place::new("rights_named", "sealed", subject)
}

/// The last erasure of each of these people that the data has seen.
pub async fn marks(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashMap<SubjectId, [u8; 16]>> {
    let mut marks = HashMap::new();
    for part in subjects.chunks(TOGETHER) {
        let found: Vec<(SubjectId, [u8; 16])> = reader.find(&Q::new(MARKS).and_in("subject", part)).await?;
        marks.extend(found);
    }
    Ok(marks)
}

/// Those of these people whose erasure is at work.
pub async fn erasing(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<SubjectId>> {
    let mut erasing = Vec::new();
    for part in subjects.chunks(TOGETHER) {
        let q = Q::new(ERASING).and_in("subject", part).and_all("state = 'running'", Vec::new());
        let found: Vec<Single<SubjectId>> = reader.find(&q.and_all("mode is not null", Vec::new())).await?;
        erasing.extend(found.into_iter().map(|single| single.0));
    }
    Ok(erasing)
}

/// Finished erasures whose key stays, after this one.
pub async fn staying(tx: &mut Tx, after: Option<ClaimId>, most: i64) -> Result<Vec<ClaimId>> {
    let after = after.map_or_else(Vec::new, |claim| ground::id::Id::bytes(claim).to_vec());
    Ok(tx.column(STAYING, args![after, most]).await?)
}

/// What was decided to stay of somebody.
pub fn parts(claim: &Claim) -> &[Part] {
    claim.state.decided().map_or(&[], |Decided { kept, .. }| kept)
}
