//! How permissions are kept: the only statements that write these tables.

mod answers;
pub mod confirmations;
mod contacts;
pub mod evidence;
mod person;
pub mod purposes;
mod written;

pub use answers::{
    AnswerId, STATEMENTS as ANSWER_STATEMENTS, connect, disconnect, forget_answers, known_as, note_answers,
    place as place_of_answer,
};
pub use contacts::{STATEMENTS as CONTACT_STATEMENTS, forget_contacts, note_contact};
pub use person::{
    Alert, PaperFacts, STATEMENTS as PERSON_STATEMENTS, alert, answer_guardian, ask_guardian, attach_paper,
    expect_paper, forget_alerts, forget_guardians, let_paper_go, note_alerts,
};
pub use written::{
    Request, STATEMENTS as WRITTEN_STATEMENTS, answer_signature, ask_signature, forget_signings,
    insert_agreement, resume_agreement, retire_agreement,
};

use crate::model::{
    choice::{By, Channel, PermissionId, Proof, State},
    leaf::{Facts, Secret},
    weigh::Standing,
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Value},
    row,
    secret::digest,
    statements,
};
use kernel::{KeyId, Place, Result, Sealed, SubjectId, Tx};
use std::collections::{BTreeMap, HashMap};

/// Values of one statement with a list; engines allow tens of thousands, short texts stay in the statement cache.
pub const LIST: usize = 500;

row! {
    /// What stands for one person, purpose and channel.
    #[derive(Clone, Debug)]
    pub struct StateRow {
        pub subject: SubjectId,
        pub purpose: String,
        pub channel: Channel,
        pub step: i64,
        pub state: State,
        pub proof: Proof,
        pub given_by: By,
        pub at: Timestamp,
        pub version: i64,
        pub valid_until: Option<Timestamp>,
        pub event: PermissionId,
    }
}

statements! {
    EVENT = "insert into consent_events (id, subject, purpose, channel, step, state, proof, how, given_by, actor, origin, at,
                recorded_at, version, notice, wording, lang, valid_until, secret, commitment)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)";
    STATE = "insert into consent_state (subject, purpose, channel, step, state, proof, given_by, at, version, valid_until, event)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
             on conflict (subject, purpose, channel) do update
             set step = excluded.step, state = excluded.state, proof = excluded.proof, given_by = excluded.given_by,
                 at = excluded.at, version = excluded.version, valid_until = excluded.valid_until, event = excluded.event";
    UNSEALED = "insert into consent_unsealed (at, step, event) values (?1, ?2, ?3)";
    WORDING = "insert into consent_wordings (id, text) values (?1, ?2) on conflict (id) do nothing";
    LINK = "insert into consent_links (hash, subject, at, expires_at) values (?1, ?2, ?3, ?4)";
    FORGET_LINKS = "delete from consent_links where expires_at <= ?1";
    SUPPRESS = "insert into consent_suppressions (hash, at) values (?1, ?2) on conflict (hash) do nothing";
    READMIT = "delete from consent_suppressions where hash = ?1";
    LEAF = "insert into consent_leaves (place, event) values (?1, ?2)";
    NODE = "insert into consent_nodes (level, place, hash) values (?1, ?2, ?3)";
    HEAD = "insert into consent_heads (size, edge, note, at) values (?1, ?2, ?3, ?4)";
    SEALED = "delete from consent_unsealed where at = ?1 and step = ?2 and event = ?3";
}

pub const STATES: &str =
    "select subject, purpose, channel, step, state, proof, given_by, at, version, valid_until, event
                      from consent_state";

/// Where a permission stands: person, purpose, channel.
pub type Cell = (SubjectId, String, Channel);

/// Everything that stands for these people.
pub async fn states(tx: &mut Tx, subjects: &[SubjectId]) -> Result<HashMap<Cell, StateRow>> {
    let mut found = HashMap::new();
    for part in subjects.chunks(LIST) {
        let rows: Vec<StateRow> = tx.find(&Q::new(STATES).and_in("subject", part)).await?;
        found.extend(rows.into_iter().map(|row| ((row.subject, row.purpose.clone(), row.channel), row)));
    }
    Ok(found)
}

impl StateRow {
    pub fn standing(&self) -> Standing {
        Standing {
            state: self.state,
            proof: self.proof,
            by: self.given_by,
            at: self.at,
            version: self.version,
            valid_until: self.valid_until,
        }
    }

    pub fn of(facts: &Facts) -> Self {
        Self {
            subject: facts.subject,
            purpose: facts.purpose.clone(),
            channel: facts.channel,
            step: facts.step,
            state: facts.state,
            proof: facts.proof,
            given_by: facts.by,
            at: facts.at,
            version: facts.version,
            valid_until: facts.valid_until,
            event: facts.id,
        }
    }
}

