//! The whole ledger checked from the first entry to the last: every leaf, every node, every head, and what stands now.
//!
//! Facts of people whose key is still there are opened and compared with what the tree holds of them; of those who were
//! erased, the tree alone is checked: that is all that is left.

use super::HEAD;
use crate::{
    model::{choice::PermissionId, leaf::Secret},
    read::EventRow,
};
use custodia_ledger::{Checkpoint, Frontier, Hash, NodeId, SignedNote, Signer, leaf_hash};
use ground::{
    args,
    db::{Cells, FromRow, Single},
    row,
    secret::digest,
    statements,
};
use kernel::{Actor, App, Error, KeyId, Place, Reader, Result, seal::Keyring, vault::HouseKey};
use serde::Serialize;
use std::{
    collections::{HashMap, VecDeque},
    fmt,
};

/// Entries in memory at once.
const BATCH: i64 = 5_000;

row! {
    struct HeadRow {
        size: i64,
        note: String,
    }
}

statements! {
    LEAVES = "select l.place, n.hash, ", EventRow::COLUMNS, " from consent_leaves l
              join consent_events e on e.id = l.event
              left join consent_wordings w on w.id = e.wording
              left join consent_nodes n on n.level = 0 and n.place = l.place
              where l.place >= ?1 and l.place < ?2 order by l.place";
    NODES = "select place, hash from consent_nodes where level = ?1 and place >= ?2 and place < ?3 order by place";
    HEADS = "select ", HeadRow::COLUMNS, " from consent_heads where size > ?1 order by size limit 1000";
    COUNTS = "select (select count(*) from consent_leaves), (select count(*) from consent_nodes),
                     (select coalesce(max(size), 0) from consent_heads)";
    WAITING = "select count(*) from consent_unsealed";
    LOOSE = "select (select count(*) from consent_events) - (select count(*) from consent_leaves)
                    - (select count(*) from consent_unsealed)";
    DIFFERENT = "select s.event from consent_state s left join consent_events e on e.id = s.event
                 where e.id is null or e.subject <> s.subject or e.purpose <> s.purpose or e.channel <> s.channel
                    or e.step <> s.step or e.state <> s.state or e.proof <> s.proof or e.given_by <> s.given_by
                    or e.at <> s.at or e.version <> s.version or coalesce(e.valid_until, 0) <> coalesce(s.valid_until, 0)
                 order by s.event limit 1";
    BEHIND = "select e.id from consent_state s
              join consent_events e on e.subject = s.subject and e.purpose = s.purpose and e.channel = s.channel
                                       and e.step = s.step + 1
              order by e.id limit 1";
    WORDS = "select id, text from consent_wordings where id > ?1 order by id limit 1000";
}

/// What verification found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Entries in the tree, all of them checked up to the first fault.
    pub entries: u64,
    /// Entries whose people were erased: their facts can no longer be opened.
    pub closed: u64,
    /// Entries that the next seal will take in.
    pub waiting: u64,
    pub heads: u64,
    /// The root of the tree, as base64.
    pub root: String,
    /// The first thing that is not as it was; none: the ledger is whole.
    pub fault: Option<Fault>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// No event stands at this place.
    Missing { place: u64 },
    /// The event says something else than what was sealed.
    Facts { place: u64, event: PermissionId },
    /// The leaf is not that of the event.
    Leaf { place: u64, event: PermissionId },
    /// A node of the tree is wrong or gone.
    Node { level: u8, place: u64 },
    /// A checkpoint does not fit the tree or is not ours.
    Head { size: u64 },
    /// The tree is larger than its newest checkpoint, or has nodes that nothing accounts for.
    Unsigned { size: u64 },
    /// What stands now is not what the ledger's last event says.
    State { event: PermissionId },
    /// Events that neither stand in the tree nor wait for it.
    Loose { count: i64 },
    /// Words that were shown are not the ones that are kept.
    Wording,
}

impl Report {
    pub fn is_sound(&self) -> bool {
        self.fault.is_none()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { entries, closed, waiting, heads, root, fault } = self;
        write!(
            f,
            "{entries} entries ({closed} of erased people), {heads} checkpoints, {waiting} waiting, root {root}: "
        )?;
        match fault {
            None => f.write_str("whole"),
            Some(fault) => write!(f, "NOT AS IT WAS: {fault:?}"),
        }
    }
}

