//! What outsiders need: the signed checkpoint, the key that signed it, and the proof that an event stands in the tree.

use super::Head;
use crate::model::choice::PermissionId;
use custodia_ledger::{Hash, LogProof, NodeId, Path, SignedNote, Signer, Verifier};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    statements,
};
use kernel::{Error, Message, Reader, Result, vault::HouseKey};
use std::collections::{BTreeMap, HashMap};

statements! {
    PLACE = "select place from consent_leaves where event = ?1";
    LEAF_HASHES = "select hash from consent_nodes where level = 0 and place >= ?1 and place < ?2 order by place limit ?3";
    KNOWN = "select count(*) from consent_events where id = ?1";
    OLDEST = "select e.recorded_at from consent_unsealed u join consent_events e on e.id = u.event
              order by u.at, u.step, u.event limit 1";
}

const NODES: &str = "select level, place, hash from consent_nodes";
const PLACES: &str = "select event, place from consent_leaves";
/// Entries and nodes asked for in one statement.
const TOGETHER: usize = 500;

/// The newest checkpoint; that of an empty tree before anything was sealed.
pub async fn checkpoint(reader: &mut Reader) -> Result<SignedNote> {
    let head = Head::load(reader).await?;
    match head.note {
        Some(note) => Ok(note),
        None => Ok(head.signer(reader)?.sign(&head.frontier.head())),
    }
}

/// The public key of the ledger, as witnesses and verifiers read it.
pub async fn verifier(reader: &mut Reader) -> Result<Verifier> {
    let origin = Head::origin(reader).await?;
    let seed = reader.app().vault().house(HouseKey::Ledger)?;
    Ok(Signer::new(origin, seed.reveal()).verifier().clone())
}

/// Shows that this event stands in the tree of the newest checkpoint.
pub async fn proof(reader: &mut Reader, event: PermissionId) -> Result<LogProof> {
    let head = Head::load(reader).await?;
    let index = place(reader, event).await?;
    let checkpoint = head.note.ok_or_else(|| Error::fault("a tree with leaves has a head"))?;
    let path = Path::inclusion(index, head.frontier.size()).map_err(Error::fault)?;
    let nodes = nodes(reader, path.nodes()).await?;
    let hashes = path.proof(|id| nodes.get(&id).copied()).map_err(Error::fault)?;
    Ok(LogProof { index, hashes, extra: Vec::new(), checkpoint })
}

/// The proofs of many events, in few queries; those that wait to be sealed have none yet.
pub async fn proofs(reader: &mut Reader, events: &[PermissionId]) -> Result<HashMap<PermissionId, LogProof>> {
    let places = sealed(reader, events).await?;
    let head = Head::load(reader).await?;
    let Some(checkpoint) = head.note else {
        return Ok(HashMap::new());
    };
    let path = |index: u64| Path::inclusion(index, head.frontier.size()).map_err(Error::fault);
    let paths = places.values().map(|index| path(*index)).collect::<Result<Vec<_>>>()?;
    let nodes = nodes(reader, paths.iter().flat_map(Path::nodes)).await?;
    let mut found = HashMap::with_capacity(places.len());
    for ((event, index), path) in places.into_iter().zip(paths) {
        let hashes = path.proof(|id| nodes.get(&id).copied()).map_err(Error::fault)?;
        found.insert(event, LogProof { index, hashes, extra: Vec::new(), checkpoint: checkpoint.clone() });
    }
    Ok(found)
}

/// Which of these events stand in the tree, and where.
pub async fn sealed(reader: &mut Reader, events: &[PermissionId]) -> Result<BTreeMap<PermissionId, u64>> {
    let mut found = BTreeMap::new();
    for part in events.chunks(TOGETHER) {
        let rows: Vec<(PermissionId, i64)> = reader.find(&Q::new(PLACES).and_in("event", part)).await?;
        for (event, place) in rows {
            found.insert(event, u64::try_from(place).map_err(Error::fault)?);
        }
    }
    Ok(found)
}

/// Since when something waits to be sealed; none while nothing does.
pub async fn waiting_since(reader: &mut Reader) -> Result<Option<Timestamp>> {
    Ok(reader.optional::<Single<Timestamp>>(OLDEST, args![]).await?.map(|single| single.0))
}

/// Shows that the tree of `to` leaves begins with the first `from` of them, unchanged.
pub async fn consistency(reader: &mut Reader, from: u64, to: u64) -> Result<Vec<Hash>> {
    let size = Head::load(reader).await?.frontier.size();
    if to > size {
        return Err(Error::field("to", Message::new("consent-error-tree-size").with("most", size)));
    }
    let path = Path::consistency(from, to)
        .map_err(|_| Error::field("from", Message::new("consent-error-tree-size").with("most", to)))?;
    let nodes = nodes(reader, path.nodes()).await?;
    path.proof(|id| nodes.get(&id).copied()).map_err(Error::fault)
}

/// The leaves from a place on, as hashes: whoever has them all can compute every root again.
pub async fn leaves(reader: &mut Reader, from: u64, most: u32) -> Result<Vec<Hash>> {
    let size = Head::load(reader).await?.frontier.size();
    let (from, size) = (i64::try_from(from).unwrap_or(i64::MAX), i64::try_from(size).map_err(Error::fault)?);
    let rows: Vec<Single<[u8; 32]>> = reader.rows(LEAF_HASHES, args![from, size, i64::from(most)]).await?;
    Ok(rows.into_iter().map(|row| Hash(row.0)).collect())
}

async fn place(reader: &mut Reader, event: PermissionId) -> Result<u64> {
    if let Some(Single(place)) = reader.optional::<Single<i64>>(PLACE, args![event]).await? {
        return u64::try_from(place).map_err(Error::fault);
    }
    let known = reader.scalar::<i64>(KNOWN, args![event]).await? > 0;
    Err(if known { Error::conflict("consent-error-not-sealed-yet") } else { Error::NotFound })
}

async fn nodes(
    reader: &mut Reader,
    wanted: impl IntoIterator<Item = NodeId>,
) -> Result<HashMap<NodeId, Hash>> {
    let mut levels = BTreeMap::<u8, Vec<i64>>::new();
    for id in wanted {
        levels.entry(id.level).or_default().push(i64::try_from(id.index).map_err(Error::fault)?);
    }
    let mut found = HashMap::new();
    for (level, mut places) in levels {
        places.sort_unstable();
        places.dedup();
        for part in places.chunks(TOGETHER) {
            let q = Q::new(NODES).and("level = ?", &i64::from(level)).and_in("place", part);
            for (_, place, hash) in reader.find::<(i64, i64, [u8; 32])>(&q).await? {
                let index = u64::try_from(place).map_err(Error::fault)?;
                found.insert(NodeId { level, index }, Hash(hash));
            }
        }
    }
    Ok(found)
}