/// Events about to be written, with what goes with them.
#[derive(Default)]
pub struct Batch {
    events: Vec<Vec<Value>>,
    unsealed: Vec<Vec<Value>>,
    states: BTreeMap<Cell, StateRow>,
    wordings: BTreeMap<[u8; 32], String>,
}

impl Batch {
    pub async fn add(&mut self, tx: &mut Tx, facts: &Facts, secret: &Secret) -> Result<()> {
        let place = Place::new("consent_events", "secret", facts.id);
        let sealed: Sealed = tx.seal(KeyId::of(facts.subject), place, secret).await?;
        self.unsealed.push(args![facts.recorded_at, facts.step, facts.id].to_vec());
        self.events.push(event_row(facts, &sealed, &facts.commit(secret)));
        self.states.insert((facts.subject, facts.purpose.clone(), facts.channel), StateRow::of(facts));
        Ok(())
    }

    /// Notes the words that were shown and returns their name in the ledger.
    pub fn wording(&mut self, text: &str) -> [u8; 32] {
        let id = digest(text.as_bytes());
        self.wordings.entry(id).or_insert_with(|| text.to_owned());
        id
    }

    pub async fn save(self, tx: &mut Tx) -> Result<()> {
        let wordings: Vec<Vec<Value>> =
            self.wordings.iter().map(|(id, text)| args![*id, text].to_vec()).collect();
        let states: Vec<Vec<Value>> = self.states.values().map(state_row).collect();
        tx.put_all(WORDING, &wordings).await?;
        tx.put_all(EVENT, &self.events).await?;
        tx.put_all(STATE, &states).await?;
        tx.put_all(UNSEALED, &self.unsealed).await?;
        Ok(())
    }
}

fn event_row(f: &Facts, secret: &Sealed, commitment: &[u8; 32]) -> Vec<Value> {
    args![
        f.id,
        f.subject,
        f.purpose,
        f.channel,
        f.step,
        f.state,
        f.proof,
        f.how,
        f.by,
        f.actor,
        f.origin,
        f.at,
        f.recorded_at,
        f.version,
        f.notice,
        f.wording,
        f.lang,
        f.valid_until,
        secret,
        *commitment
    ]
    .to_vec()
}

fn state_row(s: &StateRow) -> Vec<Value> {
    args![
        s.subject,
        s.purpose,
        s.channel,
        s.step,
        s.state,
        s.proof,
        s.given_by,
        s.at,
        s.version,
        s.valid_until,
        s.event
    ]
    .to_vec()
}

pub async fn insert_links(tx: &mut Tx, links: &[([u8; 32], SubjectId)], until: Timestamp) -> Result<()> {
    let now = tx.now();
    let rows: Vec<Vec<Value>> =
        links.iter().map(|(hash, subject)| args![*hash, subject, now, until].to_vec()).collect();
    tx.put_all(LINK, &rows).await?;
    Ok(())
}

pub async fn forget_links(tx: &mut Tx) -> Result<()> {
    let now = tx.now();
    tx.put(FORGET_LINKS, args![now]).await?;
    Ok(())
}

pub async fn readmit(tx: &mut Tx, hash: &[u8; 32]) -> Result<bool> {
    Ok(tx.execute(READMIT, args![hash]).await? > 0)
}

pub async fn suppress(tx: &mut Tx, hash: &[u8; 32]) -> Result<()> {
    let now = tx.now();
    tx.put(SUPPRESS, args![*hash, now]).await?;
    Ok(())
}

row! {
    /// An event that is not in the tree yet. The order is that of the transactions, and within one that of each choice.
    #[derive(Clone, Debug)]
    pub struct Waiting {
        pub at: Timestamp = "u.at",
        pub step: i64 = "u.step",
        pub event: PermissionId = "u.event",
        pub commitment: [u8; 32] = "e.commitment",
    }
}

/// One step of the sealer: leaves in their places, every node that became complete, the head over them.
pub struct Growth {
    pub leaves: Vec<(i64, Waiting)>,
    pub nodes: Vec<(i64, i64, [u8; 32])>,
    pub size: i64,
    pub edge: Vec<u8>,
    pub note: String,
}

pub async fn grow(tx: &mut Tx, growth: &Growth) -> Result<()> {
    let leaves: Vec<Vec<Value>> =
        growth.leaves.iter().map(|(place, leaf)| args![*place, leaf.event].to_vec()).collect();
    let nodes: Vec<Vec<Value>> =
        growth.nodes.iter().map(|(level, place, hash)| args![*level, *place, *hash].to_vec()).collect();
    let done: Vec<Vec<Value>> =
        growth.leaves.iter().map(|(_, leaf)| args![leaf.at, leaf.step, leaf.event].to_vec()).collect();
    let now = tx.now();
    tx.put_all(LEAF, &leaves).await?;
    tx.put_all(NODE, &nodes).await?;
    tx.put_all(SEALED, &done).await?;
    tx.put(HEAD, args![growth.size, growth.edge, growth.note, now]).await?;
    Ok(())
}