/// Checks everything. It reads only.
pub async fn verify(app: &App) -> Result<Report> {
    let mut reader = app.read(&Actor::house()).await?;
    let mut walk = Walk::start(&mut reader).await?;
    let fault = walk.all(&mut reader).await?;
    let waiting = u64::try_from(reader.scalar::<i64>(WAITING, args![]).await?).unwrap_or_default();
    Ok(Report {
        entries: walk.frontier.size(),
        closed: walk.closed,
        waiting,
        heads: walk.heads,
        root: walk.frontier.root().to_string(),
        fault,
    })
}

/// A walk through the tree, which grows again in memory.
struct Walk {
    frontier: Frontier,
    size: u64,
    closed: u64,
    heads: u64,
    coming: VecDeque<HeadRow>,
    last: Option<HeadRow>,
}

struct Leaf {
    place: i64,
    hash: Option<[u8; 32]>,
    event: EventRow,
}

impl FromRow for Leaf {
    fn from_row(cells: &mut Cells<'_>) -> ground::db::Result<Self> {
        Ok(Self { place: cells.next()?, hash: cells.next()?, event: EventRow::from_row(cells)? })
    }
}

impl Walk {
    async fn start(reader: &mut Reader) -> Result<Self> {
        let head: Option<super::HeadRow> = reader.optional(HEAD, args![]).await?;
        let size = head.map_or(Ok(0), |head| u64::try_from(head.size)).map_err(Error::fault)?;
        Ok(Self {
            frontier: Frontier::default(),
            size,
            closed: 0,
            heads: 0,
            coming: VecDeque::new(),
            last: None,
        })
    }

    async fn all(&mut self, reader: &mut Reader) -> Result<Option<Fault>> {
        while self.frontier.size() < self.size {
            if let Some(fault) = self.batch(reader).await? {
                return Ok(Some(fault));
            }
        }
        if let Some(fault) = self.signature(reader)? {
            return Ok(Some(fault));
        }
        around(reader).await
    }

    async fn batch(&mut self, reader: &mut Reader) -> Result<Option<Fault>> {
        let from = whole(self.frontier.size())?;
        let to = whole(self.size)?.min(from + BATCH);
        let leaves: Vec<Leaf> = reader.rows(LEAVES, args![from, to]).await?;
        let nodes = nodes(reader, from, to).await?;
        let keys: Vec<KeyId> = leaves.iter().map(|leaf| KeyId::of(leaf.event.subject)).collect();
        let ring = reader.app().vault().unlock(&keys).await?;
        let mut leaves = leaves.into_iter();
        for place in from..to {
            let found = leaves.next().filter(|leaf| leaf.place == place);
            let Some(leaf) = found else {
                return Ok(Some(Fault::Missing { place: self.frontier.size() }));
            };
            if let Some(fault) = self.leaf(leaf, &ring, &nodes)? {
                return Ok(Some(fault));
            }
            if let Some(fault) = self.head(reader).await? {
                return Ok(Some(fault));
            }
        }
        Ok(None)
    }

    fn leaf(&mut self, leaf: Leaf, ring: &Keyring, nodes: &HashMap<NodeId, Hash>) -> Result<Option<Fault>> {
        let (place, event, commitment) = (self.frontier.size(), leaf.event.id, leaf.event.commitment);
        let hash = leaf_hash(&commitment);
        if leaf.hash != Some(hash.0) {
            return Ok(Some(Fault::Leaf { place, event }));
        }
        if !self.is_what_was_sealed(leaf.event, ring)? {
            return Ok(Some(Fault::Facts { place, event }));
        }
        let wrong =
            self.frontier.append(&hash).into_iter().find(|node| nodes.get(&node.id) != Some(&node.hash));
        Ok(wrong.map(|node| Fault::Node { level: node.id.level, place: node.id.index }))
    }

    fn is_what_was_sealed(&mut self, event: EventRow, ring: &Keyring) -> Result<bool> {
        let key = KeyId::of(event.subject);
        if !ring.holds(key) {
            self.closed += 1;
            return Ok(true);
        }
        let place = Place::new("consent_events", "secret", event.id);
        // A secret that does not open in its place was tampered with: a finding, not a fault of the program.
        let secret: Option<Secret> = ring.open(key, place, &event.secret).unwrap_or_default();
        let commitment = event.commitment;
        Ok(secret.is_some_and(|secret| event.entry(None).facts.commit(&secret) == commitment))
    }

    /// Every head that was ever signed must be what the tree was at its size.
    async fn head(&mut self, reader: &mut Reader) -> Result<Option<Fault>> {
        let size = self.frontier.size();
        if self.coming.is_empty() {
            let after = self.last.as_ref().map_or(0, |head| head.size);
            self.coming = reader.rows::<HeadRow>(HEADS, args![after]).await?.into();
        }
        if self.coming.front().is_none_or(|head| head.size != size as i64) {
            return Ok(None);
        }
        self.heads += 1;
        self.last = self.coming.pop_front();
        let said = self.last.as_ref().and_then(|head| said(&head.note));
        let true_to_tree = said.is_some_and(|said| said.head == self.frontier.head());
        Ok((!true_to_tree).then_some(Fault::Head { size }))
    }

    /// The newest signature covers everything before it.
    fn signature(&self, reader: &Reader) -> Result<Option<Fault>> {
        let Some(head) = &self.last else {
            return Ok(None);
        };
        let seed = reader.app().vault().house(HouseKey::Ledger)?;
        let signer = Signer::new(super::signed_origin(&head.note)?, seed.reveal());
        let note: Option<SignedNote> = head.note.parse().ok();
        let ours = note.is_some_and(|note| signer.verifier().verify(&note).is_ok());
        Ok((!ours).then_some(Fault::Head { size: self.size }))
    }
}

fn said(note: &str) -> Option<Checkpoint> {
    let (body, _) = note.split_once("\n\n")?;
    format!("{body}\n").parse().ok()
}

/// The nodes that become complete while the tree grows from one size to another.
async fn nodes(reader: &mut Reader, from: i64, to: i64) -> Result<HashMap<NodeId, Hash>> {
    let mut found = HashMap::new();
    for level in 1..u8::try_from(i64::BITS).unwrap_or(u8::MAX) {
        let (first, end) = (from >> level, to >> level);
        if end == 0 {
            break;
        }
        let rows: Vec<(i64, [u8; 32])> = reader.rows(NODES, args![level, first, end]).await?;
        for (place, hash) in rows {
            let index = u64::try_from(place).map_err(Error::fault)?;
            found.insert(NodeId { level, index }, Hash(hash));
        }
    }
    Ok(found)
}

/// What lies around the tree: nothing beside it, nothing loose, what stands now, the words that were shown.
///
/// Each question is one statement, so that a house that goes on working meanwhile raises no false alarm.
async fn around(reader: &mut Reader) -> Result<Option<Fault>> {
    let (leaves, nodes, size): (i64, i64, i64) = reader.one(COUNTS, args![]).await?;
    // A tree of n leaves has one node less for each bit that is set in n than twice n.
    if leaves != size || nodes != 2 * size - i64::from(size.count_ones()) {
        return Ok(Some(Fault::Unsigned { size: u64::try_from(size).map_err(Error::fault)? }));
    }
    let count: i64 = reader.scalar(LOOSE, args![]).await?;
    if count != 0 {
        return Ok(Some(Fault::Loose { count }));
    }
    for sql in [DIFFERENT, BEHIND] {
        if let Some(Single(event)) = reader.optional::<Single<[u8; 16]>>(sql, args![]).await? {
            return Ok(Some(Fault::State { event: ground::id::Id::from_bytes(event) }));
        }
    }
    wordings(reader).await
}

async fn wordings(reader: &mut Reader) -> Result<Option<Fault>> {
    let mut after = vec![0; 32];
    loop {
        let rows: Vec<(Vec<u8>, String)> = reader.rows(WORDS, args![after]).await?;
        let Some((last, _)) = rows.last() else {
            return Ok(None);
        };
        after.clone_from(last);
        if rows.iter().any(|(id, text)| *id != digest(text.as_bytes())) {
            return Ok(Some(Fault::Wording));
        }
    }
}

fn whole(number: u64) -> Result<i64> {
    i64::try_from(number).map_err(Error::fault)
}
